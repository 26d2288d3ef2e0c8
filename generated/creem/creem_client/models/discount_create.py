from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Self

import attrs
from billfold_core.errors import DecodeFault
from billfold_core.inputs import (
    exact_number,
    known_choice,
    money_integer,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    integer,
    record,
    text,
    unchanged,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import iso_text, plain

from .currency import Currency, CurrencyValue
from .discount_duration import DiscountDuration, DiscountDurationValue
from .discount_type import DiscountType, DiscountTypeValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DiscountCreate(Model):
    """A new discount. Type `fixed` needs `amount` and `currency`, type `percentage` needs `percentage`, and duration
    `repeating` needs `duration_in_months`."""

    FIELDS = {
        "name": "name",
        "type": "type",
        "duration": "duration",
        "code": "code",
        "amount": "amount",
        "currency": "currency",
        "percentage": "percentage",
        "duration_in_months": "duration_in_months",
        "expiry_date": "expiry_date",
        "max_redemptions": "max_redemptions",
        "applies_to_products": "applies_to_products",
    }
    FIRM = frozenset({"currency"})

    name: str
    """Name for your own use."""
    type: DiscountTypeValue
    """Whether a percentage or a fixed amount is taken off."""
    duration: DiscountDurationValue
    """How many charges of a subscription are lowered. A single purchase is lowered once in any case."""
    code: str | Unset = UNSET
    """What buyers type. The server makes one up when it is left out."""
    amount: int | Unset = UNSET
    """What is taken off, in cents of `currency` (1000 is 10.00). Required for type `fixed`, of no use otherwise. Limits
    are not documented. In the currency's minor unit (cents for USD); currency: `currency`."""
    currency: CurrencyValue | Unset = UNSET
    """Currency of `amount`. Required for type `fixed`, of no use otherwise."""
    percentage: Decimal | int | Unset = UNSET
    """Share of the price that is taken off, in percent (15 is 15 %). Required for type `percentage`, of no use
    otherwise. Limits are not documented."""
    duration_in_months: int | Unset = UNSET
    """For how many months charges are lowered. Required for duration `repeating`, of no use otherwise. Limits are not
    documented."""
    expiry_date: datetime | Unset = UNSET
    """Last moment at which the code can be used. It can be used without end when it is left out."""
    max_redemptions: int | Unset = UNSET
    """How often the code can be used in all. Unlimited when it is left out. Limits are not documented."""
    applies_to_products: Sequence[str] | Unset = UNSET
    """Ids of the products that the code is good for. What applies when it is left out is not documented, so better name
    them."""
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
        if type((_name := get("name", UNSET))) is not str:
            _name = text(_name, "name")
        _type = get("type", UNSET)
        _type = known_choice(_type, "type", DiscountType)
        _duration = get("duration", UNSET)
        _duration = known_choice(_duration, "duration", DiscountDuration)
        if (_code := get("code", UNSET)) is not UNSET and type(_code) is not str:
            _code = text(_code, "code")
        if (_amount := get("amount", UNSET)) is not UNSET and type(_amount) is not int:
            _amount = money_integer(_amount, "amount")
        if (_currency := get("currency", UNSET)) is not UNSET:
            _currency = known_choice(_currency, "currency", Currency)
        if (_percentage := get("percentage", UNSET)) is not UNSET:
            _percentage = exact_number(_percentage, "percentage")
        if (_duration_in_months := get("duration_in_months", UNSET)) is not UNSET and type(_duration_in_months) is not int:
            _duration_in_months = integer(_duration_in_months, "duration_in_months")
        if (_expiry_date := get("expiry_date", UNSET)) is not UNSET:
            _expiry_date = moment(_expiry_date, "expiry_date")
        if (_max_redemptions := get("max_redemptions", UNSET)) is not UNSET and type(_max_redemptions) is not int:
            _max_redemptions = integer(_max_redemptions, "max_redemptions")
        if (_applies_to_products := get("applies_to_products", UNSET)) is not UNSET:
            _applies_to_products = array(_applies_to_products, "applies_to_products", text)
        if "type" in source and source["type"] == "fixed" and "amount" not in source:
            raise DecodeFault(".amount", "is needed when `type` is `fixed`")
        if "type" in source and source["type"] == "fixed" and "currency" not in source:
            raise DecodeFault(".currency", "is needed when `type` is `fixed`")
        if "type" in source and source["type"] == "percentage" and "percentage" not in source:
            raise DecodeFault(".percentage", "is needed when `type` is `percentage`")
        if "duration" in source and source["duration"] == "repeating" and "duration_in_months" not in source:
            raise DecodeFault(".duration_in_months", "is needed when `duration` is `repeating`")
        self = object.__new__(cls)
        self.name = _name
        self.type = _type
        self.duration = _duration
        self.code = _code
        self.amount = _amount
        self.currency = _currency
        self.percentage = _percentage
        self.duration_in_months = _duration_in_months
        self.expiry_date = _expiry_date
        self.max_redemptions = _max_redemptions
        self.applies_to_products = _applies_to_products
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["name"] = plain(self.name)
        found["type"] = plain(self.type)
        found["duration"] = plain(self.duration)
        if self.code is not UNSET:
            found["code"] = plain(self.code)
        if self.amount is not UNSET:
            found["amount"] = plain(self.amount)
        if self.currency is not UNSET:
            found["currency"] = plain(self.currency)
        if self.percentage is not UNSET:
            found["percentage"] = plain(self.percentage)
        if self.duration_in_months is not UNSET:
            found["duration_in_months"] = plain(self.duration_in_months)
        if self.expiry_date is not UNSET:
            found["expiry_date"] = unchanged(self._source, "expiry_date", self.expiry_date, moment, iso_text)
        if self.max_redemptions is not UNSET:
            found["max_redemptions"] = plain(self.max_redemptions)
        if self.applies_to_products is not UNSET:
            found["applies_to_products"] = plain(self.applies_to_products)
        return found
