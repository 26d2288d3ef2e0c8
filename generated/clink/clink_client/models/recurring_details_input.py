from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

import attrs
from billfold_core.inputs import (
    known_choice,
    unknown_fields,
)
from billfold_core.later import Later
from billfold_core.model import (
    NO_SOURCE,
    Model,
    integer,
    nested,
    record,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .billing_interval import BillingInterval, BillingIntervalValue
from .pricing_model import PricingModel, PricingModelValue
from .transform_quantity_input import TransformQuantityInput

if TYPE_CHECKING:
    from .. import params
else:
    params = Later("clink_client.params")


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RecurringDetailsInput(Model):
    """The billing cycle of a recurring price, and how to charge it. Nothing is marked as required; send at least
    `interval`, `intervalCount` and `pricingModel`, as Clink's own command line does."""

    FIELDS = {
        "interval": "interval",
        "intervalCount": "interval_count",
        "pricingModel": "pricing_model",
        "trialPeriodDays": "trial_period_days",
        "transformQuantity": "transform_quantity",
    }

    interval: BillingIntervalValue | Unset = UNSET
    """Unit of the billing cycle."""
    interval_count: int | Unset = UNSET
    """How many units make one cycle; 1 is usual. With `interval` `custom`, the number of days of a cycle. What `quarter`
    with 2 means is not stated."""
    pricing_model: PricingModelValue | Unset = UNSET
    """What the charge depends on."""
    trial_period_days: int | Unset = UNSET
    """How many days are free before the first charge."""
    transform_quantity: TransformQuantityInput | params.TransformQuantityInput | Unset = UNSET
    """How to convert the quantity before it is charged. No published request shows it."""
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
        if (_interval := get("interval", UNSET)) is not UNSET:
            _interval = known_choice(_interval, "interval", BillingInterval)
        if (_interval_count := get("intervalCount", UNSET)) is not UNSET and type(_interval_count) is not int:
            _interval_count = integer(_interval_count, "intervalCount")
        if (_pricing_model := get("pricingModel", UNSET)) is not UNSET:
            _pricing_model = known_choice(_pricing_model, "pricingModel", PricingModel)
        if (_trial_period_days := get("trialPeriodDays", UNSET)) is not UNSET and type(_trial_period_days) is not int:
            _trial_period_days = integer(_trial_period_days, "trialPeriodDays")
        if (_transform_quantity := get("transformQuantity", UNSET)) is not UNSET:
            _transform_quantity = nested(_transform_quantity, "transformQuantity", TransformQuantityInput.from_dict)
        self = object.__new__(cls)
        self.interval = _interval
        self.interval_count = _interval_count
        self.pricing_model = _pricing_model
        self.trial_period_days = _trial_period_days
        self.transform_quantity = _transform_quantity
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.interval is not UNSET:
            found["interval"] = plain(self.interval)
        if self.interval_count is not UNSET:
            found["intervalCount"] = plain(self.interval_count)
        if self.pricing_model is not UNSET:
            found["pricingModel"] = plain(self.pricing_model)
        if self.trial_period_days is not UNSET:
            found["trialPeriodDays"] = plain(self.trial_period_days)
        if self.transform_quantity is not UNSET:
            found["transformQuantity"] = plain(self.transform_quantity)
        return found
