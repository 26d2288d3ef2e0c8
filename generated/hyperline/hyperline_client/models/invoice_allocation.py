# Generated from specs/hyperline/resources/invoice_records.yaml. Do not edit.
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
class InvoiceAllocation(Model):
    """The part of a transaction or of a credit note that is counted towards an invoice."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "invoice_id": "invoice_id",
        "amount": "amount",
    }
    NULLABLE = frozenset({"invoice_id", "amount"})
    FIRM = frozenset({"amount"})

    invoice_id: str | None = None
    """Id of the invoice."""
    amount: Decimal | None = None
    """How much is counted. In the currency's minor unit (cents for USD); currency: `currency` of what this belongs to."""
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
            if (_invoice_id := get("invoice_id")) is not None and type(_invoice_id) is not str:
                _invoice_id = text(_invoice_id, "invoice_id")
            if (_amount := get("amount")) is not None and type(_amount) is not Decimal:
                _amount = number(_amount, "amount")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.invoice_id = _invoice_id
        self.amount = _amount
        self._source = source
        return self
