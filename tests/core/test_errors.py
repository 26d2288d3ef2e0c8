"""Errors: the right class, the truth about the effect, and a message that helps, whatever the server answers."""

import asyncio
import pickle
from typing import Any

import pytest
from core.servers import Client, Mode, World, answering, call, provider
from hypothesis import given
from hypothesis import strategies as st

from billfold_core import errors
from billfold_core.call import Effect
from billfold_core.errors import CallError, ConnectionFailed, DecodeError, DecodeFault, StatusError, TimedOut
from billfold_core.http import httpx
from billfold_core.options import RequestOptions

CLOCKED = provider("timestamped_key")


@pytest.mark.parametrize(
    ("status", "name", "outcome"),
    [
        (300, "Redirected", "unknown"),
        (301, "Redirected", "unknown"),
        (302, "Redirected", "unknown"),
        (303, "Redirected", "unknown"),
        (304, "Redirected", "unknown"),
        (307, "Redirected", "unknown"),
        (308, "Redirected", "unknown"),
        (400, "BadRequest", "rejected"),
        (401, "AuthenticationError", "rejected"),
        (402, "StatusError", "rejected"),
        (403, "AuthenticationError", "rejected"),
        (404, "NotFound", "rejected"),
        (408, "StatusError", "unknown"),
        (409, "Conflict", "rejected"),
        (410, "NotFound", "rejected"),
        (417, "Conflict", "rejected"),
        (422, "BadRequest", "rejected"),
        (429, "RateLimited", "rejected"),
        (499, "StatusError", "rejected"),
        (500, "ServerError", "unknown"),
        (503, "ServerError", "unknown"),
        (520, "ServerError", "unknown"),
        (599, "ServerError", "unknown"),
        (600, "ServerError", "unknown"),
        (999, "ServerError", "unknown"),
        (199, "StatusError", "unknown"),
    ],
)
def test_every_status_has_its_class_and_outcome(mode: Mode, status: int, name: str, outcome: str) -> None:
    error = Client[Any](mode, answering(status, json={"message": "no"})).failure(call())
    assert isinstance(error, StatusError)
    assert (type(error).__name__, error.outcome, error.status) == (name, outcome, status)


@pytest.mark.parametrize("status", [200, 201, 202, 204, 299])
def test_every_2xx_is_a_success(mode: Mode, status: int) -> None:
    assert Client[Any](mode, answering(status)).send(call()).status == status


@pytest.mark.parametrize(
    ("code", "name", "outcome"),
    [
        (404, "NotFound", "rejected"),
        ("404", "NotFound", "rejected"),
        (401, "AuthenticationError", "rejected"),
        (500, "ServerError", "unknown"),
        (201, "StatusError", "unknown"),
        (302, "StatusError", "rejected"),
        (80100263, "StatusError", "rejected"),
        ("80100263", "StatusError", "rejected"),
        ("CUSTOMER_NOT_FOUND", "StatusError", "rejected"),
        (0, "StatusError", "rejected"),
        (-1, "StatusError", "rejected"),
        (True, "StatusError", "unknown"),
        (10**400, "StatusError", "unknown"),
        (1.5, "StatusError", "unknown"),
        ("", "StatusError", "unknown"),
        ([[["x"]]], "StatusError", "unknown"),
    ],
)
def test_an_envelope_with_another_code_is_an_error(mode: Mode, code: Any, name: str, outcome: str) -> None:
    handler = answering(200, json={"code": code, "msg": "nothing here", "data": None})
    error = Client[Any](mode, handler, CLOCKED).failure(call(enveloped=True))
    assert isinstance(error, StatusError)
    assert (type(error).__name__, error.outcome, error.status) == (name, outcome, 200)
    no_code = isinstance(code, list | float | bool) or code == 10**400
    assert error.code == (None if no_code else code)
    assert "answered 200 with code" in str(error)
    assert error.reason == "nothing here"


@pytest.mark.parametrize(
    "body", [{"code": 200, "data": 1}, {"code": "200", "data": 1}, {"code": None, "data": 1}, {"code": 200.0, "data": 1}]
)
def test_an_envelope_with_the_right_code_is_opened(mode: Mode, body: Any) -> None:
    assert Client[Any](mode, answering(json=body), CLOCKED).send(call(enveloped=True)).data == 1


def test_what_is_not_wrapped_is_taken_as_it_is(mode: Mode) -> None:
    client = Client[Any](mode, answering(json={"rows": [], "total": 0}), CLOCKED)
    assert client.send(call(enveloped=True)).data == {"rows": [], "total": 0}


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ({"message": "wrong"}, "wrong"),
        ({"message": ["price too low", "name missing"]}, "price too low; name missing"),
        ({"error": "bad"}, "bad"),
        ({"error": {"message": "deep", "code": "E1"}}, "deep"),
        ({"error": [{"path": ["prices", 0, "amount"], "message": "too low"}]}, "prices.0.amount: too low"),
        ({"error": {"odd": 1}}, '{"odd": 1}'),
        ({"error": {"odd": 0.1234567890123456789}}, '{"odd": "0.12345678901234568"}'),
        ({"message": 5}, "5"),
        ({"message": None, "error": None}, ""),
        ([], ""),
        ("text", ""),
        (None, ""),
    ],
)
def test_the_reason_is_found_whatever_its_shape(mode: Mode, body: Any, reason: str) -> None:
    error: Any = Client[Any](mode, answering(400, json=body)).failure(call())
    assert error.reason == reason
    assert reason in str(error)


def _attempt(client: Client[Any]) -> CallError | None:
    try:
        client.send(call(enveloped=True))
    except CallError as error:
        return error
    return None


@pytest.mark.parametrize("status", [400, 500, 200])
@pytest.mark.parametrize(
    "content",
    [
        b'{"message": ' + b"[" * 800 + b"]" * 800 + b"}",
        b'{"message": ' + b'{"message":' * 600 + b"1" + b"}" * 601,
        b'{"error": ' + b'{"a":' * 600 + b"1" + b"}" * 601,
        b"[" * 100_000,
        b"\xff\xfe\x00",
        b'{"message": "\\ud800"}',
        b'{"message": 1e999999999, "code": 1e999999999}',
        b'{"code": ' + b"9" * 5_000 + b"}",
        b"\x00",
        b"{}" * 3,
    ],
)
def test_a_hostile_body_ends_in_our_error(mode: Mode, status: int, content: bytes) -> None:
    client = Client[Any](mode, answering(status, content=content), CLOCKED)
    error = _attempt(client)
    assert len(str(error)) < 2_000
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


@given(st.binary(max_size=200), st.integers(200, 999), st.text(st.characters(max_codepoint=255), max_size=40))
def test_any_answer_at_all_ends_in_a_result_or_our_error(mode: Mode, content: bytes, status: int, media: str) -> None:
    headers = [(b"content-type", media.encode("latin-1")), (b"date", content.replace(b"\n", b"")), (b"retry-after", content[:20])]
    client = Client[Any](mode, lambda request: httpx.Response(status, headers=headers, content=content), CLOCKED)
    assert "\n" not in str(_attempt(client))


@pytest.mark.parametrize("charset", ["base64", "hex", "rot13", "utf-7", "idna", "nonsense", "utf-16"])
def test_the_answer_cannot_choose_a_codec_that_fails(mode: Mode, charset: str) -> None:
    error: Any = Client[Any](mode, answering(500, {"content-type": f"text/plain; charset={charset}"}, content=b"down")).failure(
        call()
    )
    assert error.body == "down"


def test_plain_text_is_the_reason_of_last_resort(mode: Mode) -> None:
    error: Any = Client[Any](mode, answering(401, text="Unauthorized: wrong\nkey")).failure(call())
    assert str(error) == (
        "acme things_create: answered 401: Unauthorized: wrong key. The provider refused it; nothing took effect. "
        "Check the API key, its environment and its rights."
    )
    assert error.body == "Unauthorized: wrong\nkey"


def test_html_and_nothing_say_so(mode: Mode) -> None:
    html: Any = Client[Any](mode, answering(520, html="<html>down</html>")).failure(call())
    assert "answered 520 without a message (text/html)." in str(html)
    assert "It may have taken effect; look at the provider before repeating it." in str(html)
    assert html.body == "<html>down</html>"
    assert "without a message (empty body)" in str(Client[Any](mode, answering(404)).failure(call()))


@pytest.mark.parametrize("status", [400, 200])
def test_a_request_id_comes_from_header_or_body(mode: Mode, status: int) -> None:
    wrong = call(decode=_refuse) if status == 200 else call()
    from_header: Any = Client[Any](mode, answering(status, {"x-request-id": "req_1"}, json={"trace_id": "tr_1"})).failure(wrong)
    assert from_header.request_id == "req_1"
    from_body: Any = Client[Any](mode, answering(400, json={"trace_id": "tr_1"})).failure(call())
    assert from_body.request_id == "tr_1"
    assert "Request id tr_1." in str(from_body)
    assert Client[Any](mode, answering(json={"trace_id": "tr_1"})).send(call()).request_id == "tr_1"
    nonsense: Any = Client[Any](mode, answering(400, json={"trace_id": {"a": 1}})).failure(call())
    assert nonsense.request_id is None


def _refuse(body: Any) -> Any:
    raise DecodeFault(".items[3].price", "expected a number, got null")


@pytest.mark.parametrize(("effect", "outcome"), [("unsafe", "applied"), ("keyed", "applied"), ("read", "unknown")])
def test_an_answer_that_departs_from_the_spec_says_where(mode: Mode, effect: Effect, outcome: str) -> None:
    error = Client[Any](mode, answering(201, json={"items": []})).failure(call(effect, _refuse))
    assert isinstance(error, DecodeError)
    assert (error.path, error.status, error.outcome, error.attempts) == ("$.items[3].price", 201, outcome, 1)
    # Versions of httpx write JSON with spaces, or without.
    assert str(error.body).replace(" ", "") == '{"items":[]}'
    assert "could not be read: $.items[3].price expected a number, got null." in str(error)
    assert isinstance(error.__cause__, DecodeFault)
    if outcome == "applied":
        assert "do not repeat it" in str(error)
    else:
        assert "A read changes nothing; it may be made again." in str(error)


@pytest.mark.parametrize(
    ("kind", "name", "outcome"),
    [
        (httpx.ConnectError, ConnectionFailed, "not_sent"),
        (httpx.ConnectTimeout, TimedOut, "not_sent"),
        (httpx.PoolTimeout, TimedOut, "not_sent"),
        (httpx.ProxyError, ConnectionFailed, "not_sent"),
        (httpx.ReadTimeout, TimedOut, "unknown"),
        (httpx.WriteTimeout, TimedOut, "unknown"),
        (httpx.ReadError, ConnectionFailed, "unknown"),
        (httpx.RemoteProtocolError, ConnectionFailed, "unknown"),
        (httpx.DecodingError, ConnectionFailed, "unknown"),
    ],
)
def test_no_answer(mode: Mode, world: World, kind: Any, name: type[CallError], outcome: str) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise kind("gone")

    error = Client[Any](mode, fail, world=world).failure(call())
    assert type(error) is name
    assert (error.outcome, error.provider, error.operation, error.effect) == (outcome, "acme", "things_create", "unsafe")
    assert error.attempts == (4 if outcome == "not_sent" else 1)
    assert type(error.__cause__) is kind
    assert str(error).startswith("acme things_create: no answer (gone).")


def test_a_closed_client_says_so(mode: Mode) -> None:
    client = Client[Any](mode, answering())
    if mode == "sync":
        client.inner.close()
    else:
        asyncio.run(client.inner.aclose())
    with pytest.raises(errors.ConfigurationError, match="is closed"):
        client.send(call(), RequestOptions())
