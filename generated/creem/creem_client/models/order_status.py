from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

OrderStatusValue = Literal[
    "pending",
    "paid",
]
"""The known values of `OrderStatus`, for plain strings."""


class OrderStatus(OpenEnum):
    """`pending` is not paid yet, `paid` is."""

    PENDING = "pending"
    PAID = "paid"


ORDER_STATUS_MEMBERS: Final[Mapping[str, OrderStatus]] = {member.value: member for member in OrderStatus}
