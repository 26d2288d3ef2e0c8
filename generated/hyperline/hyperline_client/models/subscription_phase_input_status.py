# Generated from specs/hyperline/resources/subscription_inputs.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionPhaseInputStatusValue: TypeAlias = (
    Literal[
        "finished",
        "pending",
    ]
    | str
)
"""The values of `SubscriptionPhaseInputStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionPhaseInputStatus(OpenEnum):
    """Whether a phase that is sent lies ahead (`pending`) or is over (`finished`)."""

    FINISHED: Final[SubscriptionPhaseInputStatus] = listed("finished")
    PENDING: Final[SubscriptionPhaseInputStatus] = listed("pending")


SUBSCRIPTION_PHASE_INPUT_STATUS_MEMBERS: Final[Mapping[str, SubscriptionPhaseInputStatus]] = {
    member.value: member for member in SubscriptionPhaseInputStatus
}
