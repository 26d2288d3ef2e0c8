# Generated from specs/clink/resources/test_clocks.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

TestClockTaskStatusValue: TypeAlias = (
    Literal[
        "CREATED",
        "SCANNING",
        "EXECUTING",
        "SUCCEEDED",
        "FAILED",
    ]
    | str
)
"""The values of `TestClockTaskStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class TestClockTaskStatus(OpenEnum):
    """Where the advance of a test clock stands. Clink explains none of the values; they carry the usual names.

    - `CREATED`: not begun
    - `SCANNING`: what falls due is being looked for
    - `EXECUTING`: what falls due is being done
    - `SUCCEEDED`, `FAILED`: finished, well or not"""

    CREATED: Final[TestClockTaskStatus] = listed("CREATED")
    SCANNING: Final[TestClockTaskStatus] = listed("SCANNING")
    EXECUTING: Final[TestClockTaskStatus] = listed("EXECUTING")
    SUCCEEDED: Final[TestClockTaskStatus] = listed("SUCCEEDED")
    FAILED: Final[TestClockTaskStatus] = listed("FAILED")


TEST_CLOCK_TASK_STATUS_MEMBERS: Final[Mapping[str, TestClockTaskStatus]] = {
    member.value: member for member in TestClockTaskStatus
}
