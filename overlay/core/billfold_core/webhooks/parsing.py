"""Bodies of deliveries as events. What a provider sends is never raised over: it is unknown, or unreadable, and kept."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any, Final

from billfold_core import wire
from billfold_core.errors import InputError
from billfold_core.nesting import same

from . import pointers
from .events import Event, Facts, UnknownEvent, UnreadableEvent
from .given import bytes_of
from .headers import Headers, Repeated, both, found
from .scheme import Envelope, Scheme
from .table import UNKNOWN, Entry, EventTable

_MOST_LEVELS: Final = 100


class _Disagree(ValueError):
    """A member that stands twice in an object, with different values."""


def _of_pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs) and not all(same(members[name], value, as_json=True) for name, value in pairs):
        raise _Disagree("a member stands twice in it, with different values")
    return members


_decode: Final = wire.decoder(pairs=_of_pairs)


def parse_event(
    scheme: Scheme, table: EventTable, body: bytes, headers: Headers | None = None, event: str | None = None
) -> Event[Any]:
    """Return the event that a body tells, without verifying anything.

    Args:
        headers: Those it came with, for the id of the delivery.
        event: Its name, where nothing in a delivery names it. A record that is none of this event is one that has changed.

    Raises:
        BodyNotBytes: The body is not bytes.
        InputError: There is no such event, or the deliveries of this provider name their events themselves.

    Examples:
        >>> scheme = Scheme("acme", (STANDARD,), secret="base64", envelope=Envelope(name=("/type",), data=("/data",)))
        >>> table = EventTable("acme_client.webhook_events", {})
        >>> event = parse_event(scheme, table, b'{"type": "order.paid", "data": {"id": "ord_1"}}')
        >>> event.type, event.name, event.data["id"]
        ('unknown', 'order.paid', 'ord_1')
    """
    try:
        if event is not None:
            check_declared(scheme, table, event)
        declared = () if event is None else (event,)
        return event_of(scheme, table, bytes_of(scheme.provider, body), _id_in(scheme, headers), declared)
    finally:
        del body, headers


def event_of(scheme: Scheme, table: EventTable, raw: bytes, id: str | None, declared: tuple[str, ...]) -> Event[Any]:
    """Return the event of a body that came with an id, or with none; one of those that are declared, if it fits one of them."""
    json, problem = _read(raw)
    if not problem:
        name = _fitting(table, json, declared) if declared else pointers.text(json, scheme.envelope.name)
        entry = table.unnamed if name is None else table.entries.get(name, UNKNOWN)
        if entry is not None:
            record = _record(scheme.envelope, json)
            # The spec says nothing of it that it could fail; `json` has what came.
            if entry is UNKNOWN and not wire.is_object(record):
                record = {}
            return _kind(table, entry)(Facts(scheme, entry, name or "", raw, json, record, id))
        problem = "names no event"
    return UnreadableEvent(Facts(scheme, UNKNOWN, "", raw, {}, {}, id), problem)


def check_declared(scheme: Scheme, table: EventTable, event: object) -> None:
    """Raise InputError for a declared event that the provider does not have, or where each delivery names its own."""
    if scheme.envelope.name:
        raise InputError(f"{scheme.provider} names the event in each delivery, so none is declared: leave it out", path="event")
    if not isinstance(event, str) or event not in table.entries:
        known = ", ".join(table.entries)
        raise InputError(f"{scheme.provider} has no event {str(event)[:60]!r}, only {known}", path="event")


def _fitting(table: EventTable, json: Any, declared: tuple[str, ...]) -> str | None:
    """Return which of the declared events a record is of that names none; None if that cannot be told."""
    kind = json.get("object")
    readings = table.unnamed.readings if table.unnamed is not None else ()
    about = {reading.operation for reading in readings if reading.object == kind}
    if not about and len(declared) == 1:
        return declared[0]
    found = [name for name in declared if about == {reading.operation for reading in table.entries[name].readings}]
    return found[0] if len(found) == 1 else None


def _id_in(scheme: Scheme, headers: Headers | None) -> str | None:
    if headers is None or not any(way.id for way in scheme.ways):
        return None
    try:
        values = found(headers, both(name for way in scheme.ways for name in way.headers))
    except Repeated:
        return None
    # A delivery is judged by the first way of which all headers came; the id of another one is not signed.
    judged = [way for way in scheme.ways if values.keys() >= set(way.headers)][:1]
    names = [way.id for way in judged or scheme.ways]
    return next((values[name].decode("utf-8", "backslashreplace") for name in names if name in values), None)


def _read(raw: bytes) -> tuple[Any, str]:
    """Return the JSON object that bytes are, and what is wrong with them."""
    try:
        json = wire.loads(raw, _decode)
    except wire.WireError as error:
        problem = str(error)
    else:
        if not wire.is_object(json):
            return None, "is not a JSON object"
        return json, f"is nested deeper than {_MOST_LEVELS} levels" if _is_deep(raw, json) else ""
    try:
        raw.decode()
    except UnicodeDecodeError:
        return None, "is not UTF-8"
    return None, f"is not JSON: {problem}"


def _is_deep(raw: bytes, json: Any) -> bool:
    # What opens, counted by leaving it out: that is several times faster than `count`.
    if 2 * len(raw) - len(raw.replace(b"{", b"")) - len(raw.replace(b"[", b"")) <= _MOST_LEVELS:
        return False
    level: list[Any] = [json]
    for _ in range(_MOST_LEVELS):
        level = [member for item in level for member in (item.values() if wire.is_object(item) else item) if _holds(member)]
        if not level:
            return False
    return True


def _holds(value: object) -> bool:
    return isinstance(value, dict | list)


def _record(envelope: Envelope, json: Any) -> Any:
    record = pointers.first(json, envelope.data)
    if envelope.object_or_beside:
        inner = pointers.at(record, "/object")
        # Text names the type of what stands beside it.
        return inner if wire.is_object(inner) else record
    return record


def _kind(table: EventTable, entry: Entry) -> type[Event[Any]]:
    if entry is UNKNOWN:
        return UnknownEvent
    module = sys.modules.get(table.module) or import_module(table.module)
    kind: type[Event[Any]] = getattr(module, entry.kind)
    return kind
