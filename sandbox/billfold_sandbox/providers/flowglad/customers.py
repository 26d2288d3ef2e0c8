"""Flowglad's customers, found by the caller's own ids, and everything about the billing of one."""

from __future__ import annotations

from typing import Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found, shown
from billfold_sandbox.spec import Json

from .balances import meter_balances
from .grants import current_grants
from .invoices import with_lines
from .lifecycle import KIND as SUBSCRIPTION
from .lifecycle import Terms, begin, cancel_now, subscription_view
from .lists import cursor_page
from .model_structure import details
from .operations import operation
from .ownership import ORGANIZATION, account, changed, check_free, held, picked
from .prices import default_price
from .products import default_product
from .scenes import Scene, scene_of
from .subscription_items import items_at

_KIND: Final = "customer"
_ARCHIVED: Final = "archived_customer"
"""Which customer had an `externalId` last, under that id."""


@operation("customers_create")
def customers_create(context: RequestContext) -> Answer:
    sent: Json = context.body["customer"]
    scene = scene_of(context)
    if sent.get("archived"):
        # Not documented; it is taken as creating and archiving at once.
        return json_answer(200, {"data": {"customer": shown(_archive(scene, add_customer(scene, sent)))}})
    customer = add_customer(scene, sent)
    created: Json = {"customer": shown(customer)}
    subscription = put_on_default_plan(scene, customer)
    if subscription is not None:
        items = items_at(context.store, subscription["id"], context.now_ms)
        created["subscription"] = subscription_view(subscription)
        created["subscriptionItems"] = [shown(item) for item in items]
    return json_answer(200, {"data": created})


@operation("customers_list")
def customers_list(context: RequestContext) -> Answer:
    return cursor_page(context, _KIND)


@operation("customers_get")
def customers_get(context: RequestContext) -> Answer:
    return _answer(held(context.store, _KIND, context.ids["externalId"]))


@operation("customers_update", leaves_out={"customer.archived": "what the server does with it is not documented"})
def customers_update(context: RequestContext) -> Answer:
    sent: Json = {name: value for name, value in context.body["customer"].items() if name != "archived"}
    customer = changed(held(context.store, _KIND, context.ids["externalId"]), sent, context.now_ms)
    context.store.change(_KIND, customer["id"], customer, handle=customer["externalId"])
    return _answer(customer)


@operation("customers_archive")
def customers_archive(context: RequestContext) -> Answer:
    external_id = context.ids["externalId"]
    gone = context.store.get(_ARCHIVED, external_id)
    if gone is not None and context.store.holder(_KIND, external_id) is None:
        return _answer(found(context.store, _KIND, gone["id"]))
    return _answer(_archive(scene_of(context), held(context.store, _KIND, external_id)))


@operation("customers_get_billing")
def customers_get_billing(context: RequestContext) -> Answer:
    store, now = context.store, context.now_ms
    customer = held(store, _KIND, context.ids["externalId"])
    subscriptions = [_details(store, one, now) for one in store.all(SUBSCRIPTION, customer["id"])]
    current = [subscription for subscription in subscriptions if subscription["current"]]
    model = {**shown(found(store, "pricing_model", account(store).pricing_model)), **details(store)}
    billing: Json = {
        "customer": shown(customer),
        "subscriptions": subscriptions,
        "currentSubscriptions": current,
        **({"currentSubscription": current[-1]} if current else {}),
        "invoices": [with_lines(store, invoice) for invoice in store.all("invoice", customer["id"])],
        "paymentMethods": [shown(method) for method in store.all("payment_method", customer["id"])],
        "purchases": [shown(purchase) for purchase in store.all("purchase", customer["id"])],
        "pricingModel": model,
        "catalog": model,
        "billingPortalUrl": context.pages.customer(customer["id"]),
    }
    return json_answer(200, billing)


def add_customer(scene: Scene, sent: Json) -> Json:
    """Add a customer, who is on no plan yet.

    Raises:
        RefusedError: The `externalId` belongs to another one.
    """
    external_id: str = sent["externalId"]
    check_free(scene.store, _KIND, external_id, called="externalId")
    heading = scene.heading("cust_")
    customer: Json = {
        **heading,
        "organizationId": ORGANIZATION,
        **{name: sent[name] for name in ("externalId", "email", "name")},
        "archived": False,
        **picked(sent, "logoURL", "iconURL", "domain", "userId"),
        "invoiceNumberBase": heading["id"][-8:].upper(),
        "billingAddress": None,
    }
    scene.store.add(_KIND, customer["id"], customer, handle=external_id)
    return customer


def put_on_default_plan(scene: Scene, customer: Json) -> Json | None:
    """Begin a subscription to the default product, if it has a price that can be subscribed to."""
    product = default_product(scene.store)
    price = default_price(scene.store.all("price", product["id"])) if product else None
    if product is None or price is None:
        return None
    return begin(scene, customer["id"], Terms(price, product))


def _archive(scene: Scene, customer: Json) -> Json:
    for subscription in scene.store.all(SUBSCRIPTION, customer["id"]):
        if subscription["status"] != "canceled":
            cancel_now(scene, subscription)
    scene.store.put(_ARCHIVED, customer["externalId"], {"id": customer["id"]})
    return scene.keep(_KIND, {**customer, "archived": True})


def _details(store: RecordStore, subscription: Json, now_ms: int) -> Json:
    experimental: Json = {
        "featureItems": [shown(grant) for grant in current_grants(store, subscription["id"], now_ms)],
        "usageMeterBalances": meter_balances(store, subscription, now_ms),
    }
    items = items_at(store, subscription["id"], now_ms)
    # What is published has a price in each item here; one that was added by hand has none, and only its features show.
    priced = [{**shown(item), "price": shown(price)} for item in items if (price := store.get("price", item["priceId"] or ""))]
    return {**subscription_view(subscription), "subscriptionItems": priced, "experimental": experimental}


def _answer(customer: Json) -> Answer:
    return json_answer(200, {"customer": shown(customer)})
