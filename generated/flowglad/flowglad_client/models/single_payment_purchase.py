from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    anything,
    as_is,
    boolean,
    choice,
    const,
    epoch_ms,
    integer,
    mapping,
    nested,
    number,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .billing_address import BillingAddress
from .purchase_status import PURCHASE_STATUS_MEMBERS, PurchaseStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SinglePaymentPurchase(Model):
    """A purchase that is paid once."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "archived",
            "bankPaymentOnly",
            "billingAddress",
            "billingCycleAnchor",
            "createdAt",
            "customerId",
            "endDate",
            "firstInvoiceValue",
            "id",
            "livemode",
            "metadata",
            "name",
            "organizationId",
            "position",
            "priceId",
            "priceType",
            "pricingModelId",
            "proposal",
            "purchaseDate",
            "quantity",
            "status",
            "totalPurchaseValue",
            "updatedAt",
        }
    )

    id: str
    """Identifier, prch_…."""
    price_type: Literal["single_payment"] = "single_payment"
    """Kind of price; always `single_payment` here."""
    name: str | Unset = UNSET
    """Label of the purchase."""
    status: PurchaseStatus | Unset = UNSET
    """State of the purchase."""
    customer_id: str | Unset = UNSET
    """Flowglad's identifier of the customer, cust_…."""
    price_id: str | Unset = UNSET
    """Identifier of the price it was bought at, price_…."""
    quantity: int | Unset = UNSET
    """How many units were bought, above 0."""
    first_invoice_value: int | Unset = UNSET
    """What the first invoice comes to, in the smallest unit of the organisation's currency, 0 or more. In the currency's
    minor unit (cents for USD); currency: the account's (The organisation's currency; every price that is read names
    it as `currency`.)."""
    billing_cycle_anchor: datetime | None | Unset = UNSET
    """Moment the billing cycles count from, in milliseconds since 1970 UTC; null when there is none. In epoch
    milliseconds on the wire."""
    purchase_date: datetime | None | Unset = UNSET
    """When it was bought, in milliseconds since 1970 UTC; null when it is not bought yet. In epoch milliseconds on the
    wire."""
    end_date: datetime | None | Unset = UNSET
    """When it ends, in milliseconds since 1970 UTC; null when no end is set. In epoch milliseconds on the wire."""
    bank_payment_only: bool | None | Unset = UNSET
    """Whether cards are not accepted; null when it is not set."""
    proposal: str | None | Unset = UNSET
    """Text of the offer; null when there is none."""
    archived: bool | None | Unset = UNSET
    """Whether it is archived; null when it is not set."""
    billing_address: BillingAddress | None | Unset = UNSET
    """Who is billed, and where; null when it is not known."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """Your own values by name; null when there are none."""
    position: Decimal | Unset = UNSET
    """Place in Flowglad's own order of records. A plain number without a unit; it has no meaning outside Flowglad."""
    pricing_model_id: str | Unset = UNSET
    """Identifier of the pricing model it belongs to, pricing_model_…."""
    organization_id: str | Unset = UNSET
    """Identifier of the organisation that owns it, org_…."""
    livemode: bool | Unset = UNSET
    """`true` for live data, `false` for test data."""
    created_at: datetime | Unset = UNSET
    """When it was created, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    updated_at: datetime | Unset = UNSET
    """When it was last changed, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    total_purchase_value: int | Unset = UNSET
    """What the whole purchase comes to, in the smallest unit of the organisation's currency, 0 or more. In the
    currency's minor unit (cents for USD); currency: the account's (The organisation's currency; every price that is
    read names it as `currency`.)."""
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
        if (_price_type := get("priceType", UNSET)) != "single_payment":
            _price_type = const(_price_type, "priceType", "single_payment")
        if (_name := get("name", UNSET)) is not UNSET and type(_name) is not str:
            _name = text(_name, "name")
        if (_status := get("status", UNSET)) is not UNSET:
            try:
                _status = PURCHASE_STATUS_MEMBERS[_status]
            except (KeyError, TypeError):
                _status = choice(_status, "status", PurchaseStatus)
        if (_customer_id := get("customerId", UNSET)) is not UNSET and type(_customer_id) is not str:
            _customer_id = text(_customer_id, "customerId")
        if (_price_id := get("priceId", UNSET)) is not UNSET and type(_price_id) is not str:
            _price_id = text(_price_id, "priceId")
        if (_quantity := get("quantity", UNSET)) is not UNSET and type(_quantity) is not int:
            _quantity = integer(_quantity, "quantity")
        if (_first_invoice_value := get("firstInvoiceValue", UNSET)) is not UNSET and type(_first_invoice_value) is not int:
            _first_invoice_value = integer(_first_invoice_value, "firstInvoiceValue")
        if (_billing_cycle_anchor := get("billingCycleAnchor", UNSET)) is not UNSET and _billing_cycle_anchor is not None:
            _billing_cycle_anchor = epoch_ms(_billing_cycle_anchor, "billingCycleAnchor")
        if (_purchase_date := get("purchaseDate", UNSET)) is not UNSET and _purchase_date is not None:
            _purchase_date = epoch_ms(_purchase_date, "purchaseDate")
        if (_end_date := get("endDate", UNSET)) is not UNSET and _end_date is not None:
            _end_date = epoch_ms(_end_date, "endDate")
        if (
            (_bank_payment_only := get("bankPaymentOnly", UNSET)) is not UNSET
            and _bank_payment_only is not None
            and type(_bank_payment_only) is not bool
        ):
            _bank_payment_only = boolean(_bank_payment_only, "bankPaymentOnly")
        if (_proposal := get("proposal", UNSET)) is not UNSET and _proposal is not None and type(_proposal) is not str:
            _proposal = text(_proposal, "proposal")
        if (_archived := get("archived", UNSET)) is not UNSET and _archived is not None and type(_archived) is not bool:
            _archived = boolean(_archived, "archived")
        if (_billing_address := get("billingAddress", UNSET)) is not UNSET and _billing_address is not None:
            _billing_address = nested(_billing_address, "billingAddress", BillingAddress.from_dict)
        if (_metadata := get("metadata", UNSET)) is not UNSET and _metadata is not None:
            _metadata = mapping(_metadata, "metadata", anything)
        if (_position := get("position", UNSET)) is not UNSET and type(_position) is not Decimal:
            _position = number(_position, "position")
        if (_pricing_model_id := get("pricingModelId", UNSET)) is not UNSET and type(_pricing_model_id) is not str:
            _pricing_model_id = text(_pricing_model_id, "pricingModelId")
        if (_organization_id := get("organizationId", UNSET)) is not UNSET and type(_organization_id) is not str:
            _organization_id = text(_organization_id, "organizationId")
        if (_livemode := get("livemode", UNSET)) is not UNSET and type(_livemode) is not bool:
            _livemode = boolean(_livemode, "livemode")
        if (_created_at := get("createdAt", UNSET)) is not UNSET:
            _created_at = epoch_ms(_created_at, "createdAt")
        if (_updated_at := get("updatedAt", UNSET)) is not UNSET:
            _updated_at = epoch_ms(_updated_at, "updatedAt")
        if (_total_purchase_value := get("totalPurchaseValue", UNSET)) is not UNSET and type(_total_purchase_value) is not int:
            _total_purchase_value = integer(_total_purchase_value, "totalPurchaseValue")
        self = cls.__new__(cls)
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

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        found["priceType"] = self.price_type
        if self.name is not UNSET:
            found["name"] = self.name
        if self.status is not UNSET:
            found["status"] = str(self.status)
        if self.customer_id is not UNSET:
            found["customerId"] = self.customer_id
        if self.price_id is not UNSET:
            found["priceId"] = self.price_id
        if self.quantity is not UNSET:
            found["quantity"] = self.quantity
        if self.first_invoice_value is not UNSET:
            found["firstInvoiceValue"] = self.first_invoice_value
        if self.billing_cycle_anchor is not UNSET:
            found["billingCycleAnchor"] = (
                None
                if self.billing_cycle_anchor is None
                else unchanged(self._source, "billingCycleAnchor", self.billing_cycle_anchor, epoch_ms, to_epoch_ms)
            )
        if self.purchase_date is not UNSET:
            found["purchaseDate"] = (
                None
                if self.purchase_date is None
                else unchanged(self._source, "purchaseDate", self.purchase_date, epoch_ms, to_epoch_ms)
            )
        if self.end_date is not UNSET:
            found["endDate"] = (
                None if self.end_date is None else unchanged(self._source, "endDate", self.end_date, epoch_ms, to_epoch_ms)
            )
        if self.bank_payment_only is not UNSET:
            found["bankPaymentOnly"] = self.bank_payment_only
        if self.proposal is not UNSET:
            found["proposal"] = self.proposal
        if self.archived is not UNSET:
            found["archived"] = self.archived
        if self.billing_address is not UNSET:
            found["billingAddress"] = None if self.billing_address is None else self.billing_address.to_dict()
        if self.metadata is not UNSET:
            found["metadata"] = self.metadata
        if self.position is not UNSET:
            found["position"] = unchanged(self._source, "position", self.position, number, as_is)
        if self.pricing_model_id is not UNSET:
            found["pricingModelId"] = self.pricing_model_id
        if self.organization_id is not UNSET:
            found["organizationId"] = self.organization_id
        if self.livemode is not UNSET:
            found["livemode"] = self.livemode
        if self.created_at is not UNSET:
            found["createdAt"] = unchanged(self._source, "createdAt", self.created_at, epoch_ms, to_epoch_ms)
        if self.updated_at is not UNSET:
            found["updatedAt"] = unchanged(self._source, "updatedAt", self.updated_at, epoch_ms, to_epoch_ms)
        if self.total_purchase_value is not UNSET:
            found["totalPurchaseValue"] = self.total_purchase_value
        return found
