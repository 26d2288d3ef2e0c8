"""Facts that are written by hand add to what is published, win over it, and are refused with their line if they do not fit."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import document
from codegen.facts import Facts
from codegen.upstream import files

PUBLISHED = """# published

GET /a operation
GET /a 200 application/json Thing
GET /a 404 nothing
GET /a query old string

POST /a operation
POST /a body application/json Old

Old object
Old.x Inner

Inner string

Status string
Status = "off"
Status = "on"

Thing object
Thing.list array
Thing.list[] object
Thing.list[].id! string
Thing.note string maxLength=5
Thing.status Status
"""


def sorted_text(text: str) -> str:
    lines = [line for line in text.split("\n") if line and line[0] != "#"]
    return Facts.of([fact for line in lines for fact in Facts.parse(f"{line}\n").facts]).text()


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(document, "SPECS", tmp_path)
    monkeypatch.setattr(document, "ROOT", tmp_path)
    (tmp_path / "p").mkdir()
    files.published("p").write_text(sorted_text(PUBLISHED), "utf-8")
    return tmp_path / "p"


def known(text: str) -> list[str]:
    files.more("p").write_text(text, "utf-8")
    return [fact.line for fact in files.known("p")]


def test_what_is_written_by_hand_adds_and_wins() -> None:
    found = known(
        sorted_text(
            """
GET /a 404 gone # page
GET /a query new! string # page
GET /b operation # page
GET /b 200 application/json Thing # page
POST /a gone # page
Status = "paused" # client
Thing.list Other # client
Thing.note? string maxLength=9 # page
Other object # client
Other.id string # client
"""
        )
    )
    assert found == [
        "GET /a operation",
        "GET /a 200 application/json Thing",
        "GET /a query new! string",
        "GET /a query old string",
        "GET /b operation",
        "GET /b 200 application/json Thing",
        "Other object",
        "Other.id string",
        "Status string",
        'Status = "off"',
        'Status = "on"',
        'Status = "paused"',
        "Thing object",
        "Thing.list Other",
        "Thing.note? string maxLength=9",
        "Thing.status Status",
    ]


def test_a_type_replaces_all_values() -> None:
    found = known('Status string # page\nStatus = "new" # page\n')
    assert [line for line in found if line.startswith("Status")] == ["Status string", 'Status = "new"']


def test_one_file_alone_is_enough(folder: Path) -> None:
    assert len(files.known("p")) == 18
    files.published("p").unlink()
    assert len(files.known("p")) == 0
    assert known("GET /a operation # page\nGET /a 200 nothing # page\n") == ["GET /a operation", "GET /a 200 nothing"]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("Thing.more string\n", "1: Thing.more string does not say where it is from: add ` # source`"),
        ("Thing.more Statu # page\n", "1: there is no type and no record Statu; did you mean Status?"),
        ("Thing.more zzz # page\n", "1: there is no type and no record zzz"),
        (
            "Thing.more string|Status # page\n",
            "1: Status cannot stand beside another type: write `union`, and a line for each variant (`|Status`)",
        ),
        ("Thing.more string|integer # page\n", "1: string|integer must be written as integer|string"),
        ("GET /b query x string # page\n", "1: there is no GET /b, to which GET /b query x belongs"),
        ("GET /b string # page\n", "1: GET /b is an operation: its type is `operation` or `deprecated`"),
        ("Thing.more.x string # page\n", "1: there is no Thing.more, to which Thing.more.x belongs"),
        ('Thing.more = "x" # page\n', "1: Thing.more has a value and no type; say its type in a line of its own"),
        ("# by hand\n\nUnused object # page\n", "3: nothing uses the record Unused"),
        ("Thing.more  string # page\n", "1: 'Thing.more  string # page' has a space too many"),
        ("Thing.more string # page\nThing.less string # page\n", "2: Thing.less string belongs before Thing.more string"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_line(line: str, message: str) -> None:
    with pytest.raises(files.FactsError) as caught:
        known(line)
    assert str(caught.value).split("\n")[0] == f"p/upstream.more.facts:{message}"


def test_what_is_gone_is_gone_with_all_below_it() -> None:
    found = known("Thing.list gone # page\n")
    assert not [line for line in found if line.startswith("Thing.list")]
    assert [line for line in found if line.startswith("Thing.note")]
