# Generated from specs/hyperline/resources/accounting_revenue.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

RecognitionScheduleStatusValue: TypeAlias = (
    Literal[
        "pending",
        "in_progress",
        "completed",
        "cancelled",
    ]
    | str
)
"""The values of `RecognitionScheduleStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class RecognitionScheduleStatus(OpenEnum):
    """How far a schedule is."""

    PENDING: Final[RecognitionScheduleStatus] = listed("pending")
    IN_PROGRESS: Final[RecognitionScheduleStatus] = listed("in_progress")
    COMPLETED: Final[RecognitionScheduleStatus] = listed("completed")
    CANCELLED: Final[RecognitionScheduleStatus] = listed("cancelled")


RECOGNITION_SCHEDULE_STATUS_MEMBERS: Final[Mapping[str, RecognitionScheduleStatus]] = {
    member.value: member for member in RecognitionScheduleStatus
}
