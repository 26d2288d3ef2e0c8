"""A spec that a test may damage."""

from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import document


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
