# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionPhaseStatusValue: TypeAlias = (
    Literal[
        "pending",
        "active",
        "finished",
    ]
    | str
)
"""The values of `SubscriptionPhaseStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionPhaseStatus(OpenEnum):
    """Whether a phase lies ahead (`pending`), runs (`active`) or is over (`finished`)."""

    PENDING: Final[SubscriptionPhaseStatus] = listed("pending")
    ACTIVE: Final[SubscriptionPhaseStatus] = listed("active")
    FINISHED: Final[SubscriptionPhaseStatus] = listed("finished")


SUBSCRIPTION_PHASE_STATUS_MEMBERS: Final[Mapping[str, SubscriptionPhaseStatus]] = {
    member.value: member for member in SubscriptionPhaseStatus
}
