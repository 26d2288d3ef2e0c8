# Generated from specs/hyperline/resources/coupons.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    choice,
    const,
    integer,
    nested,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .any_coupon import AnyCoupon
from .coupon_repeat import COUPON_REPEAT_MEMBERS, CouponRepeat

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import integration as integration_module
    from . import interval as interval_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    integration_module = Later(f"{__package__}.integration")
    interval_module = Later(f"{__package__}.interval")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PercentCoupon(AnyCoupon, Model):
    """A coupon of a percentage, taken off the amount of a product before tax."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "name": "name",
        "description": "description",
        "expiration_date": "expiration_date",
        "redemption_limit": "redemption_limit",
        "product_ids": "product_ids",
        "repeat": "repeat",
        "duration": "duration",
        "created_at": "created_at",
        "deleted_at": "deleted_at",
        "integrations": "integrations",
        "discount_percent": "discount_percent",
    }
    NULLABLE = frozenset(
        {
            "name",
            "description",
            "expiration_date",
            "redemption_limit",
            "product_ids",
            "repeat",
            "duration",
            "created_at",
            "deleted_at",
            "integrations",
            "discount_percent",
        }
    )
    FIRM = frozenset({"id"})

    id: str
    """Id of the coupon. Begins with `cou_`."""
    type: Literal["percent"] = "percent"
    """Always `percent`."""
    name: str | None = None
    """Name that is shown."""
    description: str | None = None
    """Text for own use."""
    expiration_date: datetime | None = None
    """Moment from which it can no longer be used. Null means never."""
    redemption_limit: int | None = None
    """How many subscriptions may use it. Null means any number."""
    product_ids: list[str] | None = None
    """Ids of the products it is good for. An empty list means any product."""
    repeat: CouponRepeat | None = None
    """How long it lowers the bills of a subscription, unless said otherwise when it is attached."""
    duration: interval_module.Interval | None = None
    """For what time, when `repeat` is `duration`."""
    created_at: datetime | None = None
    """Moment it was created."""
    deleted_at: datetime | None = None
    """Moment it was deleted. Null until then."""
    integrations: list[integration_module.Integration] | None = None
    """The same coupon in external systems."""
    discount_percent: Decimal | None = None
    """Share that is taken off, in percent (15 means 15 %)."""
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
            if type((_id := get("id"))) is not str:
                _id = text(get("id", UNSET), "id")
            if (_type := get("type")) != "percent":
                _type = const(get("type", UNSET), "type", "percent")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_description := get("description")) is not None and type(_description) is not str:
                _description = text(_description, "description")
            if (_expiration_date := get("expiration_date")) is not None:
                _expiration_date = moment(_expiration_date, "expiration_date")
            if (_redemption_limit := get("redemption_limit")) is not None and type(_redemption_limit) is not int:
                _redemption_limit = integer(_redemption_limit, "redemption_limit")
            if (_product_ids := get("product_ids")) is not None:
                _product_ids = array(_product_ids, "product_ids", text)
            if (_repeat := get("repeat")) is not None:
                try:
                    _repeat = COUPON_REPEAT_MEMBERS[_repeat]
                except (KeyError, TypeError):
                    _repeat = choice(_repeat, "repeat", CouponRepeat)
            if (_duration := get("duration")) is not None:
                _duration = nested(_duration, "duration", interval_module.Interval.from_dict)
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
            if (_deleted_at := get("deleted_at")) is not None:
                _deleted_at = moment(_deleted_at, "deleted_at")
            if (_integrations := get("integrations")) is not None:
                _integrations = array(_integrations, "integrations", integration_module.Integration.from_dict)
            if (_discount_percent := get("discount_percent")) is not None and type(_discount_percent) is not Decimal:
                _discount_percent = number(_discount_percent, "discount_percent")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.type = _type
        self.name = _name
        self.description = _description
        self.expiration_date = _expiration_date
        self.redemption_limit = _redemption_limit
        self.product_ids = _product_ids
        self.repeat = _repeat
        self.duration = _duration
        self.created_at = _created_at
        self.deleted_at = _deleted_at
        self.integrations = _integrations
        self.discount_percent = _discount_percent
        self._source = source
        return self
