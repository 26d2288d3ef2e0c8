"""What a spec marks as secret is in no text and no frame: in what is sent, and in what comes back."""

import asyncio
import base64
import json
from collections.abc import Callable
from importlib import import_module
from typing import Any, NamedTuple
from urllib.parse import quote

import pytest
from core.servers import World
from schemas import PROVIDERS, endpoint
from schemas import operations as described

from billfold_core.errors import CallError, InputError, StatusError
from billfold_core.http import httpx
from billfold_core.options import RequestOptions
from billfold_core.retry import RetryPolicy
from clink_client import AsyncClink, Clink
from creem_client import AsyncCreem, Creem
from flowglad_client import AsyncFlowglad, Flowglad
from fuzz.shown import everything
from hyperline_client import AsyncHyperline, Hyperline

KEYS = {"clink": "sk_test_4pikey", "creem": "creem_test_4pikey", "flowglad": "sk_test_4pikey", "hyperline": "test_4pikey"}
CLIENTS: dict[str, tuple[Any, Any]] = {
    "clink": (Clink, AsyncClink),
    "creem": (Creem, AsyncCreem),
    "flowglad": (Flowglad, AsyncFlowglad),
    "hyperline": (Hyperline, AsyncHyperline),
}


class Sending(NamedTuple):
    """A call that sends something secret."""

    provider: str
    method: str
    argument: str
    secret: str
    others: dict[str, Any]


CODE = {"grant_type": "authorization_code", "client_id": "client_1", "redirect_uri": "https://a.example", "code": "0ther"}
REFRESH = {"grant_type": "refresh_token", "client_id": "client_1"}
SENT = [
    Sending("creem", "licenses.validate", "key", "LIC-5ecret+V4lue/é", {"instance_id": "inst_1"}),
    Sending("creem", "licenses.activate", "key", '5ecret "V4lue" & more', {"instance_name": "laptop"}),
    Sending("creem", "licenses.deactivate", "key", "5V4", {"instance_id": "inst_1"}),
    Sending(
        "clink",
        "payment_instruments.create",
        "cpf_number",
        "123.456.789-09",
        {"payment_instrument_type": "PIX", "customer_id": "cus_1", "cpf_name": "Ana"},
    ),
    Sending("hyperline", "oauth.create_token", "client_secret", "5ecret/V4lue+==", CODE),
    Sending("hyperline", "oauth.create_token", "code", "c0de-5ecret_V4lue", CODE),
    Sending("hyperline", "oauth.create_token", "code_verifier", "ver1fier.5ecret~V4lue", CODE),
    Sending("hyperline", "oauth.create_token", "refresh_token", "rt_5ecretV4lue/é", REFRESH),
    Sending(
        "hyperline", "oauth.revoke_token", "client_secret", "5ecret/V4lue+==", {"client_id": "client_1", "token": "at_0ther"}
    ),
    Sending("hyperline", "oauth.revoke_token", "token", "at_5ecret.V4lue", {"client_id": "client_1", "client_secret": "0ther"}),
    Sending(
        "hyperline",
        "webhooks.create_endpoint",
        "secret",
        "NWVjcmV0+V4lue/NWVjcmV0V4lueNWVjcmV0V4lA==",
        {"url": "https://a.example"},
    ),
]


def operations() -> list[Any]:
    """Give the operations of all providers, as values."""
    return [endpoint(name, operation["operationId"]) for name in PROVIDERS for operation in described(name)]


def test_every_secret_that_an_operation_sends_is_tried_here() -> None:
    found = {(module.OPERATION.name, secret.lower()) for module in operations() for secret in module.OPERATION.sent_secrets}
    assert {(name, secret.replace("_", "")) for name, secret in found} == {
        (sending.method.replace(".", "_"), sending.argument.replace("_", "")) for sending in SENT
    }


def run(provider: str, mode: str, method: str, handler: Callable[[httpx.Request], httpx.Response], **given: Any) -> Any:
    settings = {"transport": httpx.MockTransport(handler), "runtime": World().runtime, "retry": RetryPolicy(max_attempts=1)}
    client = CLIENTS[provider][mode == "async"](KEYS[provider], **settings)
    for name in method.split("."):
        client = getattr(client, name)
    answer = client(**given)
    return asyncio.run(answer) if asyncio.iscoroutine(answer) else answer


def spellings(secret: str) -> list[str]:
    """Give a secret in the ways in which a server may repeat it."""
    encoded = base64.b64encode(f"Bearer {secret}".encode()).decode()
    written = json.dumps(secret)[1:-1]
    return [secret, secret.upper(), quote(secret, safe=""), quote(quote(secret, safe="")), written, json.dumps(written), encoded]


def shows(texts: Any, secret: str) -> list[str]:
    wanted = spellings(secret)
    return [text[:400] for text in texts for part in wanted if part in text]


ANSWERS: dict[str, Callable[[str], httpx.Response]] = {
    "message": lambda secret: httpx.Response(404, json={"message": f"License key {secret} not found"}),
    "list": lambda secret: httpx.Response(400, json={"message": [f"no {secret}", {"path": [secret], "message": secret}]}),
    "other keys": lambda secret: httpx.Response(422, json={"error": {"message": secret, "code": secret}, "received": [[secret]]}),
    "names": lambda secret: httpx.Response(409, json={secret: {secret: secret}, "trace_id": secret}),
    "text": lambda secret: httpx.Response(400, text=f"no {secret}"),
    "html": lambda secret: httpx.Response(502, html=f"<p title='{quote(secret)}'>{secret}</p>"),
    "spelt otherwise": lambda secret: httpx.Response(400, json={"message": " ".join(spellings(secret))}),
    "in JSON in text": lambda secret: httpx.Response(500, json={"message": json.dumps({"sent": {"k": secret}})}),
    "header": lambda secret: httpx.Response(500, headers={"x-request-id": quote(secret), "content-type": quote(secret)}),
    "cut off": lambda secret: httpx.Response(200, content=json.dumps({"id": secret})[:-1].encode()),
    "not what it should be": lambda secret: httpx.Response(200, json={"id": [secret], "status": {secret: 1}}),
    "redirect": lambda secret: httpx.Response(302, headers={"location": f"/?key={quote(secret)}"}),
}


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize(
    ("sending", "answer"),
    [
        pytest.param(sending, answer, id=f"{sending.method}-{sending.argument}-{answer}")
        for sending in SENT
        for answer in ANSWERS
        # Nothing is read of an answer that has no content by its spec, so none is wrong.
        if (sending.method, answer) != ("oauth.revoke_token", "not what it should be")
    ],
)
def test_an_error_does_not_show_what_was_sent(sending: Sending, answer: str, mode: str) -> None:
    with pytest.raises(CallError) as caught:
        run(
            sending.provider,
            mode,
            sending.method,
            lambda request: ANSWERS[answer](sending.secret),
            **{**sending.others, sending.argument: sending.secret},
        )
    assert shows(everything(caught.value), sending.secret) == []


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("sending", SENT, ids=lambda sending: f"{sending.method}-{sending.argument}")
def test_an_interruption_does_not_show_what_was_sent(sending: Sending, mode: str) -> None:
    def interrupted(request: httpx.Request) -> httpx.Response:
        raise KeyboardInterrupt(request.content.decode())

    with pytest.raises(KeyboardInterrupt) as caught:
        run(sending.provider, mode, sending.method, interrupted, **{**sending.others, sending.argument: sending.secret})
    assert shows(everything(caught.value), sending.secret) == []


BAD: dict[str, dict[str, Any]] = {
    "another argument is wrong": {"instance_id": 3},
    "it is of another kind": {"key": ["5ecretV4lue"]},
    "it is an object": {"key": {"key": "5ecretV4lue"}},
    "it cannot be encoded": {"key": "5ecretV4lue\udcff"},
    "another argument cannot be encoded": {"instance_id": "\udcff"},
    "an option cannot be sent": {"options": RequestOptions(headers={"x": "\n"})},
    "an option makes no sense": {"options": RequestOptions(idempotency_key="x")},
    "an option cannot be encoded": {"options": RequestOptions(body={"key": "5ecretV4lue\udcff"})},
    "an option is no JSON": {"options": RequestOptions(body={"key": {"5ecretV4lue"}})},
}


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("case", BAD)
def test_what_is_refused_before_it_is_sent_does_not_show_it(case: str, mode: str) -> None:
    given = {"key": "5ecretV4lue", "instance_id": "inst_1", **BAD[case]}
    with pytest.raises(InputError) as caught:
        run("creem", mode, "licenses.validate", lambda request: httpx.Response(200), **given)
    assert [text for text in everything(caught.value) if "5ecretV4lue" in text] == []


def test_a_call_that_cannot_be_made_does_not_show_it() -> None:
    validate = import_module("creem_client.api.licenses").licenses_validate
    given = {"key": ["5ecretV4lue"], "instance_id": "inst_1"}
    with pytest.raises(InputError) as caught:
        validate.call(**given)
    assert [text for text in everything(caught.value) if "5ecretV4lue" in text] == []
    assert caught.value.path == "key"


def test_what_an_error_says_besides_stays_readable() -> None:
    answer = httpx.Response(404, json={"message": "instance_id inst_1 of LIC-5ecret is unknown", "key": "instance_id"})
    with pytest.raises(StatusError) as caught:
        run("creem", "sync", "licenses.validate", lambda request: answer, key="LIC-5ecret", instance_id="inst_1")
    assert caught.value.reason == "instance_id inst_1 of ********** is unknown"


class Receiving(NamedTuple):
    """A call whose answer has something secret."""

    provider: str
    method: str
    member: str
    others: dict[str, Any]


WEBHOOK = {"name": "a", "url": "https://a.example", "filterTypes": ["payment.succeeded"], "pricingModelId": "pricing_model_1"}
RECEIVED = [
    Receiving("flowglad", "webhooks.create", "secret", {"webhook": WEBHOOK}),
    Receiving("flowglad", "api_keys.get", "token", {"id": "apikey_1"}),
    Receiving("clink", "webhook_endpoints.rotate_secret", "signingSecret", {"id": "whk_1"}),
    Receiving("hyperline", "oauth.create_token", "access_token", {**CODE, "client_secret": "0ther"}),
    Receiving("hyperline", "apps.create_component_token", "token", {"customer_id": "cus_1"}),
    Receiving("creem", "customers.create_portal_link", "customer_portal_link", {"customer_id": "cust_1"}),
]
WRAPPED: dict[str, Callable[[str, str], Any]] = {
    "itself": lambda name, secret: {name: secret},
    "list": lambda name, secret: [{name: [secret, {"value": secret}]}],
    "nested": lambda name, secret: {"data": {"webhook": [[{name: {"now": secret, "before": [secret]}}]]}},
    "repeated": lambda name, secret: {name: secret, "note": f"the secret is {secret}", "message": secret},
    "in text": lambda name, secret: {"message": json.dumps({name: secret}), "note": secret},
    "escaped": lambda name, secret: {name: f'"{secret}"', "code": quote(secret)},
}
SECRET = "whsec_5ecret/V4lue+=="


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("status", [200, 422, 500])
@pytest.mark.parametrize("wrapped", WRAPPED)
@pytest.mark.parametrize("receiving", RECEIVED, ids=lambda receiving: receiving.method)
@pytest.mark.parametrize("cut", [0, 1, 3])
def test_an_error_does_not_show_what_came(receiving: Receiving, wrapped: str, status: int, mode: str, cut: int) -> None:
    content = json.dumps(WRAPPED[wrapped](receiving.member, SECRET), indent=cut or None).encode()
    content = content[: len(content) - cut]
    try:
        answer = run(
            receiving.provider,
            mode,
            receiving.method,
            lambda request: httpx.Response(status, content=content, headers={"content-type": "application/json"}),
            **receiving.others,
        )
    except CallError as error:
        shown = list(everything(error))
    else:
        # Records all of whose fields may be missing are read from any object.
        assert (status, receiving.provider in ("creem", "hyperline")) == (200, True)
        shown = [repr(answer)]
    # What is cut off is no JSON, and what repeats a secret under other names cannot be told there.
    if wrapped in ("itself", "list", "nested") or not cut:
        assert shows(shown, SECRET) == []


def test_an_answer_of_an_endpoint_that_no_spec_describes_is_not_shown() -> None:
    body = [{"id": "webhook_1", "secret": SECRET}]
    client = Flowglad("sk_test_1", transport=httpx.MockTransport(lambda request: httpx.Response(200, json=body)))
    answer = client.request("GET", "/api/v1/webhooks")
    assert answer.data == body
    assert repr(answer) == "Response(200, list, request_id=None, attempts=1)"
