"""Secrets: the key is in no repr, no log, no error, no traceback, whatever happens and whatever the server says."""

import asyncio
import copy
import logging
import pickle
from typing import Any

import pytest
from core.servers import KEY, SCHEMES, Client, Handler, Mode, Requests, answering, call, provider

from billfold_core import signing
from billfold_core.errors import CallError, ConfigurationError, DecodeError, DecodeFault, StatusError
from billfold_core.http import httpx
from billfold_core.options import RequestOptions
from billfold_core.provider import Scheme
from billfold_core.retry import RetryPolicy
from billfold_core.secret import Secret
from billfold_core.transports import Request
from fuzz.shown import everything, frames

SECRET = KEY.removeprefix("acme_test_")
ECHO = {"message": f"bad key {KEY}", "code": KEY, "trace_id": KEY, "error": [KEY], KEY: KEY}


def _fails(kind: type[httpx.RequestError]) -> Handler:
    def fail(request: httpx.Request) -> httpx.Response:
        try:
            raise OSError(f"could not write {dict(request.headers)}")
        except OSError as error:
            raise kind(f"sent {request.headers['x-api-key' if 'x-api-key' in request.headers else 'authorization']}") from error

    return fail


def _status(status: int) -> Handler:
    headers = {"x-request-id": KEY, "retry-after": KEY, "location": f"https://other.example/?{KEY}"}
    return answering(status, headers, json={**ECHO, "code": 404 if status == 200 else KEY})


OUTCOMES: dict[str, Handler] = {
    "success": answering(200, json={"id": "thing_1"}),
    **{str(status): _status(status) for status in (200, 302, 400, 401, 403, 404, 409, 422, 429, 500, 520, 600)},
    **{kind.__name__: _fails(kind) for kind in (httpx.ConnectError, httpx.ConnectTimeout, httpx.ReadTimeout, httpx.ReadError)},
    "text": answering(401, text=f"key {KEY} is wrong"),
    "envelope": answering(200, json={"code": KEY, "msg": KEY}),
    "html": answering(200, headers={"content-type": f"text/html; {KEY}"}, text=f"<html>{KEY}"),
    "not utf-8": answering(200, content=b"\xff" + KEY.encode()),
    "wrong": answering(200, json={"wrong": KEY, KEY: KEY}),
}


# What a server says in a success is the caller's data; only an envelope makes an error of it.
CASES = [
    (scheme, outcome)
    for scheme in SCHEMES
    for outcome in OUTCOMES
    if scheme == "timestamped_key" or outcome not in ("200", "envelope")
]


def decode(body: Any) -> Any:
    if "wrong" in body:
        raise DecodeFault(f".items[{KEY!r}]", f"got {body['wrong']}")
    return body["id"]


@pytest.mark.parametrize("level", [logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR])
@pytest.mark.parametrize(("scheme", "outcome"), CASES)
def test_the_key_is_nowhere(mode: Mode, scheme: Scheme, outcome: str, level: int, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(level)
    kept: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        kept.append(request)
        return OUTCOMES[outcome](request)

    client = Client[Any](mode, handler, provider(scheme), retry=RetryPolicy(max_attempts=2))
    shown = [repr(client.inner), str(client.inner), str(vars(client.inner)), str(vars(client.inner._engine)), repr(call())]
    try:
        response = client.send(call("read", decode))
    except CallError as error:
        shown += everything(error)
        shown += [str(request.headers.raw) for request in kept]
    else:
        shown.append(repr(response))
    shown += [caplog.text, *(str(vars(record)) for record in caplog.records)]
    assert not [text for text in shown if SECRET in text]
    assert caplog.records or level > logging.INFO or outcome == "success"


@pytest.mark.parametrize(
    "given",
    [{"environment": "live"}, {"base_url": "https://"}, {"environment": "prod"}, {"api_key": f"{KEY}\n"}, {"api_key": f"x{KEY}"}],
)
def test_a_client_that_is_not_made_shows_no_key(mode: Mode, given: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Client(mode, Requests(), **given)
    assert not [text for text in everything(caught.value) if SECRET in text]


def test_credentials_that_are_refused_show_no_key() -> None:
    with pytest.raises(ConfigurationError) as caught:
        provider().credentials(KEY, "live")
    assert not [text for text in everything(caught.value) if SECRET in text]


def test_a_password_in_the_address_is_not_repeated(mode: Mode) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Client[Any](mode, Requests(), base_url="https://user:pa55word@acme.example")
    assert "pa55word" not in str(caught.value)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_redirect_does_not_carry_the_key_away(mode: Mode, scheme: Scheme, status: int) -> None:
    requests = Requests(answering(status, headers={"location": "https://evil.example/"}))
    error = Client[Any](mode, requests, provider(scheme)).failure(call("read"))
    assert [request.url.host for request in requests] == ["test.acme.example"]
    assert type(error).__name__ == "Redirected"


def test_a_secret_shows_nothing() -> None:
    secret = Secret(KEY)
    for text in (repr(secret), str(secret), f"{secret}", f"{secret!r:>60}", f"{secret}", repr([secret]), repr({"key": secret})):
        assert SECRET not in text
    assert copy.copy(secret) is copy.deepcopy(secret) is secret
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(secret)
    with pytest.raises(TypeError):
        vars(secret)
    assert secret.mask_in(f"a {KEY} b {KEY}") == "a ********** b **********"
    assert Secret("").mask_in("text") == "text"


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_client_cannot_be_pickled_with_its_key(mode: Mode, scheme: Scheme) -> None:
    client = Client[Any](mode, Requests(), provider(scheme)).inner
    for part in (client, client._engine, client._engine.signer):
        with pytest.raises((TypeError, AttributeError, pickle.PicklingError)):
            pickle.dumps(part)


def test_the_wire_itself_is_logged_without_the_key(mode: Mode, caplog: pytest.LogCaptureFixture) -> None:
    """The HTTP library logs its own steps at DEBUG; nothing we hand to it shows the key there."""
    httpcore = pytest.importorskip("httpcore")
    caplog.set_level(logging.DEBUG)
    lines = [b"HTTP/1.1 401 Unauthorized\r\n", b"Content-Length: 2\r\n", b"\r\n", b"{}"]
    if mode == "sync":
        sync_transport = httpx.HTTPTransport()
        sync_transport._pool = httpcore.ConnectionPool(network_backend=httpcore.MockBackend(lines))
        client = Client[Any](mode, Requests(), transport=sync_transport)
    else:
        async_transport = httpx.AsyncHTTPTransport()
        async_transport._pool = httpcore.AsyncConnectionPool(network_backend=httpcore.AsyncMockBackend(lines))
        client = Client[Any](mode, Requests(), transport=async_transport)
    with pytest.raises(CallError) as caught:
        client.send(call("read"), RequestOptions(max_attempts=1))
    assert "401" in str(caught.value)
    assert "send_request_headers" in caplog.text
    assert SECRET not in caplog.text
    assert not [text for text in everything(caught.value) if SECRET in text]


def test_a_scheme_takes_back_what_it_signed() -> None:
    signer = signing.Bearer(Secret(KEY), "Authorization")
    request = Request("GET", "https://test.acme.example", "", {"accept": "*/*"}, None, signer, 1, 1, 1)
    headers = httpx.Headers(request.signed_headers())
    assert headers["authorization"] == f"Bearer {KEY}"
    request.carried_in(headers)
    request.unsign()
    assert SECRET not in str(headers.raw)
    assert headers["accept"] == "*/*"


def test_a_cancelled_call_shows_no_key() -> None:
    async def hang(request: httpx.Request) -> httpx.Response:
        await asyncio.Event().wait()
        raise AssertionError

    async def main() -> None:
        client = Client[Any]("async", Requests(), transport=httpx.MockTransport(hang)).inner
        task = asyncio.create_task(client.send(call()))
        await asyncio.sleep(0)
        task.cancel()
        await task

    with pytest.raises(asyncio.CancelledError) as caught:
        asyncio.run(main())
    assert not [text for text in frames(caught.value) if SECRET in text]


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (200, b'{"id": "wh_1", "secret": "whsec_V4lue", "wrong": 3}'),
        (500, b'{"webhook": {"secret": "whsec_\\"V4lue"}, "list": [{"secret": "whsec_V4lue"}]}'),
        (200, b'{"id": "wh_1", "secret" : "whsec_V4lue'),
        (200, b'<p>{"secret":"whsec_V4lue"}</p>'),
    ],
)
def test_what_is_secret_in_an_answer_is_not_repeated_by_an_error(mode: Mode, status: int, body: bytes) -> None:
    made = call("unsafe", decode)
    made.operation = made.operation._replace(secrets=("secret", "token"))
    error = Client[Any](mode, lambda request: httpx.Response(status, content=body)).failure(made)
    assert not any("V4lue" in shown for shown in (str(error), repr(error), str(vars(error))))
    assert isinstance(error, StatusError | DecodeError)
    assert "secret" in error.body


def test_an_answer_with_everything_shows_no_json(mode: Mode) -> None:
    body = {"id": "wh_1", "secret": "whsec_V4lue"}
    answer = Client[Any](mode, lambda request: httpx.Response(200, json=body)).send(call("unsafe", decode))
    assert (answer.data, answer.json) == ("wh_1", body)
    assert repr(answer) == "Response(200, 'wh_1', request_id=None, attempts=1)"
