# Generated from specs/creem/resources/checkouts.yaml. Do not edit.
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
    integer,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .billing_type import BILLING_TYPE_MEMBERS, BillingType
from .currency import CURRENCY_MEMBERS, Currency
from .environment_mode import ENVIRONMENT_MODE_MEMBERS, EnvironmentMode
from .order_status import ORDER_STATUS_MEMBERS, OrderStatus

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Order(Model):
    """A purchase, or one period of a subscription. Do not work out one amount from the others, as the sources disagree
    on which of them contain tax; `amount_paid` is what was collected."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "amount": "amount",
        "sub_total": "sub_total",
        "tax_amount": "tax_amount",
        "discount_amount": "discount_amount",
        "amount_due": "amount_due",
        "amount_paid": "amount_paid",
        "currency": "currency",
        "fx_amount": "fx_amount",
        "fx_currency": "fx_currency",
        "fx_rate": "fx_rate",
        "status": "status",
        "type": "type",
        "product": "product",
        "customer": "customer",
        "transaction": "transaction",
        "discount": "discount",
        "affiliate": "affiliate",
        "mode": "mode",
        "object": "object",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }
    NULLABLE = frozenset(
        {
            "sub_total",
            "tax_amount",
            "discount_amount",
            "amount_due",
            "amount_paid",
            "fx_amount",
            "fx_currency",
            "fx_rate",
            "product",
            "customer",
            "transaction",
            "discount",
            "affiliate",
        }
    )
    FIRM = frozenset({"id", "amount", "sub_total", "tax_amount", "discount_amount", "amount_due", "amount_paid", "currency"})

    id: str
    """Id of the order. Begins with `ord_` as a rule; do not check for it."""
    amount: int | None = None
    """Amount of the order in cents of `currency` (1000 is 10.00). Before tax in real samples."""
    sub_total: int | None = None
    """Subtotal in cents of `currency`. Before tax in every sample."""
    tax_amount: int | None = None
    """Tax in cents of `currency`."""
    discount_amount: int | None = None
    """What the discount took off, in cents of `currency`."""
    amount_due: int | None = None
    """What is or was to be paid, in cents of `currency`. With tax in real samples."""
    amount_paid: int | None = None
    """What has been paid, in cents of `currency`. With tax in real samples."""
    currency: Currency | None = None
    """Currency of the amounts, an upper-case ISO 4217 code."""
    fx_amount: Decimal | None = None
    """Amount in the buyer's currency, `fx_currency`, when the payment was converted. Whether it counts cents or whole
    units is not documented: do not compute with it."""
    fx_currency: str | None = None
    """The buyer's currency, an upper-case ISO 4217 code, when the payment was converted. Not limited to the currencies
    of products."""
    fx_rate: Decimal | None = None
    """Rate that the payment was converted at. May be a fraction."""
    status: OrderStatus | None = None
    """Whether the order is paid."""
    type: BillingType | None = None
    """Whether the order is of a subscription (`recurring`) or a single purchase (`onetime`)."""
    product: str | None = None
    """Id of the product."""
    customer: str | None = None
    """Id of the customer."""
    transaction: str | None = None
    """Id of the transaction that paid the order."""
    discount: str | None = None
    """Id of the discount that was used."""
    affiliate: str | None = None
    """The affiliate who is credited with the sale."""
    mode: EnvironmentMode | None = None
    """Environment that the order lives in."""
    object: str | None = None
    """Kind of record, `order`. Missing in most webhook samples."""
    created_at: datetime | None = None
    """When the order was created, in UTC."""
    updated_at: datetime | None = None
    """When the order was last changed, in UTC."""
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
            if (_sub_total := get("sub_total")) is not None and type(_sub_total) is not int:
                _sub_total = integer(_sub_total, "sub_total")
            if (_tax_amount := get("tax_amount")) is not None and type(_tax_amount) is not int:
                _tax_amount = integer(_tax_amount, "tax_amount")
            if (_discount_amount := get("discount_amount")) is not None and type(_discount_amount) is not int:
                _discount_amount = integer(_discount_amount, "discount_amount")
            if (_amount_due := get("amount_due")) is not None and type(_amount_due) is not int:
                _amount_due = integer(_amount_due, "amount_due")
            if (_amount_paid := get("amount_paid")) is not None and type(_amount_paid) is not int:
                _amount_paid = integer(_amount_paid, "amount_paid")
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
            if (_fx_amount := get("fx_amount")) is not None and type(_fx_amount) is not Decimal:
                _fx_amount = number(_fx_amount, "fx_amount")
            if (_fx_currency := get("fx_currency")) is not None and type(_fx_currency) is not str:
                _fx_currency = text(_fx_currency, "fx_currency")
            if (_fx_rate := get("fx_rate")) is not None and type(_fx_rate) is not Decimal:
                _fx_rate = number(_fx_rate, "fx_rate")
            if (_status := get("status")) is not None:
                try:
                    _status = ORDER_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", OrderStatus)
            if (_type := get("type")) is not None:
                try:
                    _type = BILLING_TYPE_MEMBERS[_type]
                except (KeyError, TypeError):
                    _type = choice(_type, "type", BillingType)
            if (_product := get("product")) is not None and type(_product) is not str:
                _product = text(_product, "product")
            if (_customer := get("customer")) is not None and type(_customer) is not str:
                _customer = text(_customer, "customer")
            if (_transaction := get("transaction")) is not None and type(_transaction) is not str:
                _transaction = text(_transaction, "transaction")
            if (_discount := get("discount")) is not None and type(_discount) is not str:
                _discount = text(_discount, "discount")
            if (_affiliate := get("affiliate")) is not None and type(_affiliate) is not str:
                _affiliate = text(_affiliate, "affiliate")
            if (_mode := get("mode")) is not None:
                try:
                    _mode = ENVIRONMENT_MODE_MEMBERS[_mode]
                except (KeyError, TypeError):
                    _mode = choice(_mode, "mode", EnvironmentMode)
            if (_object := get("object")) is not None and type(_object) is not str:
                _object = text(_object, "object")
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
            if (_updated_at := get("updated_at")) is not None:
                _updated_at = moment(_updated_at, "updated_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
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
