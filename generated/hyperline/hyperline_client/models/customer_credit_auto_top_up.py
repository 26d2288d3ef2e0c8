# Generated from specs/hyperline/resources/customer_credits.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
    text,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerCreditAutoTopUp(Model):
    """A purchase of credits that is made by itself."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "credit_count": "credit_count",
        "amount_excluding_tax": "amount_excluding_tax",
        "price_id": "price_id",
    }
    NULLABLE = frozenset({"credit_count", "amount_excluding_tax", "price_id"})
    FIRM = frozenset({"amount_excluding_tax"})

    credit_count: Decimal | None = None
    """Credits to buy at a time."""
    amount_excluding_tax: Decimal | None = None
    """Price of it without tax, in the smallest unit of the customer's currency. Null where `price_id` says it. In the
    currency's minor unit (cents for USD); currency: the account's (`currency` of the customer)."""
    price_id: str | None = None
    """Id of the price that says what it costs. Null where `amount_excluding_tax` does."""
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
            if (_credit_count := get("credit_count")) is not None and type(_credit_count) is not Decimal:
                _credit_count = number(_credit_count, "credit_count")
            if (_amount_excluding_tax := get("amount_excluding_tax")) is not None and type(_amount_excluding_tax) is not Decimal:
                _amount_excluding_tax = number(_amount_excluding_tax, "amount_excluding_tax")
            if (_price_id := get("price_id")) is not None and type(_price_id) is not str:
                _price_id = text(_price_id, "price_id")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.credit_count = _credit_count
        self.amount_excluding_tax = _amount_excluding_tax
        self.price_id = _price_id
        self._source = source
        return self
