from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

CheckoutStatusValue = Literal[
    "pending",
    "processing",
    "completed",
    "expired",
]
"""The known values of `CheckoutStatus`, for plain strings."""


class CheckoutStatus(OpenEnum):
    """`pending` waits for the buyer, `processing` has a payment under way, `completed` is paid, `expired` is over
    without a payment. How one becomes the other is not documented."""

    PENDING = "pending"
    PROCESSING = "processing"
    COMPLETED = "completed"
    EXPIRED = "expired"


CHECKOUT_STATUS_MEMBERS: Final[Mapping[str, CheckoutStatus]] = {member.value: member for member in CheckoutStatus}
