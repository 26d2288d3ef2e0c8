# Generated from specs/creem/resources/stats.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    integer,
    record,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class StatsPeriod(Model):
    """Revenue of one day, week or month."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "timestamp": "timestamp",
        "grossRevenue": "gross_revenue",
        "netRevenue": "net_revenue",
    }
    NULLABLE = frozenset({"grossRevenue", "netRevenue"})
    FIRM = frozenset({"grossRevenue", "netRevenue"})
    UNITS: ClassVar[Mapping[str, str]] = {"timestamp": "epoch_ms"}

    timestamp: datetime
    """Start of the period, in milliseconds since 1970-01-01T00:00:00Z; the Monday for a week."""
    gross_revenue: int | None = None
    """Gross revenue of the period, in cents. Currency: the account's (the `currency` that the call asked for)."""
    net_revenue: Decimal | None = None
    """Revenue of the period after fees and taxes, in cents; may have a fraction. Currency: the account's (the `currency`
    that the call asked for)."""
    _source: Mapping[str, Any] = _field(init=False, repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        get = source.get
        try:
            _timestamp = get("timestamp", UNSET)
            _timestamp = epoch_ms(_timestamp, "timestamp")
            if (_gross_revenue := get("grossRevenue")) is not None and type(_gross_revenue) is not int:
                _gross_revenue = integer(_gross_revenue, "grossRevenue")
            if (_net_revenue := get("netRevenue")) is not None and type(_net_revenue) is not Decimal:
                _net_revenue = number(_net_revenue, "netRevenue")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.timestamp = _timestamp
        self.gross_revenue = _gross_revenue
        self.net_revenue = _net_revenue
        self._source = source
        return self
