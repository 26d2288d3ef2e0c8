# Generated from specs/clink. Do not edit.
"""The errors that calls of this package raise, in one place. They are the same for every billfold client.

What Clink means by them, where a method says nothing else:

`AuthenticationError`: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too far from
Clink's clock (about two minutes, according to a secondary source). The body is plain text without a documented
wording.
"""

from billfold_core.errors import (
    AuthenticationError,
    BadRequest,
    BillfoldError,
    CallError,
    ConfigurationError,
    Conflict,
    ConnectionFailed,
    DecodeError,
    InputError,
    NotFound,
    PaginationError,
    RateLimited,
    Redirected,
    ServerError,
    StatusError,
    TimedOut,
)
from billfold_core.money import MoneyError

__all__ = [
    "AuthenticationError",
    "BadRequest",
    "BillfoldError",
    "CallError",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "DecodeError",
    "InputError",
    "MoneyError",
    "NotFound",
    "PaginationError",
    "RateLimited",
    "Redirected",
    "ServerError",
    "StatusError",
    "TimedOut",
]
