# Generated from specs/flowglad/webhooks.yaml. Do not edit.
"""The events of Flowglad's webhooks. Each has a class, which is made at its first use; `AnyEvent` is any of them."""

from typing import Final

from billfold_core.webhooks import Entry, EventTable, Reading, kinds_of

_RECORD_NOTICE_CUSTOMER: Final = Entry(
    "",
    "flowglad_client.models:RecordNotice",
    "/id",
    (Reading("flowglad_client.api.customers:customers_get", "/customer/externalId"),),
    is_thin=True,
)
_RECORD_NOTICE_PURCHASE: Final = Entry(
    "",
    "flowglad_client.models:RecordNotice",
    "/id",
    (Reading("flowglad_client.api.purchases:purchases_get", "/id"),),
    is_thin=True,
)
_RECORD_NOTICE_PAYMENT: Final = Entry(
    "", "flowglad_client.models:RecordNotice", "/id", (Reading("flowglad_client.api.payments:payments_get", "/id"),), is_thin=True
)
_RECORD_NOTICE_SUBSCRIPTION: Final = Entry(
    "",
    "flowglad_client.models:RecordNotice",
    "/id",
    (Reading("flowglad_client.api.subscriptions:subscriptions_get", "/id"),),
    is_thin=True,
)
_SYNC_NOTICE: Final = Entry("", "flowglad_client.models:SyncNotice", "/scopeId")
_RECORD_NOTICE_OF_ANY_KIND: Final = Entry(
    "",
    "flowglad_client.models:RecordNotice",
    "/id",
    (
        Reading("flowglad_client.api.payments:payments_get", "/id", "payment"),
        Reading("flowglad_client.api.customers:customers_get", "/customer/externalId", "customer"),
        Reading("flowglad_client.api.subscriptions:subscriptions_get", "/id", "subscription"),
        Reading("flowglad_client.api.purchases:purchases_get", "/id", "purchase"),
    ),
    is_thin=True,
)

EVENTS: Final = EventTable(
    __name__,
    {
        "customer.created": _RECORD_NOTICE_CUSTOMER._replace(kind="CustomerCreated", summary="A customer was made."),
        "customer.updated": _RECORD_NOTICE_CUSTOMER._replace(
            kind="CustomerUpdated", summary="A customer was changed. The server was not found to send it so far."
        ),
        "purchase.completed": _RECORD_NOTICE_PURCHASE._replace(kind="PurchaseCompleted", summary="A purchase was completed."),
        "payment.failed": _RECORD_NOTICE_PAYMENT._replace(
            kind="PaymentFailed", summary="A payment was cancelled by the payment processor. No other failure is told."
        ),
        "payment.succeeded": _RECORD_NOTICE_PAYMENT._replace(kind="PaymentSucceeded", summary="A payment succeeded."),
        "subscription.created": _RECORD_NOTICE_SUBSCRIPTION._replace(
            kind="SubscriptionCreated", summary="A subscription was made."
        ),
        "subscription.updated": _RECORD_NOTICE_SUBSCRIPTION._replace(
            kind="SubscriptionUpdated", summary="A subscription was changed. The server was not found to send it so far."
        ),
        "subscription.canceled": _RECORD_NOTICE_SUBSCRIPTION._replace(
            kind="SubscriptionCanceled", summary="A subscription was cancelled."
        ),
        "sync.events_available": _SYNC_NOTICE._replace(
            kind="SyncEventsAvailable",
            summary="There is something new to synchronise. The server was not found to send it so far.",
        ),
    },
    unnamed=_RECORD_NOTICE_OF_ANY_KIND._replace(
        kind="RecordChanged",
        summary="Something happened to a record. The delivery does not say what; an endpoint for one event can declare it.",
    ),
)
__getattr__ = kinds_of(EVENTS)


def __dir__() -> list[str]:
    return sorted([*globals(), "AnyEvent", *(entry.kind for entry in EVENTS.entries.values()), "RecordChanged"])
