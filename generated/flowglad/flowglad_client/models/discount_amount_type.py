# Generated from specs/flowglad/resources/discounts.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

DiscountAmountTypeValue: TypeAlias = (
    Literal[
        "percent",
        "fixed",
    ]
    | str
)
"""The values of `DiscountAmountType` as plain strings: the known ones complete, and others are checked when a call is made."""


class DiscountAmountType(OpenEnum):
    """How the amount of a discount is read: percent for a percentage, fixed for money in the smallest unit."""

    PERCENT: Final[DiscountAmountType] = listed("percent")
    FIXED: Final[DiscountAmountType] = listed("fixed")


DISCOUNT_AMOUNT_TYPE_MEMBERS: Final[Mapping[str, DiscountAmountType]] = {member.value: member for member in DiscountAmountType}
