"""What Flowglad's products are made with in the sandbox: meters, resources, features, links, discounts, webhooks and keys."""

import base64

import pytest
from sandbox.callers import Caller

MODEL = "pricing_model_sandbox"
PRICE = {"type": "subscription", "unitPrice": 2000, "intervalUnit": "month", "intervalCount": 1, "isDefault": True}
TOGGLE = {"type": "toggle", "slug": "support", "name": "Support", "description": "Quick answers", "pricingModelId": MODEL}
ONCE = {"name": "Welcome", "code": "welcome20", "amount": 20, "amountType": "percent", "duration": "once"}
HOOK = {"filterTypes": ["payment.succeeded"], "url": "https://example.com/hook", "name": "Paid", "pricingModelId": MODEL}


def create(caller, path, kind, record, **beside):
    answer = caller("POST", f"/api/v1/{path}", {kind: record, **beside})
    assert answer.status_code == 200, answer.text
    return answer.json()[kind]


def change(caller, path, kind, record):
    return caller("PUT", f"/api/v1/{path}/{record['id']}", {kind: record})


def read(caller, path):
    answer = caller("GET", f"/api/v1/{path}")
    assert answer.status_code == 200, answer.text
    return answer.json()


@pytest.fixture
def meter(flowglad):
    return create(flowglad, "usage-meters", "usageMeter", {"name": "Calls", "slug": "calls"})


@pytest.fixture
def resource(flowglad):
    return create(flowglad, "resources", "resource", {"name": "Seats", "slug": "seats"})


@pytest.fixture
def product(flowglad):
    fields = {"name": "Pro", "slug": "pro", "active": True, "pricingModelId": MODEL}
    return create(flowglad, "products", "product", fields, price=PRICE)


@pytest.mark.parametrize(
    ("path", "kind", "fields"),
    [
        ("usage-meters", "usageMeter", {"name": "Calls", "slug": "calls"}),
        ("resources", "resource", {"name": "Seats", "slug": "seats"}),
        *(
            (
                "discounts",
                "discount",
                {"name": "Ten", "code": "TEN", "amount": 10, "amountType": "percent", "duration": duration} | more,
            )
            for duration, more in (("once", {}), ("forever", {}), ("number_of_payments", {"numberOfPayments": 2}))
        ),
    ],
)
def test_a_pricing_model_may_be_named_and_is_the_keys(flowglad, path, kind, fields):
    refused = flowglad("POST", f"/api/v1/{path}", {kind: fields | {"pricingModelId": "pricing_model_other"}})
    assert refused.status_code == 403
    assert create(flowglad, path, kind, fields | {"pricingModelId": MODEL})["pricingModelId"] == MODEL


@pytest.mark.parametrize("archived", [True, False])
def test_a_customer_is_not_archived_by_a_change(flowglad, archived):
    create_customer = {"customer": {"name": "Ada", "email": "ada@example.com", "externalId": "user_7"}}
    assert flowglad("POST", "/api/v1/customers", create_customer).status_code == 200
    changed = flowglad("PUT", "/api/v1/customers/user_7", {"customer": {"name": "Ada King", "archived": archived}})
    assert changed.status_code == 200
    assert (changed.json()["customer"]["name"], changed.json()["customer"]["archived"]) == ("Ada King", False)
    assert read(flowglad, "customers/user_7")["customer"]["archived"] is False


def test_a_meter_without_prices_has_no_default_price(flowglad, meter):
    meters = read(flowglad, "pricing-models/default")["pricingModel"]["usageMeters"]
    assert [("defaultPrice" in one, bool(one["prices"])) for one in meters] == [(False, False), (True, True)]


def links(caller):
    return [(link["featureId"], link["expiredAt"]) for link in read(caller, "product-features")["data"]]


def test_meters(flowglad, meter):
    assert (meter["aggregationType"], meter["pricingModelId"]) == ("sum", MODEL)
    assert read(flowglad, f"usage-meters/{meter['id']}")["usageMeter"] == meter
    new = {"id": meter["id"], "name": "API calls", "aggregationType": "count_distinct_properties"}
    changed = change(flowglad, "usage-meters", "usageMeter", new).json()["usageMeter"]
    assert changed == meter | new
    assert [row["id"] for row in read(flowglad, "usage-meters")["data"]] == ["usage_meter_sandbox", meter["id"]]
    taken = flowglad("POST", "/api/v1/usage-meters", {"usageMeter": {"name": "Calls", "slug": "calls"}})
    assert (taken.status_code, taken.json()["code"]) == (409, "CONFLICT")
    assert change(flowglad, "usage-meters", "usageMeter", {"id": "usage_meter_none"}).status_code == 404
    assert change(flowglad, "usage-meters", "usageMeter", {"id": meter["id"], "slug": "sandbox"}).status_code == 409


def prices_of(caller, meter):
    model = read(caller, f"pricing-models/{MODEL}")["pricingModel"]
    return next(whole["prices"] for whole in model["usageMeters"] if whole["id"] == meter["id"])


def test_a_meter_has_a_price_of_0_until_another_is_the_default(flowglad, meter):
    [free] = prices_of(flowglad, meter)
    assert (free["slug"], free["unitPrice"], free["isDefault"]) == ("calls_no_charge", 0, True)
    stored = create(flowglad, "usage-meters", "usageMeter", {"name": "Storage", "slug": "storage"}, price={"unitPrice": 5})
    free, paid = prices_of(flowglad, stored)
    assert (free["isDefault"], paid["isDefault"], paid["slug"]) == (False, True, "storage")
    assert (paid["type"], paid["unitPrice"], paid["usageEventsPerUnit"], paid["intervalUnit"]) == ("usage", 5, 1, "month")
    back = change(flowglad, "prices", "price", {"type": "usage", "id": free["id"], "isDefault": True})
    assert back.json()["price"]["slug"] == "storage_no_charge"
    assert [price["isDefault"] for price in prices_of(flowglad, stored)] == [True, False]


def test_resources(flowglad, resource):
    assert resource["active"] is True
    assert read(flowglad, f"resources/{resource['id']}")["resource"] == resource
    other = create(flowglad, "resources", "resource", {"name": "Rooms", "slug": "rooms", "active": False})
    assert read(flowglad, "resources") == {"resources": [resource, other]}
    new = {"id": resource["id"], "name": "Places", "active": False}
    assert change(flowglad, "resources", "resource", new).json()["resource"] == resource | new
    assert change(flowglad, "resources", "resource", new | {"slug": "rooms"}).status_code == 409
    assert flowglad("POST", "/api/v1/resources", {"resource": {"name": "Rooms", "slug": "rooms"}}).status_code == 409
    assert flowglad("GET", "/api/v1/resources/resource_none").status_code == 404


def test_features_of_every_kind(flowglad, meter, resource):
    toggle = create(flowglad, "features", "feature", TOGGLE)
    assert toggle["active"] is True
    own = {"type": "usage_credit_grant", "amount": 10, "usageMeterId": meter["id"], "renewalFrequency": "once"}
    credits = create(flowglad, "features", "feature", TOGGLE | own | {"slug": "credits"})
    assert own.items() <= credits.items()
    own = {"type": "resource", "amount": 5, "resourceId": resource["id"]}
    seats = create(flowglad, "features", "feature", TOGGLE | own | {"slug": "seats"})
    assert read(flowglad, "features")["data"][1:] == [toggle, credits, seats]
    new = {"id": seats["id"], **own, "amount": 7, "active": False}
    assert change(flowglad, "features", "feature", new).json()["feature"] == seats | new
    assert read(flowglad, f"features/{seats['id']}")["feature"]["amount"] == 7


@pytest.mark.parametrize(
    ("wrong", "status"),
    [
        ({"slug": "sandbox"}, 409),
        ({"pricingModelId": "pricing_model_other"}, 403),
        ({"type": "resource", "amount": 1, "resourceId": "resource_none"}, 404),
        ({"type": "usage_credit_grant", "amount": 1, "usageMeterId": "none", "renewalFrequency": "once"}, 404),
        ({"type": "usage_credit_grant", "amount": 1}, 400),
    ],
)
def test_features_that_are_refused(flowglad, wrong, status):
    assert flowglad("POST", "/api/v1/features", {"feature": TOGGLE | wrong}).status_code == status
    assert read(flowglad, "features")["total"] == 1


def test_updates_of_features_that_are_refused(flowglad, resource):
    feature = create(flowglad, "features", "feature", TOGGLE)
    own = {"id": feature["id"], "type": "toggle"}
    assert change(flowglad, "features", "feature", own | {"slug": "sandbox"}).status_code == 409
    other = {"id": feature["id"], "type": "resource", "amount": 1, "resourceId": resource["id"]}
    assert change(flowglad, "features", "feature", other).status_code == 400
    assert change(flowglad, "features", "feature", own | {"id": "feature_none"}).status_code == 404
    # The path decides, although the body has to have an id.
    named = flowglad("PUT", "/api/v1/features/feature_sandbox", {"feature": own | {"name": "Other"}}).json()["feature"]
    assert (named["id"], named["name"]) == ("feature_sandbox", "Other")
    assert read(flowglad, f"features/{feature['id']}")["feature"]["name"] != "Other"


def test_links_between_products_and_features(flowglad, product, clock):
    link = create(flowglad, "product-features", "productFeature", {"productId": product["id"], "featureId": "feature_sandbox"})
    assert link["expiredAt"] is None
    assert [feature["id"] for feature in read(flowglad, f"products/{product['id']}")["features"]] == ["feature_sandbox"]
    again = {"productFeature": {"productId": product["id"], "featureId": "feature_sandbox"}}
    assert flowglad("POST", "/api/v1/product-features", again).status_code == 409
    assert flowglad("POST", f"/api/v1/product-features/{link['id']}/expire").json() == {"success": True}
    clock.now += 10
    assert flowglad("POST", f"/api/v1/product-features/{link['id']}/expire", {}).json() == {"success": True}
    assert read(flowglad, f"product-features/{link['id']}")["productFeature"]["expiredAt"] == 1_800_000_000_000
    assert read(flowglad, f"products/{product['id']}")["features"] == []
    assert flowglad("POST", "/api/v1/product-features", again).status_code == 200
    assert flowglad("POST", "/api/v1/product-features/product_feature_none/expire", {}).status_code == 404
    again["productFeature"]["featureId"] = "feature_none"
    assert flowglad("POST", "/api/v1/product-features", again).status_code == 404


def test_the_features_sent_with_a_product_become_links(flowglad, product):
    support = create(flowglad, "features", "feature", TOGGLE)
    fields = {"id": product["id"], "name": "Pro", "active": True}
    path = f"/api/v1/products/{product['id']}"
    flowglad("PUT", path, {"product": fields, "featureIds": ["feature_sandbox", "feature_sandbox"]})
    flowglad("PUT", path, {"product": fields, "featureIds": ["feature_sandbox", support["id"]]})
    assert links(flowglad) == [("feature_sandbox", None), (support["id"], None)]
    flowglad("PUT", path, {"product": fields, "featureIds": [support["id"]]})
    assert links(flowglad) == [("feature_sandbox", 1_800_000_000_000), (support["id"], None)]
    flowglad("PUT", path, {"product": fields})
    assert [feature["id"] for feature in read(flowglad, path.removeprefix("/api/v1/"))["features"]] == [support["id"]]


def test_discounts(flowglad):
    made = create(flowglad, "discounts", "discount", ONCE)
    assert (made["code"], made["active"]) == ("WELCOME20", True)
    assert "redemptionCount" not in made
    counted = made | {"redemptionCount": 0}
    assert read(flowglad, f"discounts/{made['id']}")["discount"] == counted
    several = {"duration": "number_of_payments", "numberOfPayments": 3}
    other = create(flowglad, "discounts", "discount", ONCE | several | {"code": "three"})
    assert other["numberOfPayments"] == 3
    assert read(flowglad, "discounts")["data"] == [counted, other | {"redemptionCount": 0}]
    fields = {"id": other["id"], "code": "three", "amount": 500, "amountType": "fixed", "duration": "forever", "active": False}
    changed = change(flowglad, "discounts", "discount", fields).json()["discount"]
    assert (changed["code"], changed["name"], changed["amount"], changed["active"]) == ("THREE", "Welcome", 500, False)
    assert "numberOfPayments" not in changed
    assert "redemptionCount" not in changed
    assert change(flowglad, "discounts", "discount", fields | {"code": "Welcome20"}).status_code == 409
    taken = flowglad("POST", "/api/v1/discounts", {"discount": ONCE | {"code": "Welcome20"}})
    assert (taken.status_code, taken.json()["error"]) == (409, "The code is taken")


@pytest.mark.parametrize("wrong", [{"code": "ab"}, {"amount": 0}, {"duration": "number_of_payments"}, {"duration": "weekly"}])
def test_discounts_that_are_refused(flowglad, wrong):
    assert flowglad("POST", "/api/v1/discounts", {"discount": ONCE | wrong}).status_code == 400
    assert flowglad("GET", "/api/v1/discounts/discount_none").status_code == 404


def test_webhooks_show_their_secret_once(flowglad):
    made = flowglad("POST", "/api/v1/webhooks", {"webhook": HOOK}).json()
    prefix, _, key = made["secret"].partition("_")
    assert (prefix, len(base64.b64decode(key, validate=True))) == ("whsec", 24)
    webhook = made["webhook"]
    assert webhook["active"] is True
    read_again = flowglad("GET", f"/api/v1/webhooks/{webhook['id']}")
    assert read_again.json() == {"webhook": webhook}
    assert made["secret"] not in read_again.text
    new = {"id": webhook["id"], "filterTypes": ["payment.failed"], "url": "https://example.com/other", "active": False}
    assert change(flowglad, "webhooks", "webhook", new).json() == {"webhook": webhook | new}
    other = flowglad("POST", "/api/v1/webhooks", {"webhook": HOOK}).json()
    assert other["secret"] != made["secret"]
    elsewhere = flowglad("POST", "/api/v1/webhooks", {"webhook": HOOK | {"pricingModelId": "pricing_model_other"}})
    assert (elsewhere.status_code, elsewhere.json()["code"]) == (403, "FORBIDDEN")
    assert flowglad("GET", "/api/v1/webhooks/webhook_none").status_code == 404


def test_there_is_one_key_record(sandbox, flowglad):
    key = read(flowglad, "api-keys/apikey_sandbox")["apiKey"]
    assert (key["type"], key["pricingModelId"], key["livemode"]) == ("secret", MODEL, False)
    assert read(Caller(sandbox, "flowglad", "live"), "api-keys/apikey_sandbox")["apiKey"]["livemode"] is True
    assert flowglad("GET", "/api/v1/api-keys/apikey_none").status_code == 404
