"""What an answer proves about the effect: empty, unreadable, misfitting and enveloped answers, and odd redirects."""

import gzip
import json
from decimal import InvalidOperation
from typing import Any

import pytest
from core.servers import KEY, Client, Handler, Mode, Requests, World, answering, call, provider
from core.transports import Act, Parts

from billfold_core.call import Effect
from billfold_core.errors import CallError, DecodeError, DecodeFault, Redirected
from billfold_core.http import httpx
from billfold_core.options import RequestOptions
from fuzz.shown import everything
from hyperline_client import AsyncHyperline, Hyperline

CLOCKED = provider("timestamped_key")
SECRET = KEY.removeprefix("acme_test_")
JSON = {"content-type": "application/json"}


def thing(body: Any) -> Any:
    """Read what must be an object with an id, as a generated model does."""
    if not isinstance(body, dict):
        raise DecodeFault("", f"expected an object, got {type(body).__name__}")
    if "id" not in body:
        raise DecodeFault(".id", "is missing")
    return body["id"]


def streamed(body: bytes, **headers: str) -> Handler:
    """Answer with a body that is decompressed by the client alone."""
    given = {**JSON, **{name.replace("_", "-"): value for name, value in headers.items()}}
    return lambda request: httpx.Response(200, headers=given, stream=Parts(body))


PACKED = gzip.compress(json.dumps({"id": "thing_1", "more": [*range(500)]}).encode())
WRITES: tuple[Effect, ...] = ("unsafe", "keyed", "idempotent")
UNREADABLE: dict[str, Handler] = {
    "empty": answering(200),
    "empty JSON": answering(200, JSON, content=b""),
    "empty 201": answering(201),
    "204": answering(204),
    "202": answering(202),
    "spaces": answering(200, JSON, content=b" \r\n "),
    "html": answering(200, html="<html>Please wait</html>"),
    "html as JSON": answering(200, JSON, content=b"<!doctype html><p>Please wait"),
    "text": answering(200, text="OK"),
    "half": answering(200, JSON, content=b'{"id": "thing_1"'),
    "twice": answering(200, JSON, content=b'{"id": 1}{"id": 2}'),
    "NaN": answering(200, JSON, content=b"NaN"),
    "not UTF-8": answering(200, JSON, content=b'{"id": "\xff"}'),
    "UTF-16": answering(200, JSON, content='{"id": "thing_1"}'.encode("utf-16")),
    "deep": answering(200, JSON, content=b"[" * 100_000),
    "not gzip": streamed(b'{"id": "thing_1"}', content_encoding="gzip"),
    "half gzip": streamed(PACKED[: len(PACKED) // 2], content_encoding="gzip"),
    "spoilt gzip": streamed(PACKED[:20] + b"\xff\xff\xff" + PACKED[23:], content_encoding="gzip"),
    "not deflate": streamed(b"\xff\xfe\xfd", content_encoding="deflate"),
    "gzip once": streamed(PACKED, content_encoding="gzip, gzip"),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_an_answer_that_cannot_be_read_proves_nothing(mode: Mode, name: str) -> None:
    requests = Requests(UNREADABLE[name])
    error = Client[Any](mode, requests).failure(call("unsafe", thing))
    assert isinstance(error, DecodeError)
    assert (error.outcome, error.attempts, len(requests)) == ("unknown", 1, 1)
    assert 200 <= error.status < 300
    assert "It may have taken effect" in str(error)


@pytest.mark.parametrize("effect", ["read", "idempotent", "keyed"])
@pytest.mark.parametrize("name", UNREADABLE)
def test_an_answer_that_cannot_be_read_is_asked_for_again(mode: Mode, world: World, name: str, effect: Effect) -> None:
    answers = [UNREADABLE[name], answering(200, json={"id": "thing_1"})]
    requests = Requests(lambda request: answers.pop(0)(request))
    response = Client[Any](mode, requests, world=world).send(call(effect, thing))
    assert (response.data, response.attempts, len(world.pauses)) == ("thing_1", 2, 1)
    keys = {request.headers.get("idempotency-key") for request in requests}
    assert keys == ({"key-1"} if effect == "keyed" else {None})


@pytest.mark.parametrize("body", [None, [], "OK", 0, False, {}, {"data": {"id": 1}}])
@pytest.mark.parametrize(
    ("effect", "outcome"), [("unsafe", "applied"), ("keyed", "applied"), ("idempotent", "applied"), ("read", "unknown")]
)
def test_json_that_does_not_fit_was_written_after_the_effect(mode: Mode, body: Any, effect: Effect, outcome: str) -> None:
    requests = Requests(answering(200, JSON, content=json.dumps(body).encode()))
    error = Client[Any](mode, requests).failure(call(effect, thing))
    assert isinstance(error, DecodeError)
    assert (error.outcome, len(requests)) == (outcome, 1)


def nothing(body: Any) -> None:
    """Read an answer that is documented as empty, as the generated code does."""


@pytest.mark.parametrize("status", [200, 202, 204])
@pytest.mark.parametrize("effect", ["unsafe", "idempotent", "read"])
def test_an_answer_that_is_documented_as_empty_is_a_success(mode: Mode, status: int, effect: Effect) -> None:
    for rules in (provider(), CLOCKED):
        response = Client[Any](mode, answering(status), rules).send(call(effect, nothing))
        assert (response.data, response.status, response.attempts) == (None, status, 1)


def test_a_generated_operation_without_an_answer_succeeds(mode: Mode) -> None:
    requests = Requests(answering(204))
    kind: Any = Hyperline if mode == "sync" else AsyncHyperline
    client = Client[Any](mode, requests)
    client.inner = kind("test_key", environment="test", transport=httpx.MockTransport(requests))
    from hyperline_client.api.products import products_delete

    assert client.send(products_delete.call("prod_1")).data is None
    assert len(requests) == 1


def failing(make: Act) -> Any:
    def decode(body: Any) -> Any:
        told = body["told"]
        assert told
        raise make()

    return decode


RAISED: dict[str, Act] = {
    "RecursionError": lambda: RecursionError("maximum recursion depth exceeded"),
    "MemoryError": MemoryError,
    "KeyError": lambda: KeyError(KEY),
    "IndexError": lambda: IndexError("list index out of range"),
    "InvalidOperation": lambda: InvalidOperation([InvalidOperation]),
    "TypeError": lambda: TypeError(f"unhashable: {KEY}"),
    "AttributeError": lambda: AttributeError("'NoneType' object has no attribute 'get'"),
    "OverflowError": lambda: OverflowError("date value out of range"),
    "ZeroDivisionError": ZeroDivisionError,
    "AssertionError": lambda: AssertionError(KEY),
    "UnicodeEncodeError": lambda: UnicodeEncodeError("utf-8", f"{KEY}\ud800", 0, 1, "surrogates not allowed"),
    "ValueError": lambda: ValueError(f"{{'x-api-key': '{KEY}'}}"),
    "StopIteration": lambda: StopIteration(KEY),
    "OSError": lambda: OSError(2, f"no {KEY}", KEY),
    "ExceptionGroup": lambda: ExceptionGroup(KEY, [ValueError(KEY)]),
}


@pytest.mark.parametrize("enveloped", [False, True])
@pytest.mark.parametrize(("effect", "outcome"), [("unsafe", "applied"), ("keyed", "applied"), ("read", "unknown")])
@pytest.mark.parametrize("name", RAISED)
def test_a_reader_that_fails_says_that_the_call_took_effect(
    mode: Mode, name: str, effect: Effect, outcome: str, enveloped: bool
) -> None:
    body: dict[str, Any] = {"told": f"your key is {KEY}"}
    requests = Requests(answering(200, json={"code": 200, "data": body} if enveloped else body))
    client = Client[Any](mode, requests, CLOCKED if enveloped else provider())
    error = client.failure(call(effect, failing(RAISED[name]), enveloped=enveloped))
    assert isinstance(error, DecodeError)
    assert (error.outcome, error.status, len(requests)) == (outcome, 200, 1)
    assert not [text for text in everything(error) if SECRET in text]


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit])
def test_an_interrupt_while_an_answer_is_read_passes(mode: Mode, kind: type[BaseException]) -> None:
    def decode(body: Any) -> Any:
        raise kind

    with pytest.raises(kind):
        Client[Any](mode, Requests()).send(call("unsafe", decode))


HUGE = 10**400
UNPROVEN = [
    True,
    False,
    HUGE,
    -HUGE,
    1.5,
    400.5,
    [],
    [400],
    {},
    {"code": 400},
    "",
    " ",
    500,
    "500",
    503,
    599,
    408,
    "408",
]
REFUSED = [400, "404", 401, 403, 409, 422, 429, 40010001, "40010001", 80100263, "insufficient_funds", "CARD_DECLINED"]


@pytest.mark.parametrize(
    ("code", "outcome"),
    [*((code, "unknown") for code in UNPROVEN), *((code, "rejected") for code in REFUSED)],
    ids=lambda code: repr(code)[:20],
)
@pytest.mark.parametrize("enveloped", [False, True])
def test_a_code_in_a_success_refuses_only_if_it_is_one(mode: Mode, code: Any, outcome: str, enveloped: bool) -> None:
    content = json.dumps({"code": code, "msg": "no", "data": {"id": "thing_1"}}).encode()
    requests = Requests(answering(200, JSON, content=content))
    error = Client[Any](mode, requests, CLOCKED).failure(call("unsafe", thing, enveloped=enveloped))
    assert (error.outcome, len(requests)) == (outcome, 1)
    assert len(str(error)) < 1_000


LOCATIONS = [
    b"mailto:a@b",
    b"http://[",
    b"http://[::1",
    b"https://a:99999999/",
    b"https://a:port/",
    b"",
    b" ",
    b"/" + b"a" * 100_000,
    b"https://" + b"a" * 100_000,
    "https://é.example/ü".encode(),
    b"https://\xff\xfe.example",
    b"https://a.example/\x01\x7f",
    b"\x00",
    b"//",
    b"javascript:alert(1)",
    b"data:text/html,hi",
    b"https://user:pw@other.example/",
    b"https://xn--\xc3\xa9.example",
    b"?",
    b"#",
    b"..",
    b"%",
    b"https://%zz/",
]


@pytest.mark.parametrize("location", LOCATIONS, ids=lambda location: repr(location)[:30])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_one_wherever_it_points(mode: Mode, status: int, location: bytes) -> None:
    for effect, outcome in (("unsafe", "unknown"), ("keyed", "unknown"), ("read", "unknown")):
        requests = Requests(lambda request: httpx.Response(status, headers=[(b"location", location)]))
        error: CallError = Client[Any](mode, requests).failure(call(effect), RequestOptions())
        assert type(error) is Redirected
        assert (error.outcome, error.status, len(requests)) == (outcome, status, 1)
        assert len(str(error)) < 1_000
