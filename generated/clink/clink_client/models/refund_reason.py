from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

RefundReasonValue = Literal[
    "Duplicate payment",
    "Fraudulent activity",
    "Customer Initiated Refund",
    "Other",
]
"""The known values of `RefundReason`, for plain strings."""


class RefundReason(OpenEnum):
    """Why an order was refunded. Requests send a number instead, `refundReasonType`, presumably in this order.

    - `Duplicate payment`: it was paid twice (0)
    - `Fraudulent activity`: it was fraud (1)
    - `Customer Initiated Refund`: the customer asked for it (2)
    - `Other`: something else (3)"""

    DUPLICATE_PAYMENT = "Duplicate payment"
    FRAUDULENT_ACTIVITY = "Fraudulent activity"
    CUSTOMER_INITIATED_REFUND = "Customer Initiated Refund"
    OTHER = "Other"


REFUND_REASON_MEMBERS: Final[Mapping[str, RefundReason]] = {member.value: member for member in RefundReason}
