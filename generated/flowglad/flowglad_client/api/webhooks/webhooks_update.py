"""Change a webhook endpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body, repeated
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ... import params
    from ...models.webhook_response import WebhookResponse
    from ...models.webhook_update_input import WebhookUpdateInput


def _read(body: Any) -> WebhookResponse:
    from ...models.webhook_response import WebhookResponse

    return WebhookResponse.from_dict(body)


OPERATION: Final = Operation(
    name="webhooks_update",
    method="PUT",
    effect="idempotent",
    decode=_read,
)


def call(
    id: str,
    *,
    webhook: WebhookUpdateInput | params.WebhookUpdateInput,
) -> Call[WebhookResponse]:
    """Change a webhook endpoint.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `update`.
    """
    from ...models.webhook_update import WebhookUpdate

    body = checked_body(
        "webhooks_update",
        {
            "webhook": repeated("webhooks_update", "webhook", webhook, "id", id),
        },
        WebhookUpdate.from_dict,
    )
    return Call(
        OPERATION,
        f"/api/v1/webhooks/{segment('webhooks_update', 'id', id)}",
        body=body,
    )
