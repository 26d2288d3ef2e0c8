from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

PaymentStatusValue = Literal[
    "canceled",
    "failed",
    "refunded",
    "processing",
    "succeeded",
    "requires_confirmation",
    "requires_action",
]
"""The known values of `PaymentStatus`, for plain strings."""


class PaymentStatus(OpenEnum):
    """State of a payment."""

    CANCELED = "canceled"
    FAILED = "failed"
    REFUNDED = "refunded"
    PROCESSING = "processing"
    SUCCEEDED = "succeeded"
    REQUIRES_CONFIRMATION = "requires_confirmation"
    REQUIRES_ACTION = "requires_action"


PAYMENT_STATUS_MEMBERS: Final[Mapping[str, PaymentStatus]] = {member.value: member for member in PaymentStatus}
