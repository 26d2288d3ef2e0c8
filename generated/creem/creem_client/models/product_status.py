from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

ProductStatusValue = Literal[
    "active",
    "archived",
]
"""The known values of `ProductStatus`, for plain strings."""


class ProductStatus(OpenEnum):
    """`active` is on sale, `archived` is not."""

    ACTIVE = "active"
    ARCHIVED = "archived"


PRODUCT_STATUS_MEMBERS: Final[Mapping[str, ProductStatus]] = {member.value: member for member in ProductStatus}
