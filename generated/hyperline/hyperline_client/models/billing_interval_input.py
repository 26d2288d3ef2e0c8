from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs
from billfold_core.errors import DecodeFault
from billfold_core.inputs import (
    at_least,
    known_choice,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    integer,
    record,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .billing_period import BillingPeriod, BillingPeriodValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BillingIntervalInput(Model):
    """How often to bill, such as every 3 months."""

    FIELDS = {
        "period": "period",
        "count": "count",
    }

    period: BillingPeriodValue
    """Unit of a billing interval. `once` is a single charge that does not recur."""
    count: int | Unset = UNSET
    """Number of periods between two bills, at least 1. Required unless `period` is `once`, where it is left out. Limits:
    at least 1."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read and check what is to be sent.

        Raises:
            DecodeFault: A field is missing, unknown, outside its limits or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        if not source.keys() <= cls.FIELDS.keys():
            raise unknown_fields(source, cls.FIELDS)
        get = source.get
        _period = get("period", UNSET)
        _period = known_choice(_period, "period", BillingPeriod)
        if (_count := get("count", UNSET)) is not UNSET and type(_count) is not int:
            _count = integer(_count, "count")
        if _count is not UNSET:
            at_least(_count, "count", 1)
        if "period" in source and source["period"] in ("days", "weeks", "months", "years") and "count" not in source:
            raise DecodeFault(".count", "is needed when `period` is `days`, `weeks`, `months` or `years`")
        self = object.__new__(cls)
        self.period = _period
        self.count = _count
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["period"] = plain(self.period)
        if self.count is not UNSET:
            found["count"] = plain(self.count)
        return found
