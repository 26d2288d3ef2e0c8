"""The pages that the addresses in answers lead to: checkouts before and after they are paid, and customers."""

import html
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pytest
from providers import facts
from sandbox.callers import Clock

from billfold.testing import EXAMPLE_KEYS, Sandbox, sandbox_url
from billfold_core.http import httpx
from billfold_sandbox.web import serving

SUCCESS, CANCEL = "https://shop.example.com/thanks?a=1&b=2", "https://shop.example.com/no"
HOSTILE = '<script>alert(1)</script><b title="x">\'&amp;'
JSON = {"content-type": "application/json"}


class Port:
    """A sandbox on a port, asked in plain HTTP."""

    def __init__(self, sandbox: Sandbox, address: str, http: httpx.Client) -> None:
        self.sandbox = sandbox
        self.address = address
        self.http = http

    def call(self, provider: str, method: str, path: str, body: Any = None, **headers: str) -> Any:
        """Call an API, and give what it answered."""
        signed = {**facts(provider).signed(EXAMPLE_KEYS[provider], self.sandbox.clock()), **headers}
        content = {} if body is None else {"json": body}
        answer = self.http.request(method, sandbox_url(provider, self.address) + path, headers=signed, **content)
        return answer.raise_for_status().json()

    def page(self, address: str, status: int = 200) -> str:
        """Open a page, and give its text without what only makes it look as it does."""
        answer = self.http.get(address)
        assert answer.status_code == status, answer.text
        return answer.text


@pytest.fixture(scope="module")
def world() -> Iterator[tuple[Port, Clock]]:
    clock = Clock()
    with Sandbox(clock=clock) as sandbox, serving(sandbox.emulator) as address, httpx.Client(base_url=address) as http:
        yield Port(sandbox, address, http), clock


@pytest.fixture
def clock(world: tuple[Port, Clock]) -> Clock:
    return world[1]


@pytest.fixture
def port(world: tuple[Port, Clock]) -> Port:
    port, clock = world
    clock.now = Clock().now
    port.sandbox.reset()
    return port


def creem(port: Port, *, price: int = 2999, units: int = 3, name: str = "Pro", success: str = SUCCESS, **more: Any) -> Any:
    product = {"name": name, "description": "All", "price": price, "currency": "USD", "billing_type": "recurring"}
    made = port.call("creem", "POST", "/v1/products", {**product, "billing_period": "every-month"})
    sent = {"product_id": made["id"], "units": units, "customer": {"email": "ada@example.com"}, "success_url": success}
    return port.call("creem", "POST", "/v1/checkouts", {**sent, **more})


def clink(port: Port, *, amount: str = "29.99", currency: str = "USD", name: str = "Book") -> Any:
    lines = [{"name": name, "unitAmount": float(amount), "currency": currency}]
    sent = {"originalAmount": float(amount), "originalCurrency": currency, "customerEmail": "ada@example.com"}
    urls = {"successUrl": SUCCESS, "cancelUrl": CANCEL}
    return port.call("clink", "POST", "/checkout/session", {**sent, **urls, "priceDataList": lines})["data"]


def flowglad(port: Port, *, name: str = "Plan", amount: int = 500, **more: Any) -> Any:
    customer = {"externalId": "user_42", "name": "Ada", "email": "ada@example.com"}
    port.call("flowglad", "POST", "/api/v1/customers", {"customer": customer})
    price = {"type": "subscription", "unitPrice": amount, "intervalUnit": "month", "intervalCount": 1, "isDefault": True}
    product = {"name": name, "slug": "plan", "active": True, "pricingModelId": "pricing_model_sandbox"}
    sent = {"product": product, "price": {**price, "slug": "plan_price", **more}}
    made = port.call("flowglad", "POST", "/api/v1/products", sent)["product"]
    [price] = port.call("flowglad", "GET", f"/api/v1/products/{made['id']}")["prices"]
    sent = {"type": "product", "priceId": price["id"], "customerExternalId": "user_42"}
    session = {**sent, "successUrl": SUCCESS, "cancelUrl": CANCEL}
    return port.call("flowglad", "POST", "/api/v1/checkout-sessions", {"checkoutSession": session})


OPENED: dict[str, tuple[Callable[..., Any], str, str, str]] = {
    "creem": (creem, "checkout_url", "USD 89.97", "8997 USD"),
    "clink": (clink, "url", "USD 29.99", "29.99 USD"),
    "flowglad": (flowglad, "url", "USD 5.00", "500 USD"),
}


def opened(port: Port, provider: str, **more: Any) -> tuple[str, str]:
    """Open a checkout; give its address and its id."""
    make, member, _, _ = OPENED[provider]
    address = make(port, **more)[member]
    return address, address.rpartition("/")[2]


@pytest.mark.parametrize("provider", OPENED)
def test_a_checkouts_address_opens_the_sandboxs_page(port: Port, provider: str) -> None:
    address, checkout_id = opened(port, provider)
    _, _, money, wire = OPENED[provider]
    assert address == f"{port.address}/_sandbox/checkout/{provider}/{checkout_id}"
    page = port.page(address)
    for text in (f"Pay {money}</button>", f"<strong>{money}</strong>", wire, "ada@example.com", checkout_id):
        assert text in page, text
    assert "What came of it" not in page
    assert (CANCEL in page) is (provider != "creem")
    before = port.sandbox.emulator.database.changes
    assert port.page(address) == page
    assert port.sandbox.emulator.database.changes == before


@pytest.mark.parametrize("provider", OPENED)
def test_after_paying_it_says_what_came_of_it(port: Port, provider: str) -> None:
    address, checkout_id = opened(port, provider)
    assert port.http.post(f"/_sandbox/complete/{provider}/{checkout_id}", headers=JSON).status_code == 200
    page = port.page(address)
    assert "What came of it" in page
    assert "<button" not in page
    assert f'href="{html.escape(SUCCESS)}"' in page
    found = dict(re.findall(r"<b>([A-Z][a-z ]+)</b>(?:<a [^>]*>)?<code>([^<]+)</code>", page))
    if provider == "creem":
        done = port.call("creem", "GET", f"/v1/checkouts?checkout_id={checkout_id}")
        order, subscription, customer = done["order"]["id"], done["subscription"], done["customer"]
        assert found == {
            "Order": order,
            "Subscription": subscription,
            "Customer": customer,
            "Licence": done["license_keys"][0]["id"],
        }
        port.call("creem", "POST", f"/v1/subscriptions/{subscription}/cancel", {})
        assert "canceled</span>" in port.page(address)
    elif provider == "clink":
        done = port.call("clink", "GET", f"/checkout/session/{checkout_id}")["data"]
        assert found == {"Order": done["orderId"], "Customer": done["customer"]["customerId"]}
    else:
        [purchase] = [found["Purchase"]]
        assert port.call("flowglad", "GET", f"/api/v1/purchases/{purchase}")["purchase"]["status"] == "paid"
        [invoice] = port.call("flowglad", "GET", "/api/v1/invoices")["data"]
        [payment] = port.call("flowglad", "GET", "/api/v1/payments")["data"]
        subscription = port.call("flowglad", "GET", "/api/v1/subscriptions")["data"][-1]
        assert (found["Invoice"], found["Payment"], found["Subscription"]) == (invoice["id"], payment["id"], subscription["id"])
        assert found["Customer"] == invoice["customerId"]


@pytest.mark.parametrize("provider", OPENED)
def test_what_cannot_be_paid_is_said_in_words(port: Port, clock: Clock, provider: str) -> None:
    address, checkout_id = opened(port, provider)
    page = port.page(address.replace(checkout_id, "<b>none</b>"), 404)
    assert "No such checkout" in page
    assert "<b>none" not in page
    clock.now += 10 * 86_400
    # Creem does not say that a checkout ever expires.
    assert ("has expired" in port.page(address)) is (provider != "creem")
    assert ("<button" in port.page(address)) is (provider == "creem")


@pytest.mark.parametrize(
    "path", ["checkout/nobody/x", "checkout/hyperline/x", "checkout/", "customer/creem/x", "customer/hyperline/x"]
)
def test_a_page_of_nothing(port: Port, path: str) -> None:
    assert "The sandbox has no" in port.page(f"/_sandbox/{path}", 404)


@pytest.mark.parametrize("provider", OPENED)
def test_hostile_texts_are_only_texts(port: Port, provider: str) -> None:
    address, checkout_id = opened(port, provider, name=HOSTILE)
    overview = port.page("/")
    before = port.page(address)
    port.http.post(f"/_sandbox/complete/{provider}/{checkout_id}", headers=JSON).raise_for_status()
    for page in (overview, before, port.page(address)):
        assert HOSTILE not in page
        assert html.escape(HOSTILE) in page


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "//evil.example", "data:text/html,x", "shop://done", "https:", "http://[x"]
)
def test_only_addresses_of_pages_are_links(port: Port, address: str) -> None:
    checkout = creem(port, success=address)
    port.http.post(f"/_sandbox/complete/creem/{checkout['id']}", headers=JSON).raise_for_status()
    page = port.page(checkout["checkout_url"])
    assert html.escape(address) in page
    assert f'href="{html.escape(address)}"' not in page


def test_a_payment_fails_where_the_provider_has_a_state_for_it(port: Port) -> None:
    address, session_id = opened(port, "flowglad")
    assert "Let the payment fail" in port.page(address)
    assert port.http.post(f"/_sandbox/fail/flowglad/{session_id}", headers=JSON).json() == {}
    shown = port.call("flowglad", "GET", f"/api/v1/checkout-sessions/{session_id}")["checkoutSession"]
    assert (shown["status"], shown["purchaseId"]) == ("failed", None)
    assert "The payment of this checkout failed" in port.page(address)
    assert port.http.post(f"/_sandbox/fail/flowglad/{session_id}", headers=JSON).status_code == 409
    assert port.http.post("/_sandbox/fail/flowglad/none", headers=JSON).status_code == 404
    for provider in ("creem", "clink"):
        address, checkout_id = opened(port, provider)
        assert "Let the payment fail" not in port.page(address)
        with pytest.raises(ValueError, match="has no state"):
            port.sandbox.fail(provider, checkout_id)


def test_what_is_to_pay_heeds_discounts_and_trials(port: Port) -> None:
    sent = {"name": "Half", "type": "percentage", "percentage": 50, "duration": "once", "code": "HALF", "max_redemptions": 1}
    product = creem(port)["product"]
    port.call("creem", "POST", "/v1/discounts", {**sent, "applies_to_products": [product]})
    bought = [port.call("creem", "POST", "/v1/checkouts", {"product_id": product, "discount_code": "HALF"}) for _ in range(2)]
    assert "Pay USD 14.99</button>" in port.page(bought[0]["checkout_url"])
    assert port.sandbox.complete("creem", bought[0]["id"])["order"]["amount_paid"] == 1499
    # The other one had the same discount promised, which is used up now.
    page = port.page(bought[1]["checkout_url"])
    assert "It cannot be paid: " in page
    assert "<button" not in page
    address, _ = opened(port, "flowglad", trialPeriodDays=14)
    assert "14 days free" in port.page(address)
    assert ">Complete</button>" in port.page(address)


@pytest.mark.parametrize(
    ("amount", "currency", "shown"), [("1234", "JPY", "JPY 1234"), ("0.5", "USD", "USD 0.50"), ("1.234", "KWD", "KWD 1.234")]
)
def test_the_amount_is_exact_in_every_currency(port: Port, amount: str, currency: str, shown: str) -> None:
    address, session_id = opened(port, "clink", amount=amount, currency=currency)
    assert f"Pay {shown}</button>" in port.page(address)
    assert Decimal(str(port.sandbox.complete("clink", session_id)["amountTotal"])) == Decimal(amount)


def test_a_payment_that_waits_for_its_customer_leads_to_the_page(port: Port) -> None:
    sent = {
        "customerEmail": "ada@example.com",
        "amount": 29.99,
        "currency": "USD",
        "paymentMethodType": "CASHAPP",
        "returnUrl": SUCCESS,
    }
    waiting = port.call("clink", "POST", "/payment", sent)["data"]
    page = port.page(waiting["action"]["redirectUrl"])
    assert "Pay USD 29.99</button>" in page
    port.http.post(f"/_sandbox/complete/clink/{waiting['sessionId']}", headers=JSON).raise_for_status()
    assert waiting["orderId"] in port.page(waiting["action"]["redirectUrl"])
    assert port.call("clink", "GET", f"/order/{waiting['orderId']}")["data"]["status"] == "success"


def test_portals_show_the_customer(port: Port) -> None:
    checkout = creem(port)
    done = port.sandbox.complete("creem", checkout["id"])
    portal = port.call("creem", "POST", "/v1/customers/billing", {"customer_id": done["customer"]})["customer_portal_link"]
    page = port.page(portal)
    for text in ("ada@example.com", done["subscription"], done["order"]["id"], "USD 89.97", "active"):
        assert text in page
    _, session_id = opened(port, "flowglad")
    port.sandbox.complete("flowglad", session_id)
    billing = port.call("flowglad", "GET", "/api/v1/customers/user_42/billing")
    assert billing["subscriptions"][-1]["id"] in port.page(billing["billingPortalUrl"])
    _, session_id = opened(port, "clink")
    paid = port.sandbox.complete("clink", session_id)
    customer = paid["customer"]["customerId"]
    portal = port.call("clink", "POST", "/billing/session", {"customerId": customer})["data"]["url"]
    assert paid["orderId"] in port.page(portal)


def test_addresses_begin_as_the_request_came(port: Port) -> None:
    number = httpx.URL(port.address).port
    product = creem(port)["product"]

    def address(**headers: str) -> str:
        url: str = port.call("creem", "POST", "/v1/checkouts", {"product_id": product}, **headers)["checkout_url"]
        return url.partition("/_sandbox")[0]

    assert address() == f"http://127.0.0.1:{number}"
    assert address(host="LOCALHOST:80") == "http://localhost:80"
    assert address(host="[::1]:8400") == "http://[::1]:8400"
    with serving(port.sandbox.emulator, allowed_hosts=["sandbox"]) as other:
        named = Port(port.sandbox, other, port.http)
        made = named.call("creem", "POST", "/v1/checkouts", {"product_id": product}, host="sandbox:8400")
        assert made["checkout_url"].startswith("http://sandbox:8400/_sandbox/checkout/creem/")
    found = port.call("creem", "GET", f"/v1/products?product_id={product}", host=f"127.0.0.1:{number}")
    assert product in port.page(found["product_url"].replace(found["product_url"].partition("/?")[0], ""))


def test_without_a_port_no_network_knows_the_address_but_the_transport_does() -> None:
    with Sandbox() as sandbox:
        client = httpx.Client(transport=sandbox.transport, headers={"x-api-key": EXAMPLE_KEYS["creem"]})
        product = {"name": "Pro", "description": "All", "price": 2999, "currency": "USD", "billing_type": "onetime"}
        made = client.post("https://test-api.creem.io/v1/products", json=product).json()
        url = client.post("https://test-api.creem.io/v1/checkouts", json={"product_id": made["id"]}).json()["checkout_url"]
        assert url.startswith("https://sandbox.invalid/_sandbox/checkout/creem/")
        assert "Pay USD 29.99" in client.get(url).text
        assert (
            client.post("https://sandbox.invalid/_sandbox/complete/creem/" + url.rpartition("/")[2], json={}).status_code == 200
        )
        assert "What came of it" in client.get(url).text
        assert client.get("https://sandbox.invalid/_sandbox/state").json()["products"]["creem"][0]["id"] == made["id"]
        with pytest.raises(httpx.ConnectError):
            client.get("https://elsewhere.invalid/_sandbox/state")


def test_the_address_can_be_chosen() -> None:
    with (
        Sandbox(base_url="http://localhost:8400/") as sandbox,
        serving(sandbox.emulator) as address,
        httpx.Client(base_url=address) as http,
    ):
        assert opened(Port(sandbox, address, http), "clink")[0].startswith("http://localhost:8400/_sandbox/checkout/clink/")


@pytest.mark.parametrize(
    "base_url", ["", "localhost:8400", "ftp://localhost", "http://", "http://a@b", "http://a/?x", "http://a/#x"]
)
def test_an_address_that_is_none_is_refused(base_url: str) -> None:
    with pytest.raises(ValueError, match="base_url"):
        Sandbox(base_url=base_url)


def test_no_answer_names_a_host_of_the_providers(port: Port) -> None:
    for provider in OPENED:
        _, checkout_id = opened(port, provider)
        port.sandbox.complete(provider, checkout_id)
    records = [body for (body,) in port.sandbox.emulator.database.read("SELECT body FROM record")]
    hosts = {host for backend in port.sandbox.emulator.backends.values() for host in backend.spec.hosts}
    domains = {".".join(host.split(".")[-2:]) for host in hosts} | {"clinkbill.com"}
    assert [body for body in records if any(domain in body for domain in domains)] == []
