# Generated from specs/creem/resources/discounts.yaml. Do not edit.
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
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .currency import CURRENCY_MEMBERS, Currency
from .discount_duration import DISCOUNT_DURATION_MEMBERS, DiscountDuration
from .discount_status import DISCOUNT_STATUS_MEMBERS, DiscountStatus
from .discount_type import DISCOUNT_TYPE_MEMBERS, DiscountType
from .environment_mode import ENVIRONMENT_MODE_MEMBERS, EnvironmentMode

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Discount(Model):
    """A code that lowers a price."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "code": "code",
        "status": "status",
        "type": "type",
        "amount": "amount",
        "currency": "currency",
        "percentage": "percentage",
        "duration": "duration",
        "duration_in_months": "duration_in_months",
        "expiry_date": "expiry_date",
        "max_redemptions": "max_redemptions",
        "redeem_count": "redeem_count",
        "applies_to_products": "applies_to_products",
        "mode": "mode",
        "object": "object",
    }
    NULLABLE = frozenset(
        {
            "amount",
            "currency",
            "percentage",
            "duration",
            "duration_in_months",
            "expiry_date",
            "max_redemptions",
            "redeem_count",
            "applies_to_products",
        }
    )
    FIRM = frozenset({"id", "amount", "currency"})

    id: str
    """Id of the discount. Begins with `dis_` or `disc_` as a rule; do not check for it."""
    name: str | None = None
    """Name for your own use."""
    code: str | None = None
    """What buyers type."""
    status: DiscountStatus | None = None
    """Whether the code can be used."""
    type: DiscountType | None = None
    """Whether a percentage or a fixed amount is taken off."""
    amount: Decimal | None = None
    """What is taken off, in cents of `currency`, for type `fixed`. For type `percentage` it may repeat the percentage:
    look at `type` first, and read `percentage` there."""
    currency: Currency | None = None
    """Currency of `amount`, an upper-case ISO 4217 code, for type `fixed`. Null or missing otherwise."""
    percentage: Decimal | None = None
    """Share of the price that is taken off, in percent (15 is 15 %), for type `percentage`. Null or missing otherwise."""
    duration: DiscountDuration | None = None
    """How many charges of a subscription are lowered."""
    duration_in_months: int | None = None
    """For how many months charges are lowered, for duration `repeating`. Null or missing otherwise."""
    expiry_date: datetime | None = None
    """Last moment at which the code can be used, in UTC. Null or missing when there is none."""
    max_redemptions: int | None = None
    """How often the code can be used in all. Null or missing when there is no limit."""
    redeem_count: int | None = None
    """How often the code has been used so far."""
    applies_to_products: list[str] | None = None
    """Ids of the products that the code is good for."""
    mode: EnvironmentMode | None = None
    """Environment that the discount lives in."""
    object: str | None = None
    """Kind of record, `discount`."""
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
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_code := get("code")) is not None and type(_code) is not str:
                _code = text(_code, "code")
            if (_status := get("status")) is not None:
                try:
                    _status = DISCOUNT_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", DiscountStatus)
            if (_type := get("type")) is not None:
                try:
                    _type = DISCOUNT_TYPE_MEMBERS[_type]
                except (KeyError, TypeError):
                    _type = choice(_type, "type", DiscountType)
            if (_amount := get("amount")) is not None and type(_amount) is not Decimal:
                _amount = number(_amount, "amount")
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
            if (_percentage := get("percentage")) is not None and type(_percentage) is not Decimal:
                _percentage = number(_percentage, "percentage")
            if (_duration := get("duration")) is not None:
                try:
                    _duration = DISCOUNT_DURATION_MEMBERS[_duration]
                except (KeyError, TypeError):
                    _duration = choice(_duration, "duration", DiscountDuration)
            if (_duration_in_months := get("duration_in_months")) is not None and type(_duration_in_months) is not int:
                _duration_in_months = integer(_duration_in_months, "duration_in_months")
            if (_expiry_date := get("expiry_date")) is not None:
                _expiry_date = moment(_expiry_date, "expiry_date")
            if (_max_redemptions := get("max_redemptions")) is not None and type(_max_redemptions) is not int:
                _max_redemptions = integer(_max_redemptions, "max_redemptions")
            if (_redeem_count := get("redeem_count")) is not None and type(_redeem_count) is not int:
                _redeem_count = integer(_redeem_count, "redeem_count")
            if (_applies_to_products := get("applies_to_products")) is not None:
                _applies_to_products = array(_applies_to_products, "applies_to_products", text)
            if (_mode := get("mode")) is not None:
                try:
                    _mode = ENVIRONMENT_MODE_MEMBERS[_mode]
                except (KeyError, TypeError):
                    _mode = choice(_mode, "mode", EnvironmentMode)
            if (_object := get("object")) is not None and type(_object) is not str:
                _object = text(_object, "object")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.code = _code
        self.status = _status
        self.type = _type
        self.amount = _amount
        self.currency = _currency
        self.percentage = _percentage
        self.duration = _duration
        self.duration_in_months = _duration_in_months
        self.expiry_date = _expiry_date
        self.max_redemptions = _max_redemptions
        self.redeem_count = _redeem_count
        self.applies_to_products = _applies_to_products
        self.mode = _mode
        self.object = _object
        self._source = source
        return self
