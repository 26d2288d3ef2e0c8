# Generated from specs/hyperline/resources/subscription_transitions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionTransitionCalculationValue: TypeAlias = (
    Literal[
        "do_not_charge",
        "pro_rata",
        "pro_rata_separate_documents",
    ]
    | str
)
"""The values of `SubscriptionTransitionCalculation` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionTransitionCalculation(OpenEnum):
    """How the difference between two subscriptions is priced. `pro_rata_separate_documents` does so on documents of
    their own."""

    DO_NOT_CHARGE: Final[SubscriptionTransitionCalculation] = listed("do_not_charge")
    PRO_RATA: Final[SubscriptionTransitionCalculation] = listed("pro_rata")
    PRO_RATA_SEPARATE_DOCUMENTS: Final[SubscriptionTransitionCalculation] = listed("pro_rata_separate_documents")


SUBSCRIPTION_TRANSITION_CALCULATION_MEMBERS: Final[Mapping[str, SubscriptionTransitionCalculation]] = {
    member.value: member for member in SubscriptionTransitionCalculation
}
