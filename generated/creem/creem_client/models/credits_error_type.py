# Generated from specs/creem/resources/customer_credits.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CreditsErrorTypeValue: TypeAlias = (
    Literal[
        "invalid_request_error",
        "api_error",
        "authentication_error",
        "rate_limit_error",
    ]
    | str
)
"""The values of `CreditsErrorType` as plain strings: the known ones complete, and others are checked when a call is made."""


class CreditsErrorType(OpenEnum):
    """`invalid_request_error` is the caller's fault, `authentication_error` is about the key, `rate_limit_error` means
    too many requests, `api_error` is a fault on the server's side."""

    INVALID_REQUEST_ERROR: Final[CreditsErrorType] = listed("invalid_request_error")
    API_ERROR: Final[CreditsErrorType] = listed("api_error")
    AUTHENTICATION_ERROR: Final[CreditsErrorType] = listed("authentication_error")
    RATE_LIMIT_ERROR: Final[CreditsErrorType] = listed("rate_limit_error")


CREDITS_ERROR_TYPE_MEMBERS: Final[Mapping[str, CreditsErrorType]] = {member.value: member for member in CreditsErrorType}
