"""What changes in a store, who is told, and what of."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, NamedTuple

from billfold_sandbox.spec import Json

if TYPE_CHECKING:
    from billfold_sandbox.record_store import RecordStore


class Change(NamedTuple):
    """One record before and after a request."""

    store: RecordStore
    kind: str
    before: Json | None
    """None if it is new."""
    after: Json | None
    """None if it is gone."""
    now: float

    def became(self, member: str, *values: object) -> bool:
        """Return whether a member has one of some values now, and had another one before, or none."""
        after = (self.after or {}).get(member)
        return after in values and (self.before is None or self.before.get(member) != after)


class Told(NamedTuple):
    """An event that comes of a change."""

    event: str
    record: Json
    about: str
    """What it is about, where the provider gives one id to all messages of an event about the same record."""


class Target(NamedTuple):
    """Somebody who is told of events."""

    endpoint: str
    """The id of an endpoint that was made through the API; empty for the address that the sandbox was started with."""
    url: str
    secret: str
    events: Collection[str] | None = None
    """Which events; all of them if it is None."""

    def wants(self, event: str) -> bool:
        """Return whether it is told of an event."""
        return self.events is None or event in self.events
