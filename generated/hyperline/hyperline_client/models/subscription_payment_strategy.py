# Generated from specs/hyperline/resources/subscription_inputs.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionPaymentStrategyValue: TypeAlias = (
    Literal[
        "new",
        "current",
        "external",
    ]
    | str
)
"""The values of `SubscriptionPaymentStrategy` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionPaymentStrategy(OpenEnum):
    """Which payment method is used. `current` is the customer's, `new` is one that the customer gives on a hosted page,
    `external` means that money is collected outside of Hyperline."""

    NEW: Final[SubscriptionPaymentStrategy] = listed("new")
    CURRENT: Final[SubscriptionPaymentStrategy] = listed("current")
    EXTERNAL: Final[SubscriptionPaymentStrategy] = listed("external")


SUBSCRIPTION_PAYMENT_STRATEGY_MEMBERS: Final[Mapping[str, SubscriptionPaymentStrategy]] = {
    member.value: member for member in SubscriptionPaymentStrategy
}
