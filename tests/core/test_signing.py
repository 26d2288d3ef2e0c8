"""Signing: the exact headers of each scheme, a fresh time at every attempt, and a clock that is corrected once."""

from email.utils import formatdate
from typing import Any

import pytest
from core.servers import HOSTS, KEY, LIVE_KEY, START, Client, Mode, Requests, World, call, provider

from billfold_core.call import Effect
from billfold_core.client import SyncClient
from billfold_core.errors import AuthenticationError, ConfigurationError
from billfold_core.http import httpx
from billfold_core.options import RequestOptions
from billfold_core.provider import Environment, Host, Scheme
from billfold_core.retry import RetryPolicy

CLOCKED = provider("timestamped_key")


@pytest.mark.parametrize(
    ("scheme", "header", "value"),
    [("api_key", "x-api-key", KEY), ("bearer", "authorization", f"Bearer {KEY}"), ("timestamped_key", "x-api-key", KEY)],
)
def test_each_scheme_signs_with_its_own_headers(mode: Mode, scheme: Scheme, header: str, value: str) -> None:
    requests = Requests()
    Client[Any](mode, requests, provider(scheme)).send(
        call(), RequestOptions(headers={header.title(): "other", "X-Timestamp": "1"})
    )
    (request,) = requests
    assert request.headers.get_list(header) == [value]
    assert request.headers.get_list("x-timestamp") == ([str(int(START * 1000))] if scheme == "timestamped_key" else ["1"])
    assert ("authorization" in request.headers) == (scheme == "bearer")
    assert request.headers["user-agent"] == "acme-client/1"
    assert request.headers["content-type"] == "application/json"
    assert request.url == "https://test.acme.example/v1/things"


def test_an_api_key_may_travel_bare_in_authorization(mode: Mode) -> None:
    requests = Requests()
    Client[Any](mode, requests, provider(header="Authorization")).send(call())
    assert requests[0].headers["authorization"] == KEY


def test_every_attempt_carries_its_own_time(mode: Mode, world: World) -> None:
    requests = Requests(lambda request: httpx.Response(503))
    Client[Any](mode, requests, CLOCKED, world, retry=RetryPolicy(max_attempts=3)).failure(call("read"))
    times = [int(request.headers["x-timestamp"]) for request in requests]
    begun = int(START * 1000)
    assert times == [begun, begun + 375, begun + 375 + 750]


class Strict:
    """A server that refuses times that are more than two minutes off its own."""

    def __init__(self, world: World, ahead: float, *, date: bool = True, status: int = 401) -> None:
        self.world = world
        self.ahead = ahead
        self.date = date
        self.status = status
        self.made = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.world.now += 0.1
        now = self.world.now + self.ahead
        headers = {"date": formatdate(now, usegmt=True)} if self.date else {}
        if abs(int(request.headers["x-timestamp"]) / 1000 - now) > 120:
            return httpx.Response(self.status, headers=headers, text="timestamp expired")
        self.made += 1
        return httpx.Response(200, headers=headers, json={"code": 200, "data": {"id": "thing_1"}})


@pytest.mark.parametrize("ahead", [-86_400.0, -300, 300, 7_200])
@pytest.mark.parametrize("effect", ["read", "unsafe"])
def test_a_clock_that_is_off_is_corrected_once_and_for_all(mode: Mode, world: World, ahead: float, effect: Effect) -> None:
    server = Strict(world, ahead)
    requests = Requests(server)
    client = Client[Any](mode, requests, CLOCKED, world)
    assert client.send(call(effect, enveloped=True)).data == {"id": "thing_1"}
    assert len(requests) == 2
    world.now += 1_000
    assert client.send(call(effect)).attempts == 1
    assert client.inner.with_options(RequestOptions(timeout=1)).base_url == client.inner.base_url
    assert len(requests) == 3
    assert server.made == 2
    assert not world.pauses


def test_a_correction_is_shared_with_copies(world: World) -> None:
    requests = Requests(Strict(world, 900))
    client = Client[Any]("sync", requests, CLOCKED, world)
    client.inner.with_options(RequestOptions(timeout=1)).send(call())
    client.send(call())
    assert len(requests) == 3


def test_without_a_date_the_refusal_stands(mode: Mode, world: World) -> None:
    requests = Requests(Strict(world, 300, date=False))
    assert isinstance(Client[Any](mode, requests, CLOCKED, world).failure(call()), AuthenticationError)
    assert len(requests) == 1


@pytest.mark.parametrize("date", ["", "yesterday", formatdate(START + 1, usegmt=True), formatdate(START - 1, usegmt=True)])
def test_a_small_difference_or_a_nonsense_date_is_no_reason(mode: Mode, date: str) -> None:
    requests = Requests(lambda request: httpx.Response(401, headers={"date": date}))
    Client[Any](mode, requests, CLOCKED).failure(call())
    assert len(requests) == 1


def test_a_server_that_refuses_every_time_is_not_asked_forever(mode: Mode, world: World) -> None:
    hours = iter(range(1, 1_000))
    requests = Requests(lambda request: httpx.Response(403, headers={"date": formatdate(START + 3_600 * next(hours))}))
    client = Client[Any](mode, requests, CLOCKED, world)
    client.failure(call("read"))
    assert len(requests) == 2


def test_the_limit_of_attempts_holds_for_the_correction_too(mode: Mode, world: World) -> None:
    requests = Requests(Strict(world, 300))
    client = Client[Any](mode, requests, CLOCKED, world)
    client.failure(call(), RequestOptions(max_attempts=1))
    assert len(requests) == 1
    client.send(call(), RequestOptions(max_attempts=1))  # the time was learnt all the same


@pytest.mark.parametrize("scheme", ["api_key", "bearer"])
def test_a_refused_key_without_a_time_is_not_tried_again(mode: Mode, scheme: Scheme) -> None:
    requests = Requests(lambda request: httpx.Response(401, headers={"date": formatdate(0)}))
    Client[Any](mode, requests, provider(scheme)).failure(call())
    assert len(requests) == 1


@pytest.mark.parametrize(
    "key", [f"{KEY}\n", f" {KEY}", "acme_test_\r\nX-Evil: 1", "acme_test_é", "acme_test_a b", "acme_test_\x00", "acme_test_\t"]
)
def test_a_key_that_no_header_can_carry_is_refused(mode: Mode, key: str) -> None:
    with pytest.raises(ConfigurationError, match="spaces, line ends or characters") as caught:
        Client[Any](mode, Requests(), api_key=key)
    assert key.strip() not in str(caught.value)


@pytest.mark.parametrize("key", ["", "  ", "\n"])
def test_an_empty_key_is_missing(mode: Mode, key: str) -> None:
    with pytest.raises(ConfigurationError, match="set ACME_API_KEY"):
        Client[Any](mode, Requests(), api_key=key)


def test_the_key_is_read_from_the_environment(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ACME_API_KEY", raising=False)
    with pytest.raises(ConfigurationError, match="no API key"):
        Client[Any](mode, Requests(), api_key=None)
    monkeypatch.setenv("ACME_API_KEY", KEY)
    requests = Requests()
    Client[Any](mode, requests, api_key=None).send(call())
    assert requests[0].headers["x-api-key"] == KEY


@pytest.mark.parametrize(("key", "expected"), [(KEY, "test"), (LIVE_KEY, "live")])
def test_the_longest_prefix_tells_the_environment(mode: Mode, key: str, expected: Environment) -> None:
    client = Client[Any](mode, Requests(), api_key=key).inner
    assert client.environment == expected
    assert client.base_url == HOSTS[expected].url
    assert Client[Any](mode, Requests(), api_key=key, environment=expected).inner.environment == expected


@pytest.mark.parametrize(("key", "asked"), [(KEY, "live"), (LIVE_KEY, "test")])
def test_a_key_of_the_other_environment_is_refused(mode: Mode, key: str, asked: Environment) -> None:
    with pytest.raises(ConfigurationError, match="belongs to") as caught:
        Client[Any](mode, Requests(), api_key=key, environment=asked)
    assert key not in str(caught.value)


def test_an_unknown_key_needs_an_environment(mode: Mode) -> None:
    with pytest.raises(ConfigurationError, match="pass environment="):
        Client[Any](mode, Requests(), api_key="other_1")
    assert Client[Any](mode, Requests(), api_key="other_1", environment="live").inner.environment == "live"


def test_a_prefix_of_both_environments_tells_nothing() -> None:
    hosts = {"live": Host("https://a.example", ("sk_",)), "test": Host("https://b.example", ("sk_",))}
    ambiguous = type("Acme", (SyncClient,), {"provider": provider(hosts=hosts)})
    with pytest.raises(ConfigurationError, match="pass environment="):
        ambiguous("sk_1")
    assert ambiguous("sk_1", environment="live").environment == "live"


def test_an_environment_the_provider_does_not_have_is_refused(mode: Mode) -> None:
    with pytest.raises(ConfigurationError, match="no environment 'prod', only live, test"):
        Client[Any](mode, Requests(), api_key="other_1", environment="prod")
