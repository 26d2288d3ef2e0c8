"""Who owns a connection: one event loop of one process.

A connection cannot be used from another loop, and after a fork two processes would read each other's answers. So each loop has a
pool of its own, and a process that was forked starts anew.
"""

import asyncio
import os
import sys
from collections.abc import AsyncGenerator, Callable
from contextlib import suppress
from typing import Any, Generic, Protocol, TypeVar
from weakref import WeakKeyDictionary

# What a forked process got from its parent. Kept, so that nothing of it is closed here while the parent uses it.
_of_the_parent: list[object] = []


class AsyncPool(Protocol):
    """The connections of one event loop."""

    closed: bool

    async def aclose(self) -> None:
        """Close the connections, in their own loop."""
        ...

    def abandon(self) -> None:
        """Close the sockets of a loop that is gone."""
        ...


PoolT = TypeVar("PoolT", bound=AsyncPool)
T = TypeVar("T")


class PerProcess(Generic[T]):
    """One value for each process, made when it is first needed there."""

    def __init__(self, make: Callable[[], T], first: T | None = None) -> None:
        self._make = make
        # Replaced as a whole: a lock could be held by a thread that the fork did not take along.
        self._held: tuple[int, T] | None = None if first is None else (os.getpid(), first)

    def get(self) -> T:
        """Return the value of this process."""
        held, process = self._held, os.getpid()
        if held is not None and held[0] == process:
            return held[1]
        if held is not None:
            _of_the_parent.append(held)
        made = self._make()
        self._held = (process, made)
        return made

    @property
    def made(self) -> T | None:
        """The value of this process, if there is one."""
        held = self._held
        return held[1] if held is not None and held[0] == os.getpid() else None


class _Open(Generic[PoolT]):
    """An open pool, and what closes it when its loop ends."""

    __slots__ = ("_keeper", "pool")

    def __init__(self, pool: PoolT) -> None:
        self.pool = pool
        self._keeper = _until_the_loop_ends(pool)

    async def start(self) -> None:
        await anext(self._keeper)

    async def end(self) -> None:
        await self._keeper.aclose()


class LoopPools(Generic[PoolT]):
    """One pool for each event loop of this process."""

    def __init__(self, make: Callable[[], PoolT]) -> None:
        self._make = make
        self._by_loop = PerProcess(WeakKeyDictionary[Any, _Open[PoolT]])

    def current(self) -> PoolT | None:
        """Return the pool of the running loop, if it has one."""
        found = self._by_loop.get().get(running_loop())
        return None if found is None or found.pool.closed else found.pool

    async def open(self) -> PoolT:
        """Make a pool for the running loop, and drop those of loops that are gone."""
        by_loop = self._by_loop.get()
        for loop, found in list(by_loop.items()):
            if is_gone(loop):
                del by_loop[loop]
                if not found.pool.closed:
                    found.pool.closed = True
                    found.pool.abandon()
        made = by_loop[running_loop()] = _Open(self._make())
        await made.start()
        return made.pool

    async def aclose(self) -> None:
        """Close the pools of this process: that of the running loop here, the others in their own loops."""
        by_loop, here = self._by_loop.get(), running_loop()
        for loop, found in list(by_loop.items()):
            by_loop.pop(loop, None)
            if loop is here:
                await found.end()
            elif is_gone(loop):
                found.pool.abandon()
            else:
                _close_in(loop, found)


async def _until_the_loop_ends(pool: AsyncPool) -> AsyncGenerator[None, None]:
    # A loop closes the async generators that were begun in it before it ends: asyncio.run, anyio.run and trio.run all do.
    try:
        yield
    finally:
        pool.closed = True
        await pool.aclose()


def running_loop() -> Any:
    """Return what stands for the running event loop, of asyncio or of trio."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return sys.modules["trio"].lowlevel.current_trio_token()


def is_gone(loop: Any) -> bool:
    """Tell whether an event loop was closed."""
    return isinstance(loop, asyncio.AbstractEventLoop) and loop.is_closed()


def _close_in(loop: Any, found: _Open[Any]) -> None:
    # A loop that is not running closes its pool when it ends.
    if isinstance(loop, asyncio.AbstractEventLoop) and loop.is_running():
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(lambda: loop.create_task(found.end()))
