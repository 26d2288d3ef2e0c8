"""Get a webhook endpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.webhook_response import WebhookResponse


def _read(body: Any) -> WebhookResponse:
    from ...models.webhook_response import WebhookResponse

    return WebhookResponse.from_dict(body)


OPERATION: Final = Operation(
    name="webhooks_get",
    method="GET",
    effect="read",
    decode=_read,
)


def call(
    id: str,
) -> Call[WebhookResponse]:
    """Get a webhook endpoint.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `get`.
    """

    return Call(
        OPERATION,
        f"/api/v1/webhooks/{segment('webhooks_get', 'id', id)}",
    )
