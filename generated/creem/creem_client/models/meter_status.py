# Generated from specs/creem/resources/meters.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

MeterStatusValue: TypeAlias = (
    Literal[
        "active",
        "archived",
    ]
    | str
)
"""The values of `MeterStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class MeterStatus(OpenEnum):
    """`active` counts, `archived` does not."""

    ACTIVE: Final[MeterStatus] = listed("active")
    ARCHIVED: Final[MeterStatus] = listed("archived")


METER_STATUS_MEMBERS: Final[Mapping[str, MeterStatus]] = {member.value: member for member in MeterStatus}
