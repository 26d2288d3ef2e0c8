from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

ProductStatusFilterValue = Literal[
    "all",
    "active",
    "archived",
]
"""The known values of `ProductStatusFilter`, for plain strings."""


class ProductStatusFilter(OpenEnum):
    """Which products to list, by status. `all` gives both."""

    ALL = "all"
    ACTIVE = "active"
    ARCHIVED = "archived"


PRODUCT_STATUS_FILTER_MEMBERS: Final[Mapping[str, ProductStatusFilter]] = {member.value: member for member in ProductStatusFilter}
