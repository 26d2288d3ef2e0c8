"""Deliveries of webhooks: verified, typed, signed. Nothing of it is imported by a client.

A client's package binds it to its provider: `creem_client.webhook` has `verify`, `parse` and `unwrap`,
`creem_client.webhook_events` the types of the events.
"""

from __future__ import annotations

import typing as _typing
from importlib import import_module as _import_module

if _typing.TYPE_CHECKING:
    from billfold_core.errors import WebhookVerificationError

    from .binding import Binding
    from .events import Event, Fetches, Refetches, UnknownEvent, UnreadableEvent
    from .given import BodyNotBytes
    from .headers import Headers
    from .keys import Keys, Secrets, keys_of
    from .kinds import kinds_of
    from .parsing import parse_event
    from .scheme import STANDARD, SVIX, Envelope, Scheme, SchemeName, Way
    from .signing import sign
    from .table import Entry, EventTable, Reading
    from .verifying import MOST_BYTES, Delivery, Seconds, verify

_HOMES = {
    "..errors": ("WebhookVerificationError",),
    ".binding": ("Binding",),
    ".events": (
        "Event",
        "Fetches",
        "Refetches",
        "UnknownEvent",
        "UnreadableEvent",
    ),
    ".given": ("BodyNotBytes",),
    ".headers": ("Headers",),
    ".keys": (
        "Keys",
        "Secrets",
        "keys_of",
    ),
    ".kinds": ("kinds_of",),
    ".parsing": ("parse_event",),
    ".scheme": (
        "STANDARD",
        "SVIX",
        "Envelope",
        "Scheme",
        "SchemeName",
        "Way",
    ),
    ".signing": ("sign",),
    ".table": (
        "Entry",
        "EventTable",
        "Reading",
    ),
    ".verifying": (
        "MOST_BYTES",
        "Delivery",
        "Seconds",
        "verify",
    ),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "MOST_BYTES",
    "STANDARD",
    "SVIX",
    "Binding",
    "BodyNotBytes",
    "Delivery",
    "Entry",
    "Envelope",
    "Event",
    "EventTable",
    "Fetches",
    "Headers",
    "Keys",
    "Reading",
    "Refetches",
    "Scheme",
    "SchemeName",
    "Seconds",
    "Secrets",
    "UnknownEvent",
    "UnreadableEvent",
    "Way",
    "WebhookVerificationError",
    "keys_of",
    "kinds_of",
    "parse_event",
    "sign",
    "verify",
]


def __getattr__(name: str) -> _typing.Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(_import_module(_HOME_OF[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
