# Generated from specs/flowglad. Do not edit.
"""What Flowglad is sent in subscriptions, as typed dicts under the provider's own field names."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, NotRequired, TypeAlias, TypedDict

from ..models.subscription_item_type import SubscriptionItemTypeValue
from . import shared


class CancelAtPeriodEndInput(TypedDict):
    """A cancellation that takes place when the running billing period ends."""

    timing: Literal["at_end_of_current_billing_period"]
    """When it is to end; always `at_end_of_current_billing_period` here."""


class CancelImmediatelyInput(TypedDict):
    """A cancellation that takes place now."""

    timing: Literal["immediately"]
    """When it is to end; always `immediately` here."""


CancellationInput: TypeAlias = CancelImmediatelyInput | CancelAtPeriodEndInput
"""When a subscription is to end. `timing` says it."""


SubscriptionItemType: TypeAlias = SubscriptionItemTypeValue
"""Kind of a subscription item. Only static is known."""


class SubscriptionItemInput(TypedDict):
    """One new item, a price and a quantity. Exactly one of `priceId` and `priceSlug`; nothing else is needed, and the label and the price of a unit are then those of the price. The long form, with `type`, says these itself: it needs `subscriptionId`, `unitPrice`, `quantity` and `addedDate` too, and also takes what only answers have, so that an item that was read can be sent again."""

    priceId: NotRequired[str]
    """Identifier of the price, price_…. This or `priceSlug`, not both."""

    priceSlug: NotRequired[str]
    """Slug of the price, looked up in the customer's pricing model. This or `priceId`, not both."""

    quantity: NotRequired[int]
    """How many units, at least 1. The server takes 1 when it is left out. The long form needs it, and takes 0 too."""

    type: NotRequired[SubscriptionItemType]
    """Kind of item. It makes this the long form."""

    subscriptionId: NotRequired[str]
    """Identifier of the subscription that is changed, sub_…. Long form only."""

    unitPrice: NotRequired[int]
    """Price of one unit in the smallest unit of the organisation's currency, 0 or more, whatever the price itself says. Long form only."""

    addedDate: NotRequired[datetime | int]
    """When the item was added, in milliseconds since 1970 UTC. Long form only."""

    expiredAt: NotRequired[datetime | int | None]
    """When the item ends, in milliseconds since 1970 UTC; null for never. Long form only."""

    name: NotRequired[str | None]
    """Label. Long form only."""

    externalId: NotRequired[str | None]
    """Your own id of the item. Long form only."""

    metadata: NotRequired[shared.MetadataInput | None]
    """Your own values by name. Long form only."""

    manuallyCreated: NotRequired[bool]
    """Whether the item was added by hand. Long form only."""

    id: NotRequired[str]
    """Identifier of an item that was read, si_…. Long form only."""

    pricingModelId: NotRequired[str]
    """Identifier of the pricing model of an item that was read, pricing_model_…. Long form only."""

    livemode: NotRequired[bool]
    """Whether an item that was read is live data. Long form only."""

    createdAt: NotRequired[datetime | int]
    """When an item that was read was created, in milliseconds since 1970 UTC. Long form only."""

    updatedAt: NotRequired[datetime | int]
    """When an item that was read was last changed, in milliseconds since 1970 UTC. Long form only."""


class AdjustAtPeriodEndInput(TypedDict):
    """A change of items that applies when the running billing period ends."""

    timing: Literal["at_end_of_current_billing_period"]
    """When to apply it; always `at_end_of_current_billing_period` here."""

    newSubscriptionItems: list[SubscriptionItemInput]
    """The complete new list of items. What is not in it is removed."""


class AdjustAutoInput(TypedDict):
    """A change of items that applies now when the total rises, and otherwise when the running billing period ends."""

    timing: Literal["auto"]
    """When to apply it; always `auto` here."""

    newSubscriptionItems: list[SubscriptionItemInput]
    """The complete new list of items. What is not in it is removed."""

    prorateCurrentBillingPeriod: NotRequired[bool]
    """Whether to charge or credit the rest of the running period when the change applies now. Flowglad's document says the server takes `true` when it is left out; send it to be sure."""


class AdjustImmediatelyInput(TypedDict):
    """A change of items that applies now."""

    timing: Literal["immediately"]
    """When to apply it; always `immediately` here."""

    newSubscriptionItems: list[SubscriptionItemInput]
    """The complete new list of items. What is not in it is removed."""

    prorateCurrentBillingPeriod: NotRequired[bool]
    """Whether to charge or credit the rest of the running period. Flowglad's document says the server takes `true` when it is left out; send it to be sure."""


AdjustmentInput: TypeAlias = AdjustImmediatelyInput | AdjustAtPeriodEndInput | AdjustAutoInput
"""The new items of a subscription. `timing` says when they apply."""
