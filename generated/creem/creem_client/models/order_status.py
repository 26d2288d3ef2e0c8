# Generated from specs/creem/resources/checkouts.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

OrderStatusValue: TypeAlias = (
    Literal[
        "pending",
        "paid",
    ]
    | str
)
"""The values of `OrderStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class OrderStatus(OpenEnum):
    """`pending` is not paid yet, `paid` is."""

    PENDING: Final[OrderStatus] = listed("pending")
    PAID: Final[OrderStatus] = listed("paid")


ORDER_STATUS_MEMBERS: Final[Mapping[str, OrderStatus]] = {member.value: member for member in OrderStatus}
