"""How a change of one fact is ranked, for users of a client that reads tolerantly and writes strictly."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from codegen.facts import of_value

from . import limits
from .tree import RECEIVED, SENT

BREAKING = "breaking"
UNCLEAR = "unclear"
NEW = "new"
COSMETIC = "cosmetic"
RANKS = (BREAKING, UNCLEAR, NEW, COSMETIC)

_ON_THE_WIRE = (*limits.ON_THE_WIRE, "tag")
_NUMBER_FORMATS = {'"int32"', '"int64"', '"float"', '"double"', None}


@cache
def types(fact_type: str) -> frozenset[str]:
    """Return the JSON types that a type stands for."""
    if fact_type == "any":
        return frozenset({"string", "number", "integer", "boolean", "object", "array"})
    found = frozenset(fact_type.split("|")) - {"never", "nothing"}
    return found | {"integer"} if "number" in found else found


def of_type(old: str, new: str, side: str) -> str:
    """Return the rank of a type that became another one."""
    if types(old) == types(new):
        return COSMETIC
    fine = types(old) < types(new) if side == SENT else types(new) < types(old)
    return NEW if fine else BREAKING


def of_marks(old: tuple[bool, bool], new: tuple[bool, bool], side: str) -> Iterator[tuple[str, str, str]]:
    """Yield rank, kind and words for what must be given, and what may be null (`!` and `?`)."""
    if old[0] != new[0]:
        words = {
            (SENT, True): (BREAKING, "must be given now"),
            (SENT, False): (NEW, "may be left out now"),
            (RECEIVED, True): (NEW, "is always there now"),
            (RECEIVED, False): (BREAKING, "may be missing now"),
        }
        rank, told = words[side, new[0]]
        yield rank, "required", told
    if old[1] != new[1]:
        words = {
            (SENT, True): (NEW, "may be null now"),
            (SENT, False): (BREAKING, "may not be null any more"),
            (RECEIVED, True): (BREAKING, "may be null now"),
            (RECEIVED, False): (NEW, "is never null now"),
        }
        rank, told = words[side, new[1]]
        yield rank, "null", told


def of_limits(old: Mapping[str, str], new: Mapping[str, str], side: str) -> Iterator[tuple[str, str, str]]:
    """Yield rank, kind and words for each limit that changed."""
    for name in sorted(old.keys() | new.keys()):
        before, after = old.get(name), new.get(name)
        if before != after:
            if after is None:
                words = f"no {name} any more, before {before}"
            else:
                words = f"{name} is {after} now" + (f", before {before}" if before is not None else "")
            yield _of_limit(name, before, after, side), name, words


def _of_limit(name: str, before: str | None, after: str | None, side: str) -> str:
    sent = side == SENT
    if name in _ON_THE_WIRE:
        return BREAKING
    if name == "deprecated":
        return COSMETIC
    if name == "open":
        return BREAKING if sent == (after is None) else NEW
    if name in ("readOnly", "writeOnly"):
        # What is only read is not to be sent, and the other way round.
        concerned = sent == (name == "readOnly")
        return COSMETIC if not concerned else BREAKING if before is None else NEW
    if name == "format":
        return _of_format(before, after, side)
    if not sent:
        return COSMETIC
    if name in ("default", "allowEmptyValue"):
        return BREAKING if name == "default" or after is None else NEW
    if before is None or after is None:
        return BREAKING if before is None else NEW
    return BREAKING if _is_tighter(name, of_value(before), of_value(after)) else NEW


def _of_format(before: str | None, after: str | None, side: str) -> str:
    if {before, after} <= _NUMBER_FORMATS:
        return COSMETIC
    if before is not None and after is not None:
        return BREAKING
    # A reader that knows a format relies on it; a writer is bound by it.
    if side == SENT:
        return BREAKING if before is None else NEW
    return COSMETIC if before is None else BREAKING


def _is_tighter(name: str, before: Any, after: Any) -> bool:
    if name == "multipleOf" and after:
        return bool(before % after)
    return limits.is_tighter(name, before, after)
