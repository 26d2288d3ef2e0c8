from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

CheckoutPaymentStatusValue = Literal[
    "unpaid",
    "processing",
    "paid",
]
"""The known values of `CheckoutPaymentStatus`, for plain strings."""


class CheckoutPaymentStatus(OpenEnum):
    """How far the payment of a session is. Clink explains none of the values; they carry the usual meaning.

    - `unpaid`: not begun, or not successful
    - `processing`: begun, without a result yet
    - `paid`: successful"""

    UNPAID = "unpaid"
    PROCESSING = "processing"
    PAID = "paid"


CHECKOUT_PAYMENT_STATUS_MEMBERS: Final[Mapping[str, CheckoutPaymentStatus]] = {
    member.value: member for member in CheckoutPaymentStatus
}
