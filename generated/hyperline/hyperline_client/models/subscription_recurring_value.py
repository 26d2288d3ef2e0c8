# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    record,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import subscription_period_value as subscription_period_value_module
    from . import subscription_phase_value as subscription_phase_value_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    subscription_period_value_module = Later(f"{__package__}.subscription_period_value")
    subscription_phase_value_module = Later(f"{__package__}.subscription_phase_value")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionRecurringValue(Model):
    """Recurring value of a contract."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "total": "total",
        "by_phase": "by_phase",
        "by_period": "by_period",
    }
    NULLABLE = frozenset({"total", "by_phase", "by_period"})
    FIRM = frozenset({"total", "by_phase", "by_period"})

    total: Decimal | None = None
    """All of it. In the currency's minor unit (cents for USD); currency: the account's (The subscription's currency,
    which `subscriptions.get` reads.)."""
    by_phase: list[subscription_phase_value_module.SubscriptionPhaseValue] | None = None
    """The same by phase."""
    by_period: list[subscription_period_value_module.SubscriptionPeriodValue] | None = None
    """The same over time. Only where a granularity was asked for."""
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
            if (_total := get("total")) is not None and type(_total) is not Decimal:
                _total = number(_total, "total")
            if (_by_phase := get("by_phase")) is not None:
                _by_phase = array(_by_phase, "by_phase", subscription_phase_value_module.SubscriptionPhaseValue.from_dict)
            if (_by_period := get("by_period")) is not None:
                _by_period = array(_by_period, "by_period", subscription_period_value_module.SubscriptionPeriodValue.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.total = _total
        self.by_phase = _by_phase
        self.by_period = _by_period
        self._source = source
        return self
