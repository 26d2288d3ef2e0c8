# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionContractActivationValue: TypeAlias = (
    Literal[
        "start_date",
        "immediately",
        "manual",
        "quote_signature",
        "checkout",
    ]
    | str
)
"""The values of `SubscriptionContractActivation` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionContractActivation(OpenEnum):
    """What starts a contract."""

    START_DATE: Final[SubscriptionContractActivation] = listed("start_date")
    IMMEDIATELY: Final[SubscriptionContractActivation] = listed("immediately")
    MANUAL: Final[SubscriptionContractActivation] = listed("manual")
    QUOTE_SIGNATURE: Final[SubscriptionContractActivation] = listed("quote_signature")
    CHECKOUT: Final[SubscriptionContractActivation] = listed("checkout")


SUBSCRIPTION_CONTRACT_ACTIVATION_MEMBERS: Final[Mapping[str, SubscriptionContractActivation]] = {
    member.value: member for member in SubscriptionContractActivation
}
