"""Deliveries of webhooks: verified, typed, signed. Nothing of it is imported by a client.

A client's package binds it to its provider: `creem_client.webhook` has `verify`, `parse` and `unwrap`,
`creem_client.webhook_events` the types of the events.
"""

from billfold_core.errors import WebhookVerificationError

from .keys import Keys, keys_of
from .scheme import STANDARD, SVIX, Envelope, Scheme, SchemeName, Way
from .signing import sign
from .verifying import MOST_BYTES, BodyNotBytes, Delivery, verify

__all__ = [
    "MOST_BYTES",
    "STANDARD",
    "SVIX",
    "BodyNotBytes",
    "Delivery",
    "Envelope",
    "Keys",
    "Scheme",
    "SchemeName",
    "Way",
    "WebhookVerificationError",
    "keys_of",
    "sign",
    "verify",
]
