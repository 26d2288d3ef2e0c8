# Generated from specs/hyperline/resources/customer_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CustomerStatusFilterValue: TypeAlias = (
    Literal[
        "all",
        "active",
        "archived",
    ]
    | str
)
"""The values of `CustomerStatusFilter` as plain strings: the known ones complete, and others are checked when a call is made."""


class CustomerStatusFilter(OpenEnum):
    """Which customers to list, by status. `all` gives both."""

    ALL: Final[CustomerStatusFilter] = listed("all")
    ACTIVE: Final[CustomerStatusFilter] = listed("active")
    ARCHIVED: Final[CustomerStatusFilter] = listed("archived")


CUSTOMER_STATUS_FILTER_MEMBERS: Final[Mapping[str, CustomerStatusFilter]] = {
    member.value: member for member in CustomerStatusFilter
}
