"""Retries: nothing unsafe is repeated, keyed calls take effect once, reads end in time. Under any script of faults."""

import json
from collections.abc import Callable
from email.utils import formatdate
from typing import Any

import pytest
from core.servers import START, Client, Mode, Requests, World, call, provider
from hypothesis import given
from hypothesis import strategies as st

from billfold_core.call import Effect
from billfold_core.errors import CallError, RateLimited
from billfold_core.http import httpx
from billfold_core.options import RequestOptions
from billfold_core.retry import RetryPolicy, http_date_seconds, retry_after_seconds

POLICY = RetryPolicy(max_attempts=5, deadline=40, first_delay=0.5, max_delay=10)


def _raise(kind: type[httpx.RequestError]) -> Callable[[httpx.Request], httpx.Response]:
    def fail(request: httpx.Request) -> httpx.Response:
        raise kind("the network", request=request)

    return fail


def _answer(
    status: int, headers: dict[str, str] | None = None, content: bytes = b'{"message": "no"}'
) -> Callable[[Any], httpx.Response]:
    return lambda request: httpx.Response(status, headers=headers, content=content)


NEVER_SENT = {
    "connect_error": _raise(httpx.ConnectError),
    "connect_timeout": _raise(httpx.ConnectTimeout),
    "pool_timeout": _raise(httpx.PoolTimeout),
}
# These reach the server. Each is met twice: before and after the server did what was asked.
REACHED = {
    "read_timeout": _raise(httpx.ReadTimeout),
    "write_timeout": _raise(httpx.WriteTimeout),
    "dropped": _raise(httpx.RemoteProtocolError),
    "reset": _raise(httpx.ReadError),
    "broken_pipe": _raise(httpx.WriteError),
    "408": _answer(408),
    "500": _answer(500),
    "503": _answer(503, {"retry-after": "3"}),
    "520": _answer(520, {"content-type": "text/html"}, b"<html>Web server is down</html>"),
    "malformed": _answer(200, None, b'{"id": '),
    "html": _answer(200, {"content-type": "text/html"}, b"<html>"),
}
REFUSED = {
    "429_seconds": _answer(429, {"retry-after": "2"}),
    "429_date": _answer(429, {"retry-after": formatdate(START + 4, usegmt=True)}),
    "409": _answer(409),
    "400": _answer(400),
}
FAULTS = st.one_of(
    st.tuples(st.sampled_from(sorted(NEVER_SENT)), st.just(False)),
    st.tuples(st.sampled_from(sorted(REACHED)), st.booleans()),
    st.tuples(st.sampled_from(sorted(REFUSED)), st.just(False)),
)
SCRIPTS = st.lists(FAULTS, max_size=7)


class Server:
    """Make things, once per idempotency key if there is one, with a script of faults to go through first."""

    def __init__(self, script: list[tuple[str, bool]], world: World) -> None:
        self.script = list(script)
        self.world = world
        self.attempts: list[str] = []
        self.keys: set[str | None] = set()
        self.made: list[Any] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        fault, after = self.script.pop(0) if self.script else ("", True)
        self.attempts.append(fault)
        self.world.now += 0.25
        key = request.headers.get("idempotency-key")
        if fault in NEVER_SENT:
            return NEVER_SENT[fault](request)
        if after and (key is None or key not in self.keys):
            self.made.append(json.loads(request.content or b"null"))
        self.keys.add(key) if after else None
        if fault:
            return (REACHED.get(fault) or REFUSED[fault])(request)
        return httpx.Response(200, json={"id": "thing_1"})

    @property
    def reached(self) -> list[str]:
        return [fault for fault in self.attempts if fault not in NEVER_SENT]


def run(mode: Mode, script: list[tuple[str, bool]], effect: Effect) -> tuple[Server, World, CallError | None, set[str | None]]:
    world = World()
    server = Server(script, world)
    keys: set[str | None] = set()

    def handler(request: httpx.Request) -> httpx.Response:
        keys.add(request.headers.get("idempotency-key"))
        return server(request)

    try:
        Client[Any](mode, handler, world=world, retry=POLICY).send(call(effect))
    except CallError as error:
        return server, world, error, keys
    return server, world, None, keys


def check_limits(server: Server, world: World) -> None:
    assert 1 <= len(server.attempts) <= POLICY.max_attempts
    assert all(pause <= POLICY.max_delay for pause in world.pauses)
    assert sum(world.pauses) < POLICY.deadline
    assert len(world.pauses) == len(server.attempts) - 1


def check_promise(server: Server, error: CallError | None) -> None:
    """What the error says about the effect is true."""
    assert error is None or error.attempts == len(server.attempts)
    if error is None:
        assert len(server.made) == 1
    elif error.outcome in ("not_sent", "rejected"):
        assert not server.made


@given(SCRIPTS)
def test_an_unsafe_call_that_may_have_arrived_is_sent_once(mode: Mode, script: list[tuple[str, bool]]) -> None:
    server, world, error, keys = run(mode, script, "unsafe")
    assert len(server.reached) <= 1
    assert not server.reached or server.attempts[-1] == server.reached[0]
    assert len(server.made) <= 1
    assert keys == {None}
    check_limits(server, world)
    check_promise(server, error)


@given(SCRIPTS)
def test_a_keyed_call_takes_effect_once_with_one_key(mode: Mode, script: list[tuple[str, bool]]) -> None:
    server, world, error, keys = run(mode, script, "keyed")
    assert len(server.made) <= 1
    assert keys == {"key-1"}
    assert error is None or error.idempotency_key == "key-1"
    check_limits(server, world)
    check_promise(server, error)


@given(SCRIPTS, st.sampled_from(["read", "idempotent"]))
def test_reads_and_idempotent_calls_end(mode: Mode, script: list[tuple[str, bool]], effect: Effect) -> None:
    server, world, error, _ = run(mode, script, effect)
    check_limits(server, world)
    passing = all(fault not in ("409", "400") for fault, _ in script)
    if passing and len(script) < POLICY.max_attempts:
        assert error is None
    if error is not None and effect == "idempotent" and error.outcome in ("not_sent", "rejected"):
        assert not server.made


@pytest.mark.parametrize("last", ["connect_error", "429_seconds", "400"])
def test_a_refusal_after_a_lost_attempt_proves_nothing(mode: Mode, last: str) -> None:
    server, _, error, _ = run(mode, [("dropped", True), *[(last, False)] * 4], "keyed")
    assert error is not None
    assert server.made
    assert error.outcome == "unknown"
    assert "same idempotency key is safe" in str(error)


def _of_aiohttp(name: str, *bases: type[Exception]) -> type[Exception]:
    return type(name, bases or (Exception,), {"__module__": "aiohttp.client_exceptions"})


LOST = _of_aiohttp("ClientConnectionError")
CONNECTOR = _of_aiohttp("ClientConnectorError", LOST)
BROKEN = {
    "ClientConnectionError": LOST,
    "ClientOSError": _of_aiohttp("ClientOSError", LOST),
    "ServerDisconnectedError": _of_aiohttp("ServerDisconnectedError", LOST),
}
NEVER = {
    "ConnectionTimeoutError": _of_aiohttp("ConnectionTimeoutError", LOST),
    "ClientConnectorDNSError": _of_aiohttp("ClientConnectorDNSError", CONNECTOR),
}
REPORTED = [*((name, 1, "unknown") for name in BROKEN), *((name, 4, "not_sent") for name in NEVER)]


@pytest.mark.parametrize(("name", "attempts", "outcome"), REPORTED)
def test_what_aiohttp_calls_a_connect_timeout_may_have_been_sent(mode: Mode, name: str, attempts: int, outcome: str) -> None:
    """httpx-aiohttp reports every lost connection as a ConnectTimeout; only the cause tells when it was lost."""

    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectTimeout("aiohttp", request=request) from {**BROKEN, **NEVER}[name]()

    requests = Requests(fail)
    assert Client[Any](mode, requests).failure(call("unsafe")).outcome == outcome
    assert len(requests) == attempts


def test_the_exceptions_of_aiohttp_are_named_as_we_think() -> None:
    aiohttp = pytest.importorskip("aiohttp")
    for name, kind in {**BROKEN, **NEVER}.items():
        ours = {ancestor.__name__ for ancestor in kind.__mro__}
        assert ours <= {ancestor.__name__ for ancestor in getattr(aiohttp, name).__mro__} | {"Exception"}


@given(st.integers(0, 10), st.booleans(), st.integers(-100_000, 100_000))
def test_retry_after_is_waited_for(mode: Mode, seconds: int, as_date: bool, clock_error: int) -> None:
    world = World()
    world.now += clock_error
    value = formatdate(START + seconds, usegmt=True) if as_date else str(seconds)
    answers = iter(
        [httpx.Response(429, headers={"retry-after": value, "date": formatdate(START, usegmt=True)}), httpx.Response(200)]
    )
    Client[Any](mode, lambda request: next(answers), world=world, retry=POLICY).send(call("read"))
    assert len(world.pauses) == 1
    assert max(seconds, 0.25) <= world.pauses[0] <= max(seconds, 0.5)


@pytest.mark.parametrize("value", ["11", "3600", "9" * 300, formatdate(START + 86_400, usegmt=True)])
def test_a_retry_after_beyond_the_limit_is_told_not_waited_for(mode: Mode, world: World, value: str) -> None:
    requests = Requests(_answer(429, {"retry-after": value}))
    error = Client[Any](mode, requests, world=world, retry=POLICY).failure(call("read"))
    assert isinstance(error, RateLimited)
    assert error.retry_after is not None
    assert error.retry_after > POLICY.max_delay
    assert len(requests) == 1
    assert not world.pauses


@pytest.mark.parametrize(
    "value", ["", "soon", "-5", "1e3", "nan", "inf", "9" * 400, "1.2.3", "Wed, 99 Foo 2025 07:28:00 GMT", ";"]
)
def test_a_nonsense_retry_after_is_ignored(mode: Mode, world: World, value: str) -> None:
    answers = iter([httpx.Response(429, headers={"retry-after": value}), httpx.Response(200)])
    Client[Any](mode, lambda request: next(answers), world=world).send(call("read"))
    assert world.pauses == [0.375]


@given(st.text() | st.from_regex(r"\w{3}, \d{1,3} \w{3} \d{1,5} \d\d:\d\d:\d\d( [+-]?\w{0,7})?"), st.floats(allow_nan=False))
def test_no_header_value_breaks_the_readers(value: str, now: float) -> None:
    seconds = retry_after_seconds(value, now)
    assert seconds is None or seconds >= 0
    http_date_seconds(value)


def test_a_date_without_a_zone_is_utc() -> None:
    assert http_date_seconds("Sun, 15 Jun 2025 15:06:40 -0000") == START
    assert retry_after_seconds("Sun, 15 Jun 2025 15:06:45", START) == 5


@given(st.integers(1, 5_000), st.floats(0, 1), st.sampled_from(["read", "idempotent", "keyed"]), st.floats(0, 100))
def test_every_pause_respects_the_limits(attempt: int, jitter: float, effect: Effect, elapsed: float) -> None:
    policy = RetryPolicy(max_attempts=10_000, deadline=90, first_delay=0.5, max_delay=20)
    pause = policy.delay(effect, "lost", attempt=attempt, elapsed=elapsed, jitter=jitter)
    if pause is not None:
        assert 0 < pause <= 20
        assert elapsed + pause < 90


def test_an_effect_nobody_knows_counts_as_unsafe() -> None:
    effect: Any = "harmless, surely"
    assert RetryPolicy().delay(effect, "lost", attempt=1, elapsed=0, jitter=0) is None


@pytest.mark.parametrize("options", [RequestOptions(max_attempts=2), RequestOptions(deadline=0.5)])
def test_limits_of_one_call(mode: Mode, options: RequestOptions) -> None:
    requests = Requests(_answer(500))
    client = Client[Any](mode, requests, provider())
    client.failure(call("read"), options)
    assert len(requests) == 2
    requests.clear()
    client.failure(call("read"))
    assert len(requests) == 4
