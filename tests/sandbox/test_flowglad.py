"""Flowglad in the sandbox."""

import json

import pytest
from sandbox.callers import Caller

from billfold.testing import Sandbox

PRICE = {"type": "subscription", "unitPrice": 2000, "intervalUnit": "month", "intervalCount": 1, "isDefault": False}
ONCE = {"type": "single_payment", "unitPrice": 500, "isDefault": False}


def create(caller, slug="pro", *, price=PRICE, **product):
    fields = {"name": "Pro", "slug": slug, "active": True, "pricingModelId": "pricing_model_sandbox"}
    return caller("POST", "/api/v1/products", {"product": fields | product, "price": price})


def read(caller, product_id):
    return caller("GET", f"/api/v1/products/{product_id}").json()


@pytest.fixture
def product(flowglad):
    return create(flowglad).json()["product"]


def test_a_product_is_answered_without_and_read_with_its_price(flowglad, body):
    made = flowglad("POST", "/api/v1/products", body("flowglad/products_create.minimal"))
    assert made.status_code == 200
    assert "prices" not in made.json()["product"]
    whole = read(flowglad, made.json()["product"]["id"])
    assert whole["defaultPrice"] == whole["prices"][0]
    assert (whole["prices"][0]["unitPrice"], whole["prices"][0]["currency"], whole["prices"][0]["slug"]) == (
        2000,
        "USD",
        "pro_monthly",
    )
    assert whole["createdAt"] == 1_800_000_000_000
    assert len(made.headers["x-request-id"]) == 8


def test_the_seed_request_is_taken_by_a_sandbox_with_its_pricing_model(body):
    request = body("flowglad/products_create")
    request["product"]["pricingModelId"] = "<string>"
    with Sandbox(flowglad_pricing_model="<string>") as sandbox:
        assert Caller(sandbox, "flowglad")("POST", "/api/v1/products", request).status_code == 200


def test_there_is_a_default_product_from_the_start(flowglad):
    [free] = flowglad("GET", "/api/v1/products").json()["data"]
    assert (free["default"], free["pricingModelId"]) == (True, "pricing_model_sandbox")
    assert read(flowglad, free["id"])["defaultPrice"]["unitPrice"] == 0


def test_the_currency_is_the_organisations():
    with Sandbox(flowglad_currency="JPY") as sandbox:
        caller = Caller(sandbox, "flowglad")
        product = create(caller).json()["product"]
        assert read(caller, product["id"])["defaultPrice"]["currency"] == "JPY"
        assert sandbox.state()["flowglad"][1].prices[0].money == "JPY 2000"
    with pytest.raises(ValueError, match="XXX"):
        Sandbox(flowglad_currency="XXX")


def test_the_first_price_is_the_default_one_whatever_is_sent(flowglad, product):
    assert read(flowglad, product["id"])["defaultPrice"]["isDefault"] is True


def test_there_is_one_default_price(flowglad, product):
    added = flowglad("POST", "/api/v1/prices", {"price": PRICE | {"productId": product["id"]}}).json()["price"]
    whole = read(flowglad, product["id"])
    assert [price["isDefault"] for price in whole["prices"]] == [False, True]
    assert whole["defaultPrice"]["id"] == added["id"]
    first = whole["prices"][0]
    flowglad("PUT", f"/api/v1/prices/{first['id']}", {"price": {"type": "subscription", "id": first["id"], "isDefault": True}})
    assert [price["isDefault"] for price in read(flowglad, product["id"])["prices"]] == [True, False]


@pytest.mark.parametrize(
    ("change", "status", "code"),
    [
        ({"slug": "free"}, 409, "CONFLICT"),
        ({"default": True}, 403, "FORBIDDEN"),
        ({"pricingModelId": "pricing_model_other"}, 403, "FORBIDDEN"),
        ({"slug": "x_no_charge"}, 400, "BAD_REQUEST"),
        ({"slug": ""}, 400, "BAD_REQUEST"),
        ({"name": ""}, 400, "BAD_REQUEST"),
        ({"catalogId": "x"}, 400, "BAD_REQUEST"),
        ({"price": PRICE | {"unitPrice": -1}}, 400, "BAD_REQUEST"),
        ({"price": PRICE | {"unitPrice": 19.99}}, 400, "BAD_REQUEST"),
        ({"price": PRICE | {"currency": "USD"}}, 400, "BAD_REQUEST"),
        ({"price": PRICE | {"type": "weekly"}}, 400, "BAD_REQUEST"),
        ({"price": ONCE | {"intervalUnit": "month"}}, 400, "BAD_REQUEST"),
        ({"price": {"unitPrice": 1}}, 400, "BAD_REQUEST"),
        ({"price": PRICE | {"slug": "x_no_charge"}}, 400, "BAD_REQUEST"),
    ],
)
def test_what_breaks_a_rule_changes_nothing(flowglad, change, status, code):
    refused = create(flowglad, **change)
    assert (refused.status_code, refused.json()["code"]) == (status, code)
    assert refused.json()["request_id"] == refused.headers["x-request-id"]
    assert flowglad.rows() == 1


def test_findings_are_a_list_of_issues(flowglad):
    issues = create(flowglad, name=3, price={"type": "subscription"}).json()["error"]
    assert {"code": "invalid_type", "path": ["price", "unitPrice"], "message": "Required"} in issues
    assert any(issue["path"] == ["product", "name"] for issue in issues)


def test_a_taken_price_slug_leaves_no_product_behind(flowglad):
    create(flowglad, "one", price=PRICE | {"slug": "monthly"})
    assert create(flowglad, "two", price=PRICE | {"slug": "monthly"}).status_code == 409
    assert flowglad.rows() == 2


def test_prices_are_added_to_products_and_meters_that_exist(flowglad, product):
    added = flowglad("POST", "/api/v1/prices", {"price": PRICE | {"productId": product["id"], "trialPeriodDays": 14}}).json()[
        "price"
    ]
    assert flowglad("GET", f"/api/v1/prices/{added['id']}").json()["price"] == added
    assert flowglad("POST", "/api/v1/prices", {"price": ONCE | {"productId": "prod_none"}}).status_code == 404
    usage = {
        "type": "usage",
        "unitPrice": 1,
        "usageEventsPerUnit": 100,
        "intervalUnit": "month",
        "intervalCount": 1,
        "isDefault": False,
    }
    metered = flowglad("POST", "/api/v1/prices", {"price": usage | {"usageMeterId": "usage_meter_sandbox"}}).json()["price"]
    assert (metered["productId"], metered["isDefault"]) == (None, True)
    assert flowglad("POST", "/api/v1/prices", {"price": usage | {"usageMeterId": "usage_meter_none"}}).status_code == 404


def test_amounts_never_change(flowglad, product):
    price = read(flowglad, product["id"])["prices"][0]
    path, change = f"/api/v1/prices/{price['id']}", {"type": "subscription", "id": price["id"], "isDefault": True}
    assert flowglad("PUT", path, {"price": change | {"unitPrice": 1}}).status_code == 400
    assert flowglad("PUT", path, {"price": change | {"type": "single_payment"}}).status_code == 400
    renamed = flowglad("PUT", path, {"price": change | {"name": "Monthly", "active": False}}).json()["price"]
    assert (renamed["name"], renamed["active"], renamed["unitPrice"]) == ("Monthly", False, 2000)


def test_the_id_in_the_body_of_a_product_or_price_wins(flowglad, product):
    other = create(flowglad, "other").json()["product"]
    change = {"product": {"id": other["id"], "name": "X", "active": True}}
    changed = flowglad("PUT", f"/api/v1/products/{product['id']}", change).json()["product"]
    assert (changed["id"], changed["name"]) == (other["id"], "X")
    assert read(flowglad, product["id"])["name"] == "Pro"
    [known] = read(flowglad, product["id"])["prices"]
    price = {"price": {"type": "subscription", "id": known["id"], "isDefault": True, "name": "Y"}}
    assert flowglad("PUT", "/api/v1/prices/price_none", price).json()["price"]["id"] == known["id"]
    assert read(flowglad, product["id"])["prices"][0]["name"] == "Y"
    price["price"]["id"] = "price_none"
    assert flowglad("PUT", f"/api/v1/prices/{known['id']}", price).status_code == 404


def test_an_update_keeps_what_is_left_out_and_may_replace_the_price(flowglad, product):
    fields = {"id": product["id"], "name": "New", "active": False}
    price = PRICE | {"productId": product["id"], "unitPrice": 3000}
    update = {"product": fields, "price": price, "featureIds": ["feature_sandbox"]}
    changed = flowglad("PUT", f"/api/v1/products/{product['id']}", update).json()["product"]
    assert (changed["name"], changed["active"], changed["slug"]) == ("New", False, "pro")
    whole = read(flowglad, product["id"])
    assert [(price["unitPrice"], price["active"]) for price in whole["prices"]] == [(2000, False), (3000, True)]
    assert [feature["id"] for feature in whole["features"]] == ["feature_sandbox"]
    taken = {"product": fields | {"slug": "free"}}
    assert flowglad("PUT", f"/api/v1/products/{product['id']}", taken).status_code == 409
    unknown = {"product": fields, "featureIds": ["feature_none"]}
    assert flowglad("PUT", f"/api/v1/products/{product['id']}", unknown).status_code == 404


def test_a_price_sent_with_the_default_product_is_ignored(flowglad):
    [free] = flowglad("GET", "/api/v1/products").json()["data"]
    update = {"product": {"id": free["id"], "name": "Free", "active": True}, "price": ONCE | {"productId": free["id"]}}
    assert flowglad("PUT", f"/api/v1/products/{free['id']}", update).status_code == 200
    assert len(read(flowglad, free["id"])["prices"]) == 1


def test_cursors_lead_to_the_end(flowglad):
    for number in range(4):
        create(flowglad, f"p{number}")
    found, cursor = [], ""
    while True:
        page = flowglad("GET", f"/api/v1/products?limit=2{cursor}").json()
        found += [product["slug"] for product in page["data"]]
        assert page["total"] == 5
        if not page["hasMore"]:
            assert "nextCursor" not in page
            break
        cursor = f"&cursor={page['nextCursor']}"
    assert found == ["free", "p0", "p1", "p2", "p3"]
    assert flowglad("GET", "/api/v1/prices?limit=100").json()["total"] == 5


@pytest.mark.parametrize(
    "query", ["limit=0", "limit=101", "limit=x", "cursor=x", "cursor=e30=", "cursor=W10=", "cursor=bnVsbA=="]
)
def test_wrong_paging_is_text_that_holds_json(flowglad, query):
    refused = flowglad("GET", f"/api/v1/products?{query}")
    assert refused.status_code == 400
    assert "code" not in refused.json()
    assert json.loads(refused.json()["error"])[0]["path"] == [query.partition("=")[0]]


def test_a_query_parameter_overrides_the_path_on_reads(flowglad, product):
    other = create(flowglad, "other").json()["product"]
    assert flowglad("GET", f"/api/v1/products/{product['id']}?id={other['id']}").json()["id"] == other["id"]


@pytest.mark.parametrize("key", ["", "Bearer ", "Bearer x", "Basic sk_test_1", "sk_test_", "stg_sk_test_1"])
def test_a_wrong_key_is_refused_in_plain_text(flowglad, key):
    refused = flowglad("GET", "/api/v1/products", headers={"Authorization": key})
    assert (refused.status_code, refused.headers["content-type"]) == (401, "text/plain; charset=utf-8")


def test_the_key_may_come_bare_and_decides_the_environment(sandbox, flowglad):
    assert flowglad("GET", "/api/v1/products", headers={"Authorization": "sk_test_1"}).status_code == 200
    live = Caller(sandbox, "flowglad", "live")
    made = create(live)
    assert made.json()["product"]["livemode"] is True
    assert len(flowglad("GET", "/api/v1/products").json()["data"]) == 1
    assert len(live("GET", "/api/v1/products").json()["data"]) == 2


def test_routes_and_methods_that_do_not_exist(flowglad):
    unknown = flowglad("GET", "/api/v1/nothing")
    assert (unknown.status_code, unknown.text) == (404, "Not Found")
    assert (flowglad("PATCH", "/api/v1/products", {}).status_code, flowglad("GET", "/products").text) == (405, "Not Found")
    missing = flowglad("GET", "/api/v1/products/prod_none")
    assert (missing.status_code, missing.json()["code"]) == (404, "NOT_FOUND")
