"""Coupons and promotion codes of Clink in the sandbox."""

import pytest

START = 1_800_000_000_000
COUPON = {"couponName": "Welcome", "discountType": "percentage", "percentage": 25, "applyType": "none", "durationType": "once"}
PAYMENT = {
    "customerEmail": "ada@example.com",
    "returnUrl": "https://shop.example.com",
    "amount": 20,
    "currency": "USD",
    "paymentMethodType": "ALIPAY",
}
MONTHLY = {"currency": "USD", "unitAmount": 40, "priceType": "recurring", "recurringDetails": {"interval": "month"}}
PRODUCT = {"name": "Pro", "image": "oss_xxxxx", "taxCategory": "ebook", "priceList": [MONTHLY, MONTHLY]}


def data(answer):
    assert answer.json()["code"] == 200, answer.text
    return answer.json().get("data")


def failure(answer):
    assert answer.status_code == 200
    return answer.json()["code"], answer.json()["msg"]


@pytest.fixture
def code(clink):
    def made(coupon=COUPON, **rules):
        coupon_id = data(clink("POST", "/coupon", COUPON | coupon))["couponId"]
        return data(clink("POST", f"/promotion-code/{coupon_id}", rules))

    return made


def pay(clink, code, **more):
    return clink("POST", "/payment", PAYMENT | {"promotionCode": code["code"]} | more)


def test_a_code_takes_off_what_its_coupon_says(clink, code):
    made = code()
    assert data(pay(clink, made))["amount"] == 15
    after = data(clink("GET", f"/promotion-code/{made['promotionCodeId']}"))
    assert (after["redemptionCount"], after["customers"]) == (1, [])
    assert data(clink("GET", f"/coupon/{made['couponId']}"))["redeemedCount"] == 1
    fixed = {"discountType": "fixed_amount", "fixedAmounts": {"USD": 5, "EUR": 4.5}}
    other = code(fixed)
    assert data(pay(clink, other))["amount"] == 15
    assert data(pay(clink, other, currency="EUR"))["amount"] == 15.5
    assert failure(pay(clink, other, currency="GBP")) == (400, "COUPON_CURRENCY_NOT_SUPPORTED")
    assert data(pay(clink, other, amount=3))["amount"] == 0
    detail = data(clink("GET", f"/coupon/{other['couponId']}"))
    assert (detail["currency"], detail["amount"], detail["promotionCodeList"][0]["code"]) == ("USD", 5, other["code"])


@pytest.mark.parametrize(
    ("coupon", "rules", "more", "name"),
    [
        ({}, {"validPeriodEnd": START - 1}, {}, "PROMOTION_CODE_EXPIRED"),
        ({}, {"validPeriodStart": START + 1}, {}, "PROMOTION_CODE_NOT_YET_VALID"),
        ({"validPeriodEnd": START - 1}, {}, {}, "COUPON_EXPIRED"),
        ({}, {"minimumSpend": {"USD": 20.01}}, {}, "PROMOTION_CODE_MINIMUM_NOT_REACHED"),
        ({}, {"minimumSpend": {"EUR": 1}}, {}, "PROMOTION_CODE_MINIMUM_NOT_REACHED"),
        ({}, {"code": "A1"}, {"promotionCode": "a1"}, "PROMOTION_CODE_NOT_FOUND"),
    ],
)
def test_codes_that_do_not_fit(clink, code, coupon, rules, more, name):
    made = code(coupon, **rules)
    assert failure(pay(clink, made, **more))[1] == name
    assert clink("GET", "/order").json()["total"] == 0


def test_codes_are_used_up(clink, code):
    for made in (code(maxRedemptionLimit=1), code({"maxRedemptionCount": 1}), code(perCustomerRedemptionLimit=1)):
        assert data(pay(clink, made, customerEmail="one@example.com"))["amount"] == 15
        assert failure(pay(clink, made, customerEmail="one@example.com")) == (400, "PROMOTION_CODE_LIMIT_REACHED")
    assert data(pay(clink, made, customerEmail="two@example.com"))["amount"] == 15
    first = code(firstOrderOnly=True)
    assert failure(pay(clink, first, customerEmail="one@example.com")) == (400, "PROMOTION_CODE_FIRST_ORDER_ONLY")
    assert data(pay(clink, first, customerEmail="three@example.com"))["amount"] == 15


def test_a_code_can_belong_to_customers(clink, code):
    session = data(
        clink("POST", "/checkout/session", {"originalAmount": 1, "originalCurrency": "USD", "referenceCustomerId": "a"})
    )
    made = code(restrictedCustomerIds=[session["customerId"]])
    assert failure(pay(clink, made)) == (400, "PROMOTION_CODE_NOT_FOR_CUSTOMER")
    mine = {name: value for name, value in PAYMENT.items() if name != "customerEmail"} | {"referenceCustomerId": "a"}
    assert data(clink("POST", "/payment", mine | {"promotionCode": made["code"]}))["amount"] == 15
    [customer] = data(clink("GET", f"/promotion-code/{made['promotionCodeId']}"))["customers"]
    assert customer["customerId"] == session["customerId"]


def test_a_code_can_be_switched_off(clink, code):
    made = code()
    data(clink("PUT", f"/promotion-code/{made['promotionCodeId']}/deactivate"))
    assert failure(pay(clink, made)) == (400, "PROMOTION_CODE_INACTIVE")
    data(clink("PUT", f"/promotion-code/{made['promotionCodeId']}/active"))
    assert data(pay(clink, made))["amount"] == 15
    taken = clink("POST", f"/promotion-code/{made['couponId']}", {"code": made["code"]})
    assert failure(taken) == (400, "PROMOTION_CODE_EXISTS")


def test_a_coupon_of_a_price_lasts_for_its_periods(sandbox, clink, clock, code):
    product = data(clink("POST", "/product", PRODUCT))
    first, second = (price["priceId"] for price in product["priceList"])
    scope = {"applyType": "price", "applicablePrices": {product["productId"]: [first]}}
    made = code(scope | {"durationType": "repeating", "durationMonths": 2})
    sale = {"originalAmount": 40, "originalCurrency": "USD", "productId": product["productId"], "customerEmail": "a@example.com"}
    sale |= {"allowPromotionCodes": True, "promotionCode": made["code"]}
    assert failure(clink("POST", "/checkout/session", sale | {"priceId": second})) == (400, "COUPON_NOT_APPLICABLE")
    session = data(clink("POST", "/checkout/session", sale | {"priceId": first}))["sessionId"]
    subscription_id = sandbox.complete("clink", session)["subscriptionId"]
    clock.now += 86_400 * 70
    item = data(clink("GET", f"/subscription/{subscription_id}"))["recurringInvoiceItem"]
    assert (item["paymentAmount"], item["discountAmount"]) == (40, None)
    amounts = [order["amountTotal"] for order in clink("GET", f"/order?subscriptionId={subscription_id}").json()["rows"]]
    assert amounts == [30, 30, 40]


@pytest.mark.parametrize(
    "change",
    [
        {"percentage": 101},
        {"discountType": "fixed_amount"},
        {"discountType": "fixed_amount", "fixedAmounts": {"USD": 1.999}},
        {"discountType": "fixed_amount", "fixedAmounts": {"XXX": 1}},
        {"durationType": "repeating"},
        {"durationType": "repeating", "durationMonths": 0},
        {"applyType": "product"},
        {"couponName": "x" * 41},
        {"validPeriodStart": START, "validPeriodEnd": START},
        {"promotionCodes": [{"code": "no spaces"}]},
        {"promotionCodes": [{}] * 21},
    ],
)
def test_coupons_that_make_no_sense_are_refused(clink, change):
    assert clink("POST", "/coupon", COUPON | change).status_code == 400
    assert clink("GET", "/coupon").json()["total"] == 0


def test_a_scope_has_to_exist(clink):
    unknown = COUPON | {"applyType": "product", "applicableProducts": ["prd_none"]}
    assert failure(clink("POST", "/coupon", unknown)) == (404, "PRODUCT_NOT_FOUND")


def test_coupons_are_filtered_and_capped(clink):
    for number in range(60):
        data(clink("POST", "/coupon", COUPON | {"durationType": "forever" if number % 2 else "once"}))
    assert len(clink("GET", "/coupon?pageSize=100").json()["rows"]) == 50
    some = clink("GET", "/coupon?pageSize=100&durationType=once").json()
    assert (some["total"], len(some["rows"])) == (30, 30)
    assert clink("GET", "/coupon?durationType=never").status_code == 400
