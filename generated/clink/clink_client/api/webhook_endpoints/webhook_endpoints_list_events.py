"""List the events that an endpoint can subscribe to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation

if TYPE_CHECKING:
    from ...models.webhook_event_catalog import WebhookEventCatalog


def _read(body: Any) -> WebhookEventCatalog:
    from ...models.webhook_event_catalog import WebhookEventCatalog

    return WebhookEventCatalog.from_dict(body)


OPERATION: Final = Operation(
    name="webhook_endpoints_list_events",
    method="GET",
    effect="read",
    decode=_read,
    enveloped=True,
)


def call() -> Call[WebhookEventCatalog]:
    """List the events that an endpoint can subscribe to.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `list_events`.
    """

    return Call(
        OPERATION,
        "/webhook/events",
    )
