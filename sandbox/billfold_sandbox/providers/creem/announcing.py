"""What Creem tells webhook endpoints: events wait for those that collect them, and are posted to the others."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Iterator

from billfold_sandbox.jsontext import dumps
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.spec import Json
from billfold_sandbox.webhooks.changes import Target

from .headings import moment

ENDPOINT = "webhook_endpoint"
WAITING = "pending_event"


def announce(store: RecordStore, now: float, event: str, record: Callable[[], Json]) -> None:
    """Send an event to each endpoint that wants it; `record` is asked for what it is about only then."""
    wanting = [
        endpoint
        for endpoint in store.all(ENDPOINT)
        # An endpoint that names no events gets all.
        if endpoint["delivery_mode"] == "cli" and endpoint["status"] == "enabled" and event in (endpoint["events"] or [event])
    ]
    if not wanting and not store.is_watched:
        return
    event_id = store.new_id("evt_")
    body = dumps({"id": event_id, "eventType": event, "created_at": int(now * 1000), "object": record()})
    store.tell(event, event_id, body)
    for endpoint in wanting:
        waiting: Json = {
            "id": event_id,
            "object": "webhook_event",
            "event_type": event,
            "created_at": moment(now),
            "body": body.decode(),
            "headers": {"content-type": "application/json", "creem-signature": signature(endpoint["_secret"], body)},
        }
        store.add(WAITING, f"{endpoint['id']}/{event_id}", waiting, parent=endpoint["id"])


def endpoints(store: RecordStore) -> Iterator[Target]:
    """Yield the endpoints that events are posted to."""
    for endpoint in store.all(ENDPOINT):
        if endpoint["delivery_mode"] == "http" and endpoint["status"] == "enabled":
            yield Target(endpoint["id"], endpoint["url"], endpoint["_secret"], endpoint["events"] or None)


def signature(secret: str, body: bytes) -> str:
    """Sign a body as Creem does: the secret is a plain text, and no time is in it."""
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
