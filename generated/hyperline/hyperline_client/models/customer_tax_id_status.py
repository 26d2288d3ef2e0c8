# Generated from specs/hyperline/resources/customer_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CustomerTaxIdStatusValue: TypeAlias = (
    Literal[
        "valid",
        "invalid",
        "mismatch",
        "unverified",
        "unsupported",
    ]
    | str
)
"""The values of `CustomerTaxIdStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class CustomerTaxIdStatus(OpenEnum):
    """What checking a tax number found."""

    VALID: Final[CustomerTaxIdStatus] = listed("valid")
    INVALID: Final[CustomerTaxIdStatus] = listed("invalid")
    MISMATCH: Final[CustomerTaxIdStatus] = listed("mismatch")
    UNVERIFIED: Final[CustomerTaxIdStatus] = listed("unverified")
    UNSUPPORTED: Final[CustomerTaxIdStatus] = listed("unsupported")


CUSTOMER_TAX_ID_STATUS_MEMBERS: Final[Mapping[str, CustomerTaxIdStatus]] = {
    member.value: member for member in CustomerTaxIdStatus
}
