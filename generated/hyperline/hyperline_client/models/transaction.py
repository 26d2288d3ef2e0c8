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
    anything,
    array,
    choice,
    mapping,
    nested,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .currency import CURRENCY_MEMBERS, Currency
from .transaction_error_type import TRANSACTION_ERROR_TYPE_MEMBERS, TransactionErrorType
from .transaction_payment_method_type import TRANSACTION_PAYMENT_METHOD_TYPE_MEMBERS, TransactionPaymentMethodType
from .transaction_status import TRANSACTION_STATUS_MEMBERS, TransactionStatus
from .transaction_type import TRANSACTION_TYPE_MEMBERS, TransactionType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import integration as integration_module
    from . import invoice_allocation as invoice_allocation_module
    from . import transaction_chargeback as transaction_chargeback_module
    from . import transaction_fee as transaction_fee_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    integration_module = Later(f"{__package__}.integration")
    invoice_allocation_module = Later(f"{__package__}.invoice_allocation")
    transaction_chargeback_module = Later(f"{__package__}.transaction_chargeback")
    transaction_fee_module = Later(f"{__package__}.transaction_fee")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Transaction(Model):
    """Money that was or will be moved."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "status": "status",
        "amount": "amount",
        "currency": "currency",
        "customer_id": "customer_id",
        "payment_method_type": "payment_method_type",
        "payment_method": "payment_method",
        "bank_account": "bank_account",
        "wallet_id": "wallet_id",
        "process_at": "process_at",
        "settled_at": "settled_at",
        "refunded_at": "refunded_at",
        "reversed_at": "reversed_at",
        "last_refreshed_at": "last_refreshed_at",
        "original_transaction_id": "original_transaction_id",
        "provider_id": "provider_id",
        "provider_fee": "provider_fee",
        "chargeback": "chargeback",
        "error_type": "error_type",
        "error_message": "error_message",
        "allocations": "allocations",
        "integrations": "integrations",
    }
    NULLABLE = frozenset(
        {
            "type",
            "status",
            "amount",
            "currency",
            "customer_id",
            "payment_method_type",
            "payment_method",
            "bank_account",
            "wallet_id",
            "process_at",
            "settled_at",
            "refunded_at",
            "reversed_at",
            "last_refreshed_at",
            "original_transaction_id",
            "provider_id",
            "provider_fee",
            "chargeback",
            "error_type",
            "error_message",
            "allocations",
            "integrations",
        }
    )
    FIRM = frozenset({"id", "amount", "currency", "provider_fee", "chargeback", "allocations"})

    id: str
    """Id of the transaction, tra_…."""
    type: TransactionType | None = None
    """What it is for."""
    status: TransactionStatus | None = None
    """How far it is."""
    amount: Decimal | None = None
    """How much is moved, in the smallest unit of `currency`. In the currency's minor unit (cents for USD); currency:
    `currency`."""
    currency: Currency | None = None
    """Currency of the amounts."""
    customer_id: str | None = None
    """Id of the customer."""
    payment_method_type: TransactionPaymentMethodType | None = None
    """How it is paid. It decides which of the next three members are there."""
    payment_method: dict[str, Any] | None = None
    """The stored payment method, for cards and direct debits. Its members are not published here."""
    bank_account: dict[str, Any] | None = None
    """The bank account, for transfers. Its members are not published."""
    wallet_id: str | None = None
    """Id of the wallet, wal_…, for payments from a wallet."""
    process_at: datetime | None = None
    """Moment it is made. A future one is scheduled."""
    settled_at: datetime | None = None
    """Moment the money arrived."""
    refunded_at: datetime | None = None
    """Moment it was refunded. Absent for a chargeback."""
    reversed_at: datetime | None = None
    """Moment it was reversed."""
    last_refreshed_at: datetime | None = None
    """Moment it was last compared with the payment provider."""
    original_transaction_id: str | None = None
    """Id of the transaction that this refund or chargeback is of."""
    provider_id: str | None = None
    """Id at the payment provider. Read `entity_id` of `integrations`. Deprecated."""
    provider_fee: transaction_fee_module.TransactionFee | None = None
    """What the payment provider takes. Known for Stripe only."""
    chargeback: transaction_chargeback_module.TransactionChargeback | None = None
    """What was charged back. Deprecated."""
    error_type: TransactionErrorType | None = None
    """Why it failed. With the status `failed`."""
    error_message: str | None = None
    """The same in words."""
    allocations: list[invoice_allocation_module.InvoiceAllocation] | None = None
    """The invoices it is counted towards. Absent where it is a part of an invoice."""
    integrations: list[integration_module.Integration] | None = None
    """The same transaction in external systems."""
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
                    _type = TRANSACTION_TYPE_MEMBERS[_type]
                except (KeyError, TypeError):
                    _type = choice(_type, "type", TransactionType)
            if (_status := get("status")) is not None:
                try:
                    _status = TRANSACTION_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", TransactionStatus)
            if (_amount := get("amount")) is not None and type(_amount) is not Decimal:
                _amount = number(_amount, "amount")
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
            if (_customer_id := get("customer_id")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customer_id")
            if (_payment_method_type := get("payment_method_type")) is not None:
                try:
                    _payment_method_type = TRANSACTION_PAYMENT_METHOD_TYPE_MEMBERS[_payment_method_type]
                except (KeyError, TypeError):
                    _payment_method_type = choice(_payment_method_type, "payment_method_type", TransactionPaymentMethodType)
            if (_payment_method := get("payment_method")) is not None:
                _payment_method = mapping(_payment_method, "payment_method", anything)
            if (_bank_account := get("bank_account")) is not None:
                _bank_account = mapping(_bank_account, "bank_account", anything)
            if (_wallet_id := get("wallet_id")) is not None and type(_wallet_id) is not str:
                _wallet_id = text(_wallet_id, "wallet_id")
            if (_process_at := get("process_at")) is not None:
                _process_at = moment(_process_at, "process_at")
            if (_settled_at := get("settled_at")) is not None:
                _settled_at = moment(_settled_at, "settled_at")
            if (_refunded_at := get("refunded_at")) is not None:
                _refunded_at = moment(_refunded_at, "refunded_at")
            if (_reversed_at := get("reversed_at")) is not None:
                _reversed_at = moment(_reversed_at, "reversed_at")
            if (_last_refreshed_at := get("last_refreshed_at")) is not None:
                _last_refreshed_at = moment(_last_refreshed_at, "last_refreshed_at")
            if (_original_transaction_id := get("original_transaction_id")) is not None and type(
                _original_transaction_id
            ) is not str:
                _original_transaction_id = text(_original_transaction_id, "original_transaction_id")
            if (_provider_id := get("provider_id")) is not None and type(_provider_id) is not str:
                _provider_id = text(_provider_id, "provider_id")
            if (_provider_fee := get("provider_fee")) is not None:
                _provider_fee = nested(_provider_fee, "provider_fee", transaction_fee_module.TransactionFee.from_dict)
            if (_chargeback := get("chargeback")) is not None:
                _chargeback = nested(_chargeback, "chargeback", transaction_chargeback_module.TransactionChargeback.from_dict)
            if (_error_type := get("error_type")) is not None:
                try:
                    _error_type = TRANSACTION_ERROR_TYPE_MEMBERS[_error_type]
                except (KeyError, TypeError):
                    _error_type = choice(_error_type, "error_type", TransactionErrorType)
            if (_error_message := get("error_message")) is not None and type(_error_message) is not str:
                _error_message = text(_error_message, "error_message")
            if (_allocations := get("allocations")) is not None:
                _allocations = array(_allocations, "allocations", invoice_allocation_module.InvoiceAllocation.from_dict)
            if (_integrations := get("integrations")) is not None:
                _integrations = array(_integrations, "integrations", integration_module.Integration.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.type = _type
        self.status = _status
        self.amount = _amount
        self.currency = _currency
        self.customer_id = _customer_id
        self.payment_method_type = _payment_method_type
        self.payment_method = _payment_method
        self.bank_account = _bank_account
        self.wallet_id = _wallet_id
        self.process_at = _process_at
        self.settled_at = _settled_at
        self.refunded_at = _refunded_at
        self.reversed_at = _reversed_at
        self.last_refreshed_at = _last_refreshed_at
        self.original_transaction_id = _original_transaction_id
        self.provider_id = _provider_id
        self.provider_fee = _provider_fee
        self.chargeback = _chargeback
        self.error_type = _error_type
        self.error_message = _error_message
        self.allocations = _allocations
        self.integrations = _integrations
        self._source = source
        return self
