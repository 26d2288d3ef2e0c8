# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in subscription transitions, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import TypeAlias

from ..models.subscription_transition_billing_cycle import SubscriptionTransitionBillingCycleValue
from ..models.subscription_transition_calculation import SubscriptionTransitionCalculationValue
from ..models.subscription_transition_schedule import SubscriptionTransitionScheduleValue

SubscriptionTransitionBillingCycle: TypeAlias = SubscriptionTransitionBillingCycleValue
"""Whether billing keeps its cycle or takes that of the new subscription."""


SubscriptionTransitionCalculation: TypeAlias = SubscriptionTransitionCalculationValue
"""How the difference between two subscriptions is priced. `pro_rata_separate_documents` does so on documents of their own."""


SubscriptionTransitionSchedule: TypeAlias = SubscriptionTransitionScheduleValue
"""When a transition takes effect."""
