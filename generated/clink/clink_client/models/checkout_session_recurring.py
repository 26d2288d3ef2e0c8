# Generated from specs/clink/resources/checkout_sessions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    integer,
    record,
)

from .billing_interval import BILLING_INTERVAL_MEMBERS, BillingInterval

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CheckoutSessionRecurring(Model):
    """The billing cycle of the price that a checkout session is about. Prices of the catalogue name and fill theirs
    otherwise."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "freeTrialDays": "free_trial_days",
        "interval": "interval",
    }
    NULLABLE = frozenset({"freeTrialDays", "interval"})

    free_trial_days: int | None = None
    """How many days are free before the first charge. Prices call it `trial_period_days`."""
    interval: BillingInterval | None = None
    """Unit of the billing cycle."""
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
            if (_free_trial_days := get("freeTrialDays")) is not None and type(_free_trial_days) is not int:
                _free_trial_days = integer(_free_trial_days, "freeTrialDays")
            if (_interval := get("interval")) is not None:
                try:
                    _interval = BILLING_INTERVAL_MEMBERS[_interval]
                except (KeyError, TypeError):
                    _interval = choice(_interval, "interval", BillingInterval)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.free_trial_days = _free_trial_days
        self.interval = _interval
        self._source = source
        return self
