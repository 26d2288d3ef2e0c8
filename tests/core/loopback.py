"""A server on a port of this machine that speaks just enough HTTP/1.1 to show what a client does with its connections.

Every connection has a thread and a number. What arrived is kept with the number of the connection it arrived on.
"""

import contextlib
import json
import shutil
import socket
import ssl
import struct
import subprocess
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple, Self

import pytest

PATIENCE = 10.0


class Arrival(NamedTuple):
    """A request as it came."""

    connection: int
    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def name(self) -> str:
        """The name of what it creates, or what stands in its query."""
        return str(json.loads(self.body)["name"]) if self.body else self.path.rpartition("=")[2]


class Answer(NamedTuple):
    """What to answer: after how long, and whether the connection is kept."""

    body: Any = None
    status: int = 200
    headers: Mapping[str, str] = {}
    after: float = 0.0
    hang_up: bool = False
    """Close the connection without an answer."""
    close: bool = False
    """Close the connection after the answer, without a word."""


def product(name: str) -> dict[str, Any]:
    """A product as Creem shows it."""
    return {
        "id": f"prod_{name}",
        "mode": "test",
        "object": "product",
        "name": name,
        "description": "All of it",
        "price": 2999,
        "currency": "USD",
        "billing_type": "onetime",
        "billing_period": "once",
        "status": "active",
        "tax_mode": "exclusive",
        "tax_category": "saas",
        "product_url": f"https://creem.io/product/prod_{name}",
        "default_success_url": None,
        "created_at": "2027-01-15T08:00:00.000Z",
        "updated_at": "2027-01-15T08:00:00.000Z",
    }


def echo(arrival: Arrival) -> Answer:
    """Answer with a product of the name that was asked for."""
    return Answer(product(arrival.name))


class Loopback:
    """A server that is up within a `with` block.

    Args:
        answer: What to answer to each request; it may block.
        tls: Speak TLS with this context.
        backlog: How many connections the machine takes before the server does.
    """

    def __init__(
        self, answer: Callable[[Arrival], Answer] = echo, *, tls: ssl.SSLContext | None = None, backlog: int = 2048
    ) -> None:
        self.answer = answer
        self.arrivals: list[Arrival] = []
        self.accepted = 0
        self.open: set[int] = set()
        self.most_open = 0
        self.ready = threading.Event()
        """While it is not set, connections are taken but nothing is read from them, not even a TLS handshake."""
        self.ready.set()
        self._changed = threading.Condition()
        self._tls = tls
        self._stopping = threading.Event()
        self._sockets: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=backlog)
        self.port: int = self._listener.getsockname()[1]
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self.port}"

    @property
    def names(self) -> list[str]:
        """The names of what was asked for, in the order of arrival."""
        return [arrival.name for arrival in self.arrivals]

    def connections_of(self, *names: str) -> set[int]:
        """The numbers of the connections that carried requests of these names."""
        return {arrival.connection for arrival in self.arrivals if arrival.name in names}

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until something is so, or fail."""
        with self._changed:
            assert self._changed.wait_for(condition, PATIENCE), "it never came to that"

    def start(self) -> Self:
        """Begin to take connections."""
        self._spawn(self._accept)
        return self

    def stop(self) -> None:
        """Close everything, and wait until it is closed."""
        self._stopping.set()
        self.ready.set()
        _shut(self._listener)
        with self._changed:
            for connection in self._sockets:
                _shut(connection)
        while self._threads:
            self._threads.pop().join(PATIENCE)
        self._listener.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *problem: object) -> None:
        self.stop()

    def _spawn(self, work: Callable[..., None], *args: Any) -> None:
        thread = threading.Thread(target=work, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._stopping.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._changed:
                self.accepted += 1
                self.open.add(self.accepted)
                self.most_open = max(self.most_open, len(self.open))
                self._sockets.add(connection)
                self._changed.notify_all()
                if self._stopping.is_set():
                    _shut(connection)
                self._spawn(self._serve, connection, self.accepted)

    def _serve(self, plain: socket.socket, number: int) -> None:
        connection = plain
        try:
            self.ready.wait(PATIENCE)
            if self._tls is not None:
                connection = self._tls.wrap_socket(plain, server_side=True, do_handshake_on_connect=False)
                with self._changed:
                    self._sockets.discard(plain)
                    self._sockets.add(connection)
                    if self._stopping.is_set():
                        return
                connection.do_handshake()
            self._converse(connection, number)
        except OSError:
            pass
        finally:
            with self._changed:
                self.open.discard(number)
                self._sockets -= {plain, connection}
                connection.close()
                plain.close()
                self._changed.notify_all()

    def _converse(self, connection: socket.socket, number: int) -> None:
        data = b""
        while not self._stopping.is_set():
            while b"\r\n\r\n" not in data:
                if not (more := connection.recv(65_536)):
                    return
                data += more
            head, _, data = data.partition(b"\r\n\r\n")
            first, *lines = head.decode("latin-1").split("\r\n")
            method, path, _ = first.split(" ")
            headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
            length = int(headers.get("content-length", 0))
            while len(data) < length:
                if not (more := connection.recv(65_536)):
                    return
                data += more
            arrival = Arrival(number, method, path, headers, data[:length])
            data = data[length:]
            with self._changed:
                self.arrivals.append(arrival)
                self._changed.notify_all()
            if not self._reply(connection, arrival, self.answer(arrival)):
                return

    def _reply(self, connection: socket.socket, arrival: Arrival, answer: Answer) -> bool:
        if answer.after and self._stopping.wait(answer.after):
            return False
        if answer.hang_up:
            return False
        body = json.dumps(answer.body).encode()
        headers = {"Content-Type": "application/json", "Content-Length": str(len(body)), **answer.headers}
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        connection.sendall(f"HTTP/1.1 {answer.status} Told\r\n{lines}\r\n".encode() + (b"" if arrival.method == "HEAD" else body))
        return not answer.close


def _shut(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


class Full:
    """A port that takes no connection for now: whoever connects waits. `open()` gives a server that takes them from now on."""

    def __init__(self, answer: Callable[[Arrival], Answer] = echo) -> None:
        self.server = Loopback(answer, backlog=0)
        self._plugs: list[socket.socket] = []

    def __enter__(self) -> Self:
        # Linux takes one connection more than the backlog says; further ones wait for their turn.
        for _ in range(3):
            plug = socket.socket()
            plug.setblocking(False)
            plug.connect_ex(("127.0.0.1", self.server.port))
            self._plugs.append(plug)
        return self

    def open(self) -> Loopback:
        """Take connections from now on."""
        for plug in self._plugs:
            # With a reset, so that nothing of them lingers.
            plug.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            plug.close()
        self._plugs.clear()
        self.server._listener.listen(2048)
        return self.server.start()

    def __exit__(self, *problem: object) -> None:
        for plug in self._plugs:
            plug.close()
        self.server.stop()


class Certificate(NamedTuple):
    """A certificate for this machine, made for one run of the tests, and its key."""

    certificate: Path
    key: Path

    @classmethod
    def made_in(cls, folder: Path) -> "Certificate":
        """Make one with the openssl command; skips the test where there is none."""
        if shutil.which("openssl") is None:
            pytest.skip("the openssl command, which makes the certificate of the test's own server, is not installed")
        made = cls(folder / "certificate.pem", folder / "key.pem")
        command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=127.0.0.1"
        names = ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(made.key), "-out", str(made.certificate)]
        subprocess.run([*command.split(), *names], check=True, capture_output=True, timeout=60)
        return made

    def server_context(self) -> ssl.SSLContext:
        """Give what a server with this certificate speaks TLS with."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate, self.key)
        return context
