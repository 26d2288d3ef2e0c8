from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

DeviceTypeValue = Literal[
    "Android",
    "iOS",
]
"""The known values of `DeviceType`, for plain strings."""


class DeviceType(OpenEnum):
    """The customer's kind of phone. Upper and lower case matter."""

    ANDROID = "Android"
    IOS = "iOS"


DEVICE_TYPE_MEMBERS: Final[Mapping[str, DeviceType]] = {member.value: member for member in DeviceType}
