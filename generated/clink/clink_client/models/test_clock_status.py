from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

TestClockStatusValue = Literal[
    "READY",
    "ADVANCING",
    "FAILED",
    "COMPLETED",
]
"""The known values of `TestClockStatus`, for plain strings."""


class TestClockStatus(OpenEnum):
    """Where a test clock stands. Clink explains none of the values; they carry the usual names.

    - `READY`: can be advanced
    - `ADVANCING`: is being advanced
    - `FAILED`: advancing failed
    - `COMPLETED`: finished with"""

    READY = "READY"
    ADVANCING = "ADVANCING"
    FAILED = "FAILED"
    COMPLETED = "COMPLETED"


TEST_CLOCK_STATUS_MEMBERS: Final[Mapping[str, TestClockStatus]] = {member.value: member for member in TestClockStatus}
