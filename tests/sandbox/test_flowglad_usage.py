"""Flowglad's usage events and balances in the sandbox."""

import time

import pytest

EVENTS = "/api/v1/usage-events"
METER = "usage_meter_sandbox"


@pytest.fixture
def subscribe(flowglad):
    def subscribed(external_id):
        customer = {"externalId": external_id, "email": f"{external_id}@example.com", "name": external_id.title()}
        return flowglad("POST", "/api/v1/customers", {"customer": customer}).json()["data"]["subscription"]

    return subscribed


@pytest.fixture
def subscription(subscribe):
    return subscribe("ada")


@pytest.fixture
def meter(flowglad):
    def made(slug, **more):
        body = {"usageMeter": {"name": slug.title(), "slug": slug, **more}, "price": {"type": "usage", "unitPrice": 3}}
        return flowglad("POST", "/api/v1/usage-meters", body).json()["usageMeter"]

    return made


@pytest.fixture
def grant(flowglad):
    def granted(subscription, amount, meter=METER):
        slug = f"credits_{amount}"
        feature = {"type": "usage_credit_grant", "slug": slug, "name": "Credits", "description": "", "amount": amount}
        feature |= {"usageMeterId": meter, "renewalFrequency": "once", "pricingModelId": "pricing_model_sandbox"}
        flowglad("POST", "/api/v1/features", {"feature": feature})
        path = f"/api/v1/subscriptions/{subscription['id']}/add-feature"
        given = flowglad("POST", path, {"featureSlug": slug, "grantCreditsImmediately": True})
        assert given.status_code == 200, given.text

    return granted


@pytest.fixture
def balances(flowglad):
    def read(external_id="ada", **query):
        given = flowglad("GET", f"/api/v1/customers/{external_id}/usage-balances", params=query)
        assert given.status_code == 200, given.text
        return {(row["id"], row["subscriptionId"]): row["availableBalance"] for row in given.json()["usageMeterBalances"]}

    return read


def event(subscription, transaction_id="t1", **more):
    named = more.keys() & {"priceId", "priceSlug", "usageMeterId", "usageMeterSlug"}
    meter = {} if named else {"usageMeterId": METER}
    return {"subscriptionId": subscription["id"], "amount": 1, "transactionId": transaction_id, **meter, **more}


def record(caller, sent, status=200):
    given = caller("POST", EVENTS, {"usageEvent": sent})
    assert given.status_code == status, given.text
    return given.json().get("usageEvent", given.json())


def bulk(caller, events, status=200):
    given = caller("POST", f"{EVENTS}/bulk", {"usageEvents": events})
    assert given.status_code == status, given.text
    return given.json().get("usageEvents", given.json())


def test_an_event_is_recorded_and_read(flowglad, subscription):
    made = record(flowglad, event(subscription, amount=7, usageDate=5, properties={"region": "eu"}))
    assert (made["amount"], made["usageDate"], made["properties"]) == (7, 5, {"region": "eu"})
    assert (made["customerId"], made["usageMeterId"]) == (subscription["customerId"], METER)
    assert made["billingPeriodId"]
    assert made["id"].startswith("usage_event_")
    assert flowglad("GET", f"{EVENTS}/{made['id']}").json() == {"usageEvent": made}
    assert flowglad("GET", f"{EVENTS}/usage_event_none").status_code == 404


def test_what_is_left_out_is_now(flowglad, subscription):
    made = record(flowglad, event(subscription))
    assert (made["usageDate"], made["createdAt"], made["properties"]) == (1_800_000_000_000, 1_800_000_000_000, None)


def test_a_meter_is_named_in_four_ways(flowglad, subscription, meter):
    calls = meter("calls")
    price = {"type": "usage", "usageMeterId": calls["id"], "slug": "calls_metered", "unitPrice": 5, "usageEventsPerUnit": 10}
    price |= {"intervalUnit": "month", "intervalCount": 1, "isDefault": False}
    dear = flowglad("POST", "/api/v1/prices", {"price": price}).json()["price"]
    by_price = [
        record(flowglad, event(subscription, f"t{number}", **named))
        for number, named in enumerate([{"priceId": dear["id"]}, {"priceSlug": "calls_metered"}])
    ]
    by_meter = [
        record(flowglad, event(subscription, f"u{number}", **named))
        for number, named in enumerate([{"usageMeterId": calls["id"]}, {"usageMeterSlug": "calls"}])
    ]
    assert {made["usageMeterId"] for made in by_price + by_meter} == {calls["id"]}
    assert {made["priceId"] for made in by_price} == {dear["id"]}
    [default] = {made["priceId"] for made in by_meter}
    assert default not in (None, dear["id"])


def test_a_meter_without_a_price_counts_too(flowglad, subscription):
    assert record(flowglad, event(subscription))["priceId"] is None


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"subscriptionId": "sub_none"}, 404),
        ({"usageMeterId": "usage_meter_none"}, 404),
        ({"usageMeterSlug": "none"}, 404),
        ({"priceId": "price_none"}, 404),
        ({"priceSlug": "none"}, 404),
        ({"usageMeterId": METER, "usageMeterSlug": "sandbox"}, 400),
        ({"amount": 0}, 400),
        ({"amount": 1.5}, 400),
    ],
)
def test_what_breaks_a_rule_records_nothing(flowglad, subscription, change, status):
    record(flowglad, event(subscription, **change), status)
    bulk(flowglad, [event(subscription, "t0"), event(subscription, **change)], status)
    assert flowglad("GET", EVENTS).json()["total"] == 0


def test_only_a_usage_price_counts(flowglad, subscription):
    [free] = flowglad("GET", "/api/v1/prices").json()["data"]
    assert record(flowglad, event(subscription, priceId=free["id"]), 400)["code"] == "BAD_REQUEST"


def test_an_amount_that_is_written_with_a_fraction_still_counts(flowglad, subscription, balances):
    content = '{"usageEvent": {"subscriptionId": "%s", "amount": 5.0, "transactionId": "t", "usageMeterSlug": "sandbox"}}'
    assert flowglad("POST", EVENTS, content=content % subscription["id"]).json()["usageEvent"]["amount"] == 5
    assert balances() == {(METER, subscription["id"]): -5}


def test_a_transaction_counts_once_per_meter(flowglad, subscribe, subscription, meter, balances):
    first = record(flowglad, event(subscription, amount=3))
    assert record(flowglad, event(subscription, amount=9)) == first
    calls = meter("calls")
    assert record(flowglad, event(subscription, usageMeterId=calls["id"]))["id"] != first["id"]
    other = subscribe("eve")
    assert record(flowglad, event(other), 409)["code"] == "CONFLICT"
    assert flowglad("GET", EVENTS).json()["total"] == 2
    assert balances() == {(METER, subscription["id"]): -3, (calls["id"], subscription["id"]): -1}


def test_repeated_events_of_a_bulk_are_skipped(flowglad, subscribe, subscription):
    record(flowglad, event(subscription, "t1"))
    sent = [event(subscription, name) for name in ("t1", "t2", "t3", "t2")]
    assert [made["transactionId"] for made in bulk(flowglad, sent)] == ["t2", "t3"]
    assert bulk(flowglad, sent) == []
    assert bulk(flowglad, []) == []
    bulk(flowglad, [event(subscription, "t4"), event(subscribe("eve"), "t1")], 409)
    assert flowglad("GET", EVENTS).json()["total"] == 3


def test_events_are_listed_in_pages(flowglad, subscription):
    bulk(flowglad, [event(subscription, f"t{number}") for number in range(25)])
    pages = [flowglad("GET", EVENTS).json()]
    while "nextCursor" in pages[-1]:
        pages.append(flowglad("GET", EVENTS, params={"cursor": pages[-1]["nextCursor"]}).json())
    assert [len(page["data"]) for page in pages] == [10, 10, 5]
    assert [row["transactionId"] for page in pages for row in page["data"]] == [f"t{number}" for number in range(25)]
    assert pages[0]["total"] == 25


def test_a_meter_of_distinct_properties_needs_and_counts_them(flowglad, subscription, meter, balances):
    members = meter("members", aggregationType="count_distinct_properties")["id"]
    record(flowglad, event(subscription, usageMeterId=members), 400)
    sets = [{"user": 1, "team": 2}, {"team": 2, "user": 1}, {"user": 3}]
    bulk(flowglad, [event(subscription, f"t{i}", amount=9, usageMeterId=members, properties=one) for i, one in enumerate(sets)])
    assert balances() == {(members, subscription["id"]): -2}


def test_balances_are_credits_minus_usage(flowglad, subscription, grant, balances):
    assert balances() == {}
    grant(subscription, 100)
    grant(subscription, 20)
    assert balances() == {(METER, subscription["id"]): 120}
    bulk(flowglad, [event(subscription, f"t{number}", amount=50) for number in range(2)])
    assert balances() == {(METER, subscription["id"]): 20}
    record(flowglad, event(subscription, "more", amount=50))
    assert balances() == {(METER, subscription["id"]): -30}
    [row] = flowglad("GET", "/api/v1/customers/ada/usage-balances").json()["usageMeterBalances"]
    assert (row["name"], row["slug"], row["aggregationType"]) == ("Sandbox meter", "sandbox", "sum")
    billing = flowglad("GET", "/api/v1/customers/ada/billing").json()
    assert billing["currentSubscription"]["experimental"]["usageMeterBalances"] == [row]


def test_balances_of_one_subscription(flowglad, subscribe, subscription, grant, balances):
    grant(subscription, 100)
    other = subscribe("eve")
    record(flowglad, event(other))
    assert balances("eve") == {(METER, other["id"]): -1}
    cancellation = {"cancellation": {"timing": "immediately"}}
    assert flowglad("POST", f"/api/v1/subscriptions/{subscription['id']}/cancel", cancellation).status_code == 200
    assert balances() == {}
    assert balances(subscriptionId=subscription["id"]) == {(METER, subscription["id"]): 100}
    path = "/api/v1/customers/{}/usage-balances"
    assert flowglad("GET", path.format("ada"), params={"subscriptionId": other["id"]}).status_code == 404
    assert flowglad("GET", path.format("ada"), params={"subscriptionId": "sub_none"}).status_code == 404
    assert flowglad("GET", path.format("none")).status_code == 404


def test_many_events_take_little_time(flowglad, subscription, balances):
    started = time.process_time()
    for chunk in range(20):
        assert (
            len(bulk(flowglad, [event(subscription, f"{chunk}-{number}", properties={"n": number}) for number in range(500)]))
            == 500
        )
    # About a second in fact, most of it for checking the answers against the spec.
    assert time.process_time() - started < 10
    assert flowglad("GET", EVENTS).json()["total"] == 10_000
    assert balances() == {(METER, subscription["id"]): -10_000}


def test_live_events_are_apart(flowglad, subscription):
    record(flowglad, event(subscription))
    flowglad.key = "sk_live_1"
    assert flowglad("GET", EVENTS).json()["total"] == 0
