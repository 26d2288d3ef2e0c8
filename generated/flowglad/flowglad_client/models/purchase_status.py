# Generated from specs/flowglad/resources/purchases.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

PurchaseStatusValue: TypeAlias = (
    Literal[
        "open",
        "pending",
        "failed",
        "paid",
        "refunded",
        "partial_refund",
        "fraudulent",
    ]
    | str
)
"""The values of `PurchaseStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class PurchaseStatus(OpenEnum):
    """State of a purchase."""

    OPEN: Final[PurchaseStatus] = listed("open")
    PENDING: Final[PurchaseStatus] = listed("pending")
    FAILED: Final[PurchaseStatus] = listed("failed")
    PAID: Final[PurchaseStatus] = listed("paid")
    REFUNDED: Final[PurchaseStatus] = listed("refunded")
    PARTIAL_REFUND: Final[PurchaseStatus] = listed("partial_refund")
    FRAUDULENT: Final[PurchaseStatus] = listed("fraudulent")


PURCHASE_STATUS_MEMBERS: Final[Mapping[str, PurchaseStatus]] = {member.value: member for member in PurchaseStatus}
