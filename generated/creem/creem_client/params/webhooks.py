# Generated from specs/creem. Do not edit.
"""What Creem is sent in webhooks, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import TypeAlias

from ..models.webhook_delivery_mode import WebhookDeliveryModeValue
from ..models.webhook_endpoint_status import WebhookEndpointStatusValue
from ..models.webhook_event_type import WebhookEventTypeValue

WebhookDeliveryMode: TypeAlias = WebhookDeliveryModeValue
"""`http` posts events to an address; `cli` keeps them until they are collected."""


WebhookEndpointStatus: TypeAlias = WebhookEndpointStatusValue
"""`enabled` gets events, `disabled` keeps its settings and gets none."""


WebhookEventType: TypeAlias = WebhookEventTypeValue
"""Name of an event."""
