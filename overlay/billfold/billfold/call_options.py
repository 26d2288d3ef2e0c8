"""The caller's options of one operation, as the options of each call that it makes."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from billfold_core.options import NO_OPTIONS, RequestOptions

if TYPE_CHECKING:
    from typing import Any

    from billfold_core.call import Call


class CallOptions:
    """Return the options of one call after the other, in the order in which an operation makes them.

    All of them hold for every call, but for two: members of a body go where a body goes, and a key belongs to one write. So the
    first keyed call carries the caller's key itself, and each further one a key that is made of it and of its place. An operation
    that is made again with the same key thus sends the same keys.
    """

    def __init__(self, options: RequestOptions) -> None:
        self._options = options
        self._keyed = 0

    def of(self, call: Call[Any]) -> RequestOptions:
        """Return the options of the next call."""
        options, effect = self._options, call.operation.effect
        if options is NO_OPTIONS:
            return options
        if effect == "read":
            return options._replace(body=None, idempotency_key=None)
        if effect != "keyed":
            return options._replace(idempotency_key=None)
        self._keyed += 1
        if options.idempotency_key is None or self._keyed == 1:
            return options
        return options._replace(idempotency_key=further_key(options.idempotency_key, call.operation.name, self._keyed))


def further_key(key: str, operation: str, place: int) -> str:
    """Make the key of a further write of an operation: 64 hexadecimal digits, always the same for the same three."""
    # Not the key with something appended: that could be the key of another operation, or longer than a provider takes.
    return hashlib.sha256(f"{key}\n{operation}\n{place}".encode()).hexdigest()
