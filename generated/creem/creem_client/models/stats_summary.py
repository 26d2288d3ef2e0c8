from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    nested,
    record,
)
from billfold_core.unset import UNSET, Unset

from .stats_period import StatsPeriod
from .stats_totals import StatsTotals


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class StatsSummary(Model):
    """The store's totals, and its revenue period by period if that was asked for."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"periods", "totals"})

    totals: StatsTotals
    """Counts and revenue of the range, or of all time when no range was given."""
    periods: list[StatsPeriod] | None | Unset = UNSET
    """Revenue period by period. Only there when `interval`, `startDate` and `endDate` were all sent."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        _totals = get("totals", UNSET)
        _totals = nested(_totals, "totals", StatsTotals.from_dict)
        if (_periods := get("periods", UNSET)) is not UNSET and _periods is not None:
            _periods = array(_periods, "periods", StatsPeriod.from_dict)
        self = cls.__new__(cls)
        self.totals = _totals
        self.periods = _periods
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["totals"] = self.totals.to_dict()
        if self.periods is not UNSET:
            found["periods"] = None if self.periods is None else [item.to_dict() for item in self.periods]
        return found
