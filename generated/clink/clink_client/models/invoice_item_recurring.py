# Generated from specs/clink/resources/subscriptions.yaml. Do not edit.
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
from .pricing_model import PRICING_MODEL_MEMBERS, PricingModel
from .tiers_mode import TIERS_MODE_MEMBERS, TiersMode

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InvoiceItemRecurring(Model):
    """The billing cycle of the price behind an invoice item."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "interval": "interval",
        "intervalCount": "interval_count",
        "trialPeriodDays": "trial_period_days",
        "pricingModel": "pricing_model",
        "tiersMode": "tiers_mode",
    }
    NULLABLE = frozenset({"interval", "intervalCount", "trialPeriodDays", "pricingModel", "tiersMode"})

    interval: BillingInterval | None = None
    """Unit of the billing cycle."""
    interval_count: int | None = None
    """How many units make one cycle. With `interval` `custom`, the number of days of a cycle. Often null."""
    trial_period_days: int | None = None
    """How many days are free before the first charge."""
    pricing_model: PricingModel | None = None
    """What the charge depends on. Only `flat_rate` and `per_seat` are in use so far; the others are announced."""
    tiers_mode: TiersMode | None = None
    """How tiers apply. Announced; null so far."""
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
            if (_interval := get("interval")) is not None:
                try:
                    _interval = BILLING_INTERVAL_MEMBERS[_interval]
                except (KeyError, TypeError):
                    _interval = choice(_interval, "interval", BillingInterval)
            if (_interval_count := get("intervalCount")) is not None and type(_interval_count) is not int:
                _interval_count = integer(_interval_count, "intervalCount")
            if (_trial_period_days := get("trialPeriodDays")) is not None and type(_trial_period_days) is not int:
                _trial_period_days = integer(_trial_period_days, "trialPeriodDays")
            if (_pricing_model := get("pricingModel")) is not None:
                try:
                    _pricing_model = PRICING_MODEL_MEMBERS[_pricing_model]
                except (KeyError, TypeError):
                    _pricing_model = choice(_pricing_model, "pricingModel", PricingModel)
            if (_tiers_mode := get("tiersMode")) is not None:
                try:
                    _tiers_mode = TIERS_MODE_MEMBERS[_tiers_mode]
                except (KeyError, TypeError):
                    _tiers_mode = choice(_tiers_mode, "tiersMode", TiersMode)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.interval = _interval
        self.interval_count = _interval_count
        self.trial_period_days = _trial_period_days
        self.pricing_model = _pricing_model
        self.tiers_mode = _tiers_mode
        self._source = source
        return self
