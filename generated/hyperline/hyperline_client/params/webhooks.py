# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in webhooks, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import TypeAlias

from ..models.webhook_event_type import WebhookEventTypeValue

WebhookEventType: TypeAlias = WebhookEventTypeValue
"""A kind of event. The provider adds to them often."""
