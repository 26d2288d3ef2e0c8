"""The requests that a sandbox got."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Mapping
from itertools import islice
from typing import Any, Final, NamedTuple

LOG_LENGTH: Final = 10_000
_LOGGED_IN_ALL = 32_000_000


class Received(NamedTuple):
    """One request the sandbox got."""

    provider: str
    operation: str
    """The operation's name in the spec; empty for a route that does not exist."""
    method: str
    path: str
    """Below the provider's address: `/v1/products`."""
    query: str
    headers: Mapping[str, str]
    """Names in lower case, keys masked."""
    body: bytes
    """At most the first 100,000 bytes."""
    status: int
    """What was answered; 0 if no answer arrived."""
    applied: bool
    """Whether the request changed anything."""
    fault: str
    """The fault that was played, or an empty text."""
    at: float = 0.0
    """When it came, by the sandbox's clock."""
    number: int = 0
    """Counted from 1 since the sandbox began; `reset` does not begin anew."""

    @property
    def json(self) -> Any:
        """The body read as JSON."""
        return json.loads(self.body)


class Log(deque[Received]):
    """The requests so far: the last 10,000, and no more of them than fit into 32 MB."""

    def __init__(self) -> None:
        super().__init__(maxlen=LOG_LENGTH)
        self._size = 0
        self.last: int = 0
        """The number of the last request."""

    def append(self, received: Received) -> None:
        """Add a request with the next number; the oldest ones make room for it."""
        self.last += 1
        received = received._replace(number=self.last)
        if len(self) == LOG_LENGTH:
            self._size -= _size_of(self.popleft())
        super().append(received)
        self._size += _size_of(received)
        while self._size > _LOGGED_IN_ALL:
            self._size -= _size_of(self.popleft())

    @property
    def first(self) -> int:
        """The number of the oldest request that is kept; the next one's if there is none."""
        return self.last - len(self) + 1

    def after(self, number: int, most: int) -> list[Received]:
        """Return the requests after one, newest first, and no more than said."""
        return list(islice(reversed(self), min(most, max(0, self.last - number))))

    def get(self, number: int) -> Received | None:
        """Return one request, or None if it is not kept."""
        return self[number - self.first] if self.first <= number <= self.last else None

    def clear(self) -> None:
        """Forget all requests."""
        super().clear()
        self._size = 0


def _size_of(received: Received) -> int:
    headers = sum(map(len, received.headers)) + sum(map(len, received.headers.values()))
    return len(received.body) + len(received.query) + len(received.path) + headers
