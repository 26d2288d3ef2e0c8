"""Authentication of requests: one class per scheme.

Every attempt is signed anew, below the retries, so a repeated request never carries an old timestamp.
"""

from __future__ import annotations

import time
from collections.abc import Callable, MutableMapping
from typing import Final

from .secret import Secret

CLOCK_TOLERANCE_MS: Final = 2_000


class Signer:
    """A scheme that sends the key in a header. The other schemes build on it."""

    def __init__(self, key: Secret, header: str) -> None:
        self.key = key
        self.header = header
        self.header_names: frozenset[str] = frozenset({header.lower()})
        """The headers that the scheme sets, in lower case; nobody else can."""

    def sign(self, headers: MutableMapping[str, str]) -> int:
        """Add what proves the caller to the headers of one attempt.

        Returns what the clock was corrected by for it, in milliseconds; 0 for a scheme without a clock.
        """
        headers[self.header] = self.key.reveal()
        return 0

    def correct_clock(self, server_seconds: float, signed_with: int) -> bool:
        """Learn the server's time from an attempt that was refused, and what it was signed with.

        Returns whether signing again can help.
        """
        return False


class ApiKey(Signer):
    """Send the key as it is, in a header of the provider's choice."""


class Bearer(Signer):
    """Send `Authorization: Bearer <key>`."""

    def sign(self, headers: MutableMapping[str, str]) -> int:
        headers[self.header] = f"Bearer {self.key.reveal()}"
        return 0


class TimestampedKey(Signer):
    """Send the key and the time of this very attempt, in epoch milliseconds.

    The provider refuses a time that is minutes off. When it does, the client hands the server's own time to `correct_clock`, and
    later attempts are stamped in server time.
    """

    def __init__(self, key: Secret, header: str, timestamp_header: str, *, clock: Callable[[], float] = time.time) -> None:
        super().__init__(key, header)
        self.timestamp_header = timestamp_header
        self.header_names: frozenset[str] = self.header_names | {timestamp_header.lower()}
        self._clock = clock
        self._offset_ms = 0

    def sign(self, headers: MutableMapping[str, str]) -> int:
        super().sign(headers)
        offset = self._offset_ms
        headers[self.timestamp_header] = str(self._local_ms() + offset)
        return offset

    def correct_clock(self, server_seconds: float, signed_with: int) -> bool:
        offset = round(server_seconds * 1000) - self._local_ms()
        # A Date header counts whole seconds, and answers travel: small differences are no clock error.
        if abs(offset - signed_with) <= CLOCK_TOLERANCE_MS:
            return False
        # Another call may have corrected the clock since this one was signed; then it is sent again with what is known.
        if abs(offset - self._offset_ms) > CLOCK_TOLERANCE_MS:
            self._offset_ms = offset
        return True

    def _local_ms(self) -> int:
        return int(self._clock() * 1000)
