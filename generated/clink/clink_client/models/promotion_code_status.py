from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

PromotionCodeStatusValue = Literal[
    "active",
    "inactive",
    "archived",
]
"""The known values of `PromotionCodeStatus`, for plain strings."""


class PromotionCodeStatus(OpenEnum):
    """State of a promotion code.

    - `active`: it can be redeemed
    - `inactive`: it cannot be redeemed, but activated
    - `archived`: Clink does not explain it, and no operation sets it"""

    ACTIVE = "active"
    INACTIVE = "inactive"
    ARCHIVED = "archived"


PROMOTION_CODE_STATUS_MEMBERS: Final[Mapping[str, PromotionCodeStatus]] = {member.value: member for member in PromotionCodeStatus}
