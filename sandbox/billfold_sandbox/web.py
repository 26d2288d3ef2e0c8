"""The sandbox on a port: the same function behind Starlette and uvicorn."""

from __future__ import annotations

import asyncio
import os
import re
import socket
from collections.abc import Collection, Generator, Iterator
from contextlib import contextmanager, suppress
from threading import Thread
from typing import Any, Final, cast

import uvicorn
from starlette.requests import ClientDisconnect
from starlette.requests import Request as WebRequest
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from .admin_routes import is_own, respond
from .emulator import Emulator
from .message import Answer, Request, text_answer
from .record_store import StoreError
from .validate import LARGEST_BODY
from .webhooks.worker import delivering

HOST: Final = "127.0.0.1"
EVERYWHERE: Final = "0.0.0.0"
_LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})
_CONNECTION: Final = "billfold_connection"
_HOST: Final = re.compile(r"[\w.:-]+", re.ASCII)
_ABSOLUTE: Final = re.compile(r"https?://([^/?#]*)", re.IGNORECASE)


class HangUpProtocol(H11Protocol):
    """HTTP that tells the application its connection, so that a fault can close it without an answer."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(cast(asyncio.Transport, transport))
        self.app_state: dict[str, Any] = {**self.app_state, _CONNECTION: transport}


def application(emulator: Emulator, allowed_hosts: Collection[str] = ()) -> ASGIApp:
    """Return the ASGI application of a sandbox. Faults that drop a connection need `HangUpProtocol` below it.

    It answers to the names of this machine, and to those that are allowed: a page elsewhere that has its own name lead here would
    otherwise read what the sandbox holds.

    Raises:
        ValueError: One that is allowed is no name.
    """
    names = _LOOPBACK | {checked_host(host) for host in allowed_hosts}

    async def carry(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        try:
            web = WebRequest(scope, receive)
            request = await _plain(web)
        except ClientDisconnect:
            return
        asked = _name_of(request.headers.get("host", ""))
        if asked not in names:
            given = _elsewhere(asked)
        elif is_own(request.path):
            # Pages look at many records, so they are made beside the loop, which goes on answering.
            given = await asyncio.to_thread(respond, emulator, request)
        else:
            given = respond(emulator, request)
        await _carry(given, scope, receive, send)

    async def end_quietly(scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await carry(scope, receive, send)
        except asyncio.CancelledError:
            connection = scope.get("state", {}).get(_CONNECTION)
            if connection is None:
                # Under another server, which knows what it cancels.
                raise
            # The server ends, and has waited for what was under way; who is still there sees the connection close.
            connection.abort()
            # The server hears of it in the loop's next turn, which may be its last one.
            with suppress(asyncio.CancelledError):
                await asyncio.sleep(0)

    return end_quietly


def _name_of(host: str) -> str:
    """Return the name in a Host header, without its port."""
    return _parts_of(host)[0]


def checked_host(host: str) -> str:
    """Return the name that requests have in their Host header for a host that is allowed.

    Raises:
        ValueError: It is none: an address, a pattern, or nothing.
    """
    name = host.strip().lower() if host.count(":") > 1 and "[" not in host else _name_of(host)
    if not _HOST.fullmatch(name):
        raise ValueError(f"a host that is allowed must be a name such as sandbox or shop.internal, not {host!r}")
    return name


def _parts_of(host: str) -> tuple[str, str]:
    given = host.strip().lower()
    name, colon, port = given.rpartition(":")
    if not name or not (port.isdecimal() or not port):
        return given.strip("[]"), ""
    return name.strip("[]"), f"{colon}{port}" if port else ""


def _origin(scheme: str, host: str) -> str:
    """Return the address of the server as the client named it."""
    name, port = _parts_of(host)
    return f"{scheme}://[{name}]{port}" if ":" in name else f"{scheme}://{name}{port}"


def _elsewhere(name: str) -> Answer:
    told = f"The sandbox does not answer to {name[:100]!r}. Start it with --allow-host {name[:100]} if that is meant.\n"
    return text_answer(421, told)


async def _plain(web: WebRequest) -> Request:
    body = bytearray()
    async for chunk in web.stream():
        # One byte too many is enough to be refused; the rest is read only to be thrown away.
        body += chunk[: LARGEST_BODY + 1 - len(body)]
    path = web.scope["raw_path"].decode("ascii", "replace")
    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in web.headers.raw}
    if absolute := _ABSOLUTE.match(path):
        # As a proxy is asked; the name in it counts, not that of the header.
        headers["host"], path = absolute[1], path[absolute.end() :] or "/"
    query = web.scope["query_string"].decode("ascii", "replace")
    return Request(web.method, HOST, path, query, headers, bytes(body), _origin(web.scope["scheme"], headers.get("host", "")))


async def _carry(given: Answer, scope: Scope, receive: Receive, send: Send) -> None:
    if given.fault in ("drop", "timeout", "connect_error"):
        if given.fault == "timeout":
            await _patience(receive, given.pause)
        scope["state"][_CONNECTION].close()
        await _patience(receive, 1.0)
        return
    whole = given.status != 204 and given.more is None
    headers = {**given.headers, "content-length": str(len(given.body))} if whole else given.headers
    raw_headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": given.status, "headers": raw_headers})
    body = given.body
    if given.fault == "slow_body":
        await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})
        await _patience(receive, given.pause)
        body = body[len(body) // 2 :]
    await send({"type": "http.response.body", "body": body, "more_body": given.more is not None})
    if given.more is not None:
        await carry_on(given.more, scope["state"][_CONNECTION], send)


async def carry_on(pieces: Iterator[bytes], connection: asyncio.Transport, send: Send) -> None:
    """Send what follows a body; each piece is made beside the loop, when the one before has been taken."""
    try:
        while not connection.is_closing() and (piece := await asyncio.to_thread(next, pieces, b"")):
            await send({"type": "http.response.body", "body": piece, "more_body": True})
    except StoreError:
        # The answer has begun, so all that can be done is to end it where everybody sees that it is not whole.
        connection.close()
    await send({"type": "http.response.body", "body": b""})


async def _patience(receive: Receive, seconds: float) -> None:
    """Wait until the client goes away, or for as long as said."""
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            while (await receive())["type"] != "http.disconnect":
                pass


def listen(port: int, host: str = HOST) -> socket.socket:
    """Open a port of this machine, or a free one for 0; `host` is the address to listen at, its own alone by default.

    Raises:
        OSError: The port is taken, or not allowed.
    """
    # With its protocol said: asyncio sets TCP_NODELAY on sockets of this protocol only, and a connection has its listener's.
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(256)
    except BaseException:
        listening.close()
        raise
    return listening


def server(emulator: Emulator, allowed_hosts: Collection[str] = ()) -> uvicorn.Server:
    """Make a server that is still to be run with a listening socket."""
    settings: dict[str, Any] = {"log_level": "warning", "access_log": False, "lifespan": "off", "ws": "none", "loop": "asyncio"}
    config = uvicorn.Config(
        application(emulator, allowed_hosts),
        http=HangUpProtocol,
        server_header=False,
        # Nothing stands before it, so what a request says of a proxy is not believed.
        proxy_headers=False,
        date_header=False,
        timeout_graceful_shutdown=1,
        **settings,
    )
    return uvicorn.Server(config)


@contextmanager
def serving(emulator: Emulator, port: int = 0, allowed_hosts: Collection[str] = ()) -> Generator[str]:
    """Serve a sandbox on a port, in a thread, and give its address."""
    # A listening socket keeps early callers waiting instead of refusing them, so there is no start to wait for.
    with listen(port) as sock, delivering(emulator.deliveries):
        running = server(emulator, allowed_hosts)
        thread = Thread(target=running.run, kwargs={"sockets": [sock]}, name="billfold-sandbox", daemon=True)
        thread.start()
        try:
            yield f"http://{HOST}:{sock.getsockname()[1]}"
        finally:
            running.should_exit = True
            thread.join(timeout=10)
