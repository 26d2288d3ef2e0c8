# Generated from specs/flowglad. Do not edit.
"""What Flowglad is sent in subscriptions, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict


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


class SubscriptionItemInput(TypedDict):
    """One new item, a price and a quantity. Exactly one of `priceId` and `priceSlug`."""

    priceId: NotRequired[str]
    """Identifier of the price, price_…. This or `priceSlug`, not both."""

    priceSlug: NotRequired[str]
    """Slug of the price, looked up in the customer's pricing model. This or `priceId`, not both."""

    quantity: NotRequired[int]
    """How many units, at least 1. The server takes 1 when it is left out."""


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
