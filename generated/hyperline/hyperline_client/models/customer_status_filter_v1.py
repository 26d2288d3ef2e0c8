# Generated from specs/hyperline/resources/customer_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CustomerStatusFilterV1Value: TypeAlias = (
    Literal[
        "all",
        "active",
        "archived",
        "imported",
        "inactive",
    ]
    | str
)
"""The values of `CustomerStatusFilterV1` as plain strings: the known ones complete, and others are checked when a call is made."""


class CustomerStatusFilterV1(OpenEnum):
    """Which customers to list in their older form, by status. `all` gives every one."""

    ALL: Final[CustomerStatusFilterV1] = listed("all")
    ACTIVE: Final[CustomerStatusFilterV1] = listed("active")
    ARCHIVED: Final[CustomerStatusFilterV1] = listed("archived")
    IMPORTED: Final[CustomerStatusFilterV1] = listed("imported")
    INACTIVE: Final[CustomerStatusFilterV1] = listed("inactive")


CUSTOMER_STATUS_FILTER_V1_MEMBERS: Final[Mapping[str, CustomerStatusFilterV1]] = {
    member.value: member for member in CustomerStatusFilterV1
}
