# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionPhaseTypeValue: TypeAlias = (
    Literal[
        "setup",
        "trial",
        "standard",
    ]
    | str
)
"""The values of `SubscriptionPhaseType` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionPhaseType(OpenEnum):
    """Kind of phase."""

    SETUP: Final[SubscriptionPhaseType] = listed("setup")
    TRIAL: Final[SubscriptionPhaseType] = listed("trial")
    STANDARD: Final[SubscriptionPhaseType] = listed("standard")


SUBSCRIPTION_PHASE_TYPE_MEMBERS: Final[Mapping[str, SubscriptionPhaseType]] = {
    member.value: member for member in SubscriptionPhaseType
}
