"""Subscriptions, changes of plan and test clocks of Clink in the sandbox."""

import pytest

DAY = 86_400_000
START = 1_800_000_000_000
CYCLE = {"interval": "month", "intervalCount": 1}


def data(answer):
    assert answer.json()["code"] == 200, answer.text
    return answer.json()["data"]


def failure(answer):
    assert answer.status_code == 200
    return answer.json()["code"], answer.json()["msg"]


@pytest.fixture
def price(clink):
    def made(amount=30, currency="USD", **cycle):
        price = {"currency": currency, "unitAmount": amount, "priceType": "recurring", "recurringDetails": CYCLE | cycle}
        product = {"name": "Pro", "image": "oss_xxxxx", "taxCategory": "ebook", "priceList": [price]}
        return data(clink("POST", "/product", product))["priceList"][0]

    return made


@pytest.fixture
def subscribe(sandbox, clink):
    def made(price, **more):
        sale = {"productId": price["productId"], "priceId": price["priceId"], "customerEmail": "ada@example.com"}
        money = {"originalAmount": price["unitAmount"], "originalCurrency": price["currency"]}
        session = data(clink("POST", "/checkout/session", sale | money | more))
        return Plan(clink, sandbox.complete("clink", session["sessionId"])["subscriptionId"])

    return made


class Plan:
    """One subscription."""

    def __init__(self, call, subscription_id):
        self.call = call
        self.id = subscription_id

    def get(self):
        return data(self.call("GET", f"/subscription/{self.id}"))

    def post(self, step, body=None):
        return self.call("POST", f"/subscription/{self.id}/{step}", body)

    def orders(self):
        return self.call("GET", f"/order?subscriptionId={self.id}&pageSize=50").json()["rows"]


def test_a_completed_checkout_leaves_a_subscription_an_invoice_and_an_order(clink, price, subscribe):
    plan = subscribe(price())
    subscription = plan.get()
    assert (subscription["status"], subscription["cancelAtPeriodEnd"]) == ("active", False)
    [order] = plan.orders()
    assert (order["type"], order["amountTotal"], order["sessionId"]) == ("recurring", 30, subscription["sessionId"])
    invoice = data(clink("GET", f"/subscription/invoice/{order['invoiceId']}"))
    assert (invoice["status"], invoice["orderId"], invoice["paymentAmount"]) == ("paid", order["orderId"], 30)
    assert invoice["items"] == [subscription["recurringInvoiceItem"]]


def test_time_renews_a_subscription(clink, clock, price, subscribe):
    plan = subscribe(price())
    clock.now += 70 * 86_400
    subscription = plan.get()
    assert (subscription["elapsedCycles"], subscription["currentPeriodStart"]) == (2, START)
    assert subscription["recurringInvoiceItem"]["periodEnd"] == subscription["currentPeriodEnd"] > clock.now * 1000
    assert len(plan.orders()) == 3


def test_a_trial_is_free_and_then_paid(clink, clock, price, subscribe):
    plan = subscribe(price(trialPeriodDays=7))
    trial = plan.get()
    assert (trial["status"], trial["trialEnd"] - trial["trialStart"]) == ("free_trial", 7 * DAY)
    clock.now += 8 * 86_400
    assert plan.get()["status"] == "active"
    assert [order["amountTotal"] for order in plan.orders()] == [0, 30]


def test_cancelling_at_the_end_and_at_once(clock, price, subscribe):
    plan = subscribe(price())
    cancelled = data(plan.post("cancel", {"reason": "enough"}))
    assert (cancelled["status"], cancelled["cancelAtPeriodEnd"]) == ("active", True)
    assert cancelled["cancelAt"] == cancelled["currentPeriodEnd"]
    clock.now += 32 * 86_400
    assert plan.get()["status"] == "cancelled"
    assert len(plan.orders()) == 1
    assert failure(plan.post("cancel", {"reason": "again"})) == (400, "SUBSCRIPTION_CANCELLED")
    other = subscribe(price())
    assert data(other.post("cancel", {"reason": "enough", "cancelImmediately": True}))["status"] == "cancelled"
    assert failure(other.post("update/preview", {"priceId": price(99)["priceId"]})) == (400, "SUBSCRIPTION_CANCELLED")
    assert other.post("cancel", {}).status_code == 400
    assert other.post("cancel", {"reason": ""}).status_code == 400


def test_an_upgrade_is_paid_at_once(clock, price, subscribe):
    plan, dearer = subscribe(price(30)), price(60)
    clock.now += 86_400 * 31 / 2
    preview = data(plan.post("update/preview", {"priceId": dearer["priceId"]}))
    lines = preview["lines"]
    assert (preview["immediate"], lines["proratedCredit"]["totalAmount"], lines["totalAmount"]) == (True, -15, 15)
    changed = data(plan.post("update/confirm", {"priceSnapshotId": preview["recurringPrice"]["priceSnapshotId"]}))
    assert (changed["status"], changed["subscription"]["priceId"]) == (1, dearer["priceId"])
    assert [order["amountTotal"] for order in plan.orders()] == [30, 15]
    clock.now += 86_400 * 16
    assert plan.get()["recurringInvoiceItem"]["amount"] == 60


def test_a_downgrade_waits_and_can_be_taken_back(clock, price, subscribe):
    plan, cheaper = subscribe(price(30)), price(10)
    assert data(plan.post("update/preview", {"priceId": cheaper["priceId"]}))["immediate"] is False
    confirm = {"priceSnapshotId": cheaper["priceSnapshotId"]}
    changed = data(plan.post("update/confirm", confirm))["subscription"]
    assert (changed["upcomingInvoiceItem"]["amount"], changed["recurringInvoiceItem"]["amount"]) == (10, 30)
    assert data(plan.post("update/cancel"))["upcomingInvoiceItem"] is None
    assert failure(plan.post("update/cancel")) == (400, "NO_PENDING_UPDATE")
    data(plan.post("update/confirm", confirm))
    clock.now += 86_400 * 32
    assert plan.get()["priceId"] == cheaper["priceId"]
    assert [order["amountTotal"] for order in plan.orders()] == [30, 10]


def test_a_yearly_plan_begins_a_new_period(price, subscribe):
    plan, yearly = subscribe(price(30)), price(600, interval="year")
    data(plan.post("update/confirm", {"priceSnapshotId": yearly["priceSnapshotId"]}))
    subscription = plan.get()
    assert subscription["currentPeriodEnd"] - START == 365 * DAY
    assert [order["amountTotal"] for order in plan.orders()] == [30, 570]


def test_changes_that_make_no_sense(clink, price, subscribe):
    first = price()
    plan = subscribe(first)
    assert failure(plan.post("update/preview", {"priceId": first["priceId"]})) == (400, "PLAN_NOT_CHANGED")
    assert failure(plan.post("update/preview", {"priceId": price(5, "EUR")["priceId"]})) == (400, "CURRENCY_NOT_SUPPORTED")
    assert failure(plan.post("update/confirm", {"priceSnapshotId": first["priceId"]})) == (404, "PRICE_SNAPSHOT_NOT_FOUND")
    old = first["priceSnapshotId"]
    data(clink("PUT", f"/price/{first['priceId']}", {"unitAmount": 31}))
    assert failure(plan.post("update/confirm", {"priceSnapshotId": old})) == (404, "PRICE_SNAPSHOT_NOT_FOUND")
    assert plan.get()["priceSnapshotId"] == old
    data(plan.post("cancel", {"reason": "enough"}))
    ending = (400, "SUBSCRIPTION_CANCELLATION_SCHEDULED")
    assert failure(plan.post("update/preview", {"priceId": price(99)["priceId"]})) == ending


def test_scheduled_phases_come_in_their_cycle(clink, clock, price, subscribe):
    second, third = price(20), price(10)
    phases = [
        {"sequence": number, "effectiveCycle": number, "priceSnapshotId": made["priceSnapshotId"], "quantity": number}
        for number, made in ((1, second), (2, third))
    ]
    plan = subscribe(price(30), scheduledPhases=phases)
    assert len(plan.get()["scheduledPhases"]) == 2
    clock.now += 86_400 * 62
    assert plan.get()["scheduledPhases"] == []
    assert [order["amountTotal"] for order in plan.orders()] == [30, 20, 20]


def test_a_subscription_without_a_saved_instrument_waits(sandbox, clink, clock, price):
    made = price()
    sent = {"productId": made["productId"], "priceId": made["priceId"], "customerEmail": "ada@example.com"}
    sent |= {"paymentMethodType": "GCASH", "paymentCurrency": "usd", "returnUrl": "https://shop.example.com"}
    waiting, late = (data(clink("POST", "/subscription", sent)) for _ in range(2))
    assert waiting["status"] == 5
    plan = Plan(clink, waiting["subscriptionId"])
    assert plan.get()["status"] == "incomplete"
    assert data(clink("GET", f"/subscription/invoice/{waiting['invoiceId']}"))["status"] == "open"
    sandbox.complete("clink", waiting["sessionId"])
    assert plan.get()["status"] == "active"
    assert data(clink("GET", f"/subscription/invoice/{waiting['invoiceId']}"))["orderId"] == waiting["orderId"]
    clock.now += 86_401
    assert Plan(clink, late["subscriptionId"]).get()["status"] == "incomplete_expired"
    assert failure(clink("POST", "/subscription", sent | {"paymentCurrency": "EUR"})) == (400, "CURRENCY_NOT_SUPPORTED")


def test_a_test_clock_moves_one_subscription(clink, price, subscribe):
    plan, other = subscribe(price()), subscribe(price())
    created = {"name": "clock", "subscriptionId": plan.id}
    clock = data(clink("POST", "/subscription/test-clocks", created))
    place = f"/subscription/test-clocks/{clock['clockId']}"
    assert failure(clink("POST", "/subscription/test-clocks", created)) == (400, "TEST_CLOCK_EXISTS")
    assert data(clink("POST", f"{place}/advance", {"targetFrozenTime": START + 100 * DAY}))["fromTime"] == START
    assert data(clink("GET", place))["eventCount"] == 3
    assert (plan.get()["elapsedCycles"], other.get()["elapsedCycles"]) == (3, 0)
    assert clink("POST", f"{place}/advance", {"targetFrozenTime": START}).status_code == 400
    assert clink("POST", f"{place}/advance", {"targetFrozenTime": START + 100 * 365 * DAY}).status_code == 400
    assert len(plan.orders()) == 4
    assert data(clink("POST", f"{place}/complete", {"reason": "done"}))["status"] == "COMPLETED"
    assert failure(clink("POST", f"{place}/advance", {"targetFrozenTime": START + 200 * DAY})) == (400, "TEST_CLOCK_COMPLETED")
    assert data(clink("GET", "/subscription/test-clocks/list")) == []


@pytest.mark.parametrize(
    "cycle",
    [{"trialPeriodDays": 2**62}, {"intervalCount": 2**62}, {"interval": "year", "intervalCount": 9000}],
)
def test_a_cycle_beyond_the_calendar(price, subscribe, cycle):
    made = price(**cycle)
    with pytest.raises(ValueError, match="beyond the calendar"):
        subscribe(made)


def test_an_amount_beyond_what_is_stored(clock, price, subscribe):
    phase = {"sequence": 1, "effectiveCycle": 1, "priceSnapshotId": price(2**62)["priceSnapshotId"], "quantity": 2**31 - 1}
    plan = subscribe(price(), scheduledPhases=[phase])
    clock.now += 40 * 86_400
    assert plan.call("GET", f"/subscription/{plan.id}").status_code == 400


@pytest.mark.parametrize(
    ("cycle", "days"),
    [
        ({"interval": "day", "intervalCount": 3}, 3),
        ({"interval": "week"}, 7),
        ({"interval": "quarter"}, 90),
        ({"interval": "half_year"}, 181),
        ({"interval": "custom", "intervalCount": 45}, 45),
    ],
)
def test_cycles(price, subscribe, cycle, days):
    assert subscribe(price(**cycle)).get()["currentPeriodEnd"] - START == days * DAY
