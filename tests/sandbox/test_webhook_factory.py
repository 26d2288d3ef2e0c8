"""`make_webhook` and `hostile`: what they make is what the clients' own verifiers and types take, or refuse."""

import io
import json
from datetime import UTC, datetime
from importlib import import_module
from typing import Any

import pytest
import webhook_bodies
from providers import PROVIDERS

from billfold.testing import EXAMPLE_WEBHOOK_SECRETS, WebhookRequest, hostile, hostile_variants, make_webhook
from billfold_core import BillfoldError, ConfigurationError, WebhookVerificationError
from billfold_core.webhooks import UnknownEvent, UnreadableEvent

AT = 1767225600.0


def unwrap(provider: str, request: WebhookRequest, event: str, *, now: float = AT) -> Any:
    webhook: Any = import_module(f"{provider}_client.webhook")
    declared = {} if webhook.SCHEME.envelope.name else {"event": event}
    return webhook.unwrap(request.body, request.headers, secrets=EXAMPLE_WEBHOOK_SECRETS[provider], now=now, **declared)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_hostile_delivery_comes_to_what_its_name_says(provider: str) -> None:
    [first, *_] = webhook_bodies.documented(provider)
    variants = hostile_variants(provider)
    assert {"refused", "unreadable", "undecodable", "accepted"} <= set(variants.values())
    for variant, expected in variants.items():
        assert (variant, come_of(provider, hostile(provider, variant, first, at=AT), first)) == (variant, expected)


def come_of(provider: str, request: WebhookRequest, name: str) -> str:
    try:
        event = unwrap(provider, request, name)
        if isinstance(event, UnreadableEvent):
            return "unreadable"
        if isinstance(event, UnknownEvent):
            return "unknown"
        return "accepted" if event.data is not None else ""
    except WebhookVerificationError:
        return "refused"
    except BillfoldError:
        return "undecodable"


def test_the_record_has_the_state_that_the_event_tells_of() -> None:
    states = {
        ("creem", "subscription.paused"): "paused",
        ("creem", "subscription.canceled"): "canceled",
        # Creem says so itself: such a subscription is still active.
        ("creem", "subscription.expired"): "active",
        ("clink", "order.failed"): "failed",
        ("clink", "order.succeeded"): "success",
        ("hyperline", "invoice.settled"): "paid",
    }
    found = {key: unwrap(key[0], make_webhook(*key, at=AT), key[1]).data.status for key in states}
    assert found == states


def test_overrides_go_by_the_way_through_objects_and_lists() -> None:
    request = make_webhook("clink", "order.created", at=AT, id="event_1", data__object__priceDataList__0__quantity=7)
    assert request.json["id"] == "event_1"
    assert request.json["data"]["object"]["priceDataList"][0]["quantity"] == 7
    # A member may be new, as those are that a provider adds.
    assert make_webhook("creem", "refund.created", object__brand_new=1).json["object"]["brand_new"] == 1


@pytest.mark.parametrize(
    ("way", "said"),
    [
        ("obect__status", "there is no obect"),
        ("data__object__priceDataList__9__quantity", "9 is no place in a list"),
        ("data__object__priceDataList__first__quantity", "first is no place in a list"),
        ("id__status", "no object and no list"),
    ],
)
def test_a_way_that_leads_nowhere_is_refused(way: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        make_webhook("clink", "order.created", **{way: 1})


def test_what_does_not_exist_is_refused_in_words() -> None:
    with pytest.raises(ValueError, match=r"creem has no event 'order\.paid'; it has checkout\.completed"):
        make_webhook("creem", "order.paid")
    with pytest.raises(ValueError, match="no provider 'acme'"):
        make_webhook("acme", "order.paid")
    with pytest.raises(ValueError, match="creem has no hostile delivery 'stale'; it has tampered"):
        hostile("creem", "stale")
    with pytest.raises(ConfigurationError):
        make_webhook("flowglad", "payment.succeeded", secret="not base64!")


def test_a_delivery_is_signed_for_a_time() -> None:
    late = make_webhook("clink", "order.created", at=datetime(2026, 1, 1, tzinfo=UTC))
    assert late == make_webhook("clink", "order.created", at=AT)
    with pytest.raises(WebhookVerificationError):
        unwrap("clink", late, "order.created", now=AT + 301)


def test_a_time_without_its_offset_is_refused() -> None:
    """It would be another one on each machine."""
    for make in (make_webhook, hostile):
        with pytest.raises(ValueError, match="at must be a time with its UTC offset"):
            make("creem", "tampered" if make is hostile else "subscription.paid", at=datetime(2026, 1, 1))


def test_it_is_told_whether_the_record_is_documented() -> None:
    assert make_webhook("creem", "subscription.paid").is_documented
    assert not make_webhook("hyperline", "invoice.settled").is_documented
    assert not make_webhook("clink", "risk_rule.updated").is_documented


def test_test_clients_post_it() -> None:
    from flask import Flask, request
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import JSONResponse
    from starlette.routing import Route
    from starlette.testclient import TestClient

    made = make_webhook("creem", "subscription.paid", at=AT)
    expected = {"signature": made.headers["creem-signature"], "type": "application/json", "body": made.body.decode()}

    async def starlette(web: Request) -> JSONResponse:
        return JSONResponse(told(dict(web.headers), await web.body()))

    app = Flask(__name__)

    @app.post("/hook")
    def hook() -> dict[str, str]:
        return told({name.lower(): value for name, value in request.headers}, request.get_data())

    client = TestClient(Starlette(routes=[Route("/hook", starlette, methods=["POST"])]))
    assert made.post(client, "/hook").json() == expected
    # A hostile sender's headers have characters that clients refuse to send as text.
    assert not hostile("creem", "garbled_signature").post(client, "/hook").json()["signature"].isascii()
    assert made.post(app.test_client(), "/hook").json == expected


def told(headers: dict[str, str], body: bytes) -> dict[str, str]:
    return {"signature": headers["creem-signature"], "type": headers["content-type"], "body": body.decode()}


def test_djangos_client_posts_it() -> None:
    made = make_webhook("creem", "subscription.paid", at=AT)
    from django.test import Client

    found: dict[str, Any] = {}

    class Noting(Client):
        def request(self, **environment: Any) -> Any:
            found.update(environment)
            return "answered"

    from django.conf import settings

    if not settings.configured:
        settings.configure()
    assert made.post(Noting(), "/hook") == "answered"
    assert (found["REQUEST_METHOD"], found["PATH_INFO"], found["CONTENT_TYPE"]) == ("POST", "/hook", "application/json")
    assert found["HTTP_CREEM_SIGNATURE"] == made.headers["creem-signature"]
    assert io.BytesIO(found["wsgi.input"].read()).getvalue() == made.body
    assert json.loads(made.body)["eventType"] == "subscription.paid"
