"""Facts as a tree: what stands below a key, and which operations reach a record."""

from __future__ import annotations

import re
from functools import cache, cached_property

from codegen.facts import EVENT, Facts, is_operation

SENT = "sent"
RECEIVED = "received"

STATUS = re.compile(r"[1-5](?:\d\d|XX)|default")
STEP = re.compile(r"\.[^.\[{|]*|\[\]|\{\}|\|[^.\[{|]*")


class Tree:
    """The facts of one document, by what stands below what."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.typed = facts.typed
        self.values = facts.values
        self._children: dict[str, dict[str, str]] = {}
        self._parts: dict[str, list[str]] = {}
        for key in self.typed:
            parent, step = cut(key)
            if step:
                self._children.setdefault(parent, {})[step] = key
            elif is_operation(key) or key.startswith(f"{EVENT} "):
                words = key.split(" ")
                if len(words) > 2:
                    self._parts.setdefault(" ".join(words[:2]), []).append(key)

    def children(self, key: str) -> dict[str, str]:
        """Return the keys that stand directly below one, by their last step (`.field`, `[]`, `{}`, `|variant`)."""
        return self._children.get(base(key), {})

    def parts(self, operation: str) -> list[str]:
        """Return the parameters, bodies and answers of an operation or event."""
        return self._parts.get(operation, [])

    def named_parts(self, operation: str) -> dict[str, str]:
        """Return the same by what comes after the operation: `query limit`, `200 application/json`."""
        return {key[len(operation) + 1 :]: key for key in self.parts(operation)}

    @cached_property
    def records(self) -> frozenset[str]:
        """The names of all records."""
        return frozenset(key for key in self.typed if " " not in key and not cut(key)[1])

    @cached_property
    def operations(self) -> dict[str, str]:
        """The operations by method and path, whatever the path's parameters are called."""
        return {without_names(operation): operation for operation in self.facts.operations}

    @cached_property
    def events(self) -> tuple[str, ...]:
        """`EVENT name` of each webhook."""
        return tuple(key for key in self.typed if key.startswith(f"{EVENT} ") and key.count(" ") == 1)

    def record(self, key: str) -> str:
        """Name the record that stands at a key, or nothing."""
        fact = self.typed.get(key)
        return fact.type if fact and fact.type in self.records else ""

    def below(self, key: str) -> list[str]:
        """Return the key and all keys below it, without those of records it names."""
        found = [key]
        for child in self.children(key).values():
            found += self.below(child)
        return found

    def lines(self, key: str, unsaid: frozenset[str] = frozenset()) -> frozenset[str]:
        """Return what is said at and below a key, without the key, and without the names in `unsaid`."""
        found: set[str] = set()
        for place in self.below(key):
            fact = self.typed[place]
            rest = re.sub(r"\|([^.\[{|]*)", lambda label: "|~" if label[1] in unsaid else label[0], place[len(key) :])
            marks = "" if place == key else "!" * fact.required + "?" * fact.nullable
            limits = " ".join(f"{name}={value}" for name, value in sorted(fact.limits.items()))
            found.add(f"{rest}{marks} {'~' if fact.type in unsaid else fact.type} {limits}")
            found |= {f"{rest} = {value}" for value in self.values.get(place, ())}
        return frozenset(found)

    @cached_property
    def _uses(self) -> dict[str, frozenset[str]]:
        return {name: frozenset(filter(None, map(self.record, self.below(name)))) for name in self.records}

    def reached(self, keys: list[str]) -> frozenset[str]:
        """Name the records that stand below the keys, directly or not."""
        found: set[str] = set()
        left = [self.record(place) for key in keys for place in self.below(key)]
        while left:
            name = left.pop()
            if name and name not in found:
                found.add(name)
                left += self._uses[name]
        return frozenset(found)

    @cached_property
    def reach(self) -> dict[tuple[str, str], frozenset[str]]:
        """The operations and events that send, or receive, each record."""
        found: dict[tuple[str, str], set[str]] = {}
        for operation in (*self.facts.operations, *self.events):
            parts = [operation, *self.parts(operation)]
            for where in (SENT, RECEIVED):
                for name in self.reached([part for part in parts if side(part) == where]):
                    found.setdefault((name, where), set()).add(operation)
        return {at: frozenset(operations) for at, operations in found.items()}


def base(key: str) -> str:
    """Return what the keys below a key begin with; below an event it is its body."""
    return f"{key} body" if key.startswith(f"{EVENT} ") and key.count(" ") == 1 else key


def is_within(key: str, other: str) -> bool:
    """Return whether a key is another one, or stands below it."""
    return key == other or (key.startswith(other) and key[len(other)] in " .[{|")


@cache
def cut(key: str) -> tuple[str, str]:
    """Return a key without its last step, and that step; a key that has none comes back whole."""
    start = _start(key)
    steps = list(STEP.finditer(key, start))
    return (key[: steps[-1].start()], steps[-1][0]) if steps else (key, "")


def _start(key: str) -> int:
    """Return where the steps of a key begin: a path, a media type or the name of an event has none."""
    words = key.split(" ")
    if is_operation(key):
        return len(key) - len(words[-1]) if len(words) > 2 else len(key)
    if words[0] == EVENT:
        return len(" ".join(words[:3])) - len(words[2]) if len(words) > 2 else len(key)
    return 0


def without_names(operation: str) -> str:
    """Return an operation without the names of its path's parameters."""
    return re.sub(r"\{[^{}]*\}", "{}", operation)


def by_status(parts: dict[str, str]) -> dict[str, dict[str, str]]:
    """Return the named parts of an operation's answers, by status and what comes after it; after `404 nothing` it is nothing."""
    found: dict[str, dict[str, str]] = {}
    for part, key in parts.items():
        status, _, rest = part.partition(" ")
        if STATUS.fullmatch(status):
            found.setdefault(status, {})[rest] = key
    return found


def side(part: str) -> str:
    """Return whether a part of an operation is sent or received."""
    words = part.split(" ")
    if words[0] == EVENT:
        return RECEIVED
    return RECEIVED if len(words) > 2 and STATUS.fullmatch(words[2]) else SENT
