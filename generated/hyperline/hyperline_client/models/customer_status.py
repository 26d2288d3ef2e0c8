# Generated from specs/hyperline/resources/customer_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CustomerStatusValue: TypeAlias = (
    Literal[
        "active",
        "archived",
    ]
    | str
)
"""The values of `CustomerStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class CustomerStatus(OpenEnum):
    """Whether a customer can be used (`active`) or is put away (`archived`)."""

    ACTIVE: Final[CustomerStatus] = listed("active")
    ARCHIVED: Final[CustomerStatus] = listed("archived")


CUSTOMER_STATUS_MEMBERS: Final[Mapping[str, CustomerStatus]] = {member.value: member for member in CustomerStatus}
