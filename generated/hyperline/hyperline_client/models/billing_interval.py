from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    choice,
    integer,
    record,
)
from billfold_core.unset import UNSET, Unset

from .billing_period import BILLING_PERIOD_MEMBERS, BillingPeriod


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BillingInterval(Model):
    """How often something is billed, such as every 3 months."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"count", "period"})

    period: BillingPeriod
    """Unit of a billing interval. `once` is a single charge that does not recur."""
    count: int | None | Unset = UNSET
    """Number of periods between two bills, at least 1. Absent when `period` is `once`."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        _period = get("period", UNSET)
        try:
            _period = BILLING_PERIOD_MEMBERS[_period]
        except (KeyError, TypeError):
            _period = choice(_period, "period", BillingPeriod)
        if (_count := get("count", UNSET)) is not UNSET and _count is not None and type(_count) is not int:
            _count = integer(_count, "count")
        self = cls.__new__(cls)
        self.period = _period
        self.count = _count
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["period"] = str(self.period)
        if self.count is not UNSET:
            found["count"] = self.count
        return found
