from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

ProductStatusValue = Literal[
    "active",
    "archived",
]
"""The known values of `ProductStatus`, for plain strings."""


class ProductStatus(OpenEnum):
    """Whether a product can be used (`active`) or is put away (`archived`)."""

    ACTIVE = "active"
    ARCHIVED = "archived"


PRODUCT_STATUS_MEMBERS: Final[Mapping[str, ProductStatus]] = {member.value: member for member in ProductStatus}
