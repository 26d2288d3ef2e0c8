"""`billfold doctor`: what it says of packages, keys and providers, and what it never says."""

import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from click.testing import CliRunner, Result

from billfold import registry
from billfold.cli import main
from billfold.registry import Limits, ProviderInfo
from billfold.testing import EXAMPLE_KEYS, Sandbox
from billfold_core import client as core_client

VARIABLES = {name: f"{name.upper()}_API_KEY" for name in EXAMPLE_KEYS}


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["doctor", *arguments])


def told(*arguments: str) -> tuple[int, dict[str, Any], dict[str, Any]]:
    """Return exit code, all that was written, and what is said of each provider."""
    result = run("--json", *arguments)
    report = json.loads(result.output)
    assert report["ok"] is (result.exit_code == 0)
    return result.exit_code, report, {one["name"]: one for one in report["providers"]}


@pytest.fixture(autouse=True)
def _no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in VARIABLES.values():
        monkeypatch.delenv(variable, raising=False)


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """Play the providers themselves: each client that names no transport gets this sandbox's."""
    original = core_client.SyncClient.__init__
    with Sandbox() as sandbox:

        def over_sandbox(self: Any, *args: Any, **settings: Any) -> None:
            original(self, *args, **{"transport": sandbox.transport, **settings})

        monkeypatch.setattr(core_client.SyncClient, "__init__", over_sandbox)
        yield sandbox


def test_without_keys_nothing_is_asked_and_nothing_is_wrong(world: Sandbox) -> None:
    code, report, providers = told()
    assert (code, world.requests) == (0, [])
    assert {"billfold", "billfold-core", "creem-client", "httpx"} <= report["packages"].keys()
    for name, one in providers.items():
        assert (one["key_variable"], one["key_set"], one["answers"]) == (VARIABLES[name], False, None)


def test_the_sandbox_answers_for_each_provider_without_keys() -> None:
    code, _, providers = told("--sandbox")
    assert code == 0
    assert providers.keys() == EXAMPLE_KEYS.keys()
    assert {one["environment"] for one in providers.values()} == {"test"}
    assert all(one["answers"] is True and not one["key_set"] for one in providers.values())


@pytest.mark.parametrize("provider", EXAMPLE_KEYS)
def test_a_provider_with_a_key_is_read_once_and_nothing_is_written(
    provider: str, world: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLES[provider], EXAMPLE_KEYS[provider])
    code, _, providers = told()
    assert (code, providers[provider]["answers"], providers[provider]["environment"]) == (0, True, "test")
    assert [request.method for request in world.requests] == ["GET"]


@pytest.mark.parametrize("key, environment", [("creem_test_hidden", "test"), ("creem_hidden", "live")])
@pytest.mark.parametrize("options", [(), ("--json",)])
@pytest.mark.parametrize("fault", [None, "server_error", "rate_limited"])
def test_the_key_is_never_shown(
    key: str, environment: str, options: tuple[str, ...], fault: Any, world: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CREEM_API_KEY", key)
    if fault:
        world.faults.add(fault, provider="creem")
    result = run(*options)
    assert environment in result.output
    assert "hidden" not in result.output
    assert result.exit_code == (1 if fault else 0)


@pytest.mark.parametrize("key", ["hidden", " creem_test_hidden", "clink_hidden"])
def test_a_key_that_cannot_be_used_is_told_in_words_and_not_sent(
    key: str, world: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CREEM_API_KEY", key)
    code, _, providers = told()
    assert (code, world.requests) == (1, [])
    assert "API key" in providers["creem"]["problem"]
    assert "hidden" not in providers["creem"]["problem"]


def test_a_failure_is_seen_at_the_first_attempt(world: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CREEM_API_KEY", EXAMPLE_KEYS["creem"])
    world.faults.add("server_error", provider="creem", times=1)
    code, _, providers = told()
    assert (code, providers["creem"]["answers"], len(world.requests)) == (1, False, 1)
    assert "creem" in providers["creem"]["problem"]


def test_a_provider_that_is_named_must_have_a_key() -> None:
    code, _, providers = told("flowglad")
    assert (code, list(providers)) == (1, ["flowglad"])
    assert providers["flowglad"]["problem"] == "FLOWGLAD_API_KEY is not set."


def test_a_name_of_no_provider_is_a_wrong_argument() -> None:
    result = run("stripe")
    assert result.exit_code == 2
    assert "no provider is called 'stripe'" in result.output


def test_a_client_that_is_not_installed_is_told_with_the_way_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    info = ProviderInfo(
        "elsewhere",
        title="Elsewhere",
        client="elsewhere_client.client:Elsewhere",
        connection="x:Y",
        async_connection="x:Y",
        install="pip install elsewhere-client",
        operations={},
        limits=Limits(most_prices=1, least_prices=1, intervals="", currencies=""),
    )
    monkeypatch.setitem(registry._known, "elsewhere", info)
    code, report, providers = told()
    assert (code, report["packages"]["elsewhere-client"]) == (1, None)
    assert "Run pip install elsewhere-client." in providers["elsewhere"]["problem"]


def test_the_words_for_people_have_a_line_for_each_provider(world: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CREEM_API_KEY", EXAMPLE_KEYS["creem"])
    lines = run().output.splitlines()
    (creem,) = [line for line in lines if line.startswith("  creem  ")]
    assert "test, https://test-api.creem.io: answered in " in creem
    (clink,) = [line for line in lines if line.startswith("  clink  ")]
    assert clink.endswith("CLINK_API_KEY is not set, so it was not asked")


@pytest.mark.parametrize("name", VARIABLES)
@pytest.mark.parametrize("key", ["of another form", "hidden-key"])
def test_a_key_that_cannot_be_right_is_told_by_its_variable(name: str, key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLES[name], key)
    result = run(name)
    (line,) = [line for line in result.output.splitlines() if line.startswith(f"  {name}  ")]
    assert result.exit_code == 1
    assert line.split(maxsplit=1)[1].startswith(f"the API key in {VARIABLES[name]} ")
    assert key not in result.output


def test_a_failed_call_is_told_without_the_name_again(world: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CREEM_API_KEY", EXAMPLE_KEYS["creem"])
    world.faults.add("server_error", provider="creem", times=1)
    (line,) = [line for line in run("creem").output.splitlines() if line.startswith("  creem  ")]
    assert "https://test-api.creem.io: products_search: answered 500" in line


def test_the_package_runs_as_a_module_and_tells_its_version() -> None:
    import billfold

    done = subprocess.run([sys.executable, "-m", "billfold", "--version"], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"billfold {billfold.__version__}\n", "")


def test_the_help_names_the_commands() -> None:
    told = CliRunner().invoke(main, ["--help"]).output
    assert "doctor" in told
    assert "--version" in told
