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

from .billing_interval import BILLING_INTERVAL_MEMBERS, BillingInterval
from .pricing_model import PRICING_MODEL_MEMBERS, PricingModel
from .tiers_mode import TIERS_MODE_MEMBERS, TiersMode


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InvoiceItemRecurring(Model):
    """The billing cycle of the price behind an invoice item."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"interval", "intervalCount", "pricingModel", "tiersMode", "trialPeriodDays"})

    interval: BillingInterval | None | Unset = UNSET
    """Unit of the billing cycle."""
    interval_count: int | None | Unset = UNSET
    """How many units make one cycle. With `interval` `custom`, the number of days of a cycle. Often null."""
    trial_period_days: int | None | Unset = UNSET
    """How many days are free before the first charge."""
    pricing_model: PricingModel | None | Unset = UNSET
    """What the charge depends on. Only `flat_rate` and `per_seat` are in use so far; the others are announced."""
    tiers_mode: TiersMode | None | Unset = UNSET
    """How tiers apply. Announced; null so far."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_interval := get("interval", UNSET)) is not UNSET and _interval is not None:
            try:
                _interval = BILLING_INTERVAL_MEMBERS[_interval]
            except (KeyError, TypeError):
                _interval = choice(_interval, "interval", BillingInterval)
        if (
            (_interval_count := get("intervalCount", UNSET)) is not UNSET
            and _interval_count is not None
            and type(_interval_count) is not int
        ):
            _interval_count = integer(_interval_count, "intervalCount")
        if (
            (_trial_period_days := get("trialPeriodDays", UNSET)) is not UNSET
            and _trial_period_days is not None
            and type(_trial_period_days) is not int
        ):
            _trial_period_days = integer(_trial_period_days, "trialPeriodDays")
        if (_pricing_model := get("pricingModel", UNSET)) is not UNSET and _pricing_model is not None:
            try:
                _pricing_model = PRICING_MODEL_MEMBERS[_pricing_model]
            except (KeyError, TypeError):
                _pricing_model = choice(_pricing_model, "pricingModel", PricingModel)
        if (_tiers_mode := get("tiersMode", UNSET)) is not UNSET and _tiers_mode is not None:
            try:
                _tiers_mode = TIERS_MODE_MEMBERS[_tiers_mode]
            except (KeyError, TypeError):
                _tiers_mode = choice(_tiers_mode, "tiersMode", TiersMode)
        self = cls.__new__(cls)
        self.interval = _interval
        self.interval_count = _interval_count
        self.trial_period_days = _trial_period_days
        self.pricing_model = _pricing_model
        self.tiers_mode = _tiers_mode
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.interval is not UNSET:
            found["interval"] = None if self.interval is None else str(self.interval)
        if self.interval_count is not UNSET:
            found["intervalCount"] = self.interval_count
        if self.trial_period_days is not UNSET:
            found["trialPeriodDays"] = self.trial_period_days
        if self.pricing_model is not UNSET:
            found["pricingModel"] = None if self.pricing_model is None else str(self.pricing_model)
        if self.tiers_mode is not UNSET:
            found["tiersMode"] = None if self.tiers_mode is None else str(self.tiers_mode)
        return found
