"""A provider's webhooks as one object: what the module `webhook` of its client calls."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import Any, Generic, TypeVar, cast

from .headers import Headers
from .keys import Keys, Secrets
from .parsing import check_declared, event_of, parse_event
from .scheme import Scheme
from .table import EventTable
from .verifying import Delivery, Seconds, verify

E = TypeVar("E")


class Binding(Generic[E]):
    """A provider's scheme with the table of its events, which is loaded when the first event is read.

    Args:
        table: Gives the table.
    """

    def __init__(self, scheme: Scheme, table: Callable[[], EventTable]) -> None:
        self.scheme = scheme
        self._table = table

    # Kept, since an import within a function takes a tenth of the time of a delivery.
    @cached_property
    def table(self) -> EventTable:
        """The events of the provider."""
        return self._table()

    def verify(
        self,
        body: bytes,
        headers: Headers,
        *,
        secrets: Secrets | Keys | None = None,
        now: float | datetime | None = None,
        tolerance: Seconds | None = None,
    ) -> Delivery:
        """Return a delivery that the provider signed, in time; as `billfold_core.webhooks.verify`."""
        try:
            return verify(self.scheme, body, headers, secrets=secrets, now=now, tolerance=tolerance)
        finally:
            del body, headers, secrets  # the traceback of an error shows what a frame still holds

    def parse(self, body: bytes, headers: Headers | None = None, *, event: str | None = None) -> E:
        """Return the event that a body tells, without verifying anything; as `billfold_core.webhooks.parse_event`."""
        try:
            return cast(E, parse_event(self.scheme, self.table, body, headers, event))
        finally:
            del body, headers

    def unwrap(
        self,
        body: bytes,
        headers: Headers,
        *,
        secrets: Secrets | Keys | None = None,
        now: float | datetime | None = None,
        tolerance: Seconds | None = None,
        event: str | None = None,
    ) -> E:
        """Return the event of a delivery that the provider signed, in time: `verify`, then `parse`."""
        try:
            if event is not None:
                check_declared(self.scheme, self.table, event)
            delivery = verify(self.scheme, body, headers, secrets=secrets, now=now, tolerance=tolerance)
            made: Any = event_of(self.scheme, self.table, delivery.body, delivery.id, () if event is None else (event,))
            return cast(E, made)
        finally:
            del body, headers, secrets
