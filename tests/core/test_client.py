"""Clients: what options do, what copies share, which addresses are refused, and what is checked before anything leaves."""

import gzip
import json
import os
import subprocess
import sys
from importlib.util import find_spec
from typing import Any

import pytest
from core.servers import Client, Mode, Requests, call, provider

from billfold_core.call import Call, Operation
from billfold_core.client import SyncClient
from billfold_core.errors import InputError
from billfold_core.http import httpx
from billfold_core.observe import Event
from billfold_core.options import RequestOptions
from billfold_core.upload import Upload


def test_an_answer_carries_everything_around_it(mode: Mode) -> None:
    requests = Requests(lambda request: httpx.Response(201, headers={"x-request-id": "r1"}, content=b'{"price": 29.99}'))
    response = Client[Any](mode, requests).send(call("keyed"))
    assert str(response.json["price"]) == "29.99"
    assert (response.status, response.request_id, response.attempts, response.idempotency_key) == (201, "r1", 1, "key-1")
    assert response.headers["X-Request-Id"] == "r1"
    assert json.loads(requests[0].content) == {"name": "Pro"}


def test_options_of_one_call(mode: Mode) -> None:
    requests = Requests()
    options = RequestOptions(
        3.5,
        {"X-Extra": "1", "Accept": "text/html", "CONTENT-TYPE": "text/html"},
        {"expand": ["a", "b"]},
        {"name": "Max", "new": 1},
    )
    Client[Any](mode, requests).send(call(query={"page": 2}), options)
    (request,) = requests
    assert request.headers["x-extra"] == "1"
    assert request.headers.get_list("accept") == ["text/html"]
    assert request.headers.get_list("content-type") == ["application/json"]
    assert str(request.url.query, "ascii") == "page=2&expand=a&expand=b"
    assert json.loads(request.content) == {"name": "Max", "new": 1}


def test_a_timeout_always_exists(mode: Mode) -> None:
    seen: list[Any] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        return httpx.Response(200)

    client = Client[Any](mode, handler)
    client.send(call())
    client.send(call(), RequestOptions(timeout=3.5))
    assert [set(timeout.values()) for timeout in seen] == [{30.0}, {3.5}]


def test_a_copy_has_other_settings_and_shares_the_connections(mode: Mode) -> None:
    requests = Requests()
    original = Client[Any](mode, requests)
    before = original.inner._engine.defaults
    first = original.inner.with_options(RequestOptions(headers={"X-A": "1", "X-B": "1"}, timeout=1))
    copy = first.with_options(RequestOptions(headers={"x-a": "2"}))
    assert type(copy) is type(original.inner)
    assert copy._http is original.inner._http
    assert original.inner._engine.defaults == before
    assert (copy.environment, copy.base_url) == (original.inner.environment, original.inner.base_url)
    for client in (copy, first, original.inner):
        original.inner = client
        original.send(call(), RequestOptions(headers={"X-C": "3"}))
    assert [[request.headers.get_list(name) for name in ("x-a", "x-b", "x-c")] for request in requests] == [
        [["2"], ["1"], ["3"]],
        [["1"], ["1"], ["3"]],
        [[], [], ["3"]],
    ]


def test_one_key_cannot_serve_every_call(mode: Mode) -> None:
    with pytest.raises(InputError, match="belongs to one call"):
        Client[Any](mode, Requests()).inner.with_options(RequestOptions(idempotency_key="k"))


@pytest.mark.parametrize("effect", ["read", "idempotent", "unsafe"])
def test_a_key_nobody_honours_is_refused(mode: Mode, effect: Any) -> None:
    requests = Requests()
    with pytest.raises(InputError, match="accepts no idempotency key"):
        Client[Any](mode, requests).send(call(effect), RequestOptions(idempotency_key="k"))
    assert not requests


def test_a_key_of_ones_own_replaces_any_header_of_that_name(mode: Mode) -> None:
    requests = Requests()
    options = RequestOptions(idempotency_key="mine", headers={"idempotency-key": "other"})
    assert Client[Any](mode, requests).send(call("keyed"), options).idempotency_key == "mine"
    assert requests[0].headers.get_list("idempotency-key") == ["mine"]


@pytest.mark.parametrize("key", ["a\nb", "é", " a", "a ", "\x00"])
def test_a_key_no_header_can_carry_is_refused(mode: Mode, key: str) -> None:
    with pytest.raises(InputError, match="printable ASCII"):
        Client[Any](mode, Requests()).send(call("keyed"), RequestOptions(idempotency_key=key))


@pytest.mark.parametrize("headers", [{"X-A": "a\r\nX-B: 1"}, {"X A": "1"}, {"": "1"}, {"X-É": "1"}, {"X-A": "é"}, {"X-A:": "1"}])
def test_a_header_that_cannot_be_sent_is_refused(mode: Mode, headers: dict[str, str]) -> None:
    requests = Requests()
    with pytest.raises(InputError, match="header"):
        Client[Any](mode, requests).send(call(), RequestOptions(headers=headers))
    assert not requests


@pytest.mark.parametrize("made", [call(body=[1]), call(body=None, files={"file": Upload(b"x", "a.png")})])
def test_members_are_added_to_objects_only(mode: Mode, made: Any) -> None:
    with pytest.raises(InputError, match="nothing can be added"):
        Client[Any](mode, Requests()).send(made, RequestOptions(body={"a": 1}))


def test_a_file_is_sent_alike_at_every_attempt(mode: Mode) -> None:
    answers = iter([httpx.Response(500), httpx.Response(200)])
    requests = Requests(lambda request: next(answers))
    Client[Any](mode, requests).send(call("idempotent", body=None, files={"file": Upload(b"\x89PNG", "logo.png")}))
    first, second = requests
    assert b'name="file"; filename="logo.png"\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n' in first.content
    assert first.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert len(second.content) == len(first.content)


def test_an_endpoint_the_spec_does_not_know(mode: Mode) -> None:
    requests = Requests()
    client = Client[Any](mode, requests)
    response = client.request("GET", "/new", effect="read", options=RequestOptions(query={"a": 1}))
    assert response.data == response.json == {"id": "thing_1"}
    client.request("PATCH", "/new/1", body={"a": None})
    assert [(request.method, str(request.url)) for request in requests] == [
        ("GET", "https://test.acme.example/v1/new?a=1"),
        ("PATCH", "https://test.acme.example/v1/new/1"),
    ]


@pytest.mark.parametrize(
    "path",
    ["@evil.example/", ".evil.example", ":1@evil.example", "", "new", "/a?b=1", "/a#b", "/a\nb", "/\ud800", "/" + "a" * 70_000],
)
def test_a_path_cannot_lead_elsewhere(mode: Mode, path: str) -> None:
    requests = Requests()
    with pytest.raises(InputError, match="path"):
        Client[Any](mode, requests).request("GET", path, effect="read")
    assert not requests


@pytest.mark.parametrize("path", ["//evil.example/a", "/../../a", "/\\evil.example", "/%2e%2e/a", "/@evil.example"])
def test_an_odd_path_stays_on_the_host(mode: Mode, path: str) -> None:
    requests = Requests()
    Client[Any](mode, requests).request("GET", path, effect="read")
    assert requests[0].url.host == "test.acme.example"


@pytest.mark.parametrize("method", ["", "GET /", "GET\r\n", "GÉT"])
def test_a_method_that_is_none_is_refused(mode: Mode, method: str) -> None:
    with pytest.raises(InputError, match="not an HTTP method"):
        Client[Any](mode, Requests()).request(method, "/a")


def test_a_keyed_call_needs_a_place_for_its_key(mode: Mode) -> None:
    with pytest.raises(InputError, match="neither key_header nor key_field"):
        Client[Any](mode, Requests()).request("POST", "/a", effect="keyed")


def keyed_in_the_body(**members: Any) -> Call[Any]:
    operation = Operation("things_credit", "POST", "keyed", lambda body: body, key_field="idempotency_key")
    return Call(operation, "/things", body={"amount": "5", **members})


def test_a_key_in_the_body_is_kept_over_the_attempts(mode: Mode) -> None:
    statuses = iter([503, 429, 200])
    requests = Requests(lambda _: httpx.Response(next(statuses), json={}))
    response = Client[Any](mode, requests).send(keyed_in_the_body())
    assert [json.loads(request.content) for request in requests] == [{"amount": "5", "idempotency_key": "key-1"}] * 3
    assert response.idempotency_key == "key-1"
    assert not [request for request in requests if "idempotency-key" in request.headers]


def test_a_key_in_the_body_is_the_callers_own_if_given(mode: Mode) -> None:
    requests = Requests()
    client = Client[Any](mode, requests)
    assert client.send(keyed_in_the_body(idempotency_key="mine")).idempotency_key == "mine"
    assert client.send(keyed_in_the_body(), RequestOptions(idempotency_key="other")).idempotency_key == "other"
    with pytest.raises(InputError, match="differs from it"):
        client.send(keyed_in_the_body(idempotency_key="mine"), RequestOptions(idempotency_key="other"))
    assert [json.loads(request.content)["idempotency_key"] for request in requests] == ["mine", "other"]


def test_compressed_answers_are_read(mode: Mode) -> None:
    packed = gzip.compress(b'{"a": 1}')
    client = Client[Any](mode, lambda request: httpx.Response(200, headers={"content-encoding": "gzip"}, content=packed))
    assert client.send(call()).data == {"a": 1}


def test_an_observer_sees_every_step_and_no_content(mode: Mode) -> None:
    events: list[Event] = []

    class Watch:
        def notice(self, event: Event) -> None:
            events.append(event)

    answers = iter([httpx.Response(503, headers={"x-request-id": "r1"}), httpx.Response(200)])
    Client[Any](mode, lambda request: next(answers), observer=Watch()).send(call("read"))
    assert [(event.step, event.attempt, event.status, event.request_id, event.problem) for event in events] == [
        ("request", 1, 0, None, ""),
        ("error", 1, 503, "r1", "ServerError"),
        ("retry", 1, 503, None, ""),
        ("request", 2, 0, None, ""),
        ("response", 2, 200, None, ""),
    ]


def test_a_client_closes_with_its_block() -> None:
    kind = type("Acme", (SyncClient,), {"provider": provider()})
    with kind("acme_test_1", transport=httpx.MockTransport(Requests())) as client:
        client.execute(call())
    assert client._http.is_closed


SCRIPT = """
import sys
from typing import Any
sys.path.insert(0, sys.argv[1])
from core.servers import Client, Requests, call, httpx
assert httpx.__name__ == "httpx2", httpx.__name__
for mode in ("sync", "async"):
    answers = iter([httpx.Response(503), httpx.Response(200, json={"id": 1})])
    requests = Requests(lambda request: next(answers))
    assert Client(mode, requests).send(call("keyed")).data == {"id": 1}
    assert len(requests) == 2
    def fail(request):
        raise httpx.ConnectError("gone")
    assert Client(mode, fail).failure(call()).outcome == "not_sent"
assert "httpx" not in sys.modules
print("works")
"""


@pytest.mark.skipif(find_spec("httpx2") is None, reason="httpx2 is not installed")
def test_the_maintained_successor_of_httpx_works() -> None:
    environment = {**os.environ, "BILLFOLD_HTTP": "httpx2", "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    tests = os.path.dirname(os.path.dirname(__file__))
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, tests], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.strip() == "works", done.stderr
