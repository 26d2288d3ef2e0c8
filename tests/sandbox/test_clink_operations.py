"""Every operation of Clink, called once with success."""

import pytest
from sandbox.callers import Caller

from billfold.testing import Sandbox
from billfold_sandbox.spec import load

CUSTOMER = {"customerEmail": "ada@example.com"}
RETURN = {"returnUrl": "https://shop.example.com/back"}
MONTHLY = {"currency": "USD", "unitAmount": 29.99, "priceType": "recurring", "recurringDetails": {"interval": "month"}}
DEARER = MONTHLY | {"unitAmount": 59.99}
ONCE = {"currency": "USD", "unitAmount": 10, "priceType": "one_time"}
PRODUCT = {"name": "Pro", "image": "oss_xxxxx", "taxCategory": "software_service", "priceList": [MONTHLY, DEARER, ONCE]}
COUPON = {
    "couponName": "Welcome",
    "discountType": "percentage",
    "percentage": 20,
    "applyType": "none",
    "durationType": "once",
    "promotionCodes": [{"code": "HELLO"}],
}
HOOK = {"url": "https://shop.example.com/hook", "events": ["order.succeeded", "order.failed"]}


def data(answer):
    assert answer.json()["code"] == 200, answer.text
    return answer.json().get("data")


def everything(sandbox: Sandbox, call: Caller) -> None:
    """Call each operation."""
    upload = {"file": ("logo.png", b"\x89PNG", "image/png")}
    assert data(call("POST", "/product/image/upload", files=upload))
    product = data(call("POST", "/product", PRODUCT))
    product_id = product["productId"]
    monthly, dearer, once = product["priceList"]
    data(call("GET", "/product?pageNum=1&pageSize=100"))
    data(call("GET", f"/product/{product_id}"))
    data(call("POST", "/price", ONCE | {"productId": product_id}))
    data(call("GET", f"/price?productId={product_id}&pageNum=1&pageSize=10&active=true"))
    data(call("GET", f"/price/{once['priceId']}"))
    data(call("PUT", f"/price/{once['priceId']}", {"unitAmount": 12}))

    sold = {"productId": product_id, "priceId": once["priceId"], "originalAmount": 12, "originalCurrency": "USD"}
    session = data(call("POST", "/checkout/session", sold | CUSTOMER))
    assert data(call("GET", f"/checkout/session/{session['sessionId']}"))["status"] == "open"
    paid = sandbox.complete("clink", session["sessionId"])
    assert data(call("GET", f"/checkout/session/{session['sessionId']}")) == paid
    assert call("GET", "/order").json()["total"] == 1
    order = data(call("GET", f"/order/{paid['orderId']}"))
    refund = {"orderId": order["orderId"], "refundMerchantOrderId": "r1", "refundAmount": 5}
    refund_id = data(call("POST", "/refund", refund))["refundId"]
    assert data(call("GET", f"/refund/{refund_id}"))["status"] == "success"

    wallet = {"paymentMethodType": "CASHAPP", "amount": 3, "currency": "USD"}
    waiting = data(call("POST", "/payment", CUSTOMER | RETURN | wallet))
    data(call("POST", f"/payment/{waiting['orderId']}/qrcode/refresh"))
    data(call("POST", "/payment-instrument", CUSTOMER | {"paymentInstrumentType": "ALIPAY"}))
    agent = data(call("POST", "/order/payment-session", CUSTOMER | {"amount": 5, "currency": "USD"}))
    data(call("GET", f"/order/payment-session/{agent['sessionId']}"))

    card = {"paymentMethodType": "CARD", "paymentInstrumentId": order["paymentMethod"]["paymentInstrumentId"]}
    plan = {"productId": product_id, "priceId": monthly["priceId"], "paymentCurrency": "usd"}
    started = data(call("POST", "/subscription", CUSTOMER | RETURN | card | plan))
    place = f"/subscription/{started['subscriptionId']}"
    assert data(call("GET", place))["status"] == "active"
    data(call("GET", f"/subscription/invoice/{started['invoiceId']}"))
    preview = data(call("POST", f"{place}/update/preview", {"priceId": dearer["priceId"]}))
    snapshot = preview["recurringPrice"]["priceSnapshotId"]
    assert data(call("POST", f"{place}/update/confirm", {"priceSnapshotId": snapshot}))["status"] == 1
    data(call("POST", f"{place}/update/confirm", {"priceSnapshotId": monthly["priceSnapshotId"]}))
    data(call("POST", f"{place}/update/cancel"))
    data(call("POST", "/billing/session", {"customerId": order["customerId"]}))

    clock = data(call("POST", "/subscription/test-clocks", {"name": "c", "subscriptionId": started["subscriptionId"]}))
    clocks = "/subscription/test-clocks"
    assert data(call("GET", f"{clocks}/list")) == [clock]
    target = {"targetFrozenTime": clock["frozenTime"] + 40 * 86_400_000}
    assert data(call("POST", f"{clocks}/{clock['clockId']}/advance", target))["status"] == "SUCCEEDED"
    assert data(call("GET", f"{clocks}/{clock['clockId']}"))["status"] == "READY"
    data(call("POST", f"{clocks}/{clock['clockId']}/complete"))
    data(call("POST", f"{place}/cancel", {"reason": "enough", "cancelImmediately": True}))

    coupon_id = data(call("POST", "/coupon", COUPON))["couponId"]
    data(call("GET", "/coupon"))
    [code] = data(call("GET", f"/coupon/{coupon_id}"))["promotionCodeList"]
    data(call("PUT", f"/coupon/{coupon_id}/name", {"newName": "Hi"}))
    data(call("POST", f"/promotion-code/{coupon_id}", {}))
    data(call("GET", f"/promotion-code/{code['promotionCodeId']}"))
    assert len(data(call("GET", f"/promotion-code/coupon/{coupon_id}"))) == 2
    data(call("PUT", f"/promotion-code/{code['promotionCodeId']}/deactivate"))
    data(call("PUT", f"/promotion-code/{code['promotionCodeId']}/active"))

    assert len(data(call("GET", "/webhook/events"))["events"]) == 44
    hook = f"/webhook/endpoints/{data(call('POST', '/webhook/endpoints', HOOK))['id']}"
    assert call("GET", "/webhook/endpoints").json()["total"] == 1
    assert data(call("PUT", "/webhook/endpoints/ensure", HOOK))["source"] == "existing"
    data(call("GET", hook))
    data(call("PATCH", hook, {"description": "shop"}))
    assert data(call("POST", f"{hook}/disable"))["enabled"] is False
    assert data(call("POST", f"{hook}/enable"))["enabled"] is True
    data(call("POST", f"{hook}/rotate-secret"))
    data(call("DELETE", hook))


def test_every_operation_answers(sandbox, clink):
    everything(sandbox, clink)
    succeeded = {received.operation for received in sandbox.requests if received.status == 200}
    assert succeeded == {route.operation for route in load("clink").routes}


def test_every_operation_refuses_a_wrong_key(clink):
    for route in load("clink").routes:
        path = "/".join("x" if segment.startswith("{") else segment for segment in route.segments)
        assert clink(route.method, path, headers={"X-API-KEY": "wrong"}).status_code == 401


@pytest.mark.parametrize("route", [route for route in load("clink").routes if "{" in str(route.segments)])
def test_every_operation_refuses_an_unknown_id(clink, body, route):
    path = "/".join("none" if segment.startswith("{") else segment for segment in route.segments)
    sent = {
        "prices_update": {},
        "subscriptions_cancel": {"reason": "x"},
        "subscriptions_preview_update": {"priceId": "x"},
        "subscriptions_confirm_update": {"priceSnapshotId": "x"},
        "test_clocks_advance": {"targetFrozenTime": 1_900_000_000_000},
        "coupons_rename": {"newName": "x"},
        "promotion_codes_create": {},
        "webhook_endpoints_update": {"enabled": True},
    }.get(route.operation)
    answer = clink(route.method, path, sent)
    assert answer.json()["code"] == 404
    if route.operation.startswith("webhook"):
        assert (answer.status_code, answer.json()["msg"]) == (404, "Webhook endpoint not found")
    else:
        assert answer.status_code == 200
        assert answer.json()["msg"].endswith("_NOT_FOUND")
