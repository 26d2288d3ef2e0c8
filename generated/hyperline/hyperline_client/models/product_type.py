# Generated from specs/hyperline/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

ProductTypeValue: TypeAlias = (
    Literal[
        "flat_fee",
        "seat",
        "dynamic",
        "credit",
        "bundle",
    ]
    | str
)
"""The values of `ProductType` as plain strings: the known ones complete, and others are checked when a call is made."""


class ProductType(OpenEnum):
    """Kind of product. `flat_fee` has a fixed price, `seat` is priced by seats, `dynamic` by usage, `credit` is sold as
    credits, `bundle` is made of other products."""

    FLAT_FEE: Final[ProductType] = listed("flat_fee")
    SEAT: Final[ProductType] = listed("seat")
    DYNAMIC: Final[ProductType] = listed("dynamic")
    CREDIT: Final[ProductType] = listed("credit")
    BUNDLE: Final[ProductType] = listed("bundle")


PRODUCT_TYPE_MEMBERS: Final[Mapping[str, ProductType]] = {member.value: member for member in ProductType}
