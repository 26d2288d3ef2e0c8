from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

PriceTypeValue = Literal[
    "one_time",
    "recurring",
]
"""The known values of `PriceType`, for plain strings."""


class PriceType(OpenEnum):
    """How often a price is paid.

    - `one_time`: once, at purchase
    - `recurring`: every billing cycle"""

    ONE_TIME = "one_time"
    RECURRING = "recurring"


PRICE_TYPE_MEMBERS: Final[Mapping[str, PriceType]] = {member.value: member for member in PriceType}
