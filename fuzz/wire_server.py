"""A server on a raw socket that plays one scripted fault per attempt and records what arrived."""

import asyncio
import json
import socket
import struct
import threading
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, Self, TypeVar

T = TypeVar("T")
PLACEHOLDER = b"call-%%%%"
"""Stands in an answer for the id of the call that it answers; as long as an id, so that lengths hold."""
PATIENCE = 1.5
"""Seconds after which a connection is given up, so that a client without a limit ends too."""
_RESET = struct.pack("ii", 1, 0)
_TLS_RECORD = 0x16

Port = Literal["open", "closed", "full"]


class Truth(NamedTuple):
    """What is true after one attempt, whatever the client made of it."""

    best: str
    """What a client that sees all there is to see reports: `success` or an outcome."""
    also: tuple[str, ...] = ()
    """What else is right, for example where an answer is unlawful but readable."""
    passing: bool = False
    """Whether a call that may be repeated ought to be."""


class Exchange:
    """One connection, as the steps of a fault use it."""

    def __init__(self, server: "Server", connection: socket.socket) -> None:
        self.server = server
        self.connection = connection
        self.closed = False
        self.arrival: Arrival | None = None
        self._loop = asyncio.get_running_loop()
        self._buffer = bytearray()
        self._body_length = 0

    async def more(self) -> bool:
        """Read what comes next; False at the end."""
        with suppress(OSError, TimeoutError):
            async with asyncio.timeout(PATIENCE):
                data = await self._loop.sock_recv(self.connection, 65_536)
            self._buffer += data
            return bool(data)
        return False

    async def begin(self) -> bool:
        """Wait for the first bytes of a request, and record that they came."""
        self.arrival = None
        while not self._buffer:
            if not await self.more():
                return False
        if self._buffer[0] != _TLS_RECORD:
            self.arrival = Arrival(self.server.current)
            self.server.arrivals.append(self.arrival)
        return True

    async def head(self) -> None:
        """Read up to the end of the headers."""
        while (end := self._buffer.find(b"\r\n\r\n")) < 0:
            if not await self.more():
                raise ConnectionError
        first, *lines = bytes(self._buffer[:end]).decode("ascii").split("\r\n")
        del self._buffer[: end + 4]
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        self._body_length = int(headers.get("content-length", 0))
        assert self.arrival is not None
        self.arrival.method, path, _ = first.split(" ")
        self.arrival.call = path.rpartition("/")[2]
        self.arrival.key = headers.get("idempotency-key")
        self.arrival.whole = not self._body_length

    async def body(self, share: float = 1.0) -> None:
        """Read a share of the body."""
        while len(self._buffer) < int(self._body_length * share):
            if not await self.more():
                raise ConnectionError
        if share == 1.0 and self.arrival is not None:
            told = json.loads(self._buffer[: self._body_length] or "{}")
            assert told.get("id", self.arrival.call) == self.arrival.call, "the body of one call came under the path of another"
            del self._buffer[: self._body_length]
            self.arrival.whole = True

    async def send(self, data: bytes) -> None:
        """Send bytes; a client that is gone ends the connection."""
        named = data.replace(PLACEHOLDER, self.server.current.encode())
        async with asyncio.timeout(PATIENCE):
            await self._loop.sock_sendall(self.connection, named)

    async def drain(self) -> None:
        """Read and forget until the client ends the connection; what comes after a whole request is another one."""
        while await self.more():
            if self.arrival is not None and self.arrival.whole:
                self.arrival = Arrival(self.server.current, _SWALLOWED)
                self.server.arrivals.append(self.arrival)
            self._buffer.clear()

    def end_writing(self) -> None:
        """Say that nothing more is sent, and keep reading."""
        self.connection.shutdown(socket.SHUT_WR)

    def close(self, reset: bool = False) -> None:
        """End the connection, with a reset if asked for."""
        if not self.closed:
            self.closed = True
            if reset:
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
            self.connection.close()


Step = Callable[[Exchange], Awaitable[None]]


class Fault(NamedTuple):
    """One thing that a server does to an attempt."""

    name: str
    steps: tuple[Step, ...]
    truth: Truth
    error: str = ""
    """The class of error that the attempt must end in, if it ends the call."""
    slow: bool = False
    """Whether only a limit of time ends it; the call is given a short one."""
    size: int = 0
    """Bytes added to the request's body."""
    at_once: bool = False
    """Whether it is played on a connection that nothing was read from."""
    port: Port = "open"
    scheme: str = "http"
    primer: tuple[Step, ...] = ()
    """How a call before this one is answered, on the connection that is kept for it."""


@dataclass
class Arrival:
    """What came of one attempt: nothing of it is known to the client but by what it is sent."""

    call: str
    fault: Fault | None = None
    method: str = ""
    key: str | None = None
    whole: bool = False
    empty: bool = False
    """Whether a connection was accepted but no byte of a request was read from it."""


_SWALLOWED = Fault("swallowed", (), Truth("unknown", passing=True))


class Server:
    """One listening socket; what is played next is set before each call."""

    def __init__(self, loopback: "Loopback", good: Fault) -> None:
        self.arrivals: list[Arrival] = []
        self.current = ""
        self.problems: list[str] = []
        self._good = good
        self._script: deque[Fault] = deque()
        self._loopback = loopback
        self._tasks: set[asyncio.Task[None]] = set()
        self._listener = socket.socket()
        self._listener.setblocking(False)
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65_536)
        self._listener.bind(("127.0.0.1", 0))
        self._fillers: list[socket.socket] = []
        self._accepting: asyncio.Task[None] | None = None
        self.port: int = self._listener.getsockname()[1]

    def expect(self, call: str, script: Sequence[Fault]) -> None:
        """Say what is played to the attempts of the next call; a good answer follows."""
        self.current = call
        # What a port does is done before anything is accepted.
        self._script = deque(fault for fault in script if fault.port == "open")

    def open(self, port: Port = "open") -> None:
        """Accept connections; or leave the port closed, or listen with a full queue and accept none."""
        if port == "full":
            self._listener.listen(0)
            for _ in range(2):
                filler = socket.socket()
                filler.setblocking(False)
                filler.connect_ex(("127.0.0.1", self.port))
                self._fillers.append(filler)
        elif port == "open" and self._accepting is None:
            self._listener.listen(64)
            for filler in self._fillers:
                filler.close()
            self._accepting = self._loopback.run(self._start())

    def close(self) -> None:
        """Wait until every connection has ended, and close."""
        self._loopback.run(self._stop())

    async def _start(self) -> asyncio.Task[None]:
        return asyncio.create_task(self._accept())

    async def _stop(self) -> None:
        if self._accepting is not None:
            # What the client left in the queue counts as well.
            await asyncio.sleep(0.001)
            self._accepting.cancel()
        for filler in self._fillers:
            filler.close()
        self._listener.close()
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=1.0)
            for task in late:
                self.problems.append("a connection was left open by the client")
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _accept(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            connection, _ = await loop.sock_accept(self._listener)
            connection.setblocking(False)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            task = asyncio.create_task(self._serve(Exchange(self, connection)))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _serve(self, exchange: Exchange) -> None:
        try:
            if self._script and self._script[0].at_once:
                self.arrivals.append(Arrival(self.current, self._script[0], empty=True))
                await self._play(exchange, self._script.popleft())
            while not exchange.closed and await exchange.begin():
                fault = self._script.popleft() if self._script else self._good
                if exchange.arrival is not None:
                    exchange.arrival.fault = fault
                await self._play(exchange, fault)
        except (OSError, TimeoutError):
            pass
        except (AssertionError, ValueError) as error:
            self.problems.append(f"the request was not HTTP: {error}")
        finally:
            exchange.close()

    async def _play(self, exchange: Exchange, fault: Fault) -> None:
        for step in fault.steps:
            if not exchange.closed:
                await step(exchange)


class Loopback:
    """An event loop in a thread of its own, on which servers run."""

    def __enter__(self) -> Self:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="loopback")
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Do something on the loop, and wait for it."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(10)
