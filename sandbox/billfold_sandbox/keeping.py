"""The records of operations that have no function of their own: made of what is sent, and of what their schemas ask for."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final, cast

from .examples import Examples, akin, moment
from .record_store import RecordStore
from .records import missing, shown
from .refusal import RefusedError
from .spec import Json, Route, Spec
from .subjects import Deed, Named, Subject, Subjects, answer_of, items_of
from .unplayed import members_of

PARENT: Final = "_within"
NAME: Final = "_name"
_MADE_AT: Final = ("created_at", "updated_at", "happened_at", "occurred_at")
_CHANGES: Final[tuple[Deed, ...]] = ("create", "create_many", "put", "update", "delete", "act")
_WORD = re.compile(r"(?<=[a-z])(?=[A-Z])")


class Keeper:
    """The records of one provider, as its document describes them."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self.subjects: Subjects = Subjects(spec)
        self.examples: Examples = Examples(spec)
        self._schemas: dict[str, list[Json]] = {}

    def check_within(self, store: RecordStore, within: Sequence[Named], ids: Mapping[str, str]) -> Json:
        """Return the innermost of the records in a path, and an empty one if there are none.

        Raises:
            RefusedError: One of them is not there (`missing`).
        """
        record: Json = {}
        for index, named in enumerate(within):
            parent = joined(within[:index], ids)
            record = self.one(store, named, parent, ids[named.parameter])
        return record

    def one(self, store: RecordStore, named: Named, parent: str, name: str) -> Json:
        """Return the record that a path names, or what names it where it is only computed.

        Raises:
            RefusedError: There is none (`missing`).
        """
        record = self._looked_up(store, named.kind, parent, name)
        if record is not None:
            return record
        # What is only computed, such as a customer's usage by aggregator, is named by a record of another kind.
        other = plain_name(named.parameter).removesuffix("_id")
        is_computed = (
            other != named.kind and self.subjects.has_kind(other) and not any(self.subjects.doing(named.kind, *_CHANGES))
        )
        if not is_computed:
            raise missing(named.kind)
        if self._looked_up(store, other, "", name) is None:
            raise missing(other)
        return {plain_name(named.parameter): name}

    def _looked_up(self, store: RecordStore, kind: str, parent: str, name: str) -> Json | None:
        for record_id in (name, f"{parent}/{name}"):
            record = store.get(kind, record_id)
            if record is not None and (not parent or record.get(PARENT, parent) == parent):
                return record
        return None

    def make(
        self, store: RecordStore, subject: Subject, ids: Mapping[str, str], sent: Json, now: float, *, name: str = ""
    ) -> Json:
        """Add a record. It is named by what is sent where the paths have a parameter of that name, else by a new id.

        Raises:
            RefusedError: There is one of that name (`conflict`).
        """
        kind, parent = subject.kind, joined(subject.within, ids)
        names = (plain_name(parameter) for parameter in sorted(self.subjects.names_of(kind)))
        chosen = name or next((str(sent[known]) for known in names if isinstance(sent.get(known), str)), "")
        if chosen and self._looked_up(store, kind, parent, chosen) is not None:
            raise RefusedError("conflict", f"{kind.replace('_', ' ').capitalize()} {chosen} is there already")
        new_id = store.new_id(self._prefix(kind))
        path = {plain_name(named.parameter): ids[named.parameter] for named in subject.within}
        path |= {f"{named.kind}_id": ids[named.parameter] for named in subject.within}
        record = {
            **self._named(kind, chosen or new_id),
            **dict.fromkeys(_MADE_AT, moment(now)),
            **self._first_states(kind),
            **{own: value for own, value in path.items() if own != "id"},
            **sent,
            "id": sent.get("id", new_id),
            PARENT: parent,
            NAME: chosen or new_id,
        }
        record = self._completed(kind, record, now)
        self._add(store, kind, parent, record, chosen)
        return record

    def make_alike(
        self, store: RecordStore, subject: Subject, ids: Mapping[str, str], like: Json, number: int, given: Json
    ) -> Json:
        """Add a record that differs from another one of its kind in ids that were made up for it, and was made a little later."""
        new_id = f"{name_of(like)}{number}"
        others = {name: value for name, value in like.items() if name not in given and name[:1] != "_"}
        numbered = cast(Json, _numbered(others, number, frozenset(ids.values())))
        later = datetime.fromisoformat(str(like["created_at"])).timestamp() + number / 1000
        times = {name: moment(later) for name, value in others.items() if value == like["created_at"]}
        record = {**like, **numbered, **times, **self._named(subject.kind, new_id), "id": new_id, NAME: new_id}
        self._add(store, subject.kind, joined(subject.within, ids), record, "")
        return record

    def _add(self, store: RecordStore, kind: str, parent: str, record: Json, chosen: str) -> None:
        record_id = f"{parent}/{chosen}" if parent and chosen else name_of(record)
        store.add(kind, record_id, record, parent=parent or None)

    def _named(self, kind: str, name: str) -> Json:
        """Return the members that say what a record is called in paths."""
        return {plain_name(parameter): name for parameter in self.subjects.names_of(kind)}

    def change(self, store: RecordStore, kind: str, record: Json, sent: Json, now: float) -> Json:
        """Write what is sent into a record."""
        record = self._completed(kind, {**record, **sent, "id": record.get("id"), "updated_at": moment(now)}, now)
        store.change(kind, _record_id(store, kind, record), record)
        return record

    def remove(self, store: RecordStore, kind: str, record: Json) -> None:
        """Remove a record."""
        store.remove(kind, _record_id(store, kind, record))

    def states_after(self, kind: str, word: str, now: float) -> Json:
        """Return what an action changes in a record, told by its name: `archive` leads to `archived`, `unarchive` back."""
        found: Json = {}
        for member, states in self._states(kind).items():
            undone = word.startswith("un") and not any(state.startswith(word) for state in states)
            stems = [word.removeprefix("un")] if undone else [word, word.removeprefix("re")]
            led = next(filter(None, (akin(stem, states) for stem in stems)), None)
            if led is not None:
                found[member] = self.examples.first_state([state for state in states if state != led]) if undone else led
                found[f"{led}_at"] = None if undone else moment(now)
        return found

    def told(self, route: Route, record: Json, now: float) -> Any:
        """Return what an operation answers of a record, or of whatever is known."""
        _, _, schema = answer_of(self._spec, route)
        return self.fitted(schema or {}, record, now)

    def fitted(self, schema: Json, record: Json, now: float) -> Any:
        """Return a record as a schema has it."""
        plain = shown(record)
        members = members_of(self._spec, schema)
        # An answer may hold the record in its only member.
        if len(members) == 1 and not members.keys() & plain.keys():
            plain = {next(iter(members)): plain}
        return self.examples.fitted(schema, plain, name_of(record), now)

    def is_of_kind(self, schema: Json, kind: str) -> bool:
        """Return whether a schema is that of a kind's records."""
        return any(self._spec.resolve(schema) is self._spec.resolve(own) for own in self.schemas(kind))

    def schemas(self, kind: str) -> list[Json]:
        """Return the schemas that the records of a kind are read with, the one that says most of them first."""
        if kind not in self._schemas:
            self._schemas[kind] = [*self._read_with(kind)]
        return self._schemas[kind]

    def members(self, kind: str) -> set[str]:
        """Name what the records of a kind can have."""
        return {name for schema in self.schemas(kind) for name in members_of(self._spec, schema)}

    def _read_with(self, kind: str) -> Iterator[Json]:
        for route in self.subjects.doing(kind, "get", "settings", "list", "put", "update", "create"):
            within = self.subjects.of[route.operation].within
            listed = items_of(self._spec, route) if self.subjects.of[route.operation].deed == "list" else None
            schema = listed[1] if listed else answer_of(self._spec, route)[2]
            above = within and schema is not None and within[-1].kind != kind and self.is_of_kind(schema, within[-1].kind)
            if schema is not None and not above and members_of(self._spec, schema):
                yield schema

    def _completed(self, kind: str, record: Json, now: float) -> Json:
        """Add to a record what its schemas ask for, so that it says the same however it is read."""
        for schema in self.schemas(kind):
            fitted = self.examples.fitted(schema, shown(record), name_of(record), now)
            if isinstance(fitted, dict):
                record = {**record, **cast(Json, fitted)}
        return record

    def _prefix(self, kind: str) -> str:
        return next((self.examples.id_prefix(schema) for schema in self.schemas(kind)), "") or f"{kind}_"

    def _states(self, kind: str) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for schema in self.schemas(kind):
            for name, states in self.examples.states_of(schema).items():
                found.setdefault(name, states)
        return found

    def _first_states(self, kind: str) -> Json:
        return {name: self.examples.first_state(states) for name, states in self._states(kind).items()}


def joined(within: Sequence[Named], ids: Mapping[str, str]) -> str:
    """Return the names of the records above one, in one text."""
    return "/".join(ids[named.parameter] for named in within)


def _record_id(store: RecordStore, kind: str, record: Json) -> str:
    name, parent = name_of(record), record.get(PARENT, "")
    return name if store.get(kind, name) is not None else f"{parent}/{name}"


def _numbered(value: Any, number: int, kept: Collection[str], name: str = "") -> Any:
    """Add a number behind the ids in a record, apart from those that are to be kept."""
    if isinstance(value, dict):
        return {inner: _numbered(member, number, kept, inner) for inner, member in cast(Json, value).items()}
    is_id = isinstance(value, str) and (name == "id" or name.endswith(("_id", "Id"))) and value not in kept
    return f"{value}{number}" if is_id else value


def name_of(record: Json) -> str:
    """Return the name that a record has in paths."""
    return str(record.get(NAME, record.get("id", "")))


def plain_name(parameter: str) -> str:
    """Write the name of a path parameter as members of bodies are written: `productId` is `product_id`."""
    return _WORD.sub("_", parameter).lower()
