"""YAML is read by the rules of version 1.2, the same with and without the C parser, and a key met twice is an error."""

import json
import math
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from codegen import document, yaml_files
from codegen.document import load
from codegen.findings import SpecError
from codegen.package import shipped
from codegen.views.webhooks import with_webhooks

FILES = sorted(document.SPECS.glob("*/**/*.yaml"))


def typed(value: Any) -> Any:
    """Return a value with its types, which `==` passes over, and with the order of its keys."""
    if isinstance(value, dict):
        return [(key, typed(member)) for key, member in value.items()]
    return [typed(item) for item in value] if isinstance(value, list) else (type(value), value)


@pytest.mark.parametrize("provider", document.providers())
def test_the_specs_are_what_another_reader_of_yaml_1_2_makes_of_them(provider: str) -> None:
    reader = YAML(typ="safe", pure=True)
    for path in (path for path in FILES if provider in path.parts):
        assert typed(yaml_files.read(path)) == typed(reader.load(path.read_text("utf-8"))), path


def test_the_c_parser_makes_no_difference() -> None:
    for path in FILES[::4]:
        text = path.read_text("utf-8")
        assert typed(yaml_files.parse(text)) == typed(yaml_files.parse(text, pure=True)), path


def test_the_shipped_documents_are_the_merged_ones() -> None:
    for provider in document.providers():
        path = document.ROOT / "generated" / provider / f"{provider}_client" / "openapi.json"
        assert json.dumps(shipped(with_webhooks(load(provider)))) == json.dumps(json.loads(path.read_text("utf-8")))


@pytest.mark.parametrize("pure", [False, True], ids=["c", "pure"])
@pytest.mark.parametrize(
    ("text", "value"),
    [
        *((text, text) for text in ("no", "No", "yes", "on", "off", "y", "N", "nil", "NaN", "inf", "=", "<<")),
        *(
            (text, text)
            for text in ("1:30", "190:20:30", "1_000", "0b11", "+0x1F", "-0o7", "0o8", "0xG", "1e", "1.5e", ".", "-", "+.e1")
        ),
        *((text, text) for text in ("2026-01-31", "2026-01-31T10:00:00Z", "2026-01-31 10:00:00", "1,000", "12e03x")),
        ("010", 10),
        ("-010", -10),
        ("0o10", 8),
        ("0x1F", 31),
        ("+12", 12),
        ("99999999999999999999", 99999999999999999999),
        ("1.5", 1.5),
        (".5", 0.5),
        ("1.", 1.0),
        ("1e3", 1000.0),
        ("-1E-2", -0.01),
        ("-.inf", -math.inf),
        (".Inf", math.inf),
        ("True", True),
        ("FALSE", False),
        ("~", None),
        ("", None),
        ("Null", None),
        ('"1"', "1"),
        ("'true'", "true"),
        ('!!int "08"', 8),
        ("!!str 12", "12"),
        ("!!float 1", 1.0),
    ],
)
def test_a_scalar_is_what_the_core_schema_says(text: str, value: object, pure: bool) -> None:
    assert typed(yaml_files.parse(f"a: {text}" if text != "-" else 'a: "-"', pure=pure)) == typed({"a": value})


@pytest.mark.parametrize("pure", [False, True], ids=["c", "pure"])
def test_not_a_number_is_a_number(pure: bool) -> None:
    assert math.isnan(yaml_files.parse("a: .nan", pure=pure)["a"])


def test_a_key_is_not_resolved_by_the_older_rules() -> None:
    assert yaml_files.parse("on: 1\nno: 2\n<<: {a: 3}") == {"on": 1, "no": 2, "<<": {"a": 3}}


@pytest.mark.parametrize("pure", [False, True], ids=["c", "pure"])
@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("a: 1\nb: 2\na: 3", 3, "the key 'a' is there twice"),
        ("x:\n  a: 1\n  b: {c: 1,\n    c: 2}", 4, "the key 'c' is there twice"),
        ("x:\n- a: 1\n  'a': 1", 3, "the key 'a' is there twice"),
        ("a: &x {b: 1}\nc: *x\na: *x", 3, "the key 'a' is there twice"),
        ("responses:\n  200: {}", 2, "a key must be a text, not 200"),
        ("? [a]\n: 1", 1, "a key must be a text"),
        ("a:\n  b: !!int many", 2, "'many' is no int"),
        ("a: !!bool yes", 1, "'yes' is no bool"),
        ("a: !!timestamp 2026-01-31", 1, "constructor"),
        ("a: !!python/object:os.system x", 1, "constructor"),
        ("a: 1\n---\nb: 2", 2, "document"),
        ("a: !!map [1]", 1, "expected a mapping"),
    ],
)
def test_what_no_document_may_hold_is_refused_with_its_line(text: str, line: int, told: str, pure: bool) -> None:
    with pytest.raises(yaml_files.YamlError, match=rf"^{line}:\d+: .*{told}"):
        yaml_files.parse(text, pure=pure)


def test_the_file_and_the_line_of_a_key_met_twice_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "acme").mkdir()
    (tmp_path / "acme" / "openapi.yaml").write_text("openapi: 3.1.0\ninfo:\n  title: A\n  title: B\n", "utf-8")
    monkeypatch.setattr(document, "SPECS", tmp_path)
    monkeypatch.setattr(document, "ROOT", tmp_path)
    with pytest.raises(SpecError, match=r"^acme/openapi\.yaml:4:3: the key 'title' is there twice, first in line 3$"):
        load("acme")
