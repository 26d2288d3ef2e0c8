"""Flowglad's subscriptions: begun without a checkout, read, cancelled, and given extra features."""

from __future__ import annotations

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found, shown
from billfold_sandbox.refusal import invalid
from billfold_sandbox.spec import Json

from .grants import add_grant, feature_named, granted_toggle, own_fields
from .lifecycle import KIND, Terms, begin, cancel_now, check_running, subscription_view
from .lists import cursor_page
from .operations import operation
from .ownership import held
from .scenes import scene_of
from .sellable import price_named
from .subscription_items import hand_made_item


@operation("subscriptions_create")
def subscriptions_create(context: RequestContext) -> Answer:
    body: Json = context.body
    if "startDate" in body:
        raise invalid("must be a date object, which JSON cannot carry", "startDate")
    customer = _customer_named(context.store, body)
    price, product = price_named(context.store, body)
    terms = Terms(
        price,
        product,
        int(body.get("quantity", 1)),
        name=body.get("name"),
        metadata=body.get("metadata"),
        interval=body.get("interval"),
        interval_count=body.get("intervalCount"),
        trial_end=body.get("trialEnd"),
        method_id=body.get("defaultPaymentMethodId"),
        backup_id=body.get("backupPaymentMethodId"),
        free_of_charge=body.get("doNotCharge", False),
    )
    return _answer(begin(scene_of(context), customer["id"], terms))


@operation("subscriptions_list")
def subscriptions_list(context: RequestContext) -> Answer:
    return cursor_page(context, KIND, view=subscription_view)


@operation("subscriptions_get")
def subscriptions_get(context: RequestContext) -> Answer:
    return _answer(found(context.store, KIND, context.ids["id"]))


@operation("subscriptions_cancel")
def subscriptions_cancel(context: RequestContext) -> Answer:
    subscription = found(context.store, KIND, context.ids["id"])
    check_running(subscription)
    if context.body["cancellation"]["timing"] == "immediately":
        cancel_now(scene_of(context), subscription)
        return _answer(subscription)
    end = subscription["currentBillingPeriodEnd"]
    if end is None:
        raise invalid("the subscription has no billing period to end with", "cancellation", "timing")
    subscription.update(status="cancellation_scheduled", cancelScheduledAt=end)
    return _answer(scene_of(context).keep(KIND, subscription))


@operation("subscriptions_uncancel")
def subscriptions_uncancel(context: RequestContext) -> Answer:
    subscription = found(context.store, KIND, context.ids["id"])
    # What the server does without a planned cancellation is not documented.
    if subscription["status"] != "cancellation_scheduled":
        raise invalid(f"no cancellation is planned; the subscription is {subscription['status']}")
    on_trial = subscription["currentBillingPeriodEnd"] == subscription["trialEnd"]
    status = "trialing" if on_trial else "past_due" if subscription.get("_owes") else "active"
    subscription.update(status=status, cancelScheduledAt=None)
    return _answer(scene_of(context).keep(KIND, subscription))


@operation("subscriptions_add_feature")
def subscriptions_add_feature(context: RequestContext) -> Answer:
    subscription = found(context.store, KIND, context.ids["id"])
    check_running(subscription)
    feature = feature_named(context.store, context.body)
    scene = scene_of(context)
    later = feature["type"] == "usage_credit_grant" and not context.body.get("grantCreditsImmediately")
    # Credits that are not given for the running period come with the next one.
    start = (subscription["currentBillingPeriodEnd"] if later else None) or context.now_ms
    item = hand_made_item(scene, subscription["id"])
    grant = granted_toggle(scene, item, feature)
    if grant is None:
        grant = add_grant(scene, item, feature, own_fields(feature), start=start, manuallyCreated=True)
    return json_answer(200, {"subscriptionItemFeature": shown(grant)})


def _customer_named(store: RecordStore, sent: Json) -> Json:
    if "customerExternalId" in sent:
        return held(store, "customer", sent["customerExternalId"])
    customer = found(store, "customer", sent["customerId"])
    if customer["archived"]:
        raise invalid("the customer is archived", "customerId")
    return customer


def _answer(subscription: Json) -> Answer:
    return json_answer(200, {"subscription": subscription_view(subscription)})
