from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    as_is,
    epoch_ms,
    integer,
    number,
    record,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class StatsPeriod(Model):
    """Revenue of one day, week or month."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"grossRevenue", "netRevenue", "timestamp"})

    timestamp: datetime
    """Start of the period, in milliseconds since 1970-01-01T00:00:00Z; the Monday for a week. In epoch milliseconds on
    the wire."""
    gross_revenue: int | None | Unset = UNSET
    """Gross revenue of the period, in cents. In the currency's minor unit (cents for USD); currency: the account's (the
    `currency` that the call asked for)."""
    net_revenue: Decimal | None | Unset = UNSET
    """Revenue of the period after fees and taxes, in cents; may have a fraction. In the currency's minor unit (cents for
    USD); currency: the account's (the `currency` that the call asked for)."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        _timestamp = get("timestamp", UNSET)
        _timestamp = epoch_ms(_timestamp, "timestamp")
        if (
            (_gross_revenue := get("grossRevenue", UNSET)) is not UNSET
            and _gross_revenue is not None
            and type(_gross_revenue) is not int
        ):
            _gross_revenue = integer(_gross_revenue, "grossRevenue")
        if (
            (_net_revenue := get("netRevenue", UNSET)) is not UNSET
            and _net_revenue is not None
            and type(_net_revenue) is not Decimal
        ):
            _net_revenue = number(_net_revenue, "netRevenue")
        self = cls.__new__(cls)
        self.timestamp = _timestamp
        self.gross_revenue = _gross_revenue
        self.net_revenue = _net_revenue
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["timestamp"] = unchanged(self._source, "timestamp", self.timestamp, epoch_ms, to_epoch_ms)
        if self.gross_revenue is not UNSET:
            found["grossRevenue"] = self.gross_revenue
        if self.net_revenue is not UNSET:
            found["netRevenue"] = (
                None if self.net_revenue is None else unchanged(self._source, "netRevenue", self.net_revenue, number, as_is)
            )
        return found
