"""Connection pools come and go with their event loops, and hold no more connections than they may."""

import asyncio
import os
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from core.callers import Kind, called, closed, create, creem, named, no_leak
from core.loopback import Answer, Arrival, Loopback, echo
from core.test_loops import Run, bare_loop, polite_loop

from billfold_core.errors import ConfigurationError, TimedOut
from billfold_core.http import httpx
from billfold_core.options import RequestOptions

FILES = Path("/proc/self/fd")
needs_proc = pytest.mark.skipif(not FILES.exists(), reason="open files are counted in /proc")


def open_files() -> int:
    return len(os.listdir(FILES))


def files_left_open(server: Loopback) -> int:
    """Count once the server, whose files are counted too, has seen what was closed; a last loop may have left a few."""
    server.wait(lambda: len(server.open) <= 3)
    return open_files()


@needs_proc
@pytest.mark.parametrize(("run", "times"), [(asyncio.run, 200), (bare_loop, 100), (polite_loop, 100)])
def test_what_a_loop_leaves_behind_is_dropped(server: Loopback, async_kind: Kind, run: Run, times: int) -> None:
    client = creem(async_kind, server)
    with no_leak():
        for number in range(10):
            run(named(client, f"warm{number}"))
        before = open_files()
        for number in range(times):
            assert run(named(client, f"p{number}")) == f"p{number}"
        assert files_left_open(server) <= before + 6
        run(client.aclose())
        server.wait(lambda: not server.open)
    assert len(server.arrivals) == times + 10


@needs_proc
def test_loops_that_end_in_the_middle_of_calls_leave_nothing(server: Loopback, async_kind: Kind) -> None:
    """A loop ends while calls wait for their answers, or after calls that failed."""

    def some(arrival: Arrival) -> Answer:
        if arrival.name.startswith("late"):
            return Answer({}, after=0.1)
        return Answer(hang_up=True) if arrival.name.startswith("bad") else echo(arrival)

    server.answer = some
    client = creem(async_kind, server)

    async def a_mixture() -> None:
        late = [asyncio.create_task(named(client, f"late{number}")) for number in range(3)]
        results = await asyncio.gather(*(named(client, name) for name in ("a", "bad", "b")), return_exceptions=True)
        assert [getattr(result, "outcome", result) for result in results] == ["a", "unknown", "b"]
        assert not any(task.done() for task in late)

    with no_leak():
        asyncio.run(a_mixture())
        before = open_files()
        for _ in range(20):
            asyncio.run(a_mixture())
        assert called(client, "good") == ["good"]
        assert files_left_open(server) <= before + 6
        closed(client)


@needs_proc
def test_threads_that_end_leave_nothing(server: Loopback, async_kind: Kind) -> None:
    client = creem(async_kind, server)

    def one(number: int) -> None:
        thread = threading.Thread(target=lambda: asyncio.run(named(client, f"p{number}")))
        thread.start()
        thread.join()

    with no_leak():
        one(0)
        before = open_files()
        for number in range(1, 50):
            one(number)
        assert files_left_open(server) <= before + 6
        closed(client)
    assert len(set(server.names)) == 50


def test_a_thousand_calls_at_once_all_end_well(server: Loopback, async_kind: Kind) -> None:
    client = creem(async_kind, server, timeout=30.0)

    async def all_at_once() -> list[str]:
        async with client, asyncio.timeout(100):
            return await asyncio.gather(*(named(client, f"p{number}") for number in range(1_000)))

    assert asyncio.run(all_at_once()) == [f"p{number}" for number in range(1_000)]
    assert len(server.arrivals) == 1_000
    assert server.most_open <= 100


def test_the_queue_for_a_connection_is_not_the_provider_being_slow(server: Loopback, async_kind: Kind) -> None:
    """Each answer comes well within the timeout, but the last call waits for its turn longer than that."""
    server.answer = lambda arrival: echo(arrival)._replace(after=0.05)
    client = creem(async_kind, server, timeout=0.3, max_connections=2)

    async def all_at_once() -> list[str]:
        async with client:
            return await asyncio.gather(*(named(client, f"p{number}") for number in range(24)))

    assert asyncio.run(all_at_once()) == [f"p{number}" for number in range(24)]


@pytest.mark.parametrize("most", [1, 5])
def test_no_more_connections_than_allowed(server: Loopback, async_kind: Kind, most: int) -> None:
    server.answer = lambda arrival: echo(arrival)._replace(after=0.005)
    client = creem(async_kind, server, max_connections=most)

    async def all_at_once() -> list[str]:
        return await asyncio.gather(*(named(client, f"p{number}") for number in range(60)))

    names = [f"p{number}" for number in range(60)]
    assert asyncio.run(all_at_once()) == names
    assert server.most_open == most
    assert asyncio.run(all_at_once()) == names
    assert server.most_open <= 2 * most  # the server may see the first loop's end late
    closed(client)


def test_no_more_connections_than_allowed_for_threads(server: Loopback) -> None:
    server.answer = lambda arrival: echo(arrival)._replace(after=0.01)
    client = creem("sync", server, max_connections=5)
    together = threading.Barrier(60)

    def one(number: int) -> str:
        together.wait(5)
        return str(create(client, f"p{number}").name)

    with ThreadPoolExecutor(60) as threads:
        assert list(threads.map(one, range(60))) == [f"p{number}" for number in range(60)]
    assert server.most_open == 5
    client.close()


def test_a_hundred_connections_unless_told_otherwise(server: Loopback, async_kind: Kind) -> None:
    everybody = threading.Event()

    def when_a_hundred_came(arrival: Arrival) -> Answer:
        if len(server.arrivals) >= 100:
            everybody.set()
        everybody.wait(5)
        return echo(arrival)

    server.answer = when_a_hundred_came
    client = creem(async_kind, server)

    async def all_at_once() -> list[str]:
        async with client:
            return await asyncio.gather(*(named(client, f"p{number}") for number in range(120)))

    assert len(asyncio.run(all_at_once())) == 120
    assert server.most_open == 100


@pytest.mark.parametrize("wrong", [0, -1, True, 2.5, "5", float("nan"), [5]])
def test_a_limit_that_is_none_is_refused(kind: Kind, wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="max_connections"):
        creem(kind, max_connections=wrong)


@pytest.mark.parametrize("kind", ["sync", "httpx"], indirect=True)
def test_a_limit_beside_a_transport_object_is_refused(kind: Kind) -> None:
    """Its pool is its own."""
    with pytest.raises(ConfigurationError, match="max_connections"):
        creem(kind, max_connections=5, transport=httpx.MockTransport(lambda request: httpx.Response(200)))


def test_waiting_for_a_connection_in_vain_is_not_sent(server: Loopback, async_kind: Kind) -> None:
    leave = threading.Event()

    def when_told(arrival: Arrival) -> Answer:
        leave.wait(5)
        return echo(arrival)

    server.answer = when_told
    client = creem(async_kind, server, max_connections=1)

    async def second_in_line() -> None:
        first = asyncio.create_task(named(client, "first"))
        while not server.arrivals:
            await asyncio.sleep(0.001)
        with pytest.raises(TimedOut) as caught:
            async with asyncio.timeout(5):
                await create(client, "second", RequestOptions(deadline=0.2))
        assert caught.value.outcome == "not_sent"
        leave.set()
        assert await first == "first"
        await client.aclose()

    asyncio.run(second_in_line())
    assert server.names == ["first"]
