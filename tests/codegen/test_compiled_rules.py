"""Rules across fields as Python conditions: never broken by what the schema allows, and never a failure of their own."""

from itertools import combinations, product
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from codegen.views.rules import query_rules, rules_of

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


@pytest.mark.parametrize("count", [2, 3, 4])
@pytest.mark.parametrize("keyword", ["oneOf", "anyOf", "dependentRequired"])
def test_rules_across_a_query_are_broken_exactly_where_the_schema_says_so(keyword: str, count: int) -> None:
    names = ["aB", "b", "c", "d"][:count]
    said = {keyword: {"aB": names[1:]} if keyword == "dependentRequired" else [{"required": [name]} for name in names]}
    rules = query_rules(said, {"aB": "a_b", "b": "b", "c": "c", "d": "d"})
    valid = Draft202012Validator(said).is_valid
    assert "`aB`" not in str([rule.problem for rule in rules])
    for chosen in (chosen for size in range(count + 1) for chosen in combinations([*names, "other"], size)):
        source = dict.fromkeys(chosen, "x")
        told = [rule for rule in rules if eval(rule.broken, {"source": source})]
        assert bool(told) is not valid(source)
        assert all(rule.field in names for rule in told)


def test_words_about_a_query_are_made_of_its_rule() -> None:
    kinds = [{"required": [name]} for name in ("customerId", "email", "code")]
    arguments = {"customerId": "customer_id", "email": "email", "code": "code"}
    words = [(rule.field, rule.problem) for rule in query_rules({"oneOf": kinds}, arguments)]
    assert words == [
        ("customerId", "is needed, or else `email` or `code`"),
        ("email", "cannot be given when `customer_id` is given"),
        ("code", "cannot be given when `customer_id` is given"),
        ("code", "cannot be given when `email` is given"),
    ]
