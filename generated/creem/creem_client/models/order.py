from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    as_is,
    choice,
    integer,
    moment,
    number,
    record,
    text,
    unchanged,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import iso_text

from .billing_type import BILLING_TYPE_MEMBERS, BillingType
from .currency import CURRENCY_MEMBERS, Currency
from .environment_mode import ENVIRONMENT_MODE_MEMBERS, EnvironmentMode
from .order_status import ORDER_STATUS_MEMBERS, OrderStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Order(Model):
    """A purchase, or one period of a subscription. Do not work out one amount from the others, as the sources disagree
    on which of them contain tax; `amount_paid` is what was collected."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "affiliate",
            "amount",
            "amount_due",
            "amount_paid",
            "created_at",
            "currency",
            "customer",
            "discount",
            "discount_amount",
            "fx_amount",
            "fx_currency",
            "fx_rate",
            "id",
            "mode",
            "object",
            "product",
            "status",
            "sub_total",
            "tax_amount",
            "transaction",
            "type",
            "updated_at",
        }
    )

    id: str
    """Id of the order. Begins with `ord_` as a rule; do not check for it."""
    amount: int | Unset = UNSET
    """Amount of the order in cents of `currency` (1000 is 10.00). Before tax in real samples. In the currency's minor
    unit (cents for USD); currency: `currency`."""
    sub_total: int | None | Unset = UNSET
    """Subtotal in cents of `currency`. Before tax in every sample. In the currency's minor unit (cents for USD);
    currency: `currency`."""
    tax_amount: int | None | Unset = UNSET
    """Tax in cents of `currency`. In the currency's minor unit (cents for USD); currency: `currency`."""
    discount_amount: int | None | Unset = UNSET
    """What the discount took off, in cents of `currency`. In the currency's minor unit (cents for USD); currency:
    `currency`."""
    amount_due: int | None | Unset = UNSET
    """What is or was to be paid, in cents of `currency`. With tax in real samples. In the currency's minor unit (cents
    for USD); currency: `currency`."""
    amount_paid: int | None | Unset = UNSET
    """What has been paid, in cents of `currency`. With tax in real samples. In the currency's minor unit (cents for
    USD); currency: `currency`."""
    currency: Currency | Unset = UNSET
    """Currency of the amounts, an upper-case ISO 4217 code."""
    fx_amount: Decimal | None | Unset = UNSET
    """Amount in the buyer's currency, `fx_currency`, when the payment was converted. Whether it counts cents or whole
    units is not documented: do not compute with it."""
    fx_currency: str | None | Unset = UNSET
    """The buyer's currency, an upper-case ISO 4217 code, when the payment was converted. Not limited to the currencies
    of products."""
    fx_rate: Decimal | None | Unset = UNSET
    """Rate that the payment was converted at. May be a fraction."""
    status: OrderStatus | Unset = UNSET
    """Whether the order is paid."""
    type: BillingType | Unset = UNSET
    """Whether the order is of a subscription (`recurring`) or a single purchase (`onetime`)."""
    product: str | None | Unset = UNSET
    """Id of the product."""
    customer: str | None | Unset = UNSET
    """Id of the customer."""
    transaction: str | None | Unset = UNSET
    """Id of the transaction that paid the order."""
    discount: str | None | Unset = UNSET
    """Id of the discount that was used."""
    affiliate: str | None | Unset = UNSET
    """The affiliate who is credited with the sale."""
    mode: EnvironmentMode | Unset = UNSET
    """Environment that the order lives in."""
    object: str | Unset = UNSET
    """Kind of record, `order`. Missing in most webhook samples."""
    created_at: datetime | Unset = UNSET
    """When the order was created, in UTC."""
    updated_at: datetime | Unset = UNSET
    """When the order was last changed, in UTC."""
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
        if (_sub_total := get("sub_total", UNSET)) is not UNSET and _sub_total is not None and type(_sub_total) is not int:
            _sub_total = integer(_sub_total, "sub_total")
        if (_tax_amount := get("tax_amount", UNSET)) is not UNSET and _tax_amount is not None and type(_tax_amount) is not int:
            _tax_amount = integer(_tax_amount, "tax_amount")
        if (
            (_discount_amount := get("discount_amount", UNSET)) is not UNSET
            and _discount_amount is not None
            and type(_discount_amount) is not int
        ):
            _discount_amount = integer(_discount_amount, "discount_amount")
        if (_amount_due := get("amount_due", UNSET)) is not UNSET and _amount_due is not None and type(_amount_due) is not int:
            _amount_due = integer(_amount_due, "amount_due")
        if (
            (_amount_paid := get("amount_paid", UNSET)) is not UNSET
            and _amount_paid is not None
            and type(_amount_paid) is not int
        ):
            _amount_paid = integer(_amount_paid, "amount_paid")
        if (_currency := get("currency", UNSET)) is not UNSET:
            try:
                _currency = CURRENCY_MEMBERS[_currency]
            except (KeyError, TypeError):
                _currency = choice(_currency, "currency", Currency)
        if (_fx_amount := get("fx_amount", UNSET)) is not UNSET and _fx_amount is not None and type(_fx_amount) is not Decimal:
            _fx_amount = number(_fx_amount, "fx_amount")
        if (
            (_fx_currency := get("fx_currency", UNSET)) is not UNSET
            and _fx_currency is not None
            and type(_fx_currency) is not str
        ):
            _fx_currency = text(_fx_currency, "fx_currency")
        if (_fx_rate := get("fx_rate", UNSET)) is not UNSET and _fx_rate is not None and type(_fx_rate) is not Decimal:
            _fx_rate = number(_fx_rate, "fx_rate")
        if (_status := get("status", UNSET)) is not UNSET:
            try:
                _status = ORDER_STATUS_MEMBERS[_status]
            except (KeyError, TypeError):
                _status = choice(_status, "status", OrderStatus)
        if (_type := get("type", UNSET)) is not UNSET:
            try:
                _type = BILLING_TYPE_MEMBERS[_type]
            except (KeyError, TypeError):
                _type = choice(_type, "type", BillingType)
        if (_product := get("product", UNSET)) is not UNSET and _product is not None and type(_product) is not str:
            _product = text(_product, "product")
        if (_customer := get("customer", UNSET)) is not UNSET and _customer is not None and type(_customer) is not str:
            _customer = text(_customer, "customer")
        if (
            (_transaction := get("transaction", UNSET)) is not UNSET
            and _transaction is not None
            and type(_transaction) is not str
        ):
            _transaction = text(_transaction, "transaction")
        if (_discount := get("discount", UNSET)) is not UNSET and _discount is not None and type(_discount) is not str:
            _discount = text(_discount, "discount")
        if (_affiliate := get("affiliate", UNSET)) is not UNSET and _affiliate is not None and type(_affiliate) is not str:
            _affiliate = text(_affiliate, "affiliate")
        if (_mode := get("mode", UNSET)) is not UNSET:
            try:
                _mode = ENVIRONMENT_MODE_MEMBERS[_mode]
            except (KeyError, TypeError):
                _mode = choice(_mode, "mode", EnvironmentMode)
        if (_object := get("object", UNSET)) is not UNSET and type(_object) is not str:
            _object = text(_object, "object")
        if (_created_at := get("created_at", UNSET)) is not UNSET:
            _created_at = moment(_created_at, "created_at")
        if (_updated_at := get("updated_at", UNSET)) is not UNSET:
            _updated_at = moment(_updated_at, "updated_at")
        self = cls.__new__(cls)
        self.id = _id
        self.amount = _amount
        self.sub_total = _sub_total
        self.tax_amount = _tax_amount
        self.discount_amount = _discount_amount
        self.amount_due = _amount_due
        self.amount_paid = _amount_paid
        self.currency = _currency
        self.fx_amount = _fx_amount
        self.fx_currency = _fx_currency
        self.fx_rate = _fx_rate
        self.status = _status
        self.type = _type
        self.product = _product
        self.customer = _customer
        self.transaction = _transaction
        self.discount = _discount
        self.affiliate = _affiliate
        self.mode = _mode
        self.object = _object
        self.created_at = _created_at
        self.updated_at = _updated_at
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        if self.amount is not UNSET:
            found["amount"] = self.amount
        if self.sub_total is not UNSET:
            found["sub_total"] = self.sub_total
        if self.tax_amount is not UNSET:
            found["tax_amount"] = self.tax_amount
        if self.discount_amount is not UNSET:
            found["discount_amount"] = self.discount_amount
        if self.amount_due is not UNSET:
            found["amount_due"] = self.amount_due
        if self.amount_paid is not UNSET:
            found["amount_paid"] = self.amount_paid
        if self.currency is not UNSET:
            found["currency"] = str(self.currency)
        if self.fx_amount is not UNSET:
            found["fx_amount"] = (
                None if self.fx_amount is None else unchanged(self._source, "fx_amount", self.fx_amount, number, as_is)
            )
        if self.fx_currency is not UNSET:
            found["fx_currency"] = self.fx_currency
        if self.fx_rate is not UNSET:
            found["fx_rate"] = None if self.fx_rate is None else unchanged(self._source, "fx_rate", self.fx_rate, number, as_is)
        if self.status is not UNSET:
            found["status"] = str(self.status)
        if self.type is not UNSET:
            found["type"] = str(self.type)
        if self.product is not UNSET:
            found["product"] = self.product
        if self.customer is not UNSET:
            found["customer"] = self.customer
        if self.transaction is not UNSET:
            found["transaction"] = self.transaction
        if self.discount is not UNSET:
            found["discount"] = self.discount
        if self.affiliate is not UNSET:
            found["affiliate"] = self.affiliate
        if self.mode is not UNSET:
            found["mode"] = str(self.mode)
        if self.object is not UNSET:
            found["object"] = self.object
        if self.created_at is not UNSET:
            found["created_at"] = unchanged(self._source, "created_at", self.created_at, moment, iso_text)
        if self.updated_at is not UNSET:
            found["updated_at"] = unchanged(self._source, "updated_at", self.updated_at, moment, iso_text)
        return found
