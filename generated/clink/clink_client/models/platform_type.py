# Generated from specs/clink/resources/payments.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

PlatformTypeValue: TypeAlias = (
    Literal[
        "WEB",
        "WAP",
    ]
    | str
)
"""The values of `PlatformType` as plain strings: the known ones complete, and others are checked when a call is made."""


class PlatformType(OpenEnum):
    """Where the customer is. Clink explains neither value; they carry the usual meaning.

    - `WEB`: a browser on a computer
    - `WAP`: a browser on a phone"""

    WEB: Final[PlatformType] = listed("WEB")
    WAP: Final[PlatformType] = listed("WAP")


PLATFORM_TYPE_MEMBERS: Final[Mapping[str, PlatformType]] = {member.value: member for member in PlatformType}
