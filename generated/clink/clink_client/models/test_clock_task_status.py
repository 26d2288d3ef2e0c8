from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

TestClockTaskStatusValue = Literal[
    "CREATED",
    "SCANNING",
    "EXECUTING",
    "SUCCEEDED",
    "FAILED",
]
"""The known values of `TestClockTaskStatus`, for plain strings."""


class TestClockTaskStatus(OpenEnum):
    """Where the advance of a test clock stands. Clink explains none of the values; they carry the usual names.

    - `CREATED`: not begun
    - `SCANNING`: what falls due is being looked for
    - `EXECUTING`: what falls due is being done
    - `SUCCEEDED`, `FAILED`: finished, well or not"""

    CREATED = "CREATED"
    SCANNING = "SCANNING"
    EXECUTING = "EXECUTING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"


TEST_CLOCK_TASK_STATUS_MEMBERS: Final[Mapping[str, TestClockTaskStatus]] = {
    member.value: member for member in TestClockTaskStatus
}
