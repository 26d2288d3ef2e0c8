"""What the spec says of a provider's events, by their names."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module
from typing import Any

from billfold_core.errors import DecodeFault, wrong
from billfold_core.tuples import NamedTuple
from billfold_core.wire import is_object

from .pointers import at


class Reading(NamedTuple):
    """How the record of an event is read from the provider."""

    operation: str
    """The operation, as `creem_client.api.subscriptions:subscriptions_get`; it takes the id first."""
    id: str = "/id"
    """Where the record has the id, as a JSON pointer."""
    object: str = ""
    """The record's `object`, where it decides which operation reads it."""


class Entry(NamedTuple):
    """What the spec says of one event."""

    kind: str
    """The name of its class."""
    model: str = ""
    """The class of its record, as `creem_client.models:Subscription`, or the function that reads a union; empty for JSON of which
    nothing is known."""
    subject: str = ""
    """Where the record has the id of what it is about, as a JSON pointer."""
    readings: tuple[Reading, ...] = ()
    is_thin: bool = False
    """Whether it brings an id alone: its record is then fetched, where that of others is read again."""
    is_documented: bool = True
    """Whether the provider documents the record."""
    summary: str = ""

    def read(self, record: Any) -> Any:
        """Read a record.

        Raises:
            DecodeFault: It is not what the spec says.
        """
        if not is_object(record):
            raise wrong(record, "", "an object")
        if not self.model:
            return record
        reader = loaded(self.model)
        return getattr(reader, "from_dict", reader)(record)

    def call(self, record: Any) -> Any:
        """Return the call that reads a record from the provider.

        Raises:
            DecodeFault: The delivery does not say which record it is.
        """
        kind = at(record, "/object")
        reading = next((one for one in self.readings if one.object in ("", kind)), None)
        if reading is None:
            raise DecodeFault(".object", "is no record that can be read by itself")
        id = at(record, reading.id)
        if not isinstance(id, str) or not id:
            raise wrong(id, reading.id.strip("/").replace("/", "."), "an id")
        return loaded(reading.operation).call(id)


class EventTable(NamedTuple):
    """The events of one provider, generated from its spec."""

    module: str
    """Where their classes are, `creem_client.webhook_events`."""
    entries: Mapping[str, Entry]
    unnamed: Entry | None = None
    """What a delivery is whose event nothing names."""


UNKNOWN = Entry("UnknownEvent", is_documented=False)


@lru_cache(maxsize=512)
def loaded(place: str) -> Any:
    """Return what a module has, named as `creem_client.models:Subscription`."""
    module, _, name = place.partition(":")
    return getattr(import_module(module), name)
