# Generated from specs/hyperline/resources/bank_accounts.yaml. Do not edit.
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

from .bank_account_transaction_status import BANK_ACCOUNT_TRANSACTION_STATUS_MEMBERS, BankAccountTransactionStatus
from .currency import CURRENCY_MEMBERS, Currency

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BankAccountTransaction(Model):
    """A movement on a connected bank account."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "bank_account_id": "bank_account_id",
        "description": "description",
        "amount": "amount",
        "currency": "currency",
        "original_amount": "original_amount",
        "original_currency": "original_currency",
        "status": "status",
        "bank_transaction_id": "bank_transaction_id",
        "authorized_at": "authorized_at",
        "settled_at": "settled_at",
        "created_at": "created_at",
    }
    NULLABLE = frozenset(
        {
            "bank_account_id",
            "description",
            "amount",
            "currency",
            "original_amount",
            "original_currency",
            "status",
            "bank_transaction_id",
            "authorized_at",
            "settled_at",
            "created_at",
        }
    )
    FIRM = frozenset({"id", "amount", "currency", "original_amount", "original_currency"})

    id: str
    """Id of the transaction (`obt_`)."""
    bank_account_id: str | None = None
    """The bank account (`bac_`)."""
    description: str | None = None
    """Text of the bank."""
    amount: Decimal | None = None
    """The amount, in the smallest unit of `currency`. In the currency's minor unit (cents for USD); currency:
    `currency`."""
    currency: Currency | None = None
    """Currency of the bank account."""
    original_amount: Decimal | None = None
    """The amount before it was changed into `currency`, in the smallest unit of `original_currency`. In the currency's
    minor unit (cents for USD); currency: `original_currency`."""
    original_currency: Currency | None = None
    """Currency of the original amount."""
    status: BankAccountTransactionStatus | None = None
    """How far the transaction is."""
    bank_transaction_id: str | None = None
    """Id of the transaction at the bank."""
    authorized_at: datetime | None = None
    """When it was authorised."""
    settled_at: datetime | None = None
    """When it was settled."""
    created_at: datetime | None = None
    """When it was made."""
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
            if (_bank_account_id := get("bank_account_id")) is not None and type(_bank_account_id) is not str:
                _bank_account_id = text(_bank_account_id, "bank_account_id")
            if (_description := get("description")) is not None and type(_description) is not str:
                _description = text(_description, "description")
            if (_amount := get("amount")) is not None and type(_amount) is not Decimal:
                _amount = number(_amount, "amount")
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
            if (_original_amount := get("original_amount")) is not None and type(_original_amount) is not Decimal:
                _original_amount = number(_original_amount, "original_amount")
            if (_original_currency := get("original_currency")) is not None:
                try:
                    _original_currency = CURRENCY_MEMBERS[_original_currency]
                except (KeyError, TypeError):
                    _original_currency = choice(_original_currency, "original_currency", Currency)
            if (_status := get("status")) is not None:
                try:
                    _status = BANK_ACCOUNT_TRANSACTION_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", BankAccountTransactionStatus)
            if (_bank_transaction_id := get("bank_transaction_id")) is not None and type(_bank_transaction_id) is not str:
                _bank_transaction_id = text(_bank_transaction_id, "bank_transaction_id")
            if (_authorized_at := get("authorized_at")) is not None:
                _authorized_at = moment(_authorized_at, "authorized_at")
            if (_settled_at := get("settled_at")) is not None:
                _settled_at = moment(_settled_at, "settled_at")
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.bank_account_id = _bank_account_id
        self.description = _description
        self.amount = _amount
        self.currency = _currency
        self.original_amount = _original_amount
        self.original_currency = _original_currency
        self.status = _status
        self.bank_transaction_id = _bank_transaction_id
        self.authorized_at = _authorized_at
        self.settled_at = _settled_at
        self.created_at = _created_at
        self._source = source
        return self
