# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionEndStrategyValue: TypeAlias = (
    Literal[
        "end_date",
        "duration",
        "manual",
    ]
    | str
)
"""The values of `SubscriptionEndStrategy` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionEndStrategy(OpenEnum):
    """What ends a contract or a trial."""

    END_DATE: Final[SubscriptionEndStrategy] = listed("end_date")
    DURATION: Final[SubscriptionEndStrategy] = listed("duration")
    MANUAL: Final[SubscriptionEndStrategy] = listed("manual")


SUBSCRIPTION_END_STRATEGY_MEMBERS: Final[Mapping[str, SubscriptionEndStrategy]] = {
    member.value: member for member in SubscriptionEndStrategy
}
