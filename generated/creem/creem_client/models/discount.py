from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    as_is,
    choice,
    integer,
    moment,
    number,
    record,
    text,
    unchanged,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import iso_text

from .currency import CURRENCY_MEMBERS, Currency
from .discount_duration import DISCOUNT_DURATION_MEMBERS, DiscountDuration
from .discount_status import DISCOUNT_STATUS_MEMBERS, DiscountStatus
from .discount_type import DISCOUNT_TYPE_MEMBERS, DiscountType
from .environment_mode import ENVIRONMENT_MODE_MEMBERS, EnvironmentMode


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Discount(Model):
    """A code that lowers a price."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "amount",
            "applies_to_products",
            "code",
            "currency",
            "duration",
            "duration_in_months",
            "expiry_date",
            "id",
            "max_redemptions",
            "mode",
            "name",
            "object",
            "percentage",
            "redeem_count",
            "status",
            "type",
        }
    )

    id: str
    """Id of the discount. Begins with `dis_` or `disc_` as a rule; do not check for it."""
    name: str | Unset = UNSET
    """Name for your own use."""
    code: str | Unset = UNSET
    """What buyers type."""
    status: DiscountStatus | Unset = UNSET
    """Whether the code can be used."""
    type: DiscountType | Unset = UNSET
    """Whether a percentage or a fixed amount is taken off."""
    amount: Decimal | None | Unset = UNSET
    """What is taken off, in cents of `currency`, for type `fixed`. For type `percentage` it may repeat the percentage:
    look at `type` first, and read `percentage` there. In the currency's minor unit (cents for USD); currency:
    `currency`."""
    currency: Currency | None | Unset = UNSET
    """Currency of `amount`, an upper-case ISO 4217 code, for type `fixed`. Null or missing otherwise."""
    percentage: Decimal | None | Unset = UNSET
    """Share of the price that is taken off, in percent (15 is 15 %), for type `percentage`. Null or missing otherwise."""
    duration: DiscountDuration | None | Unset = UNSET
    """How many charges of a subscription are lowered."""
    duration_in_months: int | None | Unset = UNSET
    """For how many months charges are lowered, for duration `repeating`. Null or missing otherwise."""
    expiry_date: datetime | None | Unset = UNSET
    """Last moment at which the code can be used, in UTC. Null or missing when there is none."""
    max_redemptions: int | None | Unset = UNSET
    """How often the code can be used in all. Null or missing when there is no limit."""
    redeem_count: int | None | Unset = UNSET
    """How often the code has been used so far."""
    applies_to_products: list[str] | None | Unset = UNSET
    """Ids of the products that the code is good for."""
    mode: EnvironmentMode | Unset = UNSET
    """Environment that the discount lives in."""
    object: str | Unset = UNSET
    """Kind of record, `discount`."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_id := get("id", UNSET))) is not str:
            _id = text(_id, "id")
        if (_name := get("name", UNSET)) is not UNSET and type(_name) is not str:
            _name = text(_name, "name")
        if (_code := get("code", UNSET)) is not UNSET and type(_code) is not str:
            _code = text(_code, "code")
        if (_status := get("status", UNSET)) is not UNSET:
            try:
                _status = DISCOUNT_STATUS_MEMBERS[_status]
            except (KeyError, TypeError):
                _status = choice(_status, "status", DiscountStatus)
        if (_type := get("type", UNSET)) is not UNSET:
            try:
                _type = DISCOUNT_TYPE_MEMBERS[_type]
            except (KeyError, TypeError):
                _type = choice(_type, "type", DiscountType)
        if (_amount := get("amount", UNSET)) is not UNSET and _amount is not None and type(_amount) is not Decimal:
            _amount = number(_amount, "amount")
        if (_currency := get("currency", UNSET)) is not UNSET and _currency is not None:
            try:
                _currency = CURRENCY_MEMBERS[_currency]
            except (KeyError, TypeError):
                _currency = choice(_currency, "currency", Currency)
        if (
            (_percentage := get("percentage", UNSET)) is not UNSET
            and _percentage is not None
            and type(_percentage) is not Decimal
        ):
            _percentage = number(_percentage, "percentage")
        if (_duration := get("duration", UNSET)) is not UNSET and _duration is not None:
            try:
                _duration = DISCOUNT_DURATION_MEMBERS[_duration]
            except (KeyError, TypeError):
                _duration = choice(_duration, "duration", DiscountDuration)
        if (
            (_duration_in_months := get("duration_in_months", UNSET)) is not UNSET
            and _duration_in_months is not None
            and type(_duration_in_months) is not int
        ):
            _duration_in_months = integer(_duration_in_months, "duration_in_months")
        if (_expiry_date := get("expiry_date", UNSET)) is not UNSET and _expiry_date is not None:
            _expiry_date = moment(_expiry_date, "expiry_date")
        if (
            (_max_redemptions := get("max_redemptions", UNSET)) is not UNSET
            and _max_redemptions is not None
            and type(_max_redemptions) is not int
        ):
            _max_redemptions = integer(_max_redemptions, "max_redemptions")
        if (
            (_redeem_count := get("redeem_count", UNSET)) is not UNSET
            and _redeem_count is not None
            and type(_redeem_count) is not int
        ):
            _redeem_count = integer(_redeem_count, "redeem_count")
        if (_applies_to_products := get("applies_to_products", UNSET)) is not UNSET and _applies_to_products is not None:
            _applies_to_products = array(_applies_to_products, "applies_to_products", text)
        if (_mode := get("mode", UNSET)) is not UNSET:
            try:
                _mode = ENVIRONMENT_MODE_MEMBERS[_mode]
            except (KeyError, TypeError):
                _mode = choice(_mode, "mode", EnvironmentMode)
        if (_object := get("object", UNSET)) is not UNSET and type(_object) is not str:
            _object = text(_object, "object")
        self = cls.__new__(cls)
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

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        if self.name is not UNSET:
            found["name"] = self.name
        if self.code is not UNSET:
            found["code"] = self.code
        if self.status is not UNSET:
            found["status"] = str(self.status)
        if self.type is not UNSET:
            found["type"] = str(self.type)
        if self.amount is not UNSET:
            found["amount"] = None if self.amount is None else unchanged(self._source, "amount", self.amount, number, as_is)
        if self.currency is not UNSET:
            found["currency"] = None if self.currency is None else str(self.currency)
        if self.percentage is not UNSET:
            found["percentage"] = (
                None if self.percentage is None else unchanged(self._source, "percentage", self.percentage, number, as_is)
            )
        if self.duration is not UNSET:
            found["duration"] = None if self.duration is None else str(self.duration)
        if self.duration_in_months is not UNSET:
            found["duration_in_months"] = self.duration_in_months
        if self.expiry_date is not UNSET:
            found["expiry_date"] = (
                None if self.expiry_date is None else unchanged(self._source, "expiry_date", self.expiry_date, moment, iso_text)
            )
        if self.max_redemptions is not UNSET:
            found["max_redemptions"] = self.max_redemptions
        if self.redeem_count is not UNSET:
            found["redeem_count"] = self.redeem_count
        if self.applies_to_products is not UNSET:
            found["applies_to_products"] = self.applies_to_products
        if self.mode is not UNSET:
            found["mode"] = str(self.mode)
        if self.object is not UNSET:
            found["object"] = self.object
        return found
