# Generated from specs/hyperline/resources/customer_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

WritableCustomerTypeValue: TypeAlias = (
    Literal[
        "corporate",
        "person",
    ]
    | str
)
"""The values of `WritableCustomerType` as plain strings: the known ones complete, and others are checked when a call is made."""


class WritableCustomerType(OpenEnum):
    """Kind of customer that can be written."""

    CORPORATE: Final[WritableCustomerType] = listed("corporate")
    PERSON: Final[WritableCustomerType] = listed("person")


WRITABLE_CUSTOMER_TYPE_MEMBERS: Final[Mapping[str, WritableCustomerType]] = {
    member.value: member for member in WritableCustomerType
}
