# Generated from specs/creem/resources/discounts.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

DiscountTypeValue: TypeAlias = (
    Literal[
        "percentage",
        "fixed",
    ]
    | str
)
"""The values of `DiscountType` as plain strings: the known ones complete, and others are checked when a call is made."""


class DiscountType(OpenEnum):
    """`percentage` takes off a share of the price, `fixed` takes off an amount."""

    PERCENTAGE: Final[DiscountType] = listed("percentage")
    FIXED: Final[DiscountType] = listed("fixed")


DISCOUNT_TYPE_MEMBERS: Final[Mapping[str, DiscountType]] = {member.value: member for member in DiscountType}
