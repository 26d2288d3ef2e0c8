# Generated from specs/flowglad. Do not edit.
"""What Flowglad is sent in usage events, as typed dicts under the provider's own field names."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NotRequired, TypedDict


class UsageEventInput(TypedDict):
    """One use to be counted. Exactly one of `priceId`, `priceSlug`, `usageMeterId` and `usageMeterSlug` says on which meter."""

    subscriptionId: str
    """Identifier of the subscription it counts for, sub_…."""

    amount: int
    """How much was used, at least 1. A count, not money."""

    transactionId: str
    """Your key for this use. A meter counts it once, so keep it when you try again and take a new one for the next use."""

    usageDate: NotRequired[datetime | int]
    """When it happened, in milliseconds since 1970 UTC; now when left out. A moment outside of the running billing period still counts in the running one."""

    properties: NotRequired[dict[str, Any] | None]
    """Your own values about this use. Needed when the meter counts distinct properties."""

    priceId: NotRequired[str]
    """Identifier of a usage price of the meter, price_…. Instead of `priceSlug`, `usageMeterId` and `usageMeterSlug`."""

    priceSlug: NotRequired[str]
    """Handle of a usage price of the meter. Instead of `priceId`, `usageMeterId` and `usageMeterSlug`."""

    usageMeterId: NotRequired[str]
    """Identifier of the meter, usage_meter_…. Instead of `priceId`, `priceSlug` and `usageMeterSlug`."""

    usageMeterSlug: NotRequired[str]
    """Handle of the meter. Instead of `priceId`, `priceSlug` and `usageMeterId`."""
