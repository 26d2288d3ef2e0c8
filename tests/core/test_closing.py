"""Closing a client while it works, twice, or only a copy of it: what is under way ends with an error of ours."""

import asyncio
import threading
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest
from core.callers import KEY, ONCE, Kind, create, creem, named
from core.loopback import Answer, Arrival, Loopback, echo
from core.servers import Mode

import billfold
from billfold import Money, ProductDraft, one_time
from billfold_core.call import Effect
from billfold_core.errors import ConfigurationError, ConnectionFailed
from billfold_core.options import RequestOptions
from billfold_core.retry import RetryPolicy
from billfold_core.runtime import Runtime
from creem_client import AsyncCreem, Creem

MARKED = RequestOptions(headers={"X-Copy": "1"})


class Using:
    """One client with an event loop that lasts as long as the test, so that sync and async read the same."""

    def __init__(self, client: Any, runner: asyncio.Runner) -> None:
        self.client = client
        self._runner = runner

    def run(self, result: Any) -> Any:
        """Give what a method gave, or wait for it."""
        return self._runner.run(_awaited(result)) if isinstance(result, Awaitable) else result

    def of(self, client: Any) -> "Using":
        """Use another client in the same loop."""
        return Using(client, self._runner)

    def create(self, name: str) -> str:
        return str(self.run(create(self.client, name)).name)

    def close(self) -> None:
        self.run(self.client.close() if isinstance(self.client, Creem) else self.client.aclose())

    def within(self) -> None:
        """Go through a `with` block."""
        if isinstance(self.client, Creem):
            with self.client:
                return
        self._runner.run(_entered(self.client))


async def _awaited(result: Awaitable[Any]) -> Any:
    return await result


async def _entered(client: Any) -> None:
    async with client:
        pass


@pytest.fixture
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as made:
        yield made


@pytest.fixture
def using(server: Loopback, kind: Kind, runner: asyncio.Runner) -> Iterator[Using]:
    made = Using(creem(kind, server), runner)
    yield made
    made.close()


def test_a_closed_client_refuses_calls(using: Using, server: Loopback) -> None:
    assert using.create("a") == "a"
    using.close()
    for _ in range(2):
        with pytest.raises(ConfigurationError, match="closed") as caught:
            using.create("b")
        assert caught.value.outcome == "not_sent"
        using.close()
    assert server.names == ["a"]
    server.wait(lambda: not server.open)


def test_a_client_that_made_no_call_can_be_closed(using: Using) -> None:
    using.close()
    with pytest.raises(ConfigurationError, match="closed"):
        using.create("a")


def test_tasks_may_close_at_the_same_time(server: Loopback, async_kind: Kind) -> None:
    async def play() -> None:
        client = creem(async_kind, server)
        await named(client, "a")
        await asyncio.gather(*(client.aclose() for _ in range(5)))
        with pytest.raises(ConfigurationError, match="closed"):
            await named(client, "b")

    asyncio.run(play())


def test_threads_may_close_at_the_same_time(server: Loopback) -> None:
    client = creem("sync", server)
    assert create(client, "a").name == "a"
    threads = [threading.Thread(target=client.close) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(5)
    with pytest.raises(ConfigurationError, match="closed"):
        create(client, "b")


def pausing(close: Callable[[], Any]) -> Runtime:
    """A world in which somebody else closes the client during the pause before a further attempt."""

    def sleep(seconds: float) -> None:
        thread = threading.Thread(target=close)
        thread.start()
        thread.join(5)

    async def async_sleep(seconds: float) -> None:
        await asyncio.create_task(close())

    return Runtime(sleep=sleep, async_sleep=async_sleep)


@pytest.mark.parametrize(
    ("effect", "first", "outcome"),
    [
        ("idempotent", Answer(hang_up=True), "unknown"),
        ("idempotent", Answer({}, 503), "unknown"),
        ("idempotent", None, "not_sent"),
        ("unsafe", None, "not_sent"),
    ],
)
def test_closed_during_the_pause_before_another_attempt(
    server: Loopback, kind: Kind, runner: asyncio.Runner, effect: Effect, first: Answer | None, outcome: str
) -> None:
    """The first attempt is lost, fails, or (None) does not reach anybody."""
    if first is None:
        server.stop()
    else:
        server.answer = lambda arrival: first
    made: list[Using] = []

    def close() -> Any:
        client = made[0].client
        return client.close() if kind == "sync" else client.aclose()

    runtime = pausing(close)
    using = Using(creem(kind, server, retry=RetryPolicy(max_attempts=3), runtime=runtime), runner)
    made.append(using)
    with pytest.raises(ConnectionFailed) as caught:
        using.run(using.client.request("PUT", "/v1/things", body={"name": "n"}, effect=effect))
    assert caught.value.outcome == outcome
    assert len(server.arrivals) == (0 if first is None else 1)


@pytest.mark.parametrize("effect", ["unsafe", "idempotent"])
def test_closed_by_another_while_an_answer_is_awaited(server: Loopback, kind: Kind, effect: Effect) -> None:
    """What is under way is answered, or ends as a lost connection; it is not sent again."""
    leave = threading.Event()

    def when_told(arrival: Arrival) -> Answer:
        leave.wait(10)
        return echo(arrival)

    server.answer = when_told
    client = creem(kind, server, retry=RetryPolicy(max_attempts=3, first_delay=0.001))
    ended: list[Any] = []

    def request() -> Any:
        return client.request("PUT", "/v1/things", body={"name": "n"}, effect=effect)

    def in_a_thread() -> None:
        try:
            ended.append(request().data["name"])
        except BaseException as error:
            ended.append(error)

    async def in_a_task() -> None:
        task = asyncio.create_task(request())
        while not server.arrivals:
            await asyncio.sleep(0.001)
        await client.aclose()
        leave.set()
        (result,) = await asyncio.gather(task, return_exceptions=True)
        ended.append(result if isinstance(result, BaseException) else result.data["name"])

    if kind == "sync":
        thread = threading.Thread(target=in_a_thread)
        thread.start()
        server.wait(lambda: bool(server.arrivals))
        client.close()
        leave.set()
        thread.join(5)
    else:
        asyncio.run(in_a_task())
    (end,) = ended
    assert end == "n" or (type(end) is ConnectionFailed and end.outcome == "unknown")
    assert len(server.arrivals) == 1


def test_closed_by_a_thread_while_many_call(server: Loopback) -> None:
    """Each call succeeds, fails as a call, or is refused; what was not sent did not arrive."""
    client = creem("sync", server, max_connections=2)
    begun = threading.Barrier(9)
    ended: dict[str, Any] = {}

    def call_on(thread: int) -> None:
        begun.wait(5)
        for number in range(50):
            name = f"t{thread}-{number}"
            try:
                ended[name] = create(client, name).name
            except (ConfigurationError, ConnectionFailed) as error:
                ended[name] = error
            except BaseException as error:
                ended["wrong"] = error
                raise

    threads = [threading.Thread(target=call_on, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    begun.wait(5)
    server.wait(lambda: len(server.arrivals) >= 5)
    client.close()
    for thread in threads:
        thread.join(10)
    assert len(ended) == 400
    arrived = set(server.names)
    assert len(arrived) == len(server.names)
    assert all(name in arrived for name, end in ended.items() if end == name)
    assert not [name for name, end in ended.items() if isinstance(end, Exception) and _not_sent(end) and name in arrived]


def _not_sent(error: Any) -> bool:
    return bool(error.outcome == "not_sent")


def test_a_copys_block_does_not_close_the_original(using: Using, server: Loopback) -> None:
    copy = using.of(using.client.with_options(MARKED))
    sibling = using.of(using.client.with_options(MARKED))
    assert copy.create("copy") == "copy"
    copy.within()
    with pytest.raises(ConfigurationError, match="closed"):
        copy.create("closed")
    assert using.create("a") == "a"
    assert sibling.create("b") == "b"
    assert server.names == ["copy", "a", "b"]
    assert server.accepted == 1  # they share the connection


def test_closing_the_original_closes_what_copies_share(using: Using, server: Loopback) -> None:
    copy = using.of(using.client.with_options(MARKED))
    assert copy.create("a") == "a"
    using.close()
    server.wait(lambda: not server.open)
    with pytest.raises(ConfigurationError, match="closed"):
        copy.create("b")
    copy.close()


def test_a_copy_keeps_what_a_subclass_has(server: Loopback, mode: Mode, runner: asyncio.Runner) -> None:
    base: Any = Creem if mode == "sync" else AsyncCreem

    class Mine(base):
        region = "everywhere"

        def __init__(self, shop: str, **given: Any) -> None:
            super().__init__(KEY, **given)
            self.shop = shop

        def greeting(self) -> str:
            return f"{self.shop} in {self.region}"

    original = Using(Mine("x", base_url=server.url, retry=ONCE), runner)
    original.client.region = "Europe"
    assert original.create("before") == "before"  # its resources are made by now
    copy = original.of(original.client.with_options(MARKED))
    further = original.of(copy.client.with_options(RequestOptions(headers={"X-Further": "2"})))
    assert type(further.client) is Mine
    assert (copy.client.shop, copy.client.greeting(), further.client.greeting()) == ("x", "x in Europe", "x in Europe")
    copy.client.shop = "y"
    assert (original.client.shop, further.client.shop) == ("x", "x")
    assert [copy.create("c"), further.create("f"), original.create("o")] == ["c", "f", "o"]
    marks = [(arrival.headers.get("x-copy"), arrival.headers.get("x-further")) for arrival in server.arrivals]
    assert marks == [(None, None), ("1", None), ("1", "2"), (None, None)]
    original.close()


def test_a_connections_copy_closes_alone(server: Loopback, mode: Mode, runner: asyncio.Runner) -> None:
    connect: Any = billfold.connect if mode == "sync" else billfold.connect_async
    connection = connect("creem", KEY, base_url=server.url, retry=ONCE)

    def bought(name: str, which: Any) -> str:
        draft = ProductDraft(name=name, description="Everything", prices=[one_time(Money("29.99", "USD"))])
        return str(use.run(which.products.create(draft)).name)

    use = Using(connection.native, runner)
    copy = connection.with_options(MARKED)
    assert bought("a", copy) == "a"
    use.run(copy.close() if mode == "sync" else copy.aclose())
    with pytest.raises(ConfigurationError, match="closed"):
        bought("b", copy)
    assert bought("c", connection) == "c"
    use.close()
