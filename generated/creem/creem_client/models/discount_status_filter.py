# Generated from specs/creem/resources/discounts.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

DiscountStatusFilterValue: TypeAlias = (
    Literal[
        "active",
        "deleted",
    ]
    | str
)
"""The values of `DiscountStatusFilter` as plain strings: the known ones complete, and others are checked when a call is made."""


class DiscountStatusFilter(OpenEnum):
    """States that discounts can be searched by."""

    ACTIVE: Final[DiscountStatusFilter] = listed("active")
    DELETED: Final[DiscountStatusFilter] = listed("deleted")


DISCOUNT_STATUS_FILTER_MEMBERS: Final[Mapping[str, DiscountStatusFilter]] = {
    member.value: member for member in DiscountStatusFilter
}
