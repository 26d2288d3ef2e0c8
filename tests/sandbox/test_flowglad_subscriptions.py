"""Flowglad's subscriptions in the sandbox: begun, changed, cancelled, and what they grant."""

import pytest
from sandbox.flowglad_shop import AT_END, DAY, MONTHLY, NOW, ok, refused

from billfold_sandbox.reading import checkouts


@pytest.fixture(autouse=True)
def customer(call):
    fields = {"email": "ada@example.com", "name": "Ada", "externalId": "user_42"}
    return ok(call("POST", "customers", {"customer": fields}))["data"]["customer"]


@pytest.fixture
def sell(call):
    """Make a product and give its price."""

    def selling(slug, price=MONTHLY, **more):
        product = {"name": slug.title(), "slug": slug, "active": True, "pricingModelId": "pricing_model_sandbox"}
        made = ok(call("POST", "products", {"product": product, "price": price | {"slug": f"{slug}_price"}, **more}))["product"]
        return ok(call("GET", f"products/{made['id']}"))["prices"][0]

    return selling


@pytest.fixture
def pay(sandbox, call):
    """Complete a checkout session."""

    def paying(**fields):
        urls = {"successUrl": "https://example.com/ok", "cancelUrl": "https://example.com/no", "customerExternalId": "user_42"}
        opened = ok(call("POST", "checkout-sessions", {"checkoutSession": {**urls, **fields}}))["checkoutSession"]
        return sandbox.complete("flowglad", opened["id"])["checkoutSession"]

    return paying


@pytest.fixture
def subscribe(call):
    def subscribing(**fields):
        return call("POST", "subscriptions", {"customerExternalId": "user_42", **fields})

    return subscribing


@pytest.fixture
def subscription(sell, pay, subscribe):
    """A paid subscription, with a payment method, a dearer and a cheaper plan there."""
    sell("pro", MONTHLY, featureIds=["feature_sandbox"])
    sell("max", MONTHLY | {"unitPrice": 5000})
    sell("mini", MONTHLY | {"unitPrice": 500})
    pay(type="add_payment_method")
    return ok(subscribe(priceSlug="pro_price", metadata={"team": 7}))["subscription"]


def act(call, subscription, action, body=None):
    return call("POST", f"subscriptions/{subscription['id']}/{action}", body or {})


def adjust(call, subscription, timing, *items, action="adjust", **more):
    change = {"timing": timing, "newSubscriptionItems": list(items), **more}
    return act(call, subscription, action, {"adjustment": change})


def details(call, subscription):
    every = ok(call("GET", "customers/user_42/billing"))["subscriptions"]
    return next(one for one in every if one["id"] == subscription["id"])


def rows_while_open(sandbox, call, subscription):
    """Open a checkout session that activates a subscription, and give what the sandbox's page then lists."""
    fields = {"type": "activate_subscription", "targetSubscriptionId": subscription["id"], "customerExternalId": "user_42"}
    urls = {"successUrl": "https://example.com/ok", "cancelUrl": "https://example.com/no"}
    ok(call("POST", "checkout-sessions", {"checkoutSession": fields | urls}))
    return list(checkouts(sandbox.emulator, "flowglad"))


def amounts(call):
    return [payment["amount"] for payment in ok(call("GET", "payments"))["data"]]


def test_a_subscription_is_charged_to_the_customers_card(call, subscription, customer):
    assert (subscription["status"], subscription["current"], subscription["renews"]) == ("active", True, True)
    assert (subscription["name"], subscription["metadata"], subscription["customerId"]) == ("Pro", {"team": 7}, customer["id"])
    assert (subscription["interval"], subscription["intervalCount"], subscription["doNotCharge"]) == ("month", 1, False)
    assert amounts(call) == [2000]
    free, paid = ok(call("GET", "subscriptions"))["data"]
    assert (free["replacedBySubscriptionId"], paid) == (subscription["id"], subscription)
    assert ok(call("GET", f"subscriptions/{paid['id']}"))["subscription"] == paid


def test_a_subscription_may_name_its_card(call, subscription, pay, subscribe):
    pay(type="add_payment_method")
    first, second = ok(call("GET", "payment-methods"))["data"]
    cards = {"defaultPaymentMethodId": first["id"], "backupPaymentMethodId": second["id"]}
    made = ok(subscribe(priceSlug="mini_price", **cards))["subscription"]
    assert {name: made[name] for name in cards} == cards
    assert [payment["paymentMethodId"] for payment in ok(call("GET", "payments"))["data"]] == [first["id"], first["id"]]


def test_without_a_card_a_subscription_waits_to_be_activated(sandbox, call, sell, pay, subscribe):
    price = sell("pro")
    waiting = ok(subscribe(priceId=price["id"], quantity=2))["subscription"]
    assert (waiting["status"], waiting["current"], waiting["currentBillingPeriodEnd"]) == ("incomplete", False, None)
    refused(act(call, waiting, "cancel", {"cancellation": {"timing": AT_END}}), 400, "incomplete")
    refused(subscribe(priceId=price["id"], backupPaymentMethodId="pm_none"), 404, "Payment method")
    [row] = rows_while_open(sandbox, call, waiting)
    assert (row.title, row.money) == ("Pro", "")
    done = pay(type="activate_subscription", targetSubscriptionId=waiting["id"], outputName="Mine", outputMetadata={"team": 7})
    assert (done["status"], done["priceId"]) == ("succeeded", price["id"])
    paid = details(call, waiting)
    assert (paid["status"], paid["name"], paid["metadata"], paid["currentBillingPeriodStart"]) == (
        "active",
        "Mine",
        {"team": 7},
        NOW,
    )
    assert amounts(call) == [4000]
    free = ok(call("GET", "subscriptions"))["data"][0]
    assert (free["status"], free["replacedBySubscriptionId"]) == ("canceled", waiting["id"])
    again = {"type": "activate_subscription", "targetSubscriptionId": waiting["id"], "customerExternalId": "user_42"}
    urls = {"successUrl": "https://example.com", "cancelUrl": "https://example.com"}
    refused(call("POST", "checkout-sessions", {"checkoutSession": again | urls}), 400, "active")
    eve = {"customer": {"email": "eve@example.com", "name": "Eve", "externalId": "user_43"}}
    ok(call("POST", "customers", eve))
    others = {"checkoutSession": again | urls | {"customerExternalId": "user_43"}}
    refused(call("POST", "checkout-sessions", others), 404, "Subscription")


def test_what_is_not_charged_needs_no_card(call, sell, subscribe):
    sell("pro")
    made = ok(subscribe(priceSlug="pro_price", doNotCharge=True, interval="week", intervalCount=2, name="Gift"))["subscription"]
    assert (made["status"], made["doNotCharge"], made["name"]) == ("active", True, "Gift")
    assert made["currentBillingPeriodEnd"] == NOW + 14 * DAY
    assert [item["unitPrice"] for item in details(call, made)["subscriptionItems"]] == [0]
    assert amounts(call) == []


def test_a_trial_can_be_given(call, sell, subscribe, clock):
    sell("pro", MONTHLY | {"trialPeriodDays": 14})
    made = ok(subscribe(priceSlug="pro_price", trialEnd=NOW + DAY))["subscription"]
    assert (made["status"], made["trialEnd"]) == ("trialing", NOW + DAY)
    assert ok(act(call, made, "cancel", {"cancellation": {"timing": AT_END}}))["subscription"]["cancelScheduledAt"] == NOW + DAY
    assert ok(act(call, made, "uncancel"))["subscription"]["status"] == "trialing"


def test_a_price_without_an_interval_does_not_renew(call, sell, pay, subscribe):
    pay(type="add_payment_method")
    sell("once", {"type": "single_payment", "unitPrice": 700, "isDefault": True})
    made = ok(subscribe(priceSlug="once_price"))["subscription"]
    assert (made["renews"], made["interval"], made["currentBillingPeriodEnd"], made["status"]) == (False, None, None, "active")
    assert amounts(call) == [700]
    refused(act(call, made, "cancel", {"cancellation": {"timing": AT_END}}), 400, "period")
    preview = ok(adjust(call, made, AT_END, {"priceSlug": "once_price", "quantity": 2}, action="preview-adjust"))
    assert (preview["canAdjust"], "period" in preview["reason"]) == (False, True)


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({}, 400),
        ({"priceSlug": "none"}, 404),
        ({"priceId": "price_none"}, 404),
        ({"priceSlug": "pro_price", "priceId": "price_none"}, 400),
        ({"priceSlug": "pro_price", "customerId": "cust_none"}, 400),
        ({"priceSlug": "pro_price", "customerExternalId": "nobody"}, 404),
        ({"priceSlug": "pro_price", "defaultPaymentMethodId": "pm_none"}, 404),
        ({"priceSlug": "pro_price", "defaultPaymentMethodId": "pm_none", "doNotCharge": True}, 400),
        ({"priceSlug": "pro_price", "quantity": 2**60}, 400),
        ({"priceSlug": "pro_price", "intervalCount": 2**40, "interval": "year", "doNotCharge": True}, 400),
        ({"priceSlug": "pro_price", "startDate": "2027-01-01"}, 400),
    ],
)
def test_what_a_subscription_cannot_have(call, sell, subscribe, fields, status):
    sell("pro")
    refused(subscribe(**fields), status)
    assert ok(call("GET", "subscriptions"))["total"] == 1


def test_usage_prices_archived_customers_and_others_cards_are_refused(call, sell, pay, subscription, customer):
    usage = {"type": "usage", "unitPrice": 1, "usageEventsPerUnit": 1, "intervalUnit": "month", "intervalCount": 1}
    metered = ok(call("POST", "prices", {"price": usage | {"usageMeterId": "usage_meter_sandbox", "isDefault": True}}))["price"]
    order = {"customerId": customer["id"], "priceId": metered["id"]}
    refused(call("POST", "subscriptions", order), 400, "usage")
    [card] = ok(call("GET", "payment-methods"))["data"]
    other = {"customer": {"email": "eve@example.com", "name": "Eve", "externalId": "user_43"}}
    eve = ok(call("POST", "customers", other))["data"]["customer"]
    order = {"customerId": eve["id"], "priceSlug": "pro_price"}
    refused(call("POST", "subscriptions", order | {"backupPaymentMethodId": card["id"]}), 404, "Payment method")
    ok(call("POST", "customers/user_43/archive", {}))
    refused(call("POST", "subscriptions", order), 400, "archived")


def test_a_subscription_is_cancelled_at_once(call, subscription, clock):
    clock.now += 60
    gone = ok(act(call, subscription, "cancel", {"cancellation": {"timing": "immediately"}}))["subscription"]
    assert (gone["status"], gone["current"], gone["canceledAt"], gone["cancellationReason"]) == (
        "canceled",
        False,
        NOW + 60_000,
        None,
    )
    refused(act(call, subscription, "cancel", {"cancellation": {"timing": "immediately"}}), 400, "canceled")
    refused(act(call, subscription, "uncancel"), 400, "canceled")


def test_a_planned_cancellation_can_be_withdrawn(call, subscription, clock):
    end = subscription["currentBillingPeriodEnd"]
    body = {"cancellation": {"timing": AT_END}}
    planned = ok(act(call, subscription, "cancel", body))["subscription"]
    assert (planned["status"], planned["cancelScheduledAt"], planned["current"]) == ("cancellation_scheduled", end, True)
    back = ok(act(call, subscription, "uncancel"))["subscription"]
    assert (back["status"], back["cancelScheduledAt"]) == ("active", None)
    refused(act(call, subscription, "uncancel"), 400, "no cancellation")
    ok(act(call, subscription, "cancel", body))
    clock.now = end / 1000
    gone = ok(call("GET", f"subscriptions/{subscription['id']}"))["subscription"]
    assert (gone["status"], gone["canceledAt"], gone["current"]) == ("canceled", end, False)
    assert details(call, subscription)["current"] is False
    refused(act(call, subscription, "uncancel"), 400, "canceled")


def without_price(items):
    """Give items as they are outside of billing, which alone shows their prices."""
    return [{name: value for name, value in item.items() if name != "price"} for item in items]


def test_an_upgrade_applies_at_once_and_is_charged_for_the_rest(call, subscription, clock):
    start, end = subscription["currentBillingPeriodStart"], subscription["currentBillingPeriodEnd"]
    clock.now = (start + (end - start) // 4) / 1000
    preview = ok(adjust(call, subscription, "auto", {"priceSlug": "max_price"}, action="preview-adjust"))
    assert (preview["canAdjust"], preview["isUpgrade"], preview["resolvedTiming"]) == (True, True, "immediately")
    assert (preview["currentPlanTotal"], preview["newPlanTotal"], preview["prorationAmount"]) == (2000, 5000, 2250)
    assert preview["percentThroughBillingPeriod"] == 0.25
    assert preview["paymentMethod"]["last4"] == "4242"
    assert [item["name"] for item in preview["newSubscriptionItems"]] == ["Max"]
    assert amounts(call) == [2000]

    changed = ok(adjust(call, subscription, "auto", {"priceSlug": "max_price"}))
    assert (changed["resolvedTiming"], changed["isUpgrade"]) == ("immediately", True)
    assert (changed["subscription"]["name"], changed["subscription"]["scheduledAdjustmentAt"]) == ("Max", None)
    assert [item["unitPrice"] for item in changed["subscriptionItems"]] == [5000]
    assert amounts(call) == [2000, 2250]
    now = details(call, subscription)
    assert without_price(now["subscriptionItems"]) == changed["subscriptionItems"]
    assert now["experimental"]["featureItems"] == []


def long_form(subscription, **fields):
    """Give an item in the form that says label and price of a unit itself."""
    needed = {"type": "static", "subscriptionId": subscription["id"], "unitPrice": 700, "quantity": 3, "addedDate": 0}
    return {"priceSlug": "max_price", **needed, **fields}


def test_an_item_in_the_long_form_says_its_own_price_and_label(call, subscription):
    own = {"name": "Special", "externalId": "item_1", "metadata": {"team": 7}}
    said = long_form(subscription, **own)
    preview = ok(adjust(call, subscription, "immediately", said, action="preview-adjust"))
    assert (preview["newPlanTotal"], [item["name"] for item in preview["newSubscriptionItems"]]) == (2100, ["Special"])
    changed = ok(adjust(call, subscription, "immediately", said))
    [item] = changed["subscriptionItems"]
    assert {name: item[name] for name in (*own, "unitPrice", "quantity", "type")} == {
        **own,
        "unitPrice": 700,
        "quantity": 3,
        "type": "static",
    }
    # As it was read it can be sent again, and goes on.
    [again] = ok(adjust(call, subscription, "immediately", item))["subscriptionItems"]
    assert again == item
    [other] = ok(adjust(call, subscription, "immediately", {**item, "unitPrice": 800}))["subscriptionItems"]
    assert (other["id"] == item["id"], other["unitPrice"]) == (False, 800)


@pytest.mark.parametrize("missing", ["subscriptionId", "unitPrice", "quantity", "addedDate", "priceSlug"])
def test_the_long_form_needs_all_of_it(call, subscription, missing):
    said = long_form(subscription)
    del said[missing]
    refused(adjust(call, subscription, "immediately", said), 400)


@pytest.mark.parametrize("fields", [{"subscriptionId": "sub_other"}, {"priceId": "price_1"}, {"unitPrice": -1}, {"quantity": -1}])
def test_a_long_form_that_cannot_be(call, subscription, fields):
    refused(adjust(call, subscription, "immediately", long_form(subscription, **fields)), 400)


@pytest.mark.parametrize("fields", [{"name": "Special"}, {"unitPrice": 700}, {"quantity": 0}, {"metadata": {}}])
def test_the_short_form_says_a_price_and_a_quantity_only(call, subscription, fields):
    refused(adjust(call, subscription, "immediately", {"priceSlug": "max_price", **fields}), 400)


def test_a_downgrade_waits_for_the_end_of_the_period(call, subscription, clock):
    end = subscription["currentBillingPeriodEnd"]
    before = details(call, subscription)
    changed = ok(adjust(call, subscription, "auto", {"priceSlug": "mini_price", "quantity": 2}))
    assert (changed["resolvedTiming"], changed["isUpgrade"]) == (AT_END, False)
    assert changed["subscription"]["scheduledAdjustmentAt"] == end
    assert [(item["unitPrice"], item["quantity"], item["addedDate"]) for item in changed["subscriptionItems"]] == [(500, 2, end)]
    now = details(call, subscription)
    assert [item["id"] for item in now["subscriptionItems"]] == [item["id"] for item in before["subscriptionItems"]]
    assert [item["expiredAt"] for item in now["subscriptionItems"] + now["experimental"]["featureItems"]] == [end, end]
    clock.now = end / 1000
    now = details(call, subscription)
    assert (now["name"], now["scheduledAdjustmentAt"], now["experimental"]["featureItems"]) == ("Mini", None, [])
    assert without_price(now["subscriptionItems"]) == changed["subscriptionItems"]
    assert amounts(call) == [2000, 1000]


def test_a_planned_change_can_be_withdrawn_or_replaced(call, subscription):
    before = details(call, subscription)
    refused(act(call, subscription, "cancel-scheduled-adjustment"), 400, "no change")
    ok(adjust(call, subscription, AT_END, {"priceSlug": "max_price"}))
    ok(adjust(call, subscription, AT_END, {"priceSlug": "mini_price"}, {"priceSlug": "pro_price", "quantity": 2}))
    withdrawn = ok(act(call, subscription, "cancel-scheduled-adjustment"))
    assert (withdrawn["canceledItemCount"], withdrawn["subscription"]["scheduledAdjustmentAt"]) == (2, None)
    assert details(call, subscription) == before


def test_items_that_stay_go_on(call, subscription):
    [kept] = details(call, subscription)["subscriptionItems"]
    more = [{"priceSlug": "pro_price"}, {"priceSlug": "mini_price", "quantity": 3}]
    changed = ok(adjust(call, subscription, "immediately", *more, prorateCurrentBillingPeriod=False))
    assert [item["id"] == kept["id"] for item in changed["subscriptionItems"]] == [True, False]
    assert changed["isUpgrade"] is True
    assert amounts(call) == [2000]


def test_what_cannot_be_changed(call, sell, subscription, subscribe):
    refused(adjust(call, subscription, "immediately"), 400, "at least one")
    refused(adjust(call, subscription, "immediately", {"priceSlug": "none"}), 404, "Price")
    refused(adjust(call, subscription, "immediately", {"priceSlug": "max_price", "quantity": 0}), 400)
    refused(adjust(call, subscription, "immediately", {"priceSlug": "max_price", "quantity": 2**60}), 400, "too large")
    refused(adjust(call, {"id": "sub_none"}, "immediately", {"priceSlug": "max_price"}), 404, "Subscription")
    sell("once", {"type": "single_payment", "unitPrice": 700, "isDefault": True})
    refused(adjust(call, subscription, "immediately", {"priceSlug": "once_price"}), 400, "subscription price")
    mini = next(price for price in ok(call("GET", "prices"))["data"] if price["slug"] == "mini_price")
    off = {"type": "subscription", "id": mini["id"], "isDefault": True, "active": False}
    ok(call("PUT", f"prices/{mini['id']}", {"price": off}))
    refused(adjust(call, subscription, "immediately", {"priceId": mini["id"]}), 400, "not active")
    ok(act(call, subscription, "cancel", {"cancellation": {"timing": "immediately"}}))
    refused(adjust(call, subscription, "immediately", {"priceSlug": "max_price"}), 400, "canceled")
    preview = ok(adjust(call, subscription, "immediately", {"priceSlug": "max_price"}, action="preview-adjust"))
    assert (preview["canAdjust"], preview["reason"]) == (False, "the subscription is canceled")


def test_an_upgrade_needs_a_card_and_a_gift_none(call, sell, subscribe):
    sell("pro")
    [free] = ok(call("GET", "subscriptions"))["data"]
    refused(adjust(call, free, "immediately", {"priceSlug": "pro_price"}), 400, "payment method")
    gift = ok(subscribe(priceSlug="pro_price", doNotCharge=True))["subscription"]
    changed = ok(adjust(call, gift, "immediately", {"priceSlug": "pro_price", "quantity": 5}))
    assert [(item["unitPrice"], item["quantity"]) for item in changed["subscriptionItems"]] == [(0, 5)]


def test_a_feature_is_added_by_hand_and_outlives_changes(call, subscription, clock):
    credits = {"type": "usage_credit_grant", "slug": "credits", "name": "Credits", "description": "A hundred", "amount": 100}
    more = {"usageMeterId": "usage_meter_sandbox", "renewalFrequency": "once", "pricingModelId": "pricing_model_sandbox"}
    feature = ok(call("POST", "features", {"feature": credits | more}))["feature"]
    added = ok(act(call, subscription, "add-feature", {"featureId": feature["id"], "grantCreditsImmediately": True}))
    grant = added["subscriptionItemFeature"]
    assert (grant["manuallyCreated"], grant["amount"], grant["usageMeterId"]) == (True, 100, "usage_meter_sandbox")
    later = ok(act(call, subscription, "add-feature", {"featureSlug": "credits"}))["subscriptionItemFeature"]
    ok(adjust(call, subscription, "immediately", {"priceSlug": "max_price"}))
    now = details(call, subscription)
    assert now["experimental"]["featureItems"] == [grant]
    assert [(item["manuallyCreated"], item["unitPrice"]) for item in now["subscriptionItems"]] == [(False, 5000)]
    clock.now = subscription["currentBillingPeriodEnd"] / 1000
    assert details(call, subscription)["experimental"]["featureItems"] == [grant, later]
    refused(act(call, subscription, "add-feature", {"featureId": "feature_none"}), 404, "Feature")
    refused(act(call, subscription, "add-feature", {"featureId": "a", "featureSlug": "b"}), 400)
    refused(act(call, subscription, "add-feature"), 400)


def test_a_toggle_added_again_changes_nothing(call, subscription, clock):
    first = ok(act(call, subscription, "add-feature", {"featureId": "feature_sandbox"}))["subscriptionItemFeature"]
    assert ok(act(call, subscription, "add-feature", {"featureSlug": "sandbox"}))["subscriptionItemFeature"] == first
    held = [grant["id"] for grant in details(call, subscription)["experimental"]["featureItems"]]
    # The plan carries the same feature, but may be exchanged for one that does not.
    assert len(held) == 2
    assert first["id"] in held
    ending = {"id": first["id"], "type": "toggle", "expiredAt": int(clock.now * 1000)}
    ok(call("PUT", f"subscription-item-features/{first['id']}", {"subscriptionItemFeature": ending}))
    anew = ok(act(call, subscription, "add-feature", {"featureId": "feature_sandbox"}))["subscriptionItemFeature"]
    assert anew["id"] not in held


def test_a_granted_feature_is_read_made_and_ended(call, subscription, clock):
    [granted] = details(call, subscription)["experimental"]["featureItems"]
    path = f"subscription-item-features/{granted['id']}"
    assert ok(call("GET", path))["subscriptionItemFeature"] == granted
    change = {"type": "toggle", "id": granted["id"]}
    ended = ok(call("PUT", path, {"subscriptionItemFeature": change | {"expiredAt": NOW}}))["subscriptionItemFeature"]
    assert ended["expiredAt"] == NOW
    assert details(call, subscription)["experimental"]["featureItems"] == []
    fields = {"type": "toggle", "featureId": "feature_sandbox", "name": "Extra", "slug": "extra", "expiredAt": NOW + 1000}
    body = fields | {"subscriptionItemId": granted["subscriptionItemId"]}
    made = ok(call("POST", "subscription-item-features", {"subscriptionItemFeature": body}))["subscriptionItemFeature"]
    assert details(call, subscription)["experimental"]["featureItems"] == [made]
    clock.now += 1
    assert details(call, subscription)["experimental"]["featureItems"] == []
    refused(call("POST", f"{path}/expire", {"expiredAt": NOW}), 404)
    # The path decides, although the body has to have an id.
    assert ok(call("PUT", path, {"subscriptionItemFeature": change | {"id": made["id"]}}))["subscriptionItemFeature"] == ended | {
        "updatedAt": NOW + 1000
    }
    refused(call("PUT", path, {"subscriptionItemFeature": change | {"subscriptionItemId": "si_none"}}), 404)
    wrong = {"type": "resource", "id": granted["id"], "amount": 1, "resourceId": "resource_none"}
    refused(call("PUT", path, {"subscriptionItemFeature": wrong}), 400, "type")
    for unknown in ({"subscriptionItemId": "si_none"}, {"featureId": "feature_none"}, {"productFeatureId": "x"}):
        refused(call("POST", "subscription-item-features", {"subscriptionItemFeature": body | unknown}), 404)
    eve = {"customer": {"email": "eve@example.com", "name": "Eve", "externalId": "user_43"}}
    [item] = ok(call("POST", "customers", eve))["data"]["subscriptionItems"]
    refused(call("PUT", path, {"subscriptionItemFeature": change | {"subscriptionItemId": item["id"]}}), 400, "another")
    mismatch = {**body, "type": "resource", "amount": 1, "resourceId": "resource_none"}
    refused(call("POST", "subscription-item-features", {"subscriptionItemFeature": mismatch}), 400, "type")


def test_a_credit_and_a_resource_are_granted_with_their_product(call, sell, subscribe):
    resource = ok(call("POST", "resources", {"resource": {"slug": "seats", "name": "Seats"}}))["resource"]
    common = {"description": "", "pricingModelId": "pricing_model_sandbox", "amount": 5}
    seats = common | {"type": "resource", "slug": "five", "name": "Five seats", "resourceId": resource["id"]}
    feature = ok(call("POST", "features", {"feature": seats}))["feature"]
    sell("team", MONTHLY, featureIds=[feature["id"]])
    made = ok(subscribe(priceSlug="team_price", doNotCharge=True))["subscription"]
    [grant] = details(call, made)["experimental"]["featureItems"]
    assert (grant["type"], grant["amount"], grant["resourceId"]) == ("resource", 5, resource["id"])
    assert grant["productFeatureId"].startswith("product_feature_")
    fields = {"type": "resource", "id": grant["id"], "amount": 9, "resourceId": resource["id"]}
    path = f"subscription-item-features/{grant['id']}"
    assert ok(call("PUT", path, {"subscriptionItemFeature": fields}))["subscriptionItemFeature"]["amount"] == 9
    granted = {"renewalFrequency": "once", "usageMeterId": "usage_meter_sandbox"}
    credit = common | granted | {"type": "usage_credit_grant", "slug": "five_credits", "name": "Five credits"}
    feature = ok(call("POST", "features", {"feature": credit}))["feature"]
    named = {"featureId": feature["id"], "subscriptionItemId": grant["subscriptionItemId"], "name": "Five", "slug": "five_more"}
    extra = {"type": "usage_credit_grant", "amount": 5, **granted, **named}
    made = ok(call("POST", "subscription-item-features", {"subscriptionItemFeature": extra}))["subscriptionItemFeature"]
    assert (made["amount"], made["usageMeterId"], made["manuallyCreated"]) == (5, "usage_meter_sandbox", False)
    refused(call("PUT", path, {"subscriptionItemFeature": fields | {"resourceId": "resource_none"}}), 404)


def test_whole_numbers_may_have_a_fraction_part(call, sell, pay, subscribe):
    price = sell("pro", MONTHLY | {"unitPrice": 2000.0, "intervalCount": 1.0, "trialPeriodDays": 0.0})
    pay(type="add_payment_method")
    pay(type="product", priceId=price["id"], quantity=2.0)
    made = ok(subscribe(priceId=price["id"], quantity=2.0, intervalCount=1.0, trialEnd=0.0))["subscription"]
    ok(adjust(call, made, "immediately", {"priceId": price["id"], "quantity": 3.0}))
    ok(adjust(call, made, AT_END, {"priceId": price["id"], "quantity": 4.0}, action="preview-adjust"))
    assert amounts(call) == [4000, 4000, 2000]
    endless = sell("endless", MONTHLY | {"trialPeriodDays": 2**62})
    refused(subscribe(priceId=endless["id"]), 400, "calendar")
    refused(subscribe(priceId=price["id"], trialEnd=2**63 - 1), 400, "calendar")
