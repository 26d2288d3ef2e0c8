"""What is loaded, and when: a client costs little to import, and a resource loads only its own models."""

import os
import subprocess
import sys

import pytest
from schemas import PROVIDERS

KEYS = {"clink": "sk_test_1", "creem": "creem_test_1", "flowglad": "sk_test_1", "hyperline": "test_1"}
MODULES = "import sys; print('\\n'.join(sorted(sys.modules)))"
# Modules of ours and of the standard library that a client loads beyond httpx itself.
BUDGET = 24


def loaded(code: str) -> set[str]:
    environment = {name: value for name, value in os.environ.items() if name != "BILLFOLD_HTTP"}
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\n{MODULES}"], capture_output=True, text=True, check=True, env=environment
    )
    return set(done.stdout.split())


@pytest.mark.parametrize("provider", PROVIDERS)
def test_construction_loads_little(provider: str) -> None:
    base = loaded("import httpx; httpx.Client()")
    extra = loaded(f"from {provider}_client import {provider.capitalize()} as C; C({KEYS[provider]!r})") - base
    assert "attrs" not in extra
    assert not [name for name in extra if ".models" in name or ".api" in name]
    assert len(extra) <= BUDGET, sorted(extra)


def test_a_resource_loads_only_its_own_models() -> None:
    names = loaded("from clink_client import Clink; Clink('sk_test_1').prices.get")
    assert not [name for name in names if name.startswith("clink_client.models.")]
    names = loaded("from clink_client.models import Price; Price")
    assert "clink_client.models.price" in names
    assert "clink_client.models.product" not in names


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_public_name_resolves(provider: str) -> None:
    code = f"""
import {provider}_client as package, {provider}_client.models as models
for module in (package, models):
    for name in module.__all__:
        assert getattr(module, name) is not None
        assert name in dir(module)
"""
    loaded(code)
