"""Deliveries of webhooks: the provider's are taken, all others refused with a reason."""

import base64
import doctest
import hmac
import importlib
import json
import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from http.client import HTTPMessage
from pathlib import Path
from typing import Any, Final

import httpx
import pytest
from multidict import CIMultiDict, CIMultiDictProxy
from standardwebhooks import Webhook
from starlette.datastructures import Headers
from werkzeug.datastructures import EnvironHeaders

from billfold_core import ConfigurationError, InputError, WebhookVerificationError
from billfold_core import webhooks as public
from billfold_core.webhooks import MOST_BYTES, BodyNotBytes, Scheme, Way, keys_of, sign, verify
from fuzz.shown import everything
from fuzz.webhook_schemes import CLINK, CREEM, FLOWGLAD, HYPERLINE, SCHEMES

_FILE: Final = Path(__file__).parent / "webhook_vectors.json"
VECTORS: Final[list[dict[str, Any]]] = json.loads(_FILE.read_text("utf-8"))["vectors"]


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: f"{vector['provider']}: {vector['name']}")
def test_deliveries_made_elsewhere_are_judged_as_they_should_be(vector: dict[str, Any]) -> None:
    scheme, body = SCHEMES[vector["provider"]], vector["body"].encode()
    secrets = [secret.replace("whsec_ ", "whsec_") for secret in vector["secrets"]]

    def judge() -> Any:
        return verify(scheme, body, vector["headers"], secrets=secrets, now=vector["now"])

    if vector["expect"] == "accept":
        delivery = judge()
        assert delivery.body == body
        assert delivery.secret_index == (1 if vector["name"] == "rotation" else 0)
    else:
        with pytest.raises(WebhookVerificationError) as caught:
            judge()
        assert caught.value.provider == vector["provider"]
        assert caught.value.reason in str(caught.value)


STANDARD_SECRET = "whsec_AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcY"
NOW = 1767225600
BODY = b'{"event_type": "customer.created", "data": {"id": "cus_1"}}'


def refused(scheme: Scheme = HYPERLINE, body: bytes = BODY, headers: Any = None, **options: Any) -> str:
    """Return why a delivery is refused."""
    options = {"secrets": STANDARD_SECRET, "now": NOW, **options}
    with pytest.raises(WebhookVerificationError) as caught:
        verify(scheme, body, signed() if headers is None else headers, **options)
    assert caught.value.outcome is None
    return caught.value.reason


def signed(scheme: Scheme = HYPERLINE, body: bytes = BODY, **changes: str) -> dict[str, str]:
    """Return the headers of a delivery, with other values in some."""
    made = sign(scheme, body, secret=STANDARD_SECRET, at=NOW, id="msg_1")
    return {**made, **{name.replace("_", "-"): value for name, value in changes.items()}}


def test_standard_webhooks_signs_and_verifies_what_we_do() -> None:
    chance = random.Random(1)
    for _ in range(1000):
        secret = "whsec_" + base64.b64encode(chance.randbytes(chance.randrange(16, 65))).decode()
        text = chance.randbytes(chance.randrange(200)).decode("latin-1")
        id = "".join(chance.choices("abcXYZ019_-.é", k=chance.randrange(1, 60)))
        at = chance.randrange(10**9, 10**10)
        ours = sign(HYPERLINE, text.encode(), secret=secret, at=at, id=id)
        assert ours["webhook-signature"] == Webhook(secret).sign(id, datetime.fromtimestamp(at, UTC), text)
        assert verify(HYPERLINE, text.encode(), ours, secrets=secret, now=at).id == id


def _message(made: dict[str, str]) -> HTTPMessage:
    message = HTTPMessage()
    for name, text in made.items():
        message[name] = text
    return message


FORMS: dict[str, Callable[[dict[str, str]], Any]] = {
    "mapping": dict,
    "pairs": lambda made: list(made.items()),
    "an iterator": lambda made: iter(made.items()),
    "bytes": lambda made: [(name.encode(), value.encode()) for name, value in made.items()],
    "upper case": lambda made: {name.upper(): value for name, value in made.items()},
    "bytes in upper case": lambda made: {name.upper().encode(): value for name, value in made.items()},
    "lists": lambda made: {name: [value] for name, value in made.items()},
    "twice the same": lambda made: [*made.items(), *made.items()],
    "beside others": lambda made: {"Host": "shop.example", "x-none": None, **made},
    "httpx": lambda made: httpx.Headers(made),
    "starlette": lambda made: Headers(made),
    "aiohttp": lambda made: CIMultiDictProxy(CIMultiDict(made)),
    "werkzeug": lambda made: EnvironHeaders({f"HTTP_{name.upper().replace('-', '_')}": text for name, text in made.items()}),
    "the standard library": _message,
}


@pytest.mark.parametrize("form", FORMS)
def test_headers_are_taken_in_any_form(form: str) -> None:
    made = signed()
    assert verify(HYPERLINE, BODY, FORMS[form](made), secrets=STANDARD_SECRET, now=NOW).id == "msg_1"


def _environ(made: dict[str, str]) -> dict[str, Any]:
    """What WSGI has, and Django in `request.META`."""
    named = {f"HTTP_{name.upper().replace('-', '_')}": text for name, text in made.items()}
    return {"CONTENT_TYPE": "application/json", "wsgi.input": None, **named}


def _lambda(made: dict[str, str]) -> dict[str, Any]:
    return {"headers": made, "body": BODY.decode(), "isBase64Encoded": False}


@pytest.mark.parametrize("scheme", [CLINK, CREEM, HYPERLINE], ids=lambda scheme: scheme.provider)
@pytest.mark.parametrize("holder, words", [(_environ, "request.META"), (_lambda, 'event["headers"]')])
def test_what_holds_the_headers_is_told_from_them(scheme: Scheme, holder: Callable[..., Any], words: str) -> None:
    with pytest.raises(WebhookVerificationError, match="missing_header") as caught:
        verify(scheme, BODY, holder(signed(scheme)), secrets=STANDARD_SECRET, now=NOW)
    assert words in str(caught.value)
    with pytest.raises(WebhookVerificationError, match="missing_header") as caught:
        verify(scheme, BODY, holder({"host": "shop.example"}) if holder is _environ else {}, secrets=STANDARD_SECRET, now=NOW)
    assert words not in str(caught.value)


@pytest.mark.parametrize("headers", [None, 5, "webhook-id: x", [("a", "b", "c")], {5: "x"}, {"webhook-id": 5}])
def test_what_is_no_headers_is_the_callers_mistake(headers: Any) -> None:
    with pytest.raises(InputError, match="headers must be a mapping or pairs"):
        verify(HYPERLINE, BODY, headers, secrets=STANDARD_SECRET, now=NOW)


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp", "webhook-signature"])
@pytest.mark.parametrize("other", ["", "other"])
def test_a_header_that_comes_twice_is_refused_unless_it_says_the_same(name: str, other: str) -> None:
    assert refused(headers=[*signed().items(), (name.upper(), other)]) == "repeated_header"
    assert refused(headers={**signed(), name: [signed()[name], other]}) == "repeated_header"


@pytest.mark.parametrize(
    "text",
    ["+1767225600", " 1767225600", "1_767225600", "1767225600.0", "1e9", "nan", "١٧٦٧٢٢٥٦٠٠", "1" * 17, "1" * 5000, "-1", "²"],
)
def test_a_time_is_ascii_digits(text: str) -> None:
    made = signed(webhook_timestamp=text)
    assert refused(headers=made) == "bad_timestamp"


@pytest.mark.parametrize(
    "late, reason", [(-301, "too_new"), (-300, ""), (0, ""), (300, ""), (301, "too_old"), (10**9, "too_old")]
)
@pytest.mark.parametrize("scheme", [CLINK, FLOWGLAD, HYPERLINE], ids=lambda scheme: scheme.provider)
def test_a_delivery_is_in_time_for_five_minutes_both_ways(scheme: Scheme, late: int, reason: str) -> None:
    headers = signed(scheme)
    for now in (NOW + late, datetime.fromtimestamp(NOW + late, UTC)):
        if reason:
            assert refused(scheme, headers=headers, now=now) == reason
        else:
            delivery = verify(scheme, BODY, headers, secrets=STANDARD_SECRET, now=now)
            assert delivery.sent_at == datetime.fromtimestamp(NOW, UTC)


@pytest.mark.parametrize("late, told", [(300.5, 301), (300.001, 301), (301, 301), (300.999, 301), (4000.25, 4001)])
def test_how_late_a_delivery_is_told_to_be_is_beyond_what_it_may_be(late: float, told: int) -> None:
    for now, words in (
        (NOW + late, f"was sent {told} seconds ago, and 300 are"),
        (NOW - late, f"sent in {told} seconds, and 300"),
    ):
        with pytest.raises(WebhookVerificationError, match=words):
            verify(HYPERLINE, BODY, signed(), secrets=STANDARD_SECRET, now=now)


@pytest.mark.parametrize("at", [0, 1, 86_400, 999_999_999, 999_999_999.999, 1_000_000_000, 1_000_000_000.5, NOW])
def test_what_is_signed_for_any_time_is_read_as_that_time(at: float) -> None:
    """Milliseconds of the years before 2001 would be read as seconds."""
    for scheme in (CLINK, HYPERLINE):
        headers = sign(scheme, BODY, secret=STANDARD_SECRET, at=at, id="msg_1")
        sent = verify(scheme, BODY, headers, secrets=STANDARD_SECRET, now=at).sent
        assert sent is not None
        assert 0 <= at - sent < 1


def test_the_tolerance_is_the_callers() -> None:
    for tolerance in (10, timedelta(seconds=10)):
        verify(HYPERLINE, BODY, signed(), secrets=STANDARD_SECRET, now=NOW + 10, tolerance=tolerance)
        assert refused(now=NOW + 10.5, tolerance=tolerance) == "too_old"
    verify(CREEM, BODY, sign(CREEM, BODY, secret="text", at=NOW), secrets="text", now=NOW + 10**9)


@pytest.mark.parametrize(
    "options",
    [
        {"now": datetime(2026, 1, 1)},
        {"now": "now"},
        {"now": float("nan")},
        {"now": 10**400},
        {"now": -(10**400)},
        {"tolerance": -1},
        {"tolerance": True},
        {"tolerance": 10**400},
        {"tolerance": float("inf")},
    ],
)
def test_a_time_that_is_none_is_the_callers_mistake(options: dict[str, Any]) -> None:
    with pytest.raises(InputError, match=next(iter(options))):
        verify(HYPERLINE, BODY, signed(), secrets=STANDARD_SECRET, **{"now": NOW, **options})


@pytest.mark.parametrize(
    "changes, words",
    [
        ({"at": float("nan")}, "at must be a finite number"),
        ({"at": "1767225600"}, "at must be a finite number"),
        ({"at": None}, "at must be a finite number"),
        ({"at": datetime(2026, 1, 1)}, "at must be a time with its UTC offset"),
        ({"body": 5}, "must be the bytes"),
        ({"body": "{}"}, "must be the bytes"),
        ({"body": {}}, "must be the bytes"),
        ({"id": 5}, "id must be text"),
        ({"id": "a\nb"}, "id must be text"),
        ({"id": "\ud800"}, "id must be text"),
    ],
)
def test_what_cannot_be_signed_is_the_callers_mistake(changes: dict[str, Any], words: str) -> None:
    given = {"body": BODY, "at": NOW, "id": "msg_1", **changes}
    with pytest.raises(InputError, match=words):
        sign(HYPERLINE, given.pop("body"), secret=STANDARD_SECRET, **given)


def test_signatures_are_limited_in_number_and_length() -> None:
    right, other = signed()["webhook-signature"], "v1," + "A" * 43 + "="
    verify(HYPERLINE, BODY, signed(webhook_signature=" ".join([*[other] * 15, right])), secrets=STANDARD_SECRET, now=NOW)
    assert refused(headers=signed(webhook_signature=" ".join([*[other] * 16, right]))) == "no_match"
    assert refused(headers=signed(webhook_signature=right + " " * 4096)) == "too_large"
    assert refused(headers=signed(webhook_id="m" * 257)) == "too_large"


def test_a_body_is_at_most_two_mebibytes() -> None:
    largest = b" " * MOST_BYTES
    verify(HYPERLINE, largest, signed(body=largest), secrets=STANDARD_SECRET, now=NOW)
    assert refused(body=largest + b" ", headers=signed(body=largest + b" ")) == "too_large"


@pytest.mark.parametrize(
    "text", ["é", "v1,é", "\udc80", "v1,\udc80", "\x00", "v1," + "A" * 43 + "é", "v1,", ",", "   ", "v1a,AAAA", "K" * 64]
)
@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=list(SCHEMES))
def test_whatever_stands_as_a_signature_is_refused_and_nothing_else(scheme: Scheme, text: str) -> None:
    headers = signed(scheme)
    headers[scheme.ways[0].signature] = text
    for way in scheme.ways[1:]:
        headers.pop(way.signature, None)
    for made in (headers, {name: value.encode("utf-8", "surrogatepass") for name, value in headers.items()}):
        assert refused(scheme, headers=made) in ("bad_signature_header", "unsupported_version", "missing_header")


@pytest.mark.parametrize("body", ["{}", {}, [], None, 5], ids=lambda body: type(body).__name__)
def test_a_body_that_is_not_bytes_is_a_type_error_that_names_the_right_call(body: Any) -> None:
    with pytest.raises(BodyNotBytes, match=r"request\.body\(\).*get_data\(\)") as caught:
        verify(HYPERLINE, body, signed(), secrets=STANDARD_SECRET, now=NOW)
    assert isinstance(caught.value, TypeError)
    assert isinstance(caught.value, InputError)


def test_bytes_of_other_kinds_are_taken() -> None:
    for body in (bytearray(BODY), memoryview(BODY)):
        given: Any = body
        assert verify(HYPERLINE, given, signed(), secrets=STANDARD_SECRET, now=NOW).body == BODY


def test_a_secret_in_the_other_form_is_told_and_not_taken() -> None:
    form = HYPERLINE._replace(secret="text", ways=(Way("hmac_body_hex", "webhook-signature"),))
    text = {"webhook-signature": hmac.new(STANDARD_SECRET.encode(), b"msg_1.%d." % NOW + BODY, "sha256").digest()}
    header = "v1," + base64.b64encode(text["webhook-signature"]).decode()
    with pytest.raises(WebhookVerificationError, match="with secret 1 as text, not decoded from base64"):
        verify(HYPERLINE, BODY, signed(webhook_signature=header), secrets=STANDARD_SECRET, now=NOW)
    key = base64.b64decode(STANDARD_SECRET.removeprefix("whsec_"))
    with pytest.raises(WebhookVerificationError, match="with secret 1 decoded from base64, not as text"):
        verify(form, BODY, {"webhook-signature": hmac.new(key, BODY, "sha256").hexdigest()}, secrets=STANDARD_SECRET, now=NOW)


MISTAKES: dict[str, tuple[Any, str]] = {
    "none": ([], "no webhook secret. Pass secrets=… or set HYPERLINE_WEBHOOK_SECRET"),
    "empty": ("", "is empty"),
    "blank": (["  "], "is empty"),
    "only its prefix": ("whsec_", "only what secrets begin with"),
    "line end": (STANDARD_SECRET + "\n", "has spaces, line ends"),
    "not base64": ("whsec_not-base64-at-all-here" + "A" * 43, "not base64"),
    "short": ("whsec_" + base64.b64encode(b"x" * 15).decode(), "15 bytes, and 16 are the least"),
    "bytes": (STANDARD_SECRET.encode(), "must be text, one or a list, not bytes"),
    "a view of bytes": (memoryview(STANDARD_SECRET.encode()), "must be text, one or a list, not memoryview"),
    "quotes": (f'"{STANDARD_SECRET}"', "has quotes around it"),
    "quotes of the other kind, in a list": ([f"'{STANDARD_SECRET}'"], "has quotes around it"),
    "bytes in a list": ([STANDARD_SECRET.encode()], "must be text, not bytes"),
    "the second": ([STANDARD_SECRET, "whsec_A"], "webhook secret 2 is"),
    "too many": ([STANDARD_SECRET] * 17, "16 are the most"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_secret_that_cannot_be_right_is_refused_when_it_is_given(mistake: str) -> None:
    secrets, words = MISTAKES[mistake]
    for refuse in (lambda: keys_of(HYPERLINE, secrets), lambda: verify(HYPERLINE, BODY, signed(), secrets=secrets, now=NOW)):
        with pytest.raises(ConfigurationError) as caught:
            refuse()
        assert words in str(caught.value)
        assert "AQIDBAUG" not in "".join(everything(caught.value))


@pytest.mark.parametrize("scheme", [CLINK, CREEM], ids=lambda scheme: scheme.provider)
def test_a_secret_in_quotes_is_refused_where_any_text_can_be_one(scheme: Scheme, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some programs that read a file of settings leave quotes where they are."""
    for quoted in ('"secret"', "'secret'", '"', "''", '"new old"'):
        monkeypatch.setenv(scheme.environment_variable, quoted)
        with pytest.raises(ConfigurationError, match="quotes"):
            keys_of(scheme)
    assert len(keys_of(scheme, "sec'ret")) == 1


def test_secrets_are_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HYPERLINE_WEBHOOK_SECRET", f"  whsec_{'A' * 32}  {STANDARD_SECRET} ")
    assert verify(HYPERLINE, BODY, signed(), now=NOW).secret_index == 1
    monkeypatch.setenv("HYPERLINE_WEBHOOK_SECRET", " ")
    with pytest.raises(ConfigurationError, match="no webhook secret"):
        verify(HYPERLINE, BODY, signed(), now=NOW)


def test_a_secret_of_text_that_is_short_in_base64_signs_nothing_as_base64() -> None:
    # Who knows that it is one byte can guess it.
    forged = sign(HYPERLINE, BODY, secret=STANDARD_SECRET, at=NOW, id="msg_1")
    digest = hmac.new(base64.b64decode("bf=="), b"msg_1.%d." % NOW + BODY, "sha256").digest()
    forged["webhook-signature"] = "v1," + base64.b64encode(digest).decode()
    assert refused(CREEM, headers=forged, secrets="whsec_bf") == "no_match"


def test_what_is_taken_shows_neither_body_nor_secret() -> None:
    keys = keys_of(HYPERLINE, STANDARD_SECRET)
    delivery = verify(HYPERLINE, BODY, signed(), secrets=keys, now=NOW)
    shown = f"{keys!r} {keys[0]!r} {delivery!r}"
    assert "AQIDBAUG" not in shown
    assert "cus_1" not in shown


@pytest.mark.parametrize("name", ["scheme", "verifying", "parsing"])
def test_the_examples_do_what_they_say(name: str) -> None:
    module = importlib.import_module(f"billfold_core.webhooks.{name}")
    names = {each: getattr(public, each) for each in public.__all__}
    done = doctest.testmod(module, extraglobs=names)
    assert done.attempted > 2
    assert not done.failed
