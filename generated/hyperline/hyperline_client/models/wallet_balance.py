# Generated from specs/hyperline/resources/wallets.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WalletBalance(Model):
    """An amount in a wallet."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "amount": "amount",
        "units": "units",
    }
    NULLABLE = frozenset({"amount", "units"})
    FIRM = frozenset({"amount"})

    amount: Decimal | None = None
    """The amount, in the smallest unit of the wallet's currency. In the currency's minor unit (cents for USD); currency:
    `currency` of what this belongs to."""
    units: Decimal | None = None
    """The same in units of credit. Older wallets only. Deprecated."""
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
            if (_units := get("units")) is not None and type(_units) is not Decimal:
                _units = number(_units, "units")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.amount = _amount
        self.units = _units
        self._source = source
        return self
