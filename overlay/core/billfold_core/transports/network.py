"""The sockets below httpx: each operation ends by the deadline of the whole call, and it is known whether a byte of it left.

httpx bounds each read and write by itself, so a server that sends a byte now and then holds a call for ever; and its exceptions
do not say whether anything was sent. Both are known where the bytes pass.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from contextvars import ContextVar, Token
from typing import Any
from weakref import WeakSet

from . import Request

_PIECE = 65_536


class DeadlinePassed(Exception):
    """The deadline of the call came while the network was waited for."""


class Flight:
    """What became of one attempt on its way.

    Attributes:
        until: When the deadline of the call comes, on the monotonic clock.
        connected: Whether the network was reached for at all; False where something above it answers, as in tests.
        tunnelling: Whether a proxy is asked for a tunnel, which is not the request.
        sent: Whether a byte of the request left.
    """

    __slots__ = ("_key", "_mask", "_request", "_token", "connected", "sent", "tunnelling", "until")

    def __init__(self, request: Request) -> None:
        self.until: float = time.monotonic() + request.remaining
        self.connected: bool = False
        self.tunnelling: bool = False
        self.sent: bool = False
        self._request: Request | None = request
        self._key = request.key
        self._mask: Callable[[str], str] | None = None
        self._token: Token[Flight | None] | None = None

    def __enter__(self) -> Flight:
        """Bound the operations of this thread or task by this flight, and mask what the libraries below log of it."""
        _watch_logs()
        self._token = _flight.set(self)
        return self

    def __exit__(self, *problem: object) -> None:
        # What waits for a connection's bytes goes on in the context of the call that opened it; the request is not kept for it.
        self._request = None
        try:
            if self._token is not None:
                _flight.reset(self._token)
        except ValueError:
            # A coroutine that nobody waits for may be closed in another context.
            pass

    def mask(self, text: str) -> str:
        """Return what a library logs of this attempt without its secrets and the values of its query."""
        if self._mask is None:
            from billfold_core.masking import Mask, log_mask

            request = self._request
            self._mask = log_mask(Mask(self._key)) if request is None else log_mask(request.mask(), request.query)
        return self._mask(text)

    def left(self, timeout: float | None) -> float:
        """Return the seconds that one operation may take.

        Raises:
            DeadlinePassed: There are none.
        """
        left = self.until - time.monotonic()
        if left <= 0:
            raise DeadlinePassed
        return left if timeout is None else min(timeout, left)


_loggers_seen = -1


def _watch_logs() -> None:
    global _loggers_seen
    # A library that was loaded since may have made loggers of its own.
    if len(logging.root.manager.loggerDict) != _loggers_seen:
        from .logs import watch

        watch()
        _loggers_seen = len(logging.root.manager.loggerDict)


_flight: ContextVar[Flight | None] = ContextVar("_flight", default=None)


def _left(timeout: float | None) -> float | None:
    flight = _flight.get()
    return timeout if flight is None else flight.left(timeout)


def current_flight() -> Flight | None:
    """Return the flight of this thread or task."""
    return _flight.get()


def _reaching() -> None:
    flight = _flight.get()
    if flight is not None:
        flight.connected = True


def _sending(data: bytes) -> None:
    flight = _flight.get()
    if flight is None:
        return
    flight.connected = True
    # Raises if there is no time left, and then nothing was sent.
    flight.left(None)
    if data.startswith(b"CONNECT ") and not flight.sent:
        flight.tunnelling = True
    elif data or not flight.tunnelling:
        flight.sent = True


def _securing() -> None:
    flight = _flight.get()
    if flight is not None:
        flight.tunnelling = False


def _pieces(data: bytes) -> Iterator[bytes]:
    for start in range(0, len(data), _PIECE):
        yield data[start : start + _PIECE]


class Stream:
    """A connection of the sync library, watched."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data: bytes = self._stream.read(max_bytes, _left(timeout))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        _sending(buffer)
        for piece in _pieces(buffer):
            self._stream.write(piece, _left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> Stream:
        _securing()
        return Stream(self._stream.start_tls(ssl_context, server_hostname, _left(timeout)))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class Backend:
    """What opens the connections of the sync library, watched."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **given: Any) -> Stream:
        _reaching()
        return Stream(self._backend.connect_tcp(host, port, timeout=_left(timeout), **given))

    def connect_unix_socket(self, path: str, timeout: float | None = None, **given: Any) -> Stream:
        _reaching()
        return Stream(self._backend.connect_unix_socket(path, timeout=_left(timeout), **given))

    def sleep(self, seconds: float) -> None:
        self._backend.sleep(seconds)


class AsyncStream:
    """A connection of the async library, watched."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data: bytes = await self._stream.read(max_bytes, _left(timeout))
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        _sending(buffer)
        for piece in _pieces(buffer):
            await self._stream.write(piece, _left(timeout))

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> AsyncStream:
        _securing()
        try:
            self._stream = await self._stream.start_tls(ssl_context, server_hostname, _left(timeout))
        except BaseException:
            # The library leaves the socket open when a handshake is cancelled.
            import anyio

            with anyio.CancelScope(shield=True):
                await self._stream.aclose()
            raise
        return self

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)

    def abandon(self) -> None:
        """Close the socket of a connection whose event loop is gone."""
        below = self._stream
        for name in ("_stream", "transport_stream", "_transport"):
            below = getattr(below, name, below)
        abandon_transport(below)


class AsyncBackend:
    """What opens the connections of the async library, watched and remembered."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend
        self.streams: WeakSet[AsyncStream] = WeakSet()

    async def connect_tcp(self, host: str, port: int, timeout: float | None = None, **given: Any) -> AsyncStream:
        _reaching()
        return self._opened(await self._backend.connect_tcp(host, port, timeout=_left(timeout), **given))

    async def connect_unix_socket(self, path: str, timeout: float | None = None, **given: Any) -> AsyncStream:
        _reaching()
        return self._opened(await self._backend.connect_unix_socket(path, timeout=_left(timeout), **given))

    async def sleep(self, seconds: float) -> None:
        await self._backend.sleep(seconds)

    def _opened(self, stream: Any) -> AsyncStream:
        made = AsyncStream(stream)
        self.streams.add(made)
        return made


def abandon_transport(transport: Any) -> None:
    """Close the socket of an asyncio transport whose loop is closed; without it the socket stays open until it is collected."""
    with suppress(Exception):
        # Marks the transport as closing, and fails at the closed loop.
        transport.abort()
    with suppress(Exception):
        transport._call_connection_lost(None)
