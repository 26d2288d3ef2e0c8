"""Files that are not what they should be, unions and names that a document by itself can have: each is one line too."""

from pathlib import Path

import pytest

from codegen import document
from codegen.document import Json
from codegen.findings import SpecError
from codegen.spec_rules import python, references, schemas

PRODUCTS = "specs/creem/resources/products.yaml"
OPENAPI = "specs/creem/openapi.yaml"
PARTS = "a file here holds keys with values, such as `paths:`"


def told() -> list[str]:
    """Return what is told of the spec."""
    try:
        document.load("creem")
    except SpecError as error:
        return str(error).splitlines()
    return []


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"", f":1: the file is empty; {PARTS}"),
        (b"# nothing yet\n", f":1: the file is empty; {PARTS}"),
        (b"- paths\n", f":1: not a mapping; {PARTS}"),
        (b"paths\n", f":1: not a mapping; {PARTS}"),
        (b"info:\n  title: caf\xe9\n", ":2:13: not a text in UTF-8; save the file in that encoding"),
        (b"paths: [\n", ":2:1: expected the node content, but found '<stream end>' (while parsing a flow node)"),
    ],
)
def test_a_file_that_holds_no_part_of_a_spec(small: Path, content: bytes, line: str) -> None:
    (small / PRODUCTS).write_bytes(content)
    (one,) = told()
    assert one == f"{PRODUCTS}{line}".replace(" (while parsing a flow node)", "")


def test_all_files_are_told_at_once(small: Path) -> None:
    (small / PRODUCTS).write_text("a: [", "utf-8")
    (small / OPENAPI).write_text("a: 1\na: 2\n", "utf-8")
    assert [line.partition(" ")[0] for line in told()] == [f"{OPENAPI}:2:1:", f"{PRODUCTS}:1:5:"]


def test_a_file_that_is_gone_is_told_where_it_is_missed(small: Path) -> None:
    (small / OPENAPI).unlink()
    assert told() == [f"{OPENAPI}: the file is not there; specs/README.md says what a provider has"]


def test_each_reference_to_what_a_removed_file_had_is_told(small: Path) -> None:
    text = (small / PRODUCTS).read_text("utf-8")
    paths, schemas = text.split("components:\n")
    (small / PRODUCTS).write_text(paths, "utf-8")
    (small / "specs/creem/resources/more.yaml").write_text(
        "components:\n" + schemas.replace("    Product:", "    Prodct:"), "utf-8"
    )
    assert {line.partition(" ")[2] for line in told()} == {"there is no schema Product; did you mean Prodct?"}
    (small / "specs/creem/resources/more.yaml").unlink()
    assert f"{PRODUCTS}:32: there is no schema ProductCreate; define it under components/schemas" in told()


def test_an_operation_met_in_two_files(small: Path) -> None:
    (small / "specs/creem/resources/zz.yaml").write_text("tags: []\npaths:\n  /v1/products:\n    post: {}\n", "utf-8")
    again = f"POST /v1/products is already defined at {PRODUCTS}:3; take one of the two away"
    assert told() == [f"specs/creem/resources/zz.yaml:4: {again}"]


def variant(value: str, first: str = "kind") -> Json:
    return {"type": "object", "required": [first], "properties": {first: {"type": "string", "const": value, "description": "x"}}}


def union(mapping: dict[str, str], *members: str) -> Json:
    refs = [{"$ref": f"#/components/schemas/{member}"} for member in members]
    targets = {value: f"#/components/schemas/{name}" for value, name in mapping.items()}
    return {"oneOf": refs, "discriminator": {"propertyName": "kind", "mapping": targets}}


@pytest.mark.parametrize(
    ("whole", "words"),
    [
        (union({"a": "A", "b": "B"}, "A", "B"), []),
        (union({"a": "A", "b": "C"}, "A", "B"), ["there is no schema C; define it under components/schemas"]),
        (
            union({"a": "A"}, "A", "B"),
            ["Whole/oneOf: #/components/schemas/B has no value in the mapping"],
        ),
        (union({"a": "A", "b": "B"}, "A"), ["Whole: #/components/schemas/B is in the mapping, but not in oneOf"]),
        (union({"a": "A", "c": "B"}, "A", "B"), ["Whole: #/components/schemas/B must begin with kind, const c"]),
        (
            {**union({}, "A"), "discriminator": {"propertyName": "kind"}},
            ["Whole: a discriminator stands beside oneOf and has a mapping of each value to its schema"],
        ),
    ],
)
def test_a_union_and_its_mapping(whole: Json, words: list[str]) -> None:
    components = {"Whole": {"description": "x", **whole}, "A": variant("a"), "B": variant("b")}
    made: Json = {"paths": {}, "components": {"schemas": components}}
    found = [*references.findings(made)] or [
        fault for fault in schemas.findings(made) if "no operation and no event uses it" not in fault.words
    ]
    assert [fault.words for fault in found] == words


@pytest.mark.parametrize("name", ["createdAt", "from_dict", "", "2fa", "class"])
def test_a_property_that_is_read_has_a_name_of_its_own(name: str) -> None:
    text = {"type": "string", "description": "x"}
    components = {"Thing": {"type": "object", "properties": {"created_at": text, name: text}}}
    made: Json = {"tags": [], "paths": {}, "components": {"schemas": components}}
    kept = "what is not in the spec is kept as it came"
    expected = {
        "createdAt": [f"Thing.createdAt: is called created_at in Python, as created_at is; take one of the two away: {kept}"],
        "from_dict": [f"Thing.from_dict: from_dict is what every model has; take the property away: {kept}"],
        "": [f"Thing.: '' is no name in Python; take the property away: {kept}"],
    }
    assert [fault.words for fault in python.findings(made)] == expected.get(name, [])
