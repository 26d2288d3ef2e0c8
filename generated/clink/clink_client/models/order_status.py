from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

OrderStatusValue = Literal[
    "success",
    "failed",
    "requires_action",
    "pending",
    "partial_refunded",
    "refunded",
    "created",
]
"""The known values of `OrderStatus`, for plain strings."""


class OrderStatus(OpenEnum):
    """How far an order is. Clink explains none of the values; they carry the usual meaning.

    - `created`: made, nothing else happened yet
    - `requires_action`: waits for the customer
    - `pending`: waits for a result
    - `success`: paid
    - `failed`: not paid; see `failureCode`
    - `partial_refunded`: paid, then refunded in part
    - `refunded`: paid, then refunded"""

    SUCCESS = "success"
    FAILED = "failed"
    REQUIRES_ACTION = "requires_action"
    PENDING = "pending"
    PARTIAL_REFUNDED = "partial_refunded"
    REFUNDED = "refunded"
    CREATED = "created"


ORDER_STATUS_MEMBERS: Final[Mapping[str, OrderStatus]] = {member.value: member for member in OrderStatus}
