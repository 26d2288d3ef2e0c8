# Generated from specs/creem/resources/licenses.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

LicenseStatusValue: TypeAlias = (
    Literal[
        "inactive",
        "active",
        "expired",
        "disabled",
    ]
    | str
)
"""The values of `LicenseStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class LicenseStatus(OpenEnum):
    """State of a licence key: `inactive` is not activated yet, `active` may be used, `expired` is past its end,
    `disabled` was withdrawn."""

    INACTIVE: Final[LicenseStatus] = listed("inactive")
    ACTIVE: Final[LicenseStatus] = listed("active")
    EXPIRED: Final[LicenseStatus] = listed("expired")
    DISABLED: Final[LicenseStatus] = listed("disabled")


LICENSE_STATUS_MEMBERS: Final[Mapping[str, LicenseStatus]] = {member.value: member for member in LicenseStatus}
