# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    boolean,
    choice,
    nested,
    record,
    text,
)
from billfold_core.moments import moment

from .product_type import PRODUCT_TYPE_MEMBERS, ProductType
from .subscription_product_schedule import SUBSCRIPTION_PRODUCT_SCHEDULE_MEMBERS, SubscriptionProductSchedule

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import billing_interval as billing_interval_module
    from . import price as price_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    billing_interval_module = Later(f"{__package__}.billing_interval")
    price_module = Later(f"{__package__}.price")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionProduct(Model):
    """One product of a subscription. Members that only one kind of product has are not published here; every key is
    kept."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "name": "name",
        "description": "description",
        "description_display_interval_dates": "description_display_interval_dates",
        "payment_interval": "payment_interval",
        "payment_schedule": "payment_schedule",
        "count": "count",
        "prices": "prices",
        "attached_at": "attached_at",
        "detached_at": "detached_at",
        "current_period_started_at": "current_period_started_at",
        "current_period_ends_at": "current_period_ends_at",
        "next_payment_at": "next_payment_at",
    }
    NULLABLE = frozenset(
        {
            "id",
            "type",
            "name",
            "description",
            "description_display_interval_dates",
            "payment_interval",
            "payment_schedule",
            "count",
            "prices",
            "attached_at",
            "detached_at",
            "current_period_started_at",
            "current_period_ends_at",
            "next_payment_at",
        }
    )
    FIRM = frozenset({"prices"})

    id: str | None = None
    """Id of the product, itm_…."""
    type: ProductType | None = None
    """Kind of product."""
    name: str | None = None
    """Name on invoices."""
    description: str | None = None
    """Description on invoices."""
    description_display_interval_dates: bool | None = None
    """Whether the description shows the dates of the period."""
    payment_interval: billing_interval_module.BillingInterval | None = None
    """How often it is billed."""
    payment_schedule: SubscriptionProductSchedule | None = None
    """Whether it is billed in advance or in arrears."""
    count: Decimal | None = None
    """Quantity."""
    prices: list[price_module.Price] | None = None
    """Its prices."""
    attached_at: datetime | None = None
    """Moment it was added."""
    detached_at: datetime | None = None
    """Moment it was, or will be, taken away."""
    current_period_started_at: datetime | None = None
    """Moment its current period started."""
    current_period_ends_at: datetime | None = None
    """Moment its current period ends."""
    next_payment_at: datetime | None = None
    """Moment of its next payment."""
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
            if (_id := get("id")) is not None and type(_id) is not str:
                _id = text(_id, "id")
            if (_type := get("type")) is not None:
                try:
                    _type = PRODUCT_TYPE_MEMBERS[_type]
                except (KeyError, TypeError):
                    _type = choice(_type, "type", ProductType)
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_description := get("description")) is not None and type(_description) is not str:
                _description = text(_description, "description")
            if (_description_display_interval_dates := get("description_display_interval_dates")) is not None and type(
                _description_display_interval_dates
            ) is not bool:
                _description_display_interval_dates = boolean(
                    _description_display_interval_dates, "description_display_interval_dates"
                )
            if (_payment_interval := get("payment_interval")) is not None:
                _payment_interval = nested(
                    _payment_interval, "payment_interval", billing_interval_module.BillingInterval.from_dict
                )
            if (_payment_schedule := get("payment_schedule")) is not None:
                try:
                    _payment_schedule = SUBSCRIPTION_PRODUCT_SCHEDULE_MEMBERS[_payment_schedule]
                except (KeyError, TypeError):
                    _payment_schedule = choice(_payment_schedule, "payment_schedule", SubscriptionProductSchedule)
            if (_count := get("count")) is not None and type(_count) is not Decimal:
                _count = number(_count, "count")
            if (_prices := get("prices")) is not None:
                _prices = array(_prices, "prices", price_module.price_from_dict)
            if (_attached_at := get("attached_at")) is not None:
                _attached_at = moment(_attached_at, "attached_at")
            if (_detached_at := get("detached_at")) is not None:
                _detached_at = moment(_detached_at, "detached_at")
            if (_current_period_started_at := get("current_period_started_at")) is not None:
                _current_period_started_at = moment(_current_period_started_at, "current_period_started_at")
            if (_current_period_ends_at := get("current_period_ends_at")) is not None:
                _current_period_ends_at = moment(_current_period_ends_at, "current_period_ends_at")
            if (_next_payment_at := get("next_payment_at")) is not None:
                _next_payment_at = moment(_next_payment_at, "next_payment_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.type = _type
        self.name = _name
        self.description = _description
        self.description_display_interval_dates = _description_display_interval_dates
        self.payment_interval = _payment_interval
        self.payment_schedule = _payment_schedule
        self.count = _count
        self.prices = _prices
        self.attached_at = _attached_at
        self.detached_at = _detached_at
        self.current_period_started_at = _current_period_started_at
        self.current_period_ends_at = _current_period_ends_at
        self.next_payment_at = _next_payment_at
        self._source = source
        return self
