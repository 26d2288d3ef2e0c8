# Generated from specs/hyperline/resources/shared.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SortOrderValue: TypeAlias = (
    Literal[
        "asc",
        "desc",
    ]
    | str
)
"""The values of `SortOrder` as plain strings: the known ones complete, and others are checked when a call is made."""


class SortOrder(OpenEnum):
    """Direction of a list."""

    ASC: Final[SortOrder] = listed("asc")
    DESC: Final[SortOrder] = listed("desc")


SORT_ORDER_MEMBERS: Final[Mapping[str, SortOrder]] = {member.value: member for member in SortOrder}
