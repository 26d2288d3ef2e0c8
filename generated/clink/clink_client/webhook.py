# Generated from specs/clink/webhooks.yaml. Do not edit.
"""Deliveries of Clink's webhooks: `unwrap` verifies one and returns its event, `verify` and `parse` do one of the two.

The types of the events are in `clink_client.webhook_events`. https://docs.clinkbill.com/integration
"""

from typing import TYPE_CHECKING, Final

from billfold_core.webhooks import Binding, Envelope, EventTable, Scheme, Way

if TYPE_CHECKING:
    from .webhook_events import AnyEvent

__all__ = ["BINDING", "SCHEME", "parse", "unwrap", "verify"]

SCHEME: Final = Scheme(
    "clink",
    (Way("hmac_timestamp_hex", "x-clink-signature", timestamp="x-clink-timestamp", sign_type="x-clink-signtype"),),
    secret="text",
    environment_variable="CLINK_WEBHOOK_SIGNING_KEY",
    window=300,
    envelope=Envelope(
        name=("/type",),
        data=("/data",),
        id=("/id",),
        occurred_at=("/created",),
        occurred_form="epoch_ms",
        object_or_beside=True,
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
