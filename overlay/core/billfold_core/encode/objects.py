"""Checking and writing of objects: their fields, the rules across them, and unions with a tag."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

from billfold_core import model, wire
from billfold_core.errors import DecodeFault, wrong
from billfold_core.unset import UNSET

from .values import FREE, Node


class Rule:
    """One way to break a rule across the fields of an object.

    Args:
        field: The field at fault.
        problem: What is wrong with it.
        broken: Tells, from what is about to be sent, whether the rule is broken.
    """

    __slots__ = ("broken", "field", "problem")

    def __init__(self, field: str, problem: str, broken: Callable[[Mapping[str, Any]], bool]) -> None:
        self.field: str = field
        self.problem: str = problem
        self.broken: Callable[[Mapping[str, Any]], bool] = broken


class Record(Node):
    """An object whose fields are known, each with the node of its value.

    Args:
        fields: The nodes, by the field's name; an object is written in their order.
        required: The names of those that an object must have, with spaces between them.
        rules: The rules across the fields.
    """

    __slots__ = ("names",)

    def __init__(self, fields: Mapping[str, Node], required: str = "", *rules: Rule) -> None:
        needed_names = frozenset(required.split())
        rows = [(name, node.quick, node.check, name in needed_names) for name, node in fields.items()]
        known = fields.keys()

        def check(value: Any, field: str) -> dict[str, Any]:
            try:
                source = _object(value)
                if not known >= source.keys():
                    _refuse_unknown(source, known)
                get, found = source.get, dict[str, Any]()
                for name, quick, take, needed in rows:
                    member = get(name, UNSET)
                    if member is not UNSET:
                        found[name] = member if type(member) is quick else take(member, name)
                    elif needed:
                        raise wrong(UNSET, name, "")
                for rule in rules:
                    if rule.broken(found):
                        raise DecodeFault(f".{rule.field}", rule.problem)
            except DecodeFault as fault:
                if field:
                    fault.inside(f".{field}")
                raise
            return found

        super().__init__(check)
        self.names: tuple[str, ...] = tuple(fields)


class Union(Node):
    """An object that is one of several records, by the value of a tag."""

    __slots__ = ()

    def __init__(self, tag: str, members: Mapping[str, Node]) -> None:
        def check(value: Any, field: str) -> dict[str, Any]:
            try:
                source = _object(value)
                named = model.tagged(source, tag)
                if named not in members:
                    raise DecodeFault(f".{tag}", f"must be one of {', '.join(members)}, not {named!r}"[:300])
                written: dict[str, Any] = members[named].check(source, "")
            except DecodeFault as fault:
                if field:
                    fault.inside(f".{field}")
                raise
            return written

        super().__init__(check)


def free(fields: Mapping[str, Node], required: str = "") -> Node:
    """Return the node of an object with any members, of which some are known; the arguments are those of `Record`."""
    known = Record(fields, required)

    def check(value: Any, field: str) -> dict[str, Any]:
        found: dict[str, Any] = FREE.check(value, field)
        found.update(known.check({name: found[name] for name in known.names if name in found}, field))
        return found

    return Node(check)


def _object(value: Any) -> Mapping[str, Any]:
    return model.record(value if type(value) is dict else wire.opened(value))


def _refuse_unknown(source: Mapping[str, Any], known: Collection[str]) -> None:
    """Raise InputError for a field that the spec does not have; providers ignore a misspelt one silently."""
    for name, member in source.items():
        if name not in known and member is not UNSET:
            similar = [field for field in known if field.lower() == str(name).replace("_", "").lower()]
            hint = f", but {similar[0]!r} is" if similar else ""
            raise DecodeFault(f".{name}", f"is not a field of this request{hint}")
