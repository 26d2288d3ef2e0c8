from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

CheckoutSessionStatusValue = Literal[
    "open",
    "pending",
    "succeeded",
    "failed",
    "expired",
]
"""The known values of `CheckoutSessionStatus`, for plain strings."""


class CheckoutSessionStatus(OpenEnum):
    """State of a checkout session."""

    OPEN = "open"
    PENDING = "pending"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    EXPIRED = "expired"


CHECKOUT_SESSION_STATUS_MEMBERS: Final[Mapping[str, CheckoutSessionStatus]] = {
    member.value: member for member in CheckoutSessionStatus
}
