"""Which providers the sandbox has: those with a stand-in, whose client is installed. What is missing is said in a sentence."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from providers import PROVIDERS, facts

from billfold.testing import EXAMPLE_KEYS, Sandbox, sandbox_url
from billfold_core.http import httpx
from billfold_sandbox import spec


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Install the client of a provider that has no stand-in, and give its folder."""
    folder = tmp_path / "elsewhere_client"
    folder.mkdir()
    host = {"url": "https://api.elsewhere.example/v1", "key_prefixes": ["elsewhere_"]}
    document = {
        "info": {"title": "Elsewhere"},
        "x-auth": {"header": "key"},
        "x-environments": dict.fromkeys(("live", "test"), host),
    }
    (folder / "__init__.py").write_text("raise RuntimeError('nobody needs to run this')\n", "utf-8")
    (folder / "openapi.json").write_text(json.dumps({**document, "paths": {}}), "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    spec.without_stand_in.cache_clear()
    return folder


def test_example_keys_are_a_mapping() -> None:
    assert isinstance(EXAMPLE_KEYS, Mapping)
    assert list(EXAMPLE_KEYS) == spec.installed() == list(PROVIDERS)
    assert (len(EXAMPLE_KEYS), "elsewhere" in EXAMPLE_KEYS, EXAMPLE_KEYS.get("elsewhere")) == (len(PROVIDERS), False, None)
    assert repr(EXAMPLE_KEYS) == repr(dict(EXAMPLE_KEYS.items()))
    prefixed = {provider: key.removesuffix("sandbox") for provider, key in EXAMPLE_KEYS.items()}
    assert all(key in spec.load(provider).key_prefixes["test"] for provider, key in prefixed.items())


def test_keys_that_are_in_use_stay() -> None:
    assert (EXAMPLE_KEYS["creem"], EXAMPLE_KEYS["flowglad"]) == ("creem_test_sandbox", "sk_test_sandbox")


def test_a_provider_that_nobody_knows() -> None:
    said = f"there is no provider 'stripe' in the sandbox; there are {', '.join(PROVIDERS)}"
    with pytest.raises(KeyError, match=said):
        EXAMPLE_KEYS["stripe"]
    with pytest.raises(ValueError, match=said):
        sandbox_url("stripe")
    with Sandbox() as sandbox, pytest.raises(ValueError, match=said):
        sandbox.faults.add("timeout", provider="stripe")


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_provider_whose_client_is_not_installed(provider: str, monkeypatch: pytest.MonkeyPatch) -> None:
    real = spec.find_spec
    monkeypatch.setattr(spec, "find_spec", lambda name: None if name == f"{provider}_client" else real(name))
    spec.load.cache_clear()
    with pytest.raises(
        ValueError, match=f"{provider} is not in the sandbox, since the package {provider}_client is not installed"
    ):
        sandbox_url(provider)
    with Sandbox() as sandbox:
        assert list(sandbox.state()) == [name for name in PROVIDERS if name != provider]
        with httpx.Client(transport=sandbox.transport) as client, pytest.raises(httpx.ConnectError, match="refused"):
            client.get(facts(provider).hosts["test"])


def test_a_provider_without_a_stand_in(elsewhere: Path) -> None:
    with Sandbox() as sandbox, httpx.Client(transport=sandbox.transport) as client:
        said = "the sandbox has no stand-in of elsewhere: there is no billfold_sandbox/providers/elsewhere"
        with pytest.raises(httpx.ConnectError, match=said):
            client.get("https://api.elsewhere.example/v1/things")
        with pytest.raises(httpx.ConnectError, match="Connection refused"):
            client.get("https://elsewhere.example/v1/things")
    assert "elsewhere" not in EXAMPLE_KEYS
