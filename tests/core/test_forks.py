"""One client on both sides of a fork: each process has connections of its own, and neither disturbs the other."""

import asyncio
import gc
import multiprocessing
import os
import sys
import threading
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from core.callers import Child, Kind, called, closed, creem, named, names_in_turn
from core.loopback import Answer, Arrival, Loopback, echo

from billfold_core.http import httpx
from billfold_core.options import RequestOptions

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork"),
    # Newer Pythons warn of what is tested here.
    pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning"),
]


@pytest.fixture(autouse=True)
def little_to_collect() -> Iterator[None]:
    """Keep what earlier tests made out of collections: those of children would copy all of it, and take many seconds."""
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture(params=["http", "https"])
def any_server(request: pytest.FixtureRequest) -> Loopback:
    made: Loopback = request.getfixturevalue("server" if request.param == "http" else "tls_server")
    return made


@pytest.fixture
def client(any_server: Loopback, kind: Kind) -> Iterator[Any]:
    made = creem(kind, any_server)
    yield made
    closed(made)


def numbered(prefix: str, count: int) -> list[str]:
    return [f"{prefix}{number}" for number in range(count)]


INHERITED: list[Any] = []
"""The client that the workers of a pool have from their parent."""


def twenty(worker: int) -> list[str]:
    return called(INHERITED[0], *numbered(f"w{worker}-", 20))


def test_the_workers_of_a_pool_get_their_own_answers(any_server: Loopback, client: Any) -> None:
    assert called(client, "p0") == ["p0"]
    INHERITED[:] = [client]
    with multiprocessing.get_context("fork").Pool(4) as pool:
        answers = pool.map_async(twenty, range(4), chunksize=1).get(5)
        pool.close()
        pool.join()
    assert answers == [numbered(f"w{worker}-", 20) for worker in range(4)]
    assert called(client, "p1") == ["p1"]
    workers = {name for name in any_server.names if name.startswith("w")}
    assert len(workers) == 80
    assert len(any_server.arrivals) == 82
    assert not any_server.connections_of("p0", "p1") & any_server.connections_of(*workers)


def test_parent_and_children_call_at_the_same_time(any_server: Loopback, client: Any) -> None:
    assert called(client, "p") == ["p"]
    children = [Child(partial(called, client, *numbered(f"c{child}-", 20))) for child in range(3)]
    parents = numbered("p", 20)
    assert called(client, *parents) == parents
    assert [child.result() for child in children] == [numbered(f"c{child}-", 20) for child in range(3)]
    theirs = {name for name in any_server.names if name.startswith("c")}
    assert not any_server.connections_of("p", *parents) & any_server.connections_of(*theirs)
    assert len(any_server.arrivals) == 81


def test_a_parent_within_a_running_loop_keeps_its_connection(any_server: Loopback, async_kind: Kind) -> None:
    client = creem(async_kind, any_server)

    async def parent() -> None:
        async with client:
            assert await named(client, "p0") == "p0"
            child = Child(lambda: asyncio.run(names_in_turn(client, "c0", "c1")))
            assert await named(client, "p1") == "p1"
            assert await asyncio.to_thread(child.result) == ["c0", "c1"]
            assert await named(client, "p2") == "p2"

    asyncio.run(parent())
    assert len(any_server.connections_of("p0", "p1", "p2")) == 1
    assert not any_server.connections_of("p0") & any_server.connections_of("c0", "c1")


@pytest.mark.parametrize("leaving", ["close", "with", "collect", "nothing"])
def test_a_child_does_not_close_its_parents_connection(any_server: Loopback, leaving: str) -> None:
    with creem("sync", any_server) as client:

        def child() -> list[str]:
            got = [] if leaving == "nothing" else called(client, "c0")
            if leaving == "close":
                client.close()
            elif leaving == "with":
                with client:
                    pass
            elif leaving == "collect":
                client.__dict__.clear()
                gc.collect()
            return got

        assert called(client, "p0") == ["p0"]
        for _ in range(2):
            assert Child(child).result() == ([] if leaving == "nothing" else ["c0"])
        assert called(client, "p1", "p2") == ["p1", "p2"]
    assert any_server.connections_of("p0", "p1", "p2") == {1}
    assert 1 not in any_server.connections_of("c0")


def test_a_child_that_closes_first_thing_leaves_its_parents_loop_alone(any_server: Loopback, async_kind: Kind) -> None:
    client = creem(async_kind, any_server)

    async def parent() -> None:
        assert await named(client, "p0") == "p0"
        assert await asyncio.to_thread(Child(lambda: closed(client)).result) is None
        assert await named(client, "p1") == "p1"
        await client.aclose()

    asyncio.run(parent())
    assert any_server.connections_of("p0", "p1") == {1}


def test_a_client_first_used_in_the_child(any_server: Loopback, client: Any) -> None:
    assert Child(lambda: called(client, "c0", "c1")).result() == ["c0", "c1"]
    assert called(client, "p0") == ["p0"]
    assert len(any_server.connections_of("c0", "c1")) == 1


def test_a_grandchild(any_server: Loopback, client: Any) -> None:
    assert called(client, "p0") == ["p0"]

    def child() -> list[Any]:
        before = called(client, "c0")
        return [*before, Child(lambda: called(client, "g0", "g1")).result(), *called(client, "c1")]

    assert Child(child).result() == ["c0", ["g0", "g1"], "c1"]
    assert called(client, "p1") == ["p1"]
    of = any_server.connections_of
    assert not of("p0", "p1") & of("c0", "c1")
    assert not of("p0", "p1", "c0", "c1") & of("g0", "g1")


def test_a_copy_with_other_options_in_a_child(any_server: Loopback, client: Any) -> None:
    copy = client.with_options(RequestOptions(headers={"X-Copy": "1"}))
    assert called(copy, "p0") == ["p0"]

    def child() -> list[str]:
        return called(copy, "c0") + called(client, "c1") + called(client.with_options(RequestOptions(timeout=1)), "c2")

    assert Child(child).result() == ["c0", "c1", "c2"]
    assert not any_server.connections_of("p0") & any_server.connections_of("c0", "c1", "c2")


def test_a_fork_in_the_middle_of_another_threads_call(any_server: Loopback, client: Any) -> None:
    leave = threading.Event()

    def when_told(arrival: Arrival) -> Answer:
        if arrival.name == "slow":
            leave.wait(5)
        return echo(arrival)

    any_server.answer = when_told
    assert called(client, "p0") == ["p0"]
    got: list[str] = []
    thread = threading.Thread(target=lambda: got.extend(called(client, "slow")))
    thread.start()
    any_server.wait(lambda: "slow" in any_server.names)
    children = [Child(lambda: called(client, "c0", "c1")) for _ in range(2)]
    assert [child.result() for child in children] == [["c0", "c1"]] * 2
    leave.set()
    thread.join(5)
    assert got == ["slow"]
    assert any_server.names.count("slow") == 1
    assert not any_server.connections_of("p0", "slow") & any_server.connections_of("c0", "c1")


def test_forks_among_threads_that_call_all_the_time(server: Loopback, kind: Kind) -> None:
    """A fork may come while another thread holds any lock at all."""
    client = creem(kind, server)
    enough = threading.Event()
    wrong: list[Any] = []

    def call_on(thread: int) -> None:
        number = 0
        while not enough.is_set():
            names = numbered(f"t{thread}-{number}-", 5)
            if (got := called(client, *names)) != names:
                wrong.append((names, got))
            number += 1

    threads = [threading.Thread(target=call_on, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    try:
        for number in range(5):
            assert Child(partial(called, client, f"c{number}")).result() == [f"c{number}"]
    finally:
        enough.set()
        for thread in threads:
            thread.join(5)
    assert not wrong
    assert len(server.names) == len(set(server.names))
    closed(client)


@pytest.mark.parametrize("kind", ["sync", "httpx"], indirect=True)
def test_a_fork_while_another_thread_makes_its_pool(server: Loopback, kind: Kind) -> None:
    making, go_on = threading.Event(), threading.Event()
    parent = os.getpid()

    def factory() -> Any:
        if os.getpid() == parent:
            making.set()
            go_on.wait(5)
        return httpx.HTTPTransport() if kind == "sync" else httpx.AsyncHTTPTransport()

    client = creem(kind, server, transport=factory)
    thread = threading.Thread(target=called, args=(client, "p0"))
    thread.start()
    assert making.wait(5)
    try:
        assert Child(lambda: called(client, "c0", "c1")).result() == ["c0", "c1"]
    finally:
        go_on.set()
        thread.join(5)
    assert sorted(server.names) == ["c0", "c1", "p0"]
    assert not server.connections_of("p0") & server.connections_of("c0", "c1")
    closed(client)


def test_what_a_child_inherits_is_no_leak_of_its_own(any_server: Loopback, client: Any) -> None:
    problems: list[str] = []

    def child() -> list[str]:
        sys.unraisablehook = lambda problem: problems.append(str(problem.exc_value))
        called(client, "c0")
        closed(client)
        gc.collect()
        return problems

    assert called(client, "p0") == ["p0"]
    assert Child(child).result() == []
