"""Seeded changes of what our spec says, each with the difference that has to be found for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from random import Random

from codegen.facts import Fact, Facts
from codegen.upstream.comparing import compare
from codegen.upstream.differences import Difference
from codegen.upstream.resolved import ResolvedTree
from codegen.upstream.tree import RECEIVED, cut, is_within, side

OTHER_TYPE = {"string": "boolean", "integer": "string", "number": "string", "boolean": "string"}
NEW = "zz_new"
HIDING = ("a single one", "a text in place of a record", "items", "body of another type", "operation gone", "status gone")
"""Kinds that take away what leads to other places."""


@dataclass
class Told:
    """What a spec says, to be changed."""

    typed: dict[str, Fact]
    values: dict[str, tuple[str, ...]]

    def facts(self) -> Facts:
        values = (Fact(key, value=value) for key, found in self.values.items() for value in found)
        return Facts.of([*self.typed.values(), *values])

    def drop(self, key: str) -> None:
        for known in [one for one in self.typed if is_within(one, key)]:
            del self.typed[known]
            self.values.pop(known, None)

    def move(self, key: str, other: str) -> None:
        for known in [one for one in self.typed if is_within(one, key)]:
            self.typed[other + known[len(key) :]] = replace(self.typed.pop(known), key=other + known[len(key) :])
            if known in self.values:
                self.values[other + known[len(key) :]] = self.values.pop(known)

    def open(self, key: str) -> None:
        self.values.pop(key, None)

    def put(self, fact: Fact) -> None:
        self.typed[fact.key] = fact


@dataclass
class Mutation:
    """One change: its kind, the key it touches, how it is made, and which difference it makes."""

    kind: str
    key: str
    make: Callable[[Told], None]
    aspects: tuple[str, ...]
    at: str
    value: str = ""
    in_error: bool = False

    @property
    def name(self) -> str:
        """What tells it from the others."""
        return f"{self.kind}: {self.touched}"

    @property
    def touched(self) -> str:
        """What it changes: a key, or one value of it."""
        return f"{self.key} = {self.value}" if self.value else self.key

    def is_told(self, difference: Difference) -> bool:
        return (
            difference.aspect in self.aspects
            and self.at in (difference.ours, difference.parent)
            and (not self.value or self.value == difference.value)
        )


@dataclass
class Mutations:
    """Make the mutations of one spec beside the facts of its provider."""

    theirs: Facts
    ours: Facts
    chance: Random
    found: dict[str, list[Mutation]] = field(default_factory=dict[str, list[Mutation]])

    def __post_init__(self) -> None:
        self.there, self.here = ResolvedTree(self.theirs), ResolvedTree(self.ours)
        parts = [part for operation in self.ours.operations for part in self.here.parts(operation)]
        failing, others = ([part for part in parts if _fails(part) is fails] for fails in (True, False))
        self.of_errors = self.here.reached(failing) - self.here.reached(others)
        for their_key, our_key, _ in sorted(compare(self.theirs, self.ours).pairs):
            self._at(self.theirs.typed[their_key], self.ours.typed[our_key])
        for operation in self.ours.operations:
            self._of_operation(operation)

    def draw(self, count: int) -> Iterator[Mutation]:
        """Yield so many of each kind, at places of its own as far as there are enough; where there are fewer, some come again."""
        used: Counter[str] = Counter()
        for kind in sorted(self.found, key=lambda kind: len(self.found[kind])):
            those = sorted(self.found[kind], key=lambda one: (used[one.key], self.chance.random()))[:count]
            used.update(one.key for one in those)
            yield from those
            yield from self.chance.choices(those, k=count - len(those))

    def _add(
        self, kind: str, key: str, aspects: tuple[str, ...], make: Callable[[Told], None], *, at: str = "", value: str = ""
    ) -> None:
        group = cut(key)[0] if " " not in key else key.split(".")[0]
        in_error = any(key == name or key.startswith(f"{name}.") for name in self.of_errors) or _fails(group)
        self.found.setdefault(kind, []).append(Mutation(kind, key, make, aspects, at or key, value, in_error))

    def _say(self, kind: str, fact: Fact, aspects: tuple[str, ...]) -> None:
        self._add(kind, fact.key, aspects, lambda told: told.put(fact))

    def _at(self, theirs: Fact, ours: Fact) -> None:
        key, step = cut(ours.key)
        plain = theirs.type in OTHER_TYPE and ours.type in OTHER_TYPE
        listed = theirs.key in self.there.values, ours.key in self.here.values
        tagged = self._is_tag(ours.key)
        is_field = step.startswith(".")
        if is_field and plain and not tagged:
            self._add("field gone", ours.key, ("field",), lambda told: told.drop(ours.key))
            self._add(
                "field called otherwise",
                ours.key,
                ("field",),
                lambda told: told.move(ours.key, f"{ours.key}_zz"),
                at=f"{ours.key}_zz",
            )
            self._add("field more", f"{key}.{NEW}", ("field",), lambda told: told.put(Fact(f"{key}.{NEW}", "string")))
        if (is_field or " query " in ours.key) and not tagged:
            if not theirs.required and not ours.required:
                self._say("must be given", replace(ours, required=True), ("required",))
            if theirs.required and ours.required:
                self._say("need not be given", replace(ours, required=False), ("required",))
        if not self._nullable(self.there, theirs.key) and not self._nullable(self.here, ours.key):
            self._say("may be null", replace(ours, nullable=True), ("null", "null of an optional field"))
        if theirs.nullable and ours.nullable:
            self._say("never null", replace(ours, nullable=False), ("null", "null of an optional field"))
        if plain and not tagged and not any(listed):
            if theirs.type != OTHER_TYPE[ours.type]:
                self._say("another type", replace(ours, type=OTHER_TYPE[ours.type]), ("type",))
            if theirs.type == ours.type:
                self._say(
                    "a type more",
                    replace(ours, type="|".join(sorted({ours.type, "boolean" if ours.type == "string" else "string"}))),
                    ("type",),
                )
            if ours.type == "string":
                self._values_listed(ours)
                self._say("format", replace(ours, limits={**ours.limits, "format": '"time"'}), ("format",))
            self._say("default", replace(ours, limits={**ours.limits, "default": '"zz"'}), ("default",))
            name = {"string": "maxLength", "boolean": ""}.get(ours.type, "maximum")
            if name and theirs.limits.get(name) != "1" and (theirs.type == "string") == (ours.type == "string"):
                self._say("limit more", replace(ours, limits={**ours.limits, name: "1"}), ("limit",))
            for name in theirs.limits.keys() & ours.limits.keys() - {"format", "default"}:
                if theirs.limits[name] == ours.limits[name]:
                    kept = {other: value for other, value in ours.limits.items() if other != name}
                    self._say("limit gone", replace(ours, limits=kept), ("limit", "limit of a path", "mark"))
        if ours.type == "array":
            self._say("a single one", replace(ours, type="object"), ("type",))
        if self.here.record(ours.key) and self.there.record(theirs.key) and self.here.typed[ours.type].type == "object":
            self._say("a text in place of a record", replace(ours, type="string"), ("type",))
        if step == "[]" and (plain or self.here.record(ours.key)):
            self._say("items", replace(ours, type="boolean"), ("type",))
        if step == "{}":
            self._say("values of a map", replace(ours, type="array"), ("type",))
        if is_field and "deprecated" not in {*theirs.limits, *ours.limits}:
            self._say("deprecated field", replace(ours, limits={**ours.limits, "deprecated": "true"}), ("mark",))
        self._values(theirs, ours, tagged=tagged)

    def _values_listed(self, ours: Fact) -> None:
        def make(told: Told) -> None:
            told.values[ours.key] = ('"zz"',)

        self._add("values listed", ours.key, ("values",), make)

    def _values(self, theirs: Fact, ours: Fact, *, tagged: bool) -> None:
        ends, own = self.there.ends((theirs.key,)), self.here.ends((ours.key,))
        if len(ends) != 1 or len(own) != 1 or tagged:
            return
        known, values = self.there.values.get(ends[0].key), self.here.values.get(own[0].key)
        key = own[0].key
        if not known or not values:
            return

        def drop(told: Told) -> None:
            told.values[key] = tuple(value for value in told.values.get(key, ()) if value != gone)

        def add(told: Told) -> None:
            told.values[key] = (*told.values.get(key, ()), '"zz"')

        both = sorted({*known} & {*values})
        if len(values) > 1 and both:
            gone = self.chance.choice(both)
            self._add("value gone", key, ("value",), drop, value=gone)
        self._add("value more", key, ("value",), add, value='"zz"')
        if key == ours.key:
            self._add("any value", key, ("values",), lambda told: told.open(key))

    def _is_tag(self, key: str) -> bool:
        """Tell whether a field is one that tells the kinds of a union apart."""
        return len(self.here.values.get(key, ())) == 1

    def _nullable(self, tree: ResolvedTree, key: str) -> bool:
        return any(end.nullable for end in tree.ends((key,)))

    def _of_operation(self, operation: str) -> None:
        if operation not in self.theirs.typed:
            return
        self._add("operation gone", operation, ("operation",), lambda told: told.drop(operation))
        more = f"{operation}/{NEW}"
        self._add("operation more", more, ("operation",), lambda told: told.put(Fact(more, "operation")))
        other = "operation" if self.theirs.typed[operation].type == "deprecated" else "deprecated"
        self._say(f"operation {other}", Fact(operation, other), ("deprecated",))
        query = f"{operation} query {NEW}"
        self._add("parameter more", query, ("parameter",), lambda told: told.put(Fact(query, "string")))
        success = f"{operation} 208 application/json"
        self._add("success more", success, ("status",), lambda told: told.put(Fact(success, "string")))
        failure = f"{operation} 418 application/json"
        self._add("failure more", failure, ("failing status",), lambda told: told.put(Fact(failure, "string")))
        header = f"{operation} 200 header {NEW}"
        if any(part.startswith(f"{operation} 200 ") for part in {*self.here.parts(operation)} & {*self.there.parts(operation)}):
            self._add("header more", header, ("header",), lambda told: told.put(Fact(header, "string")))
        theirs = {*self.there.parts(operation)}
        for part in self.here.parts(operation):
            rest = part[len(operation) + 1 :]
            if part not in theirs and not any(one.split(" ")[:3] == part.split(" ")[:3] for one in theirs):
                continue
            if rest.startswith("query "):
                self._add("parameter gone", part, ("parameter",), lambda told, part=part: told.drop(part))
            elif rest.startswith("body "):
                self._add(
                    "body of another type", part, ("body",), lambda told, part=part: told.move(part, f"{part}x"), at=f"{part}x"
                )
            elif side(part) == RECEIVED and " header " not in part:
                status = " ".join(part.split(" ")[:3])
                self._add("status gone", part, ("status",), lambda told, part=part: told.drop(part), at=status)


def _fails(part: str) -> bool:
    words = part.split(" ")
    return len(words) > 2 and words[2][:1] in ("4", "5", "d") and (words[2][1:].isdecimal() or words[2] == "default")
