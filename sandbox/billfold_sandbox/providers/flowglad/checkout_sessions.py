"""Flowglad's checkout sessions: opened, read, expired after a day."""

from __future__ import annotations

from typing import Final

from billfold_sandbox.addresses import Pages
from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import checked_total, found, shown
from billfold_sandbox.refusal import RefusedError, invalid
from billfold_sandbox.spec import Json

from .lifecycle import KIND as SUBSCRIPTION
from .lists import cursor_page
from .operations import operation
from .ownership import ORGANIZATION, held, owned
from .scenes import Scene, scene_of
from .sellable import price_named, refuse_default

KIND: Final = "checkout_session"
_LIFETIME: Final = 86_400_000


@operation("checkout_sessions_create")
def checkout_sessions_create(context: RequestContext) -> Answer:
    sent: Json = context.body["checkoutSession"]
    fields = _product_fields(context.store, sent) if sent["type"] == "product" else _subscription_fields(context, sent)
    return json_answer(200, session_answer(_add(scene_of(context), sent, fields), context.now_ms, context.pages))


@operation("checkout_sessions_list")
def checkout_sessions_list(context: RequestContext) -> Answer:
    return cursor_page(context, KIND, view=lambda session: shown(session_as_of(session, context.now_ms)))


@operation("checkout_sessions_get")
def checkout_sessions_get(context: RequestContext) -> Answer:
    return json_answer(200, session_answer(found(context.store, KIND, context.ids["id"]), context.now_ms, context.pages))


def session_as_of(session: Json, now_ms: int) -> Json:
    """Give a session as it is at a time: one that nobody paid expires."""
    return {**session, "status": "expired"} if session["status"] == "open" and session["expires"] <= now_ms else session


def session_answer(session: Json, now_ms: int, pages: Pages) -> Json:
    """Give a session with its address."""
    return {"checkoutSession": shown(session_as_of(session, now_ms)), "url": pages.checkout(session["id"])}


def open_session(store: RecordStore, session_id: str, now_ms: int) -> Json:
    """Give a session that can be paid.

    Raises:
        RefusedError: There is no such session (`missing`), or it is not open.
    """
    session = session_as_of(found(store, KIND, session_id), now_ms)
    if session["status"] != "open":
        raise RefusedError("conflict", f"The checkout session is {session['status']}")
    return session


def _product_fields(store: RecordStore, sent: Json) -> Json:
    price, product = price_named(store, sent, "checkoutSession")
    refuse_default(product)
    checked_total(int(price["unitPrice"]) * int(sent.get("quantity", 1)), "checkoutSession", "quantity")
    customer = None if sent.get("anonymous") else held(store, "customer", sent["customerExternalId"])
    return {"priceId": price["id"], **_buyer(customer), "purchaseId": None}


def _subscription_fields(context: RequestContext, sent: Json) -> Json:
    customer = held(context.store, "customer", sent["customerExternalId"])
    fields: Json = {
        "priceId": None,
        **_buyer(customer),
        "targetSubscriptionId": sent.get("targetSubscriptionId"),
        "automaticallyUpdateSubscriptions": sent.get("automaticallyUpdateSubscriptions"),
    }
    if sent["type"] == "add_payment_method":
        fields |= {"purchaseId": None, "invoiceId": None}
    if fields["targetSubscriptionId"] is not None:
        subscription = owned(context.store, SUBSCRIPTION, fields["targetSubscriptionId"], customer["id"])
        if sent["type"] == "activate_subscription":
            check_incomplete(subscription)
            fields["priceId"] = subscription["priceId"]
    return fields


def check_incomplete(subscription: Json) -> None:
    """Refuse to activate a subscription that does not wait for it."""
    if subscription["status"] != "incomplete":
        raise invalid(f"the subscription is {subscription['status']}", "checkoutSession", "targetSubscriptionId")


def _buyer(customer: Json | None) -> Json:
    return {
        "customerId": customer and customer["id"],
        "customerName": customer and customer["name"],
        "customerEmail": customer and customer["email"],
    }


def _add(scene: Scene, sent: Json, fields: Json) -> Json:
    session: Json = {
        "type": sent["type"],
        **scene.heading("chckt_session_"),
        "organizationId": ORGANIZATION,
        "status": "open",
        "expires": scene.now_ms + _LIFETIME,
        **fields,
        "quantity": int(sent.get("quantity", 1)),
        "billingAddress": None,
        "paymentMethodType": None,
        # A buyer could enter a code on the hosted page; through the API there is none.
        "discountId": None,
        "successUrl": sent["successUrl"],
        "cancelUrl": sent["cancelUrl"],
        "preserveBillingCycleAnchor": sent.get("preserveBillingCycleAnchor", False),
        "outputName": sent.get("outputName"),
        "outputMetadata": sent.get("outputMetadata"),
    }
    scene.store.add(KIND, session["id"], session)
    return session
