"""Clink in the sandbox."""

import pytest
from sandbox.callers import Caller

RECURRING = {"priceType": "recurring", "recurringDetails": {"interval": "month", "intervalCount": 1, "pricingModel": "flat_rate"}}
PRICE = {"currency": "USD", "unitAmount": 29.99, "priceType": "one_time"}
PRODUCT = {"name": "Pro", "image": "oss_xxxxx", "taxCategory": "software_service"}


def data(answer):
    assert answer.json()["code"] == 200, answer.text
    return answer.json()["data"]


def refusal(answer):
    return answer.status_code, answer.json()["code"], answer.json()["msg"]


@pytest.fixture
def product(clink):
    return data(clink("POST", "/product", PRODUCT | {"priceList": [PRICE]}))


def test_the_documented_product_is_created_with_its_prices(clink, body):
    product = data(clink("POST", "/product", body("clink/products_create")))
    [price] = product["priceList"]
    assert product["defaultPrice"] == price["priceId"]
    assert price["recurring"]["trialPeriodDays"] == 7
    assert product["image"].startswith("https://")
    assert data(clink("GET", f"/product/{product['productId']}")) == product
    assert data(clink("GET", f"/price/{price['priceId']}")) == price


def test_prices_come_back_in_the_order_of_the_request(clink):
    amounts = [3, 1, 2]
    product = data(clink("POST", "/product", PRODUCT | {"priceList": [PRICE | {"unitAmount": amount} for amount in amounts]}))
    assert [price["unitAmount"] for price in product["priceList"]] == amounts
    assert product["defaultPrice"] == product["priceList"][0]["priceId"]


def test_the_marked_price_is_the_default_one(clink, product):
    price = data(clink("POST", "/price", PRICE | {"productId": product["productId"], "isDefaultPrice": True}))
    assert data(clink("GET", f"/product/{product['productId']}"))["defaultPrice"] == price["priceId"]


def test_unknown_ids_arrive_as_http_200(clink):
    assert refusal(clink("GET", "/product/prd_none")) == (200, 404, "PRODUCT_NOT_FOUND")
    assert refusal(clink("GET", "/price/price_none")) == (200, 404, "PRICE_NOT_FOUND")
    assert refusal(clink("PUT", "/price/price_none", {})) == (200, 404, "PRICE_NOT_FOUND")
    assert refusal(clink("POST", "/price", PRICE | {"productId": "prd_none"})) == (200, 404, "PRODUCT_NOT_FOUND")
    assert refusal(clink("POST", "/product", PRODUCT | {"image": "oss_none"})) == (200, 404, "IMAGE_NOT_FOUND")
    assert refusal(clink("POST", "/product", PRODUCT | {"defaultPrice": "price_none"})) == (200, 404, "PRICE_NOT_FOUND")


@pytest.mark.parametrize(
    ("price", "place"),
    [
        ({"unitAmount": 29.999}, "unitAmount"),
        ({"currency": "JPY", "unitAmount": 10.5}, "unitAmount"),
        ({"unitAmount": -1}, "unitAmount"),
        ({"unitAmount": "29.99"}, "unitAmount"),
        ({"currency": "XXX"}, "unitAmount"),
        ({"priceType": "recurring"}, "recurringDetails"),
        ({"priceType": "recurring", "recurringDetails": {}}, "recurringDetails"),
        (
            {"priceType": "recurring", "recurringDetails": {"interval": "month", "interval_count": 1}},
            "recurringDetails.interval_count",
        ),
        (RECURRING | {"recurringDetails": {"interval": "month", "intervalCount": 0}}, "recurringDetails.intervalCount"),
        ({"isActive": "maybe"}, ""),
    ],
)
def test_a_price_that_breaks_a_rule_leaves_no_product_behind(clink, price, place):
    status, code, message = refusal(clink("POST", "/product", PRODUCT | {"priceList": [PRICE, PRICE | price]}))
    assert (status, code) == (400, 400)
    assert message.startswith(f"priceList[1].{place}" if place else "isActive")
    assert clink.rows() == 0


@pytest.mark.parametrize("missing", ["currency", "unitAmount", "priceType"])
def test_a_nested_price_needs_amount_currency_and_type(clink, missing):
    price = {name: value for name, value in PRICE.items() if name != missing}
    assert refusal(clink("POST", "/product", PRODUCT | {"priceList": [price]})) == (400, 400, f"priceList[0].{missing}: Required")


@pytest.mark.parametrize(
    ("currency", "sent", "money"),
    [
        ("USD", "29.90", "USD 29.90"),
        ("USD", "29.990", "USD 29.99"),
        ("JPY", "1000", "JPY 1000"),
        ("USD", "2.5e1", "USD 25.00"),
        ("KWD", "1.234", "KWD 1.234"),
    ],
)
def test_amounts_keep_the_text_they_were_sent_with(sandbox, clink, currency, sent, money):
    text = (
        f'{{"name":"Pro","image":"oss_xxxxx","taxCategory":"ebook",'
        f'"priceList":[{{"currency":"{currency}","unitAmount":{sent},"priceType":"one_time"}}]}}'
    )
    answer = clink.http.post(
        f"{clink.base}/product", content=text, headers=clink.headers() | {"content-type": "application/json"}
    )
    assert f'"unitAmount":{sent}' in answer.text
    [price] = sandbox.state()["clink"][0].prices
    assert (price.amount, price.money) == (sent, money)


def test_an_update_merges(clink, product, body):
    price_id = product["priceList"][0]["priceId"]
    before = data(clink("GET", f"/price/{price_id}"))
    after = data(clink("PUT", f"/price/{price_id}", body("clink/prices_update")))
    assert (after["unitAmount"], after["priceType"], after["recurring"]["interval"]) == (39.99, "recurring", "month")
    assert after["priceSnapshotId"] != before["priceSnapshotId"]
    cheaper = data(clink("PUT", f"/price/{price_id}", {"currency": "USD", "unitAmount": 5}))
    assert (cheaper["unitAmount"], cheaper["recurring"]) == (5, after["recurring"])
    once = data(clink("PUT", f"/price/{price_id}", {"priceType": "one_time"}))
    assert once["recurring"] is None


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"unitAmount": 1.234}, "unitAmount"),
        ({"currency": "JPY"}, "unitAmount"),
        ({"priceType": "recurring"}, "recurringDetails"),
        ({"priceId": "x"}, "priceId"),
        ({"isActive": True}, "isActive"),
    ],
)
def test_an_update_that_makes_no_sense_is_refused(clink, product, change, place):
    price = product["priceList"][0]
    status, _, message = refusal(clink("PUT", f"/price/{price['priceId']}", change))
    assert status == 400
    assert message.startswith(place)
    assert data(clink("GET", f"/price/{price['priceId']}")) == price


def test_a_price_cannot_move_to_another_product(clink, product):
    answer = clink("PUT", f"/price/{product['priceList'][0]['priceId']}", {"productId": "prd_other"})
    assert refusal(answer) == (200, 400, "PRICE_NOT_OF_PRODUCT")


def test_prices_are_listed_by_product_and_activity(clink, product):
    price_id = product["priceList"][0]["priceId"]
    listed = f"/price?productId={product['productId']}&active="
    assert clink("GET", f"{listed}true").json()["total"] == 1
    assert data(clink("PUT", f"/price/{price_id}", {"isActive": "false"}))["priceSnapshotId"] is None
    assert clink("GET", f"{listed}true").json()["rows"] == []
    assert [row["priceId"] for row in clink("GET", f"{listed}false").json()["rows"]] == [price_id]


@pytest.mark.parametrize(
    "query", ["", "?productId=x", "?active=true", "?productId=x&active=yes", "?productId=x&active=true&pageNum=0"]
)
def test_a_list_of_prices_needs_its_parameters(clink, query):
    assert refusal(clink("GET", f"/price{query}"))[:2] == (400, 400)


def test_page_sizes_are_capped(clink):
    for number in range(101):
        clink("POST", "/product", PRODUCT | {"name": str(number)})
    first = clink("GET", "/product?pageNum=1&pageSize=5000").json()
    second = clink("GET", "/product?pageNum=2&pageSize=5000").json()
    assert (first["total"], len(first["rows"]), len(second["rows"])) == (101, 100, 1)
    assert clink("GET", "/product?pageNum=999999999999999999&pageSize=100").json()["rows"] == []
    assert clink("GET", "/product?pageSize=0").status_code == 400


@pytest.mark.parametrize("shift_ms", [-119_000, 0, 119_000])
def test_the_time_window(clink, clock, shift_ms):
    stamp = {"X-Timestamp": str(int(clock() * 1000) + shift_ms)}
    assert clink("GET", "/product", headers=stamp).status_code == 200


@pytest.mark.parametrize(
    "wrong",
    [
        {"X-Timestamp": "1799999879000"},
        {"X-Timestamp": "1800000121000"},
        {"X-Timestamp": "1800000000"},
        {"X-Timestamp": "now"},
        {"X-Timestamp": ""},
        {"X-Timestamp": "9" * 5000},
        {"X-API-KEY": ""},
        {"X-API-KEY": "sk_prod_1"},
        {"X-API-KEY": "pk_test_1"},
    ],
)
def test_a_wrong_key_or_time_is_refused_in_plain_text(clink, wrong):
    refused = clink("GET", "/product", headers=wrong)
    assert refused.status_code == 401
    assert refused.headers["content-type"].startswith("text/plain")


def test_the_server_says_its_time_so_that_clients_can_correct_theirs(clink, clock):
    clock.now += 3600
    refused = clink("GET", "/product", headers={"X-Timestamp": "1800000000000"})
    assert refused.headers["date"] == "Fri, 15 Jan 2027 09:00:00 GMT"


def test_an_uploaded_picture_can_be_used(clink):
    uploaded = data(
        clink("POST", "/product/image/upload", files={"file": ("logo.png", b"\x89PNG\r\n\x1a\n\r\n--not", "image/png")})
    )
    assert uploaded["ossId"].startswith("oss_")
    assert uploaded["fileName"] == "logo.png"
    product = data(clink("POST", "/product", PRODUCT | {"image": uploaded["ossId"]}))
    assert product["image"] == uploaded["url"]


@pytest.mark.parametrize(
    ("files", "status"),
    [
        ({"file": ("notes.txt", b"text", "text/plain")}, 400),
        ({"file": ("empty.png", b"", "image/png")}, 400),
        ({"other": ("logo.png", b"png", "image/png")}, 400),
        ({"file": ("big.png", b"x" * 5_000_001, "image/png")}, 400),
        ({"file": ("huge.png", b"x" * 12_000_001, "image/png")}, 413),
    ],
)
def test_other_uploads_are_refused(clink, files, status):
    assert refusal(clink("POST", "/product/image/upload", files=files))[:2] == (status, status)


@pytest.mark.parametrize(
    ("content_type", "content", "status"),
    [
        ("application/json", b"{}", 415),
        ("multipart/form-data", b"--x--", 415),
        ("multipart/form-data; boundary=x", b"", 400),
        ("multipart/form-data; boundary=x", b"--x\r\nno end", 400),
        ("multipart/form-data; boundary=x", b"--x\r\n\r\n\r\n--x--", 400),
        ("multipart/form-data; boundary=x", b"--x\r\nContent-Disposition: \xff\xff; name*=a''b%\r\n\r\nz\r\n--x--", 400),
    ],
)
def test_broken_forms_are_refused(clink, content_type, content, status):
    answer = clink("POST", "/product/image/upload", headers={"content-type": content_type}, content=content)
    assert refusal(answer)[:2] == (status, status)


def test_environments_share_nothing(sandbox, clink, product):
    live = Caller(sandbox, "clink", "live")
    assert live("GET", "/product").json()["total"] == 0
    assert data(live("POST", "/product", PRODUCT))["productId"].startswith("prd_")
    assert clink("GET", "/product").json()["total"] == 1
