# Generated from specs/hyperline/resources/subscription_inputs.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionProductScheduleValue: TypeAlias = (
    Literal[
        "start",
        "end",
    ]
    | str
)
"""The values of `SubscriptionProductSchedule` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionProductSchedule(OpenEnum):
    """Whether a product is billed in advance (`start`) or in arrears (`end`)."""

    START: Final[SubscriptionProductSchedule] = listed("start")
    END: Final[SubscriptionProductSchedule] = listed("end")


SUBSCRIPTION_PRODUCT_SCHEDULE_MEMBERS: Final[Mapping[str, SubscriptionProductSchedule]] = {
    member.value: member for member in SubscriptionProductSchedule
}
