# Generated from specs/hyperline/resources/subscription_inputs.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionSeatChargingValue: TypeAlias = (
    Literal[
        "prorata",
        "pay_in_full",
        "do_not_charge",
    ]
    | str
)
"""The values of `SubscriptionSeatCharging` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionSeatCharging(OpenEnum):
    """How a change of connected seats within a period is charged."""

    PRORATA: Final[SubscriptionSeatCharging] = listed("prorata")
    PAY_IN_FULL: Final[SubscriptionSeatCharging] = listed("pay_in_full")
    DO_NOT_CHARGE: Final[SubscriptionSeatCharging] = listed("do_not_charge")


SUBSCRIPTION_SEAT_CHARGING_MEMBERS: Final[Mapping[str, SubscriptionSeatCharging]] = {
    member.value: member for member in SubscriptionSeatCharging
}
