# Generated from specs/flowglad/resources/checkout_sessions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import Any, ClassVar

from billfold_core.json_form import JsonForm
from billfold_core.model import UnknownVariant, anything, boolean, choice, integer, mapping, text
from billfold_core.moments import epoch_ms

from .billing_address import BillingAddress
from .checkout_session_status import CheckoutSessionStatus
from .payment_method_type import PaymentMethodType


class AnyCheckoutSession(JsonForm):
    """What every kind of CheckoutSession has; `CheckoutSession` names the kinds."""

    __slots__ = ()

    id: str
    """Identifier, chckt_session_…."""
    status: CheckoutSessionStatus | None
    """State of the session."""
    expires: datetime | None
    """When the session ends, in milliseconds since 1970 UTC; 24 hours after it was created."""
    quantity: int | None
    """How many units are bought."""
    customer_name: str | None
    """Name of the buyer; null until it is known."""
    customer_email: str | None
    """Mail address of the buyer; null until it is known."""
    billing_address: BillingAddress | None
    """Address the buyer entered; null until there is one."""
    payment_method_type: PaymentMethodType | None
    """Means of payment; null until one is chosen."""
    discount_id: str | None
    """Identifier of the discount that is applied, discount_…; null when there is none."""
    success_url: str | None
    """Where the buyer goes after success; null when it is not set."""
    cancel_url: str | None
    """Where the buyer goes after giving up; null when it is not set."""
    preserve_billing_cycle_anchor: bool | None
    """Whether the billing date stays as it is when an active subscription is replaced. Always `false` for a purchase."""
    output_name: str | None
    """Name for the purchase or subscription that results; null when none is set."""
    output_metadata: dict[str, Any] | None
    """Your own values, copied to the purchase or subscription that results; null when there are none."""
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
    price_id: str | None
    """Identifier of the price to buy at, price_…."""
    customer_id: str | None
    """Flowglad's identifier of the buyer, cust_…; null for a buyer who is not known yet."""


class UnknownCheckoutSession(UnknownVariant, AnyCheckoutSession):
    """A kind of CheckoutSession that the spec does not know, as it came; what all kinds have is read as far as it can be."""

    __slots__ = ()
    SHARED: ClassVar[Mapping[str, tuple[str, Callable[[Any], Any], bool]]] = {
        "type": ("type", text, True),
        "id": ("id", text, True),
        "status": ("status", partial(choice, field="", kind=CheckoutSessionStatus), False),
        "expires": ("expires", epoch_ms, False),
        "quantity": ("quantity", integer, False),
        "customer_name": ("customerName", text, False),
        "customer_email": ("customerEmail", text, False),
        "billing_address": ("billingAddress", BillingAddress.from_dict, False),
        "payment_method_type": ("paymentMethodType", partial(choice, field="", kind=PaymentMethodType), False),
        "discount_id": ("discountId", text, False),
        "success_url": ("successUrl", text, False),
        "cancel_url": ("cancelUrl", text, False),
        "preserve_billing_cycle_anchor": ("preserveBillingCycleAnchor", boolean, False),
        "output_name": ("outputName", text, False),
        "output_metadata": ("outputMetadata", partial(mapping, field="", decode=anything), False),
        "pricing_model_id": ("pricingModelId", text, False),
        "organization_id": ("organizationId", text, False),
        "livemode": ("livemode", boolean, False),
        "created_at": ("createdAt", epoch_ms, False),
        "updated_at": ("updatedAt", epoch_ms, False),
        "price_id": ("priceId", text, False),
        "customer_id": ("customerId", text, False),
    }

    type: str
    """Which kind it is."""
