# Generated from specs/clink/resources/payments.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

DeviceTypeValue: TypeAlias = (
    Literal[
        "Android",
        "iOS",
    ]
    | str
)
"""The values of `DeviceType` as plain strings: the known ones complete, and others are checked when a call is made."""


class DeviceType(OpenEnum):
    """The customer's kind of phone. Upper and lower case matter."""

    ANDROID: Final[DeviceType] = listed("Android")
    IOS: Final[DeviceType] = listed("iOS")


DEVICE_TYPE_MEMBERS: Final[Mapping[str, DeviceType]] = {member.value: member for member in DeviceType}
