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
    choice,
    integer,
    nested,
    record,
    text,
)
from billfold_core.moments import moment

from .currency import CURRENCY_MEMBERS, Currency
from .interval_period import INTERVAL_PERIOD_MEMBERS, IntervalPeriod
from .subscription_coupon_repeat import SUBSCRIPTION_COUPON_REPEAT_MEMBERS, SubscriptionCouponRepeat
from .subscription_coupon_type import SUBSCRIPTION_COUPON_TYPE_MEMBERS, SubscriptionCouponType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import interval as interval_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    interval_module = Later(f"{__package__}.interval")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionCoupon(Model):
    """A discount on a subscription, with what the coupon said when it was attached."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "subscription_coupon_id": "subscription_coupon_id",
        "promotion_code_id": "promotion_code_id",
        "name": "name",
        "description": "description",
        "type": "type",
        "discount_amount": "discount_amount",
        "currency": "currency",
        "discount_percent": "discount_percent",
        "repeat": "repeat",
        "duration": "duration",
        "duration_period": "duration_period",
        "duration_count": "duration_count",
        "product_ids": "product_ids",
        "apply_at": "apply_at",
        "expires_at": "expires_at",
        "expiration_date": "expiration_date",
        "redemption_limit": "redemption_limit",
        "created_at": "created_at",
    }
    NULLABLE = frozenset(
        {
            "id",
            "subscription_coupon_id",
            "promotion_code_id",
            "name",
            "description",
            "type",
            "discount_amount",
            "currency",
            "discount_percent",
            "repeat",
            "duration",
            "duration_period",
            "duration_count",
            "product_ids",
            "apply_at",
            "expires_at",
            "expiration_date",
            "redemption_limit",
            "created_at",
        }
    )
    FIRM = frozenset({"discount_amount", "currency"})

    id: str | None = None
    """Id of the coupon, cou_…. Null where it was made for this subscription."""
    subscription_coupon_id: str | None = None
    """Id of the coupon on this subscription, coos_…."""
    promotion_code_id: str | None = None
    """Id of the promotion code it came with."""
    name: str | None = None
    """Name of the coupon."""
    description: str | None = None
    """What it is for."""
    type: SubscriptionCouponType | None = None
    """Whether it takes off an amount or a percentage."""
    discount_amount: Decimal | None = None
    """What it takes off. With the type `amount`. In the currency's minor unit (cents for USD); currency: `currency`."""
    currency: Currency | None = None
    """Currency of `discount_amount`."""
    discount_percent: Decimal | None = None
    """Percentage it takes off; 20 means 20 %. With the type `percent`."""
    repeat: SubscriptionCouponRepeat | None = None
    """How long it reduces invoices."""
    duration: interval_module.Interval | None = None
    """The coupon's own length."""
    duration_period: IntervalPeriod | None = None
    """Unit of its length on this subscription."""
    duration_count: int | None = None
    """Number of units of its length on this subscription."""
    product_ids: list[str] | None = None
    """Ids of the products it reduces. Null means all."""
    apply_at: datetime | None = None
    """Moment it begins."""
    expires_at: datetime | None = None
    """Moment it ends."""
    expiration_date: datetime | None = None
    """Moment from which the coupon cannot be attached any more."""
    redemption_limit: int | None = None
    """How many subscriptions may use the coupon."""
    created_at: datetime | None = None
    """Moment the coupon was made."""
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
            if (_subscription_coupon_id := get("subscription_coupon_id")) is not None and type(
                _subscription_coupon_id
            ) is not str:
                _subscription_coupon_id = text(_subscription_coupon_id, "subscription_coupon_id")
            if (_promotion_code_id := get("promotion_code_id")) is not None and type(_promotion_code_id) is not str:
                _promotion_code_id = text(_promotion_code_id, "promotion_code_id")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_description := get("description")) is not None and type(_description) is not str:
                _description = text(_description, "description")
            if (_type := get("type")) is not None:
                try:
                    _type = SUBSCRIPTION_COUPON_TYPE_MEMBERS[_type]
                except (KeyError, TypeError):
                    _type = choice(_type, "type", SubscriptionCouponType)
            if (_discount_amount := get("discount_amount")) is not None and type(_discount_amount) is not Decimal:
                _discount_amount = number(_discount_amount, "discount_amount")
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
            if (_discount_percent := get("discount_percent")) is not None and type(_discount_percent) is not Decimal:
                _discount_percent = number(_discount_percent, "discount_percent")
            if (_repeat := get("repeat")) is not None:
                try:
                    _repeat = SUBSCRIPTION_COUPON_REPEAT_MEMBERS[_repeat]
                except (KeyError, TypeError):
                    _repeat = choice(_repeat, "repeat", SubscriptionCouponRepeat)
            if (_duration := get("duration")) is not None:
                _duration = nested(_duration, "duration", interval_module.Interval.from_dict)
            if (_duration_period := get("duration_period")) is not None:
                try:
                    _duration_period = INTERVAL_PERIOD_MEMBERS[_duration_period]
                except (KeyError, TypeError):
                    _duration_period = choice(_duration_period, "duration_period", IntervalPeriod)
            if (_duration_count := get("duration_count")) is not None and type(_duration_count) is not int:
                _duration_count = integer(_duration_count, "duration_count")
            if (_product_ids := get("product_ids")) is not None:
                _product_ids = array(_product_ids, "product_ids", text)
            if (_apply_at := get("apply_at")) is not None:
                _apply_at = moment(_apply_at, "apply_at")
            if (_expires_at := get("expires_at")) is not None:
                _expires_at = moment(_expires_at, "expires_at")
            if (_expiration_date := get("expiration_date")) is not None:
                _expiration_date = moment(_expiration_date, "expiration_date")
            if (_redemption_limit := get("redemption_limit")) is not None and type(_redemption_limit) is not int:
                _redemption_limit = integer(_redemption_limit, "redemption_limit")
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.subscription_coupon_id = _subscription_coupon_id
        self.promotion_code_id = _promotion_code_id
        self.name = _name
        self.description = _description
        self.type = _type
        self.discount_amount = _discount_amount
        self.currency = _currency
        self.discount_percent = _discount_percent
        self.repeat = _repeat
        self.duration = _duration
        self.duration_period = _duration_period
        self.duration_count = _duration_count
        self.product_ids = _product_ids
        self.apply_at = _apply_at
        self.expires_at = _expires_at
        self.expiration_date = _expiration_date
        self.redemption_limit = _redemption_limit
        self.created_at = _created_at
        self._source = source
        return self
