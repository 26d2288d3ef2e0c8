# Generated from specs/hyperline/resources/wallets.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .wallet_transaction_type import WALLET_TRANSACTION_TYPE_MEMBERS, WalletTransactionType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WalletTransaction(Model):
    """A movement of money into a wallet or out of it."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "amount": "amount",
        "invoice_id": "invoice_id",
        "transaction_id": "transaction_id",
        "comment": "comment",
        "original_transaction_id": "original_transaction_id",
        "reverted_by": "reverted_by",
        "created_at": "created_at",
    }
    NULLABLE = frozenset(
        {"type", "amount", "invoice_id", "transaction_id", "comment", "original_transaction_id", "reverted_by", "created_at"}
    )
    FIRM = frozenset({"id", "amount"})

    id: str
    """Id of the transaction."""
    type: WalletTransactionType | None = None
    """What moved the money."""
    amount: Decimal | None = None
    """What was moved, in the smallest unit of the wallet's currency. In the currency's minor unit (cents for USD);
    currency: the account's (the wallet's `currency`)."""
    invoice_id: str | None = None
    """Id of the invoice it belongs to."""
    transaction_id: str | None = None
    """Id of the payment it belongs to."""
    comment: str | None = None
    """Text for own use."""
    original_transaction_id: str | None = None
    """Id of the load that this debit reverts."""
    reverted_by: str | None = None
    """What reverted this load. Null when nothing did."""
    created_at: datetime | None = None
    """Moment it was made."""
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
            if (_type := get("type")) is not None:
                try:
                    _type = WALLET_TRANSACTION_TYPE_MEMBERS[_type]
                except (KeyError, TypeError):
                    _type = choice(_type, "type", WalletTransactionType)
            if (_amount := get("amount")) is not None and type(_amount) is not Decimal:
                _amount = number(_amount, "amount")
            if (_invoice_id := get("invoice_id")) is not None and type(_invoice_id) is not str:
                _invoice_id = text(_invoice_id, "invoice_id")
            if (_transaction_id := get("transaction_id")) is not None and type(_transaction_id) is not str:
                _transaction_id = text(_transaction_id, "transaction_id")
            if (_comment := get("comment")) is not None and type(_comment) is not str:
                _comment = text(_comment, "comment")
            if (_original_transaction_id := get("original_transaction_id")) is not None and type(
                _original_transaction_id
            ) is not str:
                _original_transaction_id = text(_original_transaction_id, "original_transaction_id")
            if (_reverted_by := get("reverted_by")) is not None and type(_reverted_by) is not str:
                _reverted_by = text(_reverted_by, "reverted_by")
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.type = _type
        self.amount = _amount
        self.invoice_id = _invoice_id
        self.transaction_id = _transaction_id
        self.comment = _comment
        self.original_transaction_id = _original_transaction_id
        self.reverted_by = _reverted_by
        self.created_at = _created_at
        self._source = source
        return self
