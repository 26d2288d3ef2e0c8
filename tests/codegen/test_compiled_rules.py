"""Rules across fields as Python conditions: never broken by what the schema allows, and never a failure of their own."""

from itertools import product
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from codegen.rules import rules_of

INTEGER = {"type": "integer"}
MONEY = {"type": "number", "x-money": {"unit": "major", "form": "number", "currency": {"const": "USD"}}}
AT_LEAST = {"if": {"required": ["a"]}, "then": {"properties": {"b": {"minimum": 1}}}}
LEFT_OUT = object()


def broken(schema: dict[str, Any], source: dict[str, Any]) -> list[str]:
    """Say what of an object breaks the rules."""
    return [view.problem for view in rules_of(schema) if eval(view.broken, {"source": source})]


@pytest.mark.parametrize("number", [INTEGER, MONEY])
def test_a_number_is_compared(number: dict[str, Any]) -> None:
    schema = {"properties": {"a": {}, "b": number}, **AT_LEAST}
    assert broken(schema, {"a": 0, "b": 0}) == ["must be at least 1 when `a` is given"]
    assert not broken(schema, {"a": 0, "b": 1})
    assert not broken(schema, {"b": 0})


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ({"type": ["integer", "null"]}, None),
        ({"type": "string"}, "0.50"),
        ({"type": "number"}, "0.50"),
        ({**INTEGER, "x-timestamp": "epoch_ms"}, "2026-01-01T00:00:00Z"),
        ({"$ref": "#/components/schemas/Amount"}, {}),
    ],
)
def test_what_may_be_no_number_is_not_compared(kind: dict[str, Any], value: Any) -> None:
    assert not broken({"properties": {"a": {}, "b": kind}, **AT_LEAST}, {"a": 0, "b": value})
    inside = {"if": {"required": ["b"], "properties": {"b": {"maximum": 1}}}, "then": {"required": ["a"]}}
    assert not broken({"properties": {"a": {}, "b": kind}, **inside}, {"b": value})


@pytest.mark.parametrize("kind", [{**MONEY, "type": ["number", "null"]}, {"type": "string"}, INTEGER])
@pytest.mark.parametrize("place", ["root", "allOf"])
def test_the_limits_of_members_beside_a_rule_are_no_part_of_it(kind: dict[str, Any], place: str) -> None:
    members = {"a": {}, "b": {}, "c": {**kind, "minimum": 0}, "d": {**kind, "maximum": 9}}
    part = {"properties": members, "if": {"required": ["a"]}, "then": {"required": ["b"]}}
    schema = part if place == "root" else {"allOf": [part]}
    assert broken(schema, {"a": 1, "c": None}) == ["is needed when `a` is given"]
    assert not broken(schema, {"a": 1, "b": 1})


@pytest.mark.parametrize(
    "when",
    [
        {"anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
        {"anyOf": [{"required": ["b"], "properties": {"b": {"const": 0}}}, {"required": ["a"]}]},
        {"not": {"required": ["b"], "properties": {"b": {"const": 2}}}},
        {"not": {"required": ["b"]}},
        {"required": ["b"]},
    ],
)
@pytest.mark.parametrize("branch", ["then", "else"])
def test_a_member_that_may_be_left_out_is_looked_at_only_if_it_is_there(when: dict[str, Any], branch: str) -> None:
    schema: dict[str, Any] = {
        "properties": {"a": INTEGER, "b": INTEGER},
        "if": when,
        branch: {"properties": {"b": {"minimum": 1}}},
    }
    valid = Draft202012Validator(schema).is_valid
    for a, b in product([LEFT_OUT, 0, 2], repeat=2):
        source = {name: value for name, value in (("a", a), ("b", b)) if value is not LEFT_OUT}
        assert bool(broken(schema, source)) is not valid(source)


def test_null_among_values_is_called_null() -> None:
    schema = {"if": {"required": ["a"]}, "then": {"properties": {"b": {"enum": ["x", None]}}}}
    assert broken(schema, {"a": 1, "b": "y"}) == ["must be `x` or null when `a` is given"]
