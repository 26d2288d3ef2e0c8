"""The surface of a hand-written package has what its modules export, and nothing of what they keep to themselves."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen import document, public_names
from codegen.facts import Facts
from codegen.report.changes import compare

MODULE = """
from typing import Generic, NamedTuple, TypeVar, overload

import attrs

from billfold_core.errors import InputError

__version__ = "1.2.3"
__all__ = ["Draft", "InputError", "Kind", "Row", "Shop", "connect", "gone"]

Kind = int | str


class Hidden:
    key: str

    def inherited(self) -> None: ...


class Shop(Hidden):
    def __init__(self, key: str, *, timeout: float = 1.5) -> None: ...

    @property
    def name(self) -> str | None: ...

    async def get(self, id: str, /, *more: int) -> "Row": ...

    def _inner(self) -> None: ...


class Row(NamedTuple):
    id: str
    price: int = 3


@attrs.frozen
class Draft:
    name: str
    tags: tuple[str, ...] = attrs.field(converter=tuple)
    extras: tuple[str, ...] = attrs.field(default=(), converter=tuple)


def connect(key: str | None = None) -> Shop: ...


def private() -> None: ...
"""
SURFACE = """\
# billfold 1.2.3

Draft class
Draft.extras tuple[str,...] default="attrs.field(default=(),\\u0020converter=tuple)" position=3
Draft.name! str position=1
Draft.tags! tuple[str,...] position=2

InputError name of="billfold_core.errors.InputError"

Kind int|str

Row class bases=["NamedTuple"]
Row.id! str position=1
Row.price int default="3" position=2

Shop class bases=["Hidden"]
Shop(key)! str position=1
Shop(timeout) float default="1.5"
Shop.get method async=true
Shop.get returns Row
Shop.get(*more) int
Shop.get(id)! str position=1
Shop.inherited method
Shop.inherited returns None
Shop.key str
Shop.name str|None

billfold.testing.LIMIT int

connect function
connect returns Shop
connect(key) str|None default="None" position=1
"""


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a tree with a made-up `billfold`, beside the others as they are."""
    for name in ("overlay/core/billfold_core", "sandbox/billfold_sandbox"):
        shutil.copytree(document.ROOT / name, tmp_path / name)
        shutil.copy(document.ROOT / Path(name).parent / "surface.facts", tmp_path / Path(name).parent)
    package = tmp_path / "overlay/billfold/billfold"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(MODULE, "utf-8")
    (package / "testing.py").write_text("LIMIT: int = 3\nother = 4\n__all__ = ['LIMIT']\n", "utf-8")
    (package / "_private.py").write_text("LIMIT: int = 3\n__all__ = ['LIMIT']\n", "utf-8")
    monkeypatch.setattr(public_names, "ROOT", tmp_path)
    return tmp_path


def test_what_is_exported_is_told(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert public_names.main(["--check"]) == 1
    assert capsys.readouterr().out == "overlay/billfold/surface.facts is not what the code exports\n"
    assert public_names.main([]) == 0
    place = tree / "overlay/billfold/surface.facts"
    assert place.read_text("utf-8") == SURFACE
    assert public_names.main(["--check"]) == 0
    module = tree / "overlay/billfold/billfold/__init__.py"
    changes = {
        "def connect(key: str | None = None)": "def connect(key: str | None = 'x')",
        "    async def get(": "    def get(",
        "    price: int = 3": "    price: int",
        "    def name(self) -> str | None": "    def name(self) -> str",
        '"Kind", ': "",
        "(Hidden)": "",
    }
    for old, new in changes.items():
        assert old in module.read_text("utf-8")
        module.write_text(module.read_text("utf-8").replace(old, new), "utf-8")
    assert public_names.main([]) == 0
    told = compare(Facts.parse(SURFACE), Facts.parse(place.read_text("utf-8")))
    assert [f"{change.rank} {change.text}" for change in told] == [
        "silent `connect(key=)`: left out, 'x' is meant now, before None.",
        "breaking `Kind` is gone.",
        "breaking `Row.price` must be given now.",
        "breaking `Shop` is no Hidden any more.",
        "breaking `Shop.get()` is not awaited any more.",
        "breaking `Shop.inherited()` is gone.",
        "breaking `Shop.key` is gone.",
        "feature `Shop.name`: is `str` now, before `str|None`.",
    ]
