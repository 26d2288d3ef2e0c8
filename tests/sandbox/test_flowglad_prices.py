"""Flowglad's prices in the sandbox: a product has one on sale, and slugs are unique among those that are."""

import pytest
from sandbox.flowglad_shop import MONTHLY, ONCE, ok, refused

YEARLY = MONTHLY | {"unitPrice": 20000, "intervalUnit": "year"}
METERED = {**MONTHLY, "type": "usage", "usageEventsPerUnit": 100, "usageMeterId": "usage_meter_sandbox"}


@pytest.fixture
def call(flowglad):
    def calling(method, path, body=None):
        return flowglad(method, f"/api/v1/{path}", body)

    return calling


@pytest.fixture
def sell(call):
    def selling(slug="pro", price=MONTHLY):
        fields = {"name": "Pro", "slug": slug, "active": True, "pricingModelId": "pricing_model_sandbox"}
        made = ok(call("POST", "products", {"product": fields, "price": {"slug": f"{slug}_price", **price}}))["product"]
        return made["id"]

    return selling


@pytest.fixture
def prices(call):
    """Read a product's prices: amount, whether it is on sale, whether it is the default one, slug."""

    def reading(product_id):
        found = ok(call("GET", f"products/{product_id}"))["prices"]
        return [(price["unitPrice"], price["active"], price["isDefault"], price["slug"]) for price in found]

    return reading


@pytest.fixture
def add(call):
    return lambda product_id, price: call("POST", "prices", {"price": price | {"productId": product_id}})


@pytest.fixture
def replace(call):
    def replacing(product_id, price, **fields):
        product = {"id": product_id, "name": "Pro", "active": True, **fields}
        return call("PUT", f"products/{product_id}", {"product": product, "price": price | {"productId": product_id}})

    return replacing


@pytest.mark.parametrize("sent", [{"isDefault": True}, {"isDefault": False}, {"isDefault": False, "active": False}])
def test_a_further_price_takes_the_others_off_sale(sent, sell, add, prices):
    product = sell()
    added = ok(add(product, YEARLY | sent))["price"]
    assert (added["active"], added["isDefault"]) == (True, True)
    assert prices(product) == [(2000, False, False, "pro_price"), (20000, True, True, None)]
    ok(add(product, MONTHLY | sent))
    assert [found[1:3] for found in prices(product)] == [(False, False), (False, False), (True, True)]


def test_the_prices_of_another_product_stay_on_sale(sell, add, prices):
    product, other = sell(), sell("other")
    ok(add(product, YEARLY))
    assert prices(other) == [(2000, True, True, "other_price")]


def test_a_meter_keeps_its_prices_on_sale(call):
    sent = {name: value for name, value in METERED.items() if name != "isDefault"}
    for default in (True, False):
        ok(call("POST", "prices", {"price": sent | {"isDefault": default}}))
    found = [price for price in ok(call("GET", "prices"))["data"] if price["usageMeterId"] == "usage_meter_sandbox"]
    assert [(price["active"], price["isDefault"]) for price in found] == [(True, True), (True, False)]


def test_a_price_of_another_kind_is_refused(sell, add, replace, prices):
    product, once = sell(), sell("once", ONCE)
    refused(add(product, ONCE), 403, "different type")
    refused(replace(product, ONCE), 403, "different type")
    refused(add(once, MONTHLY), 403, "different type")
    assert prices(product) == [(2000, True, True, "pro_price")]
    # One that is off sale counts too.
    ok(add(product, YEARLY))
    refused(add(product, ONCE), 403, "different type")


def test_a_further_price_of_the_default_product_is_refused(call, add, replace, prices):
    [free] = ok(call("GET", "products"))["data"]
    refused(add(free["id"], MONTHLY), 403, "default plan")
    ok(replace(free["id"], MONTHLY))
    assert prices(free["id"]) == [(0, True, True, "free")]


def test_a_price_sent_with_its_product_replaces_the_one_on_sale(sell, replace, prices):
    product = sell()
    ok(replace(product, YEARLY))
    assert prices(product) == [(2000, False, False, "pro_price"), (20000, True, True, "pro_price")]
    ok(replace(product, MONTHLY | {"slug": "other"}))
    assert prices(product)[1:] == [(20000, False, False, "pro_price"), (2000, True, True, "other")]


@pytest.mark.parametrize(
    "changes, replaced",
    [
        ({}, False),
        ({"trialPeriodDays": None}, False),
        ({"slug": "pro_price"}, False),
        ({"active": True}, False),
        ({"unitPrice": 2001}, True),
        ({"intervalCount": 2}, True),
        ({"trialPeriodDays": 7}, True),
        ({"name": "Monthly"}, True),
        ({"slug": "other"}, True),
        ({"isDefault": False}, True),
    ],
)
def test_the_same_price_again_is_no_new_one(changes, replaced, sell, replace, prices):
    product = sell()
    ok(replace(product, MONTHLY | changes))
    assert len(prices(product)) == (2 if replaced else 1)
    assert prices(product)[-1][1:3] == (True, True)


def test_a_trial_that_is_left_out_is_taken_for_the_same(sell, replace, prices):
    product = sell(price=MONTHLY | {"trialPeriodDays": 7})
    ok(replace(product, MONTHLY))
    assert len(prices(product)) == 1
    ok(replace(product, MONTHLY | {"trialPeriodDays": None}))
    assert len(prices(product)) == 2


def test_a_refused_price_changes_nothing(sell, replace, call, prices):
    product = sell()
    sell("other")
    refused(replace(product, YEARLY | {"slug": "other_price"}, name="New"), 409, "slug")
    assert prices(product) == [(2000, True, True, "pro_price")]
    assert ok(call("GET", f"products/{product}"))["name"] == "Pro"


def test_the_slug_of_a_price_that_is_off_sale_is_free(call, sell, add, prices):
    product = sell()
    refused(add(sell("other"), MONTHLY | {"slug": "pro_price"}), 409, "slug")
    ok(add(product, YEARLY))
    third = sell("third", MONTHLY | {"slug": "pro_price"})
    assert prices(third) == [(2000, True, True, "pro_price")]
    [old, _] = ok(call("GET", f"products/{product}"))["prices"]
    change = {"type": "subscription", "id": old["id"], "isDefault": False}
    refused(call("PUT", f"prices/{old['id']}", {"price": change | {"active": True}}), 409, "slug")
    ok(call("PUT", f"prices/{old['id']}", {"price": change | {"name": "Old"}}))
    assert ok(call("PUT", f"prices/{old['id']}", {"price": change | {"active": True, "slug": "mine"}}))["price"]["active"]


def test_a_checkout_by_slug_is_for_the_price_that_is_on_sale(call, sell, replace):
    product = sell()
    ok(replace(product, YEARLY))
    session = {
        "type": "product",
        "anonymous": True,
        "priceSlug": "pro_price",
        "successUrl": "https://a.b/c",
        "cancelUrl": "https://a.b",
    }
    made = ok(call("POST", "checkout-sessions", {"checkoutSession": session}))["checkoutSession"]
    [_, new] = ok(call("GET", f"products/{product}"))["prices"]
    assert made["priceId"] == new["id"]
