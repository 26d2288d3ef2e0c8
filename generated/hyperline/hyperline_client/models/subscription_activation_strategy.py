# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionActivationStrategyValue: TypeAlias = (
    Literal[
        "start_date",
        "manually",
        "checkout",
        "quote",
    ]
    | str
)
"""The values of `SubscriptionActivationStrategy` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionActivationStrategy(OpenEnum):
    """What activates a subscription. `start_date` is its start, `manually` a call of its own, `checkout` the buyer's
    payment, `quote` the signature of its quote."""

    START_DATE: Final[SubscriptionActivationStrategy] = listed("start_date")
    MANUALLY: Final[SubscriptionActivationStrategy] = listed("manually")
    CHECKOUT: Final[SubscriptionActivationStrategy] = listed("checkout")
    QUOTE: Final[SubscriptionActivationStrategy] = listed("quote")


SUBSCRIPTION_ACTIVATION_STRATEGY_MEMBERS: Final[Mapping[str, SubscriptionActivationStrategy]] = {
    member.value: member for member in SubscriptionActivationStrategy
}
