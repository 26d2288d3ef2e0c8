"""What the state of a subscription at Creem means for access."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from creem_client.models.subscription_status import SubscriptionStatus

GRANTS_ACCESS: Final[Mapping[str, bool | None]] = {
    SubscriptionStatus.TRIALING: True,
    SubscriptionStatus.ACTIVE: True,
    # Until the period that is paid for ends.
    SubscriptionStatus.SCHEDULED_CANCEL: True,
    # While a payment is overdue, access is the seller's choice.
    SubscriptionStatus.PAST_DUE: None,
    SubscriptionStatus.UNPAID: None,
    SubscriptionStatus.PAUSED: False,
    SubscriptionStatus.CANCELED: False,
    SubscriptionStatus.INCOMPLETE: False,
    # Guides name it; what arrives has another state.
    SubscriptionStatus.EXPIRED: None,
}
