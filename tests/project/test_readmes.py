"""Every snippet of every README, and of the pages about JSON and webhooks, runs as it stands, against the sandbox."""

import fnmatch
import re
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from billfold.testing import EXAMPLE_KEYS, Sandbox
from billfold_core import client as core_client
from codegen import build
from codegen.distributions import distributions

ROOT = Path(__file__).parent.parent.parent
PAGES = ["README.md", "overlay/core/README.md", "overlay/billfold/README.md", "sandbox/README.md"]
PAGES += [f"generated/{provider}/README.md" for provider in EXAMPLE_KEYS]
PAGES += ["docs/how-to/json.md", *(str(page.relative_to(ROOT)) for page in sorted((ROOT / "docs/how-to/webhooks").glob("*.md")))]
SNIPPET = re.compile(r"```python\n(.*?)```", re.S)


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Give every client that names no transport the sandbox's, and the keys a user would have in the environment."""
    for provider, key in EXAMPLE_KEYS.items():
        monkeypatch.setenv(f"{provider.upper()}_API_KEY", key)
        variable = import_module(f"{provider}_client.webhook").SCHEME.environment_variable
        monkeypatch.setenv(variable, "whsec_ZXhhbXBsZSBvZiBhIHNlY3JldCBrZXk=")
    with Sandbox() as world:
        for kind in (core_client.SyncClient, core_client.AsyncClient):
            original = kind.__init__

            def with_sandbox(self: Any, *args: Any, _original: Any = original, **settings: Any) -> None:
                _original(self, *args, **{"transport": world.transport, **settings})

            monkeypatch.setattr(kind, "__init__", with_sandbox)
        yield world


@pytest.mark.parametrize("page", PAGES)
def test_snippets_run(page: str, sandbox: Sandbox) -> None:
    snippets = SNIPPET.findall((ROOT / page).read_text("utf-8"))
    assert snippets
    names: dict[str, Any] = {"__name__": "readme"}
    for snippet in snippets:
        # A fresh sandbox for each snippet, as for a reader who tries just that one; names of earlier ones stay.
        sandbox.reset()
        exec(compile(snippet, page, "exec"), names)


def test_links_lead_somewhere() -> None:
    for page in [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")), ROOT / "specs/README.md"]:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text("utf-8")):
            assert (page.parent / target).exists(), (page, target)


def test_nothing_is_installed_by_a_name_that_is_not_ours() -> None:
    built = [file.name for one in distributions(ROOT) for file in build.files_of(one, one.version(ROOT), ROOT)]
    for page in PAGES:
        text = re.sub(r"not `pip install [\w-]+`", "", (ROOT / page).read_text("utf-8"))
        lines = re.findall(r"pip install (?!nox)[^`\n]*", text)
        for pattern in [pattern for line in lines for pattern in re.findall(r"dist/([^\s)]+)", line) or [line]]:
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
