from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

PlatformTypeValue = Literal[
    "WEB",
    "WAP",
]
"""The known values of `PlatformType`, for plain strings."""


class PlatformType(OpenEnum):
    """Where the customer is. Clink explains neither value; they carry the usual meaning.

    - `WEB`: a browser on a computer
    - `WAP`: a browser on a phone"""

    WEB = "WEB"
    WAP = "WAP"


PLATFORM_TYPE_MEMBERS: Final[Mapping[str, PlatformType]] = {member.value: member for member in PlatformType}
