"""The provider's own lines of a README: read from its spec's folder; what is missing is named with its place."""

from pathlib import Path

import pytest

from codegen import document
from codegen.examples import example
from codegen.findings import SpecError

WHOLE = "sync: made = acme.things.create()\nmissing: acme.things.get(1)\nlisting: list(acme.things.list())\nmoney: cents.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(document, "ROOT", tmp_path)
    monkeypatch.setattr(document, "SPECS", tmp_path / "specs")
    (tmp_path / "specs" / "acme").mkdir(parents=True)
    return tmp_path / "specs" / "acme"


def test_the_lines_are_read_and_awaited(folder: Path) -> None:
    (folder / "readme.yaml").write_text(f"{WHOLE}imports: import decimal\n", "utf-8")
    found = example("acme")
    assert (found.sync, found.asynchronous) == ("made = acme.things.create()", "made = await acme.things.create()")
    assert (found.imports, found.bulk) == ("import decimal\n\n", "")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (WHOLE.partition("\n")[2], "lacks sync"),
        ("{}", "lacks listing, missing, money, sync"),
        (f"{WHOLE}more: x\n", "more is not one of"),
        (f"{WHOLE}bulk: 5\n", "bulk is not one of"),
        (f"{WHOLE}sections: 5\n", "sections is not one of"),
        (f"{WHOLE}provider: x\n", "provider is not one of"),
        ("- x", "not a mapping"),
        ("a: 1\na: 2", ":2:1: the key 'a' is there twice"),
    ],
)
def test_what_is_not_as_it_should_be_is_named_with_its_file(folder: Path, text: str, told: str) -> None:
    (folder / "readme.yaml").write_text(text, "utf-8")
    with pytest.raises(SpecError, match=r"^specs/acme/readme\.yaml") as caught:
        example("acme")
    assert told in str(caught.value)


def test_a_file_that_is_not_there_is_named(folder: Path) -> None:
    with pytest.raises(SpecError, match=r"^specs/acme/readme\.yaml: the file is not there"):
        example("acme")
