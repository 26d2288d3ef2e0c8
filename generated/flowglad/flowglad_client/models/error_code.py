from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

ErrorCodeValue = Literal[
    "BAD_REQUEST",
    "UNAUTHORIZED",
    "FORBIDDEN",
    "NOT_FOUND",
    "CONFLICT",
    "INTERNAL_SERVER_ERROR",
]
"""The known values of `ErrorCode`, for plain strings."""


class ErrorCode(OpenEnum):
    """Kind of failure: BAD_REQUEST (400), UNAUTHORIZED (401), FORBIDDEN (403), NOT_FOUND (404), CONFLICT (409),
    INTERNAL_SERVER_ERROR (500)."""

    BAD_REQUEST = "BAD_REQUEST"
    UNAUTHORIZED = "UNAUTHORIZED"
    FORBIDDEN = "FORBIDDEN"
    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    INTERNAL_SERVER_ERROR = "INTERNAL_SERVER_ERROR"


ERROR_CODE_MEMBERS: Final[Mapping[str, ErrorCode]] = {member.value: member for member in ErrorCode}
