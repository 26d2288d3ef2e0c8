"""The sandbox's page in headless Chromium, on a desktop and on a phone."""

import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from providers import PROVIDERS, facts
from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from billfold.testing import EXAMPLE_KEYS, Sandbox, sandbox_url
from billfold_core.http import httpx
from billfold_sandbox.web import serving

CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
pytestmark = pytest.mark.skipif(
    not (CHROMIUM and DRIVER), reason="Chromium is not installed (Debian: apt-get install chromium chromium-driver)"
)

# Without these, Chromium as root does not start, and it calls home at every start.
ARGUMENTS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
WIDTHS = {"desktop": 1440, "tablet": 820, "phone": 390}
HOSTILE = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">" + "W" * 300
PRODUCT = {"name": "Pro", "description": "All of it", "price": 2999, "currency": "USD", "billing_type": "onetime"}


@pytest.fixture(scope="module")
def world() -> Iterator[tuple[Sandbox, str]]:
    with Sandbox() as sandbox, serving(sandbox.emulator) as address:
        yield sandbox, address


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    options = webdriver.ChromeOptions()
    options.binary_location = str(CHROMIUM)
    for argument in (*ARGUMENTS, f"--user-data-dir={tmp_path_factory.mktemp('chromium')}"):
        options.add_argument(argument)
    started = webdriver.Chrome(options=options, service=webdriver.ChromeService(str(DRIVER)))
    try:
        yield started
    finally:
        started.quit()


def look(browser: webdriver.Chrome, address: str, width: int, scheme: str = "light") -> None:
    metrics = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 500}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
    browser.get(f"{address}/")


def fill(address: str) -> None:
    for provider in PROVIDERS:
        sold, headers = facts(provider).sold, facts(provider).signed(EXAMPLE_KEYS[provider], time.time())
        method, path = sold.request.split()
        httpx.request(method, sandbox_url(provider, address) + path, json=sold.body, headers=headers).raise_for_status()
    hostile, key = PRODUCT | {"name": HOSTILE}, {"x-api-key": EXAMPLE_KEYS["creem"]}
    httpx.post(f"{sandbox_url('creem', address)}/v1/products", json=hostile, headers=key).raise_for_status()


@pytest.fixture
def filled(world: tuple[Sandbox, str]) -> str:
    sandbox, address = world
    sandbox.reset()
    fill(address)
    return address


def lefts(browser: webdriver.Chrome) -> list[int]:
    return [int(browser.find_element(By.ID, name).rect["x"]) for name in PROVIDERS]


@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS)
def test_nothing_sticks_out_at_the_side(browser, filled, width):
    look(browser, filled, width)
    assert browser.execute_script("return innerWidth") == width
    assert browser.execute_script("return document.documentElement.scrollWidth") <= width
    inside = "return [...document.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > innerWidth + 0.5).length"
    assert browser.execute_script(inside) == 0


def test_the_columns_stand_side_by_side_on_a_desktop(browser, filled):
    look(browser, filled, WIDTHS["desktop"])
    assert lefts(browser) == sorted(set(lefts(browser)))
    assert len({int(browser.find_element(By.ID, name).rect["y"]) for name in PROVIDERS}) == 1


def test_they_are_stacked_on_a_phone(browser, filled):
    look(browser, filled, WIDTHS["phone"])
    assert len(set(lefts(browser))) == 1
    tops = [browser.find_element(By.ID, name).rect["y"] for name in PROVIDERS]
    assert tops == sorted(set(tops))


def test_the_wire_stands_beside_the_money(browser, filled):
    look(browser, filled, WIDTHS["desktop"])
    for provider in PROVIDERS:
        seen = browser.find_element(By.ID, provider).text
        assert [text for text in facts(provider).sold.shows if text not in seen] == [], provider


def test_a_hostile_name_is_only_text(browser, filled):
    look(browser, filled, WIDTHS["phone"])
    assert browser.title == "billfold sandbox"
    assert browser.find_elements(By.CSS_SELECTOR, "script, img") == []
    assert HOSTILE in browser.find_element(By.CSS_SELECTOR, "#creem h3").text


def test_an_empty_sandbox_says_what_to_do(browser, world):
    sandbox, address = world
    sandbox.reset()
    look(browser, address, WIDTHS["phone"])
    assert "No products yet" in browser.find_element(By.ID, "creem").text
    assert browser.get_log("browser") == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_has_contrast(browser, filled, scheme):
    look(browser, filled, WIDTHS["desktop"], scheme)
    script = Path(__file__).with_name("contrast.js").read_text("utf-8")
    poor = browser.execute_script(script)
    assert poor == []


def press(browser: webdriver.Chrome, button: WebElement) -> None:
    """Press a button that leads to another page, and wait for that page; a click returns before it is there."""
    browser.execute_script("window.pressed = true")
    button.click()
    # The old page is known by a mark, not by its button: while pages change, Chromium answers questions with errors of its own.
    there = "return !window.pressed && document.readyState === 'complete'"
    WebDriverWait(browser, 30, ignored_exceptions=[WebDriverException]).until(lambda driver: driver.execute_script(there))


def test_a_checkout_is_paid_with_a_button(browser: webdriver.Chrome, world: tuple[Sandbox, str]) -> None:
    sandbox, address = world
    sandbox.reset()
    base, key = sandbox_url("creem", address), {"x-api-key": EXAMPLE_KEYS["creem"]}
    product = httpx.post(f"{base}/v1/products", json=PRODUCT, headers=key).raise_for_status().json()
    checkout = httpx.post(f"{base}/v1/checkouts", json={"product_id": product["id"]}, headers=key).raise_for_status().json()
    look(browser, address, WIDTHS["phone"])
    (button,) = browser.find_elements(By.CSS_SELECTOR, "form button")
    assert button.text == "Pay USD 29.99"
    press(browser, button)
    assert not browser.find_elements(By.CSS_SELECTOR, "form button")
    paid = httpx.get(f"{base}/v1/checkouts", params={"checkout_id": checkout["id"]}, headers=key).raise_for_status().json()
    assert paid["status"] == "completed"


def test_a_checkout_without_a_payment_is_completed_with_a_button(browser: webdriver.Chrome, world: tuple[Sandbox, str]) -> None:
    sandbox, address = world
    sandbox.reset()
    key = {"authorization": f"Bearer {EXAMPLE_KEYS['flowglad']}"}
    base = f"{sandbox_url('flowglad', address)}/api/v1"
    customer = {"customer": {"email": "ada@example.com", "name": "Ada", "externalId": "user_42"}}
    httpx.post(f"{base}/customers", json=customer, headers=key).raise_for_status()
    back = {"successUrl": "https://shop.example.com/ok", "cancelUrl": "https://shop.example.com/no"}
    session = {"checkoutSession": {"type": "add_payment_method", "customerExternalId": "user_42", **back}}
    httpx.post(f"{base}/checkout-sessions", json=session, headers=key).raise_for_status()
    look(browser, address, WIDTHS["phone"])
    (button,) = browser.find_elements(By.CSS_SELECTOR, "form button")
    assert button.text == "Complete"
    press(browser, button)
    assert not browser.find_elements(By.CSS_SELECTOR, "form button")
    methods = httpx.get(f"{base}/payment-methods", headers=key).raise_for_status().json()
    assert methods["total"] == 1
