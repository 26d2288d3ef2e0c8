"""Creem's subscriptions in the sandbox."""

import pytest

PRODUCT = {
    "name": "Pro",
    "description": "All of it",
    "price": 3000,
    "currency": "EUR",
    "billing_type": "recurring",
    "billing_period": "every-month",
}
NOW, NEXT, LATER = (
    {"update_behavior": behavior} for behavior in ("proration-charge-immediately", "proration-charge", "proration-none")
)
DAY = 86400


@pytest.fixture
def product(creem):
    def made(**more):
        return creem("POST", "/v1/products", PRODUCT | more).json()["id"]

    return made


@pytest.fixture
def paid(sandbox, creem, product):
    """A paid checkout for a recurring product."""
    wanted = {"product_id": product(), "units": 2, "metadata": {"team": "x"}, "customer": {"email": "ada@example.com"}}
    return sandbox.complete("creem", creem("POST", "/v1/checkouts", wanted).json()["id"])


@pytest.fixture
def read(creem, paid):
    return lambda: creem("GET", f"/v1/subscriptions?subscription_id={paid['subscription']}").json()


@pytest.fixture
def act(creem, paid):
    def done(what, body=None, status=200):
        given = creem("POST", f"/v1/subscriptions/{paid['subscription']}{what}", body)
        assert given.status_code == status, given.text
        return given.json()

    return done


@pytest.fixture
def payments(creem):
    return lambda: [row["amount"] for row in creem("GET", "/v1/transactions/search").json()["items"]]


def test_a_recurring_purchase_leads_to_a_subscription(creem, paid, read, payments):
    subscription = read()
    assert (subscription["status"], subscription["metadata"]) == ("active", {"team": "x"})
    assert subscription["current_period_end_date"] == subscription["next_transaction_date"] == "2027-02-15T08:00:00.000Z"
    assert subscription["items"][0]["units"] == 2
    assert subscription["items"][0]["product_id"] == subscription["product"]["id"]
    assert subscription["last_transaction"]["type"] == "invoice"
    assert subscription["last_transaction"]["period_end"] - subscription["last_transaction"]["period_start"] == 31 * DAY * 1000
    assert subscription["customer"]["id"] == paid["customer"]
    assert payments() == [6000]
    assert creem("GET", "/v1/subscriptions/search").json()["items"] == [subscription]
    assert creem("GET", f"/v1/customers/{paid['customer']}/subscriptions").json()["items"] == [subscription]
    assert creem("GET", "/v1/subscriptions?subscription_id=sub_none").status_code == 404


@pytest.mark.parametrize(
    ("period", "start", "end"),
    [
        ("every-month", 1_801_382_400.0, "2027-02-28T08:00:00.000Z"),
        ("every-three-months", 1_800_000_000.0, "2027-04-15T08:00:00.000Z"),
        ("every-six-months", 1_800_000_000.0, "2027-07-15T08:00:00.000Z"),
        ("every-year", 1_800_000_000.0, "2028-01-15T08:00:00.000Z"),
    ],
)
def test_periods(sandbox, creem, clock, product, period, start, end):
    clock.now = start
    checkout = creem("POST", "/v1/checkouts", {"product_id": product(billing_period=period)}).json()["id"]
    subscription = sandbox.complete("creem", checkout)["subscription"]
    assert creem("GET", f"/v1/subscriptions?subscription_id={subscription}").json()["current_period_end_date"] == end


def test_a_discount_is_shown_on_the_subscription(sandbox, creem, product):
    terms = {"name": "Half", "code": "HALF", "type": "percentage", "percentage": 50, "duration": "repeating"}
    creem("POST", "/v1/discounts", terms | {"duration_in_months": 3})
    checkout = creem("POST", "/v1/checkouts", {"product_id": product(), "discount_code": "HALF"}).json()["id"]
    subscription = sandbox.complete("creem", checkout)["subscription"]
    shown = creem("GET", f"/v1/subscriptions?subscription_id={subscription}").json()
    assert (shown["discount"]["discountCode"], shown["discount"]["durationInMonths"]) == ("HALF", 3)
    assert shown["last_transaction"]["amount"] == 1500


@pytest.mark.parametrize("body", [None, {}, {"mode": "immediate", "onExecute": "pause"}])
def test_cancelled_at_once_is_final(creem, paid, act, read, body):
    key = paid["license_keys"][0]["key"]
    instance = creem("POST", "/v1/licenses/activate", {"key": key, "instance_name": "x"}).json()["instance"]["id"]
    assert act("/cancel", body)["status"] == "canceled"
    assert "next_transaction_date" not in read()
    assert "canceled already" in act("/cancel", body, 400)["message"][0]
    for what in ("/resume", "/pause"):
        act(what, None, 400)
    act("", {"items": [{"id": read()["items"][0]["id"], "units": 1}], **NEXT}, 400)
    assert creem("POST", "/v1/licenses/validate", {"key": key, "instance_id": instance}).status_code == 410


def test_a_scheduled_end_comes_with_the_period(creem, clock, paid, act, read):
    key = {"key": paid["license_keys"][0]["key"], "instance_name": "x"}
    planned = act("/cancel", {"mode": "scheduled"})
    assert planned["status"] == "scheduled_cancel"
    act("/cancel", {"mode": "scheduled"}, 400)
    assert creem("POST", "/v1/licenses/activate", key).status_code == 200
    assert act("/resume")["status"] == "active"
    assert read()["canceled_at"] is None
    assert read()["next_transaction_date"] == read()["current_period_end_date"]
    act("/resume", None, 400)
    act("/cancel", {"mode": "scheduled", "onExecute": "cancel"})
    clock.now += 31 * DAY
    assert read()["status"] == "canceled"
    assert read()["canceled_at"] == read()["current_period_end_date"]
    assert creem("POST", "/v1/licenses/activate", key).status_code == 410
    act("/resume", None, 400)


def test_a_scheduled_pause_can_be_resumed_into_a_new_period(clock, act, read, payments):
    act("/cancel", {"mode": "scheduled", "onExecute": "pause"})
    clock.now += 40 * DAY
    assert read()["status"] == "paused"
    assert act("/resume")["status"] == "active"
    assert payments() == [6000, 6000]
    assert read()["current_period_start_date"] == "2027-02-24T08:00:00.000Z"


def test_pause_and_resume_within_the_period_cost_nothing(act, read, payments):
    assert act("/pause")["status"] == "paused"
    act("/pause", None, 400)
    act("/cancel", {"mode": "scheduled"}, 400)
    assert act("/resume")["status"] == "active"
    assert payments() == [6000]
    assert read()["next_transaction_date"]


def test_seats_change(clock, act, read, payments):
    item = read()["items"][0]["id"]
    clock.now += 15.5 * DAY
    end = read()["current_period_end_date"]
    assert act("", {"items": [{"id": item, "units": 4}], **NEXT})["items"][0]["units"] == 4
    act("", {"items": [{"id": item, "units": 2}], **LATER})
    assert (payments(), read()["current_period_end_date"]) == ([6000], end)
    act("", {**NOW})
    assert payments() == [6000]
    act("", {"items": [{"id": item, "units": 4}], **NOW})
    # Half of the period was unused, so half of what was paid counts.
    assert payments() == [6000, 12000 - 3000]
    assert read()["current_period_start_date"] == "2027-01-30T20:00:00.000Z"
    assert read()["last_transaction"]["amount"] == 9000


def test_items_are_added_by_product_or_price(act, read, product):
    extra = product(price=500)
    added = act("", {"items": [{"product_id": extra, "units": 3}], **NEXT})["items"]
    assert [(item["units"], item["product_id"]) for item in added][1:] == [(3, extra)]
    again = act("", {"items": [{"price_id": added[1]["price_id"]}], **NEXT})["items"]
    assert (again[2]["units"], again[2]["product_id"]) == (1, extra)


@pytest.mark.parametrize(
    ("items", "status"),
    [
        ([{"id": "sitem_none", "units": 1}], 404),
        ([{"product_id": "prod_none"}], 404),
        ([{"price_id": "pprice_none"}], 404),
        ([{"units": 1}], 400),
        ([{"product_id": "EUR", "units": 0}], 400),
        ([{"product_id": "EUR", "units": 2**60}], 400),
        ([{"product_id": "USD"}], 400),
        ([{"product_id": "onetime"}], 400),
    ],
)
def test_what_items_cannot_be(product, act, read, items, status):
    known = {
        "EUR": product(),
        "USD": product(currency="USD"),
        "onetime": product(billing_type="onetime", billing_period="once"),
    }
    before = read()
    sent = [
        {**item, "product_id": known.get(item["product_id"], "prod_none")} if "product_id" in item else item for item in items
    ]
    act("", {"items": sent, **NEXT}, status)
    assert read() == before


@pytest.mark.parametrize(("behavior", "paid_then"), [(NOW, [6000, 4000]), (NEXT, [6000]), (LATER, [6000])])
def test_an_upgrade(act, read, product, payments, behavior, paid_then):
    dearer = product(price=5000)
    changed = act("/upgrade", {"product_id": dearer, **behavior})
    assert changed["product"]["id"] == changed["items"][0]["product_id"] == dearer
    assert payments() == paid_then
    assert read() == changed


def test_an_upgrade_needs_a_recurring_product_and_a_behavior(act, product):
    act("/upgrade", {"product_id": "prod_none", **NOW}, 404)
    act("/upgrade", {"product_id": product(billing_type="onetime", billing_period="once"), **NOW}, 400)
    assert "update_behavior" in act("/upgrade", {"product_id": product()}, 400)["message"][0]


def test_recurring_revenue_is_monthly(sandbox, creem, product, act):
    checkout = creem("POST", "/v1/checkouts", {"product_id": product(price=12000, billing_period="every-year")}).json()["id"]
    sandbox.complete("creem", checkout)

    def totals():
        return creem("GET", "/v1/stats/summary?currency=EUR").json()["totals"]

    assert (totals()["monthlyRecurringRevenue"], totals()["activeSubscriptions"]) == (7000, 2)
    act("/cancel", {})
    assert (totals()["monthlyRecurringRevenue"], totals()["totalSubscriptions"]) == (1000, 2)
