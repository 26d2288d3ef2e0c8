"""What is odd about Flowglad, and odd times: rules of the real server that a careful client works around."""

from threading import Thread

import pytest
from sandbox.flowglad_shop import AT_END, DAY, MONTHLY, NOW, ONCE, ok

MODEL = "pricing_model_sandbox"
URLS = {"successUrl": "https://example.com/ok", "cancelUrl": "https://example.com/no", "customerExternalId": "user_42"}


@pytest.fixture
def customer(call):
    fields = {"email": "ada@example.com", "name": "Ada", "externalId": "user_42"}
    return ok(call("POST", "customers", {"customer": fields}))["data"]


@pytest.fixture
def sell(call):
    def selling(slug, price=MONTHLY, **more):
        product = {"name": slug.title(), "slug": slug, "active": True, "pricingModelId": MODEL}
        body = {"product": product, "price": price | {"slug": f"{slug}_price"}, **more}
        return ok(call("POST", "products", body))["product"]

    return selling


@pytest.fixture
def pay(sandbox, call, customer):
    def paying(**fields):
        opened = ok(call("POST", "checkout-sessions", {"checkoutSession": {**URLS, **fields}}))["checkoutSession"]
        return sandbox.complete("flowglad", opened["id"])["checkoutSession"]

    return paying


@pytest.fixture
def subscription(call, sell, pay):
    sell("pro", MONTHLY, featureIds=["feature_sandbox"])
    sell("max", MONTHLY | {"unitPrice": 5000})
    pay(type="add_payment_method")
    return ok(call("POST", "subscriptions", {"customerExternalId": "user_42", "priceSlug": "pro_price"}))["subscription"]


def adjust(call, subscription, timing, slug):
    change = {"timing": timing, "newSubscriptionItems": [{"priceSlug": slug}]}
    return ok(call("POST", f"subscriptions/{subscription['id']}/adjust", {"adjustment": change}))


def details(call, subscription):
    every = ok(call("GET", "customers/user_42/billing"))["subscriptions"]
    return next(one for one in every if one["id"] == subscription["id"])


def items(call, subscription):
    return [(item["name"], item["quantity"]) for item in details(call, subscription)["subscriptionItems"]]


@pytest.mark.parametrize("body", [{"partialAmount": 1}, {"partialAmount": "x"}, []])
def test_a_refund_is_in_full_whatever_the_body_says(call, subscription, body):
    [payment] = ok(call("GET", "payments"))["data"]
    path = f"payments/{payment['id']}/refund"
    assert call("POST", path, content=b"").status_code == 400
    refunded = ok(call("POST", path, body))["payment"]
    assert (refunded["status"], refunded["refundedAmount"]) == ("refunded", payment["amount"])
    assert call("POST", path, body).status_code == 400


@pytest.mark.parametrize("content", [b"", b"{}", b"not JSON", b'{"more": 1}'])
def test_two_operations_need_no_body(call, subscription, content):
    ok(call("POST", f"subscriptions/{subscription['id']}/cancel", {"cancellation": {"timing": AT_END}}))
    ok(call("POST", f"subscriptions/{subscription['id']}/uncancel", content=content))
    [link] = ok(call("GET", "product-features"))["data"]
    assert ok(call("POST", f"product-features/{link['id']}/expire", content=content)) == {"success": True}
    archived = call("POST", "customers/user_42/archive", content=content)
    assert archived.status_code == (200 if content == b"{}" else 400)


def test_only_wrong_paging_is_refused_as_text_without_a_code(call, subscription):
    for query in ("limit=0", "limit=x", "cursor=x", "limit=x&cursor=x"):
        refused = call("GET", f"products?{query}")
        assert (refused.status_code, "code" in refused.json()) == (400, False)
        assert refused.json()["error"].startswith("[{")
    for query in ("usage", "usage?resourceSlug=a&resourceId=b", "usages?resourceSlugs=a"):
        refused = call("GET", f"resource-claims/{subscription['id']}/{query}")
        assert (refused.status_code, refused.json()["code"]) == (400, "BAD_REQUEST")
        assert refused.json()["error"][0]["path"]


def test_slugs_are_reserved_only_where_prices_are(call, sell):
    fields = {"slug": "x_no_charge", "name": "X"}
    feature = fields | {"type": "toggle", "description": "", "pricingModelId": MODEL}
    for path, kind, record in (
        ("features", "feature", feature),
        ("resources", "resource", fields),
        ("usage-meters", "usageMeter", fields),
    ):
        assert ok(call("POST", path, {kind: record}))[kind]["slug"] == "x_no_charge"
    product = fields | {"active": True, "pricingModelId": MODEL}
    assert call("POST", "products", {"product": product, "price": MONTHLY}).status_code == 400


def test_fields_of_other_kinds_may_be_null(call, sell, customer):
    sell("pro", MONTHLY | {"usageEventsPerUnit": None, "usageMeterId": None, "trialPeriodDays": None})
    empty = dict.fromkeys(("intervalUnit", "intervalCount", "trialPeriodDays", "usageEventsPerUnit", "usageMeterId"))
    once = sell("once", ONCE)
    ok(call("POST", "prices", {"price": ONCE | empty | {"productId": once["id"]}}))
    usage = {"type": "usage", "unitPrice": 1, "usageEventsPerUnit": 1, "usageMeterId": "usage_meter_sandbox", "isDefault": False}
    ok(call("POST", "prices", {"price": MONTHLY | usage | {"productId": None, "trialPeriodDays": None}}))
    toggle = {"type": "toggle", "slug": "dark", "name": "Dark", "description": "", "pricingModelId": MODEL}
    others = dict.fromkeys(("amount", "usageMeterId", "renewalFrequency", "resourceId"))
    made = ok(call("POST", "features", {"feature": toggle | others}))["feature"]
    ok(call("PUT", f"features/{made['id']}", {"feature": {"type": "toggle", "id": made["id"], **others}}))
    discount = {"name": "Ten", "code": "ten", "amount": 10, "amountType": "percent", "duration": "once"}
    ok(call("POST", "discounts", {"discount": discount | {"numberOfPayments": None}}))
    session = URLS | {"type": "product", "anonymous": True, "priceSlug": "pro_price", "customerExternalId": None}
    assert ok(call("POST", "checkout-sessions", {"checkoutSession": session}))["checkoutSession"]["customerId"] is None


def test_a_field_of_its_own_kind_may_not_be_null(call, sell, customer):
    sell("pro")
    for name in ("unitPrice", "intervalUnit"):
        price = MONTHLY | {"productId": "prod_none", name: None}
        refused = call("POST", "prices", {"price": price})
        assert (refused.status_code, refused.json()["error"][0]["path"]) == (400, ["price", name])
    session = URLS | {"type": "product", "priceSlug": "pro_price", "customerExternalId": None}
    assert call("POST", "checkout-sessions", {"checkoutSession": session}).status_code == 400
    for broken in (b"null", b"[null]", b'{"price": null}', b'{"price": [null]}', b'{"price": null'):
        assert call("POST", "prices", content=broken).status_code == 400


def test_a_clone_of_a_model_whose_free_plan_is_inactive(call):
    [free] = ok(call("GET", "products"))["data"]
    fields = {"id": free["id"], "name": "Free", "active": False}
    ok(call("PUT", f"products/{free['id']}", {"product": fields}))
    clone = ok(call("POST", f"pricing-models/{MODEL}/clone", {"name": "Copy"}))["pricingModel"]
    assert [price["slug"] for price in clone["defaultProduct"]["prices"]] == ["free"]


def test_a_clone_of_a_model_where_another_price_has_the_free_plans_slug(call, sell):
    [free] = ok(call("GET", "products"))["data"]
    [price] = ok(call("GET", f"products/{free['id']}"))["prices"]
    own = {"type": "subscription", "id": price["id"], "isDefault": True}
    ok(call("PUT", f"prices/{price['id']}", {"price": own | {"slug": "gratis", "active": False}}))
    ok(call("PUT", f"products/{free['id']}", {"product": {"id": free["id"], "name": "F", "active": True, "slug": "gratis"}}))
    product = sell("pro")
    terms = MONTHLY | {"productId": product["id"]}
    other = ok(call("POST", "prices", {"price": terms | {"slug": "free"}}))["price"]
    ok(call("POST", "prices", {"price": terms | {"slug": "new_price"}}))
    back = {"type": "subscription", "id": other["id"], "isDefault": False, "active": True}
    ok(call("PUT", f"prices/{other['id']}", {"price": back}))
    clone = ok(call("POST", f"pricing-models/{MODEL}/clone", {"name": "Copy"}))["pricingModel"]
    [copied] = [one for one in clone["products"] if one["slug"] == "pro"]
    found = [(one["slug"], one["active"]) for one in copied["prices"]]
    assert found == [("new_price", True), ("pro_price", False), (None, True)]


def test_a_new_customer_gets_the_free_plan_although_no_price_is_marked(call):
    [free] = ok(call("GET", "products"))["data"]
    [price] = ok(call("GET", f"products/{free['id']}"))["prices"]
    own = {"type": "subscription", "id": price["id"], "isDefault": False}
    ok(call("PUT", f"prices/{price['id']}", {"price": own}))
    fields = {"email": "ada@example.com", "name": "Ada", "externalId": "user_42"}
    assert ok(call("POST", "customers", {"customer": fields}))["data"]["subscription"]["priceId"] == price["id"]


def test_what_does_not_renew_cannot_wait_for_its_payment(call, sell, customer, pay):
    sell("once", ONCE)
    order = {"customerExternalId": "user_42", "priceSlug": "once_price"}
    assert call("POST", "subscriptions", order).status_code == 400
    free = ok(call("POST", "subscriptions", order | {"doNotCharge": True}))["subscription"]
    pay(type="add_payment_method")
    paid = ok(call("POST", "subscriptions", order))["subscription"]
    assert [(one["renews"], one["status"], one["interval"]) for one in (free, paid)] == [(False, "active", None)] * 2


def test_a_trial_that_no_period_can_follow_is_refused(call, sell, customer, clock):
    sell("pro")
    last = 253_402_300_799_000
    order = {"customerExternalId": "user_42", "priceSlug": "pro_price"}
    refused = call("POST", "subscriptions", order | {"trialEnd": last})
    assert (refused.status_code, refused.json()["error"][0]["path"]) == (400, ["trialEnd"])
    clock.now = last / 1000
    ok(call("GET", "subscriptions"))
    ok(call("GET", "customers/user_42/billing"))


@pytest.mark.parametrize("time", [NOW * 1_000_000, -NOW * 1_000_000, 253_402_300_800_000])
def test_times_that_no_calendar_has_are_refused(call, subscription, time):
    [grant] = details(call, subscription)["experimental"]["featureItems"]
    event = {
        "subscriptionId": subscription["id"],
        "amount": 1,
        "transactionId": "a",
        "usageMeterSlug": "sandbox",
        "usageDate": time,
    }
    link = {"productId": "prod_none", "featureId": "feature_sandbox", "expiredAt": time}
    change = {"type": "toggle", "id": grant["id"], "expiredAt": time}
    extra = {"type": "toggle", "featureId": "feature_sandbox", "name": "X", "slug": "x", "detachedAt": time}
    extra["subscriptionItemId"] = grant["subscriptionItemId"]
    for method, path, body in (
        ("POST", "usage-events", {"usageEvent": event}),
        ("POST", "usage-events/bulk", {"usageEvents": [event]}),
        ("POST", "product-features", {"productFeature": link}),
        ("POST", "subscription-item-features", {"subscriptionItemFeature": extra}),
        ("PUT", f"subscription-item-features/{grant['id']}", {"subscriptionItemFeature": change}),
    ):
        assert call(method, path, body).status_code == 400, path
    assert ok(call("POST", "usage-events", {"usageEvent": event | {"usageDate": 253_402_300_799_999.0}}))


def test_a_clock_that_is_put_back_costs_no_items(call, subscription, clock):
    adjust(call, subscription, AT_END, "max_price")
    clock.now -= 5 * DAY / 1000
    withdrawn = ok(call("POST", f"subscriptions/{subscription['id']}/cancel-scheduled-adjustment", {}))
    assert withdrawn["canceledItemCount"] == 1
    clock.now += 5 * DAY / 1000
    assert items(call, subscription) == [("Pro", 1)]


def test_a_change_by_a_clock_that_was_put_back_leaves_no_second_plan(call, subscription, clock):
    clock.now -= 5 * DAY / 1000
    adjust(call, subscription, "immediately", "max_price")
    clock.now += 5 * DAY / 1000
    assert items(call, subscription) == [("Max", 1)]


def test_a_withdrawn_change_leaves_grants_the_end_they_had(call, subscription):
    [grant] = details(call, subscription)["experimental"]["featureItems"]
    ending = {"type": "toggle", "id": grant["id"], "expiredAt": NOW + 60 * DAY}
    ok(call("PUT", f"subscription-item-features/{grant['id']}", {"subscriptionItemFeature": ending}))
    adjust(call, subscription, AT_END, "max_price")
    ok(call("POST", f"subscriptions/{subscription['id']}/cancel-scheduled-adjustment", {}))
    assert details(call, subscription)["experimental"]["featureItems"][0]["expiredAt"] == NOW + 60 * DAY


def test_two_buyers_at_once_pay_once(sandbox, call, sell, customer):
    sell("pro")
    fields = {"type": "product", "priceSlug": "pro_price"}
    opened = ok(call("POST", "checkout-sessions", {"checkoutSession": {**URLS, **fields}}))["checkoutSession"]
    refused: list[ValueError] = []

    def buy():
        try:
            sandbox.complete("flowglad", opened["id"])
        except ValueError as error:
            refused.append(error)

    threads = [Thread(target=buy) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(refused) == 7
    assert ok(call("GET", "payments"))["total"] == 1
    assert ok(call("GET", "payment-methods"))["total"] == 1
