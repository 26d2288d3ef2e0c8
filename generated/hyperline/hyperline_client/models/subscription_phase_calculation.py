# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionPhaseCalculationValue: TypeAlias = (
    Literal[
        "prorata",
        "pay_in_full",
        "none",
    ]
    | str
)
"""The values of `SubscriptionPhaseCalculation` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionPhaseCalculation(OpenEnum):
    """How the change from one phase to the next is priced."""

    PRORATA: Final[SubscriptionPhaseCalculation] = listed("prorata")
    PAY_IN_FULL: Final[SubscriptionPhaseCalculation] = listed("pay_in_full")
    NONE: Final[SubscriptionPhaseCalculation] = listed("none")


SUBSCRIPTION_PHASE_CALCULATION_MEMBERS: Final[Mapping[str, SubscriptionPhaseCalculation]] = {
    member.value: member for member in SubscriptionPhaseCalculation
}
