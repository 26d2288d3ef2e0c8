"""The addresses Flowglad sends events to. Nothing is sent from here; the addresses, their events and secrets are kept."""

from __future__ import annotations

import base64
import hashlib

from billfold_sandbox.backend import Visit
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found, shown
from billfold_sandbox.spec import Json

from .ownership import changed, check_model, named_in_path, owned_record

_KIND = "webhook"
_KEY_LENGTH = 24


class Webhooks:
    """The operations on webhook endpoints."""

    def webhooks_create(self, visit: Visit) -> Answer:
        sent: Json = visit.body["webhook"]
        check_model(visit.drawer, sent["pricingModelId"])
        webhook_id = visit.drawer.new_id("webhook_")
        key = hashlib.sha256(visit.drawer.new_id("whsec_").encode()).digest()[:_KEY_LENGTH]
        secret = f"whsec_{base64.b64encode(key).decode()}"
        webhook: Json = {
            "id": webhook_id,
            "name": sent["name"],
            "url": sent["url"],
            "filterTypes": sent["filterTypes"],
            "active": sent.get("active", True),
            **owned_record(visit.drawer, visit.now_ms),
            "_secret": secret,
        }
        visit.drawer.add(_KIND, webhook_id, webhook)
        return json_answer(200, {"webhook": shown(webhook), "secret": secret})

    def webhooks_get(self, visit: Visit) -> Answer:
        return json_answer(200, {"webhook": shown(found(visit.drawer, _KIND, visit.ids["id"]))})

    def webhooks_update(self, visit: Visit) -> Answer:
        sent: Json = visit.body["webhook"]
        webhook = changed(named_in_path(visit, _KIND), sent, visit.now_ms)
        visit.drawer.change(_KIND, webhook["id"], webhook)
        return json_answer(200, {"webhook": shown(webhook)})
