# Generated from specs/creem/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionUpdateBehaviorValue: TypeAlias = (
    Literal[
        "proration-charge-immediately",
        "proration-charge",
        "proration-none",
    ]
    | str
)
"""The values of `SubscriptionUpdateBehavior` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionUpdateBehavior(OpenEnum):
    """`proration-charge-immediately` charges the difference now and starts a new cycle. `proration-charge` settles it on
    the next invoice and leaves the cycle as it is. `proration-none` applies the new price from the next cycle on."""

    PRORATION_CHARGE_IMMEDIATELY: Final[SubscriptionUpdateBehavior] = listed("proration-charge-immediately")
    PRORATION_CHARGE: Final[SubscriptionUpdateBehavior] = listed("proration-charge")
    PRORATION_NONE: Final[SubscriptionUpdateBehavior] = listed("proration-none")


SUBSCRIPTION_UPDATE_BEHAVIOR_MEMBERS: Final[Mapping[str, SubscriptionUpdateBehavior]] = {
    member.value: member for member in SubscriptionUpdateBehavior
}
