# Generated from specs/creem/webhooks.yaml. Do not edit.
"""The events of Creem's webhooks. Each has a class, which is made at its first use; `AnyEvent` is any of them."""

from typing import Final

from billfold_core.webhooks import Entry, EventTable, Reading, kinds_of

_CHECKOUT: Final = Entry("", "creem_client.models:Checkout", "/id", (Reading("creem_client.api.checkouts:checkouts_get", "/id"),))
_SUBSCRIPTION: Final = Entry(
    "", "creem_client.models:Subscription", "/id", (Reading("creem_client.api.subscriptions:subscriptions_get", "/id"),)
)
_REFUND_RECORD: Final = Entry("", "creem_client.models:RefundRecord", "/id")
_DISPUTE: Final = Entry("", "creem_client.models:Dispute", "/id")
_CREDITS_EXHAUSTION: Final = Entry("", "creem_client.models:CreditsExhaustion", "/customer_id")
_CREDITS_MOVEMENT: Final = Entry("", "creem_client.models:CreditsMovement", "/account_id")
_CREDITS_RECHARGE: Final = Entry("", "creem_client.models:CreditsRecharge", "/customer_id")

EVENTS: Final = EventTable(
    __name__,
    {
        "checkout.completed": _CHECKOUT._replace(
            kind="CheckoutCompleted", summary="A checkout was paid. For a subscription, `subscription.paid` comes as well."
        ),
        "subscription.active": _SUBSCRIPTION._replace(
            kind="SubscriptionActive",
            summary="A subscription came into being. Only for keeping records; grant access on `subscription.paid`.",
        ),
        "subscription.trialing": _SUBSCRIPTION._replace(kind="SubscriptionTrialing", summary="A trial began."),
        "subscription.paid": _SUBSCRIPTION._replace(
            kind="SubscriptionPaid", summary="A period of a subscription was paid. Grant or extend access."
        ),
        "subscription.update": _SUBSCRIPTION._replace(kind="SubscriptionUpdate", summary="A subscription was changed."),
        "subscription.scheduled_cancel": _SUBSCRIPTION._replace(
            kind="SubscriptionScheduledCancel", summary="A subscription will end with its period. It can still be resumed."
        ),
        "subscription.canceled": _SUBSCRIPTION._replace(
            kind="SubscriptionCanceled", summary="A subscription has ended for good."
        ),
        "subscription.past_due": _SUBSCRIPTION._replace(
            kind="SubscriptionPastDue", summary="A charge failed and is tried again."
        ),
        "subscription.unpaid": _SUBSCRIPTION._replace(kind="SubscriptionUnpaid", summary="A subscription stayed unpaid."),
        "subscription.expired": _SUBSCRIPTION._replace(
            kind="SubscriptionExpired",
            summary="A period ended without a payment. It is not final, and `status` is still `active`.",
        ),
        "subscription.paused": _SUBSCRIPTION._replace(kind="SubscriptionPaused", summary="A subscription was paused."),
        "refund.created": _REFUND_RECORD._replace(
            kind="RefundCreated",
            summary="A payment is refunded. No event follows when a refund that is `pending` comes to its end.",
        ),
        "dispute.created": _DISPUTE._replace(
            kind="DisputeCreated", summary="A buyer disputes a payment. No event tells how it ends."
        ),
        "customer_credits.exhausted": _CREDITS_EXHAUSTION._replace(
            kind="CustomerCreditsExhausted", summary="A customer's credits did not suffice."
        ),
        "credits.granted": _CREDITS_MOVEMENT._replace(kind="CreditsGranted", summary="Credits were added to an account."),
        "credits.consumed": _CREDITS_MOVEMENT._replace(kind="CreditsConsumed", summary="Credits of an account were used."),
        "credits.auto_recharged": _CREDITS_RECHARGE._replace(
            kind="CreditsAutoRecharged", summary="Credits were bought because there were few left."
        ),
    },
)
__getattr__ = kinds_of(EVENTS)


def __dir__() -> list[str]:
    return sorted([*globals(), "AnyEvent", *(entry.kind for entry in EVENTS.entries.values())])
