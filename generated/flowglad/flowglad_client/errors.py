# Generated from specs/flowglad. Do not edit.
"""The errors that calls of this package raise, in one place. They are the same for every billfold client.

What Flowglad means by them, where a method says nothing else:

`AuthenticationError`: The key is missing, malformed, unknown or expired. The same answer comes when the service
behind the keys limits the rate, so a key that worked a moment ago may be fine. The body is plain text. The key is
valid but may not do this, for instance make a product the default one or work on live data. Nothing changed.

`BadRequest`: The request was refused: a field is missing or wrong, the body is not JSON, or `limit` or `cursor` is
not valid. Nothing changed. Malformed JSON and wrong paging values come without a `code`.

`Conflict`: A value that must be unique is taken, as a rule the slug. Nothing changed.

`NotFound`: No such record in the pricing model and mode of the key. A route that does not exist answers 404 too, but
with the plain text `Not Found`.

`ServerError`: The server failed. Whether a change took place is not known; look before sending an unsafe request
again.
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
