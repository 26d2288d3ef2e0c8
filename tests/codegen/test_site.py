"""The pages that are made from the specs, and what is checked of the site when it is built."""

import json
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen import document
from codegen.site import build, provider_pages

PROVIDERS = document.providers()


@cache
def page_of(provider: str, ending: str = "") -> str:
    return provider_pages.pages(provider)[f"providers/{provider}{ending}.md"]


@pytest.fixture(autouse=True)
def _made_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading a spec takes seconds, so its pages are made once."""
    monkeypatch.setattr(provider_pages, "pages", PAGES)


PAGES = cache(provider_pages.pages)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_providers_page_has_each_operation_once(provider: str) -> None:
    page = page_of(provider)
    shipped = build.ROOT / f"generated/{provider}/{provider}_client/openapi.json"
    spec = json.loads(shipped.read_text("utf-8"))
    for path, method, operation in document.operations(spec):
        (line,) = [line for line in page.splitlines() if f"<br>`{method.upper()} {path}`" in line]
        resource, name = operation["tags"][0], operation["operationId"].removeprefix(f"{operation['tags'][0]}_")
        columns = re.split(r"(?<!\\)\|", line)[1:-1]
        assert len(columns) == (6 if "x-knowledge" in operation else 5)
        repeated = columns[2].strip()
        linked = f"[`{name}`](../reference/{provider}.md#{provider}_client.api.{resource}." in line
        assert linked == (operation.get("x-address") != "leave")
        if "x-address" in operation:
            assert repeated.startswith("not sent" if linked else "no method")
        else:
            assert repeated.startswith("only") == (operation["x-effect"] == "unsafe")
        assert bool(columns[3].strip()) == ("x-pagination" in operation)
    assert all(f"`{host['url']}`" in page for host in spec["x-environments"].values())


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_providers_page_has_each_event_once(provider: str) -> None:
    shipped = build.ROOT / f"generated/{provider}/{provider}_client/openapi.json"
    known = json.loads(shipped.read_text("utf-8"))["webhooks"]
    section = page_of(provider).partition("## Events of webhooks")[2]
    rows = [re.split(r"(?<!\\)\|", line)[1:-1] for line in section.splitlines() if line.startswith("| `")]
    assert {name.strip(" `") for name, _, _ in rows} == known.keys()
    assert f"{len(rows)} events" in section
    for name, kind, told in rows:
        assert known[name.strip(" `")]["post"]["summary"].split("`")[0].strip() in told
        assert re.sub(r"\W|_", "", name).casefold() == kind.strip(" `").casefold()


@pytest.mark.parametrize(
    "provider, operation, expected",
    [
        ("creem", "POST /v1/products", "minor: `price`"),
        ("clink", "POST /product", "major: `unitAmount`"),
        ("creem", "GET /v1/webhooks", ""),
    ],
)
def test_the_fields_with_money_are_named_with_their_unit(provider: str, operation: str, expected: str) -> None:
    page = page_of(provider)
    (line,) = [line for line in page.splitlines() if f"<br>`{operation}`" in line]
    assert line.split("|")[5].strip().startswith(expected)
    assert bool(line.split("|")[5].strip()) == bool(expected)


def said(node: Any) -> int:
    """Count the departures in what was read from a file."""
    inside = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return (isinstance(node, dict) and "says" in node and "instead" in node) + sum(map(said, inside))


@pytest.mark.parametrize("provider", PROVIDERS)
def test_each_departure_is_told(provider: str) -> None:
    page = page_of(provider, "-departures")
    files = (document.SPECS / provider).rglob("*.yaml")
    written = sum(said(yaml.load(path.read_text("utf-8"), Loader=yaml.CBaseLoader)) for path in files)
    assert len(re.findall(r"^\* .*Published: ", page, re.MULTILINE)) == written
    assert f"{written} places" in page


def test_the_pages_are_collected_with_links_that_lead_to_their_places(tmp_path: Path) -> None:
    build.collect(tmp_path)
    listed = set(re.findall(r'"([\w/-]+\.md)"', build.CONFIGURATION.read_text("utf-8")))
    assert {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.md")} == listed
    for page in tmp_path.rglob("*.md"):
        for target in re.findall(r"\]\((?![a-z]+:|#)([^)#\s]+)", page.read_text("utf-8")):
            assert (page.parent / target).exists(), (page, target)


def test_a_link_out_of_the_site_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(build, "taken_in", lambda: {build.ROOT / "README.md": "index.md"})
    with pytest.raises(LookupError, match=r"[\w/-]+\.md links to \S+, which is no page of the site"):
        build.collect(tmp_path)


@pytest.mark.parametrize(
    "page, told",
    [
        ('<a href="../index.html">back</a>', None),
        ('<a href="../index.html">back</a><a href="https://elsewhere.example/">out</a>', None),
        ('<a href="../index.html">back</a><a href="#here">here</a><h2 id="here">Here</h2>', None),
        ('<a href="../index.html">back</a><a href="gone.html">gone</a>', "the link gone.html leads nowhere"),
        ('<a href="../index.html#gone">back</a>', "the link ../index.html#gone leads to no place of its page"),
        ('<a href="page.html">itself</a>', "there is no way back to the first page"),
        ('<a href="..">back</a><script src="https://cdn.example/x.js"></script>', "https://cdn.example/x.js would be loaded"),
        ('<a href="..">back</a><link rel="stylesheet" href="//cdn.example/x.css">', "//cdn.example/x.css would be loaded"),
    ],
)
def test_faults_of_a_page_are_told(page: str, told: str | None, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text('<a href="index.html">first</a>', "utf-8")
    (tmp_path / "how-to").mkdir()
    (tmp_path / "how-to" / "page.html").write_text(page, "utf-8")
    found = list(build.faults(tmp_path))
    assert len(found) == (0 if told is None else 1)
    assert told is None or f"how-to/page.html: {told}" in found[0]


def test_the_site_is_built_without_the_generator() -> None:
    """`nox -s docs` installs what makes the pages, and nothing of what makes the packages."""
    program = (
        "import sys; sys.modules['openapi_python_client'] = None\n"
        "from codegen.site import build, provider_pages\n"
        "print(*provider_pages.pages('creem'))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=build.ROOT, capture_output=True, text=True, timeout=120)
    assert (done.returncode, "providers/creem.md" in done.stdout.split()) == (0, True), done.stderr
