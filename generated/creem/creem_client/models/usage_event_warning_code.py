# Generated from specs/creem/resources/events.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

UsageEventWarningCodeValue: TypeAlias = (
    Literal[
        "no_matching_meter",
        "meter_archived",
        "timestamp_outside_late_window",
    ]
    | str
)
"""The values of `UsageEventWarningCode` as plain strings: the known ones complete, and others are checked when a call is made."""


class UsageEventWarningCode(OpenEnum):
    """`no_matching_meter`: no meter has this name; `meter_archived`: only archived ones have it;
    `timestamp_outside_late_window`: the billing period is closed and will not change."""

    NO_MATCHING_METER: Final[UsageEventWarningCode] = listed("no_matching_meter")
    METER_ARCHIVED: Final[UsageEventWarningCode] = listed("meter_archived")
    TIMESTAMP_OUTSIDE_LATE_WINDOW: Final[UsageEventWarningCode] = listed("timestamp_outside_late_window")


USAGE_EVENT_WARNING_CODE_MEMBERS: Final[Mapping[str, UsageEventWarningCode]] = {
    member.value: member for member in UsageEventWarningCode
}
