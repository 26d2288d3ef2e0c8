# Generated from specs/creem/resources/splits.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SplitTypeValue: TypeAlias = (
    Literal[
        "store",
        "product",
    ]
    | str
)
"""The values of `SplitType` as plain strings: the known ones complete, and others are checked when a call is made."""


class SplitType(OpenEnum):
    """`store` shares all payments of the store, `product` those of one product."""

    STORE: Final[SplitType] = listed("store")
    PRODUCT: Final[SplitType] = listed("product")


SPLIT_TYPE_MEMBERS: Final[Mapping[str, SplitType]] = {member.value: member for member in SplitType}
