# Generated from specs/creem/webhooks.yaml. Do not edit.
"""Deliveries of Creem's webhooks: `unwrap` verifies one and returns its event, `verify` and `parse` do one of the two.

The types of the events are in `creem_client.webhook_events`. https://docs.creem.io/code/webhooks
"""

from typing import TYPE_CHECKING, Final

from billfold_core.webhooks import Binding, Envelope, EventTable, Scheme, Way

if TYPE_CHECKING:
    from .webhook_events import AnyEvent

__all__ = ["BINDING", "SCHEME", "parse", "unwrap", "verify"]

SCHEME: Final = Scheme(
    "creem",
    (
        Way("standard", "webhook-signature", timestamp="webhook-timestamp", id="webhook-id"),
        Way("hmac_body_hex", "creem-signature"),
        Way("hmac_body_hex", "x-creem-signature"),
    ),
    secret="text",
    environment_variable="CREEM_WEBHOOK_SECRET",
    window=300,
    envelope=Envelope(
        name=("/eventType", "/type"),
        data=("/object", "/data"),
        id=("/id",),
        occurred_at=("/created_at",),
        occurred_form="epoch_ms",
    ),
    dedupe="/id",
)


def _events() -> EventTable:
    from .webhook_events import EVENTS

    return EVENTS


BINDING: Final["Binding[AnyEvent]"] = Binding(SCHEME, _events)
verify: Final = BINDING.verify
parse: Final = BINDING.parse
unwrap: Final = BINDING.unwrap
