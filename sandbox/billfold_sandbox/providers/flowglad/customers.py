"""Flowglad's customers, found by the caller's own ids, and everything about the billing of one."""

from __future__ import annotations

from typing import Final

from billfold_sandbox.backend import Visit
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found, shown
from billfold_sandbox.spec import Json
from billfold_sandbox.store import Drawer

from .balances import meter_balances
from .grants import current_grants
from .invoices import with_lines
from .lifecycle import KIND as SUBSCRIPTION
from .lifecycle import Terms, begin, cancel_now, subscription_view
from .lists import cursor_page
from .model_structure import details
from .ownership import ORGANIZATION, account, changed, check_free, held, picked
from .prices import default_price
from .products import default_product
from .scenes import Scene, scene_of
from .subscription_items import items_at

_KIND: Final = "customer"
_ARCHIVED: Final = "archived_customer"
"""Which customer had an `externalId` last, under that id."""


class Customers:
    """The customer operations, but for the usage balances."""

    def customers_create(self, visit: Visit) -> Answer:
        sent: Json = visit.body["customer"]
        scene = scene_of(visit)
        if sent.get("archived"):
            # Not documented; it is taken as creating and archiving at once.
            return json_answer(200, {"data": {"customer": shown(_archive(scene, add_customer(scene, sent)))}})
        customer = add_customer(scene, sent)
        created: Json = {"customer": shown(customer)}
        subscription = put_on_default_plan(scene, customer)
        if subscription is not None:
            items = items_at(visit.drawer, subscription["id"], visit.now_ms)
            created["subscription"] = subscription_view(subscription)
            created["subscriptionItems"] = [shown(item) for item in items]
        return json_answer(200, {"data": created})

    def customers_list(self, visit: Visit) -> Answer:
        return cursor_page(visit, _KIND)

    def customers_get(self, visit: Visit) -> Answer:
        return _answer(held(visit.drawer, _KIND, visit.ids["externalId"]))

    def customers_update(self, visit: Visit) -> Answer:
        sent: Json = visit.body["customer"]
        customer = changed(held(visit.drawer, _KIND, visit.ids["externalId"]), sent, visit.now_ms)
        visit.drawer.change(_KIND, customer["id"], customer, handle=customer["externalId"])
        return _answer(customer)

    def customers_archive(self, visit: Visit) -> Answer:
        external_id = visit.ids["externalId"]
        gone = visit.drawer.get(_ARCHIVED, external_id)
        if gone is not None and visit.drawer.holder(_KIND, external_id) is None:
            return _answer(found(visit.drawer, _KIND, gone["id"]))
        return _answer(_archive(scene_of(visit), held(visit.drawer, _KIND, external_id)))

    def customers_get_billing(self, visit: Visit) -> Answer:
        drawer, now = visit.drawer, visit.now_ms
        customer = held(drawer, _KIND, visit.ids["externalId"])
        subscriptions = [_details(drawer, one, now) for one in drawer.all(SUBSCRIPTION, customer["id"])]
        current = [subscription for subscription in subscriptions if subscription["current"]]
        model = {**shown(found(drawer, "pricing_model", account(drawer).pricing_model)), **details(drawer)}
        billing: Json = {
            "customer": shown(customer),
            "subscriptions": subscriptions,
            "currentSubscriptions": current,
            **({"currentSubscription": current[-1]} if current else {}),
            "invoices": [with_lines(drawer, invoice) for invoice in drawer.all("invoice", customer["id"])],
            "paymentMethods": [shown(method) for method in drawer.all("payment_method", customer["id"])],
            "purchases": [shown(purchase) for purchase in drawer.all("purchase", customer["id"])],
            "pricingModel": model,
            "catalog": model,
            "billingPortalUrl": f"https://app.flowglad.com/billing-portal/{ORGANIZATION}",
        }
        return json_answer(200, billing)


def add_customer(scene: Scene, sent: Json) -> Json:
    """Add a customer, who is on no plan yet.

    Raises:
        RefusedError: The `externalId` belongs to another one.
    """
    external_id: str = sent["externalId"]
    check_free(scene.drawer, _KIND, external_id, called="externalId")
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
    scene.drawer.add(_KIND, customer["id"], customer, handle=external_id)
    return customer


def put_on_default_plan(scene: Scene, customer: Json) -> Json | None:
    """Begin a subscription to the default product, if it has a price that can be subscribed to."""
    product = default_product(scene.drawer)
    price = default_price(scene.drawer.all("price", product["id"])) if product else None
    if product is None or price is None:
        return None
    return begin(scene, customer["id"], Terms(price, product))


def _archive(scene: Scene, customer: Json) -> Json:
    for subscription in scene.drawer.all(SUBSCRIPTION, customer["id"]):
        if subscription["status"] != "canceled":
            cancel_now(scene, subscription)
    external_id: str = customer["externalId"]
    trace = {"id": customer["id"]}
    if scene.drawer.get(_ARCHIVED, external_id) is None:
        scene.drawer.add(_ARCHIVED, external_id, trace)
    else:
        scene.drawer.change(_ARCHIVED, external_id, trace)
    return scene.keep(_KIND, {**customer, "archived": True})


def _details(drawer: Drawer, subscription: Json, now_ms: int) -> Json:
    experimental: Json = {
        "featureItems": [shown(grant) for grant in current_grants(drawer, subscription["id"], now_ms)],
        "usageMeterBalances": meter_balances(drawer, subscription, now_ms),
    }
    items = [_with_price(drawer, item) for item in items_at(drawer, subscription["id"], now_ms)]
    return {**subscription_view(subscription), "subscriptionItems": items, "experimental": experimental}


def _with_price(drawer: Drawer, item: Json) -> Json:
    price = drawer.get("price", item["priceId"] or "")
    return {**shown(item), "price": shown(price) if price else None}


def _answer(customer: Json) -> Answer:
    return json_answer(200, {"customer": shown(customer)})
