"""What is sold at Creem in the sandbox: customers, checkouts, discounts, orders, transactions, refunds, licences."""

import pytest
from sandbox.callers import Caller

from billfold_sandbox.admin_routes import respond
from billfold_sandbox.message import Request
from billfold_sandbox.reading import checkouts

ONCE = {"name": "Book", "description": "All of it", "price": 999, "currency": "USD", "billing_type": "onetime"}
MONTHLY = ONCE | {"name": "Pro", "billing_type": "recurring", "billing_period": "every-month"}
JSON = {"content-type": "application/json"}
TERMS = {"name": "Launch", "code": "LAUNCH", "type": "percentage", "percentage": 20, "duration": "once"}


@pytest.fixture
def product(creem):
    return creem("POST", "/v1/products", ONCE).json()["id"]


@pytest.fixture
def buy(sandbox, creem, product):
    """Open a checkout and pay it."""

    def bought(**more):
        opened = creem("POST", "/v1/checkouts", {"product_id": product, **more})
        assert opened.status_code == 200, opened.text
        return sandbox.complete("creem", opened.json()["id"])

    return bought


def refused(answer, status, text):
    assert answer.status_code == status, answer.text
    assert text in answer.json()["message"][0]


def test_a_customer_is_found_by_id_and_by_address(creem):
    made = creem("POST", "/v1/customers", {"email": "Ada@example.com", "name": "Ada", "metadata": {"a": 1}}).json()
    assert made["id"].startswith("cust_")
    assert creem("GET", "/v1/customers", params={"email": "ada@EXAMPLE.com"}).json() == made
    assert creem("GET", "/v1/customers", params={"customer_id": made["id"]}).json() == made
    refused(creem("POST", "/v1/customers", {"email": "ada@example.com", "name": "Eve"}), 400, "email")
    for query in ({}, {"email": "a", "customer_id": "b"}):
        refused(creem("GET", "/v1/customers", params=query), 400, "exactly one")
    assert creem("GET", "/v1/customers", params={"email": "eve@example.com"}).status_code == 404


def test_a_customer_changes(creem, clock):
    made = creem("POST", "/v1/customers", {"email": "ada@example.com", "name": "Ada"}).json()
    clock.now += 60
    changed = creem("PATCH", "/v1/customers", {"customer_id": made["id"], "name": "Countess", "metadata": {"x": "y"}}).json()
    assert (changed["name"], changed["metadata"], changed["email"]) == ("Countess", {"x": "y"}, "ada@example.com")
    assert changed["updated_at"] > changed["created_at"]
    assert creem("PATCH", "/v1/customers", {"customer_id": "cust_none"}).status_code == 404


def test_an_open_checkout_has_led_to_nothing_yet(creem, product):
    made = creem("POST", "/v1/checkouts", {"product_id": product, "request_id": "r1", "metadata": {"plan": "x"}}).json()
    assert (made["status"], made["product"], made["units"], made["request_id"]) == ("pending", product, 1, "r1")
    assert not {"order", "subscription", "customer", "license_keys"} & made.keys()
    assert creem("GET", f"/v1/checkouts?checkout_id={made['id']}").json() == made
    assert creem("GET", "/v1/transactions/search").json()["items"] == []


def test_a_paid_checkout_shows_everywhere(creem, product, buy):
    paid = buy(units=3, customer={"email": "ada@example.com"})
    order = paid["order"]
    assert paid["status"] == "completed"
    assert "subscription" not in paid
    assert (order["amount"], order["amount_paid"], order["status"], order["type"]) == (2997, 2997, "paid", "onetime")
    customer = creem("GET", "/v1/customers?email=ada@example.com").json()
    assert paid["customer"] == order["customer"] == customer["id"]
    transaction = creem("GET", f"/v1/transactions?transaction_id={order['transaction']}").json()
    assert (transaction["type"], transaction["order"], transaction["created_at"]) == ("payment", order["id"], 1_800_000_000_000)
    assert creem("GET", f"/v1/customers/{customer['id']}/orders").json()["items"] == [order]
    assert creem("GET", f"/v1/customers/{customer['id']}/licenses").json()["items"] == paid["license_keys"]
    assert creem("GET", f"/v1/checkouts?checkout_id={paid['id']}").json() == paid


def test_a_second_purchase_belongs_to_the_same_customer(creem, buy):
    first, second = buy(customer={"email": "ada@example.com"}), buy(customer={"email": "ADA@example.com"})
    assert first["customer"] == second["customer"] == buy(customer={"id": first["customer"]})["customer"]
    assert len({buy()["customer"], buy()["customer"], first["customer"]}) == 3


def test_a_checkout_is_paid_once(sandbox, creem, buy):
    paid = buy()
    with pytest.raises(ValueError, match="completed"):
        sandbox.complete("creem", paid["id"])
    with pytest.raises(ValueError, match="not found"):
        sandbox.complete("creem", "ch_none")
    assert creem("GET", "/v1/transactions/search").json()["pagination"]["total_records"] == 1


def test_open_checkouts_are_listed_for_the_page(sandbox, creem, product, buy):
    buy()
    waiting = creem("POST", "/v1/checkouts", {"product_id": product, "units": 2}).json()["id"]
    [row] = list(checkouts(sandbox.emulator, "creem"))
    assert (row.id, row.title, row.environment, row.money) == (waiting, "Book", "test", "USD 19.98")


@pytest.mark.parametrize(
    ("change", "status", "text"),
    [
        ({"product_id": "prod_none"}, 404, "Product"),
        ({"customer": {"id": "cust_none"}}, 404, "Customer"),
        ({"customer": {"id": "a", "email": "b"}}, 400, "customer"),
        ({"units": 0}, 400, "units"),
        ({"units": 2**60}, 400, "units"),
        ({"discount_code": "NONE"}, 404, "Discount"),
        ({"custom_fields": [{"type": "text", "key": "a", "label": "A"}] * 2}, 400, "custom_fields"),
    ],
)
def test_what_a_checkout_cannot_have(creem, product, change, status, text):
    refused(creem("POST", "/v1/checkouts", {"product_id": product, **change}), status, text)


@pytest.mark.parametrize(
    ("terms", "units", "less"),
    [
        ({"percentage": 20}, 1, 200),
        ({"percentage": 33.3}, 3, 998),
        ({"percentage": 100}, 2, 1998),
        ({"type": "fixed", "amount": 150, "currency": "USD"}, 1, 150),
        ({"type": "fixed", "amount": 5000, "currency": "USD"}, 1, 999),
    ],
)
def test_a_discount_takes_off(creem, buy, terms, units, less):
    discount = creem("POST", "/v1/discounts", TERMS | terms).json()
    order = buy(units=units, discount_code="LAUNCH")["order"]
    assert (order["sub_total"], order["discount_amount"], order["amount_paid"]) == (999 * units, less, 999 * units - less)
    assert order["discount"] == discount["id"]
    assert creem("GET", f"/v1/discounts?discount_id={discount['id']}").json()["redeem_count"] == 1


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"type": "fixed"}, "amount"),
        ({"percentage": None}, "percentage"),
        ({"percentage": 101}, "percentage"),
        ({"duration": "repeating"}, "duration_in_months"),
        ({"duration": "always"}, "duration"),
        ({"expiry_date": "2020-01-01T00:00:00Z"}, "expiry_date"),
        ({"expiry_date": "soon"}, "expiry_date"),
        ({"max_redemptions": 0}, "max_redemptions"),
        ({"applies_to_products": ["prod_none"]}, "applies_to_products[0]"),
    ],
)
def test_what_a_discount_cannot_have(creem, change, named):
    refused(creem("POST", "/v1/discounts", TERMS | change), 400, named)


def test_a_discount_ends(creem, clock, product, buy):
    def attempt(code):
        return creem("POST", "/v1/checkouts", {"product_id": product, "discount_code": code})

    other = creem("POST", "/v1/products", MONTHLY).json()["id"]
    for code, more in (
        ("SHORT", {"expiry_date": "2027-01-15T10:00:00+01:00"}),
        ("ONCE", {"max_redemptions": 1}),
        ("GONE", {}),
        ("OTHER", {"applies_to_products": [other]}),
        ("EURO", {"type": "fixed", "amount": 100, "currency": "EUR"}),
    ):
        made = creem("POST", "/v1/discounts", TERMS | {"code": code} | more)
        assert made.status_code == 200, made.text
    gone = creem("DELETE", f"/v1/discounts/{creem('GET', '/v1/discounts?discount_code=GONE').json()['id']}/delete")
    assert gone.json()["status"] == "deleted"
    buy(discount_code="ONCE")
    buy(discount_code="SHORT")
    clock.now += 3600
    refused(attempt("SHORT"), 400, "expired")
    refused(attempt("ONCE"), 400, "as often")
    refused(attempt("GONE"), 404, "not found")
    refused(attempt("OTHER"), 400, "does not apply")
    refused(attempt("EURO"), 400, "currency")
    short = creem("GET", "/v1/discounts?discount_code=SHORT").json()
    assert (short["status"], short["expiry_date"]) == ("expired", "2027-01-15T09:00:00.000Z")
    assert creem("DELETE", f"/v1/discounts/{gone.json()['id']}/delete").status_code == 404
    assert creem("POST", "/v1/discounts", TERMS | {"code": "GONE"}).status_code == 200
    refused(creem("POST", "/v1/discounts", TERMS | {"code": "GONE"}), 400, "code")


def test_a_discount_used_up_meanwhile_is_not_overdrawn(sandbox, creem, product, buy):
    creem("POST", "/v1/discounts", TERMS | {"max_redemptions": 1})
    late = creem("POST", "/v1/checkouts", {"product_id": product, "discount_code": "LAUNCH"}).json()["id"]
    buy(discount_code="LAUNCH")
    with pytest.raises(ValueError, match="as often"):
        sandbox.complete("creem", late)
    assert creem("GET", f"/v1/checkouts?checkout_id={late}").json()["status"] == "pending"


def test_discounts_are_searched(creem, clock, product):
    for code, more in (
        ("A", {}),
        ("B", {"applies_to_products": [product]}),
        ("C", {"type": "fixed", "amount": 1, "currency": "USD"}),
    ):
        creem("POST", "/v1/discounts", TERMS | {"code": code} | more)
        clock.now += 60
    creem("DELETE", f"/v1/discounts/{creem('GET', '/v1/discounts?discount_code=A').json()['id']}/delete")

    def codes(**query):
        return [row["code"] for row in creem("GET", "/v1/discounts/search", params=query).json()["items"]]

    assert codes() == ["A", "B", "C"]
    assert codes(status="active") == ["B", "C"]
    assert codes(status="deleted") == ["A"]
    assert codes(type="fixed") == ["C"]
    assert codes(product_id=product) == ["A", "B", "C"]
    assert codes(product_id="prod_other") == ["A", "C"]
    assert codes(created_after="2027-01-15T08:00:30.000Z", created_before="2027-01-15T08:01:30Z") == ["B"]
    assert codes(page_size=1, page_number=2) == ["B"]
    assert creem("GET", "/v1/discounts/search?created_after=x").status_code == 400
    for query in ("", "?discount_id=a&discount_code=b"):
        assert creem("GET", f"/v1/discounts{query}").status_code == 400


def test_transactions_are_searched(creem, product, buy):
    first, second = buy(), buy()

    def found(**query):
        return [row["id"] for row in creem("GET", "/v1/transactions/search", params=query).json()["items"]]

    both = [first["order"]["transaction"], second["order"]["transaction"]]
    assert found() == found(product_id=product) == both
    assert found(customer_id=first["customer"]) == found(order_id=first["order"]["id"]) == both[:1]
    assert found(customer_id=first["customer"], order_id=second["order"]["id"]) == found(product_id="x") == []


def test_a_payment_is_refunded_once(creem, buy):
    transaction = buy()["order"]["transaction"]
    assert creem("POST", "/v1/refunds", {"transaction_id": transaction}).json() == {"status": "succeeded"}
    given = creem("GET", f"/v1/transactions?transaction_id={transaction}").json()
    assert (given["status"], given["refunded_amount"]) == ("refunded", 999)
    refused(creem("POST", "/v1/refunds", {"transaction_id": transaction}), 400, "refunded")
    assert creem("POST", "/v1/refunds", {"transaction_id": "tran_none"}).status_code == 404


def test_a_licence_is_activated_as_often_as_units_were_bought(creem, buy):
    key = buy(units=2)["license_keys"][0]
    assert (key["status"], key["activation"], key["activation_limit"]) == ("inactive", 0, 2)

    def call(what, **body):
        return creem("POST", f"/v1/licenses/{what}", {"key": key["key"], **body})

    first = call("activate", instance_name="laptop").json()
    assert (first["status"], first["activation"], first["instance"]["name"]) == ("active", 1, "laptop")
    instance = first["instance"]["id"]
    assert call("activate", instance_name="phone").status_code == 200
    refused(call("activate", instance_name="tablet"), 403, "limit")
    assert call("validate", instance_id=instance).json()["instance"]["status"] == "active"
    assert call("deactivate", instance_id=instance).json()["instance"]["status"] == "deactivated"
    refused(call("deactivate", instance_id=instance), 409, "deactivated")
    assert call("validate", instance_id=instance).json()["instance"]["status"] == "deactivated"
    assert call("activate", instance_name="tablet").json()["activation"] == 2
    refused(call("validate", instance_id="inst_none"), 404, "instance")
    refused(creem("POST", "/v1/licenses/validate", {"key": "X", "instance_id": instance}), 404, "License")
    listed = creem("GET", f"/v1/licenses/{key['id']}/instances").json()["items"]
    assert [row["name"] for row in listed] == ["laptop", "phone", "tablet"]


def test_customers_page_by_fifty(creem):
    for number in range(60):
        creem("POST", "/v1/customers", {"email": f"{number}@example.com", "name": "N"})
    page = creem("GET", "/v1/customers/list").json()
    assert (len(page["items"]), page["pagination"]["next_page"]) == (50, 2)
    assert creem("GET", f"/v1/customers/{page['items'][0]['id']}/orders").json()["items"] == []
    for what in ("orders", "subscriptions", "licenses"):
        assert creem("GET", f"/v1/customers/cust_none/{what}").status_code == 404


def test_statistics_count_what_was_sold(creem, clock, product, buy):
    start = int(clock.now * 1000)
    buy()
    clock.now += 40 * 86400
    buy(units=2)
    creem("POST", "/v1/refunds", {"transaction_id": buy()["order"]["transaction"]})
    totals = creem("GET", "/v1/stats/summary?currency=USD").json()["totals"]
    assert (totals["totalProducts"], totals["totalPayments"], totals["totalRevenue"]) == (1, 4 - 1, 2997)
    assert creem("GET", "/v1/stats/summary?currency=EUR").json()["totals"]["totalRevenue"] == 0
    end = int(clock.now * 1000)
    series = creem("GET", f"/v1/stats/summary?currency=USD&startDate={start}&endDate={end}&interval=month").json()["periods"]
    assert [row["grossRevenue"] for row in series] == [999, 1998]
    assert creem("GET", "/v1/stats/summary").status_code == 400
    refused(creem("GET", "/v1/stats/summary?currency=USD&interval=day"), 400, "startDate")


@pytest.mark.parametrize(("prompt", "decision"), [("a cat", "allow"), ("a cat [deny]", "deny"), ("[flag] a cat", "flag")])
def test_a_prompt_says_itself_how_it_is_judged(creem, prompt, decision):
    judged = creem("POST", "/v1/moderation/prompt", {"prompt": prompt, "external_id": "7"}).json()
    assert (judged["decision"], judged["prompt"], judged["external_id"]) == (decision, prompt, "7")


def test_live_sales_stay_live(sandbox, creem):
    live = Caller(sandbox, "creem", "live")
    product = live("POST", "/v1/products", ONCE).json()["id"]
    checkout = live("POST", "/v1/checkouts", {"product_id": product}).json()["id"]
    assert sandbox.complete("creem", checkout)["order"]["mode"] == "prod"
    assert creem("GET", "/v1/transactions/search").json()["items"] == []


@pytest.mark.parametrize("period", ["every-day", "every-month", "every-year"])
@pytest.mark.parametrize("trial", [{}, {"trial_period_days": 30}])
def test_at_the_end_of_the_calendar_a_payment_is_refused_in_words(sandbox, creem, clock, period, trial):
    product = creem("POST", "/v1/products", MONTHLY | {"billing_period": period} | trial).json()["id"]
    opened = creem("POST", "/v1/checkouts", {"product_id": product}).json()["id"]
    clock.now = 253_402_300_000.0
    with pytest.raises(ValueError, match="would end after the year 9999"):
        sandbox.complete("creem", opened)
    assert (
        respond(sandbox.emulator, Request("POST", "127.0.0.1", f"/_sandbox/complete/creem/{opened}", "", JSON, b"{}")).status
        == 409
    )
    assert respond(sandbox.emulator, Request("GET", "127.0.0.1", f"/_sandbox/checkout/creem/{opened}")).status in (200, 409)
    assert creem("GET", f"/v1/checkouts?checkout_id={opened}").json()["status"] == "pending"
    once = creem("POST", "/v1/products", ONCE).json()["id"]
    assert sandbox.complete("creem", creem("POST", "/v1/checkouts", {"product_id": once}).json()["id"])["status"] == "completed"
