# Generated from specs/hyperline/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

ProductStatusValue: TypeAlias = (
    Literal[
        "active",
        "archived",
    ]
    | str
)
"""The values of `ProductStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class ProductStatus(OpenEnum):
    """Whether a product can be used (`active`) or is put away (`archived`)."""

    ACTIVE: Final[ProductStatus] = listed("active")
    ARCHIVED: Final[ProductStatus] = listed("archived")


PRODUCT_STATUS_MEMBERS: Final[Mapping[str, ProductStatus]] = {member.value: member for member in ProductStatus}
