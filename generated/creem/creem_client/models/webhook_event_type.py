# Generated from specs/creem/resources/webhooks.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

WebhookEventTypeValue: TypeAlias = (
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
"""The values of `WebhookEventType` as plain strings: the known ones complete, and others are checked when a call is made."""


class WebhookEventType(OpenEnum):
    """Name of an event."""

    CHECKOUT_COMPLETED: Final[WebhookEventType] = listed("checkout.completed")
    SUBSCRIPTION_ACTIVE: Final[WebhookEventType] = listed("subscription.active")
    SUBSCRIPTION_TRIALING: Final[WebhookEventType] = listed("subscription.trialing")
    SUBSCRIPTION_PAID: Final[WebhookEventType] = listed("subscription.paid")
    SUBSCRIPTION_UPDATE: Final[WebhookEventType] = listed("subscription.update")
    SUBSCRIPTION_SCHEDULED_CANCEL: Final[WebhookEventType] = listed("subscription.scheduled_cancel")
    SUBSCRIPTION_CANCELED: Final[WebhookEventType] = listed("subscription.canceled")
    SUBSCRIPTION_PAST_DUE: Final[WebhookEventType] = listed("subscription.past_due")
    SUBSCRIPTION_UNPAID: Final[WebhookEventType] = listed("subscription.unpaid")
    SUBSCRIPTION_EXPIRED: Final[WebhookEventType] = listed("subscription.expired")
    SUBSCRIPTION_PAUSED: Final[WebhookEventType] = listed("subscription.paused")
    REFUND_CREATED: Final[WebhookEventType] = listed("refund.created")
    DISPUTE_CREATED: Final[WebhookEventType] = listed("dispute.created")
    CUSTOMER_CREDITS_EXHAUSTED: Final[WebhookEventType] = listed("customer_credits.exhausted")
    CREDITS_GRANTED: Final[WebhookEventType] = listed("credits.granted")
    CREDITS_CONSUMED: Final[WebhookEventType] = listed("credits.consumed")
    CREDITS_AUTO_RECHARGED: Final[WebhookEventType] = listed("credits.auto_recharged")


WEBHOOK_EVENT_TYPE_MEMBERS: Final[Mapping[str, WebhookEventType]] = {member.value: member for member in WebhookEventType}
