"""Play scenarios through a client, whichever way it is used."""

import inspect
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib import import_module
from typing import Any

import pytest
from sandbox.callers import Clock

from billfold.testing import EXAMPLE_KEYS, Sandbox
from billfold_core.errors import StatusError

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 16


async def play(mode: str, provider: str, scene: Callable[[Any], Any], **settings: Any) -> None:
    """Run a scene with a client of either kind."""
    package = import_module(f"{provider}_client")
    if mode == "sync":
        with getattr(package, provider.capitalize())(EXAMPLE_KEYS[provider], **settings) as shop:
            await scene(shop)
    else:
        async with getattr(package, f"Async{provider.capitalize()}")(EXAMPLE_KEYS[provider], **settings) as shop:
            await scene(shop)


async def done(result: Any) -> Any:
    """Give the result of a call, whichever client made it; a list is read to its end."""
    if inspect.isawaitable(result):
        return await result
    if hasattr(result, "__aiter__"):
        return [item async for item in result]
    return list(result) if hasattr(result, "pages") else result


async def each(pager: Any) -> AsyncIterator[Any]:
    """Iterate a list, or its pages, whichever client made it."""
    if hasattr(pager, "__aiter__"):
        async for item in pager:
            yield item
    else:
        for item in pager:
            yield item


async def collect(pager: Any, ids: list[str]) -> None:
    """Note the id of each item as it comes."""
    async for item in each(pager):
        ids.append(item.id)


@contextmanager
def refused(kind: type[StatusError], status: int, reason: str) -> Iterator[None]:
    """Expect a provider to refuse a call for a reason, so that nothing took effect."""
    with pytest.raises(kind) as caught:
        yield
    assert type(caught.value) is kind
    assert (caught.value.status, caught.value.outcome, caught.value.attempts) == (status, "rejected", 1)
    assert reason in caught.value.reason
    assert caught.value.request_id


def still(sandbox: Sandbox) -> Clock:
    """Stop the sandbox's clock, and give it to be moved."""
    sandbox.clock = clock = Clock()
    return clock


def at(clock: Clock) -> datetime:
    """Give the time of the sandbox as records have it."""
    return datetime.fromtimestamp(clock.now, UTC)
