"""One async client in several event loops: one after the other, in turns, and in several threads at once."""

import asyncio
import threading
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

import pytest
from core.callers import ASYNC_KINDS, KEY, ONCE, Kind, closed, create, creem, named, names_in_turn
from core.loopback import Answer, Arrival, Loopback, echo

import billfold
from billfold import Money, ProductDraft, one_time
from billfold_core.options import RequestOptions
from creem_client import AsyncCreem

T = TypeVar("T")
Run = Callable[[Coroutine[Any, Any, Any]], Any]


def bare_loop(work: Coroutine[Any, Any, T]) -> T:
    """Run in a loop that is closed without a word to what still lives in it."""
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(work)
    finally:
        loop.close()


def polite_loop(work: Coroutine[Any, Any, T]) -> T:
    """Run as `asgiref.sync.async_to_sync` does: in a loop of its own in another thread."""

    def run() -> T:
        loop = asyncio.new_event_loop()
        asyncio.set_event_loop(loop)
        try:
            return loop.run_until_complete(work)
        finally:
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.close()
            asyncio.set_event_loop(None)

    with ThreadPoolExecutor(1) as thread:
        return thread.submit(run).result()


def runner(work: Coroutine[Any, Any, T]) -> T:
    with asyncio.Runner() as made:
        return made.run(work)


@pytest.mark.parametrize("run", [asyncio.run, bare_loop, polite_loop, runner])
def test_a_client_outlives_its_first_event_loop(server: Loopback, async_kind: Kind, run: Run) -> None:
    client = creem(async_kind, server)
    assert [run(named(client, f"p{number}")) for number in range(3)] == ["p0", "p1", "p2"]
    assert server.names == ["p0", "p1", "p2"]
    run(client.aclose())


def test_a_client_works_under_async_to_sync(server: Loopback, async_kind: Kind) -> None:
    sync = pytest.importorskip("asgiref.sync", reason="asgiref is not installed; polite_loop does what it does")
    client = creem(async_kind, server)
    call = sync.async_to_sync(partial(named, client))
    assert [call(f"p{number}") for number in range(3)] == ["p0", "p1", "p2"]
    assert server.names == ["p0", "p1", "p2"]
    asyncio.run(client.aclose())


SHARED: dict[Kind, AsyncCreem] = {}
"""The clients of a module whose tests each have a loop of their own."""


@pytest.fixture(scope="module")
def standing_server() -> Any:
    with Loopback() as started:
        yield started


@pytest.fixture(scope="module")
def closing() -> Any:
    yield
    while SHARED:
        closed(SHARED.popitem()[1])


@pytest.mark.parametrize("number", range(3))
def test_a_loop_per_test(standing_server: Loopback, closing: None, async_kind: Kind, number: int) -> None:
    client = SHARED.setdefault(async_kind, creem(async_kind, standing_server))
    name = f"{async_kind}{number}"
    assert asyncio.run(named(client, name)) == name
    assert standing_server.names.count(name) == 1


def test_every_kind_of_call_works_in_a_second_loop(server: Loopback, async_kind: Kind) -> None:
    page = {
        "items": [],
        "pagination": {"total_records": 0, "total_pages": 1, "current_page": 1, "next_page": None, "prev_page": None},
    }
    server.answer = lambda arrival: Answer(page) if "search" in arrival.path else echo(arrival)
    client = creem(async_kind, server)

    async def all_of_them() -> list[Any]:
        copy = client.with_options(RequestOptions(headers={"X-Copy": "1"}))
        return [
            [item async for item in client.products.search()],
            (await client.request("POST", "/v1/new", body={"name": "n"})).data["name"],
            (await create(copy, "c")).name,
            [(await create(client, f"{number}")).name for number in range(2)],
        ]

    expected = [[], "n", "c", ["0", "1"]]
    assert [asyncio.run(all_of_them()) for _ in range(2)] == [expected] * 2
    assert len(server.arrivals) == 10
    assert len({arrival.connection for arrival in server.arrivals}) == 2  # a loop keeps its connection, for copies too
    asyncio.run(client.aclose())


def test_two_loops_that_take_turns_keep_a_connection_each(server: Loopback, async_kind: Kind) -> None:
    client = creem(async_kind, server)
    with asyncio.Runner() as first, asyncio.Runner() as second:
        for number in range(4):
            assert first.run(named(client, f"a{number}")) == f"a{number}"
            assert second.run(named(client, f"b{number}")) == f"b{number}"
        assert server.accepted == 2
        assert len(server.connections_of("a0", "a1", "a2", "a3")) == 1
        first.run(client.aclose())


@pytest.mark.parametrize("kind", [*ASYNC_KINDS, "sync"], indirect=True)
def test_every_thread_gets_its_own_answers(server: Loopback, kind: Kind) -> None:
    client = creem(kind, server)
    together = threading.Barrier(8)

    def twenty(thread: int) -> bool:
        asked = [f"t{thread}-{number}" for number in range(20)]
        together.wait(5)
        got = [create(client, name).name for name in asked] if kind == "sync" else asyncio.run(names_in_turn(client, *asked))
        return got == asked

    with ThreadPoolExecutor(8) as threads:
        assert all(threads.map(twenty, range(8)))
    assert len(server.arrivals) == len(set(server.names)) == 160
    closed(client)


def test_threads_whose_loops_come_and_go(server: Loopback, async_kind: Kind) -> None:
    client = creem(async_kind, server)

    def five(thread: int) -> bool:
        asked = [f"t{thread}-{number}" for number in range(5)]
        return [asyncio.run(named(client, name)) for name in asked] == asked

    with ThreadPoolExecutor(8) as threads:
        assert all(threads.map(five, range(8)))
    assert len(server.arrivals) == len(set(server.names)) == 40
    closed(client)


def test_the_facade_works_in_a_second_loop(server: Loopback, async_kind: Kind) -> None:
    settings: dict[str, Any] = {"transport": "aiohttp"} if async_kind == "aiohttp" else {}
    connection = billfold.connect_async("creem", KEY, base_url=server.url, retry=ONCE, **settings)

    async def bought(name: str) -> str:
        draft = ProductDraft(name=name, description="Everything", prices=[one_time(Money("29.99", "USD"))])
        return (await connection.products.create(draft)).name

    assert [asyncio.run(bought(f"p{number}")) for number in range(3)] == ["p0", "p1", "p2"]
    assert server.names == ["p0", "p1", "p2"]
    asyncio.run(connection.aclose())


def test_a_client_works_under_trio_and_beside_it(server: Loopback) -> None:
    trio = pytest.importorskip("trio")
    client = creem("httpx", server)
    runs: list[Callable[[Callable[..., Awaitable[str]], Any, str], str]] = [
        trio.run,
        trio.run,
        lambda call, client, name: asyncio.run(call(client, name)),
        trio.run,
    ]
    names = [f"p{number}" for number in range(len(runs))]
    assert [run(named, client, name) for run, name in zip(runs, names, strict=True)] == names
    assert server.names == names
    trio.run(client.aclose)


def test_a_failure_in_one_loop_is_none_in_the_next(server: Loopback, async_kind: Kind) -> None:
    def flaky(arrival: Arrival) -> Answer:
        return Answer(hang_up=True) if arrival.name == "bad" else echo(arrival)

    server.answer = flaky
    client = creem(async_kind, server)
    with pytest.raises(billfold.ConnectionFailed) as caught:
        asyncio.run(named(client, "bad"))
    assert caught.value.outcome == "unknown"
    assert asyncio.run(named(client, "good")) == "good"
    asyncio.run(client.aclose())
