"""Hyperline in the sandbox."""

import base64

import pytest
from sandbox.callers import Caller

MONTHLY = {"period": "months", "count": 1}
COUNTER = {"entity": "user", "operation": "count"}
TIERS = {"from": 0, "to": None}
PRICES = {
    "fee": {"type": "fee", "amount": 2400},
    "volume": {"type": "volume", "amount": 100, **TIERS},
    "packaged": {"type": "packaged", "amount": 100, **TIERS, "unit_count": 10, "on_bucket_incomplete": "pay_in_full"},
    "bulk": {"type": "bulk", "amount": 100, "to": None},
    "bps": {"type": "bps", "percentage": 1.5, **TIERS, "per_unit_cap": 500},
    "bundle": {"type": "bundle", "amount": 1000, "unit_count": 50},
}
MODELS = {
    "flat_fee": ["fee"],
    "seat": ["volume", "bulk", "packaged", "bundle"],
    "dynamic": ["volume", "packaged", "bulk", "bps"],
    "credit": ["bulk", "bundle"],
    "bundle": ["fee"],
}


def configuration(model, **more):
    return {"currency": "EUR", "billing_interval": MONTHLY, "type": model, "prices": [PRICES[model]]} | more


def create(caller, kind="flat_fee", model="fee", headers=None, **more):
    special = {"aggregator": COUNTER} if kind == "dynamic" else {}
    sent = {"name": "Access", "type": kind, "price_configurations": [configuration(model)]} | special | more
    return caller("POST", "/v1/products", sent, headers=headers)


def errors(answer):
    assert answer.status_code == 400, answer.text
    return [error["path"] for error in answer.json()["errors"]]


def test_the_documented_product_is_created_with_its_prices(hyperline, body):
    made = hyperline("POST", "/v1/products", body("hyperline/products_create"))
    assert made.status_code == 201
    product = made.json()
    [priced] = product["price_configurations"]
    assert product["id"].startswith("itm_")
    assert (priced["product_id"], priced["prices"][0]["amount"], priced["status"]) == (product["id"], 24000, "active")
    assert hyperline("GET", f"/v1/products/{product['id']}").json() == product
    assert hyperline("GET", f"/v1/price-configurations/{priced['id']}").json() == priced
    listed = hyperline("GET", "/v1/products").json()
    assert listed["meta"] == {"total": 1, "taken": 1, "skipped": 0}
    assert "price_configurations" not in listed["data"][0]


@pytest.mark.parametrize(("kind", "model"), [(kind, model) for kind, models in MODELS.items() for model in models])
def test_every_type_takes_its_models(hyperline, kind, model):
    product = create(hyperline, kind, model).json()
    added = hyperline("POST", "/v1/price-configurations", configuration(model, product_id=product["id"], currency="JPY"))
    assert added.status_code == 201
    assert added.json()["prices"][0]["type"] == model


@pytest.mark.parametrize(("kind", "model"), [("flat_fee", "volume"), ("seat", "fee"), ("dynamic", "bundle"), ("credit", "fee")])
def test_other_models_are_refused(hyperline, kind, model):
    assert create(hyperline, kind, model).status_code == 400
    assert hyperline.rows() == 0
    product = create(hyperline, kind, MODELS[kind][0]).json()
    refused = hyperline("POST", "/v1/price-configurations", configuration(model, product_id=product["id"]))
    assert errors(refused) == [["type"]]


def test_what_is_written_under_one_name_is_read_under_another(hyperline):
    product = create(
        hyperline, "seat", "volume", price_configurations=[configuration(m) for m in ("volume", "packaged", "bulk")]
    ).json()
    volume, packaged, bulk = (found["prices"][0] for found in product["price_configurations"])
    assert (volume["on_tier_incomplete"], volume["unit_count"]) == ("pro_rata", 1)
    assert (packaged["on_bucket_incomplete"], packaged["unit_count"]) == ("pay_in_full", 10)
    assert (bulk["on_tier_incomplete"], "from" in bulk) == ("pro_rata", False)


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"name": None}, ["name"]),
        ({"type": "one_off"}, ["type"]),
        ({"unit_name": "user"}, ["type"]),
        ({"aggregator": COUNTER}, ["type"]),
        ({"public_description": "x" * 5001}, ["public_description"]),
        ({"translations": {"xx": {}}}, ["translations"]),
        ({"is_available_at_checkout": True}, ["is_available_at_checkout"]),
        ({"price_configurations": [configuration("fee", currency="XXX")]}, ["price_configurations", 0, "currency"]),
        (
            {"price_configurations": [configuration("fee", billing_interval={"period": "months"})]},
            ["price_configurations", 0, "billing_interval", "count"],
        ),
        ({"price_configurations": [configuration("fee", prices=[PRICES["fee"]] * 2)]}, ["price_configurations", 0, "prices"]),
        (
            {"price_configurations": [configuration("fee", prices=[PRICES["bulk"]])]},
            ["price_configurations", 0, "prices", 0, "type"],
        ),
        (
            {"price_configurations": [configuration("fee", prices=[{"type": "fee"}])]},
            ["price_configurations", 0, "prices", 0, "amount"],
        ),
        ({"price_configurations": [configuration("fee", allow_on_portal=True)]}, ["price_configurations", 0, "type"]),
    ],
)
def test_what_breaks_a_rule_is_refused_by_place(hyperline, change, path):
    assert path in errors(create(hyperline, **change))
    assert hyperline.rows() == 0


def test_types_with_more_to_them(hyperline):
    counted = create(
        hyperline,
        "dynamic",
        "volume",
        aggregator={"entity": "call", "operation": "sum", "property": "minutes"},
        unit_name="minute",
    )
    aggregator = counted.json()["aggregator"]
    assert (aggregator["property"], aggregator["type"], aggregator["unit_name"]) == ("minutes", "metered", "minute")
    shared = create(hyperline, "seat", "volume", aggregator_id=aggregator["id"]).json()
    assert shared["aggregator"]["id"] == aggregator["id"]
    assert errors(create(hyperline, "seat", "volume", aggregator_id="agg_none")) == [["aggregator_id"]]
    weighted = [{"aggregator_id": aggregator["id"], "weight": 2.5}]
    credit = create(hyperline, "credit", "bundle", credit_aggregators=weighted).json()
    assert (credit["credit_aggregators"][0]["weight"], credit["credits_grant_mode"]) == (2.5, "prorated")
    part = [{"product_id": counted.json()["id"], "percentage": 33.3}, {"product_id": credit["id"], "percentage": 66.7}]
    assert create(hyperline, "bundle", bundle_items=part).json()["bundle_items"][1]["product"]["type"] == "credit"
    part[0]["percentage"] = 33.4
    assert errors(create(hyperline, "bundle", bundle_items=part)) == [["bundle_items"]]
    part[0] = {"product_id": "itm_none", "percentage": 33.3}
    assert create(hyperline, "bundle", bundle_items=part).status_code == 404


def test_archive_comes_before_delete(hyperline):
    product = create(hyperline).json()
    path, priced = f"/v1/products/{product['id']}", product["price_configurations"][0]["id"]
    assert hyperline("DELETE", path).json()["message"] == "Cannot delete a product that is not archived"
    assert hyperline("PUT", f"{path}/archive").json()["status"] == "archived"
    assert hyperline("PUT", f"{path}/unarchive").json()["status"] == "active"
    hyperline("PUT", f"{path}/archive")
    assert hyperline("DELETE", path).status_code == 204
    assert hyperline("DELETE", path).json()["message"] == "Product not found"
    assert hyperline("GET", f"/v1/price-configurations/{priced}").status_code == 404


def test_a_price_configuration_can_be_put_away_replaced_and_deleted(hyperline, clock, body):
    product = create(hyperline).json()
    path = f"/v1/price-configurations/{product['price_configurations'][0]['id']}"
    clock.now += 60
    replaced = hyperline("PUT", f"{path}/prices", body("hyperline/price_configurations_replace_prices")).json()
    assert (replaced["prices"][0]["amount"], replaced["updated_at"]) == (24000, "2027-01-15T08:01:00.000Z")
    assert errors(hyperline("PUT", f"{path}/prices", [PRICES["bulk"]])) == [[0, "type"]]
    assert hyperline("PUT", f"{path}/prices", {"type": "fee"}).status_code == 400
    assert hyperline("PUT", f"{path}/archive").json()["archived_at"] == "2027-01-15T08:01:00.000Z"
    assert hyperline("PUT", f"{path}/unarchive").json()["archived_at"] is None
    assert hyperline("DELETE", path).status_code == 204
    assert hyperline("DELETE", path).status_code == 404


def test_an_update_keeps_what_is_left_out(hyperline):
    product = create(hyperline, description="inside", public_description="outside").json()
    sent = {"name": "New", "description": None, "properties": {"rank": [1, "two", True]}, "is_available_on_demand": False}
    changed = hyperline("PUT", f"/v1/products/{product['id']}", sent).json()
    assert [changed[name] for name in ("name", "description", "public_description", "is_available_on_demand")] == [
        "New",
        None,
        "outside",
        False,
    ]
    assert changed["properties"] == {"rank": [1, "two", True]}
    assert errors(hyperline("PUT", f"/v1/products/{product['id']}", {"description": "x"})) == [["name"]]


def test_features_are_granted_and_taken_away(hyperline):
    path = f"/v1/products/{create(hyperline).json()['id']}/features"
    assert hyperline("PUT", f"{path}/seats", {"value": 5}).json() == {"feature_code": "seats", "value": 5}
    assert hyperline("PUT", f"{path}/seats", {"value": "unlimited"}).json()["value"] == "unlimited"
    assert errors(hyperline("PUT", f"{path}/seats", {"value": True})) == [["value"]]
    assert errors(hyperline("PUT", f"{path}/seats", {"value": "many"})) == [["value"]]
    assert hyperline("GET", path).json() == [{"feature_code": "seats", "value": "unlimited"}]
    assert hyperline("DELETE", f"{path}/seats").status_code == 204
    assert hyperline("DELETE", f"{path}/seats").status_code == 404


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", ["Ab", "Cd"]),
        ("status=all", ["Ab", "bC", "Cd"]),
        ("status=archived", ["bC"]),
        ("status__in=active,archived", ["Ab", "bC", "Cd"]),
        ("status__in=archived", ["bC"]),
        ("name=Ab", ["Ab"]),
        ("name__equals=ab", []),
        ("name__not=Ab", ["Cd"]),
        ("status=all&name__contains=b", ["Ab", "bC"]),
        ("status=all&name__startsWith=b", ["bC"]),
        ("name__endWith=d", ["Cd"]),
        ("description__isNull=true", ["Cd"]),
        ("description__isNotNull=true", ["Ab"]),
        ("type=flat_fee&name__endsWith=nothing", ["Ab", "Cd"]),
        ("take=1&skip=1", ["Cd"]),
        ("take=0", []),
    ],
)
def test_filters(hyperline, query, names):
    create(hyperline, name="Ab", description="first")
    put_away = create(hyperline, name="bC").json()["id"]
    create(hyperline, name="Cd")
    hyperline("PUT", f"/v1/products/{put_away}/archive")
    assert [item["name"] for item in hyperline("GET", f"/v1/products?{query}").json()["data"]] == names


@pytest.mark.parametrize("query", ["take=101", "take=-1", "skip=-1", "take=x", "status=gone"])
def test_wrong_parameters_are_refused(hyperline, query):
    assert errors(hyperline("GET", f"/v1/products?{query}")) == [[query.partition("=")[0]]]


def test_an_empty_page_repeats_what_was_asked_for(hyperline):
    create(hyperline)
    assert hyperline("GET", "/v1/products?take=7&skip=9").json() == {"meta": {"total": 1, "taken": 7, "skipped": 9}, "data": []}


def test_price_configurations_are_listed_by_product_and_price_book(hyperline):
    one, two = create(hyperline).json()["id"], create(hyperline).json()["id"]
    hyperline("POST", "/v1/price-configurations", configuration("fee", product_id=one, price_book_id="prib_1"))
    assert hyperline("GET", f"/v1/price-configurations?product_id={one}").json()["meta"]["total"] == 2
    assert hyperline("GET", "/v1/price-configurations?price_book_id__isNull=true").json()["meta"]["total"] == 2
    assert len(hyperline("GET", f"/v1/products/{one}?price_book_id=prib_1").json()["price_configurations"]) == 1
    assert len(hyperline("GET", f"/v1/products/{two}").json()["price_configurations"]) == 1
    assert (
        hyperline("POST", "/v1/price-configurations", configuration("fee", product_id="itm_none")).json()["message"]
        == "Product not found"
    )


KEY = {"Idempotency-Key": "0123456789abcdef"}


def test_a_repeated_key_gives_the_first_answer_again(sandbox, hyperline):
    first, second = create(hyperline, headers=KEY), create(hyperline, headers=KEY)
    assert (second.status_code, second.content) == (201, first.content)
    assert hyperline.rows() == 1
    assert [received.applied for received in sandbox.requests] == [True, False]


def test_a_key_used_for_something_else_is_refused(hyperline):
    product = create(hyperline, headers=KEY).json()
    for answer in (
        create(hyperline, headers=KEY, name="Other"),
        hyperline("PUT", f"/v1/products/{product['id']}/archive", headers=KEY),
        create(hyperline, headers=KEY, name=None),
    ):
        assert answer.status_code == 417
    assert hyperline("GET", f"/v1/products/{product['id']}", headers=KEY).json()["status"] == "active"


def test_a_refusal_does_not_use_up_a_key(hyperline):
    assert create(hyperline, headers=KEY, name=None).status_code == 400
    assert create(hyperline, headers=KEY).status_code == 201


def test_a_key_is_forgotten_after_a_day(hyperline, clock):
    create(hyperline, headers=KEY)
    clock.now += 24 * 3600 - 1
    create(hyperline, headers=KEY)
    assert hyperline.rows() == 1
    clock.now += 1
    create(hyperline, headers=KEY, name="Other")
    assert hyperline.rows() == 2


def test_keys_of_two_environments_do_not_meet(sandbox, hyperline):
    create(hyperline, headers=KEY)
    assert create(Caller(sandbox, "hyperline", "live"), headers=KEY, name="Other").status_code == 201


@pytest.mark.parametrize(
    ("authorization", "status"),
    [
        ("Bearer test_1", 200),
        ("bearer test_1", 200),
        ("Basic " + base64.b64encode(b"test_1:").decode(), 200),
        ("Basic " + base64.b64encode(b"\xff:").decode(), 401),
        ("Basic x", 401),
        ("", 401),
        ("test_1", 401),
        ("Bearer prod_1", 401),
        ("Bearer test_", 401),
    ],
)
def test_keys(hyperline, authorization, status):
    assert hyperline("GET", "/v1/products", headers={"Authorization": authorization}).status_code == status


def test_the_documented_refusals(hyperline):
    assert hyperline.http.get(f"{hyperline.base}/v1/products").json()["message"] == "Missing authentication token"
    assert hyperline("GET", "/v1/products/itm_none").json()["message"] == "Product not found"
    assert hyperline("GET", "/v1/nothing").json()["message"] == "Route not found"
    product = create(hyperline).json()
    posted = hyperline("POST", f"/v1/products/{product['id']}/archive")
    assert (posted.status_code, posted.json()["message"]) == (404, "Route not found")
