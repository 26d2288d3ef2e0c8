"""What the state of a subscription at Hyperline means for access."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from hyperline_client.models.subscription_status import SubscriptionStatus

GRANTS_ACCESS: Final[Mapping[str, bool | None]] = {
    SubscriptionStatus.DRAFT: False,
    SubscriptionStatus.PENDING: False,
    SubscriptionStatus.TRIALING: True,
    SubscriptionStatus.ACTIVE: True,
    SubscriptionStatus.PAUSED: False,
    # What went wrong is not told.
    SubscriptionStatus.ERRORED: None,
    SubscriptionStatus.CANCELLED: False,
    SubscriptionStatus.VOIDED: False,
    SubscriptionStatus.ARCHIVED: False,
}
