from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

OrderTypeValue = Literal[
    "recurring",
    "onetime",
]
"""The known values of `OrderType`, for plain strings."""


class OrderType(OpenEnum):
    """What an order is for. Prices spell the second value `one_time`.

    - `recurring`: a billing cycle of a subscription
    - `onetime`: a purchase"""

    RECURRING = "recurring"
    ONETIME = "onetime"


ORDER_TYPE_MEMBERS: Final[Mapping[str, OrderType]] = {member.value: member for member in OrderType}
