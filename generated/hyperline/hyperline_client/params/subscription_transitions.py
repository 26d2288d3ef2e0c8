# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in subscription transitions, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, TypeAlias

SubscriptionTransitionBillingCycle: TypeAlias = Literal["keep_current_billing_cycle", "align_to_new_billing_cycle"] | str
"""Whether billing keeps its cycle or takes that of the new subscription."""


SubscriptionTransitionCalculation: TypeAlias = Literal["do_not_charge", "pro_rata", "pro_rata_separate_documents"] | str
"""How the difference between two subscriptions is priced. `pro_rata_separate_documents` does so on documents of their own."""


SubscriptionTransitionSchedule: TypeAlias = Literal["immediately", "scheduled", "last_renewal"] | str
"""When a transition takes effect."""
