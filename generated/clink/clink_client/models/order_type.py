# Generated from specs/clink/resources/orders.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

OrderTypeValue: TypeAlias = (
    Literal[
        "recurring",
        "onetime",
    ]
    | str
)
"""The values of `OrderType` as plain strings: the known ones complete, and others are checked when a call is made."""


class OrderType(OpenEnum):
    """What an order is for. Prices spell the second value `one_time`.

    - `recurring`: a billing cycle of a subscription
    - `onetime`: a purchase"""

    RECURRING: Final[OrderType] = listed("recurring")
    ONETIME: Final[OrderType] = listed("onetime")


ORDER_TYPE_MEMBERS: Final[Mapping[str, OrderType]] = {member.value: member for member in OrderType}
