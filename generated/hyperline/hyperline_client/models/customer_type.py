# Generated from specs/hyperline/resources/customer_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CustomerTypeValue: TypeAlias = (
    Literal[
        "corporate",
        "person",
        "automatically_created",
    ]
    | str
)
"""The values of `CustomerType` as plain strings: the known ones complete, and others are checked when a call is made."""


class CustomerType(OpenEnum):
    """Kind of customer. `automatically_created` marks one that was imported, and cannot be written."""

    CORPORATE: Final[CustomerType] = listed("corporate")
    PERSON: Final[CustomerType] = listed("person")
    AUTOMATICALLY_CREATED: Final[CustomerType] = listed("automatically_created")


CUSTOMER_TYPE_MEMBERS: Final[Mapping[str, CustomerType]] = {member.value: member for member in CustomerType}
