"""Hyperline's list of the messages that were sent to webhook endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.examples import moment
from billfold_sandbox.jsontext import loads_own
from billfold_sandbox.message import Answer
from billfold_sandbox.player import player_of
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.spec import Json
from billfold_sandbox.webhooks.bodies import event_id

from .operations import operation

_KIND: Final = "webhook_message"
_DAYS_WITH_PAYLOAD: Final = 90 * 86_400
_FILTERS: Final[Mapping[str, str]] = {"before": "sent_at__lt", "after": "sent_at__gt", "event_types": "event_types__in"}


@operation("webhooks_list_messages")
def webhooks_list_messages(context: RequestContext) -> Answer:
    query: Json = {_FILTERS.get(name, name): value for name, value in context.query.items()}
    since = moment(context.now - _DAYS_WITH_PAYLOAD)
    if not query.keys() & {"sent_at__lt", "sent_at__gt", "iterator"}:
        query["sent_at__gte"] = since

    def shape(message: Json) -> Json:
        return message if sent_at(message) >= since else {**message, "payload": None}

    def sent_at(message: Json) -> str:
        # Messages that a test puts in need not have one.
        return message.get("sent_at") or moment(context.now)

    asked, beside = context._replace(query=query), {"event_types": _event_type, "sent_at": sent_at}
    return player_of(context.spec).answer_list(asked, _KIND, beside=beside, shape=shape)


def keep_sent(store: RecordStore, message: str, body: bytes, now: float) -> None:
    """Keep a message that was sent, once, however many endpoints it is sent to."""
    if store.get(_KIND, message) is None:
        told: Json = {"id": message, "event_id": event_id("hyperline", message), "payload": loads_own(body.decode())}
        store.add(_KIND, message, {**told, "sent_at": moment(now)})


def _event_type(message: Json) -> str:
    payload: Json = message.get("payload") or {}
    return str(payload.get("event_type"))
