"""Connection pools: one for each event loop of one process.

A connection cannot be used from another loop, and after a fork two processes would read each other's answers. So each loop has a
pool of its own, and a process that was forked starts anew.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import AsyncGenerator, Callable
from contextlib import suppress
from typing import Any, Generic, Protocol, TypeVar
from weakref import WeakKeyDictionary, finalize

from .processes import PerProcess


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

    def abandon(self) -> None:
        if not self.pool.closed:
            self.pool.closed = True
            self.pool.abandon()


class _Loops(Generic[PoolT]):
    """The open pools of one process, by event loop; loops in several threads come and go at once."""

    def __init__(self) -> None:
        self._by_loop: WeakKeyDictionary[Any, _Open[PoolT]] = WeakKeyDictionary()
        self._lock = threading.Lock()

    def get(self, loop: Any) -> _Open[PoolT] | None:
        return self._by_loop.get(loop)

    def add(self, loop: Any, opened: _Open[PoolT]) -> None:
        with self._lock:
            self._by_loop[loop] = opened

    def take(self, wanted: Callable[[Any], bool]) -> list[tuple[Any, _Open[PoolT]]]:
        """Remove and return the pools of some loops."""
        with self._lock:
            return [(loop, self._by_loop.pop(loop)) for loop in list(self._by_loop) if wanted(loop)]


class LoopPools(Generic[PoolT]):
    """One pool for each event loop of this process."""

    def __init__(self, make: Callable[[], PoolT]) -> None:
        self._make = make
        self._loops = PerProcess(_Loops[PoolT])
        # A client that is dropped after its loop leaves nothing open.
        finalize(self, _abandon, self._loops)

    def current(self) -> PoolT | None:
        """Return the pool of the running loop, if it has one."""
        found = self._loops.get().get(running_loop())
        return None if found is None or found.pool.closed else found.pool

    async def open(self) -> PoolT:
        """Make a pool for the running loop, and drop those of loops that are gone."""
        _abandon(self._loops)
        opened = _Open(self._make())
        self._loops.get().add(running_loop(), opened)
        await opened.start()
        return opened.pool

    async def aclose(self) -> None:
        """Close the pools of this process: that of the running loop here, the others in their own loops."""
        here = running_loop()
        for loop, found in self._loops.get().take(lambda loop: True):
            if loop is here:
                await found.end()
            elif is_gone(loop):
                found.abandon()
            else:
                _close_in(loop, found)


async def _until_the_loop_ends(pool: AsyncPool) -> AsyncGenerator[None, None]:
    # A loop closes the async generators that were begun in it before it ends: asyncio.run, anyio.run and trio.run all do.
    try:
        yield
    finally:
        pool.closed = True
        # A loop that ends tells of what fails here, but nobody can do anything about it.
        with suppress(Exception):
            await pool.aclose()


def running_loop() -> Any:
    """Return what stands for the running event loop, of asyncio or of trio."""
    # Imported here, so that a client can be made without it.
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return sys.modules["trio"].lowlevel.current_trio_token()


def is_gone(loop: Any) -> bool:
    """Return whether an event loop was closed."""
    return bool(getattr(loop, "is_closed", bool)())


def _abandon(loops: PerProcess[_Loops[Any]]) -> None:
    """Close the sockets of loops that are gone."""
    if loops.made is not None:
        for _, found in loops.made.take(is_gone):
            found.abandon()


def _close_in(loop: Any, found: _Open[Any]) -> None:
    # A loop that is not running closes its pool when it ends.
    if getattr(loop, "is_running", bool)():
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(lambda: loop.create_task(found.end()))
