"""The addresses Flowglad sends events to, with their events and secrets."""

from __future__ import annotations

import base64
import hashlib

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found, shown
from billfold_sandbox.spec import Json

from .operations import operation
from .ownership import changed, check_model, named_in_path, owned_record

_KIND = "webhook"
_KEY_LENGTH = 24


@operation("webhooks_create")
def webhooks_create(context: RequestContext) -> Answer:
    sent: Json = context.body["webhook"]
    check_model(context.store, sent["pricingModelId"])
    webhook_id = context.store.new_id("webhook_")
    key = hashlib.sha256(context.store.new_id("whsec_").encode()).digest()[:_KEY_LENGTH]
    secret = f"whsec_{base64.b64encode(key).decode()}"
    webhook: Json = {
        "id": webhook_id,
        "name": sent["name"],
        "url": sent["url"],
        "filterTypes": sent["filterTypes"],
        "active": sent.get("active", True),
        **owned_record(context.store, context.now_ms),
        "_secret": secret,
    }
    context.store.add(_KIND, webhook_id, webhook)
    return json_answer(200, {"webhook": shown(webhook), "secret": secret})


@operation("webhooks_get")
def webhooks_get(context: RequestContext) -> Answer:
    return json_answer(200, {"webhook": shown(found(context.store, _KIND, context.ids["id"]))})


@operation("webhooks_update")
def webhooks_update(context: RequestContext) -> Answer:
    sent: Json = context.body["webhook"]
    webhook = changed(named_in_path(context, _KIND), sent, context.now_ms)
    context.store.change(_KIND, webhook["id"], webhook)
    return json_answer(200, {"webhook": shown(webhook)})
