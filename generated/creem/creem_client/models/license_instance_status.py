# Generated from specs/creem/resources/licenses.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

LicenseInstanceStatusValue: TypeAlias = (
    Literal[
        "active",
        "deactivated",
    ]
    | str
)
"""The values of `LicenseInstanceStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class LicenseInstanceStatus(OpenEnum):
    """`active` uses up an activation, `deactivated` was released."""

    ACTIVE: Final[LicenseInstanceStatus] = listed("active")
    DEACTIVATED: Final[LicenseInstanceStatus] = listed("deactivated")


LICENSE_INSTANCE_STATUS_MEMBERS: Final[Mapping[str, LicenseInstanceStatus]] = {
    member.value: member for member in LicenseInstanceStatus
}
