# Generated from specs/clink/resources/test_clocks.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

TestClockStatusValue: TypeAlias = (
    Literal[
        "READY",
        "ADVANCING",
        "FAILED",
        "COMPLETED",
    ]
    | str
)
"""The values of `TestClockStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class TestClockStatus(OpenEnum):
    """Where a test clock stands. Clink explains none of the values; they carry the usual names.

    - `READY`: can be advanced
    - `ADVANCING`: is being advanced
    - `FAILED`: advancing failed
    - `COMPLETED`: finished with"""

    READY: Final[TestClockStatus] = listed("READY")
    ADVANCING: Final[TestClockStatus] = listed("ADVANCING")
    FAILED: Final[TestClockStatus] = listed("FAILED")
    COMPLETED: Final[TestClockStatus] = listed("COMPLETED")


TEST_CLOCK_STATUS_MEMBERS: Final[Mapping[str, TestClockStatus]] = {member.value: member for member in TestClockStatus}
