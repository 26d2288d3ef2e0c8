# Generated from specs/hyperline/resources/transactions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    record,
)

from .currency import CURRENCY_MEMBERS, Currency

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TransactionFee(Model):
    """What a payment provider takes for a transaction."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "amount": "amount",
        "currency": "currency",
        "exchange_rate": "exchange_rate",
    }
    NULLABLE = frozenset({"amount", "currency", "exchange_rate"})
    FIRM = frozenset({"amount", "currency"})

    amount: Decimal | None = None
    """The fee, in the smallest unit of `currency`. In the currency's minor unit (cents for USD); currency: `currency`."""
    currency: Currency | None = None
    """Currency of the fee."""
    exchange_rate: Decimal | None = None
    """Rate that it was converted by."""
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
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
            if (_exchange_rate := get("exchange_rate")) is not None and type(_exchange_rate) is not Decimal:
                _exchange_rate = number(_exchange_rate, "exchange_rate")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.amount = _amount
        self.currency = _currency
        self.exchange_rate = _exchange_rate
        self._source = source
        return self
