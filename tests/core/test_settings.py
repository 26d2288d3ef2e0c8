"""Settings of a client that make no sense are refused when they are given, in words that say which and what to give."""

import time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from core.servers import KEY, Client, Mode, Requests, call, provider

from billfold_core.client import AsyncClient, SyncClient
from billfold_core.errors import ConfigurationError, InputError
from billfold_core.http import httpx
from billfold_core.options import RequestOptions
from billfold_core.retry import RetryPolicy
from billfold_core.runtime import Runtime
from fuzz.shown import everything

SECRET = KEY.removeprefix("acme_test_")
NAN = float("nan")


class Hidden:
    """A secret of another library, as pydantic's `SecretStr`."""

    def __init__(self, value: str) -> None:
        self._value = value

    def get_secret_value(self) -> str:
        return self._value

    def __repr__(self) -> str:
        return "Hidden('**********')"

    def __len__(self) -> int:
        return len(self._value)


class Shown:
    """Not a text, but one that shows itself."""

    def __str__(self) -> str:
        return KEY

    __repr__ = __str__


NO_SECONDS: list[Any] = [0, 0.0, -1, -0.5, True, False, NAN, "30", "", b"30", [30], {}, (5, 30), Decimal("NaN"), 1j]
NO_COUNT: list[Any] = [0, -1, True, False, "100", 2.5, 10.0, NAN, [], {}, Decimal(3), httpx.Limits()]
WRONG: dict[str, list[Any]] = {
    "retry": [3, 0, True, False, "3", 2.5, {}, {"max_attempts": 3}, (), (4, 60.0, 0.5, 20.0), RetryPolicy, print, object()],
    "observer": [print, 3, 0, True, False, "log", "", {}, [], object(), lambda event: None, type("W", (), {"notice": "yes"})()],
    "timeout": [*NO_SECONDS, httpx.Timeout(5)],
    "max_connections": NO_COUNT,
    "max_answer_size": NO_COUNT,
    "runtime": [3, 0, True, False, "now", {}, (), (time.time,), object(), time.time, Runtime],
    "environment": [3, 0, True, False, b"test", ["test"], {}, {"test"}, object(), "", "TEST", "prod"],
    "base_url": [3, 0, True, False, b"https://a.example", [], {}, object(), Path("/v1"), httpx.URL("https://a.example"), ""],
    "transport": [
        3,
        0,
        True,
        False,
        "http",
        "",
        "requests",
        b"aiohttp",
        {},
        [],
        object(),
        httpx.Client(),
        httpx.URL("https://a"),
    ],
}
TO_GIVE = {
    "retry": "RetryPolicy",
    "observer": "notice",
    "timeout": "seconds|number",
    "max_connections": "number|int",
    "max_answer_size": "bytes|number|int",
    "runtime": "Runtime",
    "environment": "live",
    "base_url": "address|str|text",
    "transport": "transport",
}
CASES = [(name, value) for name, values in WRONG.items() for value in values]


def _shown(value: Any) -> str:
    return f"{type(value).__name__}-{value!r}"[:40] if isinstance(value, int | float | str | bytes) else type(value).__name__


@pytest.mark.parametrize(("name", "value"), CASES, ids=_shown)
def test_a_setting_of_a_wrong_kind_is_refused(mode: Mode, name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=name) as caught:
        Client[Any](mode, Requests(), **{"transport": None, name: value})
    assert any(word in str(caught.value) for word in TO_GIVE[name].split("|"))
    assert caught.value.outcome == "not_sent"
    assert len(str(caught.value)) < 500
    assert not [text for text in everything(caught.value) if SECRET in text]


NO_KEYS: list[Any] = [
    *(KEY.encode(), bytearray(KEY.encode()), memoryview(KEY.encode()), b""),
    *(123, 0, True, False, 1.5, object(), lambda: KEY),
    *(Hidden(KEY), Shown(), Path(KEY), [KEY], (KEY,), {KEY}, {"key": KEY}),
]


@pytest.mark.parametrize("value", NO_KEYS, ids=lambda value: type(value).__name__)
def test_a_key_that_is_no_text_is_refused_and_not_shown(mode: Mode, value: Any) -> None:
    with pytest.raises(ConfigurationError, match="api_key") as caught:
        Client(mode, Requests(), api_key=value)
    assert "str" in str(caught.value)
    assert not [text for text in everything(caught.value) if SECRET in text]


def test_what_is_left_out_needs_no_value(mode: Mode) -> None:
    left_out = dict.fromkeys(["retry", "observer", "runtime", "environment", "base_url", "max_connections", "max_answer_size"])
    assert Client[Any](mode, Requests(), **left_out).send(call()).status == 200


def test_settings_of_kinds_that_do_as_well(mode: Mode) -> None:
    class Text(str):
        __slots__ = ()

    class Watch(list[Any]):
        def notice(self, event: Any) -> None:
            self.append(event)

    watch = Watch()
    given: dict[str, Any] = {"api_key": Text(KEY), "timeout": 5, "max_answer_size": 10_000, "observer": watch}
    assert Client[Any](mode, Requests(), environment=Text("test"), **given).send(call()).status == 200
    assert watch


@pytest.mark.parametrize(
    ("kind", "transport"),
    [
        (SyncClient, "aiohttp"),
        (SyncClient, httpx.AsyncHTTPTransport()),
        (SyncClient, httpx.AsyncClient()),
        (AsyncClient, httpx.HTTPTransport()),
        (AsyncClient, httpx.Client()),
        (AsyncClient, "httpx"),
    ],
)
def test_a_transport_of_the_other_world_is_refused(kind: Any, transport: Any) -> None:
    with pytest.raises(ConfigurationError, match="transport"):
        type("Acme", (kind,), {"provider": provider()})(KEY, transport=transport)


@pytest.mark.parametrize("made", [None, 3, "aiohttp", object(), httpx.Response(200), httpx.MockTransport])
def test_a_factory_that_makes_no_transport_is_refused(mode: Mode, made: Any) -> None:
    with pytest.raises(ConfigurationError, match="transport"):
        Client[Any](mode, Requests(), transport=lambda: made).send(call())


def test_a_factory_that_wants_something_is_refused(mode: Mode) -> None:
    with pytest.raises(ConfigurationError, match="transport"):
        Client[Any](mode, Requests(), transport=lambda request: httpx.Response(200)).send(call())


def test_a_pool_that_is_given_has_limits_of_its_own(mode: Mode) -> None:
    with pytest.raises(ConfigurationError, match="max_connections"):
        Client[Any](mode, Requests(), max_connections=10)


SENSELESS: dict[str, list[Any]] = {
    "max_attempts": [0, -1, "3", True, False, 2.5, 3.0, None, NAN, [], Decimal(2)],
    "deadline": [0, -1, -0.5, NAN, "1", True, False, [], b"1"],
    "first_delay": [-1, -0.001, NAN, "1", None, True, []],
    "max_delay": [-1, -0.001, NAN, "1", None, True, []],
}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in SENSELESS.items() for value in values], ids=_shown)
def test_a_policy_without_sense_is_refused(mode: Mode, name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=name):
        Client[Any](mode, Requests(), retry=RetryPolicy(**{name: value}))


@pytest.mark.parametrize("fields", [{"max_attempts": 1}, {"first_delay": 0, "max_delay": 0}, {"deadline": 0.001}])
def test_a_policy_at_the_edge_of_sense_works(mode: Mode, fields: dict[str, Any]) -> None:
    settings = {"timeout": 0.001} if "deadline" in fields else {}
    assert Client[Any](mode, Requests(), retry=RetryPolicy(**fields), **settings).send(call()).status == 200


def waits(requests: Requests) -> list[float]:
    return [max(request.extensions["timeout"].values()) for request in requests]


class Kept(Requests):
    """Keep the requests as they came, with what the transport is told."""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.append(request)
        return self.answer(request)


@pytest.mark.parametrize(("timeout", "deadline"), [(50, 10), (10.001, 10), (30, 1), (1, 0.5), (61, 60)])
def test_a_timeout_beyond_the_deadline_is_refused(mode: Mode, timeout: float, deadline: float) -> None:
    with pytest.raises(ConfigurationError, match="timeout") as caught:
        Client[Any](mode, Requests(), timeout=timeout, retry=RetryPolicy(deadline=deadline))
    assert "deadline" in str(caught.value)
    requests, options = Requests(), RequestOptions(timeout=timeout, deadline=deadline)
    client = Client[Any](mode, requests)
    for use in (lambda: client.send(call(), options), lambda: client.inner.with_options(options)):
        with pytest.raises(InputError, match="timeout") as refused:
            use()
        assert "deadline" in str(refused.value)
    assert not requests


def test_a_timeout_may_be_the_deadline(mode: Mode) -> None:
    requests = Kept()
    Client[Any](mode, requests, timeout=10, retry=RetryPolicy(deadline=10)).send(call())
    Client[Any](mode, requests).send(call(), RequestOptions(timeout=10, deadline=10))
    assert all(0 < wait <= 10 for wait in waits(requests))


@pytest.mark.parametrize("deadline", [0.5, 1, 29, 29.9])
def test_a_deadline_caps_the_timeout_silently(mode: Mode, deadline: float) -> None:
    requests = Kept()
    Client[Any](mode, requests, retry=RetryPolicy(deadline=deadline)).send(call())
    Client[Any](mode, requests).send(call(), RequestOptions(deadline=deadline))
    Client[Any](mode, requests, timeout=60).send(call(), RequestOptions(deadline=deadline))
    assert len(requests) == 3
    assert all(0 < wait <= deadline for wait in waits(requests))


@pytest.mark.parametrize(
    ("timeout", "took", "attempts"), [(None, 55, 2), (None, 61, 1), (90, 61, 2), (90, 85, 2), (90, 91, 1), (5, 55, 2)]
)
def test_the_deadline_left_out_is_a_minute_or_the_timeout(mode: Mode, timeout: Any, took: float, attempts: int) -> None:
    def slow_at_first(request: httpx.Request) -> httpx.Response:
        if len(requests) > 1:
            return httpx.Response(200)
        client.world.now += took
        return httpx.Response(503)

    requests = Requests(slow_at_first)
    client = Client[Any](mode, requests, **({} if timeout is None else {"timeout": timeout}))
    if attempts == 2:
        assert client.send(call("read")).attempts == 2
    else:
        assert client.failure(call("read")).attempts == 1
    assert len(requests) == attempts
