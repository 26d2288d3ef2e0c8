# Generated from specs/clink/resources/webhook_endpoints.yaml. Do not edit.
"""What the methods of `webhook_endpoints` send, as tables, and how its answers are read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    BOOLEAN,
    TEXT,
    Record,
    Sent,
    many,
    text,
    whole,
)

if TYPE_CHECKING:
    from ..models.acknowledgement import Acknowledgement
    from ..models.webhook_endpoint import WebhookEndpoint
    from ..models.webhook_endpoint_ensured import WebhookEndpointEnsured
    from ..models.webhook_endpoint_page import WebhookEndpointPage
    from ..models.webhook_event_catalog import WebhookEventCatalog


def _read_webhook_event_catalog(body: Any) -> WebhookEventCatalog:
    from ..models.webhook_event_catalog import WebhookEventCatalog

    return WebhookEventCatalog.from_dict(body)


def _read_webhook_endpoint_page(body: Any) -> WebhookEndpointPage:
    from ..models.webhook_endpoint_page import WebhookEndpointPage

    return WebhookEndpointPage.from_dict(body)


def _items_webhook_endpoint_page(page: WebhookEndpointPage) -> Sequence[WebhookEndpoint]:
    return page.rows


def _read_webhook_endpoint(body: Any) -> WebhookEndpoint:
    from ..models.webhook_endpoint import WebhookEndpoint

    return WebhookEndpoint.from_dict(body)


def _read_webhook_endpoint_ensured(body: Any) -> WebhookEndpointEnsured:
    from ..models.webhook_endpoint_ensured import WebhookEndpointEnsured

    return WebhookEndpointEnsured.from_dict(body)


def _read_acknowledgement(body: Any) -> Acknowledgement:
    from ..models.acknowledgement import Acknowledgement

    return Acknowledgement.from_dict(body)


WEBHOOK_EVENT_NAME: Final = text(least=1)

WEBHOOK_ENDPOINTS_LIST_EVENTS: Final = Operation(
    name="webhook_endpoints_list_events",
    method="GET",
    effect="read",
    decode=_read_webhook_event_catalog,
    enveloped=True,
    sent=Sent("/webhook/events"),
)
WEBHOOK_ENDPOINTS_LIST: Final = Operation(
    name="webhook_endpoints_list",
    method="GET",
    effect="read",
    decode=_read_webhook_endpoint_page,
    secrets=("signingSecret",),
    sent=Sent(
        "/webhook/endpoints",
        query=Record({"enabled": BOOLEAN, "url": TEXT, "pageNum": whole(least=1), "pageSize": whole(least=1)}),
    ),
)
WEBHOOK_ENDPOINTS_LIST_PAGES: Final = Pagination(
    style="page",
    position="pageNum",
    size="pageSize",
    items=_items_webhook_endpoint_page,
    max_size=100,
    total=("total",),
)
WEBHOOK_ENDPOINTS_CREATE: Final = Operation(
    name="webhook_endpoints_create",
    method="POST",
    effect="unsafe",
    decode=_read_webhook_endpoint,
    enveloped=True,
    secrets=("signingSecret",),
    sent=Sent(
        "/webhook/endpoints",
        body=Record(
            {
                "url": text(most=512),
                "events": many(WEBHOOK_EVENT_NAME, least=1),
                "description": text(most=512),
                "enabled": BOOLEAN,
            },
            "url events",
        ),
    ),
)
WEBHOOK_ENDPOINTS_ENSURE: Final = Operation(
    name="webhook_endpoints_ensure",
    method="PUT",
    effect="unsafe",
    decode=_read_webhook_endpoint_ensured,
    enveloped=True,
    secrets=("signingSecret",),
    sent=Sent(
        "/webhook/endpoints/ensure",
        body=Record(
            {
                "url": text(most=512),
                "events": many(WEBHOOK_EVENT_NAME, least=1),
                "description": text(most=512),
                "enabled": BOOLEAN,
                "returnSigningSecret": BOOLEAN,
                "rotateSecretIfUnavailable": BOOLEAN,
                "rotateSecret": BOOLEAN,
            },
            "url events",
        ),
    ),
)
WEBHOOK_ENDPOINTS_GET: Final = Operation(
    name="webhook_endpoints_get",
    method="GET",
    effect="read",
    decode=_read_webhook_endpoint,
    enveloped=True,
    secrets=("signingSecret",),
    sent=Sent("/webhook/endpoints/{id}"),
)
WEBHOOK_ENDPOINTS_DELETE: Final = Operation(
    name="webhook_endpoints_delete",
    method="DELETE",
    effect="idempotent",
    decode=_read_acknowledgement,
    sent=Sent("/webhook/endpoints/{id}"),
)
WEBHOOK_ENDPOINTS_UPDATE: Final = Operation(
    name="webhook_endpoints_update",
    method="PATCH",
    effect="idempotent",
    decode=_read_webhook_endpoint,
    enveloped=True,
    secrets=("signingSecret",),
    sent=Sent(
        "/webhook/endpoints/{id}",
        body=Record(
            {
                "url": text(most=512),
                "events": many(WEBHOOK_EVENT_NAME, least=1),
                "description": text(most=512),
                "enabled": BOOLEAN,
            }
        ),
    ),
)
WEBHOOK_ENDPOINTS_ENABLE: Final = Operation(
    name="webhook_endpoints_enable",
    method="POST",
    effect="idempotent",
    decode=_read_webhook_endpoint,
    enveloped=True,
    secrets=("signingSecret",),
    sent=Sent("/webhook/endpoints/{id}/enable"),
)
WEBHOOK_ENDPOINTS_DISABLE: Final = Operation(
    name="webhook_endpoints_disable",
    method="POST",
    effect="idempotent",
    decode=_read_webhook_endpoint,
    enveloped=True,
    secrets=("signingSecret",),
    sent=Sent("/webhook/endpoints/{id}/disable"),
)
WEBHOOK_ENDPOINTS_ROTATE_SECRET: Final = Operation(
    name="webhook_endpoints_rotate_secret",
    method="POST",
    effect="unsafe",
    decode=_read_webhook_endpoint,
    enveloped=True,
    secrets=("signingSecret",),
    sent=Sent("/webhook/endpoints/{id}/rotate-secret"),
)
