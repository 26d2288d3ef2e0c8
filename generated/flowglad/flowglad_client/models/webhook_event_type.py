# Generated from specs/flowglad/resources/webhooks.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

WebhookEventTypeValue: TypeAlias = (
    Literal[
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
    | str
)
"""The values of `WebhookEventType` as plain strings: the known ones complete, and others are checked when a call is made."""


class WebhookEventType(OpenEnum):
    """Type of event. The server was not found to send customer.updated, subscription.updated and sync.events_available
    so far; payment.failed comes only when the payment processor cancels a payment."""

    CUSTOMER_CREATED: Final[WebhookEventType] = listed("customer.created")
    CUSTOMER_UPDATED: Final[WebhookEventType] = listed("customer.updated")
    PURCHASE_COMPLETED: Final[WebhookEventType] = listed("purchase.completed")
    PAYMENT_FAILED: Final[WebhookEventType] = listed("payment.failed")
    PAYMENT_SUCCEEDED: Final[WebhookEventType] = listed("payment.succeeded")
    SUBSCRIPTION_CREATED: Final[WebhookEventType] = listed("subscription.created")
    SUBSCRIPTION_UPDATED: Final[WebhookEventType] = listed("subscription.updated")
    SUBSCRIPTION_CANCELED: Final[WebhookEventType] = listed("subscription.canceled")
    SYNC_EVENTS_AVAILABLE: Final[WebhookEventType] = listed("sync.events_available")


WEBHOOK_EVENT_TYPE_MEMBERS: Final[Mapping[str, WebhookEventType]] = {member.value: member for member in WebhookEventType}
