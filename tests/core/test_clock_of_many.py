"""Many calls at once from a machine whose clock is off: each learns the time, whoever was refused first."""

import asyncio
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from email.utils import formatdate
from typing import Any

import pytest
from core.servers import Client, World, call, provider

from billfold_core.errors import AuthenticationError
from billfold_core.http import httpx
from billfold_core.options import RequestOptions

CLOCKED = provider("timestamped_key")
CALLS = 8


class Strict:
    """A server that takes the first request of every caller before it answers any; it refuses times that are far off its own."""

    def __init__(self, world: World, ahead: float, *, together: bool = True, key_is_wrong: bool = False) -> None:
        self.world = world
        self.ahead = ahead
        self.together = together
        self.key_is_wrong = key_is_wrong
        self.sent: Counter[str] = Counter()
        self.made: list[str] = []
        self.threads = threading.Barrier(CALLS)
        self.tasks = asyncio.Barrier(CALLS)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if self.counted(request) == 1 and self.together:
            self.threads.wait(10)
        return self.judged(request)

    async def waiting(self, request: httpx.Request) -> httpx.Response:
        if self.counted(request) == 1 and self.together:
            async with asyncio.timeout(10):
                await self.tasks.wait()
        return self.judged(request)

    def counted(self, request: httpx.Request) -> int:
        caller = request.headers["x-caller"]
        self.sent[caller] += 1
        return self.sent[caller]

    def judged(self, request: httpx.Request) -> httpx.Response:
        now = self.world.now + self.ahead
        headers = {"date": formatdate(now, usegmt=True)}
        if self.key_is_wrong or abs(int(request.headers["x-timestamp"]) / 1000 - now) > 120:
            return httpx.Response(401, headers=headers, text="timestamp expired")
        self.made.append(request.headers["x-caller"])
        return httpx.Response(200, headers=headers, json={"code": 200, "data": {"id": request.headers["x-caller"]}})


def all_at_once(mode: Any, server: Strict) -> list[Any]:
    """Make the calls of all callers at once, and give the result or the error of each."""
    client = Client[Any](
        mode,
        server,
        CLOCKED,
        server.world,
        transport=httpx.MockTransport(server if mode == "sync" else server.waiting),
    ).inner
    made = call("unsafe", enveloped=True)
    options = [RequestOptions(headers={"X-Caller": f"c{number}"}) for number in range(CALLS)]

    def one(given: RequestOptions) -> Any:
        try:
            return client.execute(made, given)
        except AuthenticationError as error:
            return error

    async def gathered() -> list[Any]:
        return await asyncio.gather(*(client.execute(made, given) for given in options), return_exceptions=True)

    if mode == "async":
        return asyncio.run(gathered())
    with ThreadPoolExecutor(CALLS) as threads:
        return list(threads.map(one, options))


@pytest.mark.parametrize("ahead", [-86_400.0, 300.0])
@pytest.mark.parametrize("together", [True, False])
def test_all_callers_learn_the_time(mode: Any, world: World, ahead: float, together: bool) -> None:
    server = Strict(world, ahead, together=together)
    assert all_at_once(mode, server) == [{"id": f"c{number}"} for number in range(CALLS)]
    assert sorted(server.made) == [f"c{number}" for number in range(CALLS)]
    assert set(server.sent.values()) <= {1, 2}
    assert not world.pauses


@pytest.mark.parametrize(("ahead", "most"), [(0.0, 1), (300.0, 2)])
def test_a_wrong_key_is_not_taken_for_a_wrong_time(mode: Any, world: World, ahead: float, most: int) -> None:
    server = Strict(world, ahead, key_is_wrong=True)
    results = all_at_once(mode, server)
    assert {type(result) for result in results} == {AuthenticationError}
    assert {result.outcome for result in results} == {"rejected"}
    assert max(server.sent.values()) == most
