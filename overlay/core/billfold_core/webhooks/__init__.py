"""Deliveries of webhooks: verified, typed, signed. Nothing of it is imported by a client.

A client's package binds it to its provider: `creem_client.webhook` has `verify`, `parse` and `unwrap`,
`creem_client.webhook_events` the types of the events.
"""

from billfold_core.errors import WebhookVerificationError

from .binding import Binding
from .events import Event, Fetches, Refetches, UnknownEvent, UnreadableEvent
from .headers import Headers
from .keys import Keys, Secrets, keys_of
from .kinds import kinds_of
from .parsing import parse_event
from .scheme import STANDARD, SVIX, Envelope, Scheme, SchemeName, Way
from .signing import sign
from .table import Entry, EventTable, Reading
from .verifying import MOST_BYTES, BodyNotBytes, Delivery, Seconds, verify

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
