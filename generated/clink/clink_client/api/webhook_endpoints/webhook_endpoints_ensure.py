"""Register an address for events, or bring the endpoint that has it into line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.webhook_endpoint_ensured import WebhookEndpointEnsured
    from ...models.webhook_event_name import WebhookEventNameValue


def _read(body: Any) -> WebhookEndpointEnsured:
    from ...models.webhook_endpoint_ensured import WebhookEndpointEnsured

    return WebhookEndpointEnsured.from_dict(body)


OPERATION: Final = Operation(
    name="webhook_endpoints_ensure",
    method="PUT",
    effect="idempotent",
    decode=_read,
    enveloped=True,
    secrets=("signingSecret",),
)


def call(
    *,
    url: str,
    events: Sequence[WebhookEventNameValue],
    description: str | Unset = UNSET,
    enabled: bool | Unset = UNSET,
    return_signing_secret: bool | Unset = UNSET,
    rotate_secret_if_unavailable: bool | Unset = UNSET,
    rotate_secret: bool | Unset = UNSET,
) -> Call[WebhookEndpointEnsured]:
    """Register an address for events, or bring the endpoint that has it into line.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `ensure`.
    """
    from ...models.webhook_endpoint_ensure import WebhookEndpointEnsure

    body = checked_body(
        "webhook_endpoints_ensure",
        {
            "url": url,
            "events": events,
            "description": description,
            "enabled": enabled,
            "returnSigningSecret": return_signing_secret,
            "rotateSecretIfUnavailable": rotate_secret_if_unavailable,
            "rotateSecret": rotate_secret,
        },
        WebhookEndpointEnsure.from_dict,
    )
    return Call(
        OPERATION,
        "/webhook/endpoints/ensure",
        body=body,
    )
