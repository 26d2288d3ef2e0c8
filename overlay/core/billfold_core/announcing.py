"""The step before a request: the observer is told what is about to be sent, and can keep it from being sent."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .observe import Sending


class Announcement:
    """What is to be told before a request is sent. A client carries it out; what it raises is thrown into the engine.

    Attributes:
        remaining: Seconds until the deadline of the whole call, which bounds the wait for a coroutine.
    """

    __slots__ = ("_sending", "_tell", "remaining")

    def __init__(self, tell: Callable[[Sending], object], sending: Sending, remaining: float) -> None:
        self._tell = tell
        self._sending = sending
        self.remaining: float = remaining

    def carry_out(self) -> None:
        """Call the observer's `before_send`.

        Raises:
            TypeError: It gave something to be awaited, which has not been done, so nobody knows what it would have raised.
        """
        given = self._tell(self._sending)
        if isinstance(given, Coroutine):
            # Nobody will await it; Python would warn of it.
            given.close()
        if isinstance(given, Awaitable):
            raise TypeError("before_send gave something to be awaited, which a sync client cannot do")

    async def carry_out_async(self) -> None:
        """Call the observer's `before_send`, and await what it returns if that is awaitable.

        Raises:
            TimeoutError: The deadline of the call passed meanwhile.
        """
        given: Any = self._tell(self._sending)
        if isinstance(given, Awaitable):
            import anyio

            with anyio.fail_after(self.remaining):
                await given
