"""Every provider with a spec is in every room that needs something of it, and nothing is there of a provider without one."""

import tomllib
from pathlib import Path

import coverage_report
import pytest
from providers import PROVIDERS, ROOT, facts

from billfold import registry
from billfold.testing import EXAMPLE_KEYS
from billfold_sandbox.spec import load

PLACES = {
    "specs/{}/CHANGELOG.md": "the change log of its package",
    "specs/{}/operations.txt": "the operations that it documents, one a line: `GET /v1/products/{id}`",
    "specs/{}/readme.yaml": "the examples in the README of its package; codegen/examples.py says which",
    "generated/{}/{}_client/openapi.json": "its package; `nox -s generate` writes it",
    "overlay/billfold/billfold/providers/{}/__init__.py": "what the facade knows of it: `INFO`",
    "sandbox/billfold_sandbox/providers/{}/__init__.py": "its stand-in in the sandbox: `BACKEND`",
    "tests/fixtures/{}/README.md": "where its documented bodies come from",
    "tests/fixtures/{}/facts.json": "what the tests know of it; tests/providers.py says what",
    "tests/project/operations/{}_scenarios.py": "`SCENARIOS`, which call each of its operations",
}
ROOMS = (
    "generated/*",
    "overlay/billfold/billfold/providers/*",
    "sandbox/billfold_sandbox/providers/*",
    "tests/fixtures/*",
)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_nothing_is_missing(provider: str) -> None:
    places = {place.replace("{}", provider): what for place, what in PLACES.items()}
    missing = [f"{place} is not there: {what}" for place, what in places.items() if not (ROOT / place).is_file()]
    assert not missing, "\n".join(missing)


def test_the_list_of_operations_is_read_with_further_columns_and_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(coverage_report, "ROOT", tmp_path)
    place = tmp_path / "specs/creem/operations.txt"
    place.parent.mkdir(parents=True)
    place.write_text("# Documented.\nGET /v1/a/{id}\n\nPOST /v1/a/{id}/b   a.change  well  core  keyed  none\n", "utf-8")
    assert coverage_report.documented("creem") == {"GET /v1/a/{}", "POST /v1/a/{}/b"}


@pytest.mark.parametrize("room", ROOMS)
def test_nothing_is_left_of_a_provider_without_a_spec(room: str) -> None:
    # What git does not keep, such as byte code, may be left of one.
    folders = {path.parent for path in ROOT.glob(f"{room}/*") if path.is_file()}
    assert {folder.name for folder in folders} - {"__pycache__"} == set(PROVIDERS)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_it_is_installed_with_the_facade(provider: str) -> None:
    project = tomllib.loads((ROOT / "overlay/billfold/pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    assert [line.split(">=")[0] for line in extras[provider]] == [f"{provider}-client"]
    assert project["entry-points"]["billfold.providers"][provider] == f"billfold.providers.{provider}:INFO"


@pytest.mark.parametrize("provider", PROVIDERS)
def test_spec_facade_and_facts_agree(provider: str) -> None:
    info, spec, known = registry.find(provider), load(provider), facts(provider)
    assert (info.name, info.title) == (provider, spec.title)
    assert info.client.partition(".")[0] == f"{provider}_client"
    assert spec.environment_of(EXAMPLE_KEYS[provider]) == "test"
    for environment, key in known.keys.items():
        assert spec.environment_of(key) == environment
        assert spec.document["x-environments"][environment]["url"] == known.hosts[environment]
    assert spec.key_header in {name.lower() for name in known.headers}
