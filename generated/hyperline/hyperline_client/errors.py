# Generated from specs/hyperline. Do not edit.
"""The errors that calls of this package raise, in one place. They are the same for every billfold client.

What Hyperline means by them, where a method says nothing else:

`AuthenticationError`: The key is missing, wrong, or belongs to the other host.

`BadRequest`: The input is malformed, or the object's state does not allow the call. `reason` says why, `errors` lists
invalid fields. The input is well formed but refused.

`Conflict`: The call collides with the present state, or a call with the same idempotency key is still running.

`IdempotencyKeyReused`: The idempotency key was already used with another method, address or body. Nothing was done.

`NotFound`: No object has this id. An unknown path or method answers the same way, with the message "Route not found".

`RateLimited`: The rate limit is used up (200 reads or 50 writes per 10 seconds). Wait for the time in `Retry-After`.

`ServerError`: The server failed. For a write it is unknown whether the change was made.
"""

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
