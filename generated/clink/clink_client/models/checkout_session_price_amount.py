from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    as_is,
    number,
    record,
    text,
    unchanged,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CheckoutSessionPriceAmount(Model):
    """A price in one currency."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"amount", "currency", "exchangeRate"})

    amount: Decimal | None | Unset = UNSET
    """The price, in the main unit of `currency`. In the currency's major unit (29.99 is 29 and 99 hundredths); currency:
    `currency`."""
    currency: str | None | Unset = UNSET
    """Currency of `amount`, a three-letter ISO 4217 code."""
    exchange_rate: Decimal | None | Unset = UNSET
    """Rate of exchange behind `amount`. Its direction is not documented."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_amount := get("amount", UNSET)) is not UNSET and _amount is not None and type(_amount) is not Decimal:
            _amount = number(_amount, "amount")
        if (_currency := get("currency", UNSET)) is not UNSET and _currency is not None and type(_currency) is not str:
            _currency = text(_currency, "currency")
        if (
            (_exchange_rate := get("exchangeRate", UNSET)) is not UNSET
            and _exchange_rate is not None
            and type(_exchange_rate) is not Decimal
        ):
            _exchange_rate = number(_exchange_rate, "exchangeRate")
        self = cls.__new__(cls)
        self.amount = _amount
        self.currency = _currency
        self.exchange_rate = _exchange_rate
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.amount is not UNSET:
            found["amount"] = None if self.amount is None else unchanged(self._source, "amount", self.amount, number, as_is)
        if self.currency is not UNSET:
            found["currency"] = self.currency
        if self.exchange_rate is not UNSET:
            found["exchangeRate"] = (
                None if self.exchange_rate is None else unchanged(self._source, "exchangeRate", self.exchange_rate, number, as_is)
            )
        return found
