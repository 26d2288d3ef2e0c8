from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

ProductTypeValue = Literal[
    "flat_fee",
    "seat",
    "dynamic",
    "credit",
    "bundle",
]
"""The known values of `ProductType`, for plain strings."""


class ProductType(OpenEnum):
    """Kind of product. `flat_fee` has a fixed price, `seat` is priced by seats, `dynamic` by usage, `credit` is sold as
    credits, `bundle` is made of other products."""

    FLAT_FEE = "flat_fee"
    SEAT = "seat"
    DYNAMIC = "dynamic"
    CREDIT = "credit"
    BUNDLE = "bundle"


PRODUCT_TYPE_MEMBERS: Final[Mapping[str, ProductType]] = {member.value: member for member in ProductType}
