"""Creem's client in its three kinds, against a server on this machine, through one set of calls."""

import asyncio
import gc
import json
import os
import select
import signal
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Literal

from core.loopback import PATIENCE, Loopback

from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.retry import RetryPolicy
from creem_client import AsyncCreem, Creem

Kind = Literal["sync", "httpx", "aiohttp"]
"""The sync client, or the async one over one of its two transports."""
KINDS: tuple[Kind, ...] = ("sync", "httpx", "aiohttp")
ASYNC_KINDS: tuple[Kind, ...] = ("httpx", "aiohttp")
KEY = "creem_test_1"
# Whatever fails here shall fail at the first attempt, and soon.
ONCE = RetryPolicy(max_attempts=1)
SOON = 5.0


def creem(kind: Kind, server: Loopback | None = None, **given: Any) -> Any:
    """Make a client of one kind."""
    settings: dict[str, Any] = {"api_key": KEY, "timeout": SOON, "retry": ONCE, **given}
    if server is not None:
        settings["base_url"] = server.url
    if kind == "sync":
        return Creem(**settings)
    if kind == "aiohttp":
        settings["transport"] = "aiohttp"
    return AsyncCreem(**settings)


def create(client: Any, name: str, options: RequestOptions = NO_OPTIONS) -> Any:
    """Create a product: gives it, or what is to be awaited for it."""
    return client.products.create(
        name=name, description="All of it", price=2999, currency="USD", billing_type="onetime", options=options
    )


async def named(client: Any, name: str) -> str:
    """Create a product with an async client and give the name that came back."""
    return str((await create(client, name)).name)


async def names_in_turn(client: Any, *names: str) -> list[str]:
    """Create products one after the other with an async client and give the names that came back."""
    return [await named(client, name) for name in names]


def called(client: Any, *names: str) -> list[str]:
    """Create products one after the other, an async client in an event loop of its own, and give the names that came back."""
    if isinstance(client, Creem):
        return [str(create(client, name).name) for name in names]
    return asyncio.run(names_in_turn(client, *names))


def closed(client: Any) -> None:
    """Close a client, an async one in an event loop of its own."""
    client.close() if isinstance(client, Creem) else asyncio.run(client.aclose())


@contextmanager
def no_leak() -> Iterator[None]:
    """Fail if something was left open that Python had to close."""
    gc.collect()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield
        gc.collect()
    assert not [str(warning.message) for warning in caught if issubclass(warning.category, ResourceWarning)]


class Child:
    """A child of this process that does one thing; `result()` waits for what it gives, as JSON carries it."""

    def __init__(self, work: Callable[[], Any]) -> None:
        self._end, theirs = os.pipe()
        self._id = os.fork()
        if self._id == 0:
            told: Any = None
            try:
                told = {"result": work()}
            except BaseException as error:
                told = {"error": f"{type(error).__name__}: {error}"}
            finally:
                os.write(theirs, json.dumps(told).encode())
                os._exit(0)
        os.close(theirs)

    def result(self) -> Any:
        """Give the result, or fail with the error that it ended with."""
        told = self._told()
        assert "result" in told, told
        return told["result"]

    def error(self) -> str:
        """Give the error that it ended with."""
        told = self._told()
        assert "error" in told, told
        return str(told["error"])

    def _told(self) -> Any:
        answered, _, _ = select.select([self._end], [], [], PATIENCE)
        if not answered:
            os.kill(self._id, signal.SIGKILL)
        os.waitpid(self._id, 0)
        with os.fdopen(self._end) as told:
            text = told.read()
        assert text, "the child hung"
        return json.loads(text)
