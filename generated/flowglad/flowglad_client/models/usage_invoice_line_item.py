# Generated from specs/flowglad/resources/invoice_line_items.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    const,
    integer,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .any_invoice_line_item import AnyInvoiceLineItem

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UsageInvoiceLineItem(AnyInvoiceLineItem, Model):
    """A line for what a usage meter counted."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "invoiceId": "invoice_id",
        "quantity": "quantity",
        "price": "price",
        "priceId": "price_id",
        "description": "description",
        "pricingModelId": "pricing_model_id",
        "livemode": "livemode",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "billingRunId": "billing_run_id",
        "ledgerAccountId": "ledger_account_id",
        "ledgerAccountCredit": "ledger_account_credit",
    }
    NULLABLE = frozenset({"priceId", "description"})
    FIRM = frozenset({"id", "price"})
    UNITS: ClassVar[Mapping[str, str]] = {"createdAt": "epoch_ms", "updatedAt": "epoch_ms"}

    id: str
    """Identifier, inv_li_…."""
    type: Literal["usage"] = "usage"
    """Kind of line; always `usage` here."""
    invoice_id: str | None = None
    """Identifier of the invoice it is on, inv_…."""
    quantity: int | None = None
    """How many units are billed. A count, not money."""
    price: int | None = None
    """Money in the smallest unit of the organisation's currency, which the invoice names. Whether it is the price of one
    unit or of the whole line is not documented. It may be negative. In the currency's minor unit (cents for USD);
    currency: the account's (The organisation's currency; every price that is read names it as `currency`.)."""
    price_id: str | None = None
    """Identifier of the price it comes from, price_…; null when there is none."""
    description: str | None = None
    """Text of the line; null when it has none."""
    pricing_model_id: str | None = None
    """Identifier of the pricing model it belongs to, pricing_model_…."""
    livemode: bool | None = None
    """`true` for live data, `false` for test data."""
    created_at: datetime | None = None
    """When it was created, in milliseconds since 1970 UTC."""
    updated_at: datetime | None = None
    """When it was last changed, in milliseconds since 1970 UTC."""
    billing_run_id: str | None = None
    """Identifier of the billing run that made it."""
    ledger_account_id: str | None = None
    """Identifier of the ledger account the usage was booked on."""
    ledger_account_credit: Decimal | None = None
    """How much credit of the ledger account was applied. A count of credits, not money, as far as the name tells; its
    unit is not documented."""
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
            if (_type := get("type")) != "usage":
                _type = const(get("type", UNSET), "type", "usage")
            if (_invoice_id := get("invoiceId")) is not None and type(_invoice_id) is not str:
                _invoice_id = text(_invoice_id, "invoiceId")
            if (_quantity := get("quantity")) is not None and type(_quantity) is not int:
                _quantity = integer(_quantity, "quantity")
            if (_price := get("price")) is not None and type(_price) is not int:
                _price = integer(_price, "price")
            if (_price_id := get("priceId")) is not None and type(_price_id) is not str:
                _price_id = text(_price_id, "priceId")
            if (_description := get("description")) is not None and type(_description) is not str:
                _description = text(_description, "description")
            if (_pricing_model_id := get("pricingModelId")) is not None and type(_pricing_model_id) is not str:
                _pricing_model_id = text(_pricing_model_id, "pricingModelId")
            if (_livemode := get("livemode")) is not None and type(_livemode) is not bool:
                _livemode = boolean(_livemode, "livemode")
            if (_created_at := get("createdAt")) is not None:
                _created_at = epoch_ms(_created_at, "createdAt")
            if (_updated_at := get("updatedAt")) is not None:
                _updated_at = epoch_ms(_updated_at, "updatedAt")
            if (_billing_run_id := get("billingRunId")) is not None and type(_billing_run_id) is not str:
                _billing_run_id = text(_billing_run_id, "billingRunId")
            if (_ledger_account_id := get("ledgerAccountId")) is not None and type(_ledger_account_id) is not str:
                _ledger_account_id = text(_ledger_account_id, "ledgerAccountId")
            if (_ledger_account_credit := get("ledgerAccountCredit")) is not None and type(_ledger_account_credit) is not Decimal:
                _ledger_account_credit = number(_ledger_account_credit, "ledgerAccountCredit")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.type = _type
        self.invoice_id = _invoice_id
        self.quantity = _quantity
        self.price = _price
        self.price_id = _price_id
        self.description = _description
        self.pricing_model_id = _pricing_model_id
        self.livemode = _livemode
        self.created_at = _created_at
        self.updated_at = _updated_at
        self.billing_run_id = _billing_run_id
        self.ledger_account_id = _ledger_account_id
        self.ledger_account_credit = _ledger_account_credit
        self._source = source
        return self
