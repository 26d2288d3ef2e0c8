"""Servers on this machine that treat a connection byte by byte, and one call over each kind of real connection."""

import asyncio
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import TracebackType
from typing import Any, Literal, NamedTuple, Self

import pytest
from core.servers import KEY, provider

from billfold_core.call import Call, Response
from billfold_core.client import AsyncClient, SyncClient
from billfold_core.errors import CallError
from billfold_core.options import NO_OPTIONS, RequestOptions

Kind = Literal["sync", "async", "aiohttp"]
KINDS: tuple[Kind, ...] = ("sync", "async", "aiohttp")
Serve = Callable[["Connection"], None]
# What never ends is ended by the server after a while, so that a client without a bound fails a test and does not hang it.
PATIENCE = 1.7

each_kind = pytest.mark.parametrize("kind", KINDS)


class Connection:
    """One connection, as the server sees it."""

    def __init__(self, socket_: socket.socket, over: threading.Event) -> None:
        self.socket = socket_
        self._over = over
        self._ends = time.monotonic() + PATIENCE

    def request(self) -> bytes:
        """Read one request whole."""
        received = b""
        while b"\r\n\r\n" not in received:
            received += self._more()
        head, _, body = received.partition(b"\r\n\r\n")
        fields = [line.partition(b":") for line in head.lower().split(b"\r\n")]
        length = next((int(value) for name, _, value in fields if name == b"content-length"), 0)
        while len(body) < length:
            body += self._more()
        return head + b"\r\n\r\n" + body

    def send(self, *parts: bytes) -> None:
        for part in parts:
            self.socket.sendall(part)

    def wait(self, seconds: float) -> bool:
        """Let time pass; tell whether the connection is to go on."""
        return not self._over.wait(seconds) and time.monotonic() < self._ends

    def hold(self) -> None:
        """Say nothing more, until the test is over."""
        while self.wait(0.05):
            pass

    def drip(self, data: bytes, pause: float = 0.05) -> None:
        for position in range(len(data)):
            self.send(data[position : position + 1])
            if not self.wait(pause):
                return

    def reset(self) -> None:
        """Break the connection off, so that the other side is told of a reset."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()

    def _more(self) -> bytes:
        received = self.socket.recv(65_536)
        if not received:
            raise ConnectionError("the client left")
        return received


class Loopback:
    """A server that gives each connection to a function, and closes it when the function ends."""

    def __init__(self, serve: Serve) -> None:
        self.connections = 0
        self.requests: list[bytes] = []
        self._serve = serve
        self._over = threading.Event()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._threads = [threading.Thread(target=self._accept)]

    def _accept(self) -> None:
        while True:
            accepted, _ = self._socket.accept()
            if self._over.is_set():
                accepted.close()
                return
            self.connections += 1
            thread = threading.Thread(target=self._run, args=(accepted,))
            self._threads.append(thread)
            thread.start()

    def _run(self, accepted: socket.socket) -> None:
        with accepted, suppress(OSError):
            accepted.settimeout(PATIENCE)
            accepted.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._serve(Connection(accepted, self._over))

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._over.set()
        # The listener waits for a connection; one more lets it see that the test is over.
        socket.create_connection(("127.0.0.1", self.port)).close()
        for thread in self._threads:
            thread.join()
        self._socket.close()


@contextmanager
def deaf_server() -> Iterator[str]:
    """Give the address of a server whose queue of connections is full, so that no further one is made."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        fillers = [socket.socket() for _ in range(4)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
        # Ends even a client that would wait for ever.
        timer = threading.Timer(PATIENCE, listener.close)
        timer.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            timer.cancel()
            timer.join()
            for filler in fillers:
                filler.close()


@contextmanager
def nobody() -> Iterator[int]:
    """Give a port at which nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]


class Ended(NamedTuple):
    """How a call ended, and after how long."""

    answer: Response[Any] | None
    error: CallError | None
    seconds: float

    @property
    def failure(self) -> CallError:
        assert self.error is not None, self.answer
        return self.error


def attempt(kind: Kind, url: str, made: Call[Any], options: RequestOptions = NO_OPTIONS, **settings: Any) -> Ended:
    """Make one call with a client of its own, over real connections."""
    settings = {"api_key": KEY, "base_url": url, **settings}
    if kind != "sync":
        return asyncio.run(_attempt(made, options, settings if kind == "async" else {**settings, "transport": "aiohttp"}))
    with type("Acme", (SyncClient,), {"provider": provider()})(**settings) as client:
        began = time.monotonic()
        try:
            answer, failure = client.send(made, options), None
        except CallError as error:
            answer, failure = None, error
        return Ended(answer, failure, time.monotonic() - began)


async def _attempt(made: Call[Any], options: RequestOptions, settings: dict[str, Any]) -> Ended:
    async with type("Acme", (AsyncClient,), {"provider": provider()})(**settings) as client:
        began = time.monotonic()
        try:
            answer, failure = await client.send(made, options), None
        except CallError as error:
            answer, failure = None, error
        return Ended(answer, failure, time.monotonic() - began)
