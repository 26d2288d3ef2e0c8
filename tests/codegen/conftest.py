"""A spec that a test may damage, and a copy of the whole tree."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import trees

from codegen import document


@pytest.fixture
def creem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """Copy Creem's spec to where it can be damaged; gives a function that replaces text in it."""
    trees.copy_spec(document.SPECS / "creem", tmp_path, monkeypatch)

    def damage(old: str, new: str) -> None:
        for path in tmp_path.rglob("*.yaml"):
            text = path.read_text("utf-8")
            if old in text:
                path.write_text(text.replace(old, new, 1), "utf-8")
                return
        raise LookupError(old)

    return damage


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Copy the small spec to where it can be damaged."""
    trees.copy_spec(trees.SOUND_SPEC, tmp_path, monkeypatch)
    return tmp_path


@pytest.fixture(scope="module")
def copied_tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the tree to where it can be changed."""
    return trees.copy(tmp_path_factory.mktemp("tree"))


@pytest.fixture(scope="module")
def maintainer() -> Iterator[None]:
    """Let git know who commits, and nothing of this machine's settings."""
    with pytest.MonkeyPatch.context() as patched:
        for role in ("AUTHOR", "COMMITTER"):
            patched.setenv(f"GIT_{role}_NAME", "A Maintainer")
            patched.setenv(f"GIT_{role}_EMAIL", "maintainer@example.com")
        patched.setenv("GIT_CONFIG_GLOBAL", os.devnull)
        yield
