"""A spec that a test may damage, and a copy of the whole tree."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import trees

from codegen import document

SOUND = Path(__file__).parent / "sound_spec"


@pytest.fixture
def creem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """Copy Creem's spec to where it can be damaged; gives a function that replaces text in it."""
    source = document.SPECS / "creem"
    for path in source.rglob("*.yaml"):
        target = tmp_path / "specs" / "creem" / path.relative_to(source)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(path.read_text("utf-8"), "utf-8")
    monkeypatch.setattr(document, "SPECS", tmp_path / "specs")
    monkeypatch.setattr(document, "ROOT", tmp_path)

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
    """Copy a small spec without a fault to where it can be damaged: one resource of Creem as it was once, so that lines stay."""
    for name in ("openapi.yaml", "resources/products.yaml"):
        target = tmp_path / "specs" / "creem" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text((SOUND / name).read_text("utf-8"), "utf-8")
    monkeypatch.setattr(document, "SPECS", tmp_path / "specs")
    monkeypatch.setattr(document, "ROOT", tmp_path)
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
