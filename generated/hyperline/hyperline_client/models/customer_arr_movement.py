# Generated from specs/hyperline/resources/customer_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CustomerArrMovementValue: TypeAlias = (
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
"""The values of `CustomerArrMovement` as plain strings: the known ones complete, and others are checked when a call is made."""


class CustomerArrMovement(OpenEnum):
    """Kind of a change of annual recurring revenue."""

    NEW: Final[CustomerArrMovement] = listed("new")
    CHURN: Final[CustomerArrMovement] = listed("churn")
    EXPANSION: Final[CustomerArrMovement] = listed("expansion")
    CONTRACTION: Final[CustomerArrMovement] = listed("contraction")
    CUSTOMER_TRANSFER: Final[CustomerArrMovement] = listed("customer_transfer")
    STATUS_TRANSFER: Final[CustomerArrMovement] = listed("status_transfer")
    CURRENCY_CHANGE: Final[CustomerArrMovement] = listed("currency_change")
    USAGE_CHANGE: Final[CustomerArrMovement] = listed("usage_change")
    NO_CHANGE: Final[CustomerArrMovement] = listed("no_change")


CUSTOMER_ARR_MOVEMENT_MEMBERS: Final[Mapping[str, CustomerArrMovement]] = {member.value: member for member in CustomerArrMovement}
