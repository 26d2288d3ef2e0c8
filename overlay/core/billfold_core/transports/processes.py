"""What belongs to one process: after a fork two processes would read each other's answers from the same sockets."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

# What a forked process got from its parent. Kept, so that nothing of it is closed here while the parent uses it.
_of_the_parent: list[object] = []


class PerProcess(Generic[T]):
    """One value for each process, made when it is first needed there."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._held: tuple[int, T] | None = None
        # One for each process: a lock could be held by a thread that the fork did not take along.
        self._locks: dict[int, threading.Lock] = {}

    def get(self) -> T:
        """Return the value of this process."""
        held, process = self._held, os.getpid()
        if held is not None and held[0] == process:
            return held[1]
        with self._locks.setdefault(process, threading.Lock()):
            held = self._held
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
