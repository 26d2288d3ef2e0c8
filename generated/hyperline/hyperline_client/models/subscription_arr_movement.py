# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionArrMovementValue: TypeAlias = (
    Literal[
        "new",
        "churn",
        "expansion",
        "contraction",
        "customer_transfer",
        "status_transfer",
        "currency_change",
        "usage_change",
        "no_change",
    ]
    | str
)
"""The values of `SubscriptionArrMovement` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionArrMovement(OpenEnum):
    """Kind of change of annual recurring revenue."""

    NEW: Final[SubscriptionArrMovement] = listed("new")
    CHURN: Final[SubscriptionArrMovement] = listed("churn")
    EXPANSION: Final[SubscriptionArrMovement] = listed("expansion")
    CONTRACTION: Final[SubscriptionArrMovement] = listed("contraction")
    CUSTOMER_TRANSFER: Final[SubscriptionArrMovement] = listed("customer_transfer")
    STATUS_TRANSFER: Final[SubscriptionArrMovement] = listed("status_transfer")
    CURRENCY_CHANGE: Final[SubscriptionArrMovement] = listed("currency_change")
    USAGE_CHANGE: Final[SubscriptionArrMovement] = listed("usage_change")
    NO_CHANGE: Final[SubscriptionArrMovement] = listed("no_change")


SUBSCRIPTION_ARR_MOVEMENT_MEMBERS: Final[Mapping[str, SubscriptionArrMovement]] = {
    member.value: member for member in SubscriptionArrMovement
}
