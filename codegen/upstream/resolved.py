"""Facts as a tree whose references are followed: what may stand at a key, in all its alternatives."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from codegen.facts import Facts

from .tree import Tree

UNION = "union"
ANY = "any"


class End(NamedTuple):
    """What a key means once its references are followed: one alternative of it."""

    use: str
    """The key that refers, or the variant of the union."""
    key: str
    """The key that says what it is, which may be that of a record."""
    nullable: bool


class ResolvedTree(Tree):
    """The facts of one side, in which one can go from what is said at a place to what it may be."""

    def __init__(self, facts: Facts) -> None:
        super().__init__(facts)
        self._ends: dict[str, tuple[End, ...]] = {}

    def fields(self, keys: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """Return the fields of some objects by their names, with the key of each object that has the field."""
        found: dict[str, tuple[str, ...]] = {}
        for key in keys:
            for suffix, below in self.children(key).items():
                if suffix.startswith("."):
                    found[suffix[1:]] = (*found.get(suffix[1:], ()), below)
        return found

    def under(self, keys: Iterable[str], step: str) -> tuple[str, ...]:
        """Return what stands below some keys under one step: `[]` for items, `{}` for the values of a map."""
        return tuple(self.children(key)[step] for key in keys if step in self.children(key))

    def ends(self, keys: Iterable[str]) -> tuple[End, ...]:
        """Return all alternatives of what some keys may be, each once."""
        return tuple(dict.fromkeys(end for key in keys for end in self._ends_of(key, ())))

    def listed(self, ends: Iterable[End]) -> dict[str, tuple[str, ...]] | None:
        """Return the values that are listed, each with the keys that list it, or None where any may stand."""
        found: dict[str, tuple[str, ...]] = {}
        for key in dict.fromkeys(end.key for end in ends):
            if key not in self.values:
                return None
            for value in self.values[key]:
                found[value] = (*found.get(value, ()), key)
        # Both of them are any boolean.
        return None if found.keys() == {"true", "false"} else found

    def is_open(self, keys: Iterable[str]) -> bool:
        """Return whether other values are taken than those that are listed."""
        return any("open" in self.typed[key].limits for key in keys)

    def by_tag(self, objects: Iterable[str], tag: str) -> dict[str, tuple[str, ...]]:
        """Group objects by the values that a field of theirs may have; nothing if one of them may have any."""
        found: dict[str, tuple[str, ...]] = {}
        for key in objects:
            listed = self.listed(self.ends(self.fields((key,)).get(tag, ())))
            if not listed:
                return {}
            for value in listed:
                found[value] = (*found.get(value, ()), key)
        return found

    def _ends_of(self, key: str, met: tuple[str, ...]) -> tuple[End, ...]:
        if key in self._ends:
            return self._ends[key]
        if key in met:
            return ()
        fact = self.typed[key]
        variants = [below for suffix, below in self.children(key).items() if suffix.startswith("|")]
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
