"""Replace the signing secret of an endpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.webhook_endpoint import WebhookEndpoint


def _read(body: Any) -> WebhookEndpoint:
    from ...models.webhook_endpoint import WebhookEndpoint

    return WebhookEndpoint.from_dict(body)


OPERATION: Final = Operation(
    name="webhook_endpoints_rotate_secret",
    method="POST",
    effect="unsafe",
    decode=_read,
    enveloped=True,
    secrets=("signingSecret",),
)


def call(
    id: str,
) -> Call[WebhookEndpoint]:
    """Replace the signing secret of an endpoint.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `rotate_secret`.
    """

    return Call(
        OPERATION,
        f"/webhook/endpoints/{segment('webhook_endpoints_rotate_secret', 'id', id)}/rotate-secret",
    )
