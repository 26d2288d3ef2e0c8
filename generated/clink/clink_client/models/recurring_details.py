# Generated from specs/clink/resources/prices.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    integer,
    name_that_came,
    nested,
    record,
)

from .billing_interval import BILLING_INTERVAL_MEMBERS, BillingInterval
from .pricing_model import PRICING_MODEL_MEMBERS, PricingModel

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import transform_quantity as transform_quantity_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    transform_quantity_module = Later(f"{__package__}.transform_quantity")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RecurringDetails(Model):
    """The billing cycle of a recurring price, and how a cycle is charged."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "interval": "interval",
        "intervalCount": "interval_count",
        "trialPeriodDays": "trial_period_days",
        "pricingModel": "pricing_model",
        "transformQuantity": "transform_quantity",
    }
    NULLABLE = frozenset({"interval", "intervalCount", "trialPeriodDays", "pricingModel", "transformQuantity"})
    ALIASES: ClassVar[Mapping[str, Sequence[str]]] = {
        "intervalCount": ["intervalCount", "interval_count"],
        "pricingModel": ["pricingModel", "pricing_model"],
        "transformQuantity": ["transformQuantity", "transform_quantity"],
        "trialPeriodDays": ["trialPeriodDays", "trial_period_days"],
    }

    interval: BillingInterval | None = None
    """Unit of the billing cycle."""
    interval_count: int | None = None
    """How many units make one cycle. With `interval` `custom`, the number of days of a cycle."""
    trial_period_days: int | None = None
    """How many days are free before the first charge."""
    pricing_model: PricingModel | None = None
    """What the charge depends on."""
    transform_quantity: transform_quantity_module.TransformQuantity | None = None
    """How the quantity is converted before it is charged."""
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
            if (_interval_count := get(name_that_came(source, ["intervalCount", "interval_count"]))) is not None and type(
                _interval_count
            ) is not int:
                _interval_count = integer(_interval_count, "intervalCount")
            if (_trial_period_days := get(name_that_came(source, ["trialPeriodDays", "trial_period_days"]))) is not None and type(
                _trial_period_days
            ) is not int:
                _trial_period_days = integer(_trial_period_days, "trialPeriodDays")
            if (_pricing_model := get(name_that_came(source, ["pricingModel", "pricing_model"]))) is not None:
                try:
                    _pricing_model = PRICING_MODEL_MEMBERS[_pricing_model]
                except (KeyError, TypeError):
                    _pricing_model = choice(_pricing_model, "pricingModel", PricingModel)
            if (_transform_quantity := get(name_that_came(source, ["transformQuantity", "transform_quantity"]))) is not None:
                _transform_quantity = nested(
                    _transform_quantity, "transformQuantity", transform_quantity_module.TransformQuantity.from_dict
                )
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.interval = _interval
        self.interval_count = _interval_count
        self.trial_period_days = _trial_period_days
        self.pricing_model = _pricing_model
        self.transform_quantity = _transform_quantity
        self._source = source
        return self
