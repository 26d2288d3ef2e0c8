"""Facts as a tree: what stands below a key, and what a key means after its references."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from ..facts import Fact, Facts, is_operation

UNION = "union"
ANY = "any"


class End(NamedTuple):
    """What a key means once its references are followed: one alternative of it."""

    use: str
    """The key that refers, or the variant of the union."""
    key: str
    """The key that says what it is, which may be that of a record."""
    nullable: bool


class Shapes:
    """Find one's way in the facts of one side."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.typed = facts.typed
        self.values = facts.values
        self._below: dict[str, dict[str, str]] = {}
        self._ends: dict[str, tuple[End, ...]] = {}
        self._parts: dict[str, list[str]] = {}
        for key in self.typed:
            if parent := self._parent(key):
                self._below.setdefault(parent, {})[key[len(parent) :]] = key
            elif is_operation(key):
                operation = " ".join(key.split(" ", 2)[:2])
                if key != operation:
                    self._parts.setdefault(operation, []).append(key)

    def fact(self, key: str) -> Fact:
        """Return the fact that says the type of a key."""
        return self.typed[key]

    def parts(self, operation: str) -> list[str]:
        """Give the keys of the parameters, bodies and answers of an operation."""
        return self._parts.get(operation, [])

    def fields(self, keys: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """Give the fields of some objects by their names, with the key of each object that has the field."""
        found: dict[str, tuple[str, ...]] = {}
        for key in keys:
            for suffix, below in self._below.get(key, {}).items():
                if suffix.startswith("."):
                    found[suffix[1:]] = (*found.get(suffix[1:], ()), below)
        return found

    def below(self, keys: Iterable[str], suffix: str) -> tuple[str, ...]:
        """Give what stands below some keys under one suffix: `[]` for items, `{}` for the values of a map."""
        return tuple(self._below[key][suffix] for key in keys if suffix in self._below.get(key, {}))

    def ends(self, keys: Iterable[str]) -> tuple[End, ...]:
        """Give all alternatives of what some keys may be, each once."""
        return tuple(dict.fromkeys(end for key in keys for end in self._ends_of(key, ())))

    def record(self, key: str) -> str | None:
        """Return the name of the record that a key refers to, if it does."""
        kind = self.typed[key].type
        return kind if kind in self.typed and not is_operation(kind) else None

    def _ends_of(self, key: str, met: tuple[str, ...]) -> tuple[End, ...]:
        if key in self._ends:
            return self._ends[key]
        if key in met:
            return ()
        fact = self.typed[key]
        variants = [below for suffix, below in self._below.get(key, {}).items() if suffix.startswith("|")]
        if record := self.record(key):
            found = tuple(
                End(key if end.use == record else end.use, end.key, end.nullable or fact.nullable)
                for end in self._ends_of(record, (*met, key))
            )
        elif fact.type == UNION or variants:
            found = tuple(
                End(end.use, end.key, end.nullable or fact.nullable)
                for below in variants
                for end in self._ends_of(below, (*met, key))
            )
        else:
            found = (End(key, key, fact.nullable or "null" in fact.type.split("|")),)
        if not met:
            self._ends[key] = found
        return found

    def _parent(self, key: str) -> str:
        """Return the longest known key that this one continues."""
        for index in range(len(key) - 1, 0, -1):
            if key[index] in ".[{|" and key[:index] in self.typed:
                return key[:index]
        return ""
