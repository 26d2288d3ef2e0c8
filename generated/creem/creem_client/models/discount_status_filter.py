from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

DiscountStatusFilterValue = Literal[
    "active",
    "deleted",
]
"""The known values of `DiscountStatusFilter`, for plain strings."""


class DiscountStatusFilter(OpenEnum):
    """States that discounts can be searched by."""

    ACTIVE = "active"
    DELETED = "deleted"


DISCOUNT_STATUS_FILTER_MEMBERS: Final[Mapping[str, DiscountStatusFilter]] = {
    member.value: member for member in DiscountStatusFilter
}
