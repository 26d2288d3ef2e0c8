"""Flowglad's billing periods in the sandbox: each rolls on into the next one when it is over, and is charged."""

import time
from datetime import UTC, datetime

import pytest
from sandbox.flowglad_shop import AT_END, DAY, MONTHLY, NOW, ok

METER = "usage_meter_sandbox"


def ms(*date):
    return int(datetime(*date, tzinfo=UTC).timestamp() * 1000)


@pytest.fixture
def at(clock):
    """Set the clock, in milliseconds."""

    def setting(time_ms):
        clock.now = time_ms / 1000

    return setting


@pytest.fixture
def customer(call):
    fields = {"email": "ada@example.com", "name": "Ada", "externalId": "user_42"}
    return ok(call("POST", "customers", {"customer": fields}))["data"]["customer"]


@pytest.fixture
def sell(call):
    def selling(slug, price=MONTHLY, **more):
        product = {"name": slug.title(), "slug": slug, "active": True, "pricingModelId": "pricing_model_sandbox"}
        ok(call("POST", "products", {"product": product, "price": price | {"slug": slug}, **more}))

    return selling


@pytest.fixture
def pay(sandbox, call, customer):
    """Complete a checkout session."""

    def paying(kind="add_payment_method", **fields):
        urls = {"successUrl": "https://example.com/ok", "cancelUrl": "https://example.com/no", "customerExternalId": "user_42"}
        opened = ok(call("POST", "checkout-sessions", {"checkoutSession": {"type": kind, **urls, **fields}}))["checkoutSession"]
        return sandbox.complete("flowglad", opened["id"])["checkoutSession"]

    return paying


@pytest.fixture
def subscribe(call, customer):
    def subscribing(slug="pro", **fields):
        return ok(call("POST", "subscriptions", {"customerExternalId": "user_42", "priceSlug": slug, **fields}))["subscription"]

    return subscribing


@pytest.fixture
def pro(sell, pay, subscribe):
    """A paid subscription with a payment method."""
    sell("pro")
    sell("mini", MONTHLY | {"unitPrice": 500})
    pay()
    return subscribe()


@pytest.fixture
def read(call):
    def reading(subscription):
        return ok(call("GET", f"subscriptions/{subscription['id']}"))["subscription"]

    return reading


@pytest.fixture
def rows(call):
    def listing(kind):
        return ok(call("GET", kind, params={"limit": 100}))["data"]

    return listing


@pytest.fixture
def meter(call):
    """Make a meter whose usage costs so much per so many events."""

    def making(slug, price, per):
        body = {"usageMeter": {"name": slug.title(), "slug": slug}, "price": {"unitPrice": price, "usageEventsPerUnit": per}}
        return ok(call("POST", "usage-meters", body | {"price": body["price"] | {"type": "usage"}}))["usageMeter"]["id"]

    return making


@pytest.fixture
def use(call):
    def using(subscription, amount, transaction, meter_id=METER, **more):
        event = {"subscriptionId": subscription["id"], "amount": amount, "transactionId": transaction, "usageMeterId": meter_id}
        return ok(call("POST", "usage-events", {"usageEvent": event | more}))["usageEvent"]

    return using


@pytest.fixture
def credits(call):
    """Make a feature that grants credits on a meter."""

    def making(slug, amount, frequency, meter_id=METER):
        feature = {"type": "usage_credit_grant", "slug": slug, "name": slug, "description": "", "amount": amount}
        feature |= {"usageMeterId": meter_id, "renewalFrequency": frequency, "pricingModelId": "pricing_model_sandbox"}
        return ok(call("POST", "features", {"feature": feature}))["feature"]["id"]

    return making


@pytest.fixture
def left(call):
    def reading(subscription):
        found = ok(call("GET", "customers/user_42/usage-balances", params={"subscriptionId": subscription["id"]}))
        return {row["id"]: row["availableBalance"] for row in found["usageMeterBalances"]}

    return reading


def period(subscription):
    return subscription["currentBillingPeriodStart"], subscription["currentBillingPeriodEnd"]


def cancel(call, subscription):
    body = {"cancellation": {"timing": AT_END}}
    return ok(call("POST", f"subscriptions/{subscription['id']}/cancel", body))["subscription"]


def adjust(call, subscription, slug, timing=AT_END, **more):
    change = {"timing": timing, "newSubscriptionItems": [{"priceSlug": slug}], **more}
    return ok(call("POST", f"subscriptions/{subscription['id']}/adjust", {"adjustment": change}))["subscription"]


def test_a_period_that_is_over_is_followed_by_the_next_and_charged(call, pro, read, rows, at):
    first_end = pro["currentBillingPeriodEnd"]
    at(first_end - 1)
    assert read(pro) == pro
    at(first_end + DAY)
    later = read(pro)
    assert period(later)[0] == first_end < first_end + DAY < period(later)[1]
    assert later | {"updatedAt": 0} == pro | {
        "currentBillingPeriodStart": first_end,
        "currentBillingPeriodEnd": period(later)[1],
        "updatedAt": 0,
    }
    assert later["updatedAt"] == first_end
    before, invoice = rows("invoices")
    assert (invoice["type"], invoice["status"], invoice["invoiceDate"], invoice["subtotal"]) == (
        "subscription",
        "paid",
        first_end,
        2000,
    )
    assert (invoice["billingPeriodStartDate"], invoice["billingPeriodEndDate"]) == period(later)
    assert invoice["billingPeriodId"] != before["billingPeriodId"]
    _, payment = rows("payments")
    assert (payment["amount"], payment["status"], payment["chargeDate"], payment["invoiceId"]) == (
        2000,
        "succeeded",
        first_end,
        invoice["id"],
    )
    assert (payment["subscriptionId"], payment["billingPeriodId"]) == (pro["id"], invoice["billingPeriodId"])
    [line] = ok(call("GET", f"invoices/{invoice['id']}"))["invoiceLineItems"]
    assert (line["type"], line["price"], line["quantity"], line["priceId"]) == ("static", 2000, 1, pro["priceId"])


@pytest.mark.parametrize("kind", ["invoices", "payments", "subscriptions", "customers/user_42/billing", "invoice-line-items"])
def test_whatever_is_looked_at_first_knows_of_it(call, pro, at, kind):
    at(pro["currentBillingPeriodEnd"])
    found = ok(call("GET", kind))
    if kind == "subscriptions":
        assert found["data"][-1]["currentBillingPeriodStart"] == pro["currentBillingPeriodEnd"]
    else:
        assert len(found["invoices"] if "invoices" in found else found["data"]) == 2


@pytest.mark.parametrize(
    ("cycle", "start", "ends"),
    [
        (("month", 1), (2027, 1, 31), [(2027, 2, 28), (2027, 3, 31), (2027, 4, 30), (2027, 5, 31)]),
        (("month", 3), (2027, 11, 30), [(2028, 2, 29), (2028, 5, 30), (2028, 8, 30)]),
        (("year", 1), (2028, 2, 29), [(2029, 2, 28), (2030, 2, 28), (2031, 2, 28), (2032, 2, 29)]),
        (("week", 2), (2027, 1, 31), [(2027, 2, 14), (2027, 2, 28), (2027, 3, 14)]),
        (("day", 10), (2027, 2, 20), [(2027, 3, 2), (2027, 3, 12)]),
    ],
)
def test_periods_keep_the_day_they_began_on(sell, subscribe, read, at, cycle, start, ends):
    sell("pro")
    at(ms(*start))
    made = subscribe(doNotCharge=True, interval=cycle[0], intervalCount=cycle[1])
    for before, after in zip([start, *ends], ends, strict=False):
        at(ms(*after) - 1)
        assert period(read(made)) == (ms(*before), ms(*after))
    assert read(made)["billingCycleAnchorDate"] == ms(*start)


def test_each_period_is_charged_at_its_own_time_the_oldest_first(sell, pro, subscribe, rows, at):
    sell("weekly", MONTHLY | {"intervalUnit": "week", "unitPrice": 100})
    subscribe("weekly")
    at(pro["currentBillingPeriodEnd"] + 20 * DAY)
    invoices = rows("invoices")
    dates = [invoice["invoiceDate"] for invoice in invoices]
    assert dates == sorted(dates)
    assert [invoice["createdAt"] for invoice in invoices] == dates
    assert [invoice["subtotal"] for invoice in invoices] == [2000, 100, 100, 100, 100, 100, 2000, 100, 100, 100]
    assert [payment["chargeDate"] for payment in rows("payments")] == dates
    assert len({invoice["invoiceNumber"] for invoice in invoices}) == len({one["billingPeriodId"] for one in invoices}) == 10


def test_without_a_payment_method_the_invoice_stays_open_until_there_is_one(call, sell, subscribe, pay, read, rows, at):
    sell("pro", MONTHLY | {"trialPeriodDays": 7})
    trial = subscribe()
    at(NOW + 7 * DAY)
    owing = read(trial)
    assert (owing["status"], owing["current"], period(owing)[0]) == ("past_due", True, NOW + 7 * DAY)
    [invoice] = rows("invoices")
    assert (invoice["status"], invoice["subtotal"], rows("payments")) == ("open", 2000, [])
    assert cancel(call, owing)["status"] == "cancellation_scheduled"
    assert ok(call("POST", f"subscriptions/{trial['id']}/uncancel"))["subscription"]["status"] == "past_due"
    at(NOW + 8 * DAY)
    pay()
    paid = read(trial)
    assert (paid["status"], period(paid)) == ("active", period(owing))
    assert [one["status"] for one in rows("invoices")] == ["paid"]
    [payment] = rows("payments")
    assert (payment["invoiceId"], payment["amount"], payment["chargeDate"]) == (invoice["id"], 2000, NOW + 8 * DAY)
    assert payment["billingPeriodId"] == invoice["billingPeriodId"]
    at(period(paid)[1])
    assert read(trial)["status"] == "active"
    assert [payment["amount"] for payment in rows("payments")] == [2000, 2000]


def test_periods_that_nobody_paid_add_up_and_are_paid_together(call, sell, subscribe, pay, read, rows, at):
    sell("pro", MONTHLY | {"trialPeriodDays": 7})
    trial = subscribe()
    at(NOW + 75 * DAY)
    assert read(trial)["status"] == "past_due"
    pay(targetSubscriptionId=trial["id"])
    assert read(trial)["status"] == "active"
    assert [(one["status"], one["subtotal"]) for one in rows("invoices")] == [("paid", 2000)] * 3
    assert len(rows("payments")) == 3


def test_what_is_owed_when_a_subscription_ends_stays_open(call, sell, subscribe, pay, read, rows, at):
    sell("pro", MONTHLY | {"trialPeriodDays": 7})
    trial = subscribe()
    at(NOW + 7 * DAY)
    ok(call("POST", f"subscriptions/{trial['id']}/cancel", {"cancellation": {"timing": "immediately"}}))
    pay()
    assert (read(trial)["status"], rows("payments")) == ("canceled", [])


def test_what_is_free_rolls_without_an_invoice(call, sell, subscribe, rows, at):
    sell("pro")
    gift = subscribe(doNotCharge=True)
    at(NOW + 200 * DAY)
    assert [one["id"] for one in rows("subscriptions")][-1] == gift["id"]
    assert all(period(one)[0] <= NOW + 200 * DAY < period(one)[1] for one in rows("subscriptions")[1:])
    assert (rows("invoices"), rows("payments")) == ([], [])


def test_the_free_plan_rolls_and_usage_of_it_costs_nothing(customer, rows, use, meter, at):
    [free] = rows("subscriptions")
    use(free, 100, "t1", meter("calls", 5, 1))
    at(NOW + 40 * DAY)
    [later] = rows("subscriptions")
    assert (later["status"], period(later)[0]) == ("active", period(free)[1])
    assert (rows("invoices"), rows("payments")) == ([], [])


def test_the_end_of_a_trial_begins_the_first_paid_period(sell, pay, subscribe, read, rows, at):
    sell("pro", MONTHLY | {"trialPeriodDays": 14})
    pay()
    trial = subscribe()
    assert rows("payments") == []
    at(NOW + 20 * DAY)
    paid = read(trial)
    assert (paid["status"], period(paid)[0], paid["trialEnd"]) == ("active", NOW + 14 * DAY, NOW + 14 * DAY)
    [payment] = rows("payments")
    assert (payment["amount"], payment["chargeDate"]) == (2000, NOW + 14 * DAY)
    at(period(paid)[1])
    assert len(rows("payments")) == 2


def test_a_planned_change_is_what_the_next_period_charges(call, pro, read, rows, at):
    adjust(call, pro, "mini")
    at(pro["currentBillingPeriodEnd"])
    moved = read(pro)
    assert (moved["name"], moved["scheduledAdjustmentAt"]) == ("Mini", None)
    assert [payment["amount"] for payment in rows("payments")] == [2000, 500]
    at(moved["currentBillingPeriodEnd"])
    assert [payment["amount"] for payment in rows("payments")] == [2000, 500, 500]


def test_a_planned_cancellation_ends_it_and_charges_nothing(call, pro, read, rows, at):
    end = cancel(call, pro)["cancelScheduledAt"]
    at(end + 100 * DAY)
    gone = read(pro)
    assert (gone["status"], gone["canceledAt"], gone["updatedAt"], period(gone)) == ("canceled", end, end, period(pro))
    assert len(rows("payments")) == 1


def test_a_cancelled_trial_is_not_charged(call, sell, pay, subscribe, read, rows, at):
    sell("pro", MONTHLY | {"trialPeriodDays": 14})
    pay()
    trial = subscribe()
    cancel(call, trial)
    at(NOW + 14 * DAY)
    assert (read(trial)["status"], rows("payments")) == ("canceled", [])


def test_usage_is_charged_with_the_period_that_ends(call, pro, use, meter, rows, at):
    calls, other = meter("calls", 3, 10), meter("other", 0, 1)
    use(pro, 20, "t1", calls)
    use(pro, 5, "t2", calls)
    use(pro, 50, "t3", other)
    use(pro, 50, "t4")
    at(pro["currentBillingPeriodEnd"])
    static, used = ok(call("GET", f"invoices/{rows('invoices')[-1]['id']}"))["invoiceLineItems"]
    # 25 events at 3 for every 10 are 7.5.
    assert (static["type"], used["type"], used["price"], used["quantity"]) == ("static", "usage", 8, 1)
    assert used["ledgerAccountCredit"] == 0
    assert used["description"] == "Calls"
    assert rows("payments")[-1]["amount"] == 2008
    at(pro["currentBillingPeriodEnd"] + 40 * DAY)
    assert [payment["amount"] for payment in rows("payments")] == [2000, 2008, 2000]


def test_credits_are_used_before_usage_is_charged(call, pro, use, meter, credits, left, rows, at):
    calls = meter("calls", 3, 1)
    feature = {"featureId": credits("some", 10, "once", calls), "grantCreditsImmediately": True}
    ok(call("POST", f"subscriptions/{pro['id']}/add-feature", feature))
    use(pro, 4, "t1", calls)
    at(pro["currentBillingPeriodEnd"])
    assert left(pro) == {calls: 6}
    assert rows("payments")[-1]["amount"] == 2000
    use(pro, 8, "t2", calls)
    assert left(pro) == {calls: -2}
    at(pro["currentBillingPeriodEnd"] + 31 * DAY)
    assert left(pro) == {calls: 0}
    assert rows("payments")[-1]["amount"] == 2006
    line = ok(call("GET", f"invoices/{rows('invoices')[-1]['id']}"))["invoiceLineItems"][-1]
    assert (line["price"], line["ledgerAccountCredit"]) == (6, 6)


def test_usage_of_a_trial_is_not_charged(sell, pay, subscribe, use, meter, rows, at):
    sell("pro", MONTHLY | {"trialPeriodDays": 14})
    pay()
    use(subscribe(), 4, "t1", meter("calls", 3, 1))
    at(NOW + 14 * DAY)
    assert [payment["amount"] for payment in rows("payments")] == [2000]


def test_credits_of_every_period_are_granted_again_and_others_are_not(sell, pay, subscribe, credits, use, left, at):
    features = [credits("each", 100, "every_billing_period"), credits("once", 10, "once")]
    sell("pro", featureIds=features)
    pay()
    made = subscribe()
    use(made, 30, "t1")
    assert left(made) == {METER: 80}
    at(period(made)[1])
    assert left(made) == {METER: 110}
    use(made, 104, "t2")
    assert left(made) == {METER: 6}
    at(period(made)[1] + 31 * DAY)
    assert left(made) == {METER: 106}
    at(period(made)[1] + 400 * DAY)
    assert left(made) == {METER: 106}


def test_usage_belongs_to_the_period_it_was_recorded_in(call, pro, use, rows, at):
    first = use(pro, 1, "t1")
    at(pro["currentBillingPeriodEnd"])
    second = use(pro, 1, "t2", usageDate=NOW)
    invoices = rows("invoices")
    assert [one["billingPeriodId"] for one in (first, second)] == [invoice["billingPeriodId"] for invoice in invoices]
    assert ok(call("GET", f"usage-events/{first['id']}"))["usageEvent"] == first


def test_usage_beyond_measure_is_still_an_amount(call, pro, use, meter, rows, at):
    calls = meter("calls", 2**50, 1)
    use(pro, 2**50, "t1", calls)
    at(pro["currentBillingPeriodEnd"])
    assert rows("payments")[-1]["amount"] == 2**53 + 2000
    assert ok(call("GET", "customers/user_42/billing"))["currentSubscription"]["status"] == "active"


def test_a_clock_that_is_put_back_undoes_and_repeats_nothing(call, pro, read, rows, at):
    end = pro["currentBillingPeriodEnd"]
    at(end + DAY)
    later, invoices = read(pro), rows("invoices")
    at(NOW - 50 * DAY)
    assert (read(pro), rows("invoices")) == (later, invoices)
    # The item began later than that, so there would be something to charge at such a time.
    assert adjust(call, pro, "mini", "immediately", prorateCurrentBillingPeriod=False)["name"] == "Mini"
    at(end + DAY)
    assert rows("invoices") == invoices
    at(later["currentBillingPeriodEnd"])
    assert [payment["amount"] for payment in rows("payments")] == [2000, 2000, 500]


def test_a_clock_that_jumps_goes_on_look_by_look(sell, pay, subscribe, read, rows, call, at):
    sell("daily", MONTHLY | {"intervalUnit": "day"})
    pay()
    made = subscribe("daily")
    at(NOW + 300 * DAY + 1)
    started = time.process_time()
    starts = [period(read(made))[0] for _ in range(4)]
    assert [(start - NOW) // DAY for start in starts] == [120, 240, 300, 300]
    assert ok(call("GET", "payments"))["total"] == 301
    # Some tenths of a second in fact.
    assert time.process_time() - started < 5


def test_many_customers_and_many_years_take_little_time(call, at):
    for number in range(40):
        fields = {"email": "a@example.com", "name": "A", "externalId": f"user_{number}"}
        ok(call("POST", "customers", {"customer": fields}))
    at(ms(2036, 1, 1))
    started = time.process_time()
    found = ok(call("GET", "subscriptions", params={"limit": 40}))["data"]
    assert time.process_time() - started < 5
    assert {period(one)[1] > ms(2036, 1, 1) for one in found} == {True}


def test_a_kept_anchor_counts_for_the_periods_that_follow(sell, subscribe, pay, rows, call, customer, at):
    sell("pro")
    at(NOW + 10 * DAY)
    price = next(one for one in rows("prices") if one["slug"] == "pro")
    pay("product", priceId=price["id"], preserveBillingCycleAnchor=True)
    free, paid = rows("subscriptions")
    assert paid["currentBillingPeriodEnd"] == free["currentBillingPeriodEnd"]
    at(paid["currentBillingPeriodEnd"])
    # NOW is the 15th of January.
    assert [(one["currentBillingPeriodEnd"] - NOW) // DAY for one in rows("subscriptions")] == [31, 59]


def test_the_end_of_the_calendar_is_the_end(sell, pay, subscribe, read, at):
    sell("pro", MONTHLY | {"intervalUnit": "year", "intervalCount": 5000})
    pay()
    made = subscribe()
    at(253_402_300_799_000)
    assert (read(made)["status"], period(read(made))) == ("active", period(made))


def test_a_renewal_is_no_requests_doing(sandbox, call, pro, at):
    at(pro["currentBillingPeriodEnd"])
    ok(call("GET", "payments"))
    assert sandbox.requests[-1].applied is False
    assert call("GET", "payments/pym_none").status_code == 404


def test_live_subscriptions_renew_too(sandbox, flowglad, call, at):
    flowglad.key = "sk_live_1"
    fields = {"email": "ada@example.com", "name": "Ada", "externalId": "user_42"}
    made = ok(call("POST", "customers", {"customer": fields}))["data"]["subscription"]
    at(made["currentBillingPeriodEnd"])
    [later] = ok(call("GET", "subscriptions"))["data"]
    assert (period(later)[0], later["livemode"]) == (period(made)[1], True)


def test_a_checkout_comes_after_what_was_due_before_it(sandbox, call, pro, read, rows, at):
    at(pro["currentBillingPeriodEnd"] - 1000)
    urls = {"successUrl": "https://example.com/ok", "cancelUrl": "https://example.com/no", "customerExternalId": "user_42"}
    card = {"checkoutSession": {"type": "add_payment_method", "automaticallyUpdateSubscriptions": True, **urls}}
    opened = ok(call("POST", "checkout-sessions", card))["checkoutSession"]
    at(pro["currentBillingPeriodEnd"] + 1000)
    sandbox.complete("flowglad", opened["id"])
    old, new = rows("payment-methods")
    assert [payment["paymentMethodId"] for payment in rows("payments")] == [old["id"], old["id"]]
    assert read(pro)["defaultPaymentMethodId"] == new["id"]
