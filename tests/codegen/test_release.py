"""A release is made in a clone, or nothing is changed at all."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import trees

from codegen import document
from codegen.distributions import distributions, named
from codegen.facts import Facts
from codegen.release import making
from codegen.release.__main__ import main

NEWS = '* `BillingPeriod`: "every-aeon" is gone.\n'


@pytest.fixture(scope="module")
def clone(copied_tree: Path, maintainer: None) -> Path:
    """Commit a copy of the tree as it is right after all was released, but for a value that Creem's client has lost."""
    trees.commit_as_released(copied_tree, but_for="creem")
    lose_a_value(copied_tree)
    fragment = copied_tree / named("creem").fragment
    fragment.parent.mkdir(exist_ok=True)
    fragment.write_text(f"### Breaking\n\n{NEWS}", "utf-8")
    making.git(copied_tree, "add", "--all")
    making.git(copied_tree, "commit", "--quiet", "--message", "Periods as they are now")
    return copied_tree


def lose_a_value(tree: Path) -> None:
    """Let the last release of Creem's client have had a value that it has no more."""
    path = tree / named("creem").baseline
    facts = Facts.parse(path.read_text("utf-8"))
    more = [*facts, *Facts.parse('BillingPeriod = "every-aeon"\n')]
    path.write_text(Facts.of(more, facts.heading).text(), "utf-8")


class State(NamedTuple):
    """All that a release may change in a repository."""

    head: str
    tags: str
    status: str
    trees: str


def state(tree: Path) -> State:
    return State(
        making.git(tree, "rev-parse", "HEAD"),
        making.git(tree, "tag", "--list"),
        making.git(tree, "status", "--porcelain"),
        making.git(tree, "worktree", "list", "--porcelain"),
    )


@pytest.fixture
def there(clone: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Work in the clone, and put it back afterwards."""
    monkeypatch.setattr(document, "ROOT", clone)
    monkeypatch.setattr(document, "SPECS", clone / "specs")
    before = making.git(clone, "rev-parse", "HEAD").strip()
    yield clone
    for tag in making.git(clone, "tag", "--list").split():
        making.git(clone, "tag", "--delete", tag)
    making.git(clone, "reset", "--quiet", "--hard", before)
    making.git(clone, "clean", "--quiet", "--force", "-d")


@pytest.fixture
def refused(there: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Ask for a release that is refused; gives what is said, and sees that nothing has changed."""

    def ask(*arguments: str) -> str:
        before = state(there)
        assert main(list(arguments)) == 1
        assert state(there) == before
        *words, last = capsys.readouterr().err.strip().splitlines()
        assert last == "nothing was released"
        return "\n".join(words)

    return ask


def test_a_release_is_made(there: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = making.git(there, "rev-parse", "HEAD").strip()
    assert main(["creem", "minor"]) == 0
    commit = making.git(there, "rev-parse", "HEAD").strip()
    assert capsys.readouterr().out == (
        "creem-client 0.1.0 -> 0.2.0: asked for\n"
        "billfold 0.1.0 -> 0.1.1: its range creem-client>=0.1.0,<0.2 shuts 0.2.0 out\n"
        f"creem-client 0.2.0 and billfold 0.1.1: commit {commit[:9]}, tags creem-client-0.2.0, billfold-0.1.1\n"
        "Nothing has left this machine. To publish, in this order, each tag when the one before is published:\n"
        "  git show --stat\n"
        "  git push origin main\n"
        "  git push origin creem-client-0.2.0\n"
        "  git push origin billfold-0.1.1\n"
        "To take it back:\n"
        "  git tag --delete creem-client-0.2.0 billfold-0.1.1 && git reset --hard HEAD~1\n"
    )
    assert making.git(there, "rev-parse", "HEAD~1").strip() == before
    assert making.git(there, "log", "-1", "--format=%B").strip() == (
        "Release creem-client 0.2.0 and billfold 0.1.1\n\n"
        "* creem-client 0.1.0 -> 0.2.0: asked for\n"
        "* billfold 0.1.0 -> 0.1.1: its range creem-client>=0.1.0,<0.2 shuts 0.2.0 out"
    )
    for tag in ("creem-client-0.2.0", "billfold-0.1.1"):
        assert making.git(there, "rev-parse", f"{tag}^{{commit}}").strip() == commit
    assert making.dirt(there) == []
    assert making.git(there, "worktree", "list").count("\n") == 1
    versions = {one.short: one.version(there) for one in distributions(there)}
    assert versions == dict.fromkeys(versions, "0.1.0") | {"creem": "0.2.0", "billfold": "0.1.1"}
    says_it(there, date=making.git(there, "log", "-1", "--format=%cs").strip())


def says_it(tree: Path, date: str) -> None:
    """See that the new versions stand wherever a version stands."""
    package = tree / "generated/creem"
    assert '__version__ = "0.2.0"' in (package / "creem_client/__init__.py").read_text("utf-8")
    assert 'version = "0.2.0"' in (package / "pyproject.toml").read_text("utf-8")
    assert '"creem-client/0.2.0"' in (package / "creem_client/client.py").read_text("utf-8")
    facade = distributions(tree)[-1]
    assert facade.ranges(tree) == dict.fromkeys(facade.ranges(tree), ">=0.1.0,<0.2") | {"creem-client": ">=0.2.0,<0.3"}
    for name in ("creem", "billfold"):
        assert (tree / named(name).baseline).read_text("utf-8") == (tree / named(name).surface).read_text("utf-8")
    assert (tree / named("creem").baseline).read_text("utf-8").startswith("# creem-client 0.2.0\n")
    assert (tree / named("billfold").baseline).read_text("utf-8").startswith("# billfold 0.1.1\n")
    written = (tree / "specs/creem/CHANGELOG.md").read_text("utf-8")
    assert written.startswith(f"# Changelog\n\n## 0.2.0 ({date})\n\n### Breaking\n\n{NEWS}\n## 0.1.0\n")
    assert (package / "CHANGELOG.md").read_text("utf-8") == written
    assert not (tree / "specs/creem/changes").exists()
    told = (tree / "overlay/billfold/CHANGELOG.md").read_text("utf-8")
    assert told.startswith(f"# Changelog\n\n## 0.1.1 ({date})\n\n* Takes creem-client 0.2.0 to before 0.3.\n\n## 0.1.0\n")


def test_a_plan_writes_nothing(there: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = state(there)
    assert main(["creem", "--dry-run"]) == 0
    assert capsys.readouterr().out == (
        "creem-client 0.1.0 -> 0.2.0: asked for\n"
        "billfold 0.1.0 -> 0.1.1: its range creem-client>=0.1.0,<0.2 shuts 0.2.0 out\n"
        "nothing was written\n"
    )
    assert state(there) == before


def test_what_is_not_ready_is_refused(there: Path, refused: Callable[..., str]) -> None:
    assert refused("creem", "patch") == (
        'the report proposes a minor release of creem-client, not patch; if patch is right, say why with --because "…"'
    )
    assert refused("creme").startswith(
        "creme is no step behind a name (patch, minor, major), and no package; there are core, clink"
    )
    (there / "new.txt").write_text("", "utf-8")
    assert refused("creem") == "the tree is not clean; commit or take back what was changed:\n  ?? new.txt"
    (there / "new.txt").unlink()
    making.git(there, "tag", "creem-client-0.2.0")
    assert refused("creem") == "the tag creem-client-0.2.0 is there already; a version is released once"
    fragment = there / named("creem").fragment
    fragment.write_text("### Breaking\n\n* `BillingPeriod`: ___\n", "utf-8")
    making.git(there, "commit", "--quiet", "--all", "--message", "Begin the changelog")
    assert refused("creem") == (
        "the changelog of creem-client still has a ___, which stands for words that a person has to write"
    )
    fragment.unlink()
    making.git(there, "commit", "--quiet", "--all", "--message", "Forget the changelog")
    assert refused("creem") == (
        "specs/creem/CHANGELOG.md says nothing of what is released: nox -s report -- creem --fragment writes "
        "specs/creem/changes/next.md, and a person edits it"
    )


def test_a_step_that_fails_leaves_everything_as_it_was(
    there: Path, refused: Callable[..., str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What is written does not matter here, and generating takes its time.
    monkeypatch.setattr(making, "write", lambda tree, *_: (tree / "README.md").write_text("released\n", "utf-8"))
    builder = tmp_path / "python"
    builder.write_text('#!/bin/sh\necho "the disk is full"\nexit 1\n', "utf-8")
    builder.chmod(0o755)
    told = refused("creem", "--build-with", str(builder))
    assert told.splitlines() == ["what would be released could not be built:", "the disk is full"]
    hook = there / ".git" / "hooks" / "commit-msg"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text('#!/bin/sh\necho "no ticket" >&2\nexit 1\n', "utf-8")
    hook.chmod(0o755)
    assert refused("creem") == "git commit failed: no ticket"
    hook.unlink()


def test_a_spec_that_cannot_be_generated_is_told(there: Path, refused: Callable[..., str]) -> None:
    spec = there / "specs/creem/openapi.yaml"
    spec.write_text(spec.read_text("utf-8").replace("x-auth:", "x-oath:", 1), "utf-8")
    making.git(there, "commit", "--quiet", "--all", "--message", "A slip of the pen")
    assert refused("creem").startswith("python -m codegen.regenerate creem failed:\n")


def test_work_that_was_done_meanwhile_is_kept(
    there: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def write(tree: Path, *_: object) -> None:
        (tree / "README.md").write_text("released\n", "utf-8")
        (there / "README.md").write_text("edited\n", "utf-8")

    monkeypatch.setattr(making, "write", write)
    head = making.git(there, "rev-parse", "HEAD")
    assert main(["creem"]) == 1
    assert "the tree was changed meanwhile" in capsys.readouterr().err
    assert (making.git(there, "rev-parse", "HEAD"), making.git(there, "tag", "--list")) == (head, "")
    assert (there / "README.md").read_text("utf-8") == "edited\n"
    assert making.git(there, "worktree", "list").count("\n") == 1
