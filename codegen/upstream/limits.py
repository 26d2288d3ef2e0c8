"""Limits of values: which of them hold where several kinds may stand, and whether one refuses what another lets through."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Any

from codegen.facts import as_value, of_value

from .resolved import End, ResolvedTree
from .shape import LOWER_BOUNDS, OF_TYPE, UPPER_BOUNDS

Kinds = dict[str, list[End]]
"""What may stand at a place, by its JSON type."""

ON_THE_WIRE = ("style", "explode", "content", "contentEncoding", "contentMediaType")
"""Limits that say how something is written."""
MARKS = ("deprecated", "readOnly", "writeOnly", "allowEmptyValue", "tag")
"""Words about something that limit nothing."""
_NUMBERS = frozenset({"integer", "number"})
_TYPES = {
    name: frozenset(kind for kind, names in OF_TYPE.items() if name in names)
    for name in frozenset[str]().union(*OF_TYPE.values()) - {*ON_THE_WIRE}
}
"""The types that a limit is about; one that is not named here is about all."""
_OURS_ALONE = ("open",)
READ_BY = ("date-time", "date")
"""Formats of a text that decide how it is read."""


def aspect(name: str) -> str:
    """Return what a limit of some name is: a limit, a format, a default, how something is written, a word about it."""
    if name in ("format", "default"):
        return name
    return "writing" if name in ON_THE_WIRE else "mark" if name in MARKS else "limit"


def concerns(name: str, theirs: AbstractSet[str], ours: AbstractSet[str]) -> bool:
    """Return whether a limit can be compared between two sides that take some types."""
    types = _TYPES.get(name)
    if name in _OURS_ALONE:
        return False
    if types is None or (types >= _NUMBERS and theirs & _NUMBERS and ours & _NUMBERS):
        return True
    return bool(theirs & ours & types)


def is_wrong(name: str, theirs: str | None, ours: str | None, *, sent: bool) -> bool:
    """Return whether our limit refuses what theirs lets through, or reads what they answer as something else."""
    if aspect(name) == "writing":
        return True
    if name in ("default", *MARKS) or ours is None:
        return False
    if not sent:
        return name == "format" and of_value(ours) in READ_BY
    return theirs is None or is_tighter(name, of_value(theirs), of_value(ours))


def is_tighter(name: str, than: Any, value: Any) -> bool:
    """Return whether a limit of some name refuses what another one of that name lets through; what has no order may."""
    if name in LOWER_BOUNDS:
        return bool(value > than)
    return name not in UPPER_BOUNDS or bool(value < than)


def of_kinds(tree: ResolvedTree, kinds: Kinds) -> dict[str, str]:
    """Return the limits that hold in every alternative that they concern: the loosest ones."""
    numbers = {end for kind in _NUMBERS for end in kinds.get(kind, ())}
    listed = {end for end in numbers if tree.values.get(end.key)}
    bounded = listed if listed != numbers else set[End]()
    own = {end: _of_end(tree, end, bounded=end in bounded) for ends in kinds.values() for end in ends}
    found: dict[str, str] = {}
    for name in {name for limits in own.values() for name in limits}:
        ends = dict.fromkeys(end for kind in kinds if kind in _TYPES.get(name, kinds) for end in kinds[kind])
        if loosest := _loosest(name, [own[end].get(name) for end in ends]):
            found[name] = loosest
    return found


def of_uses(tree: ResolvedTree, keys: tuple[str, ...]) -> dict[str, str]:
    """Return what is said at some places themselves, whatever may stand there, if all of them say it."""
    first, *rest = (tree.typed[key].limits for key in keys)
    plain = {name: value for name, value in first.items() if name not in _TYPES}
    return {name: value for name, value in plain.items() if all(other.get(name) == value for other in rest)}


def _of_end(tree: ResolvedTree, end: End, *, bounded: bool) -> dict[str, str]:
    """Return the limits of one alternative; numbers that are listed beside others are their own bounds."""
    fact = tree.typed[end.key]
    found = {**fact.limits, **tree.typed[end.use].limits}
    if bounded:
        listed = tree.values[end.key]
        found |= {"minimum": min(listed, key=of_value), "maximum": max(listed, key=of_value)}
    return found if "number" in fact.type.split("|") else _of_integers(found)


def _of_integers(limits: dict[str, str]) -> dict[str, str]:
    """Write limits that exclude a whole number as those that include the next one."""
    found = dict(limits)
    for exclusive, plain, step in (("exclusiveMinimum", "minimum", 1), ("exclusiveMaximum", "maximum", -1)):
        bound = of_value(found[exclusive]) if exclusive in found else None
        if isinstance(bound, int):
            del found[exclusive]
            within = [bound + step, *([of_value(found[plain])] if plain in found else [])]
            found[plain] = as_value((max if step > 0 else min)(within))
    return found


def _loosest(name: str, values: list[str | None]) -> str:
    if not values or None in values:
        return ""
    if name in LOWER_BOUNDS | UPPER_BOUNDS:
        return (min if name in LOWER_BOUNDS else max)((value for value in values if value), key=of_value)
    return values[0] or "" if len(set(values)) == 1 else ""
