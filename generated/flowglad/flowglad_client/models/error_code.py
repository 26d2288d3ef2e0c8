# Generated from specs/flowglad/openapi.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

ErrorCodeValue: TypeAlias = (
    Literal[
        "BAD_REQUEST",
        "UNAUTHORIZED",
        "FORBIDDEN",
        "NOT_FOUND",
        "CONFLICT",
        "INTERNAL_SERVER_ERROR",
    ]
    | str
)
"""The values of `ErrorCode` as plain strings: the known ones complete, and others are checked when a call is made."""


class ErrorCode(OpenEnum):
    """Kind of failure: BAD_REQUEST (400), UNAUTHORIZED (401), FORBIDDEN (403), NOT_FOUND (404), CONFLICT (409),
    INTERNAL_SERVER_ERROR (500)."""

    BAD_REQUEST: Final[ErrorCode] = listed("BAD_REQUEST")
    UNAUTHORIZED: Final[ErrorCode] = listed("UNAUTHORIZED")
    FORBIDDEN: Final[ErrorCode] = listed("FORBIDDEN")
    NOT_FOUND: Final[ErrorCode] = listed("NOT_FOUND")
    CONFLICT: Final[ErrorCode] = listed("CONFLICT")
    INTERNAL_SERVER_ERROR: Final[ErrorCode] = listed("INTERNAL_SERVER_ERROR")


ERROR_CODE_MEMBERS: Final[Mapping[str, ErrorCode]] = {member.value: member for member in ErrorCode}
