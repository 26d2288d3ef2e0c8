"""The README of a package says which writes carry an idempotency key."""

from pathlib import Path

import pytest

from codegen import regenerate
from codegen.document import load, operations, providers

GENERATED = Path(regenerate.__file__).parent.parent / "generated"


@pytest.mark.parametrize("provider", providers())
def test_all_writes_carry_a_key_only_where_the_readme_says_so(provider: str) -> None:
    readme = (GENERATED / provider / "README.md").read_text("utf-8")
    described = [operation for _, _, operation in operations(load(provider))]
    effects = {operation["operationId"]: (operation["tags"][0], operation["x-effect"]) for operation in described}
    keyed = {name for name, (_, effect) in effects.items() if isinstance(effect, dict)}
    unsafe = {name for name, (_, effect) in effects.items() if effect == "unsafe"}
    assert ("Writes carry one `" in readme) == (bool(keyed) and not unsafe)
    if unsafe:
        for name in keyed:
            tag = effects[name][0]
            assert f"`{provider}.{tag}.{name.removeprefix(tag + '_')}` (`" in readme
