# Generated from specs/hyperline/resources/customer_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CustomerSortValue: TypeAlias = (
    Literal[
        "created_at",
        "updated_at",
    ]
    | str
)
"""The values of `CustomerSort` as plain strings: the known ones complete, and others are checked when a call is made."""


class CustomerSort(OpenEnum):
    """Date that customers are sorted by."""

    CREATED_AT: Final[CustomerSort] = listed("created_at")
    UPDATED_AT: Final[CustomerSort] = listed("updated_at")


CUSTOMER_SORT_MEMBERS: Final[Mapping[str, CustomerSort]] = {member.value: member for member in CustomerSort}
