"""Customers, checkouts, payments, orders and refunds of Clink in the sandbox."""

from decimal import Decimal

import pytest
from sandbox.callers import Caller

from billfold.testing import Sandbox

SALE = {"originalAmount": 29.99, "originalCurrency": "USD", "customerEmail": "ada@example.com"}
PAYMENT = {"customerEmail": "ada@example.com", "returnUrl": "https://shop.example.com", "amount": 20, "currency": "USD"}


def data(answer):
    assert answer.json()["code"] == 200, answer.text
    return answer.json()["data"]


def failure(answer):
    assert answer.status_code == 200
    return answer.json()["code"], answer.json()["msg"]


def sold(sandbox, clink, **sale):
    session = data(clink("POST", "/checkout/session", SALE | sale))
    return data(clink("GET", f"/order/{sandbox.complete('clink', session['sessionId'])['orderId']}"))


@pytest.fixture
def order(sandbox, clink):
    return sold(sandbox, clink)


def refund(clink, order, key, amount, **more):
    sent = {"orderId": order["orderId"], "refundMerchantOrderId": key, "refundAmount": amount}
    return clink("POST", "/refund", sent | more)


def test_a_completed_checkout_leaves_an_order_and_an_instrument(sandbox, clink):
    sent = SALE | {"merchantReferenceId": "m1", "metadata": {"a": "b"}, "priceDataList": [{"name": "Book", "unitAmount": 29.99}]}
    session = data(clink("POST", "/checkout/session", sent))
    before = data(clink("GET", f"/checkout/session/{session['sessionId']}"))
    assert (before["status"], before["paymentStatus"], before["orderId"]) == ("open", "unpaid", None)
    after = sandbox.complete("clink", session["sessionId"])
    assert (after["status"], after["paymentStatus"], after["amountTotal"]) == ("completed", "paid", Decimal("29.99"))
    order = data(clink("GET", f"/order/{after['orderId']}"))
    assert (order["type"], order["status"], order["amountTotal"], order["metadata"]) == ("onetime", "success", 29.99, {"a": "b"})
    assert clink("GET", "/order?merchantReferenceId=m1").json()["rows"] == [order]
    assert clink("GET", "/order?merchantReferenceId=m2").json() == {"total": 0, "rows": [], "code": 200, "msg": "success"}
    card = {"paymentMethodType": "CARD", "paymentInstrumentId": order["paymentMethod"]["paymentInstrumentId"]}
    assert data(clink("POST", "/payment", PAYMENT | card))["status"] == 1
    assert clink("GET", f"/order?customerId={order['customerId']}").json()["total"] == 2


def test_a_checkout_is_paid_once_and_in_time(sandbox, clink, clock):
    first = data(clink("POST", "/checkout/session", SALE))["sessionId"]
    sandbox.complete("clink", first)
    with pytest.raises(ValueError, match="SESSION_COMPLETED"):
        sandbox.complete("clink", first)
    late = data(clink("POST", "/checkout/session", SALE))["sessionId"]
    clock.now += 86_401
    assert data(clink("GET", f"/checkout/session/{late}"))["status"] == "expired"
    with pytest.raises(ValueError, match="SESSION_EXPIRED"):
        sandbox.complete("clink", late)
    for provider in ("clink", "none", "hyperline"):
        with pytest.raises(ValueError, match=provider):
            sandbox.complete(provider, "sess_none")


def test_a_live_checkout_is_completed_too(sandbox):
    session = data(Caller(sandbox, "clink", "live")("POST", "/checkout/session", SALE))
    assert sandbox.complete("clink", session["sessionId"])["status"] == "completed"


def test_the_embedded_page_learns_its_session(clink):
    url = "https://shop.example.com/?s={ELEMENTS_SESSION_ID}"
    session = data(clink("POST", "/checkout/session", SALE | {"uiMode": "elements", "returnUrl": url}))
    assert session["returnUrl"] == f"https://shop.example.com/?s={session['sessionId']}"


def test_customers_are_found_by_any_of_their_names(clink):
    def customer(**names):
        sale = {name: value for name, value in SALE.items() if name != "customerEmail"}
        return clink("POST", "/checkout/session", sale | names)

    ada = data(customer(customerEmail="Ada@example.com"))["customerId"]
    assert data(customer(customerEmail="ada@example.com", referenceCustomerId="a"))["customerId"] == ada
    assert data(customer(referenceCustomerId="a"))["customerId"] == ada
    assert data(customer(customerId=ada, customerEmail="ada@example.com"))["customerId"] == ada
    bob = data(customer(referenceCustomerId="b"))["customerId"]
    assert bob != ada
    mismatch = (400, "CUSTOMER_IDENTIFIER_NOT_MATCHED")
    assert failure(customer(customerEmail="ada@example.com", referenceCustomerId="b")) == mismatch
    assert failure(customer(customerEmail="ada@example.com", referenceCustomerId="c")) == mismatch
    assert failure(customer(customerId=ada, referenceCustomerId="b")) == mismatch
    assert failure(customer(customerId=ada, customerEmail="bob@example.com")) == mismatch
    assert failure(customer(customerId="cus_none")) == (404, "CUSTOMER_NOT_FOUND")
    assert customer(referenceCustomerId="").status_code == 400
    assert failure(customer()) == (404, "CUSTOMER_NOT_FOUND")
    imported = {"channelAlias": "m-stripe", "channelCustomerReference": "cus_1"}
    again = [data(customer(historicalPaymentInstrumentImport=imported))["customerId"] for _ in range(2)]
    assert again[0] == again[1]


def test_a_wallet_payment_waits_for_the_customer(sandbox, clink):
    waiting = data(clink("POST", "/payment", PAYMENT | {"paymentMethodType": "CASHAPP"}))
    assert (waiting["status"], waiting["action"]["type"]) == (5, "CASHAPP")
    assert data(clink("GET", f"/order/{waiting['orderId']}"))["status"] == "requires_action"
    refreshed = data(clink("POST", f"/payment/{waiting['orderId']}/qrcode/refresh"))
    assert refreshed["action"]["walletHandleRedirectOrDisplayQrCode"]["expiresAt"] == 1_800_000_300
    sandbox.complete("clink", waiting["sessionId"])
    assert data(clink("GET", f"/order/{waiting['orderId']}"))["status"] == "success"
    assert failure(clink("POST", f"/payment/{waiting['orderId']}/qrcode/refresh")) == (400, "ORDER_NOT_WAITING")
    other = data(clink("POST", "/payment", PAYMENT | {"paymentMethodType": "ALIPAY"}))
    assert failure(clink("POST", f"/payment/{other['orderId']}/qrcode/refresh")) == (400, "PAYMENT_METHOD_NOT_SUPPORTED")


@pytest.mark.parametrize(
    ("path", "sent"),
    [
        ("/payment", {"returnUrl": "https://shop.example.com", "amount": 20, "currency": "USD", "paymentMethodType": "ALIPAY"}),
        ("/payment-instrument", {"paymentInstrumentType": "ALIPAY"}),
        (
            "/subscription",
            {
                "productId": "x",
                "priceId": "x",
                "paymentMethodType": "GCASH",
                "paymentCurrency": "USD",
                "returnUrl": "https://shop.example.com",
            },
        ),
    ],
)
def test_somebody_has_to_pay(clink, path, sent):
    assert failure(clink("POST", path, sent)) == (404, "CUSTOMER_NOT_FOUND")


def test_an_instrument_pays_for_its_owner_only(clink, order):
    instrument = {"paymentInstrumentId": order["paymentMethod"]["paymentInstrumentId"]}
    stranger = PAYMENT | instrument | {"customerEmail": "bob@example.com", "paymentMethodType": "CARD"}
    assert failure(clink("POST", "/payment", stranger)) == (404, "PAYMENT_INSTRUMENT_NOT_FOUND")
    wrong = PAYMENT | instrument | {"paymentMethodType": "ALIPAY"}
    assert failure(clink("POST", "/payment", wrong)) == (400, "PAYMENT_INSTRUMENT_TYPE_NOT_MATCHED")
    assert clink("POST", "/payment", PAYMENT | {"paymentMethodType": "CARD"}).status_code == 400
    assert clink("GET", "/order").json()["total"] == 1


@pytest.mark.parametrize("change", [{"originalAmount": 1.999}, {"originalAmount": 0}, {"originalCurrency": "XXX"}])
def test_an_amount_that_is_no_money_is_refused(clink, change):
    assert clink("POST", "/checkout/session", SALE | change).status_code == 400


def test_refunds_add_up(clink, order):
    first = data(refund(clink, order, "r1", 9.99, refundReasonType=2))
    assert (first["status"], first["refundReason"]) == ("success", "Customer Initiated Refund")
    assert data(clink("GET", f"/order/{order['orderId']}"))["status"] == "partial_refunded"
    assert failure(refund(clink, order, "r2", 20.01)) == (400, "REFUND_AMOUNT_EXCEEDED")
    data(refund(clink, order, "r2", 20))
    assert data(clink("GET", f"/order/{order['orderId']}"))["status"] == "refunded"
    again = data(refund(clink, order, "r3", 1))
    assert (again["status"], again["failureCode"]) == ("failed", "already_refunded")


def test_a_repeated_refund_is_the_first_one(sandbox, clink, order):
    first = data(refund(clink, order, "r1", 9.99))
    assert data(refund(clink, order, "r1", 9.99)) == first
    assert not sandbox.requests[-1].applied
    assert data(refund(clink, order, "r1", 1)) == first
    assert data(refund(clink, order, "r2", 20))["refundId"] != first["refundId"]


def test_what_is_not_paid_is_not_refunded(clink):
    waiting = data(clink("POST", "/payment", PAYMENT | {"paymentMethodType": "ALIPAY"}))
    assert failure(refund(clink, waiting, "r1", 1)) == (400, "ORDER_NOT_REFUNDABLE")


def test_orders_come_fifty_at_a_time(sandbox, clink):
    for _ in range(60):
        data(clink("POST", "/payment", PAYMENT | {"paymentMethodType": "ALIPAY"}))
    sizes = [
        len(clink("GET", f"/order{query}").json()["rows"])
        for query in ("", "?pageSize=5000", "?pageSize=5000&pageNum=2", "?pageNum=9")
    ]
    assert sizes == [20, 50, 10, 0]


def test_a_file_keeps_what_was_sold(tmp_path):
    with Sandbox(tmp_path / "sandbox.db") as sandbox:
        order = sold(sandbox, Caller(sandbox, "clink"))
        first = data(refund(Caller(sandbox, "clink"), order, "r1", 1))
    with Sandbox(tmp_path / "sandbox.db") as sandbox:
        assert data(refund(Caller(sandbox, "clink"), order, "r1", 1)) == first
