"""The example in the docstring of each method: it is Python, the client takes it, and the sandbox knows the call."""

import inspect
import re
import textwrap
from collections.abc import Iterator
from typing import Any

import pytest
from generated.schemas import client_of
from providers import PROVIDERS

from billfold.testing import EXAMPLE_KEYS, Sandbox
from billfold_core.errors import StatusError
from billfold_core.resource import SyncResource

_EXAMPLE = re.compile(r"^Example:\n +```python\n(.*?)^ +```$", re.DOTALL | re.MULTILINE)
UNKNOWN = (400, 404, 409, 410, 422)
"""How a provider answers about a record that is not there, or about a state that a sandbox with nothing in it is not in."""


def methods(client: Any) -> Iterator[tuple[str, str]]:
    """Yield the methods of all resources, each with its docstring."""
    for tag, lazy in vars(client).items():
        kind = getattr(client, tag)
        if isinstance(kind, type) and issubclass(kind, SyncResource) and not tag.startswith("_") and lazy is not kind:
            for name, method in inspect.getmembers(kind, inspect.isfunction):
                if not name.startswith("_"):
                    yield f"{tag}.{name}", inspect.getdoc(method) or ""


def examples(provider: str) -> dict[str, str]:
    """Pair the methods with their examples; a method by a former name, and one of many items, has none."""
    found = {name: _EXAMPLE.search(text) for name, text in methods(client_of(provider))}
    return {name: textwrap.dedent(code[1]) for name, code in found.items() if code}


@pytest.mark.parametrize("provider", PROVIDERS)
def test_each_method_has_an_example_that_the_client_takes(provider: str, capsys: pytest.CaptureFixture[str]) -> None:
    found = examples(provider)
    without = {name for name, text in methods(client_of(provider)) if name not in found}
    assert not [name for name in without if name]
    sandbox = Sandbox()
    answered: dict[str, int] = {}
    with client_of(provider)(EXAMPLE_KEYS[provider], transport=sandbox.transport) as client:
        for name, code in found.items():
            try:
                exec(compile(code, name, "exec"), {provider: client})
            except StatusError as error:
                answered[name] = error.status
            except Exception as error:
                answered[name] = f"{type(error).__name__} {error}"[:200]
    from collections import Counter
    print(Counter(v for v in answered.values()).most_common(60)); print(answered)
    assert 0
