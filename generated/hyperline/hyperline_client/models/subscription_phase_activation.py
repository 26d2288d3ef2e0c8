# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionPhaseActivationValue: TypeAlias = (
    Literal[
        "immediately",
        "manual",
        "start_date",
        "quote_signature",
        "checkout",
        "contract_start_date",
        "previous_phase_end",
    ]
    | str
)
"""The values of `SubscriptionPhaseActivation` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionPhaseActivation(OpenEnum):
    """What starts a phase. `previous_phase_end` is the end of the phase before."""

    IMMEDIATELY: Final[SubscriptionPhaseActivation] = listed("immediately")
    MANUAL: Final[SubscriptionPhaseActivation] = listed("manual")
    START_DATE: Final[SubscriptionPhaseActivation] = listed("start_date")
    QUOTE_SIGNATURE: Final[SubscriptionPhaseActivation] = listed("quote_signature")
    CHECKOUT: Final[SubscriptionPhaseActivation] = listed("checkout")
    CONTRACT_START_DATE: Final[SubscriptionPhaseActivation] = listed("contract_start_date")
    PREVIOUS_PHASE_END: Final[SubscriptionPhaseActivation] = listed("previous_phase_end")


SUBSCRIPTION_PHASE_ACTIVATION_MEMBERS: Final[Mapping[str, SubscriptionPhaseActivation]] = {
    member.value: member for member in SubscriptionPhaseActivation
}
