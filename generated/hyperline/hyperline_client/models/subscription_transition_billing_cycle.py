# Generated from specs/hyperline/resources/subscription_transitions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionTransitionBillingCycleValue: TypeAlias = (
    Literal[
        "keep_current_billing_cycle",
        "align_to_new_billing_cycle",
    ]
    | str
)
"""The values of `SubscriptionTransitionBillingCycle` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionTransitionBillingCycle(OpenEnum):
    """Whether billing keeps its cycle or takes that of the new subscription."""

    KEEP_CURRENT_BILLING_CYCLE: Final[SubscriptionTransitionBillingCycle] = listed("keep_current_billing_cycle")
    ALIGN_TO_NEW_BILLING_CYCLE: Final[SubscriptionTransitionBillingCycle] = listed("align_to_new_billing_cycle")


SUBSCRIPTION_TRANSITION_BILLING_CYCLE_MEMBERS: Final[Mapping[str, SubscriptionTransitionBillingCycle]] = {
    member.value: member for member in SubscriptionTransitionBillingCycle
}
