"""Deliveries as providers send them, signed for a time that stands still."""

import base64
import json
from collections.abc import Mapping
from importlib import import_module
from typing import Any, Final, NamedTuple

from billfold.webhooks import Endpoint
from billfold_core.webhooks import sign

NOW: Final = 1_767_225_600.0
PROVIDERS: Final = ("clink", "creem", "flowglad", "hyperline")
SECRET: Final = "whsec_" + base64.b64encode(b"a secret of tests, 32 bytes long").decode()
OTHER: Final = "whsec_" + base64.b64encode(b"another secret that signs things").decode()


class Sent(NamedTuple):
    """A delivery on its way."""

    headers: Mapping[str, str]
    body: bytes


def endpoint(provider: str, **settings: Any) -> Endpoint[Any]:
    """Make an endpoint whose clock stands still."""
    return Endpoint(provider, **{"secrets": SECRET, "clock": lambda: NOW, **settings})


def enveloped(provider: str, name: str, record: Any) -> dict[str, Any]:
    """Put a record into the envelope of its provider."""
    match provider:
        case "clink":
            return {"id": "event_1", "type": name, "created": int(NOW * 1000), "object": "event", "data": {"object": record}}
        case "creem":
            return {"id": "evt_1", "eventType": name, "created_at": int(NOW * 1000), "object": record}
        case "hyperline":
            return {"event_type": name, "data": record}
        case _:
            return dict(record)


def sent(provider: str, body: Any, *, secret: str = SECRET, at: float = NOW) -> Sent:
    """Sign a body as its provider does."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    scheme = import_module(f"{provider}_client.webhook").SCHEME
    return Sent(sign(scheme, raw, secret=secret, at=at, id="msg_1"), raw)


PAID: Final = enveloped("creem", "subscription.paid", {"id": "sub_1", "object": "subscription", "status": "active"})
