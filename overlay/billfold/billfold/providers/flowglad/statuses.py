"""What the state of a subscription at Flowglad means for access."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from flowglad_client.models.subscription_status import SubscriptionStatus

GRANTS_ACCESS: Final[Mapping[str, bool | None]] = {
    SubscriptionStatus.TRIALING: True,
    SubscriptionStatus.ACTIVE: True,
    # While a payment is overdue, access is the seller's choice.
    SubscriptionStatus.PAST_DUE: None,
    SubscriptionStatus.UNPAID: None,
    # Until the period that is paid for ends.
    SubscriptionStatus.CANCELLATION_SCHEDULED: True,
    SubscriptionStatus.INCOMPLETE: False,
    SubscriptionStatus.INCOMPLETE_EXPIRED: False,
    SubscriptionStatus.CANCELED: False,
    SubscriptionStatus.PAUSED: False,
    SubscriptionStatus.CREDIT_TRIAL: True,
}
