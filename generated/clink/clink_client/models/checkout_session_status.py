from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

CheckoutSessionStatusValue = Literal[
    "open",
    "completed",
    "expired",
]
"""The known values of `CheckoutSessionStatus`, for plain strings."""


class CheckoutSessionStatus(OpenEnum):
    """Whether a session can still be used. Clink explains none of the values; they carry the usual meaning.

    - `open`: the customer can pay
    - `completed`: the customer has gone through it
    - `expired`: it ended unused"""

    OPEN = "open"
    COMPLETED = "completed"
    EXPIRED = "expired"


CHECKOUT_SESSION_STATUS_MEMBERS: Final[Mapping[str, CheckoutSessionStatus]] = {
    member.value: member for member in CheckoutSessionStatus
}
