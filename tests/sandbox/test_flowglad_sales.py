"""What is sold at Flowglad in the sandbox: customers, checkout sessions, purchases, invoices, payments, payment methods."""

import pytest
from sandbox.flowglad_shop import DAY, MONTHLY, NOW, ONCE, ok, refused

from billfold_sandbox.reading import checkouts


@pytest.fixture
def sell(call):
    """Make a product and give its price."""

    def selling(slug, price, **more):
        product = {"name": slug.title(), "slug": slug, "active": True, "pricingModelId": "pricing_model_sandbox"}
        made = ok(call("POST", "products", {"product": product, "price": price | {"slug": f"{slug}_price"}, **more}))["product"]
        return ok(call("GET", f"products/{made['id']}"))["prices"][0]

    return selling


@pytest.fixture
def customer(call):
    return join(call)["customer"]


def join(call, external_id="user_42", **more):
    fields = {"email": "ada@example.com", "name": "Ada", "externalId": external_id, **more}
    return ok(call("POST", "customers", {"customer": fields}))["data"]


def session(call, **fields):
    urls = {"successUrl": "https://example.com/ok", "cancelUrl": "https://example.com/no"}
    return call("POST", "checkout-sessions", {"checkoutSession": {"type": "product", **urls, **fields}})


@pytest.fixture
def buy(sandbox, call):
    def buying(price, **fields):
        buyer = {} if "anonymous" in fields else {"customerExternalId": "user_42"}
        opened = ok(session(call, priceId=price["id"], **buyer, **fields))["checkoutSession"]
        return sandbox.complete("flowglad", opened["id"])["checkoutSession"]

    return buying


def test_a_new_customer_is_on_the_default_plan(call):
    made = join(call)
    assert (made["subscription"]["isFreePlan"], made["subscription"]["status"]) == (True, "active")
    assert made["subscription"]["customerId"] == made["customer"]["id"]
    assert [item["unitPrice"] for item in made["subscriptionItems"]] == [0]
    assert ok(call("GET", "customers/user_42"))["customer"] == made["customer"]
    assert ok(call("GET", "customers"))["data"] == [made["customer"]]
    assert ok(call("GET", f"subscriptions/{made['subscription']['id']}"))["subscription"] == made["subscription"]


def test_a_customer_changes(call, customer, clock):
    clock.now += 1
    changed = ok(call("PUT", "customers/user_42", {"customer": {"name": "Countess", "domain": "ada.example"}}))["customer"]
    assert (changed["name"], changed["domain"], changed["email"]) == ("Countess", "ada.example", "ada@example.com")
    assert changed["updatedAt"] == customer["updatedAt"] + 1000
    assert ok(call("GET", "customers/user_42"))["customer"] == changed


def test_an_external_id_is_taken_until_its_customer_is_archived(call, customer):
    again = {"customer": {"email": "eve@example.com", "name": "Eve", "externalId": "user_42"}}
    refused(call("POST", "customers", again), 409, "externalId")
    gone = ok(call("POST", "customers/user_42/archive", {}))["customer"]
    assert (gone["id"], gone["archived"], gone["externalId"]) == (customer["id"], True, "user_42")
    refused(call("GET", "customers/user_42"), 404, "Customer")
    assert ok(call("POST", "customers/user_42/archive", {}))["customer"] == gone
    assert {one["status"] for one in ok(call("GET", "subscriptions"))["data"]} == {"canceled"}
    renewed = ok(call("POST", "customers", again))["data"]["customer"]
    assert ok(call("GET", "customers/user_42"))["customer"] == renewed
    assert ok(call("POST", "customers/user_42/archive", {}))["customer"]["id"] == renewed["id"]
    refused(call("POST", "customers/nobody/archive", {}), 404)
    refused(call("PUT", "customers/nobody", {"customer": {}}), 404)
    assert "subscription" not in join(call, "user_43", archived=True)


def test_an_open_session_has_led_to_nothing_yet(call, customer, sell):
    price = sell("pro", MONTHLY)
    made = ok(session(call, priceSlug="pro_price", customerExternalId="user_42", quantity=2, outputName="Mine"))
    shown = made["checkoutSession"]
    assert (shown["status"], shown["priceId"], shown["quantity"], shown["expires"]) == ("open", price["id"], 2, NOW + DAY)
    assert (shown["customerId"], shown["purchaseId"]) == (customer["id"], None)
    assert made["url"].endswith(f"/_sandbox/checkout/flowglad/{shown['id']}")
    assert ok(call("GET", f"checkout-sessions/{shown['id']}")) == made
    assert ok(call("GET", "checkout-sessions"))["data"] == [shown]
    for what in ("payments", "invoices", "payment-methods", "invoice-line-items"):
        assert ok(call("GET", what)) == {"data": [], "hasMore": False, "total": 0}


def test_a_paid_subscription_takes_the_place_of_the_free_plan(call, sell, buy):
    free = join(call)["subscription"]
    price = sell("pro", MONTHLY, featureIds=["feature_sandbox"])
    paid = buy(price, quantity=2, outputMetadata={"team": 7}, outputName="Mine")
    assert (paid["status"], paid["paymentMethodType"], paid["customerEmail"]) == ("succeeded", "card", "ada@example.com")
    assert ok(call("GET", f"checkout-sessions/{paid['id']}"))["checkoutSession"] == paid

    billing = ok(call("GET", "customers/user_42/billing"))
    replaced, current = billing["subscriptions"]
    assert (replaced["id"], replaced["status"], replaced["current"]) == (free["id"], "canceled", False)
    assert (replaced["cancellationReason"], replaced["replacedBySubscriptionId"]) == ("upgraded_to_paid", current["id"])
    assert (current["status"], current["isFreePlan"], current["name"], current["metadata"]) == (
        "active",
        False,
        "Mine",
        {"team": 7},
    )
    assert [(item["unitPrice"], item["quantity"]) for item in current["subscriptionItems"]] == [(2000, 2)]
    assert [(one["slug"], one["type"]) for one in current["experimental"]["featureItems"]] == [("sandbox", "toggle")]
    assert billing["currentSubscriptions"] == [current] == [billing["currentSubscription"]]
    assert billing["pricingModel"] == billing["catalog"]

    [method], [purchase], [bill] = billing["paymentMethods"], billing["purchases"], billing["invoices"]
    assert (method["default"], current["defaultPaymentMethodId"]) == (True, method["id"])
    assert ok(call("GET", f"purchases/{paid['purchaseId']}"))["purchase"] == purchase
    assert (purchase["status"], purchase["pricePerBillingCycle"], purchase["firstInvoiceValue"]) == ("paid", 4000, 4000)
    invoice, [line] = bill["invoice"], bill["invoiceLineItems"]
    assert (invoice["type"], invoice["status"], invoice["subscriptionId"]) == ("subscription", "paid", current["id"])
    assert invoice["billingPeriodEndDate"] == current["currentBillingPeriodEnd"] > NOW
    assert (line["price"], line["quantity"], line["priceId"]) == (2000, 2, price["id"])
    [payment] = ok(call("GET", "payments"))["data"]
    assert (payment["amount"], payment["status"], payment["invoiceId"]) == (4000, "succeeded", invoice["id"])
    assert (payment["purchaseId"], payment["paymentMethodId"]) == (purchase["id"], method["id"])

    assert ok(call("GET", f"invoices/{invoice['id']}")) == bill
    assert ok(call("GET", "invoices"))["data"] == [invoice]
    assert ok(call("GET", f"invoice-line-items/{line['id']}")) == line
    assert ok(call("GET", "invoice-line-items"))["data"] == [line]
    assert ok(call("GET", f"payment-methods/{method['id']}"))["paymentMethod"] == method
    assert ok(call("GET", "payment-methods"))["data"] == [method]
    assert ok(call("GET", f"payments/{payment['id']}"))["payment"] == payment


def test_an_anonymous_buyer_becomes_a_customer(call, sell, buy):
    paid = buy(sell("book", ONCE), anonymous=True)
    [buyer] = ok(call("GET", "customers"))["data"]
    assert (paid["customerId"], paid["customerEmail"]) == (buyer["id"], buyer["email"])
    billing = ok(call("GET", f"customers/{buyer['externalId']}/billing"))
    assert [one["isFreePlan"] for one in billing["currentSubscriptions"]] == [True]
    [purchase], [bill] = billing["purchases"], billing["invoices"]
    assert (purchase["priceType"], purchase["totalPurchaseValue"]) == ("single_payment", 500)
    assert (bill["invoice"]["type"], bill["invoice"]["purchaseId"]) == ("purchase", purchase["id"])


def test_a_trial_is_not_charged(call, customer, sell, buy, clock):
    buy(sell("pro", MONTHLY | {"trialPeriodDays": 14}))
    [*_, trial] = ok(call("GET", "subscriptions"))["data"]
    assert (trial["status"], trial["trialEnd"], trial["currentBillingPeriodEnd"]) == ("trialing", NOW + 14 * DAY, NOW + 14 * DAY)
    assert ok(call("GET", "payments"))["total"] == 0
    clock.now += 15 * 86_400
    later = ok(call("GET", f"subscriptions/{trial['id']}"))["subscription"]
    assert (later["status"], later["currentBillingPeriodStart"]) == ("active", NOW + 14 * DAY)
    assert later["current"] is True


def test_the_billing_date_can_be_kept(call, sell, buy, clock):
    free = join(call)["subscription"]
    clock.now += 10 * 86_400
    buy(sell("pro", MONTHLY), preserveBillingCycleAnchor=True)
    [*_, paid] = ok(call("GET", "subscriptions"))["data"]
    assert paid["currentBillingPeriodEnd"] == free["currentBillingPeriodEnd"]
    assert paid["billingCycleAnchorDate"] == NOW


def test_a_refund_is_in_full_and_only_once(sandbox, call, customer, sell, buy):
    buy(sell("book", ONCE), quantity=3)
    [payment] = ok(call("GET", "payments"))["data"]
    back = ok(call("POST", f"payments/{payment['id']}/refund", {}))["payment"]
    assert (back["status"], back["refunded"], back["refundedAmount"], back["refundedAt"]) == ("refunded", True, 1500, NOW)
    refused(call("POST", f"payments/{payment['id']}/refund", {}), 400, "refunded")
    billing = ok(call("GET", "customers/user_42/billing"))
    assert billing["purchases"][0]["status"] == billing["invoices"][0]["invoice"]["status"] == "refunded"
    store = sandbox.emulator.database.records_of("flowglad", "test")
    store.change("payment", payment["id"], payment | {"status": "processing"})
    refused(call("POST", f"payments/{payment['id']}/refund", {}), 400, "processing")
    refused(call("POST", "payments/pym_none/refund", {}), 404)


def test_a_session_is_completed_once_and_within_a_day(sandbox, call, customer, sell, buy, clock):
    price = sell("book", ONCE)
    paid = buy(price)
    with pytest.raises(ValueError, match="succeeded"):
        sandbox.complete("flowglad", paid["id"])
    with pytest.raises(ValueError, match="not found"):
        sandbox.complete("flowglad", "chckt_session_none")
    late = ok(session(call, priceId=price["id"], customerExternalId="user_42"))["checkoutSession"]
    clock.now += 86_400
    with pytest.raises(ValueError, match="expired"):
        sandbox.complete("flowglad", late["id"])
    assert ok(call("GET", f"checkout-sessions/{late['id']}"))["checkoutSession"]["status"] == "expired"
    assert [one["status"] for one in ok(call("GET", "checkout-sessions"))["data"]] == ["succeeded", "expired"]
    assert list(checkouts(sandbox.emulator, "flowglad")) == []


def test_an_archived_customer_buys_nothing(sandbox, call, customer, sell):
    price = sell("book", ONCE)
    opened = ok(session(call, priceId=price["id"], customerExternalId="user_42"))["checkoutSession"]
    ok(call("POST", "customers/user_42/archive", {}))
    with pytest.raises(ValueError, match="archived"):
        sandbox.complete("flowglad", opened["id"])
    assert ok(call("GET", "payment-methods"))["total"] == 0


def test_open_sessions_are_listed_for_the_page(sandbox, call, customer, sell, buy):
    price = sell("book", ONCE)
    buy(price)
    waiting = ok(session(call, priceId=price["id"], quantity=2, anonymous=True))["checkoutSession"]
    card = ok(session(call, type="add_payment_method", customerExternalId="user_42"))["checkoutSession"]
    rows = [(row.id, row.title, row.environment, row.money) for row in checkouts(sandbox.emulator, "flowglad")]
    assert rows == [(waiting["id"], "Book", "test", "USD 10.00"), (card["id"], "Payment method", "test", "")]


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({}, 400),
        ({"priceId": "price_none", "customerExternalId": "user_42"}, 404),
        ({"priceSlug": "none", "customerExternalId": "user_42"}, 404),
        ({"priceSlug": "pro_price", "customerExternalId": "nobody"}, 404),
        ({"priceSlug": "pro_price"}, 400),
        ({"priceSlug": "pro_price", "customerExternalId": "user_42", "anonymous": True}, 400),
        ({"priceSlug": "pro_price", "priceId": "price_none", "customerExternalId": "user_42"}, 400),
        ({"priceSlug": "pro_price", "customerExternalId": "user_42", "quantity": 0}, 400),
        ({"priceSlug": "pro_price", "customerExternalId": "user_42", "quantity": 2**60}, 400),
        ({"type": "activate_subscription", "customerExternalId": "user_42", "targetSubscriptionId": "sub_none"}, 404),
        ({"type": "activate_subscription", "customerExternalId": "user_42"}, 400),
        ({"type": "purchase", "customerExternalId": "user_42"}, 400),
    ],
)
def test_what_a_session_cannot_have(call, customer, sell, fields, status):
    sell("pro", MONTHLY)
    refused(session(call, **fields), status)
    assert ok(call("GET", "checkout-sessions"))["total"] == 0


def test_neither_usage_prices_nor_the_default_product_can_be_bought(call, customer):
    usage = {"type": "usage", "unitPrice": 1, "usageEventsPerUnit": 1, "intervalUnit": "month", "intervalCount": 1}
    meter = {"usageMeterId": "usage_meter_sandbox", "isDefault": True}
    metered = ok(call("POST", "prices", {"price": usage | meter}))["price"]
    refused(session(call, priceId=metered["id"], customerExternalId="user_42"), 400, "usage")
    [free] = [price for price in ok(call("GET", "prices"))["data"] if price["type"] == "subscription"]
    refused(session(call, priceId=free["id"], customerExternalId="user_42"), 403, "default")


def test_a_new_payment_method_takes_over(sandbox, call, sell, buy):
    free = join(call)["subscription"]
    buy(sell("pro", MONTHLY))
    [first] = ok(call("GET", "payment-methods"))["data"]
    card = {"type": "add_payment_method", "customerExternalId": "user_42"}
    ids = [
        ok(session(call, **card, **more))["checkoutSession"]["id"] for more in ({}, {"automaticallyUpdateSubscriptions": True})
    ]
    sandbox.complete("flowglad", ids[0])
    [_, paid] = ok(call("GET", "subscriptions"))["data"]
    assert paid["defaultPaymentMethodId"] == first["id"]
    done = sandbox.complete("flowglad", ids[1])["checkoutSession"]
    methods = ok(call("GET", "payment-methods"))["data"]
    assert [method["default"] for method in methods] == [False, False, True]
    gone, paid = ok(call("GET", "subscriptions"))["data"]
    assert (gone["id"], gone["defaultPaymentMethodId"]) == (free["id"], None)
    assert (paid["defaultPaymentMethodId"], done["status"]) == (methods[-1]["id"], "succeeded")


@pytest.mark.parametrize(
    "path",
    [
        "customers/x",
        "customers/x/billing",
        "checkout-sessions/x",
        "purchases/x",
        "invoices/x",
        "invoice-line-items/x",
        "payments/x",
        "payment-methods/x",
        "subscriptions/x",
        "subscription-item-features/x",
    ],
)
def test_what_there_is_not(call, path):
    answer = call("GET", path)
    assert (answer.status_code, answer.json()["code"]) == (404, "NOT_FOUND")
