from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

LicenseInstanceStatusValue = Literal[
    "active",
    "deactivated",
]
"""The known values of `LicenseInstanceStatus`, for plain strings."""


class LicenseInstanceStatus(OpenEnum):
    """`active` uses up an activation, `deactivated` was released."""

    ACTIVE = "active"
    DEACTIVATED = "deactivated"


LICENSE_INSTANCE_STATUS_MEMBERS: Final[Mapping[str, LicenseInstanceStatus]] = {
    member.value: member for member in LicenseInstanceStatus
}
