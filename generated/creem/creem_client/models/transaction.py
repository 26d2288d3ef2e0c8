# Generated from specs/creem/resources/transactions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    integer,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .currency import CURRENCY_MEMBERS, Currency
from .environment_mode import ENVIRONMENT_MODE_MEMBERS, EnvironmentMode
from .transaction_status import TRANSACTION_STATUS_MEMBERS, TransactionStatus
from .transaction_type import TRANSACTION_TYPE_MEMBERS, TransactionType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Transaction(Model):
    """One payment, or the attempt at one. Do not work out one amount from the others, as the sources disagree on which
    of them contain tax; `amount_paid` is what was collected."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "amount": "amount",
        "amount_paid": "amount_paid",
        "discount_amount": "discount_amount",
        "tax_amount": "tax_amount",
        "refunded_amount": "refunded_amount",
        "currency": "currency",
        "type": "type",
        "status": "status",
        "tax_country": "tax_country",
        "order": "order",
        "subscription": "subscription",
        "customer": "customer",
        "description": "description",
        "period_start": "period_start",
        "period_end": "period_end",
        "mode": "mode",
        "object": "object",
        "created_at": "created_at",
    }
    NULLABLE = frozenset(
        {
            "amount_paid",
            "discount_amount",
            "tax_amount",
            "refunded_amount",
            "tax_country",
            "order",
            "subscription",
            "customer",
            "description",
            "period_start",
            "period_end",
        }
    )
    FIRM = frozenset({"id", "amount", "amount_paid", "discount_amount", "tax_amount", "refunded_amount", "currency"})
    UNITS: ClassVar[Mapping[str, str]] = {"created_at": "epoch_ms", "period_end": "epoch_ms", "period_start": "epoch_ms"}

    id: str
    """Id of the transaction. Begins with `tran_` as a rule; do not check for it."""
    amount: int | None = None
    """Amount in cents of `currency` (1000 is 10.00). Before tax in real samples."""
    amount_paid: int | None = None
    """What the buyer paid, with tax, in cents of `currency`."""
    discount_amount: int | None = None
    """What the discount took off, in cents of `currency`."""
    tax_amount: int | None = None
    """Tax in cents of `currency`."""
    refunded_amount: int | None = None
    """What has been paid back so far, in cents of `currency`."""
    currency: Currency | None = None
    """Currency of the amounts, an upper-case ISO 4217 code."""
    type: TransactionType | None = None
    """Whether it pays a single purchase (`payment`) or a period of a subscription (`invoice`)."""
    status: TransactionStatus | None = None
    """What became of the payment."""
    tax_country: str | None = None
    """Country that the tax is collected for, an upper-case ISO 3166-1 alpha-2 code."""
    order: str | None = None
    """Id of the order that was paid."""
    subscription: str | None = None
    """Id of the subscription, when a period of one was paid."""
    customer: str | None = None
    """Id of the customer."""
    description: str | None = None
    """Text about the payment."""
    period_start: datetime | None = None
    """Start of the period that was paid, in milliseconds since 1970-01-01T00:00:00Z. Null or missing for a single
    purchase."""
    period_end: datetime | None = None
    """End of the period that was paid, in milliseconds since 1970-01-01T00:00:00Z. Null or missing for a single
    purchase."""
    mode: EnvironmentMode | None = None
    """Environment that the transaction lives in."""
    object: str | None = None
    """Kind of record, `transaction`."""
    created_at: datetime | None = None
    """When the transaction was created, in milliseconds since 1970-01-01T00:00:00Z. Customers, orders and products have
    a text instead."""
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
            if (_amount := get("amount")) is not None and type(_amount) is not int:
                _amount = integer(_amount, "amount")
            if (_amount_paid := get("amount_paid")) is not None and type(_amount_paid) is not int:
                _amount_paid = integer(_amount_paid, "amount_paid")
            if (_discount_amount := get("discount_amount")) is not None and type(_discount_amount) is not int:
                _discount_amount = integer(_discount_amount, "discount_amount")
            if (_tax_amount := get("tax_amount")) is not None and type(_tax_amount) is not int:
                _tax_amount = integer(_tax_amount, "tax_amount")
            if (_refunded_amount := get("refunded_amount")) is not None and type(_refunded_amount) is not int:
                _refunded_amount = integer(_refunded_amount, "refunded_amount")
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
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
            if (_tax_country := get("tax_country")) is not None and type(_tax_country) is not str:
                _tax_country = text(_tax_country, "tax_country")
            if (_order := get("order")) is not None and type(_order) is not str:
                _order = text(_order, "order")
            if (_subscription := get("subscription")) is not None and type(_subscription) is not str:
                _subscription = text(_subscription, "subscription")
            if (_customer := get("customer")) is not None and type(_customer) is not str:
                _customer = text(_customer, "customer")
            if (_description := get("description")) is not None and type(_description) is not str:
                _description = text(_description, "description")
            if (_period_start := get("period_start")) is not None:
                _period_start = epoch_ms(_period_start, "period_start")
            if (_period_end := get("period_end")) is not None:
                _period_end = epoch_ms(_period_end, "period_end")
            if (_mode := get("mode")) is not None:
                try:
                    _mode = ENVIRONMENT_MODE_MEMBERS[_mode]
                except (KeyError, TypeError):
                    _mode = choice(_mode, "mode", EnvironmentMode)
            if (_object := get("object")) is not None and type(_object) is not str:
                _object = text(_object, "object")
            if (_created_at := get("created_at")) is not None:
                _created_at = epoch_ms(_created_at, "created_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.amount = _amount
        self.amount_paid = _amount_paid
        self.discount_amount = _discount_amount
        self.tax_amount = _tax_amount
        self.refunded_amount = _refunded_amount
        self.currency = _currency
        self.type = _type
        self.status = _status
        self.tax_country = _tax_country
        self.order = _order
        self.subscription = _subscription
        self.customer = _customer
        self.description = _description
        self.period_start = _period_start
        self.period_end = _period_end
        self.mode = _mode
        self.object = _object
        self.created_at = _created_at
        self._source = source
        return self
