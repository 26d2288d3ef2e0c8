"""The body of an answer that is a file, piece by piece to where the file is to be."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Mapping
from typing import Any

import anyio

from billfold_core.download import Landing, LandingFault

from . import Answer


def land(status: int, headers: Mapping[str, str], pieces: Iterable[bytes], landing: Landing, told: Mapping[str, str]) -> Answer:
    """Write a file to its target and return its answer.

    Args:
        status: The status of the answer.
        headers: Its headers.
        pieces: The body.
        landing: The place.
        told: The headers that hold for the pieces, which may have been decompressed already.
    """
    try:
        landing.begin(told)
        for piece in pieces:
            landing.write(piece)
        landing.end()
    except LandingFault as fault:
        return _not_kept(status, headers, fault)
    finally:
        landing.discard()
    return Answer(status, headers, b"")


async def land_async(
    status: int, headers: Mapping[str, str], pieces: AsyncIterable[bytes], landing: Landing, told: Mapping[str, str]
) -> Answer:
    """Write a file to its target, as `land`; what may wait for a disk is done in a thread."""
    try:
        await _done(landing, landing.begin, told)
        async for piece in pieces:
            await _done(landing, landing.write, piece)
        await _done(landing, landing.end)
    except LandingFault as fault:
        return _not_kept(status, headers, fault)
    finally:
        landing.discard()
    return Answer(status, headers, b"")


async def _done(landing: Landing, step: Callable[..., None], *given: Any) -> None:
    if landing.waits:
        await anyio.to_thread.run_sync(step, *given)
    else:
        step(*given)


async def at_once(content: bytes) -> AsyncIterator[bytes]:
    """Yield a body that is there as a whole."""
    yield content


def _not_kept(status: int, headers: Mapping[str, str], fault: LandingFault) -> Answer:
    """Return the answer whose body is a file that cannot be kept."""
    return Answer(status, headers, b"", str(fault), too_large=True)
