"""Transports that are given: an object is used as it is, a callable makes one per event loop and process."""

import asyncio
import os
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from core.callers import KEY, Child, Kind, called, closed, create, creem, named, names_in_turn
from core.loopback import Arrival, Loopback, product

from billfold.testing import Sandbox
from billfold_core.errors import ConfigurationError
from billfold_core.http import httpx

pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning")
needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
PLAIN: list[Kind] = ["sync", "httpx"]
both = pytest.mark.parametrize("kind", PLAIN, indirect=True)


def mocked() -> httpx.MockTransport:
    def answer(request: httpx.Request) -> httpx.Response:
        arrival = Arrival(0, request.method, request.url.path, request.headers, request.read())
        return httpx.Response(200, json=product(arrival.name))

    return httpx.MockTransport(answer)


def real(kind: Kind) -> Any:
    return httpx.HTTPTransport() if kind == "sync" else httpx.AsyncHTTPTransport()


@both
@pytest.mark.parametrize("given", ["mock", "sandbox"])
def test_an_object_works_in_every_loop_and_thread(kind: Kind, given: str) -> None:
    with Sandbox() as sandbox:
        client = creem(kind, transport=mocked() if given == "mock" else sandbox.transport)
        assert called(client, "a") + called(client, "b") == ["a", "b"]
        names = [[f"t{thread}-{number}" for number in range(10)] for thread in range(4)]
        with ThreadPoolExecutor(4) as threads:
            assert list(threads.map(lambda mine: called(client, *mine), names)) == names
        closed(client)


@both
@needs_fork
def test_a_transport_without_connections_works_on_in_a_child(kind: Kind) -> None:
    client = creem(kind, transport=mocked())
    assert called(client, "p") == ["p"]
    assert Child(lambda: called(client, "c0", "c1")).result() == ["c0", "c1"]
    assert called(client, "p") == ["p"]
    closed(client)


class Wrapper(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Somebody's own transport around a pool."""

    def __init__(self, inner: Any) -> None:
        self.inner = inner

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer: httpx.Response = self.inner.handle_request(request)
        return answer

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        answer: httpx.Response = await self.inner.handle_async_request(request)
        return answer

    def close(self) -> None:
        self.inner.close()

    async def aclose(self) -> None:
        await self.inner.aclose()


@both
@needs_fork
@pytest.mark.parametrize("wrap", [None, Wrapper])
def test_a_given_pool_is_refused_after_a_fork(server: Loopback, kind: Kind, wrap: Callable[[Any], Any] | None) -> None:
    pool = real(kind)
    client = creem(kind, server, transport=wrap(pool) if wrap else pool)

    def refused() -> list[str]:
        told = []
        for _ in range(2):
            with pytest.raises(ConfigurationError) as caught:
                called(client, "c0")
            told.append(f"{caught.value.outcome}: {caught.value}")
        return told

    if kind == "sync":
        assert called(client, "p0") == ["p0"]
        told = Child(refused).result()
        assert called(client, "p1") == ["p1"]
        client.close()
    else:

        async def parent() -> list[str]:
            async with client:
                assert await named(client, "p0") == "p0"
                answer: list[str] = await asyncio.to_thread(Child(refused).result)
                assert await named(client, "p1") == "p1"
                return answer

        told = asyncio.run(parent())
    assert told[0] == told[1]
    assert told[0].startswith("not_sent: ")
    assert "transport" in told[0]
    assert server.names == ["p0", "p1"]
    assert server.connections_of("p0", "p1") == {1}


@both
@needs_fork
def test_a_callable_is_called_once_per_process(server: Loopback, kind: Kind) -> None:
    made: list[int] = []

    def factory() -> Any:
        made.append(os.getpid())
        return real(kind)

    client = creem(kind, server, transport=factory)

    async def parent() -> list[Any]:
        async with client:
            before = await names_in_turn(client, "p0", "p1")
            child = Child(lambda: [called(client, "c0", "c1"), len(made)])
            return [before, await asyncio.to_thread(child.result), await names_in_turn(client, "p2")]

    if kind == "sync":
        assert called(client, "p0", "p1") == ["p0", "p1"]
        assert Child(lambda: [called(client, "c0", "c1"), len(made)]).result() == [["c0", "c1"], 2]
        assert called(client, "p2") == ["p2"]
        client.close()
    else:
        assert asyncio.run(parent()) == [["p0", "p1"], [["c0", "c1"], 2], ["p2"]]
    assert made == [os.getpid()]
    assert len(server.connections_of("p0", "p1", "p2")) == len(server.connections_of("c0", "c1")) == 1
    assert server.connections_of("p0") != server.connections_of("c0")


def test_a_callable_is_called_once_per_loop(server: Loopback) -> None:
    made: list[Any] = []

    def factory() -> Any:
        made.append(asyncio.get_running_loop())
        return httpx.AsyncHTTPTransport()

    client = creem("httpx", server, transport=factory)
    with asyncio.Runner() as first, asyncio.Runner() as second:
        for number in range(3):
            first.run(named(client, f"a{number}"))
            second.run(named(client, f"b{number}"))
        assert made == [first.get_loop(), second.get_loop()]
        assert server.accepted == 2
        first.run(client.aclose())


def test_threads_share_what_a_callable_made(server: Loopback) -> None:
    made: list[Any] = []

    def factory() -> Any:
        made.append(threading.get_ident())
        return httpx.HTTPTransport()

    client = creem("sync", server, transport=factory)
    together = threading.Barrier(8)

    def one(number: int) -> str:
        together.wait(5)
        return str(create(client, f"p{number}").name)

    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(one, range(8))) == [f"p{number}" for number in range(8)]
    assert len(made) == 1
    client.close()


@both
def test_a_class_of_transports_is_a_callable(server: Loopback, kind: Kind) -> None:
    client = creem(kind, server, transport=type(real(kind)))
    assert called(client, "a") + called(client, "b") == ["a", "b"]
    closed(client)


@both
def test_what_a_callable_made_is_closed_with_the_client(server: Loopback, kind: Kind) -> None:
    client = creem(kind, server, transport=lambda: real(kind))

    async def use() -> None:
        async with client:
            await named(client, "a")

    if kind == "sync":
        with client:
            called(client, "a")
    else:
        asyncio.run(use())
    server.wait(lambda: not server.open)


@pytest.mark.parametrize("wrong", [3, "httpx", "AIOHTTP", b"aiohttp", True, {}, object(), httpx.URL("https://a.example")])
@both
def test_what_carries_no_requests_is_refused(kind: Kind, wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="transport"):
        creem(kind, transport=wrong)


def test_a_transport_of_the_other_kind_is_refused() -> None:
    from creem_client import AsyncCreem, Creem

    wrong: list[tuple[Any, Any]] = [
        (Creem, httpx.AsyncHTTPTransport()),
        (Creem, "aiohttp"),
        (AsyncCreem, httpx.HTTPTransport()),
    ]
    for client, transport in wrong:
        with pytest.raises(ConfigurationError, match="transport"):
            client(KEY, transport=transport)
