"""What a spec marks as secret is found wherever it stands, and nothing else is."""

from typing import Any

import pytest

from codegen.views.sensitive import is_sensitive, sensitive_names

SECRET = {"type": "string", "x-sensitive": True}
SCHEMAS: dict[str, Any] = {
    "Token": SECRET,
    "Inner": {"type": "object", "properties": {"key": SECRET, "name": {"type": "string"}}},
    "Tree": {
        "type": "object",
        "properties": {"below": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}, "leaf": SECRET},
    },
    "Loop": {"anyOf": [{"$ref": "#/components/schemas/Loop"}, {"type": "null"}]},
}
DOCUMENT: dict[str, Any] = {"components": {"schemas": SCHEMAS}}


def reference(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


@pytest.mark.parametrize(
    ("schema", "secret"),
    [
        (SECRET, True),
        (reference("Token"), True),
        ({"type": "array", "items": SECRET}, True),
        ({"type": "object", "additionalProperties": reference("Token")}, True),
        ({"anyOf": [{"type": "null"}, reference("Token")]}, True),
        ({"type": "string"}, False),
        (reference("Inner"), False),
        (reference("Loop"), False),
        ({"type": "object", "additionalProperties": False}, False),
    ],
)
def test_a_schema_is_secret_by_itself_or_by_what_it_holds(schema: Any, secret: bool) -> None:
    assert is_sensitive(DOCUMENT, schema) is secret


@pytest.mark.parametrize(
    ("schema", "names"),
    [
        (reference("Inner"), {"key"}),
        ({"type": "array", "items": reference("Inner")}, {"key"}),
        ({"allOf": [reference("Inner"), {"properties": {"token": reference("Token")}}]}, {"key", "token"}),
        (
            {"properties": {"a": {"properties": {"b": {"x-sensitive": True, "x-aliases": ["old", "older"]}}}}},
            {"b", "old", "older"},
        ),
        (reference("Tree"), {"leaf"}),
        ({"type": "object", "example": {"properties": {"not": SECRET}}}, set[str]()),
        ({"type": "string"}, set[str]()),
    ],
)
def test_secret_members_are_named_wherever_they_stand(schema: Any, names: set[str]) -> None:
    assert sensitive_names(DOCUMENT, [schema]) == names
