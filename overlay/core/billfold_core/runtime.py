"""The world around a client: time, pauses, chance."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Awaitable, Callable

from .tuples import NamedTuple


async def _async_sleep(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)


class Runtime(NamedTuple):
    """The world around a client: time, pauses, chance. Tests give their own."""

    clock: Callable[[], float] = time.time
    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    async_sleep: Callable[[float], Awaitable[None]] = _async_sleep
    chance: Callable[[], float] = random.random
    new_key: Callable[[], str] = lambda: os.urandom(16).hex()
