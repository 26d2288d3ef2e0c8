"""What one request to the sandbox's server costs, beside the least that the same server can do."""

import socket
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from multiprocessing import get_context
from statistics import median
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

import uvicorn
from report import Row, Section, at_least, compare, in_turns
from sample import CREATE
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from billfold_sandbox import EXAMPLE_KEYS, Sandbox
from billfold_sandbox.web import HOST, HangUpProtocol, listen, serving
from creem_client import Creem

REQUESTS = 100
BARE, SANDBOX = "starlette, a bare route", "sandbox, `GET` of one product"
BEFORE = 23
"""How many requests a second one connection carried while each of them waited for an acknowledgement."""


def measure(turns: int) -> Section:
    """Read one product over one kept connection, from the sandbox and from a route that answers the same bytes, in turns."""
    key = EXAMPLE_KEYS["creem"]
    with Sandbox() as sandbox, serving(sandbox.emulator) as address, ExitStack() as stack:
        product = Creem(key, transport=sandbox.transport).products.create(**CREATE)
        path = f"/creem/v1/products?product_id={product.id}"
        sandbox_port = urlsplit(address).port or 0
        with socket.create_connection((HOST, sandbox_port)) as own:
            content = _reader(own, path, key)()
        ports = {BARE: stack.enter_context(_bare(content)), SANDBOX: sandbox_port}
        # The client is a process of its own, as usual where there is a port: in this one it would take the interpreter from the
        # server, whenever that one lets go of it to read its database.
        clients = stack.enter_context(ProcessPoolExecutor(1, get_context("spawn")))
        seconds = clients.submit(_read_in_turns, ports, path, key, turns).result()
    rows = compare(seconds, {SANDBOX: at_least(0.5)}, unit="µs", factor=1e6, speed=True)
    each_second = 1 / median(seconds[SANDBOX])
    goal, met = at_least(40)
    times = each_second / BEFORE
    rows.append(Row(f"requests in a second, of the {BEFORE} there once were", f"{each_second:,.0f}", times, goal, met(times)))
    return Section(
        "The sandbox as a server",
        "Over one kept connection on loopback, the same bytes from the same server; the ratio is of speeds.",
        rows,
    )


def _read_in_turns(ports: Mapping[str, int], path: str, key: str, turns: int) -> dict[str, list[float]]:
    with ExitStack() as stack:
        connections = {name: stack.enter_context(socket.create_connection((HOST, port))) for name, port in ports.items()}
        return in_turns({name: _reader(one, path, key) for name, one in connections.items()}, REQUESTS, turns)


def _reader(connection: socket.socket, path: str, key: str) -> Callable[[], bytes]:
    # The least client there can be, since its own time counts against both.
    asked = f"GET {path} HTTP/1.1\r\nhost: {HOST}\r\nx-api-key: {key}\r\naccept: */*\r\n\r\n".encode()

    def read() -> bytes:
        connection.sendall(asked)
        received = connection.recv(65_536)
        head, _, body = received.partition(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
        while len(body) < length:
            body += connection.recv(65_536)
        return body

    return read


@contextmanager
def _bare(content: bytes) -> Iterator[int]:
    async def route(request: Request) -> Response:
        return Response(content, media_type="application/json")

    app = Starlette(routes=[Route("/creem/v1/products", route)])
    settings: dict[str, Any] = {"log_level": "warning", "access_log": False, "lifespan": "off", "ws": "none", "loop": "asyncio"}
    server = uvicorn.Server(uvicorn.Config(app, http=HangUpProtocol, **settings))
    with listen(0) as sock:
        thread = Thread(target=server.run, kwargs={"sockets": [sock]}, daemon=True)
        thread.start()
        try:
            yield sock.getsockname()[1]
        finally:
            server.should_exit = True
            thread.join(timeout=10)
