# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionPhaseEndStrategyValue: TypeAlias = (
    Literal[
        "manual",
        "end_date",
        "duration",
        "contract_end_date",
    ]
    | str
)
"""The values of `SubscriptionPhaseEndStrategy` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionPhaseEndStrategy(OpenEnum):
    """What ends a phase."""

    MANUAL: Final[SubscriptionPhaseEndStrategy] = listed("manual")
    END_DATE: Final[SubscriptionPhaseEndStrategy] = listed("end_date")
    DURATION: Final[SubscriptionPhaseEndStrategy] = listed("duration")
    CONTRACT_END_DATE: Final[SubscriptionPhaseEndStrategy] = listed("contract_end_date")


SUBSCRIPTION_PHASE_END_STRATEGY_MEMBERS: Final[Mapping[str, SubscriptionPhaseEndStrategy]] = {
    member.value: member for member in SubscriptionPhaseEndStrategy
}
