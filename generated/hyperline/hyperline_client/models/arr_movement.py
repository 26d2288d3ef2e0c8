# Generated from specs/hyperline/resources/shared.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

ArrMovementValue: TypeAlias = (
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
"""The values of `ArrMovement` as plain strings: the known ones complete, and others are checked when a call is made."""


class ArrMovement(OpenEnum):
    """Kind of a change of annual recurring revenue."""

    NEW: Final[ArrMovement] = listed("new")
    CHURN: Final[ArrMovement] = listed("churn")
    EXPANSION: Final[ArrMovement] = listed("expansion")
    CONTRACTION: Final[ArrMovement] = listed("contraction")
    CUSTOMER_TRANSFER: Final[ArrMovement] = listed("customer_transfer")
    STATUS_TRANSFER: Final[ArrMovement] = listed("status_transfer")
    CURRENCY_CHANGE: Final[ArrMovement] = listed("currency_change")
    USAGE_CHANGE: Final[ArrMovement] = listed("usage_change")
    NO_CHANGE: Final[ArrMovement] = listed("no_change")


ARR_MOVEMENT_MEMBERS: Final[Mapping[str, ArrMovement]] = {member.value: member for member in ArrMovement}
