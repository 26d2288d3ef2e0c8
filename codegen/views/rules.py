"""Rules across the fields of a request (`if`/`then` in a spec), as Python conditions that a generated `from_dict` checks.

Only what can be said about the members of the object itself is translated; what a rule says about the insides of a member is left
to the provider.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Any, NamedTuple

from codegen.document import Json

_COMPARISONS = {"minimum": ("<", "at least"), "exclusiveMinimum": ("<=", "more than"), "maximum": (">", "at most")}


class Condition(NamedTuple):
    """A condition on `source`, the object as a dict, and how to say it."""

    code: str
    words: str
    names: tuple[str, ...] = ()
    """The members of which one has to be given, if that is all it says."""
    sure: frozenset[str] = frozenset()
    """Members that are given wherever it holds."""


class RuleView(NamedTuple):
    """One way to break a rule: the condition under which it is broken, the field at fault, and what is wrong with it."""

    broken: str
    field: str
    problem: str


def rules_of(schema: Json) -> list[RuleView]:
    """List the rules of an object schema."""
    parts = (schema, *schema.get("allOf", []))
    numbers = {name for part in parts for name, child in part.get("properties", {}).items() if _is_number(child)}
    return [view for rule in parts if "if" in rule and _looked_at(rule) <= numbers for view in _rule(rule)]


def query_rules(said: Json, arguments: Mapping[str, str]) -> list[RuleView]:
    """List the rules across the parameters of a query (`x-query`), with the names of the arguments in the words."""
    kinds: list[Json] = [*said.get("oneOf", []), *said.get("anyOf", [])]
    rules: list[Json] = [{"if": {"not": {"anyOf": kinds[1:]}}, "then": kinds[0]}] if kinds else []
    rules += [{"if": kind, "then": {"not": other}} for kind, other in combinations(said.get("oneOf", []), 2)]
    needed = said.get("dependentRequired", {}).items()
    rules += [{"if": {"required": [name]}, "then": {"required": others}} for name, others in needed]
    return [
        view._replace(problem=re.sub("`(.+?)`", lambda found: f"`{arguments[found[1]]}`", view.problem))
        for rule in rules
        for view in _rule(rule)
    ]


def _is_number(schema: Json) -> bool:
    """Return whether a member is sent as nothing but a number: null, text or a moment cannot be compared with one."""
    exact = schema.get("type") == "integer" or (schema.get("type") == "number" and "x-money" in schema)
    return exact and "x-timestamp" not in schema


def _looked_at(rule: Json) -> set[str]:
    """Name the members whose size a rule looks at; their limits in the schema beside it are no part of it."""
    return _compared([rule.get(branch) for branch in ("if", "then", "else")])


def _compared(rule: Any) -> set[str]:
    """Name the members whose size a condition looks at."""
    if isinstance(rule, list):
        return {name for part in rule for name in _compared(part)}
    if not isinstance(rule, dict):
        return set()
    inside = {name for key in ("not", "anyOf") for name in _compared(rule.get(key))}
    return inside | {name for name, child in rule.get("properties", {}).items() if set(_COMPARISONS) & set(child)}


def _rule(rule: Json) -> Iterator[RuleView]:
    condition = _condition(rule["if"])
    if condition is None:
        return
    missing = _none_of(rule["if"])
    for branch, when in (("then", condition), ("else", _not(condition, rule["if"]))):
        for view in _demands(rule.get(branch, {}), when):
            if branch == "then" and missing and view.problem.startswith("is needed"):
                names = [name for name in missing if name != view.field]
                view = view._replace(problem=f"is needed, or else {_either(names)}" if names else view.problem)
            yield view._replace(problem=view.problem.replace("when not ", "unless "))


def _demands(schema: Json, when: Condition) -> Iterator[RuleView]:
    """Yield how what a branch demands can be broken."""
    for name in schema.get("required", []):
        others = [other for other in when.names if other != name]
        words = f"{_either(others)} is given" if others else when.words
        yield RuleView(f"{when.code} and {_absent(name)}", name, f"is needed when {words}")
    for kind in _alternatives(schema.get("not", {})):
        if set(kind) == {"required"}:
            given = " and ".join(_given(name) for name in kind["required"])
            others = f"beside {_both(kind['required'][1:])}" if len(kind["required"]) > 1 else f"when {when.words}"
            yield RuleView(f"{when.code} and {given}", kind["required"][0], f"cannot be given {others}")
    if all(set(kind) == {"required"} and len(kind["required"]) == 1 for kind in schema.get("anyOf", [])) and "anyOf" in schema:
        names = [kind["required"][0] for kind in schema["anyOf"]]
        absent = " and ".join(_absent(name) for name in names)
        problem = f"is needed when {when.words}, or else {_either(names[1:])}"
        yield RuleView(f"{when.code} and {absent}", names[0], problem)
    for name, child in schema.get("properties", {}).items():
        given = when.code if name in when.sure else f"{when.code} and {_given(name)}"
        for code, problem in _wrong(name, child):
            yield RuleView(f"{given} and {code}", name, f"{problem} when {when.words}")


def _wrong(name: str, schema: Json) -> Iterator[tuple[str, str]]:
    """Yield how a member's value can be other than it has to be."""
    for test in _tests(name, schema):
        yield test.fails, f"must be {test.words}"
    if set(schema.get("not", {})) == {"const"}:
        for test in _tests(name, schema["not"]):
            yield test.holds, f"must not be {test.words}"


def _condition(schema: Json) -> Condition | None:
    """Translate the `if` of a rule; None if it speaks of more than the members themselves."""
    parts: list[Condition] = []
    fixed = {name for name, child in schema.get("properties", {}).items() if {"const", "enum", *_COMPARISONS} & set(child)}
    for name in schema.get("required", []):
        if name not in fixed:
            parts.append(Condition(_given(name), f"`{name}` is given", sure=frozenset({name})))
    for name, child in schema.get("properties", {}).items():
        given = _given(name) if name in schema.get("required", []) else ""
        if not given:
            return None
        for test in _tests(name, child):
            parts.append(Condition(f"{given} and {test.holds}", f"`{name}` is {test.words}", sure=frozenset({name})))
        if set(child) - {"const", "enum", *_COMPARISONS}:
            return None
    if "not" in schema:
        inner = _condition(schema["not"])
        if inner is None:
            return None
        parts.append(_not(inner, schema["not"]))
    if "anyOf" in schema:
        inner_parts = [_condition(kind) for kind in schema["anyOf"]]
        known = [part for part in inner_parts if part is not None]
        if len(known) < len(inner_parts):
            return None
        names = [kind["required"][0] for kind in schema["anyOf"] if set(kind) == {"required"} and len(kind["required"]) == 1]
        words = f"{_either(names)} is given" if len(names) == len(known) else " or ".join(part.words for part in known)
        members = tuple(names) if len(names) == len(known) else ()
        parts.append(Condition("(" + " or ".join(part.code for part in known) + ")", words, members))
    if set(schema) - {"required", "properties", "not", "anyOf", "description"} or not parts:
        return None
    if len(parts) == 1:
        return parts[0]
    sure = frozenset[str]().union(*(part.sure for part in parts))
    return Condition(" and ".join(part.code for part in parts), " and ".join(part.words for part in parts), sure=sure)


class _Test(NamedTuple):
    """What is asked of a member's value: the code that it holds, that it fails, and how to say it after `is`."""

    holds: str
    fails: str
    words: str


def _tests(name: str, schema: Json) -> Iterator[_Test]:
    value = f'source["{name}"]'
    if "const" in schema:
        wanted = schema["const"]
        # True, false and null are compared by identity: 1 is none of them.
        same, other = ("is", "is not") if isinstance(wanted, bool | None) else ("==", "!=")
        yield _Test(f"{value} {same} {wanted!r}", f"{value} {other} {wanted!r}", _shown(wanted))
    if "enum" in schema:
        choices = tuple(schema["enum"])
        yield _Test(f"{value} in {choices!r}", f"{value} not in {choices!r}", _either(schema["enum"]))
    for key, (sign, words) in _COMPARISONS.items():
        if key in schema:
            beyond = f"{value} {sign} {schema[key]}"
            yield _Test(f"not ({beyond})", beyond, f"{words} {schema[key]}")


def _not(condition: Condition, schema: Json) -> Condition:
    names = _none_of({"not": schema})
    words = f"{_either(names)} is left out" if len(names) == 1 else f"none of {_both(names)} is given" if names else ""
    if len(names) == 1:
        return Condition(_absent(names[0]), words)
    code = condition.code if condition.code.startswith("(") else f"({condition.code})"
    return Condition(f"not {code}", words or f"not {condition.words}")


def _none_of(schema: Json) -> list[str]:
    """Name the members of which none is given, if that is what a condition says."""
    kinds = _alternatives(schema.get("not", {})) if set(schema) == {"not"} else []
    if kinds and all(set(kind) == {"required"} and len(kind["required"]) == 1 for kind in kinds):
        return [kind["required"][0] for kind in kinds]
    return []


def _alternatives(schema: Json) -> list[Json]:
    kinds: list[Json] = schema["anyOf"] if set(schema) == {"anyOf"} else [schema] if schema else []
    return kinds


def _given(name: str) -> str:
    return f'"{name}" in source'


def _absent(name: str) -> str:
    return f'"{name}" not in source'


def _shown(value: Any) -> str:
    return {True: "true", False: "false", None: "null"}[value] if isinstance(value, bool | None) else f"`{value}`"


def _either(values: list[Any]) -> str:
    shown = [_shown(value) for value in values]
    return " or ".join([", ".join(shown[:-1]), shown[-1]] if len(shown) > 1 else shown)


def _both(values: list[Any]) -> str:
    shown = [_shown(value) for value in values]
    return " and ".join([", ".join(shown[:-1]), shown[-1]] if len(shown) > 1 else shown)
