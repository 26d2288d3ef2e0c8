from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

WebhookEventTypeValue = Literal[
    "customer.created",
    "customer.updated",
    "purchase.completed",
    "payment.failed",
    "payment.succeeded",
    "subscription.created",
    "subscription.updated",
    "subscription.canceled",
    "sync.events_available",
]
"""The known values of `WebhookEventType`, for plain strings."""


class WebhookEventType(OpenEnum):
    """Type of event. The server was not found to send customer.updated, subscription.updated and sync.events_available
    so far; payment.failed comes only when the payment processor cancels a payment."""

    CUSTOMER_CREATED = "customer.created"
    CUSTOMER_UPDATED = "customer.updated"
    PURCHASE_COMPLETED = "purchase.completed"
    PAYMENT_FAILED = "payment.failed"
    PAYMENT_SUCCEEDED = "payment.succeeded"
    SUBSCRIPTION_CREATED = "subscription.created"
    SUBSCRIPTION_UPDATED = "subscription.updated"
    SUBSCRIPTION_CANCELED = "subscription.canceled"
    SYNC_EVENTS_AVAILABLE = "sync.events_available"


WEBHOOK_EVENT_TYPE_MEMBERS: Final[Mapping[str, WebhookEventType]] = {member.value: member for member in WebhookEventType}
