# Generated from specs/clink/resources/checkout_sessions.yaml. Do not edit.
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
class CheckoutSessionPriceAmount(Model):
    """A price in one currency."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "amount": "amount",
        "currency": "currency",
        "exchangeRate": "exchange_rate",
    }
    NULLABLE = frozenset({"amount", "currency", "exchangeRate"})
    FIRM = frozenset({"amount", "currency"})

    amount: Decimal | None = None
    """The price, in the main unit of `currency`. In the currency's major unit (29.99 is 29 and 99 hundredths); currency:
    `currency`."""
    currency: str | None = None
    """Currency of `amount`, a three-letter ISO 4217 code."""
    exchange_rate: Decimal | None = None
    """Rate of exchange behind `amount`. Its direction is not documented."""
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
            if (_amount := get("amount")) is not None and type(_amount) is not Decimal:
                _amount = number(_amount, "amount")
            if (_currency := get("currency")) is not None and type(_currency) is not str:
                _currency = text(_currency, "currency")
            if (_exchange_rate := get("exchangeRate")) is not None and type(_exchange_rate) is not Decimal:
                _exchange_rate = number(_exchange_rate, "exchangeRate")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.amount = _amount
        self.currency = _currency
        self.exchange_rate = _exchange_rate
        self._source = source
        return self
