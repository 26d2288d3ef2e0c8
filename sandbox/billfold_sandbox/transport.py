"""The sandbox under any httpx client, in the same process: no socket, no waiting."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from urllib.parse import urlsplit

from billfold_core.http import httpx

from .addresses import NOWHERE
from .admin_routes import is_own, respond
from .emulator import Emulator, answer
from .message import Answer, Request


class SandboxTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Carry requests to a sandbox; what breaks raises what httpx raises when it breaks on a network.

    Closing it does nothing, so that several clients can share it.
    """

    def __init__(self, emulator: Emulator) -> None:
        self._emulator = emulator

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._answered(request, request.read())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self._answered(request, await request.aread())

    def _answered(self, request: httpx.Request, body: bytes) -> httpx.Response:
        plain = _plain(request, body)
        own = is_own(plain.path) and plain.host == urlsplit(self._emulator.settings.base_url or NOWHERE).hostname
        return _carried(respond(self._emulator, plain) if own else answer(self._emulator, plain), request)


def _plain(request: httpx.Request, body: bytes) -> Request:
    path, _, query = request.url.raw_path.decode("ascii", "replace").partition("?")
    headers = {name.lower(): value for name, value in request.headers.items()}
    return Request(request.method, request.url.host, path, query, headers, body)


def _carried(given: Answer, request: httpx.Request) -> httpx.Response:
    match given.fault:
        case "connect_error":
            raise httpx.ConnectError(given.body.decode() or "[Errno 111] Connection refused", request=request)
        case "drop":
            raise httpx.RemoteProtocolError("Server disconnected without sending a response.", request=request)
        case "timeout":
            raise httpx.ReadTimeout("The read operation timed out", request=request)
        case "slow_body":
            return httpx.Response(
                given.status, headers=dict(given.headers), stream=_HalfBody(given.body, request), request=request
            )
        case "":
            content = given.body + b"".join(given.more or ())
            return httpx.Response(given.status, headers=dict(given.headers), content=content, request=request)


class _HalfBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The first half of a body, and then nothing before the client's patience ends."""

    def __init__(self, body: bytes, request: httpx.Request) -> None:
        self._half = body[: len(body) // 2]
        self._request = request

    def __iter__(self) -> Iterator[bytes]:
        yield self._half
        raise self._end()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._half
        raise self._end()

    def _end(self) -> httpx.ReadTimeout:
        return httpx.ReadTimeout("The read operation timed out", request=self._request)
