from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    choice,
    epoch_ms,
    integer,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .currency import CURRENCY_MEMBERS, Currency
from .environment_mode import ENVIRONMENT_MODE_MEMBERS, EnvironmentMode
from .transaction_status import TRANSACTION_STATUS_MEMBERS, TransactionStatus
from .transaction_type import TRANSACTION_TYPE_MEMBERS, TransactionType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Transaction(Model):
    """One payment, or the attempt at one. Do not work out one amount from the others, as the sources disagree on which
    of them contain tax; `amount_paid` is what was collected."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "amount",
            "amount_paid",
            "created_at",
            "currency",
            "customer",
            "description",
            "discount_amount",
            "id",
            "mode",
            "object",
            "order",
            "period_end",
            "period_start",
            "refunded_amount",
            "status",
            "subscription",
            "tax_amount",
            "tax_country",
            "type",
        }
    )

    id: str
    """Id of the transaction. Begins with `tran_` as a rule; do not check for it."""
    amount: int | Unset = UNSET
    """Amount in cents of `currency` (1000 is 10.00). Before tax in real samples. In the currency's minor unit (cents for
    USD); currency: `currency`."""
    amount_paid: int | None | Unset = UNSET
    """What the buyer paid, with tax, in cents of `currency`. In the currency's minor unit (cents for USD); currency:
    `currency`."""
    discount_amount: int | None | Unset = UNSET
    """What the discount took off, in cents of `currency`. In the currency's minor unit (cents for USD); currency:
    `currency`."""
    tax_amount: int | None | Unset = UNSET
    """Tax in cents of `currency`. In the currency's minor unit (cents for USD); currency: `currency`."""
    refunded_amount: int | None | Unset = UNSET
    """What has been paid back so far, in cents of `currency`. In the currency's minor unit (cents for USD); currency:
    `currency`."""
    currency: Currency | Unset = UNSET
    """Currency of the amounts, an upper-case ISO 4217 code."""
    type: TransactionType | Unset = UNSET
    """Whether it pays a single purchase (`payment`) or a period of a subscription (`invoice`)."""
    status: TransactionStatus | Unset = UNSET
    """What became of the payment."""
    tax_country: str | None | Unset = UNSET
    """Country that the tax is collected for, an upper-case ISO 3166-1 alpha-2 code."""
    order: str | None | Unset = UNSET
    """Id of the order that was paid."""
    subscription: str | None | Unset = UNSET
    """Id of the subscription, when a period of one was paid."""
    customer: str | None | Unset = UNSET
    """Id of the customer."""
    description: str | None | Unset = UNSET
    """Text about the payment."""
    period_start: datetime | None | Unset = UNSET
    """Start of the period that was paid, in milliseconds since 1970-01-01T00:00:00Z. Null or missing for a single
    purchase. In epoch milliseconds on the wire."""
    period_end: datetime | None | Unset = UNSET
    """End of the period that was paid, in milliseconds since 1970-01-01T00:00:00Z. Null or missing for a single
    purchase. In epoch milliseconds on the wire."""
    mode: EnvironmentMode | Unset = UNSET
    """Environment that the transaction lives in."""
    object: str | Unset = UNSET
    """Kind of record, `transaction`."""
    created_at: datetime | Unset = UNSET
    """When the transaction was created, in milliseconds since 1970-01-01T00:00:00Z. Customers, orders and products have
    a text instead. In epoch milliseconds on the wire."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_id := get("id", UNSET))) is not str:
            _id = text(_id, "id")
        if (_amount := get("amount", UNSET)) is not UNSET and type(_amount) is not int:
            _amount = integer(_amount, "amount")
        if (
            (_amount_paid := get("amount_paid", UNSET)) is not UNSET
            and _amount_paid is not None
            and type(_amount_paid) is not int
        ):
            _amount_paid = integer(_amount_paid, "amount_paid")
        if (
            (_discount_amount := get("discount_amount", UNSET)) is not UNSET
            and _discount_amount is not None
            and type(_discount_amount) is not int
        ):
            _discount_amount = integer(_discount_amount, "discount_amount")
        if (_tax_amount := get("tax_amount", UNSET)) is not UNSET and _tax_amount is not None and type(_tax_amount) is not int:
            _tax_amount = integer(_tax_amount, "tax_amount")
        if (
            (_refunded_amount := get("refunded_amount", UNSET)) is not UNSET
            and _refunded_amount is not None
            and type(_refunded_amount) is not int
        ):
            _refunded_amount = integer(_refunded_amount, "refunded_amount")
        if (_currency := get("currency", UNSET)) is not UNSET:
            try:
                _currency = CURRENCY_MEMBERS[_currency]
            except (KeyError, TypeError):
                _currency = choice(_currency, "currency", Currency)
        if (_type := get("type", UNSET)) is not UNSET:
            try:
                _type = TRANSACTION_TYPE_MEMBERS[_type]
            except (KeyError, TypeError):
                _type = choice(_type, "type", TransactionType)
        if (_status := get("status", UNSET)) is not UNSET:
            try:
                _status = TRANSACTION_STATUS_MEMBERS[_status]
            except (KeyError, TypeError):
                _status = choice(_status, "status", TransactionStatus)
        if (
            (_tax_country := get("tax_country", UNSET)) is not UNSET
            and _tax_country is not None
            and type(_tax_country) is not str
        ):
            _tax_country = text(_tax_country, "tax_country")
        if (_order := get("order", UNSET)) is not UNSET and _order is not None and type(_order) is not str:
            _order = text(_order, "order")
        if (
            (_subscription := get("subscription", UNSET)) is not UNSET
            and _subscription is not None
            and type(_subscription) is not str
        ):
            _subscription = text(_subscription, "subscription")
        if (_customer := get("customer", UNSET)) is not UNSET and _customer is not None and type(_customer) is not str:
            _customer = text(_customer, "customer")
        if (
            (_description := get("description", UNSET)) is not UNSET
            and _description is not None
            and type(_description) is not str
        ):
            _description = text(_description, "description")
        if (_period_start := get("period_start", UNSET)) is not UNSET and _period_start is not None:
            _period_start = epoch_ms(_period_start, "period_start")
        if (_period_end := get("period_end", UNSET)) is not UNSET and _period_end is not None:
            _period_end = epoch_ms(_period_end, "period_end")
        if (_mode := get("mode", UNSET)) is not UNSET:
            try:
                _mode = ENVIRONMENT_MODE_MEMBERS[_mode]
            except (KeyError, TypeError):
                _mode = choice(_mode, "mode", EnvironmentMode)
        if (_object := get("object", UNSET)) is not UNSET and type(_object) is not str:
            _object = text(_object, "object")
        if (_created_at := get("created_at", UNSET)) is not UNSET:
            _created_at = epoch_ms(_created_at, "created_at")
        self = cls.__new__(cls)
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

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        if self.amount is not UNSET:
            found["amount"] = self.amount
        if self.amount_paid is not UNSET:
            found["amount_paid"] = self.amount_paid
        if self.discount_amount is not UNSET:
            found["discount_amount"] = self.discount_amount
        if self.tax_amount is not UNSET:
            found["tax_amount"] = self.tax_amount
        if self.refunded_amount is not UNSET:
            found["refunded_amount"] = self.refunded_amount
        if self.currency is not UNSET:
            found["currency"] = str(self.currency)
        if self.type is not UNSET:
            found["type"] = str(self.type)
        if self.status is not UNSET:
            found["status"] = str(self.status)
        if self.tax_country is not UNSET:
            found["tax_country"] = self.tax_country
        if self.order is not UNSET:
            found["order"] = self.order
        if self.subscription is not UNSET:
            found["subscription"] = self.subscription
        if self.customer is not UNSET:
            found["customer"] = self.customer
        if self.description is not UNSET:
            found["description"] = self.description
        if self.period_start is not UNSET:
            found["period_start"] = (
                None
                if self.period_start is None
                else unchanged(self._source, "period_start", self.period_start, epoch_ms, to_epoch_ms)
            )
        if self.period_end is not UNSET:
            found["period_end"] = (
                None if self.period_end is None else unchanged(self._source, "period_end", self.period_end, epoch_ms, to_epoch_ms)
            )
        if self.mode is not UNSET:
            found["mode"] = str(self.mode)
        if self.object is not UNSET:
            found["object"] = self.object
        if self.created_at is not UNSET:
            found["created_at"] = unchanged(self._source, "created_at", self.created_at, epoch_ms, to_epoch_ms)
        return found
