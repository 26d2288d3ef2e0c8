"""The sandbox on a port: the same function behind Starlette and uvicorn."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Generator
from contextlib import contextmanager, suppress
from threading import Thread
from typing import Any, Final, cast

import uvicorn
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect
from starlette.requests import Request as WebRequest
from starlette.routing import Mount
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from .admin_routes import respond
from .emulator import Emulator
from .message import Answer, Request
from .validate import LARGEST_BODY

HOST: Final = "127.0.0.1"
_CONNECTION: Final = "billfold_connection"


class HangUpProtocol(H11Protocol):
    """HTTP that tells the application its connection, so that a fault can close it without an answer."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(cast(asyncio.Transport, transport))
        self.app_state = {**self.app_state, _CONNECTION: transport}


def application(emulator: Emulator) -> Starlette:
    """Give the ASGI application of a sandbox. Faults that drop a connection need `HangUpProtocol` below it."""

    async def carry(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        try:
            request = await _plain(WebRequest(scope, receive))
        except ClientDisconnect:
            return
        await _carry(respond(emulator, request), scope, receive, send)

    return Starlette(routes=[Mount("/", app=carry)])


async def _plain(web: WebRequest) -> Request:
    body = bytearray()
    async for chunk in web.stream():
        # One byte too many is enough to be refused; the rest is read only to be thrown away.
        body += chunk[: LARGEST_BODY + 1 - len(body)]
    path = web.scope["raw_path"].decode("ascii", "replace")
    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in web.headers.raw}
    return Request(web.method, HOST, path, web.scope["query_string"].decode("ascii", "replace"), headers, bytes(body))


async def _carry(given: Answer, scope: Scope, receive: Receive, send: Send) -> None:
    if given.fault in ("drop", "timeout", "connect_error"):
        if given.fault == "timeout":
            await _patience(receive, given.pause)
        scope["state"][_CONNECTION].close()
        await _patience(receive, 1.0)
        return
    headers = {**given.headers, "content-length": str(len(given.body))} if given.status != 204 else given.headers
    raw_headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": given.status, "headers": raw_headers})
    body = given.body
    if given.fault == "slow_body":
        await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})
        await _patience(receive, given.pause)
        body = body[len(body) // 2 :]
    await send({"type": "http.response.body", "body": body})


async def _patience(receive: Receive, seconds: float) -> None:
    """Wait until the client goes away, or for as long as said."""
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            while (await receive())["type"] != "http.disconnect":
                pass


def listen(port: int) -> socket.socket:
    """Open a port of this machine, or a free one for 0.

    Raises:
        OSError: The port is taken, or not allowed.
    """
    return socket.create_server((HOST, port), backlog=256)


def server(emulator: Emulator) -> uvicorn.Server:
    """Make a server that is still to be run with a listening socket."""
    settings: dict[str, Any] = {"log_level": "warning", "access_log": False, "lifespan": "off", "ws": "none", "loop": "asyncio"}
    config = uvicorn.Config(
        application(emulator),
        http=HangUpProtocol,
        server_header=False,
        date_header=False,
        timeout_graceful_shutdown=1,
        **settings,
    )
    return uvicorn.Server(config)


@contextmanager
def serving(emulator: Emulator, port: int = 0) -> Generator[str]:
    """Serve a sandbox on a port, in a thread, and give its address."""
    # A listening socket keeps early callers waiting instead of refusing them, so there is no start to wait for.
    with listen(port) as sock:
        running = server(emulator)
        thread = Thread(target=running.run, kwargs={"sockets": [sock]}, name="billfold-sandbox", daemon=True)
        thread.start()
        try:
            yield f"http://{HOST}:{sock.getsockname()[1]}"
        finally:
            running.should_exit = True
            thread.join(timeout=10)
