"""No cookie is taken from an answer, whatever carries the requests; a class in place of the library's client sees them."""

from collections.abc import Callable
from functools import partial
from typing import Any
from unittest import mock

import pytest
from core.callers import KINDS, Kind, called, closed, creem
from core.loopback import Answer, Arrival, Loopback, product

from billfold_core.http import httpx

COOKIES = ["session=abc; Path=/", "session=abc; Path=/; Domain=localhost; Max-Age=3600", "a=b", "=", "; ;", "é=1"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("cookie", COOKIES)
def test_no_cookie_is_sent_back(kind: Kind, cookie: str) -> None:
    def answer(arrival: Arrival) -> Answer:
        return Answer(product(arrival.name), headers={"set-cookie": cookie})

    with Loopback(answer) as server:
        # By its name: some libraries take no cookies from a bare address.
        client = creem(kind, base_url=server.url.replace("127.0.0.1", "localhost"))
        assert called(client, "a", "b") == ["a", "b"]
        closed(client)
    assert [arrival.headers.get("cookie") for arrival in server.arrivals] == [None, None]


def mocked(seen: list[Any]) -> httpx.MockTransport:
    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers.get("cookie"))
        return httpx.Response(200, json=product("a"), headers={"set-cookie": "session=abc; Path=/"})

    return httpx.MockTransport(answer)


@pytest.mark.parametrize("kind", ["sync", "httpx"])
def test_no_cookie_of_a_transport_that_was_given(kind: Kind) -> None:
    seen: list[Any] = []
    client = creem(kind, transport=mocked(seen))
    assert called(client, "a", "a") == ["a", "a"]
    closed(client)
    assert seen == [None, None]


@pytest.mark.parametrize(("kind", "name"), [("sync", "Client"), ("httpx", "AsyncClient")])
def test_a_class_in_place_of_the_librarys_sees_the_requests(kind: Kind, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    usual: Any = getattr(httpx, name)
    sent: list[str] = []

    class Watching(usual):
        def send(self, request: httpx.Request, **given: Any) -> Any:
            sent.append(request.url.path)
            return super().send(request, **given)

    before = creem(kind, transport=mocked([]))
    monkeypatch.setattr(httpx, name, Watching)
    after = creem(kind, transport=mocked([]))
    assert called(before, "a") == called(after, "a") == ["a"]
    closed(before)
    closed(after)
    assert sent == ["/v1/products"]


class _Final(type):
    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> Any:
        if any(type(base) is cls for base in bases):
            raise TypeError(f"{name} cannot be made of a class of this kind")
        return super().__new__(cls, name, bases, body)


def _of_its_own_kind(usual: Any) -> Any:
    class Watching(usual, metaclass=_Final):
        pass

    return Watching


def _mocked_class(usual: Any) -> Any:
    return mock.create_autospec(usual, side_effect=usual)


PUT_THERE: list[Callable[[Any], Any]] = [
    lambda usual: lambda **settings: usual(**settings),
    partial,
    _of_its_own_kind,
    _mocked_class,
    lambda usual: mock.Mock(side_effect=usual),
]


@pytest.mark.parametrize(("kind", "name"), [("sync", "Client"), ("httpx", "AsyncClient")])
@pytest.mark.parametrize("put", PUT_THERE)
def test_whatever_stands_in_place_of_the_librarys_makes_the_client(
    kind: Kind, name: str, put: Callable[[Any], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    usual: Any = getattr(httpx, name)
    monkeypatch.setattr(httpx, name, put(usual))
    seen: list[Any] = []
    client = creem(kind, transport=mocked(seen))
    assert called(client, "a", "a") == ["a", "a"]
    closed(client)
    assert seen == [None, None]
