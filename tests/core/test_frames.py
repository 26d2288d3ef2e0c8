"""Error trackers store the locals of every frame of an error: none but the caller's own shows a key."""

import asyncio
import traceback
from collections.abc import Callable
from typing import Any, NoReturn

import pytest
from core.callers import Kind, called, closed, create, creem
from core.loopback import Answer, Arrival, Loopback
from core.servers import KEY as ACME_KEY
from core.servers import SCHEMES, Client, Mode, World, answering, call, provider
from core.transports import Parts

import billfold
from billfold_core.errors import CallError, ConfigurationError, ConnectionFailed
from billfold_core.http import httpx
from billfold_core.provider import Scheme
from billfold_core.retry import RetryPolicy
from billfold_core.runtime import Runtime
from creem_client import AsyncCreem, Creem
from fuzz.shown import everything, links

KEY = "creem_test_5ecretV4lue"
SECRET = "5ecretV4lue"
WRONG: list[dict[str, Any]] = [
    {"environment": "live"},
    {"environment": "prod"},
    {"base_url": "ftp://example.com"},
    {"timeout": -1},
    {"transport": 3},
    {"transport": lambda: None},
    {"max_connections": 0},
    {"api_key": f" {KEY}"},
    {"api_key": KEY.encode()},
    {"api_key": [KEY]},
    {"apikey": KEY},
    {"retry": 3},
]
MAKERS: dict[str, Callable[..., Any]] = {
    "connect": lambda **given: billfold.connect("creem", **given),
    "connect_async": lambda **given: billfold.connect_async("creem", **given),
    "no such provider": lambda **given: billfold.connect("stripe", **given),
    "no such provider, async": lambda **given: billfold.connect_async("stripe", **given),
    "sync": Creem,
    "async": AsyncCreem,
}


def leaks(error: BaseException) -> list[str]:
    return [text[:300] for text in everything(error) if SECRET in text]


@pytest.mark.parametrize("given", WRONG, ids=[f"{number}-{next(iter(given))}" for number, given in enumerate(WRONG)])
@pytest.mark.parametrize("maker", MAKERS)
def test_what_cannot_be_made_shows_no_key(maker: str, given: dict[str, Any]) -> None:
    def make() -> None:
        made = MAKERS[maker](**{"api_key": KEY, **given})
        # What the factory of a sync client makes is known at the first call.
        client = getattr(made, "native", made)
        answer = create(client, "x")
        asyncio.run(answer) if asyncio.iscoroutine(answer) else answer

    with pytest.raises((ConfigurationError, TypeError)) as caught:
        make()
    assert leaks(caught.value) == []


@pytest.mark.parametrize("environment", ["live", "prod", None])
@pytest.mark.parametrize("key", [f"{ACME_KEY}\n", ACME_KEY.encode(), [ACME_KEY], ACME_KEY])
def test_credentials_that_are_refused_show_no_key(key: Any, environment: Any) -> None:
    if key == ACME_KEY and environment is None:
        key = f"x{key}"
    with pytest.raises(ConfigurationError) as caught:
        provider().credentials(key, environment)
    assert leaks(caught.value) == []


def silent(arrival: Arrival) -> Answer:
    return Answer(after=5)


FAILURES: dict[str, Answer] = {
    "no answer": Answer(hang_up=True),
    "500": Answer({"message": f"key {KEY}"}, status=500),
    "401": Answer({"message": [KEY], KEY: {"key": KEY}}, status=401, headers={"X-Echo": KEY}),
    "another answer": Answer({"id": [KEY]}),
    "too large": Answer({"id": KEY * 100}),
}


@pytest.mark.parametrize("failure", FAILURES)
def test_a_failed_call_shows_no_key(kind: Kind, server: Loopback, failure: str) -> None:
    server.answer = lambda arrival: FAILURES[failure]
    client = creem(kind, server, api_key=KEY, max_answer_size=1000)
    with pytest.raises(CallError) as caught:
        called(client, "x")
    assert leaks(caught.value) == []
    closed(client)


@pytest.mark.parametrize("waited", ["for a connection", "for an answer", "in a pause"])
def test_a_cancelled_call_shows_no_key(async_kind: Kind, server: Loopback, waited: str) -> None:
    server.answer = silent if waited != "in a pause" else lambda arrival: Answer(status=503)

    async def main() -> None:
        reached = asyncio.Event()

        async def pause(seconds: float) -> None:
            reached.set()
            await asyncio.Event().wait()

        settings: dict[str, Any] = {"runtime": Runtime(async_sleep=pause)} if waited == "in a pause" else {}
        async with creem(async_kind, server, api_key=KEY, max_connections=1, retry=RetryPolicy(), **settings) as client:
            tasks = [asyncio.create_task(client.products.get("prod_1")) for _ in range(2 if waited == "for a connection" else 1)]
            while not (server.arrivals or reached.is_set()) or (waited == "in a pause" and not reached.is_set()):
                await asyncio.sleep(0.005)
            for task in reversed(tasks):
                task.cancel()
                await asyncio.wait([task])
            try:
                await tasks[-1]
            except asyncio.CancelledError as error:
                caught.append(error)

    caught: list[BaseException] = []
    asyncio.run(main())
    assert len(caught) == 1
    assert leaks(caught[0]) == []


@pytest.mark.parametrize("limit", ["timeout", "wait_for", "group"])
def test_what_ends_a_call_from_outside_shows_no_key(async_kind: Kind, server: Loopback, limit: str) -> None:
    server.answer = silent

    async def fail() -> None:
        while not server.arrivals:
            await asyncio.sleep(0.005)
        raise LookupError

    async def main() -> None:
        async with creem(async_kind, server, api_key=KEY) as client:
            if limit == "timeout":
                async with asyncio.timeout(0.1):
                    await create(client, "x")
            elif limit == "wait_for":
                await asyncio.wait_for(create(client, "x"), 0.1)
            else:
                async with asyncio.TaskGroup() as group:
                    group.create_task(create(client, "x"))
                    group.create_task(fail())

    with pytest.raises((TimeoutError, ExceptionGroup)) as caught:
        asyncio.run(main())
    assert leaks(caught.value) == []


class Stop(BaseException):
    """What is no `Exception`, like KeyboardInterrupt, which pytest would heed."""


def stop(*given: Any) -> NoReturn:
    raise Stop


class Stopping:
    """An observer that is interrupted at one step."""

    def __init__(self, step: str) -> None:
        self.step = step

    def notice(self, event: Any) -> None:
        if event.step == self.step:
            raise Stop


@pytest.mark.parametrize("kind_of_stop", [KeyboardInterrupt, SystemExit, GeneratorExit, Stop])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_an_interrupted_call_shows_no_key(mode: Mode, scheme: Scheme, kind_of_stop: type[BaseException]) -> None:
    kept: list[httpx.Request] = []

    def interrupted(request: httpx.Request) -> httpx.Response:
        kept.append(request)
        held = dict(request.headers)
        try:
            raise OSError(f"could not send {held}")
        except OSError:
            raise kind_of_stop from ValueError(str(request.headers.raw))

    client = Client[Any](mode, interrupted, provider(scheme))
    with pytest.raises(kind_of_stop) as caught:
        client.send(call())
    assert len(kept) == 1
    assert leaks(caught.value) == []


class Breaking(Parts):
    """A body whose connection cannot even be closed."""

    def __init__(self, error: BaseException) -> None:
        super().__init__(error)

    def close(self) -> None:
        raise KeyboardInterrupt

    async def aclose(self) -> None:
        raise KeyboardInterrupt


def test_an_interruption_while_another_is_handled_shows_no_key(mode: Mode) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=Breaking(Stop(str(request.headers.raw))))

    with pytest.raises(KeyboardInterrupt) as caught:
        Client[Any](mode, handler).send(call())
    assert any(isinstance(link, Stop) for link in links(caught.value))
    assert leaks(caught.value) == []


@pytest.mark.parametrize("step", ["request", "response", "error", "retry"])
def test_an_interruption_between_the_steps_shows_no_key(mode: Mode, step: str) -> None:
    handler = answering(503, json={"message": ACME_KEY}) if step in ("error", "retry") else answering(json={"id": ACME_KEY})
    client = Client[Any](mode, handler, observer=Stopping(step))
    with pytest.raises(Stop) as caught:
        client.send(call("read"))
    assert leaks(caught.value) == []


def test_an_interrupted_pause_shows_no_key(mode: Mode, world: World) -> None:
    async def stop_async(seconds: float) -> None:
        stop()

    runtime = world.runtime._replace(sleep=stop, async_sleep=stop_async)
    client = Client[Any](mode, answering(503, json={"message": ACME_KEY}), runtime=runtime)
    with pytest.raises(Stop) as caught:
        client.send(call("read"))
    assert leaks(caught.value) == []


def test_what_a_transport_of_the_caller_raises_shows_no_key(mode: Mode) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        error = OSError("no")
        error.add_note(f"sent {dict(request.headers)}")
        raise ExceptionGroup(f"sent {dict(request.headers)}", [error, ValueError(request.headers.raw)])

    error = Client[Any](mode, fail).failure(call())
    assert leaks(error) == []


def helper() -> NoReturn:
    mine = "of the caller"
    raise LookupError(mine)


@pytest.mark.parametrize("ending", [ConnectionFailed, Stop])
def test_what_the_caller_was_handling_stays_as_it_is(mode: Mode, ending: type[BaseException]) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no") if ending is ConnectionFailed else Stop

    client = Client[Any](mode, fail)

    def handle() -> None:
        try:
            helper()
        except LookupError:
            client.send(call("unsafe"))

    with pytest.raises(ending) as caught:
        handle()
    found = [link for link in links(caught.value) if isinstance(link, LookupError)]
    assert len(found) == 1
    inner = [frame for frame, _ in traceback.walk_tb(found[0].__traceback__)][-1]
    assert inner.f_code.co_name == "helper"
    assert inner.f_locals == {"mine": "of the caller"}
    assert not any(isinstance(link.__cause__, LookupError) for link in links(caught.value))


def test_the_lines_of_an_error_are_kept(mode: Mode) -> None:
    error = Client[Any](mode, answering(500)).failure(call())
    names = [frame.f_code.co_name for frame, _ in traceback.walk_tb(error.__traceback__)]
    assert {"send", "exchange"} <= set(names)
