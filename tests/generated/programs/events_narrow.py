"""Events of webhooks are told apart by their class and by `type`; with all of them handled, nothing is left."""

from typing import Any, assert_never, assert_type

from creem_client import Creem, models, webhook
from creem_client.webhook_events import (
    AnyEvent,
    CheckoutCompleted,
    CreditsAutoRecharged,
    CreditsConsumed,
    CreditsGranted,
    CustomerCreditsExhausted,
    DisputeCreated,
    RefundCreated,
    SubscriptionActive,
    SubscriptionCanceled,
    SubscriptionExpired,
    SubscriptionPaid,
    SubscriptionPastDue,
    SubscriptionPaused,
    SubscriptionScheduledCancel,
    SubscriptionTrialing,
    SubscriptionUnpaid,
    SubscriptionUpdate,
    UnknownEvent,
    UnreadableEvent,
)


def every_one(event: AnyEvent) -> str | None:
    match event:
        case CheckoutCompleted(data=checkout):
            return assert_type(checkout, models.Checkout).id
        case SubscriptionActive() | SubscriptionTrialing() | SubscriptionPaid() | SubscriptionUpdate():
            return assert_type(event.data, models.Subscription).id
        case SubscriptionScheduledCancel() | SubscriptionCanceled() | SubscriptionPastDue() | SubscriptionUnpaid():
            return assert_type(event.data, models.Subscription).id
        case SubscriptionExpired(data=subscription) | SubscriptionPaused(data=subscription):
            return assert_type(subscription, models.Subscription).id
        case RefundCreated(data=refund):
            return assert_type(refund, models.RefundRecord).id
        case DisputeCreated(data=dispute):
            return assert_type(dispute, models.Dispute).id
        case CreditsGranted(data=movement) | CreditsConsumed(data=movement):
            return assert_type(movement, models.CreditsMovement).account_id
        case CreditsAutoRecharged(data=recharge):
            return assert_type(recharge, models.CreditsRecharge).currency
        case CustomerCreditsExhausted(data=shortage):
            return assert_type(shortage, models.CreditsExhaustion).customer_id
        case UnknownEvent(name=name):
            return name
        case UnreadableEvent(problem=problem):
            return problem
        case _:
            assert_never(event)


def by_comparing(event: AnyEvent) -> models.RefundRecord | None:
    if event.type == "refund.created":
        return assert_type(event.data, models.RefundRecord)
    return None


def by_matching_the_type(event: AnyEvent) -> models.RefundRecord | None:
    match event.type:
        case "refund.created":
            return assert_type(event.data, models.RefundRecord)
        case "unknown":
            assert_type(event, UnknownEvent)
        case _:
            pass
    return None


def again(event: AnyEvent, creem: Creem) -> models.Subscription | None:
    return assert_type(event.refetch(creem), models.Subscription) if isinstance(event, SubscriptionPaid) else None


def received(body: bytes, headers: dict[str, str]) -> AnyEvent:
    return assert_type(webhook.unwrap(body, headers), AnyEvent)


def unknown(event: UnknownEvent) -> Any:
    return event.data["anything"]
