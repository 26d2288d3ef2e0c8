# Generated from specs/creem. Do not edit.
"""The errors that calls of this package raise, in one place. They are the same for every billfold client.

What Creem means by them, where a method says nothing else:

`AuthenticationError`: The key is missing, or the server does not recognise it. Handle it like 403; the sources do not
agree where the line is. The key is wrong, belongs to the other environment or does not allow the operation. The
documented sample has no `reason`.

`BadRequest`: The request is malformed, fails validation or duplicates an existing resource. `reason` lists the
findings.

`NotFound`: No such record in this environment. A record of the other environment is not found either.

`RateLimited`: Too many requests. Neither the limits nor any header about waiting is documented; wait longer after
each attempt.

`ServerError`: A fault on the server's side. A create may or may not have happened. The body is not documented and
need not be JSON.
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
