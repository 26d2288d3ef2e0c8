from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

CreditsErrorTypeValue = Literal[
    "invalid_request_error",
    "api_error",
    "authentication_error",
    "rate_limit_error",
]
"""The known values of `CreditsErrorType`, for plain strings."""


class CreditsErrorType(OpenEnum):
    """`invalid_request_error` is the caller's fault, `authentication_error` is about the key, `rate_limit_error` means
    too many requests, `api_error` is a fault on the server's side."""

    INVALID_REQUEST_ERROR = "invalid_request_error"
    API_ERROR = "api_error"
    AUTHENTICATION_ERROR = "authentication_error"
    RATE_LIMIT_ERROR = "rate_limit_error"


CREDITS_ERROR_TYPE_MEMBERS: Final[Mapping[str, CreditsErrorType]] = {member.value: member for member in CreditsErrorType}
