"""The thread that sends what is due, for a sandbox on a port."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from threading import Event, Thread
from typing import Final

from billfold_sandbox.record_store import StoreError

from .deliveries import Deliveries

_PAUSE: Final = 0.1


@contextmanager
def delivering(deliveries: Deliveries) -> Generator[None]:
    """Send deliveries as they fall due, in a thread, until the end of the block."""
    ended = Event()

    def work() -> None:
        while not ended.wait(_PAUSE):
            try:
                deliveries.pump()
            except StoreError:
                continue  # The file is in use; what is due stays so.

    thread = Thread(target=work, name="billfold-sandbox-webhooks", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join(timeout=10)
