"""What each operation of a spec is about, told by its path, method and name: which records, and what is done to them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, Literal, NamedTuple, TypeAlias

from .spec import Json, Route, Spec
from .unplayed import members_of

Deed = Literal[
    "list", "create", "create_many", "get", "put", "update", "delete", "clear", "settings", "set_settings", "act", "tell"
]
"""
- `list`, `create`, `get`, `update`, `delete`: as their names say; `put` is an update that makes what is not there
- `create_many`: one request makes several records; `clear`: one request deletes several
- `settings`, `set_settings`: there is one record only, which is always there
- `act`: something is done to a record that is named by the last word of the path, such as `archive`
- `tell`: an answer is computed, and nothing is kept
"""
_OF_RECORDS: Final[tuple[Deed, ...]] = ("list", "create", "get", "put", "update", "delete")
_Step: TypeAlias = tuple[str, ...]
_VERSION = re.compile(r"v[0-9]+")
_MAKES: Final = ("create", "add", "record", "register", "ingest", "insert")
_MANY: Final = "batch"
_PLURALS: Final = (("yses", "ysis"), ("ies", "y"), ("xes", "x"), ("ches", "ch"), ("ss", "ss"), ("s", ""))


class Named(NamedTuple):
    """One record in a path: of which kind, and the path parameter that names it."""

    kind: str
    parameter: str


class Subject(NamedTuple):
    """What one operation is about."""

    deed: Deed
    kind: str
    within: tuple[Named, ...] = ()
    """The records above it in the path, the outermost first; for `act` and `tell` the one they are about is the last."""
    name: str = ""
    """The path parameter that names the record, if one is asked for."""
    word: str = ""
    """The last word of the path."""


class Subjects:
    """What the operations of one spec are about."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._steps = {route.operation: _steps(route) for route in spec.routes}
        self._of_path: dict[_Step, list[Route]] = {}
        for route in spec.routes:
            self._of_path.setdefault(_shape(self._steps[route.operation]), []).append(route)
        self.of: Mapping[str, Subject] = {route.operation: self._subject(route) for route in spec.routes}
        self.routes: dict[str, Route] = {route.operation: route for route in spec.routes}
        self._by_kind: dict[str, list[Route]] = {}
        for route in spec.routes:
            self._by_kind.setdefault(self.of[route.operation].kind, []).append(route)

    def doing(self, kind: str, *deeds: Deed) -> Iterator[Route]:
        """Yield the operations that do something to records of a kind; old versions last."""
        routes = [route for route in self._by_kind.get(kind, ()) if self.of[route.operation].deed in deeds]
        yield from sorted(
            routes, key=lambda route: (bool(route.definition.get("deprecated")), deeds.index(self.of[route.operation].deed))
        )

    def has_kind(self, kind: str) -> bool:
        """Return whether records of a kind can be asked for."""
        return any(self.doing(kind, "get", "list"))

    def names_of(self, kind: str) -> set[str]:
        """Return the path parameters by which records of a kind are named."""
        return {self.of[route.operation].name for route in self._by_kind.get(kind, ())} - {""}

    def above(self, kind: str, depth: int) -> tuple[Named, ...] | None:
        """Return the records above those of a kind in a path that has so many of them; None if there is no such path."""
        for route in self.routes.values():
            subject = self.of[route.operation]
            ways = [subject.within[:index] for index, named in enumerate(subject.within) if named.kind == kind]
            ways += [subject.within] if subject.kind == kind and subject.deed != "act" else []
            for way in ways:
                if len(way) == depth:
                    return way
        return None

    def kinds_of(self, resource: str) -> list[str]:
        """Name the kinds of record of a resource: those of its list first."""
        named = {kind for subject in self.of.values() for kind in (subject.kind, *(above.kind for above in subject.within))}
        if resource in named:
            return [resource]
        own = [route for route in self.routes.values() if resource in route.definition["tags"]]
        kept = [route.operation for route in own if self.of[route.operation].deed in _OF_RECORDS]
        return list(dict.fromkeys(self.of[name].kind for name in sorted(kept, key=lambda name: name != f"{resource}_list")))

    def _subject(self, route: Route) -> Subject:
        steps, method = self._steps[route.operation], route.method
        within = _within(steps)
        kind = kind_of(steps)
        word = steps[-1]
        reads = route.definition["x-effect"] == "read"
        if word.startswith("{"):
            made = any(other.method == "POST" for other in self._of_path.get(_shape(steps[:-1]), ()))
            otherwise: Deed = "update" if made else "put"
            deeds: Mapping[str, Deed] = {"GET": "get", "DELETE": "delete", "PATCH": "update", "POST": "update", "PUT": otherwise}
            return Subject(deeds[method], kind, within[:-1], word[1:-1])
        if method == "DELETE":
            return Subject("clear", kind, within, word=word)
        if (method == "GET" or reads) and (items_of(self._spec, route) is not None):
            return Subject("list", kind, within, word=word)
        beside = {other.method for other in self._of_path[_shape(steps)]}
        if {"GET"} < beside and beside & {"PUT", "PATCH"}:
            return Subject("settings" if method == "GET" else "set_settings", kind, within, word=word)
        if reads or method == "GET":
            return Subject("tell", kind, within, word=word)
        if word == _MANY:
            return Subject("create_many", kind_of(steps[:-1]), within, word=word)
        if method == "POST" and (self._is_collection(steps) or _method_of(route).startswith(_MAKES)):
            return Subject("create", kind, within, word=word)
        if within and steps[-2].startswith("{"):
            return Subject("act", within[-1].kind, within, word=word)
        return Subject("tell", kind, within, word=word)

    def _is_collection(self, steps: _Step) -> bool:
        shape = _shape(steps)
        lists = any(route.method == "GET" and items_of(self._spec, route) is not None for route in self._of_path[shape])
        return lists or (*shape, "{}") in self._of_path


def _steps(route: Route) -> _Step:
    """Return the parts of a path, without the number of its version."""
    return tuple(step for step in route.segments if step and not _VERSION.fullmatch(step))


def _shape(steps: _Step) -> _Step:
    return tuple("{}" if step.startswith("{") else step for step in steps)


def _within(steps: _Step) -> tuple[Named, ...]:
    return tuple(
        Named(kind_of(steps[:index]), step[1:-1]) for index, step in enumerate(steps) if step.startswith("{") and index > 0
    )


def _method_of(route: Route) -> str:
    return route.operation.removeprefix(f"{route.definition['tags'][0]}_")


def kind_of(steps: Sequence[str]) -> str:
    """Name the kind of records at a path: `customer_credit` for `/customers/{id}/credits` and `/customers/credits`."""
    words = [_singular(step.replace("-", "_")) for step in steps if not step.startswith("{")]
    return "_".join(words)


def _singular(word: str) -> str:
    for ending, other in _PLURALS:
        if word.endswith(ending):
            return word.removesuffix(ending) + other
    return word


def answer_of(spec: Spec, route: Route) -> tuple[int, str, Json | None]:
    """Return how an operation answers what succeeds: status, media type, and the schema of its JSON."""
    told = sorted((status, answer) for status, answer in route.definition["responses"].items() if status[:1] in "23")
    status, answer = told[0]
    content: Json = spec.resolve(answer).get("content", {})
    media_type = next(iter(content), "")
    if "application/json" in content:
        return int(status), "application/json", content["application/json"]["schema"]
    return int(status), media_type, None


def items_of(spec: Spec, route: Route) -> tuple[tuple[str, ...], Json] | None:
    """Return where the items of a list stand in its answer, and their schema; None if the answer is no list."""
    _, _, schema = answer_of(spec, route)
    if schema is None:
        return None
    schema = spec.resolve(schema)
    if schema.get("type") == "array":
        return (), schema["items"]
    if "x-pagination" in route.definition:
        steps = tuple(str(route.definition["x-pagination"]["items"]).split("/")[1:])
        for step in steps:
            schema = members_of(spec, schema).get(step, {})
        return steps, spec.resolve(schema).get("items", {})
    if not _method_of(route).startswith("list"):
        return None
    members = members_of(spec, schema)
    lists = [name for name, member in members.items() if spec.resolve(member).get("type") == "array"]
    if members:
        return ((lists[0],), spec.resolve(members[lists[0]])["items"]) if lists else None
    return (("data",), {})
