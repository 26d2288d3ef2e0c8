# Generated from specs/hyperline/resources/transactions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
)
from billfold_core.moments import moment

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TransactionChargeback(Model):
    """What was charged back of a transaction."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "amount": "amount",
        "last_chargeback_at": "last_chargeback_at",
    }
    NULLABLE = frozenset({"amount", "last_chargeback_at"})
    FIRM = frozenset({"amount"})

    amount: Decimal | None = None
    """How much was charged back. In the currency's minor unit (cents for USD); currency: `currency` of what this belongs
    to."""
    last_chargeback_at: datetime | None = None
    """Moment of the last chargeback."""
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
            if (_last_chargeback_at := get("last_chargeback_at")) is not None:
                _last_chargeback_at = moment(_last_chargeback_at, "last_chargeback_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.amount = _amount
        self.last_chargeback_at = _last_chargeback_at
        self._source = source
        return self
