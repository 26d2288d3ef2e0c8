"""Creem's webhook endpoints. Events wait for those that collect them (`cli`), and are posted to the others (`http`)."""

from __future__ import annotations

import hashlib
from typing import Final
from urllib.parse import urlsplit

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found, missing, shown
from billfold_sandbox.refusal import invalid
from billfold_sandbox.spec import Json

from .announcing import ENDPOINT, WAITING
from .credits_ledger import STORE
from .headings import heading, stored_page
from .operations import operation

_NO_ADDRESS: Final = "https://example.com/collected"
"""What stands where an endpoint that is collected from has no address; the provider's own text is not documented."""
_AT_MOST: Final = 50


@operation("webhooks_create", leaves_out={"url": "an endpoint that is collected from has no address of its own"})
def webhooks_create(context: RequestContext) -> Answer:
    body: Json = context.body
    kind = body.get("delivery_mode", "http")
    endpoint_id = context.store.new_id("wh_")
    secret = f"whsec_{hashlib.sha256(endpoint_id.encode()).hexdigest()[:32]}"
    endpoint: Json = {
        **heading(context.store, endpoint_id, "webhook"),
        "store_id": STORE,
        "name": body.get("name"),
        "url": _NO_ADDRESS if kind == "cli" else _address(body["url"]),
        "delivery_mode": kind,
        "status": "enabled",
        "events": body.get("events", []),
        "_secret": secret,
    }
    context.store.add(ENDPOINT, endpoint_id, endpoint)
    return json_answer(200, {**shown(endpoint), "secret": secret})


@operation("webhooks_list")
def webhooks_list(context: RequestContext) -> Answer:
    return stored_page(context, ENDPOINT, view=shown)


@operation("webhooks_get")
def webhooks_get(context: RequestContext) -> Answer:
    return json_answer(200, shown(_endpoint(context)))


@operation("webhooks_update")
def webhooks_update(context: RequestContext) -> Answer:
    endpoint = _endpoint(context)
    endpoint.update({name: context.body[name] for name in ("name", "status", "events") if name in context.body})
    if "url" in context.body:
        endpoint["url"] = _address(context.body["url"])
    context.store.change(ENDPOINT, endpoint["id"], endpoint)
    return json_answer(200, shown(endpoint))


@operation("webhooks_delete")
def webhooks_delete(context: RequestContext) -> Answer:
    endpoint = _endpoint(context)
    for event in context.store.all(WAITING, endpoint["id"]):
        context.store.remove(WAITING, _place(endpoint, event["id"]))
    context.store.remove(ENDPOINT, endpoint["id"])
    return json_answer(200, shown(endpoint))


@operation("webhooks_get_secret")
def webhooks_get_secret(context: RequestContext) -> Answer:
    return json_answer(200, {"secret": _endpoint(context)["_secret"]})


@operation("webhooks_list_pending_events")
def webhooks_list_pending_events(context: RequestContext) -> Answer:
    endpoint = _collected(context)
    waiting = [shown(event) for event in context.store.all(WAITING, endpoint["id"]) if "_success" not in event]
    return json_answer(200, {"items": waiting[: context.query.get("limit", _AT_MOST)]})


@operation("webhooks_acknowledge_event")
def webhooks_acknowledge_event(context: RequestContext) -> Answer:
    endpoint = _collected(context)
    place = _place(endpoint, context.ids["event_id"])
    event = context.store.get(WAITING, place)
    if event is None:
        raise missing("webhook_event")
    if "_success" not in event:
        event["_success"] = 200 <= context.body["status_code"] < 300
        context.store.change(WAITING, place, event)
    return json_answer(200, {"id": event["id"], "object": "webhook_event_ack", "success": event["_success"]})


def _endpoint(context: RequestContext) -> Json:
    return found(context.store, ENDPOINT, context.ids["id"])


def _collected(context: RequestContext) -> Json:
    endpoint = _endpoint(context)
    if endpoint["delivery_mode"] != "cli":
        # Which status this has is not documented.
        raise invalid("events are posted to this endpoint, and cannot be collected")
    return endpoint


def _place(endpoint: Json, event_id: str) -> str:
    return f"{endpoint['id']}/{event_id}"


def _address(url: str) -> str:
    try:
        parts = urlsplit(url)
        usable = parts.scheme == "https" and bool(parts.hostname)
    except ValueError:
        usable = False
    if not usable:
        raise invalid("must be an HTTPS address", "url")
    return url
