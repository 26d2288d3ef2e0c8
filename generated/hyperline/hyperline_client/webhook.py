# Generated from specs/hyperline/webhooks.yaml. Do not edit.
"""Deliveries of Hyperline's webhooks: `unwrap` verifies one and returns its event, `verify` and `parse` do one of the two.

The types of the events are in `hyperline_client.webhook_events`. https://docs.hyperline.co/developers/webhooks
"""

from typing import TYPE_CHECKING, Final

from billfold_core.webhooks import Binding, Envelope, EventTable, Scheme, Way

if TYPE_CHECKING:
    from .webhook_events import AnyEvent

__all__ = ["BINDING", "SCHEME", "parse", "unwrap", "verify"]

SCHEME: Final = Scheme(
    "hyperline",
    (
        Way("standard", "webhook-signature", timestamp="webhook-timestamp", id="webhook-id"),
        Way("standard", "svix-signature", timestamp="svix-timestamp", id="svix-id"),
    ),
    secret="base64",
    environment_variable="HYPERLINE_WEBHOOK_SECRET",
    window=300,
    envelope=Envelope(
        name=("/event_type", "/type"),
        data=("/data",),
    ),
    dedupe="id",
)


def _events() -> EventTable:
    from .webhook_events import EVENTS

    return EVENTS


BINDING: Final["Binding[AnyEvent]"] = Binding(SCHEME, _events)
verify: Final = BINDING.verify
parse: Final = BINDING.parse
unwrap: Final = BINDING.unwrap
