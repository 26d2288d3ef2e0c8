# Generated from specs/flowglad/resources/purchases.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from functools import partial
from typing import Any, ClassVar

from billfold_core.decimals import number
from billfold_core.json_form import JsonForm
from billfold_core.model import UnknownVariant, anything, boolean, choice, integer, mapping, text
from billfold_core.moments import epoch_ms

from .billing_address import BillingAddress
from .purchase_status import PurchaseStatus


class AnyPurchase(JsonForm):
    """What every kind of Purchase has; `Purchase` names the kinds."""

    __slots__ = ()

    id: str
    """Identifier, prch_…."""
    name: str | None
    """Label of the purchase."""
    status: PurchaseStatus | None
    """State of the purchase."""
    customer_id: str | None
    """Flowglad's identifier of the customer, cust_…."""
    price_id: str | None
    """Identifier of the price it was bought at, price_…."""
    quantity: int | None
    """How many units were bought, above 0."""
    first_invoice_value: int | None
    """What the first invoice comes to, in the smallest unit of the organisation's currency, 0 or more. In the currency's
    minor unit (cents for USD); currency: the account's (The organisation's currency; every price that is read names
    it as `currency`.)."""
    billing_cycle_anchor: datetime | None
    """Moment the billing cycles count from, in milliseconds since 1970 UTC; null when there is none."""
    purchase_date: datetime | None
    """When it was bought, in milliseconds since 1970 UTC; null when it is not bought yet."""
    end_date: datetime | None
    """When it ends, in milliseconds since 1970 UTC; null when no end is set."""
    bank_payment_only: bool | None
    """Whether cards are not accepted; null when it is not set."""
    proposal: str | None
    """Text of the offer; null when there is none."""
    archived: bool | None
    """Whether it is archived; null when it is not set."""
    billing_address: BillingAddress | None
    """Who is billed, and where; null when it is not known."""
    metadata: dict[str, Any] | None
    """Your own values by name; null when there are none."""
    position: Decimal | None
    """Place in Flowglad's own order of records. A plain number without a unit; it has no meaning outside Flowglad."""
    pricing_model_id: str | None
    """Identifier of the pricing model it belongs to, pricing_model_…."""
    organization_id: str | None
    """Identifier of the organisation that owns it, org_…."""
    livemode: bool | None
    """`true` for live data, `false` for test data."""
    created_at: datetime | None
    """When it was created, in milliseconds since 1970 UTC."""
    updated_at: datetime | None
    """When it was last changed, in milliseconds since 1970 UTC."""


class UnknownPurchase(UnknownVariant, AnyPurchase):
    """A kind of Purchase that the spec does not know, as it came; what all kinds have is read as far as it can be."""

    __slots__ = ()
    SHARED: ClassVar[Mapping[str, tuple[str, Callable[[Any], Any], bool]]] = {
        "price_type": ("priceType", text, True),
        "id": ("id", text, True),
        "name": ("name", text, False),
        "status": ("status", partial(choice, field="", kind=PurchaseStatus), False),
        "customer_id": ("customerId", text, False),
        "price_id": ("priceId", text, False),
        "quantity": ("quantity", integer, False),
        "first_invoice_value": ("firstInvoiceValue", integer, False),
        "billing_cycle_anchor": ("billingCycleAnchor", epoch_ms, False),
        "purchase_date": ("purchaseDate", epoch_ms, False),
        "end_date": ("endDate", epoch_ms, False),
        "bank_payment_only": ("bankPaymentOnly", boolean, False),
        "proposal": ("proposal", text, False),
        "archived": ("archived", boolean, False),
        "billing_address": ("billingAddress", BillingAddress.from_dict, False),
        "metadata": ("metadata", partial(mapping, field="", decode=anything), False),
        "position": ("position", number, False),
        "pricing_model_id": ("pricingModelId", text, False),
        "organization_id": ("organizationId", text, False),
        "livemode": ("livemode", boolean, False),
        "created_at": ("createdAt", epoch_ms, False),
        "updated_at": ("updatedAt", epoch_ms, False),
    }

    price_type: str
    """Which kind it is."""
