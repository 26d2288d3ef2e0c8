"""Every snippet of every README, and of every page below `docs`, runs by itself, against the sandbox."""

import fnmatch
import functools
import os
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from billfold import registry
from billfold.testing import EXAMPLE_KEYS, Sandbox
from billfold_core import client as core_client
from codegen import build
from codegen.distributions import distributions

ROOT = Path(__file__).parent.parent.parent
READMES = ["README.md", "overlay/core/README.md", "overlay/billfold/README.md", "sandbox/README.md"]
READMES += [f"generated/{provider}/README.md" for provider in EXAMPLE_KEYS]
PAGES = [
    *READMES,
    "CONTRIBUTING.md",
    "SECURITY.md",
    *(str(path.relative_to(ROOT)) for path in sorted((ROOT / "docs").rglob("*.md"))),
]
ELSEWHERE = ["docs/how-to/crash-recovery.md"]
"""Pages whose programs have a test of their own."""
SNIPPET = re.compile(r"^```python\n(.*?)^```", re.S | re.M)
MADE = re.compile(r"(?:providers|reference)/([a-z]+)(?:-departures)?\.md$")
"""Pages of the site that are made when it is built, `codegen/site/provider_pages.py`."""
FILE = re.compile(r"# (\w+\.py)\n")


class Snippet(NamedTuple):
    """One snippet, and where it stands; `file` is the name that its first line gives it, or an empty text."""

    page: str
    line: int
    code: str
    file: str


def snippets() -> Iterator[Snippet]:
    for page in PAGES:
        text = (ROOT / page).read_text("utf-8")
        for found in SNIPPET.finditer(text):
            named = FILE.match(found[1])
            yield Snippet(page, text.count("\n", 0, found.start(1)), found[1], named[1] if named else "")


SNIPPETS = [one for one in snippets() if one.page not in ELSEWHERE]


@pytest.fixture(scope="module")
def world() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(world: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """Give every client that names no transport the sandbox's, and the keys a user would have in the environment."""
    for provider, key in EXAMPLE_KEYS.items():
        monkeypatch.setenv(f"{provider.upper()}_API_KEY", key)
        variable = import_module(f"{provider}_client.webhook").SCHEME.environment_variable
        monkeypatch.setenv(variable, "whsec_ZXhhbXBsZSBvZiBhIHNlY3JldCBrZXk=")
    for kind in (core_client.SyncClient, core_client.AsyncClient):
        original = kind.__init__

        @functools.wraps(original)
        def with_sandbox(self: Any, *args: Any, _original: Any = original, **settings: Any) -> None:
            given = settings.pop("transport", None)
            _original(self, *args, transport=world.transport if given is None else given, **settings)

        monkeypatch.setattr(kind, "__init__", with_sandbox)
    world.reset()
    return world


def test_every_readme_has_snippets() -> None:
    assert {one.page for one in SNIPPETS} >= set(READMES)


@pytest.mark.parametrize("snippet", [one for one in SNIPPETS if not one.file], ids=lambda one: f"{one.page}:{one.line}")
def test_a_snippet_runs_by_itself(snippet: Snippet, sandbox: Sandbox) -> None:
    # Line ends before it make the lines of a traceback those of the page.
    exec(compile("\n" * snippet.line + snippet.code, snippet.page, "exec"), {"__name__": "snippet"})


def test_the_first_event_comes_without_a_key_or_anything_else_that_is_set() -> None:
    [program] = [one.code for one in SNIPPETS if one.page == "README.md" and "deliveries.pump" in one.code]
    own = {name: value for name, value in os.environ.items() if not name.endswith(("_API_KEY", "_SECRET", "_SIGNING_KEY"))}
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, env=own, capture_output=True, text=True, check=False)
    assert re.fullmatch(r"also: checkout\.completed\nalso: subscription\.active\npaid: sub_\w+ until .*\n", done.stdout), (
        done.stderr
    )


def test_snippets_with_the_name_of_a_test_file_are_tests_that_pass(tmp_path: Path) -> None:
    pages: dict[str, list[Snippet]] = defaultdict(list)
    for one in SNIPPETS:
        if one.file:
            pages[one.page].append(one)
    assert pages
    for number, some in enumerate(pages.values()):
        folder = tmp_path / str(number)
        folder.mkdir()
        for one in some:
            (folder / one.file).write_text(one.code, "utf-8")
    # In this process, which has imported everything; and without what the tests of this project set.
    apart = ["-p", "no:cacheprovider", "-p", "no:xdist", "--import-mode=importlib", "--rootdir", str(tmp_path), "-c", "/dev/null"]
    assert pytest.main(["-q", *apart, str(tmp_path)]) == 0


def test_links_lead_somewhere() -> None:
    for page in [*(ROOT / page for page in PAGES), ROOT / "specs/README.md"]:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text("utf-8")):
            made = MADE.search(target)
            assert (made and made[1] in EXAMPLE_KEYS) or (page.parent / target).exists(), (page, target)


def test_the_table_of_what_is_covered_is_true() -> None:
    rows = [line.strip("|").split("|") for line in (ROOT / "README.md").read_text("utf-8").splitlines() if line.startswith("| ")]
    (titles,) = [row for row in rows if row[1:] and row[1].strip() == "Clink"]
    (counts,) = [row for row in rows if row[0].strip() == "operations in the client, of those documented"]
    (resources,) = [row for row in rows if row[0].strip() == "in the facade"]
    for title, count, some in zip(titles[1:], counts[1:], resources[1:], strict=True):
        info = registry.find(title.strip().lower())
        text = (ROOT / f"generated/{info.name}/{info.name}_client/openapi.json").read_text("utf-8")
        made = len(re.findall(r'^ *"operationId":', text, re.M))
        documented = re.findall(r"^[A-Z]+ /", (ROOT / f"specs/{info.name}/operations.txt").read_text("utf-8"), re.M)
        assert count.strip() == f"{made} of {len(documented)}"
        assert set(some.strip().split(", ")) == {operation.partition(".")[0] for operation in info.operations}


def test_nothing_is_installed_by_a_name_that_is_not_ours() -> None:
    ours = {one.name for one in distributions(ROOT)}
    built = [file.name for one in distributions(ROOT) for file in build.files_of(one, one.version(ROOT), ROOT)]
    for page in PAGES:
        text = re.sub(r"not `pip install [\w-]+`", "", (ROOT / page).read_text("utf-8"))
        lines = re.findall(r"pip install (?!nox)[^`\n]*", text)
        named = [word for line in lines for word in re.findall(r"(?<![\w/-])[a-z][\w-]+", re.sub(r"\$\([^)]*\)|#.*", "", line))]
        assert ours.isdisjoint(named), page
        for pattern in [pattern for line in lines for pattern in re.findall(r"dist/([^\s)]+)", line)]:
            files = fnmatch.filter(built, pattern)
            # One file, unless all are meant.
            assert len(files) == (len(built) // 2 if pattern == "*.whl" else 1), (page, pattern)
            assert all(file.endswith(".whl") for file in files)


def test_commands_of_the_readme_are_sessions() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    noxfile = (ROOT / "noxfile.py").read_text("utf-8")
    for session in re.findall(r"nox -s (\w+)", readme):
        assert f"def {session}(" in noxfile
    assert "pip install nox && nox -s test" in (ROOT / ".ci/run").read_text("utf-8")
    assert sys.version_info >= (3, 11)
