"""What an observer's `before_send` is told, when, and what becomes of a call that it refuses."""

import asyncio
import functools
import hashlib
import json
from collections.abc import Callable
from typing import Any

import pytest
from core.callers import Kind, called, closed, creem
from core.loopback import Loopback
from core.servers import KEY, Client, Mode, Requests, World, answering, call, provider
from core.test_observers import RAISED
from core.transports import Act, Foreign, good

import billfold_core
from billfold_core import Sending
from billfold_core.call import Call, Effect, Operation
from billfold_core.client import AsyncClient, SyncClient
from billfold_core.errors import CallError, ConfigurationError, TimedOut
from billfold_core.http import httpx
from billfold_core.observe import Event
from billfold_core.options import RequestOptions
from billfold_core.pages import Pagination
from billfold_core.retry import RetryPolicy
from fuzz.shown import everything

EFFECTS: tuple[Effect, ...] = ("read", "idempotent", "keyed", "unsafe")
RETRY = RetryPolicy(max_attempts=4)


class Noting:
    """Keep what happens, and do something before each attempt."""

    def __init__(self, act: Callable[[Sending], Any] | None = None) -> None:
        self.act = act
        self.told: list[Sending] = []
        self.steps: list[Any] = []

    def notice(self, event: Event) -> None:
        self.steps.append(event.step if event.step != "error" else (event.step, event.problem))

    def before_send(self, sending: Sending) -> None:
        self.told.append(sending)
        self.steps.append("before")
        if self.act is not None:
            self.act(sending)


class Awaited(Noting):
    """The same, in a coroutine that really waits."""

    async def before_send(self, sending: Sending) -> None:  # what an async client takes too
        await asyncio.sleep(0)
        super().before_send(sending)


FORMS = [("sync", Noting), ("async", Noting), ("async", Awaited)]


@pytest.fixture(params=FORMS, ids=["sync", "async", "async, awaited"])
def form(request: pytest.FixtureRequest) -> Any:
    return request.param


def refusing(make: Act, at: int = 1) -> Callable[[Sending], None]:
    """Raise before one attempt."""

    def act(sending: Sending) -> None:
        if sending.attempt == at:
            raise make()

    return act


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize("effect", EFFECTS)
def test_it_is_told_what_is_about_to_be_sent(form: Any, effect: Effect) -> None:
    mode, kind = form
    observer, requests = kind(), Requests()
    client = Client[Any](mode, requests, observer=observer)
    client.send(call(effect, path="/things/thing_1", query={"secret": "hush", "page": 2}))
    (told,) = observer.told
    assert told == Sending(
        provider="acme",
        operation="things_read" if effect == "read" else "things_create",
        attempt=1,
        effect=effect,
        idempotency_key="key-1" if effect == "keyed" else None,
        body_digest=digest(requests[0].content),
        method="GET" if effect == "read" else "POST",
        path="/things/thing_1",
    )
    assert "hush" not in repr(told)
    assert KEY not in repr(told)
    assert observer.steps == ["before", "request", "response"]


def test_nothing_left_before_it_returned(form: Any) -> None:
    mode, kind = form
    requests = Requests()
    sent: list[int] = []
    Client[Any](mode, requests, observer=kind(lambda _: sent.append(len(requests)))).send(call())
    assert (sent, len(requests)) == ([0], 1)


@pytest.mark.parametrize("effect", ["read", "idempotent", "keyed"])
@pytest.mark.parametrize("failures", [1, 2, 3])
def test_it_is_told_of_every_attempt(form: Any, effect: Effect, failures: int) -> None:
    mode, kind = form
    observer = kind()
    acts: list[Act] = [lambda: httpx.ReadError("reset"), lambda: httpx.Response(503), lambda: httpx.ConnectError("refused")]
    transport = Foreign(*acts[:failures], good)
    Client[Any](mode, Requests(), transport=transport, observer=observer, retry=RETRY).send(call(effect))
    assert [told.attempt for told in observer.told] == list(range(1, failures + 2))
    assert transport.sent == failures + 1
    # All the rest stays: it is the same call.
    assert len({told._replace(attempt=0) for told in observer.told}) == 1


def test_it_is_told_of_the_attempt_after_a_correction_of_the_clock(form: Any) -> None:
    mode, kind = form
    observer = kind()
    answers = [answering(401, headers={"date": "Sun, 15 Jun 2025 16:06:40 GMT"}), answering(json={"code": 200, "data": {}})]
    client = Client[Any](mode, lambda request: answers.pop(0)(request), provider("timestamped_key"), observer=observer)
    client.send(call())
    assert [told.attempt for told in observer.told] == [1, 2]


def test_the_digest_is_that_of_the_bytes(form: Any) -> None:
    mode, kind = form
    observer, requests = kind(), Requests()
    client = Client[Any](mode, requests, observer=observer)
    bodies: list[Any] = [{}, {"name": "Pro"}, {"name": "Prö", "price": 1}, [1, 2], None]
    for body in bodies:
        client.send(call(body=body))
    client.send(call(), RequestOptions(body={"more": True}))
    keyed = Operation("refunds_create", "POST", "keyed", lambda body: body, key_field="reference")
    client.send(Call(keyed, "/refunds", body={"amount": 5}), RequestOptions(idempotency_key="mine"))
    assert [told.body_digest for told in observer.told] == [digest(request.content) for request in requests]
    assert len({told.body_digest for told in observer.told}) == len(bodies) + 2
    assert observer.told[-1].idempotency_key == "mine"
    assert json.loads(requests[-1].content)["reference"] == "mine"


def test_each_page_of_a_list_is_told(form: Any) -> None:
    mode, kind = form
    observer = kind()
    pages = [{"items": [1], "next": "b"}, {"items": [2], "next": None}]
    client = Client[Any](mode, Requests(lambda _: httpx.Response(200, json=pages.pop(0))), observer=observer)
    rules = Pagination[Any, Any](
        style="cursor", position="cursor", size="limit", items=lambda page: page["items"], next=("next",)
    )
    assert client.items(client.pager(call("read"), rules)) == [1, 2]
    assert [(told.path, told.attempt) for told in observer.told] == [("/things", 1), ("/things", 1)]


def test_a_copy_with_other_options_tells_it_too(form: Any) -> None:
    mode, kind = form
    observer = kind()
    client = Client[Any](mode, Requests(), observer=observer)
    client.inner = client.inner.with_options(RequestOptions(timeout=3))
    client.send(call())
    assert len(observer.told) == 1


@pytest.mark.parametrize("effect", EFFECTS)
@pytest.mark.parametrize("name", RAISED)
def test_what_it_raises_ends_the_call_before_anything_is_sent(form: Any, name: str, effect: Effect) -> None:
    mode, kind = form
    world, requests, observer = World(), Requests(), kind(refusing(RAISED[name]))
    client = Client[Any](mode, requests, world=world, observer=observer, retry=RETRY)
    error = client.failure(call(effect))
    assert type(error) is CallError
    assert (error.outcome, error.attempts, error.effect) == ("not_sent", 1, effect)
    assert (error.provider, error.operation) == ("acme", call(effect).operation.name)
    assert error.idempotency_key == ("key-1" if effect == "keyed" else None)
    assert isinstance(error.__cause__, type(RAISED[name]()) if (mode, name) != ("async", "StopIteration") else Exception)
    assert "before_send" in str(error)
    assert "Nothing was sent" in str(error)
    assert (len(requests), world.pauses, len(observer.told)) == (0, [], 1)
    assert observer.steps == ["before", ("error", "CallError")]


@pytest.mark.parametrize("name", ["ValueError", "OSError", "CallError"])
def test_the_error_shows_neither_the_key_nor_what_the_observer_said(form: Any, name: str) -> None:
    mode, kind = form
    client = Client[Any](mode, Requests(), observer=kind(refusing(RAISED[name])))
    error = client.failure(call())
    assert KEY not in "".join(everything(error))
    assert str(RAISED[name]()) not in str(error)


@pytest.mark.parametrize("effect", ["read", "idempotent", "keyed"])
@pytest.mark.parametrize(
    "first, outcome",
    [
        (lambda: httpx.ConnectError("refused"), "not_sent"),
        (lambda: httpx.ReadError("reset"), "unknown"),
        (lambda: httpx.ReadTimeout("slow"), "unknown"),
        (lambda: httpx.Response(503), "unknown"),
        (lambda: httpx.Response(200, text="<html>"), "unknown"),
        (lambda: httpx.Response(429), "not_sent"),
    ],
)
def test_a_later_attempt_that_is_refused_knows_about_the_earlier(form: Any, effect: Effect, first: Act, outcome: str) -> None:
    mode, kind = form
    transport, observer = Foreign(first, good), kind(refusing(RAISED["OSError"], at=2))
    client = Client[Any](mode, Requests(), transport=transport, observer=observer, retry=RETRY)
    error = client.failure(call(effect))
    assert error.outcome == outcome
    assert (error.attempts, transport.sent) == (2, 1)
    assert isinstance(error.__cause__, OSError)


@pytest.mark.parametrize("kind_of", [KeyboardInterrupt, SystemExit, asyncio.CancelledError])
def test_it_can_end_the_program(form: Any, kind_of: type[BaseException]) -> None:
    mode, kind = form
    requests = Requests()

    def act(_: Sending) -> None:
        raise kind_of

    with pytest.raises(kind_of):
        Client[Any](mode, requests, observer=kind(act)).send(call())
    assert requests == []


def test_the_next_call_goes_on(form: Any) -> None:
    mode, kind = form
    acts = [OSError(28, "full"), None]
    requests = Requests()

    def act(_: Sending) -> None:
        if (error := acts.pop(0)) is not None:
            raise error

    client = Client[Any](mode, requests, observer=kind(act))
    client.failure(call())
    assert client.send(call()).status == 200
    assert len(requests) == 1


def test_its_time_counts(form: Any) -> None:
    mode, kind = form
    world, requests = World(), Requests()
    limits: list[float] = []

    def answer(request: httpx.Request) -> httpx.Response:
        limits.append(request.extensions["timeout"]["read"])
        return requests(request)

    given: dict[str, Any] = {"world": world, "timeout": 9, "retry": RetryPolicy(deadline=10)}
    Client[Any](mode, answer, observer=kind(lambda _: world.sleep(7)), **given).send(call())
    assert limits == [3]
    world.pauses.clear()
    late = Client[Any](
        mode, requests, world=world, observer=kind(lambda _: world.sleep(11)), timeout=9, retry=RetryPolicy(deadline=10)
    )
    error = late.failure(call())
    assert (type(error), error.outcome, len(requests)) == (TimedOut, "not_sent", 1)
    assert world.pauses == [11]


def test_one_that_never_ends_is_bounded_by_the_deadline() -> None:
    class Hanging(Noting):
        async def before_send(self, sending: Sending) -> None:
            await asyncio.sleep(60)

    requests = Requests()
    client = Client[Any]("async", requests, observer=Hanging(), timeout=0.05, retry=RetryPolicy(deadline=0.05))
    error = client.failure(call())
    assert (error.outcome, requests) == ("not_sent", [])
    assert isinstance(error.__cause__, TimeoutError)


def test_a_call_that_is_cancelled_meanwhile_sends_nothing() -> None:
    began = asyncio.Event()

    class Waiting(Noting):
        async def before_send(self, sending: Sending) -> None:
            began.set()
            await asyncio.sleep(60)

    requests = Requests()
    client = Client[Any]("async", requests, observer=Waiting())

    async def cancelled() -> None:
        task = asyncio.create_task(client.inner.send(call()))
        await began.wait()
        task.cancel()
        await task

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(cancelled())
    assert requests == []


def test_without_one_no_digest_is_computed(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    def computed(*_: Any) -> Any:
        raise AssertionError("a digest was computed")

    monkeypatch.setattr(hashlib, "sha256", computed)

    class Plain:
        def notice(self, event: Event) -> None:
            pass

    class Switched(Plain):
        before_send = None

    for observer in (None, Plain(), Switched(), billfold_core.LoggingObserver.named("acme")):
        assert Client[Any](mode, Requests(), observer=observer).send(call()).status == 200


class Holder:
    """An observer whose `before_send` is any object."""

    def __init__(self, before_send: Any) -> None:
        self.before_send = before_send

    def notice(self, event: Event) -> None:
        pass


class Coroutine:
    async def __call__(self, sending: Sending) -> None:
        pass


async def waits(*_: Any) -> None:
    pass


def never_runs(sending: Sending) -> Any:
    yield sending


async def never_runs_either(sending: Sending) -> Any:
    yield sending


COROUTINES = {
    "function": waits,
    "method": Awaited().before_send,
    "partial": functools.partial(waits, 1),
    "object": Coroutine(),
}
NO_FUNCTIONS = {
    "number": 3,
    "text": "yes",
    "True": True,
    "False": False,
    "generator function": never_runs,
    "async generator function": never_runs_either,
    "partial of one": functools.partial(never_runs),
}


def made(mode: Mode, observer: Any) -> Any:
    kind: Any = SyncClient if mode == "sync" else AsyncClient
    client = type("Acme", (kind,), {"provider": provider()})(KEY, transport=httpx.MockTransport(Requests()), observer=observer)
    client._http.is_closed = True
    return client


@pytest.mark.parametrize("name", COROUTINES)
def test_a_sync_client_takes_no_coroutine_function(name: str) -> None:
    with pytest.raises(ConfigurationError, match=r"acme: observer .*before_send.*async client"):
        made("sync", Holder(COROUTINES[name]))
    assert made("async", Holder(COROUTINES[name]))


@pytest.mark.parametrize("name", NO_FUNCTIONS)
def test_what_cannot_be_called_is_refused(mode: Mode, name: str) -> None:
    with pytest.raises(ConfigurationError, match=r"acme: observer .*before_send"):
        made(mode, Holder(NO_FUNCTIONS[name]))


def test_what_is_to_be_awaited_all_the_same_ends_the_call_of_a_sync_client() -> None:
    requests = Requests()
    error = Client[Any]("sync", requests, observer=Holder(lambda sending: waits())).failure(call())
    assert (error.outcome, requests) == ("not_sent", [])
    assert isinstance(error.__cause__, TypeError)


def test_what_it_returns_otherwise_decides_nothing(mode: Mode) -> None:
    for value in (0, 1, False, "", "no", [], object()):
        assert Client[Any](mode, Requests(), observer=Holder(lambda _, value=value: value)).send(call()).status == 200


def test_no_byte_leaves_over_a_real_connection(kind: Kind, server: Loopback) -> None:
    observer = Noting(refusing(RAISED["OSError"]))
    client = creem(kind, server, observer=observer)
    with pytest.raises(CallError) as caught:
        called(client, "pro")
    assert (caught.value.outcome, server.arrivals, server.accepted) == ("not_sent", [], 0)
    observer.act = None
    assert called(client, "pro") == ["pro"]
    closed(client)
    assert [told.body_digest for told in observer.told] == [digest(server.arrivals[0].body)] * 2
    assert observer.told[0].path == server.arrivals[0].path
