from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    choice,
    integer,
    name_that_came,
    nested,
    record,
)
from billfold_core.unset import UNSET, Unset

from .billing_interval import BILLING_INTERVAL_MEMBERS, BillingInterval
from .pricing_model import PRICING_MODEL_MEMBERS, PricingModel
from .transform_quantity import TransformQuantity


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RecurringDetails(Model):
    """The billing cycle of a recurring price, and how a cycle is charged."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {"interval", "intervalCount", "pricingModel", "transformQuantity", "trialPeriodDays"}
    )

    interval: BillingInterval | None | Unset = UNSET
    """Unit of the billing cycle."""
    interval_count: int | None | Unset = UNSET
    """How many units make one cycle. With `interval` `custom`, the number of days of a cycle."""
    trial_period_days: int | None | Unset = UNSET
    """How many days are free before the first charge."""
    pricing_model: PricingModel | None | Unset = UNSET
    """What the charge depends on."""
    transform_quantity: TransformQuantity | None | Unset = UNSET
    """How the quantity is converted before it is charged."""
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
            (_interval_count := get(name_that_came(source, ["intervalCount", "interval_count"]), UNSET)) is not UNSET
            and _interval_count is not None
            and type(_interval_count) is not int
        ):
            _interval_count = integer(_interval_count, "intervalCount")
        if (
            (_trial_period_days := get(name_that_came(source, ["trialPeriodDays", "trial_period_days"]), UNSET)) is not UNSET
            and _trial_period_days is not None
            and type(_trial_period_days) is not int
        ):
            _trial_period_days = integer(_trial_period_days, "trialPeriodDays")
        if (
            _pricing_model := get(name_that_came(source, ["pricingModel", "pricing_model"]), UNSET)
        ) is not UNSET and _pricing_model is not None:
            try:
                _pricing_model = PRICING_MODEL_MEMBERS[_pricing_model]
            except (KeyError, TypeError):
                _pricing_model = choice(_pricing_model, "pricingModel", PricingModel)
        if (
            _transform_quantity := get(name_that_came(source, ["transformQuantity", "transform_quantity"]), UNSET)
        ) is not UNSET and _transform_quantity is not None:
            _transform_quantity = nested(_transform_quantity, "transformQuantity", TransformQuantity.from_dict)
        self = cls.__new__(cls)
        self.interval = _interval
        self.interval_count = _interval_count
        self.trial_period_days = _trial_period_days
        self.pricing_model = _pricing_model
        self.transform_quantity = _transform_quantity
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.interval is not UNSET:
            found["interval"] = None if self.interval is None else str(self.interval)
        if self.interval_count is not UNSET:
            found[name_that_came(self._source, ["intervalCount", "interval_count"])] = self.interval_count
        if self.trial_period_days is not UNSET:
            found[name_that_came(self._source, ["trialPeriodDays", "trial_period_days"])] = self.trial_period_days
        if self.pricing_model is not UNSET:
            found[name_that_came(self._source, ["pricingModel", "pricing_model"])] = (
                None if self.pricing_model is None else str(self.pricing_model)
            )
        if self.transform_quantity is not UNSET:
            found[name_that_came(self._source, ["transformQuantity", "transform_quantity"])] = (
                None if self.transform_quantity is None else self.transform_quantity.to_dict()
            )
        return found
