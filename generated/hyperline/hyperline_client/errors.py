# Generated from specs/hyperline. Do not edit.
"""The errors that calls of this package raise, in one place. They are the same for every billfold client."""

from billfold_core.bulk import BulkIncomplete
from billfold_core.errors import (
    AuthenticationError,
    BadRequest,
    BillfoldError,
    CallError,
    ConfigurationError,
    Conflict,
    ConnectionFailed,
    DecodeError,
    DownloadError,
    IdempotencyKeyReused,
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
    "BulkIncomplete",
    "CallError",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "DecodeError",
    "DownloadError",
    "IdempotencyKeyReused",
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
