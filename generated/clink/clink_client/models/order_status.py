# Generated from specs/clink/resources/orders.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

OrderStatusValue: TypeAlias = (
    Literal[
        "success",
        "failed",
        "requires_action",
        "pending",
        "partial_refunded",
        "refunded",
        "created",
    ]
    | str
)
"""The values of `OrderStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class OrderStatus(OpenEnum):
    """How far an order is. Clink explains none of the values; they carry the usual meaning.

    - `created`: made, nothing else happened yet
    - `requires_action`: waits for the customer
    - `pending`: waits for a result
    - `success`: paid
    - `failed`: not paid; see `failure_code`
    - `partial_refunded`: paid, then refunded in part
    - `refunded`: paid, then refunded"""

    SUCCESS: Final[OrderStatus] = listed("success")
    FAILED: Final[OrderStatus] = listed("failed")
    REQUIRES_ACTION: Final[OrderStatus] = listed("requires_action")
    PENDING: Final[OrderStatus] = listed("pending")
    PARTIAL_REFUNDED: Final[OrderStatus] = listed("partial_refunded")
    REFUNDED: Final[OrderStatus] = listed("refunded")
    CREATED: Final[OrderStatus] = listed("created")


ORDER_STATUS_MEMBERS: Final[Mapping[str, OrderStatus]] = {member.value: member for member in OrderStatus}
