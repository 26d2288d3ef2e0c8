"""A checkout's page in headless Chromium, before and after it is paid."""

from typing import Any

import pytest
from browser.looking import WIDTHS, all_of, look, one, poor_contrasts, press, sticking_out, wait
from selenium import webdriver
from selenium.webdriver.common.keys import Keys

from billfold.testing import EXAMPLE_KEYS, Sandbox, sandbox_url
from billfold_core.http import httpx

PRODUCT = {"name": "Pro", "description": "All of it", "price": 2999, "currency": "USD", "billing_type": "onetime"}
HOSTILE = "<img src=x onerror=\"document.title='owned'\">" + "W" * 300
KEY = {"x-api-key": EXAMPLE_KEYS["creem"]}


def opened(http: httpx.Client, address: str, name: str = "Pro", **more: Any) -> dict[str, Any]:
    base = sandbox_url("creem", address)
    product = http.post(f"{base}/v1/products", json=PRODUCT | {"name": name}, headers=KEY).raise_for_status().json()
    sent = {"product_id": product["id"], "success_url": f"{address}/?find=thanks", **more}
    made: dict[str, Any] = http.post(f"{base}/v1/checkouts", json=sent, headers=KEY).raise_for_status().json()
    return made


def session(http: httpx.Client, address: str) -> dict[str, Any]:
    base, key = f"{sandbox_url('flowglad', address)}/api/v1", {"authorization": f"Bearer {EXAMPLE_KEYS['flowglad']}"}
    customer = {"customer": {"email": "ada@example.com", "name": "Ada", "externalId": "user_42"}}
    http.post(f"{base}/customers", json=customer, headers=key).raise_for_status()
    back = {"successUrl": "https://shop.example.com/ok", "cancelUrl": f"{address}/?find=cancelled"}
    sent = {"checkoutSession": {"type": "add_payment_method", "customerExternalId": "user_42", **back}}
    made: dict[str, Any] = http.post(f"{base}/checkout-sessions", json=sent, headers=key).raise_for_status().json()
    return made


@pytest.mark.parametrize(("width", "scheme"), [(WIDTHS["phone"], "dark"), (WIDTHS["desktop"], "light")])
def test_it_is_paid_with_a_button(
    browser: webdriver.Chrome, address: str, sandbox: Sandbox, width: int, scheme: str, http: httpx.Client
) -> None:
    checkout = opened(http, address, HOSTILE, units=2)
    look(browser, address, width)
    press(browser, one(browser, "#creem .checkouts a"))
    assert browser.current_url == checkout["checkout_url"]
    look(browser, checkout["checkout_url"], width, scheme)
    for _ in range(2):
        assert sticking_out(browser) == []
        assert poor_contrasts(browser) == []
        assert HOSTILE in one(browser, "article").text
        for button in all_of(browser, "button"):
            assert button.text == "Pay USD 59.98"
            press(browser, button)
    paid = http.get(f"{sandbox_url('creem', address)}/v1/checkouts?checkout_id={checkout['id']}", headers=KEY).json()
    assert paid["status"] == "completed"
    seen = one(browser, "article").text
    assert [text for text in (paid["order"]["id"], paid["customer"], "USD 59.98", "paid") if text not in seen] == []
    assert browser.current_url == checkout["checkout_url"]
    assert browser.get_log("browser") == []
    press(browser, one(browser, ".onward a"))
    assert browser.current_url == f"{address}/?find=thanks"


def test_it_is_paid_by_keyboard(browser: webdriver.Chrome, address: str, http: httpx.Client) -> None:
    look(browser, opened(http, address)["checkout_url"], WIDTHS["phone"])
    one(browser, ".back a").send_keys(Keys.TAB)
    active = browser.switch_to.active_element
    assert active.text == "Pay USD 29.99"
    active.send_keys(Keys.ENTER)
    wait(browser, lambda driver: "What came of it" in one(driver, "article").text)


def test_nothing_is_to_pay_where_only_a_card_is_added(
    browser: webdriver.Chrome, address: str, sandbox: Sandbox, http: httpx.Client
) -> None:
    look(browser, session(http, address)["url"], WIDTHS["phone"])
    assert [button.text for button in all_of(browser, "button")] == ["Complete", "Let the payment fail"]
    press(browser, all_of(browser, "button")[0])
    assert "Payment method" in one(browser, ".outcomes").text
    assert "Ada" in one(browser, ".outcomes").text


def test_a_payment_that_fails_and_one_that_comes_too_late(
    browser: webdriver.Chrome, address: str, sandbox: Sandbox, http: httpx.Client
) -> None:
    made = session(http, address)
    look(browser, made["url"], WIDTHS["desktop"])
    press(browser, all_of(browser, "button")[1])
    assert "payment of this checkout failed" in one(browser, "article").text
    assert all_of(browser, "button") == []
    press(browser, one(browser, ".onward a"))
    assert browser.current_url == f"{address}/?find=cancelled"
    checkout = opened(http, address)
    look(browser, checkout["checkout_url"], WIDTHS["phone"])
    sandbox.complete("creem", checkout["id"])
    one(browser, "button").click()
    wait(browser, lambda driver: one(driver, "#problem").text == "The checkout is completed")
