# Generated from specs/creem/resources/stats.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    nested,
    record,
)
from billfold_core.unset import UNSET

from .stats_totals import StatsTotals

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import stats_period as stats_period_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    stats_period_module = Later(f"{__package__}.stats_period")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class StatsSummary(Model):
    """The store's totals, and its revenue period by period if that was asked for."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "totals": "totals",
        "periods": "periods",
    }
    NULLABLE = frozenset({"periods"})
    FIRM = frozenset({"totals", "periods"})

    totals: StatsTotals
    """Counts and revenue of the range, or of all time when no range was given."""
    periods: list[stats_period_module.StatsPeriod] | None = None
    """Revenue period by period. Only there when `interval`, `start_date` and `end_date` were all sent."""
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
            _totals = get("totals", UNSET)
            _totals = nested(_totals, "totals", StatsTotals.from_dict)
            if (_periods := get("periods")) is not None:
                _periods = array(_periods, "periods", stats_period_module.StatsPeriod.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.totals = _totals
        self.periods = _periods
        self._source = source
        return self
