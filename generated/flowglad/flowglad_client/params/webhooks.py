# Generated from specs/flowglad. Do not edit.
"""What Flowglad is sent in webhooks, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from ..models.webhook_event_type import WebhookEventTypeValue

WebhookEventType: TypeAlias = WebhookEventTypeValue
"""Type of event. The server was not found to send customer.updated, subscription.updated and sync.events_available so far; payment.failed comes only when the payment processor cancels a payment."""


class WebhookInput(TypedDict):
    """The fields of a new webhook endpoint."""

    filterTypes: list[WebhookEventType]
    """The types of events it is to be told about. A delivery does not name its type, so give one type for each endpoint if you need to know."""

    url: str
    """The address, a complete URL."""

    name: str
    """Label."""

    pricingModelId: str
    """Identifier of the pricing model, pricing_model_…. It must be the one the key is bound to."""

    active: NotRequired[bool]
    """Whether deliveries are on; on when left out."""


class WebhookUpdateInput(TypedDict):
    """What may change about a webhook endpoint. The pricing model and the secret cannot be changed here."""

    id: NotRequired[str]
    """Identifier, webhook_…. The path decides which endpoint changes, but the server refuses a body without this. May be left out: the call's own is put in."""

    filterTypes: list[WebhookEventType]
    """All types of events it is to be told about, also when they stay as they are. The list takes the place of the present one."""

    url: str
    """The address, a complete URL. Needed every time, also when it stays as it is."""

    name: NotRequired[str]
    """Label."""

    active: NotRequired[bool]
    """Whether deliveries are on."""
