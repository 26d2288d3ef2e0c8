# Generated from specs/hyperline/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

ProductStatusFilterValue: TypeAlias = (
    Literal[
        "all",
        "active",
        "archived",
    ]
    | str
)
"""The values of `ProductStatusFilter` as plain strings: the known ones complete, and others are checked when a call is made."""


class ProductStatusFilter(OpenEnum):
    """Which products to list, by status. `all` gives both."""

    ALL: Final[ProductStatusFilter] = listed("all")
    ACTIVE: Final[ProductStatusFilter] = listed("active")
    ARCHIVED: Final[ProductStatusFilter] = listed("archived")


PRODUCT_STATUS_FILTER_MEMBERS: Final[Mapping[str, ProductStatusFilter]] = {member.value: member for member in ProductStatusFilter}
