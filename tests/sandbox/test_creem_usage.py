"""Creem's meters and usage events in the sandbox: what counts, what it comes to, and how refusals look."""

import json

import pytest

EVENTS = [
    {"size": 5, "kind": "big", "paid": True},
    {"size": "10", "kind": "Bigger", "paid": "true"},
    {"size": 2.5, "kind": "small", "tags": ["a", 7]},
    {"kind": "none"},
]


@pytest.fixture
def customer(creem):
    return creem("POST", "/v1/customers", {"email": "ada@example.com", "name": "Ada", "external_id": "u_1"}).json()["id"]


@pytest.fixture
def ingest(creem, customer):
    def sent(*properties, status=202, **more):
        events = [{"name": "request", "customer_id": customer, "properties": one, **more} for one in properties]
        given = creem("POST", "/v1/events/ingest", {"events": events})
        assert given.status_code == status, given.text
        return given.json()

    return sent


@pytest.fixture
def preview(creem):
    def seen(aggregation, **more):
        body = {"event_name": "request", "aggregation": aggregation, **more}
        return creem("POST", "/v1/meters/preview", body).json()

    return seen


@pytest.mark.parametrize(
    ("aggregation", "name", "units"),
    [
        ("count", None, "4"),
        ("sum", "size", "17.5"),
        ("average", "size", "5.8333333333"),
        ("min", "size", "2.5"),
        ("max", "size", "10"),
        ("unique", "size", "3"),
        ("unique", "kind", "4"),
        ("sum", "kind", "0"),
        ("max", "none", "0"),
    ],
)
def test_what_events_come_to(ingest, preview, aggregation, name, units):
    ingest(*EVENTS)
    assert preview(aggregation, **({"aggregation_property": name} if name else {}))["units"] == units


@pytest.mark.parametrize("amounts", [["0.1", "0.2"], ["1e50", "1"], ["100000000000000000000", "0.00000000001"]])
def test_units_are_exact(ingest, preview, amounts):
    ingest(*[{"size": amount} for amount in amounts])
    wanted = {"0.1": "0.3", "1e50": "1" + "0" * 49 + "1"}.get(amounts[0], "100000000000000000000.00000000001")
    assert preview("sum", aggregation_property="size")["units"] == wanted


@pytest.mark.parametrize(
    ("operator", "name", "value", "units"),
    [
        ("equals", "size", "10", "1"),
        ("equals", "size", 10, "1"),
        ("equals", "paid", True, "2"),
        ("not_equals", "size", 10, "3"),
        ("gt", "size", 2.5, "2"),
        ("gte", "size", "2.5", "3"),
        ("lt", "size", 5, "1"),
        ("lte", "size", 5, "2"),
        ("gt", "kind", 5, "0"),
        ("contains", "kind", "big", "1"),
        ("contains", "tags", "7", "1"),
        ("not_contains", "kind", "i", "2"),
    ],
)
def test_filters(ingest, preview, operator, name, value, units):
    ingest(*EVENTS)
    clause = {"property": name, "operator": operator, "value": value}
    assert preview("count", filter={"conjunction": "and", "clauses": [clause]})["units"] == units


@pytest.mark.parametrize(("conjunction", "units"), [("and", "1"), ("or", "3")])
def test_clauses_are_joined(ingest, preview, conjunction, units):
    ingest(*EVENTS)
    clauses = [{"property": "size", "operator": "gte", "value": 5}, {"property": "kind", "operator": "equals", "value": "big"}]
    clauses.append({"property": "size", "operator": "lt", "value": 10 if conjunction == "and" else 3})
    assert preview("count", filter={"conjunction": conjunction, "clauses": clauses})["units"] == units


def test_a_name_that_is_taken_is_refused_with_who_has_it(creem):
    body = {"name": "Size", "event_name": "request", "aggregation": "count", "unit_label": "requests"}
    made = creem("POST", "/v1/meters", body)
    assert made.status_code == 201
    refused = creem("POST", "/v1/meters", body)
    assert (refused.status_code, refused.json()["error"]["code"]) == (409, "meter_name_taken")
    assert "details" not in refused.json()["error"]
    creem("POST", f"/v1/meters/{made.json()['id']}/archive")
    error = creem("POST", "/v1/meters", body).json()["error"]
    assert error["details"] == {"archived_holder": True, "archived_holder_id": made.json()["id"]}
    assert (error["param"], error["type"]) == ("name", "invalid_request_error")


@pytest.mark.parametrize(
    ("change", "param"),
    [
        ({"customer_id": "cust_none"}, "events[1].customer_id"),
        ({"event_id": " \t"}, "events[1].event_id"),
        ({"timestamp": "9999-12-31T23:59:59Z"}, "events[1].timestamp"),
        ({"properties": {"a": "x" * 501}}, "events[1].properties.a"),
        ({"properties": {"a": ["x" * 500]}}, "events[1].properties.a"),
        ({"metadata": {}}, "events[1].metadata"),
    ],
)
def test_one_wrong_event_refuses_the_batch(creem, customer, change, param):
    good = {"name": "request", "customer_id": customer}
    refused = creem("POST", "/v1/events/ingest", {"events": [good, good | change]})
    assert refused.status_code == 422, refused.text
    assert refused.json()["error"]["param"] == param
    assert creem("GET", "/v1/events").json()["data"] == []


def test_what_came_while_a_meter_was_archived_is_counted_once_it_is_back(creem, clock, customer, ingest):
    body = {"name": "Size", "event_name": "request", "aggregation": "count", "unit_label": "requests"}
    meter = f"/v1/meters/{creem('POST', '/v1/meters', body).json()['id']}"

    def consumed():
        return creem("GET", f"{meter}/consumed?customer_id={customer}").json()["units"]

    ingest({})
    creem("POST", f"{meter}/archive")
    clock.now += 60
    ingest({}, {})
    assert consumed() == "1"
    creem("POST", f"{meter}/unarchive")
    assert consumed() == "3"


@pytest.mark.parametrize(
    "at", ["", "null", "yesterday", "2026-13-01", "9999-12-31T23:59:59-01:00", "0001-01-01T00:00:00%2B01:00"]
)
def test_a_time_that_is_none_is_refused(creem, customer, at):
    body = {"name": "Size", "event_name": "request", "aggregation": "count", "unit_label": "requests"}
    meter = creem("POST", "/v1/meters", body).json()["id"]
    account = creem(
        "POST", "/v1/customer-credits/accounts", {"customer_id": customer, "name": "Gifts", "unit_label": "points"}
    ).json()
    for path in (f"meters/{meter}/consumed?customer_id={customer}&", f"customer-credits/accounts/{account['id']}/balance?"):
        refused = creem("GET", f"/v1/{path}at={at}")
        assert refused.status_code in (400, 422), refused.text
        assert "ISO 8601" in refused.text or "calendar" in refused.text


@pytest.mark.parametrize("price", ["0.05", "0.00012345", "12.5", "3", "0", "1E-7"])
def test_fractions_of_a_cent_are_kept_as_they_were_sent(creem, price):
    body = {"name": "Size", "event_name": "request", "aggregation": "count", "unit_label": "requests"}
    meter = creem("POST", "/v1/meters", body).json()["id"]
    row = f'{{"meter_id": "{meter}", "settlement_mode": "postpaid", "unit_price": {price}}}'
    terms = {"name": "Pro", "description": "All", "price": 1000, "currency": "EUR", "billing_type": "recurring"}
    content = f'{json.dumps(terms)[:-1]}, "billing_period": "every-month", "usage_prices": [{row}]}}'.encode()
    made = creem("POST", "/v1/products", content=content, headers={"content-type": "application/json"})
    assert f'"unit_price":{price}}}' in made.text
    assert f'"unit_price":{price}}}' in creem("GET", f"/v1/products/{made.json()['id']}").text


def test_a_product_without_a_picture_has_no_member_for_one(creem):
    terms = {"name": "Book", "description": "A book", "price": 1000, "currency": "EUR", "billing_type": "onetime"}
    made = creem("POST", "/v1/products", terms).json()
    assert made.keys().isdisjoint({"image_url", "image_urls", "usage_prices"})
    both = creem("PATCH", f"/v1/products/{made['id']}", {"image_url": "https://example.com/a.png"}).json()
    assert (both["image_url"], both["image_urls"]) == ("https://example.com/a.png", ["https://example.com/a.png"])
