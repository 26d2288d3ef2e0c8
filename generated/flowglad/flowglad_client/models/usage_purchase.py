# Generated from specs/flowglad/resources/purchases.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    anything,
    boolean,
    choice,
    const,
    integer,
    mapping,
    nested,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .any_purchase import AnyPurchase
from .purchase_status import PURCHASE_STATUS_MEMBERS, PurchaseStatus

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import billing_address as billing_address_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    billing_address_module = Later(f"{__package__}.billing_address")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UsagePurchase(AnyPurchase, Model):
    """A purchase that is paid for what a usage meter counts."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "priceType": "price_type",
        "name": "name",
        "status": "status",
        "customerId": "customer_id",
        "priceId": "price_id",
        "quantity": "quantity",
        "firstInvoiceValue": "first_invoice_value",
        "billingCycleAnchor": "billing_cycle_anchor",
        "purchaseDate": "purchase_date",
        "endDate": "end_date",
        "bankPaymentOnly": "bank_payment_only",
        "proposal": "proposal",
        "archived": "archived",
        "billingAddress": "billing_address",
        "metadata": "metadata",
        "position": "position",
        "pricingModelId": "pricing_model_id",
        "organizationId": "organization_id",
        "livemode": "livemode",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "totalPurchaseValue": "total_purchase_value",
    }
    NULLABLE = frozenset(
        {"billingCycleAnchor", "purchaseDate", "endDate", "bankPaymentOnly", "proposal", "archived", "billingAddress", "metadata"}
    )
    FIRM = frozenset({"id", "firstInvoiceValue", "totalPurchaseValue"})
    UNITS: ClassVar[Mapping[str, str]] = {
        "billingCycleAnchor": "epoch_ms",
        "createdAt": "epoch_ms",
        "endDate": "epoch_ms",
        "purchaseDate": "epoch_ms",
        "updatedAt": "epoch_ms",
    }

    id: str
    """Identifier, prch_…."""
    price_type: Literal["usage"] = "usage"
    """Kind of price; always `usage` here."""
    name: str | None = None
    """Label of the purchase."""
    status: PurchaseStatus | None = None
    """State of the purchase."""
    customer_id: str | None = None
    """Flowglad's identifier of the customer, cust_…."""
    price_id: str | None = None
    """Identifier of the price it was bought at, price_…."""
    quantity: int | None = None
    """How many units were bought, above 0."""
    first_invoice_value: int | None = None
    """What the first invoice comes to, in the smallest unit of the organisation's currency, 0 or more. In the currency's
    minor unit (cents for USD); currency: the account's (The organisation's currency; every price that is read names
    it as `currency`.)."""
    billing_cycle_anchor: datetime | None = None
    """Moment the billing cycles count from, in milliseconds since 1970 UTC; null when there is none."""
    purchase_date: datetime | None = None
    """When it was bought, in milliseconds since 1970 UTC; null when it is not bought yet."""
    end_date: datetime | None = None
    """When it ends, in milliseconds since 1970 UTC; null when no end is set."""
    bank_payment_only: bool | None = None
    """Whether cards are not accepted; null when it is not set."""
    proposal: str | None = None
    """Text of the offer; null when there is none."""
    archived: bool | None = None
    """Whether it is archived; null when it is not set."""
    billing_address: billing_address_module.BillingAddress | None = None
    """Who is billed, and where; null when it is not known."""
    metadata: dict[str, Any] | None = None
    """Your own values by name; null when there are none."""
    position: Decimal | None = None
    """Place in Flowglad's own order of records. A plain number without a unit; it has no meaning outside Flowglad."""
    pricing_model_id: str | None = None
    """Identifier of the pricing model it belongs to, pricing_model_…."""
    organization_id: str | None = None
    """Identifier of the organisation that owns it, org_…."""
    livemode: bool | None = None
    """`true` for live data, `false` for test data."""
    created_at: datetime | None = None
    """When it was created, in milliseconds since 1970 UTC."""
    updated_at: datetime | None = None
    """When it was last changed, in milliseconds since 1970 UTC."""
    total_purchase_value: int | None = None
    """What the whole purchase comes to, in the smallest unit of the organisation's currency, 0 or more. In the
    currency's minor unit (cents for USD); currency: the account's (The organisation's currency; every price that is
    read names it as `currency`.)."""
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
            if (_price_type := get("priceType")) != "usage":
                _price_type = const(get("priceType", UNSET), "priceType", "usage")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_status := get("status")) is not None:
                try:
                    _status = PURCHASE_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", PurchaseStatus)
            if (_customer_id := get("customerId")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customerId")
            if (_price_id := get("priceId")) is not None and type(_price_id) is not str:
                _price_id = text(_price_id, "priceId")
            if (_quantity := get("quantity")) is not None and type(_quantity) is not int:
                _quantity = integer(_quantity, "quantity")
            if (_first_invoice_value := get("firstInvoiceValue")) is not None and type(_first_invoice_value) is not int:
                _first_invoice_value = integer(_first_invoice_value, "firstInvoiceValue")
            if (_billing_cycle_anchor := get("billingCycleAnchor")) is not None:
                _billing_cycle_anchor = epoch_ms(_billing_cycle_anchor, "billingCycleAnchor")
            if (_purchase_date := get("purchaseDate")) is not None:
                _purchase_date = epoch_ms(_purchase_date, "purchaseDate")
            if (_end_date := get("endDate")) is not None:
                _end_date = epoch_ms(_end_date, "endDate")
            if (_bank_payment_only := get("bankPaymentOnly")) is not None and type(_bank_payment_only) is not bool:
                _bank_payment_only = boolean(_bank_payment_only, "bankPaymentOnly")
            if (_proposal := get("proposal")) is not None and type(_proposal) is not str:
                _proposal = text(_proposal, "proposal")
            if (_archived := get("archived")) is not None and type(_archived) is not bool:
                _archived = boolean(_archived, "archived")
            if (_billing_address := get("billingAddress")) is not None:
                _billing_address = nested(_billing_address, "billingAddress", billing_address_module.BillingAddress.from_dict)
            if (_metadata := get("metadata")) is not None:
                _metadata = mapping(_metadata, "metadata", anything)
            if (_position := get("position")) is not None and type(_position) is not Decimal:
                _position = number(_position, "position")
            if (_pricing_model_id := get("pricingModelId")) is not None and type(_pricing_model_id) is not str:
                _pricing_model_id = text(_pricing_model_id, "pricingModelId")
            if (_organization_id := get("organizationId")) is not None and type(_organization_id) is not str:
                _organization_id = text(_organization_id, "organizationId")
            if (_livemode := get("livemode")) is not None and type(_livemode) is not bool:
                _livemode = boolean(_livemode, "livemode")
            if (_created_at := get("createdAt")) is not None:
                _created_at = epoch_ms(_created_at, "createdAt")
            if (_updated_at := get("updatedAt")) is not None:
                _updated_at = epoch_ms(_updated_at, "updatedAt")
            if (_total_purchase_value := get("totalPurchaseValue")) is not None and type(_total_purchase_value) is not int:
                _total_purchase_value = integer(_total_purchase_value, "totalPurchaseValue")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.price_type = _price_type
        self.name = _name
        self.status = _status
        self.customer_id = _customer_id
        self.price_id = _price_id
        self.quantity = _quantity
        self.first_invoice_value = _first_invoice_value
        self.billing_cycle_anchor = _billing_cycle_anchor
        self.purchase_date = _purchase_date
        self.end_date = _end_date
        self.bank_payment_only = _bank_payment_only
        self.proposal = _proposal
        self.archived = _archived
        self.billing_address = _billing_address
        self.metadata = _metadata
        self.position = _position
        self.pricing_model_id = _pricing_model_id
        self.organization_id = _organization_id
        self.livemode = _livemode
        self.created_at = _created_at
        self.updated_at = _updated_at
        self.total_purchase_value = _total_purchase_value
        self._source = source
        return self
