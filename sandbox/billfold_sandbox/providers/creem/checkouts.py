"""Creem's checkouts, and what completing one leads to: order, transaction, subscription, licence."""

from __future__ import annotations

from billfold_sandbox.backend import RequestContext, Visit
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import checked_total, found
from billfold_sandbox.records import shown as without_own
from billfold_sandbox.refusal import RefusedError, invalid
from billfold_sandbox.spec import Json

from .affiliates import active_affiliate, pay_commission
from .announcing import announce
from .charging import new_order, note_payment, subscription_view
from .customers import buyer, check_prefilled
from .discounts import applied, redeem, usable_discount
from .grants import grant_credits
from .headings import heading
from .licenses import issue_license, license_view
from .operations import operation
from .product_terms import unit_price
from .products import OTHER_NAMES, custom_fields
from .subscriptions import add_subscription
from .transactions import add_transaction


@operation("checkouts_create", leaves_out=OTHER_NAMES)
def checkouts_create(context: RequestContext) -> Answer:
    body: Json = context.body
    product = found(context.store, "product", body["product_id"])
    if product["status"] != "active":
        raise invalid("the product is archived", "product_id")
    prefilled: Json = body.get("customer") or {}
    check_prefilled(context.store, prefilled)
    units = int(body.get("units", 1))
    custom_price: int | None = body.get("custom_price")
    if custom_price is not None and product["billing_type"] != "onetime":
        raise invalid("is only for one-time products", "custom_price")
    checked_total(max(int(product["price"]), unit_price(product, custom_price)) * units, "units")
    affiliate = active_affiliate(context.store, body["affiliate_code"], context.now) if "affiliate_code" in body else None
    code: str | None = body.get("discount_code")
    discount = usable_discount(context.store, code, product, context.now) if code else None
    checkout_id = context.store.new_id("ch_")
    shown: Json = {
        **heading(context.store, checkout_id, "checkout"),
        "status": "pending",
        "product": product["id"],
        "units": units,
        # How a checkout's own fields combine with the product's is not documented; here they take their place.
        "custom_fields": custom_fields(body) if "custom_fields" in body else product["custom_fields"],
        "success_url": body.get("success_url", product["default_success_url"]),
        **{name: body[name] for name in ("request_id", "metadata", "custom_price") if body.get(name) is not None},
        **({"customer": prefilled["id"]} if "id" in prefilled else {}),
        **({"discount": applied(discount)} if discount else {}),
    }
    kept: Json = {
        "id": checkout_id,
        "shown": shown,
        "prefilled": prefilled,
        "discount": discount and discount["id"],
        "affiliate": affiliate,
    }
    context.store.add("checkout", checkout_id, kept)
    return json_answer(200, checkout_view(context, checkout_id))


@operation("checkouts_get")
def checkouts_get(context: RequestContext) -> Answer:
    return json_answer(200, checkout_view(context, context.query["checkout_id"]))


def checkout_view(at: RequestContext | Visit, checkout_id: str) -> Json:
    """Give a checkout as answers have it: only the order and the licences are whole records.

    Raises:
        RefusedError: There is no such checkout.
    """
    shown: Json = {**found(at.store, "checkout", checkout_id)["shown"], "checkout_url": at.pages.checkout(checkout_id)}
    if "order" in shown:
        shown["order"] = found(at.store, "order", shown["order"])
        shown["license_keys"] = [license_view(found(at.store, "license", key), at.now) for key in shown["license_keys"]]
    return shown


def complete_checkout(visit: Visit, checkout_id: str) -> Json:
    """Pay a checkout as its buyer would, and give it as it is then.

    Raises:
        RefusedError: There is no such checkout (`missing`), it has been paid before, or its discount has been used up meanwhile.
    """
    checkout = found(visit.store, "checkout", checkout_id)
    if checkout["shown"]["status"] != "pending":
        raise RefusedError("conflict", f"The checkout is {checkout['shown']['status']}")
    subscription = _pay(visit.store, checkout, visit.now)
    announce(visit.store, visit.now, "checkout.completed", lambda: _announced(visit, checkout_id))
    if subscription:
        begun = "trialing" if subscription["status"] == "trialing" else "active"
        events = [begun, "paid"] if "last_transaction_id" in subscription else [begun]
        for event in events:
            announce(visit.store, visit.now, f"subscription.{event}", lambda: subscription_view(visit.store, subscription))
    return checkout_view(visit, checkout_id)


def _announced(visit: Visit, checkout_id: str) -> Json:
    """Give a checkout as its event has it: with product, customer and subscription as whole records."""
    shown = checkout_view(visit, checkout_id)
    shown["product"] = without_own(found(visit.store, "product", shown["product"]))
    shown["customer"] = found(visit.store, "customer", shown["customer"])
    if "subscription" in shown:
        shown["subscription"] = without_own(found(visit.store, "subscription", shown["subscription"]))
    return shown


def _pay(store: RecordStore, checkout: Json, now: float) -> Json | None:
    """Let a checkout be paid, and give the subscription that comes of it, if one does."""
    shown: Json = checkout["shown"]
    product = found(store, "product", shown["product"])
    customer_id: str = buyer(store, now, checkout)["id"]
    total = unit_price(product, shown.get("custom_price")) * int(shown["units"])
    discount, less = redeem(store, checkout["discount"], total) if checkout["discount"] else (None, 0)
    order_id = store.new_id("ord_")
    subscription = None
    if product["billing_type"] == "recurring":
        subscription = add_subscription(
            store,
            now,
            product=product,
            customer_id=customer_id,
            order_id=order_id,
            units=shown["units"],
            metadata=shown.get("metadata"),
            discount=discount and applied(discount),
        )
        shown["subscription"] = subscription["id"]
    free_trial = subscription is not None and subscription["status"] == "trialing" and not total
    transaction = add_transaction(
        store,
        now,
        order_id=order_id,
        customer_id=customer_id,
        amount=total - less,
        discount=less,
        currency=product["currency"],
        subscription=subscription,
        kept=not free_trial,
    )
    if subscription and not free_trial:
        note_payment(store, now, subscription, transaction)
    order = new_order(store, now, order_id, transaction, product_id=product["id"], kind=product["billing_type"])
    order.update(discount=discount and discount["id"], affiliate=checkout.get("affiliate"))
    if free_trial:
        # Nothing was paid, so there is no payment to show.
        order["transaction"] = None
    store.add("order", order_id, order, parent=customer_id)
    licence = issue_license(
        store, now, product_id=product["id"], customer_id=customer_id, order_id=order_id, units=shown["units"]
    )
    grant_credits(store, now, product["id"], customer_id, order_id)
    pay_commission(store, now, order)
    shown.update(status="completed", customer=customer_id, order=order_id, license_keys=[licence["id"]])
    store.change("checkout", checkout["id"], checkout)
    return subscription
