"""Answers of success in which some of several things may have failed (`x-partial`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .document import Fault, Json, about, contents, members, object_properties, operations, ref_name, resolve, success
from .findings import perhaps
from .views.python_types import python_name

ADDED = {"failures", "is_complete", "unconfirmed", "PARTLY"}
"""What the class of such an answer has beside its fields."""
_LISTS = ("failed", "done")


def answers(document: Json) -> dict[str, Json]:
    """Pair the schemas of such answers with what is said of them."""
    found: dict[str, Json] = {}
    for _, _, operation in operations(document):
        if "x-partial" in operation:
            found[ref_name(_answer(document, operation))] = operation["x-partial"]
    return found


def rules(said: Json) -> list[tuple[str, Any]]:
    """Write what is said as the arguments of `Partly`."""
    made: list[tuple[str, Any]] = []
    for role, name in (("failed", "failed"), ("done", "done"), ("count", "number"), ("of", "of")):
        if role in said:
            made.append((name, python_name(said[role].strip("/"))))
    for role, name in (("key", "keys"), ("reason", "reasons")):
        if role in said:
            made.append((name, tuple(tuple(place.strip("/").split("/")) for place in said[role])))
    return made


def base(said: Json) -> str:
    """Name the base that the class of such an answer has for it."""
    return "TellsFailures" if "failed" in said else "TellsSuccesses"


def words(said: Json) -> str:
    """Return the sentences that begin the docstring of a method."""
    if "failed" in said:
        told = "`failures` of the result has what failed and why"
    else:
        done = python_name(said["done"].strip("/"))
        told = f"`{done}` of the result lists what did not, and `unconfirmed(ids)` of it gives the others"
    return f"Some may fail although the call succeeds: {told}; `is_complete` tells whether all is done."


def findings(document: Json) -> Iterator[Fault]:
    """Yield what an annotation names and the answer has not."""
    for path, method, operation in operations(document):
        said = operation.get("x-partial")
        if said is None:
            continue
        at = ("paths", path, method, "x-partial")
        answer = _answer(document, operation)
        if "$ref" not in answer:
            yield about(at, "x-partial: the answer must be a named schema")
            continue
        known = members(document, success(operation))
        for role in (*_LISTS, "count", "of"):
            if role in said and (name := said[role].strip("/")) not in known:
                yield Fault((*at, role), f"x-partial: {role}: the answer has no {name}{perhaps(name, known)}")
            elif role in said and role in _LISTS and "items" not in known[name]:
                yield Fault((*at, role), f"x-partial: {role}: {name} is not an array")
        home = ("components", "schemas", ref_name(answer))
        for wire, _ in object_properties(document, resolve(document, answer)):
            if python_name(wire) in ADDED:
                told = f"{home[-1]}: {wire} is what every answer with x-partial has; take it away"
                yield Fault((*home, "properties", wire), told)


def _answer(document: Json, operation: Json) -> Json:
    return next(iter(contents(document, success(operation))), {})
