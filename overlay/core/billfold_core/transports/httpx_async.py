"""Transport of async clients over httpx, through its public `AsyncClient.send`."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import anyio

from billfold_core.http import httpx

from . import FILE_STATUS, Answer, NotSent, Reply, Request, content, given
from .environment import in_environment
from .httpx import (
    HttpxRequests,
    already_read,
    drop_frames,
    failure,
    forget_location,
    has_leftovers,
    led,
    limits_of,
    pool_settings,
    watched,
    without_cookies,
)
from .network import AsyncBackend, DeadlinePassed, Flight
from .pools import LoopPools

if TYPE_CHECKING:
    from billfold_core.download import Landing


class AsyncHttpxTransport:
    """Send the requests of an async client: over a pool for each event loop, or with the caller's transport."""

    def __init__(self, transport: Any, max_connections: int) -> None:
        self.is_closed: bool = False
        self._requests = HttpxRequests()
        self._given = None
        self._first: AsyncHttpxPool | None = None
        self._verify: Any = None
        self._max_connections = max_connections
        self._transport = transport
        self._pools = LoopPools(self._make)
        if transport is None:
            self._first = self._make()
        elif not given.is_factory(transport):
            self._given = given.Given(transport)
            self._given_client = _async_client(transport=transport)

    def _make(self) -> AsyncHttpxPool:
        if self._transport is not None:
            client = _async_client(transport=given.made(self._transport, "handle_async_request"))
            return AsyncHttpxPool(client, None)
        made, self._first = self._first, None
        if made is not None:
            return made
        return AsyncHttpxPool(in_environment(self._pooled_client), self._max_connections)

    def _pooled_client(self) -> httpx.AsyncClient:
        # Reading the certificates takes longer than everything else here, so all loops share them.
        if self._verify is None:
            self._verify = httpx.create_ssl_context()
        return _async_client(verify=self._verify, limits=limits_of(None, self._max_connections), **pool_settings())

    async def send(self, request: Request) -> Reply:
        """Send one request, once."""
        if self.is_closed:
            return NotSent("the client was closed", closed=True)
        flight = Flight(request)
        if self._given is not None:
            self._given.check()
            # Nothing below bounds the time of a transport that is not ours.
            reply: Reply | None = None
            with anyio.move_on_after(request.remaining):
                reply = await self._send(self._given_client, request, flight)
            return reply or failure(DeadlinePassed(), flight, self.is_closed)
        pool = self._pools.current() or await self._pools.open()
        if not await pool.enter(flight):
            return NotSent("no connection became free in time", timed_out=True)
        try:
            return await self._send(pool.client, request, flight)
        finally:
            pool.leave()

    async def _send(self, client: httpx.AsyncClient, request: Request, flight: Flight) -> Reply:
        try:
            with flight:
                response = await client.send(self._requests.made(request), stream=True, follow_redirects=False)
                flight.sent = True
                try:
                    return await _read_async(response, request, flight)
                finally:
                    with suppress(Exception):
                        await response.aclose()
        except Exception as error:
            return failure(error, flight, self.is_closed)
        except BaseException as error:
            drop_frames(error, request)
            raise

    async def aclose(self) -> None:
        """Close the connections of this process, in all its event loops."""
        self.is_closed = True
        if self._given is not None:
            await self._given_client.aclose()
        else:
            await self._pools.aclose()


class AsyncHttpxPool:
    """The connections of one event loop.

    Calls queue here and not in the library's pool, which loses a place for good when a call that waits there is cancelled.
    """

    def __init__(self, client: httpx.AsyncClient, max_connections: int | None) -> None:
        self.client = client
        self.closed = False
        self._places: anyio.Semaphore | None = None
        self._max_connections = max_connections
        self._backends = watched(client, AsyncBackend)

    async def enter(self, flight: Flight) -> bool:
        """Wait for a place among the connections; tell whether there was one in time."""
        if self._max_connections is None:
            return True
        if self._places is None:
            self._places = anyio.Semaphore(self._max_connections)
        try:
            self._places.acquire_nowait()
        except anyio.WouldBlock:
            with anyio.move_on_after(flight.until - time.monotonic()):
                await self._places.acquire()
                return True
            return False
        return True

    def leave(self) -> None:
        """Release the place among the connections."""
        if self._places is not None:
            self._places.release()

    async def aclose(self) -> None:
        """Close the connections."""
        await self.client.aclose()

    def abandon(self) -> None:
        """Close the sockets of a loop that is gone."""
        for backend in self._backends:
            for stream in list(backend.streams):
                stream.abandon()


def _async_client(**settings: Any) -> httpx.AsyncClient:
    async def forget(response: httpx.Response) -> None:
        forget_location(response)

    return without_cookies(httpx.AsyncClient)(event_hooks={"response": [forget]}, **settings)


async def _read_async(response: httpx.Response, request: Request, flight: Flight) -> Answer:
    headers, status, max_size = response.headers, response.status_code, request.max_size
    if request.landing is not None and 300 <= status < 400:
        return led(response)
    if request.landing is not None and status == FILE_STATUS:
        return await _land_async(response, request.landing, flight)
    if response.is_stream_consumed:
        return already_read(response, max_size)
    if content.announced_too_large(headers, max_size):
        return content.too_large(status, headers, max_size)
    parts, size = list[bytes](), 0
    async for part in response.aiter_raw():
        size += len(part)
        if size > max_size:
            return content.too_large(status, headers, max_size)
        parts.append(part)
        flight.left(None)
    if has_leftovers(response):
        await response.extensions["network_stream"].aclose()
    return content.answer(status, headers, b"".join(parts), max_size)


async def _land_async(response: httpx.Response, landing: Landing, flight: Flight) -> Answer:
    from .landing import at_once, land_async

    status, headers = response.status_code, response.headers
    if response.is_stream_consumed:
        return await land_async(status, headers, at_once(response.content), landing, {})
    answer = await land_async(status, headers, _within(flight, response.aiter_raw()), landing, headers)
    if has_leftovers(response):
        await response.extensions["network_stream"].aclose()
    return answer


async def _within(flight: Flight, parts: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    async for part in parts:
        yield part
        flight.left(None)
