"""How a request proves whose it is: one `httpx.Auth` per scheme.

A scheme signs at every attempt, below the retries, so a repeated request never carries an old timestamp.
"""

import time
from collections.abc import Callable, Generator
from typing import Final

from ._http import httpx
from .secret import MASK, Secret

CLOCK_TOLERANCE_MS: Final = 2_000


class Signer(httpx.Auth):
    """Put a key into a header. The other schemes build on it."""

    def __init__(self, key: Secret, header: str) -> None:
        self.key = key
        self.header = header

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Sign one attempt."""
        self.sign(request)
        yield request

    def sign(self, request: httpx.Request) -> None:
        """Add what proves the caller to one request."""
        request.headers[self.header] = self.key.reveal()

    def unsign(self, request: httpx.Request) -> None:
        """Take the secret out of a request that an error will keep alive."""
        if self.header in request.headers:
            request.headers[self.header] = MASK

    def correct_clock(self, server_seconds: float) -> bool:
        """Learn the server's time from a refused attempt; tell whether signing again can help."""
        return False


class ApiKey(Signer):
    """Send the key as it is, in a header of the provider's choice (Creem: `x-api-key`)."""


class Bearer(Signer):
    """Send `Authorization: Bearer <key>` (Flowglad, Hyperline)."""

    def sign(self, request: httpx.Request) -> None:
        request.headers[self.header] = f"Bearer {self.key.reveal()}"


class TimestampedKey(Signer):
    """Send the key and the time of this very attempt, in epoch milliseconds (Clink).

    The provider refuses a time that is minutes off. When it does, the client hands the server's own time to `correct_clock`, and
    later attempts are stamped in server time.
    """

    def __init__(self, key: Secret, header: str, timestamp_header: str, *, clock: Callable[[], float] = time.time) -> None:
        super().__init__(key, header)
        self.timestamp_header = timestamp_header
        self._clock = clock
        self._offset_ms = 0

    def sign(self, request: httpx.Request) -> None:
        super().sign(request)
        request.headers[self.timestamp_header] = str(self._local_ms() + self._offset_ms)

    def correct_clock(self, server_seconds: float) -> bool:
        offset = round(server_seconds * 1000) - self._local_ms()
        # A Date header counts whole seconds, and answers travel: small differences are no clock error.
        if abs(offset - self._offset_ms) <= CLOCK_TOLERANCE_MS:
            return False
        self._offset_ms = offset
        return True

    def _local_ms(self) -> int:
        return int(self._clock() * 1000)
