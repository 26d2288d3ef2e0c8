"""Calls that are cancelled while many wait for a connection: the pool is as good as new afterwards."""

import asyncio
import random
import threading
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import anyio
import pytest
from core.callers import Kind, creem, named, no_leak
from core.loopback import Answer, Arrival, Full, Loopback, echo

Cancelling = Callable[[list[Callable[[], Awaitable[Any]]]], Awaitable[None]]
MANY = 300
SHORT = 0.1


async def by_wait_for(calls: list[Callable[[], Awaitable[Any]]]) -> None:
    results = await asyncio.gather(*(asyncio.wait_for(call(), SHORT) for call in calls), return_exceptions=True)
    assert {type(result) for result in results} == {TimeoutError}


async def by_timeout(calls: list[Callable[[], Awaitable[Any]]]) -> None:
    """Each has a timeout of its own, and they pass shortly after one another."""

    async def one(call: Callable[[], Awaitable[Any]], number: int) -> None:
        async with asyncio.timeout(SHORT + number % 7 / 1_000):
            await call()

    results = await asyncio.gather(*(one(call, number) for number, call in enumerate(calls)), return_exceptions=True)
    assert {type(result) for result in results} == {TimeoutError}


async def by_task_cancel(calls: list[Callable[[], Awaitable[Any]]]) -> None:
    tasks = [asyncio.ensure_future(call()) for call in calls]
    await asyncio.sleep(SHORT)
    # Not all in one go, nor in order: the connection of one that is cancelled is handed to another, which is cancelled then.
    mixed = random.Random(7).sample(tasks, len(tasks))
    for begin in range(0, len(mixed), 3):
        for task in mixed[begin : begin + 3]:
            task.cancel()
        await asyncio.sleep(0)
    results = await asyncio.gather(*tasks, return_exceptions=True)
    assert {type(result) for result in results} == {asyncio.CancelledError}


async def by_task_group(calls: list[Callable[[], Awaitable[Any]]]) -> None:
    with anyio.move_on_after(SHORT) as scope:
        async with anyio.create_task_group() as group:
            for call in calls:
                group.start_soon(call)
    assert scope.cancelled_caught


async def by_scopes_of_their_own(calls: list[Callable[[], Awaitable[Any]]]) -> None:
    async def one(call: Callable[[], Awaitable[Any]]) -> None:
        with anyio.move_on_after(SHORT) as scope:
            await call()
        assert scope.cancelled_caught

    async with anyio.create_task_group() as group:
        for call in calls:
            group.start_soon(one, call)


WAYS: list[Cancelling] = [by_wait_for, by_timeout, by_task_cancel, by_task_group, by_scopes_of_their_own]


async def is_as_good_as_new(client: Any) -> None:
    """Call in a row, and more at once than the pool has connections: none waits for one in vain."""
    async with asyncio.timeout(30):
        in_a_row = [await named(client, f"row{number}") for number in range(100)]
        at_once = await asyncio.gather(*(named(client, f"once{number}") for number in range(110)))
    assert in_a_row == [f"row{number}" for number in range(100)]
    assert at_once == [f"once{number}" for number in range(110)]


def calls_of(client: Any) -> list[Callable[[], Awaitable[Any]]]:
    return [partial(named, client, f"slow{number}") for number in range(MANY)]


@pytest.mark.parametrize("cancelling", WAYS)
def test_cancelled_while_the_server_thinks(server: Loopback, async_kind: Kind, cancelling: Cancelling) -> None:
    def slowly(arrival: Arrival) -> Answer:
        return echo(arrival)._replace(after=30.0 if arrival.name.startswith("slow") else 0.0)

    server.answer = slowly

    async def play() -> None:
        async with creem(async_kind, server, timeout=20.0) as client:
            await named(client, "warm")
            await cancelling(calls_of(client))
            await is_as_good_as_new(client)

    with no_leak():
        asyncio.run(play())
    assert len(server.names) == len(set(server.names))


@pytest.mark.parametrize("cancelling", [by_task_cancel, by_task_group])
def test_cancelled_while_connecting(server: Loopback, async_kind: Kind, cancelling: Cancelling) -> None:
    with Full() as full:

        async def play() -> None:
            async with creem(async_kind, server) as other:
                await named(other, "warm")
            async with creem(async_kind, full.server, timeout=20.0) as client:
                await cancelling(calls_of(client))
                full.open()
                await is_as_good_as_new(client)

        with no_leak():
            asyncio.run(play())
        assert not any(name.startswith("slow") for name in full.server.names)


@pytest.mark.parametrize("cancelling", [by_task_cancel, by_task_group])
def test_cancelled_during_the_handshake(tls_server: Loopback, async_kind: Kind, cancelling: Cancelling) -> None:
    async def play() -> None:
        async with creem(async_kind, tls_server) as other:
            await named(other, "warm")
        async with creem(async_kind, tls_server, timeout=20.0) as client:
            tls_server.ready.clear()
            await cancelling(calls_of(client))
            tls_server.ready.set()
            await is_as_good_as_new(client)

    with no_leak():
        asyncio.run(play())
    assert not any(name.startswith("slow") for name in tls_server.names)


def test_cancelled_in_the_middle_of_an_answer(server: Loopback, async_kind: Kind) -> None:
    """A connection on which half an answer came is not used again."""

    def promising_more(arrival: Arrival) -> Answer:
        if not arrival.name.startswith("slow"):
            return echo(arrival)
        return Answer({}, headers={"Content-Length": "1000"})

    server.answer = promising_more

    async def play() -> None:
        async with creem(async_kind, server, timeout=20.0) as client:
            tasks = [asyncio.ensure_future(call()) for call in calls_of(client)[:20]]
            while len(server.arrivals) < 20:
                await asyncio.sleep(0.001)
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)
            assert all(task.cancelled() for task in tasks)
            await is_as_good_as_new(client)

    with no_leak():
        asyncio.run(play())
    slow = server.connections_of(*(name for name in server.names if name.startswith("slow")))
    assert not slow & server.connections_of(*(name for name in server.names if not name.startswith("slow")))


def test_one_that_is_cancelled_in_the_queue_takes_no_place(server: Loopback, async_kind: Kind) -> None:
    leave = threading.Event()

    def when_told(arrival: Arrival) -> Answer:
        leave.wait(10)
        return echo(arrival)

    server.answer = when_told

    async def play() -> None:
        async with creem(async_kind, server, max_connections=2) as client:
            tasks = [asyncio.create_task(named(client, f"p{number}")) for number in range(10)]
            while len(server.arrivals) < 2:
                await asyncio.sleep(0.001)
            waiting = [task for number, task in enumerate(tasks) if f"p{number}" not in server.names]
            for task in waiting[::2]:
                task.cancel()
            leave.set()
            results = await asyncio.gather(*tasks, return_exceptions=True)
        assert sum(isinstance(result, asyncio.CancelledError) for result in results) == 4
        assert sorted(result for result in results if isinstance(result, str)) == sorted(server.names)

    asyncio.run(play())
    assert len(server.arrivals) == 6
