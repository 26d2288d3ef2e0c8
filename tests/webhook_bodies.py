"""A delivery of each event of a provider's webhooks, made as users do in their tests, and what becomes of it in the package.

`nox -s coverage` counts the events by it.
"""

import json
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from typing import Any, Final, NamedTuple

from billfold.testing import make_webhook
from billfold_core import BillfoldError

ROOT = Path(__file__).parent.parent
SECRET: Final = "whsec_ZXhhbXBsZSBvZiBhIHNlY3JldCBrZXk="
AT: Final = 1767225600


class Made(NamedTuple):
    """A delivery, as it arrives."""

    headers: dict[str, str]
    body: bytes


class Outcome(NamedTuple):
    """How far the delivery of one event comes."""

    name: str
    typed: bool = False
    made: bool = False
    verified: bool = False
    decoded: bool = False
    round_tripped: bool = False


def documented(provider: str) -> list[str]:
    """List the events that a provider documents; one without the list has no webhooks."""
    path = ROOT / "specs" / provider / "events.txt"
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return [line for line in lines if line and not line.startswith("#")]


@cache
def document(provider: str) -> dict[str, Any]:
    """Read the document that a package ships."""
    found: dict[str, Any] = json.loads((files(f"{provider}_client") / "openapi.json").read_text("utf-8"))
    return found


def made(provider: str, name: str) -> Made:
    """Make a delivery as users do in their tests."""
    request = make_webhook(provider, name, secret=SECRET, at=AT)
    return Made(dict(request.headers), request.body)


def outcomes(provider: str) -> Iterator[Outcome]:
    """Yield how far the delivery of each event in the document comes."""
    for name in document(provider).get("webhooks", {}):
        yield _outcome(provider, name)


def _outcome(provider: str, name: str) -> Outcome:
    webhook = import_module(f"{provider}_client.webhook")
    events = import_module(f"{provider}_client.webhook_events")
    kind = getattr(events, events.EVENTS.entries[name].kind, None)
    found = Outcome(name, typed=getattr(kind, "type", "") == name)
    declared = {} if webhook.SCHEME.envelope.name else {"event": name}
    try:
        delivery = made(provider, name)
        found = found._replace(made=True)
        event = webhook.unwrap(delivery.body, delivery.headers, secrets=SECRET, now=AT, **declared)
        found = found._replace(verified=type(event) is kind)
        data = event.data
    except BillfoldError:
        return found
    found = found._replace(decoded=True)
    written = data.to_dict() if hasattr(data, "to_dict") else data
    return found._replace(
        round_tripped=json.loads(json.dumps(written, default=float)) == _record(webhook.SCHEME.envelope, event.json)
    )


def _record(envelope: Any, body: Any) -> Any:
    for step in envelope.data[0].split("/")[1:]:
        body = body[step]
    return json.loads(json.dumps(body["object"] if envelope.object_or_beside else body, default=float))
