"""How a provider's events are told in the words of the facade: tables of what becomes what, read here and in `docs/events.md`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final, Generic, TypeAlias, TypeVar

import attrs

from billfold import registry
from billfold_core.errors import ConfigurationError, DecodeFault
from billfold_core.webhooks import Event, UnknownEvent, UnreadableEvent

from .vocabulary import FIELD_TYPES, FacadeEvent, OtherEvent

__all__ = ["Becomes", "EventMapping", "Readers", "normalize"]

D = TypeVar("D")
Readers: TypeAlias = Mapping[str, Callable[[D], object]]
"""How the fields of a facade event are read from a record. A field that is not here is not told."""
_NONE: Final[Mapping[str, Any]] = MappingProxyType({})
_BLANK: Final = frozenset({"", "null"})


@attrs.frozen
class Becomes(Generic[D]):
    """One facade event that comes of an event of a provider."""

    kind: type[FacadeEvent]
    told: Readers[D]
    when: Callable[[D], bool] | None = None
    """Whether it comes of a record; always, if left out."""
    always: Mapping[str, Any] = _NONE
    """The fields that the event itself says, whatever its record."""
    note: str = ""
    """What to know about it, for the table."""


@attrs.frozen(kw_only=True)
class EventMapping:
    """What the events of a provider are in the words of the facade.

    Attributes:
        events: What comes of each, by its name on the wire. One that is missing becomes an `OtherEvent`, and one of which nothing
            comes is told by another event.
        grants_access: Whether a subscription grants access, by its state.
        never: What cannot be known at this provider, beside what the tables show.
    """

    events: Mapping[str, tuple[Becomes[Any], ...]]
    grants_access: Mapping[str, bool | None]
    never: tuple[str, ...] = ()


def normalize(event: Event[Any]) -> tuple[FacadeEvent, ...]:
    """Return what an event is in the words of the facade; sends nothing, and raises nothing over what a provider sent.

    It is one event as a rule, two where a provider tells two things at once, and none where another event of the provider tells
    the same. What the facade has no word for is an `OtherEvent`, with the provider's own event as `raw`.

    Example:
        ```python
        for happened in normalize(event):
            match happened:
                case PaymentSucceeded(fulfilment_key=str(key)) | InvoicePaid(fulfilment_key=str(key)):
                    grant_once(key, happened.customer_id)
                case SubscriptionEvent(subscription_id=str(id), grants_access=False):
                    revoke(id)
        ```
    """
    found = mapping_of(event.provider)
    if found is None or isinstance(event, UnknownEvent | UnreadableEvent) or event.name not in found.events:
        return (_other(event),)
    rules = found.events[event.name]
    if not rules:
        return ()
    record = _record(event)
    return tuple(_made(event, rule, record) for rule in rules if _comes(rule, record)) or (_other(event),)


def mapping_of(provider: str) -> EventMapping | None:
    """Return the mapping of a provider; None if there is no such provider, or it tells none."""
    try:
        info = registry.find(provider)
        found: EventMapping | None = registry.load(info, info.events) if info.events else None
    except ConfigurationError:
        return None
    return found


def fields_of(kind: type[FacadeEvent]) -> Iterator[str]:
    """Name the fields of a facade event that are read from records."""
    for field in attrs.fields(kind):
        if field.name not in ("provider", "id", "occurred_at", "raw", "name"):
            yield field.name


def first_told(*values: object) -> object:
    """Return the first value that says something: not None, not blank, and not the word null."""
    return next((value for value in values if value is not None and not _is_blank(value)), None)


def _is_blank(value: object) -> bool:
    return isinstance(value, str) and value.strip() in _BLANK


def _record(event: Event[Any]) -> Any:
    """Return the record of an event, with what is not as the spec says left in its place; None if it cannot be read at all."""
    try:
        return event.data
    except DecodeFault:
        pass
    try:
        return event.data_with_drift()
    except DecodeFault:
        return None


def _comes(rule: Becomes[Any], record: Any) -> bool:
    if rule.when is None:
        return True
    try:
        return record is not None and rule.when(record)
    except Exception:
        # What is not as the spec says can be anything, and cannot be judged.
        return False


def _made(event: Event[Any], rule: Becomes[Any], record: Any) -> FacadeEvent:
    details = {name: _value(rule, name, record) for name in fields_of(rule.kind)} | dict(rule.always)
    return rule.kind(provider=event.provider, id=event.id, occurred_at=event.occurred_at, raw=event, **details)


def _value(rule: Becomes[Any], name: str, record: Any) -> Any:
    read = rule.told.get(name)
    if read is None or record is None:
        return None
    try:
        value = read(record)
    except Exception:
        # As above: of a field that was left in its place, nothing is known.
        return None
    kind = FIELD_TYPES.get(name, str)
    if kind is not str:
        return value if isinstance(value, kind) else None
    return str(value) if isinstance(value, str) and not _is_blank(value) else None


def _other(event: Event[Any]) -> OtherEvent:
    return OtherEvent(provider=event.provider, id=event.id, occurred_at=event.occurred_at, raw=event, name=event.name)
