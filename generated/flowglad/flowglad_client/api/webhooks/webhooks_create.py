"""Create a webhook endpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body

if TYPE_CHECKING:
    from ... import params
    from ...models.new_webhook import NewWebhook
    from ...models.webhook_input import WebhookInput


def _read(body: Any) -> NewWebhook:
    from ...models.new_webhook import NewWebhook

    return NewWebhook.from_dict(body)


OPERATION: Final = Operation(
    name="webhooks_create",
    method="POST",
    effect="unsafe",
    decode=_read,
    secrets=("secret",),
)


def call(
    *,
    webhook: WebhookInput | params.WebhookInput,
) -> Call[NewWebhook]:
    """Create a webhook endpoint.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `create`.
    """
    from ...models.webhook_create import WebhookCreate

    body = checked_body(
        "webhooks_create",
        {
            "webhook": webhook,
        },
        WebhookCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/api/v1/webhooks",
        body=body,
    )
