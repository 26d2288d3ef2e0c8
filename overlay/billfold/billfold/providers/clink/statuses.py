"""What the state of a subscription at Clink means for access."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from clink_client.models.subscription_status import SubscriptionStatus

GRANTS_ACCESS: Final[Mapping[str, bool | None]] = {
    SubscriptionStatus.INCOMPLETE: False,
    SubscriptionStatus.FREE_TRIAL: True,
    SubscriptionStatus.ACTIVE: True,
    SubscriptionStatus.INCOMPLETE_EXPIRED: False,
    # While a payment is overdue, access is the seller's choice.
    SubscriptionStatus.PAST_DUE: None,
    SubscriptionStatus.CANCELLED: False,
}
