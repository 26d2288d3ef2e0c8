# Generated from specs/creem. Do not edit.
"""What Creem is sent in webhooks, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, TypeAlias

WebhookDeliveryMode: TypeAlias = Literal["http", "cli"] | str
"""`http` posts events to an address; `cli` keeps them until they are collected."""


WebhookEndpointStatus: TypeAlias = Literal["enabled", "disabled"] | str
"""`enabled` gets events, `disabled` keeps its settings and gets none."""


WebhookEventType: TypeAlias = (
    Literal[
        "checkout.completed",
        "subscription.active",
        "subscription.trialing",
        "subscription.paid",
        "subscription.update",
        "subscription.scheduled_cancel",
        "subscription.canceled",
        "subscription.past_due",
        "subscription.unpaid",
        "subscription.expired",
        "subscription.paused",
        "refund.created",
        "dispute.created",
        "customer_credits.exhausted",
        "credits.granted",
        "credits.consumed",
        "credits.auto_recharged",
    ]
    | str
)
"""Name of an event."""
