from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

PurchaseStatusValue = Literal[
    "open",
    "pending",
    "failed",
    "paid",
    "refunded",
    "partial_refund",
    "fraudulent",
]
"""The known values of `PurchaseStatus`, for plain strings."""


class PurchaseStatus(OpenEnum):
    """State of a purchase."""

    OPEN = "open"
    PENDING = "pending"
    FAILED = "failed"
    PAID = "paid"
    REFUNDED = "refunded"
    PARTIAL_REFUND = "partial_refund"
    FRAUDULENT = "fraudulent"


PURCHASE_STATUS_MEMBERS: Final[Mapping[str, PurchaseStatus]] = {member.value: member for member in PurchaseStatus}
