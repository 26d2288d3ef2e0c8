# Generated from specs/hyperline/resources/subscription_inputs.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionMeteringWindowValue: TypeAlias = (
    Literal[
        "subscription_commitment",
        "payment_interval",
        "full_database",
        "phase_duration",
        "custom",
    ]
    | str
)
"""The values of `SubscriptionMeteringWindow` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionMeteringWindow(OpenEnum):
    """The time over which usage is added up."""

    SUBSCRIPTION_COMMITMENT: Final[SubscriptionMeteringWindow] = listed("subscription_commitment")
    PAYMENT_INTERVAL: Final[SubscriptionMeteringWindow] = listed("payment_interval")
    FULL_DATABASE: Final[SubscriptionMeteringWindow] = listed("full_database")
    PHASE_DURATION: Final[SubscriptionMeteringWindow] = listed("phase_duration")
    CUSTOM: Final[SubscriptionMeteringWindow] = listed("custom")


SUBSCRIPTION_METERING_WINDOW_MEMBERS: Final[Mapping[str, SubscriptionMeteringWindow]] = {
    member.value: member for member in SubscriptionMeteringWindow
}
