# Generated from specs/flowglad/webhooks.yaml. Do not edit.
"""Deliveries of Flowglad's webhooks: `unwrap` verifies one and returns its event, `verify` and `parse` do one of the two.

The types of the events are in `flowglad_client.webhook_events`. https://docs.flowglad.com/features/webhooks
"""

from typing import TYPE_CHECKING, Final

from billfold_core.webhooks import Binding, Envelope, EventTable, Scheme, Way

if TYPE_CHECKING:
    from .webhook_events import AnyEvent

__all__ = ["BINDING", "SCHEME", "parse", "unwrap", "verify"]

SCHEME: Final = Scheme(
    "flowglad",
    (Way("standard", "svix-signature", timestamp="svix-timestamp", id="svix-id"),),
    secret="base64",
    environment_variable="FLOWGLAD_WEBHOOK_SECRET",
    window=300,
    envelope=Envelope(
        data=("",),
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
