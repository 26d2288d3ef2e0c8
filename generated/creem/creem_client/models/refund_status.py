from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

RefundStatusValue = Literal[
    "pending",
    "requiresAction",
    "succeeded",
    "failed",
    "canceled",
]
"""The known values of `RefundStatus`, for plain strings."""


class RefundStatus(OpenEnum):
    """`succeeded`, `failed` and `canceled` are final; `pending` waits for the payment provider, `requiresAction` for
    something to be done there."""

    PENDING = "pending"
    REQUIRESACTION = "requiresAction"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELED = "canceled"


REFUND_STATUS_MEMBERS: Final[Mapping[str, RefundStatus]] = {member.value: member for member in RefundStatus}
