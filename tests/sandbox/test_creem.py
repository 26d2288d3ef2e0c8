"""Creem in the sandbox."""

import pytest
from sandbox.callers import Caller

PRODUCT = {"name": "Pro", "description": "All of it", "price": 2999, "currency": "USD", "billing_type": "onetime"}


def test_a_created_product_can_be_read_back(creem, body):
    made = creem("POST", "/v1/products", body("creem/products_create.full"))
    assert made.status_code == 200
    product = made.json()
    assert product["id"].startswith("prod_")
    assert product["mode"] == "test"
    assert product["product_url"].endswith(product["id"])
    assert product["created_at"] == "2027-01-15T08:00:00.000Z"
    assert product["custom_fields"][0]["text"] == {"max_length": 200, "minimum_length": 1, "value": None}
    assert creem("GET", f"/v1/products?product_id={product['id']}").json() == product


def test_a_one_time_product_is_charged_once(creem):
    assert creem("POST", "/v1/products", PRODUCT).json()["billing_period"] == "once"


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"price": 99}, "price"),
        ({"price": -1}, "price"),
        ({"price": 29.99}, "price"),
        ({"price": "100"}, "price"),
        ({"price": True}, "price"),
        ({"currency": "JPY"}, "currency"),
        ({"billing_type": "recurring"}, "billing_period"),
        ({"billing_type": "recurring", "billing_period": "once"}, "billing_period"),
        ({"name": None}, "name"),
        ({"features": [{"type": "custom"}]}, "features[0]"),
        ({"tags": []}, "tags"),
        ({"custom_fields": [{"type": "text", "key": "a", "label": "A"}] * 2}, "custom_fields"),
        ({"custom_fields": [{"type": "text", "key": str(n), "label": "A"} for n in range(4)]}, "custom_fields"),
        ({"custom_fields": [{"type": "text", "key": "a", "label": "A" * 51}]}, "custom_fields[0].label"),
    ],
)
def test_what_breaks_a_rule_is_refused_by_name(creem, change, named):
    refused = creem("POST", "/v1/products", PRODUCT | change)
    assert refused.status_code == 400
    assert refused.json()["message"][0].startswith(named)
    assert creem.rows() == 0


@pytest.mark.parametrize("price", [0, 100, 2**53])
def test_free_and_at_least_a_hundred_cents_are_fine(creem, price):
    assert creem("POST", "/v1/products", PRODUCT | {"price": price}).json()["price"] == price


def test_every_missing_field_is_named(creem):
    refused = creem("POST", "/v1/products", {})
    assert {text.partition(":")[0] for text in refused.json()["message"]} == {
        "name",
        "description",
        "price",
        "currency",
        "billing_type",
    }


def test_search_pages_to_the_end(creem):
    ids = [creem("POST", "/v1/products", PRODUCT).json()["id"] for _ in range(5)]
    found, number = [], 1
    while number:
        page = creem("GET", f"/v1/products/search?page_number={number}&page_size=2").json()
        found += [item["id"] for item in page["items"]]
        assert page["pagination"]["total_pages"] == 3
        assert page["pagination"]["prev_page"] == (number - 1 or None)
        number = page["pagination"]["next_page"]
    assert found == ids


def test_ten_is_the_usual_page_and_beyond_the_end_is_nothing(creem):
    for _ in range(11):
        creem("POST", "/v1/products", PRODUCT)
    assert len(creem("GET", "/v1/products/search").json()["items"]) == 10
    beyond = creem("GET", "/v1/products/search?page_number=999999999999999999&page_size=999999999999999999").json()
    assert beyond["items"] == []
    assert beyond["pagination"]["next_page"] is None


@pytest.mark.parametrize("query", ["page_number=0", "page_size=x", "page_size=", "page_number=1.5"])
def test_a_wrong_page_is_refused(creem, query):
    assert creem("GET", f"/v1/products/search?{query}").status_code == 400


def test_an_unknown_id_and_a_missing_one(creem):
    unknown = creem("GET", "/v1/products?product_id=prod_none")
    assert unknown.status_code == 404
    assert unknown.json()["error"] == "Bad Request"
    assert creem("GET", "/v1/products").json()["message"] == ["product_id: Required"]


def test_keys(sandbox, creem):
    live = Caller(sandbox, "creem", "live")
    assert creem("GET", "/v1/products/search").status_code == 200
    assert live("GET", "/v1/products/search").status_code == 200
    missing = creem.http.get(f"{creem.base}/v1/products/search")
    assert missing.status_code == 401
    for caller, key in ((creem, "creem_1"), (creem, "creem_test_"), (creem, "sk_test_1"), (live, "creem_test_1")):
        wrong = caller("GET", "/v1/products/search", headers={"x-api-key": key})
        assert wrong.status_code == 403
        assert "message" not in wrong.json()


def test_environments_share_nothing(sandbox, creem):
    live = Caller(sandbox, "creem", "live")
    product = live("POST", "/v1/products", PRODUCT).json()
    assert product["mode"] == "prod"
    assert creem("GET", f"/v1/products?product_id={product['id']}").status_code == 404


def test_routes_that_do_not_exist(creem):
    assert creem("DELETE", "/v1/products").status_code == 404
    assert creem("GET", "/v1/nothing").json()["status"] == 404
