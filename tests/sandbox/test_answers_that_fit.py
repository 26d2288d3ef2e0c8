"""What a provider's document does not let in is refused, so that no answer gives back what the document does not have."""

from typing import Any

import pytest
from sandbox.callers import Caller

from billfold.testing import Sandbox
from billfold_sandbox.schemas import is_day, is_moment
from billfold_sandbox.spec import load

NO_MOMENTS = [
    *("", "null", "0", "yesterday", "2027-01-15", "2027-01-15 12:00:00Z", "2027-01-15T12:00:00", "2027-01-15T12:00Z"),
    *("2024-01-01T12:99:00Z", "2027-02-29T12:00:00Z", "2027-01-15T12:00:00+0100", "2027-01-15t12:00:00z", "2027-W02-5T12:00:00Z"),
    *("9999-12-31T23:59:59-01:00", "9999-12-31T23:59:59.999999Z", "0001-01-01T00:00:00+01:00", "0000-01-01T00:00:00Z"),
    *("\u0662027-01-15T12:00:00Z", "2027-01-15T12:00:00Z\n", "2027-01-15T12:00:00Z "),
]
MOMENTS = ["2027-01-15T12:00:00Z", "2027-01-15T12:00:00.5+01:00", "2024-02-29T23:59:59.123456789-12:00", "9999-12-31T23:59:59Z"]
NO_DAYS = ["", "2027-02-29", "20270115", "2027-01-15T00:00:00Z", "2027-W02-5", "2027-1-15"]


def customer(hyperline: Caller) -> str:
    made: str = hyperline("POST", "/v1/customers", {"name": "Ada", "currency": "EUR"}).json()["id"]
    return made


def test_a_moment_is_one_of_the_calendar() -> None:
    assert [text for text in NO_MOMENTS if is_moment(text)] == []
    assert [text for text in MOMENTS if not is_moment(text)] == []
    assert [text for text in (*NO_DAYS, *MOMENTS) if is_day(text)] == []
    assert is_day("2024-02-29")


@pytest.mark.parametrize("text", [NO_MOMENTS[0], NO_MOMENTS[8], NO_MOMENTS[13]])
def test_what_is_no_moment_is_refused_in_bodies_and_queries_in_each_providers_form(
    hyperline: Caller, creem: Caller, text: str
) -> None:
    code = {"name": "A", "code": "A", "coupon_id": "cou_1", "expires_at": text}
    refused = hyperline("POST", "/v1/promotion-codes", code)
    assert (refused.status_code, refused.json()["errors"][0]["path"]) == (400, ["expires_at"])
    assert "ISO 8601" in refused.json()["errors"][0]["message"]
    refused = hyperline("GET", "/v2/customers", params={"created_at__gte": text})
    assert (refused.status_code, refused.json()["errors"][0]["path"]) == (400, ["created_at__gte"])
    discount = {"name": "A", "type": "percentage", "percentage": 5, "duration": "once", "applies_to_products": ["prod_1"]}
    refused = creem("POST", "/v1/discounts", {**discount, "expiry_date": text})
    assert refused.status_code == 400
    assert "expiry_date: must be an ISO 8601 time" in refused.text


@pytest.mark.parametrize("text", MOMENTS)
def test_a_moment_is_given_back_as_it_was_sent(hyperline: Caller, text: str) -> None:
    coupon = {"name": "A", "type": "amount", "discount_amount": 500, "currency": "EUR", "expiration_date": text}
    made = hyperline("POST", "/v1/coupons", coupon).json()
    assert made["expiration_date"] == text
    assert hyperline("GET", f"/v1/coupons/{made['id']}").json() == made


@pytest.mark.parametrize("path", ["/v1/customers", "/v1/customers/batch"])
@pytest.mark.parametrize("name", ["", "crm", "Stripe"])
def test_a_customer_is_linked_to_systems_that_there_are(hyperline: Caller, path: str, name: str) -> None:
    sent: Any = {"name": "Ada", "providers": {"stripe": "cus_1", name: "1"}}
    refused = hyperline("POST", path, {"customers": [sent]} if "batch" in path else sent)
    assert refused.status_code == 400
    assert refused.json()["errors"][0]["path"][-2:] == ["providers", name]
    assert hyperline("GET", "/v2/customers").json()["data"] == []


@pytest.mark.parametrize("query", [{"record_id": ""}, {"calculation_id": ""}, {"record_id": "", "calculation_id": "cal_1"}])
def test_prices_of_an_event_that_is_not_there_are_missing(hyperline: Caller, query: dict[str, str]) -> None:
    hyperline.base = load("hyperline").document["x-hosts"]["ingest"]["test"]
    assert hyperline("GET", "/v1/events/prices", params=query).status_code == 404


@pytest.mark.parametrize("value", [["flat"], {"a": 1}, 1, None, True])
@pytest.mark.parametrize("name", ["", "type"])
def test_a_body_that_is_free_in_form_may_have_members_of_any_name(hyperline: Caller, name: str, value: Any) -> None:
    sent = {"name": "A", name: value, "products": [{name: value}]}
    made = hyperline("POST", "/v1/plans", sent)
    assert made.status_code == 201, made.text
    changed = hyperline("PUT", f"/v1/plans/{made.json()['id']}", sent)
    assert changed.status_code == 200, changed.text


@pytest.mark.parametrize("take", ["1", "1.0", "1e0"])
def test_a_page_size_in_a_body_may_be_written_with_a_fraction(hyperline: Caller, take: str) -> None:
    aggregator = {"name": "A", "entity": "call", "operation": "count", "type": "metered"}
    path = f"/v1/aggregators/{hyperline('POST', '/v1/aggregators', aggregator).json()['id']}/usage/events"
    sent = f'{{"start_date": "{MOMENTS[0]}", "end_date": "{MOMENTS[0]}", "take": {take}, "skip": {take}}}'
    answer = hyperline("POST", path, content=sent, headers={"Content-Type": "application/json"})
    assert answer.status_code == 200, answer.text


@pytest.mark.parametrize("secret", ["A" * 33, "=" * 32, "A" * 31 + "=" + "A"])
def test_a_delivery_that_no_secret_can_sign_is_held_and_the_others_are_sent(
    sandbox: Sandbox, hyperline: Caller, secret: str
) -> None:
    endpoints = [{"url": "/bad", "secret": secret}, {"url": "/good"}]
    bad, _ = (hyperline("POST", "/v1/webhooks/endpoints", one).json()["id"] for one in endpoints)
    customer(hyperline)
    done = sandbox.deliveries.pump(lambda _: 200)
    states = {one.url: one.state for one in done}
    assert states == {"/bad": "held", "/good": "delivered"}
    [held] = [one for one in done if one.endpoint == bad]
    assert "secret is not base64" in held.attempts[0].problem
    assert secret not in held.attempts[0].problem
