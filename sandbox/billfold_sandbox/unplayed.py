"""What was sent and no operation plays: it is kept with its record, and given back with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Final, NamedTuple, TypeAlias, cast

from .jsontext import dumps, loads_own, without_text
from .message import Answer
from .record_store import RecordStore
from .spec import Json, Route, Spec
from .stored import Kept, own_id, parts_of

_MOST_LEVELS: Final = 6


class Member(NamedTuple):
    """A member that a request and its answer have in common."""

    name: str
    """What its validator is kept under."""
    schema: Json
    """The answer's."""
    names: frozenset[str]
    """Its name in answers, and the older ones."""
    inside: Members
    """The same for the objects in it."""


Members: TypeAlias = Mapping[str, Member]


class Unplayed:
    """The members that the requests and answers of one provider have in common, found when an operation is first called."""

    def __init__(self, spec: Spec, left_out: Mapping[str, Mapping[str, str]]) -> None:
        self._spec = spec
        self._left_out = left_out
        self._envelope: Mapping[str, str] = spec.document.get("x-envelope", {})
        self._members: dict[str, tuple[Members, tuple[str, ...]]] = {}

    def given_back(self, store: RecordStore, route: Route, sent: Any, given: Answer) -> Answer:
        """Return the answer with what was sent and has its place there, and keep it with the record it belongs to."""
        written = route.definition["x-effect"] != "read" and isinstance(sent, dict | list)
        if not written or given.status >= 300 or not given.body:
            return given
        members, way = self._common(route)
        answer = told = loads_own(given.body.decode()) if members else None
        for name in way:
            told = cast(Json, told).get(name) if isinstance(told, dict) else None
        if told is None or not _completed(self._spec, store, sent, told, members, None):
            return given
        return given._replace(body=dumps(answer))

    def _common(self, route: Route) -> tuple[Members, tuple[str, ...]]:
        """Give the common members of an operation, and the names that lead to the record in its answer."""
        if route.operation not in self._members:
            self._members[route.operation] = self._found(route)
        return self._members[route.operation]

    def _found(self, route: Route) -> tuple[Members, tuple[str, ...]]:
        spec = self._spec
        asked = _json_schema(spec, route.definition.get("requestBody", {}))
        answers = (spec.resolve(answer) for status, answer in route.definition["responses"].items() if status.startswith("2"))
        told = next((schema for answer in answers if (schema := _json_schema(spec, answer))), None)
        if not asked or not told:
            return {}, ()
        names = members_of(spec, told)
        shared = partial(_shared, spec, frozenset(self._left_out.get(route.operation, {})), route.operation, (), asked)
        if self._envelope and self._envelope["data"] in names:
            return shared(names[self._envelope["data"]]), (self._envelope["data"],)
        if common := shared(told):
            return common, ()
        # An answer that has none of them itself may hold the record in its only member.
        if len(names) == 1:
            (name,) = names
            return shared(names[name]), (name,)
        return {}, ()


def members_of(spec: Spec, schema: Json) -> dict[str, Json]:
    """Give the members of a schema's objects: of all its alternatives, and of the items of a list."""
    schema = spec.resolve(schema)
    found: dict[str, Json] = dict(schema.get("properties", {}))
    for keyword in ("oneOf", "anyOf", "allOf"):
        for part in schema.get(keyword, ()):
            found = {**members_of(spec, part), **found}
    return {**members_of(spec, schema["items"]), **found} if "items" in schema else found


def _json_schema(spec: Spec, holder: Json) -> Json | None:
    content: Json = holder.get("content", {}).get("application/json", {})
    return content.get("schema")


def _shared(spec: Spec, left_out: frozenset[str], operation: str, way: tuple[str, ...], asked: Json, told: Json) -> Members:
    if len(way) == _MOST_LEVELS:
        return {}
    theirs = members_of(spec, told)
    found: dict[str, Member] = {}
    for name, schema in members_of(spec, asked).items():
        place = (*way, name)
        if name in theirs and (called := ".".join(place)) not in left_out:
            answer = theirs[name]
            names = frozenset({name, *answer.get("x-aliases", ())})
            inside = _shared(spec, left_out, operation, place, schema, answer)
            found[name] = Member(f"unplayed {operation} {called}", answer, names, inside)
    return found


class _Record:
    """The record that a part of an answer shows, and what has been kept with it."""

    def __init__(self, kind: str, record_id: str, kept: Kept, sent: Json) -> None:
        self.kind = kind
        self.id = record_id
        self.before = {tuple(path) for path, _ in kept}
        # What is sent anew is looked at anew.
        self.kept: Kept = [(path, value) for path, value in kept if path[0] not in sent]
        self.changed = len(self.kept) < len(kept)


def _completed(
    spec: Spec,
    store: RecordStore,
    sent: Any,
    told: Any,
    members: Members,
    record: _Record | None,
    path: tuple[str | int, ...] = (),
) -> bool:
    """Put what is missing into a part of an answer, and tell whether anything was."""
    if isinstance(sent, list) and isinstance(told, list):
        completed = False
        items = zip(cast("Sequence[Any]", sent), cast("Sequence[Any]", told), strict=False)
        for index, (one, other) in enumerate(items):
            completed |= _completed(spec, store, one, other, members, record, (*path, index))
        return completed
    if not isinstance(sent, dict) or not isinstance(told, dict):
        return False
    sent, told = cast(Json, sent), cast(Json, told)
    own = _record_of(store, sent, told)
    if own is not None:
        record, path = own, ()
    completed = False
    for name in [name for name in sent if name in members]:
        member, place = members[name], (*path, name)
        missing = told.keys().isdisjoint(member.names)
        if missing or (record is not None and place in record.before):
            if spec.validator(member.name, member.schema).is_valid(without_text(sent[name])):
                told[name] = sent[name]
                completed = True
                if record is not None:
                    record.kept.append((place, sent[name]))
                    record.changed = True
        elif _completed(spec, store, sent[name], told.get(name), member.inside, record, place):
            completed = True
    if own is not None and own.changed:
        store.keep(own.kind, own.id, own.kept)
    return completed


def _record_of(store: RecordStore, sent: Json, told: Json) -> _Record | None:
    """Find the record that an object of an answer shows: the one that has its id, and most of what it says."""
    record_id = own_id(told)
    for kind, body, kept in store.with_id(record_id) if record_id else ():
        for part in parts_of(body, record_id):
            same = sum(part.get(name) == value for name, value in told.items())
            if 2 * same >= len(told):
                return _Record(kind, record_id, kept, sent)
    return None
