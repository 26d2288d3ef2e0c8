from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

LicenseStatusValue = Literal[
    "inactive",
    "active",
    "expired",
    "disabled",
]
"""The known values of `LicenseStatus`, for plain strings."""


class LicenseStatus(OpenEnum):
    """State of a licence key: `inactive` is not activated yet, `active` may be used, `expired` is past its end,
    `disabled` was withdrawn."""

    INACTIVE = "inactive"
    ACTIVE = "active"
    EXPIRED = "expired"
    DISABLED = "disabled"


LICENSE_STATUS_MEMBERS: Final[Mapping[str, LicenseStatus]] = {member.value: member for member in LicenseStatus}
