# Generated from specs/flowglad. Do not edit.
"""What Flowglad is sent in checkout sessions, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from . import shared


class ProductCheckoutInput(TypedDict):
    """A session in which a product is bought. Name the price by exactly one of `priceId` and `priceSlug`. Name the customer by `customerExternalId`, or set `anonymous` to true and leave `customerExternalId` out."""

    type: Literal["product"]
    """Kind of session; always `product` here."""

    successUrl: str
    """Where the customer goes after success. Send an absolute URL."""

    cancelUrl: str
    """Where the customer goes after giving up or failing. Send an absolute URL."""

    customerExternalId: NotRequired[str]
    """Your own identifier of the customer, not Flowglad's cust_…. Needed unless `anonymous` is true; then it must be left out."""

    anonymous: NotRequired[bool]
    """Whether the buyer is not known yet. Left out, it is false, and `customerExternalId` is needed."""

    priceId: NotRequired[str]
    """Identifier of the price, price_…. Exactly one of `priceId` and `priceSlug` is needed."""

    priceSlug: NotRequired[str]
    """Handle of the price. Exactly one of `priceId` and `priceSlug` is needed."""

    quantity: NotRequired[int]
    """How many units are bought, at least 1. Left out, it is 1."""

    preserveBillingCycleAnchor: NotRequired[bool]
    """Whether the billing date stays as it is when an active subscription that renews is replaced. Left out, it does not."""

    outputName: NotRequired[str]
    """Name for the purchase or subscription that results."""

    outputMetadata: NotRequired[shared.MetadataInput | None]
    """Your own values, copied to the purchase or subscription that results."""


class ActivateSubscriptionCheckoutInput(TypedDict):
    """A session in which a customer activates a subscription."""

    type: Literal["activate_subscription"]
    """Kind of session; always `activate_subscription` here."""

    customerExternalId: str
    """Your own identifier of the customer, not Flowglad's cust_…."""

    targetSubscriptionId: str
    """Identifier of the subscription to activate, sub_…."""

    successUrl: str
    """Where the customer goes after success. Send an absolute URL."""

    cancelUrl: str
    """Where the customer goes after giving up or failing. Send an absolute URL."""

    preserveBillingCycleAnchor: NotRequired[bool]
    """Whether the billing date stays as it is when an active subscription that renews is replaced. Left out, it does not."""

    outputName: NotRequired[str]
    """Name for the purchase or subscription that results."""

    outputMetadata: NotRequired[shared.MetadataInput | None]
    """Your own values, copied to the purchase or subscription that results."""


class AddPaymentMethodCheckoutInput(TypedDict):
    """A session in which a customer stores a payment method."""

    type: Literal["add_payment_method"]
    """Kind of session; always `add_payment_method` here."""

    customerExternalId: str
    """Your own identifier of the customer, not Flowglad's cust_…."""

    targetSubscriptionId: NotRequired[str]
    """Identifier of the subscription that shall be charged to the new payment method, sub_…."""

    automaticallyUpdateSubscriptions: NotRequired[bool | None]
    """Whether all current subscriptions of the customer move to the new payment method. Null or left out, they do not."""

    successUrl: str
    """Where the customer goes after success. Send an absolute URL."""

    cancelUrl: str
    """Where the customer goes after giving up or failing. Send an absolute URL."""

    outputName: NotRequired[str]
    """Name for the purchase or subscription that results."""

    outputMetadata: NotRequired[shared.MetadataInput | None]
    """Your own values, copied to the purchase or subscription that results."""


CheckoutSessionInput: TypeAlias = ProductCheckoutInput | ActivateSubscriptionCheckoutInput | AddPaymentMethodCheckoutInput
"""What a new session is for. `type` tells the kinds apart."""
