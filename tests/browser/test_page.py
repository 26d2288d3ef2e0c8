"""The sandbox's main page in headless Chromium, on a desktop and on a phone."""

import json
import time
from typing import Any

import pytest
from browser.looking import WIDTHS, all_of, look, one, poor_contrasts, sticking_out, wait
from providers import PROVIDERS, facts
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.select import Select

from billfold.testing import EXAMPLE_KEYS, Sandbox, sandbox_url
from billfold_core.http import httpx

HOSTILE = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">" + "W" * 300
PRODUCT = {"name": "Pro", "description": "All of it", "price": 2999, "currency": "USD", "billing_type": "onetime"}
KEY = {"x-api-key": EXAMPLE_KEYS["creem"]}


def fill(http: httpx.Client, address: str, provider: str, number: int = 1) -> None:
    sold, headers = facts(provider).sold, facts(provider).signed(EXAMPLE_KEYS[provider], time.time())
    method, path = sold.request.split()
    for index in range(number):
        body = json.dumps(sold.body)
        if index:
            for text in ('"name": "', '"slug": "'):
                body = body.replace(text, f"{text}{index}-")
        content = {"content": body, "headers": {**headers, "content-type": "application/json"}}
        http.request(method, sandbox_url(provider, address) + path, **content).raise_for_status()


def create(http: httpx.Client, address: str, name: str = "Pro", **more: Any) -> httpx.Response:
    return http.post(f"{sandbox_url('creem', address)}/v1/products", json=PRODUCT | {"name": name} | more, headers=KEY)


@pytest.fixture
def filled(http: httpx.Client, address: str) -> str:
    for provider in PROVIDERS:
        fill(http, address, provider)
    create(http, address, HOSTILE).raise_for_status()
    return address


@pytest.fixture
def crowded(world: tuple[Sandbox, str], http: httpx.Client) -> str:
    """Give the address of a sandbox with a hundred products at each provider, made when the first test asks for them."""
    sandbox, address = world
    if {len(rows) >= 100 for rows in sandbox.state().values()} != {True}:
        sandbox.reset()
        for provider in PROVIDERS:
            fill(http, address, provider, 100)
        create(http, address, HOSTILE).raise_for_status()
    return address


@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS)
def test_a_hundred_products_stay_usable(browser: webdriver.Chrome, crowded: str, width: int) -> None:
    look(browser, crowded, width)
    for details in all_of(browser, "details.add > summary, #log li:first-child summary"):
        details.click()
    assert sticking_out(browser) == []
    height = browser.execute_script("return document.documentElement.scrollHeight")
    assert height < (14_000 if width < 500 else 6_000)
    for provider in PROVIDERS:
        one(browser, f'nav a[href="#{provider}"]').click()
        heading = one(browser, f"#{provider} h2")
        head = browser.execute_script("return document.querySelector('header').getBoundingClientRect().bottom")
        top = browser.execute_script("return arguments[0].getBoundingClientRect().top", heading)
        assert head - 1 <= top < 900, provider
    products = "#hyperline .products > li"
    assert len(all_of(browser, products)) == 10
    one(browser, "#hyperline .more").click()
    wait(browser, lambda driver: len(all_of(driver, products)) == 60)
    assert sticking_out(browser) == []


def test_the_columns_stand_side_by_side_on_a_desktop(browser: webdriver.Chrome, filled: str) -> None:
    look(browser, filled, WIDTHS["desktop"])
    lefts = [int(one(browser, f"#{name}").rect["x"]) for name in PROVIDERS]
    assert lefts == sorted(set(lefts))
    assert len({int(one(browser, f"#{name}").rect["y"]) for name in PROVIDERS}) == 1


def test_they_are_stacked_on_a_phone(browser: webdriver.Chrome, filled: str) -> None:
    look(browser, filled, WIDTHS["phone"])
    assert len({int(one(browser, f"#{name}").rect["x"]) for name in PROVIDERS}) == 1
    tops = [one(browser, f"#{name}").rect["y"] for name in PROVIDERS]
    assert tops == sorted(set(tops))


def test_the_wire_stands_beside_the_money(browser: webdriver.Chrome, filled: str) -> None:
    look(browser, filled, WIDTHS["desktop"])
    for provider in PROVIDERS:
        seen = one(browser, f"#{provider}").text
        assert [text for text in facts(provider).sold.shows if text not in seen] == [], provider


def test_a_hostile_name_is_only_text(browser: webdriver.Chrome, filled: str, http: httpx.Client) -> None:
    look(browser, filled, WIDTHS["phone"])
    create(http, filled, HOSTILE + "2")
    wait(browser, lambda driver: len(all_of(driver, "#creem .products > li")) == 3)
    one(browser, "#log li:first-child summary").click()
    wait(browser, lambda driver: json.dumps(HOSTILE + "2") in one(driver, "#log pre").text)
    assert browser.title == "billfold sandbox"
    assert all_of(browser, "img") == []
    assert len(all_of(browser, "script")) == 1
    assert HOSTILE in one(browser, "#creem .products > li:nth-child(2) h3").text


def test_an_empty_sandbox_says_what_to_do(browser: webdriver.Chrome, address: str) -> None:
    look(browser, address, WIDTHS["phone"])
    assert "No products yet" in one(browser, "#creem").text
    assert "No requests yet" in one(browser, "#requests").text
    assert browser.get_log("browser") == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_has_contrast(browser: webdriver.Chrome, filled: str, scheme: str, http: httpx.Client) -> None:
    http.post(f"{filled}/_sandbox/faults", json={"kind": "rate_limited"}).raise_for_status()
    create(http, filled)
    http.post(f"{filled}/_sandbox/faults", json={"kind": "server_error", "provider": "creem", "times": None})
    create(http, filled)
    look(browser, filled, WIDTHS["desktop"], scheme)
    for details in all_of(browser, "details.add > summary, #log li:first-child summary"):
        details.click()
    wait(browser, lambda driver: one(driver, "#log pre").text)
    assert poor_contrasts(browser) == []


def test_requests_show_up_as_they_come_and_move_nothing(browser: webdriver.Chrome, address: str, http: httpx.Client) -> None:
    for number in range(30):
        create(http, address, f"Early {number}")
    look(browser, address, WIDTHS["phone"])
    one(browser, "#faults summary").click()
    one(browser, '#fault [name="seconds"]').clear()
    one(browser, '#fault [name="seconds"]').send_keys("17")
    row = one(browser, "#log li:nth-child(12)")
    browser.execute_script("document.getElementById('log').scrollTop = arguments[0].offsetTop - 60", row)
    row.find_element(By.TAG_NAME, "summary").click()
    wait(browser, lambda driver: '"name"' in row.text)
    place = "return arguments[0].getBoundingClientRect().top"
    before = browser.execute_script(place, row)
    for number in range(3):
        create(http, address, f"Late {number}")
    wait(browser, lambda driver: len(all_of(driver, "#log > li")) == 33)
    assert "Late 2" in one(browser, "#creem .products > li:first-child").text
    assert abs(browser.execute_script(place, row) - before) < 2
    assert row.find_element(By.TAG_NAME, "details").get_attribute("open")
    assert '"name": "Early 18"' in row.text
    assert one(browser, '#fault [name="seconds"]').get_attribute("value") == "17"


def test_a_request_tells_what_happened(browser: webdriver.Chrome, address: str, http: httpx.Client) -> None:
    look(browser, address, WIDTHS["desktop"])
    create(http, address)
    http.post(f"{address}/_sandbox/faults", json={"kind": "drop_after"})
    with pytest.raises(httpx.RemoteProtocolError):
        create(http, address)
    http.get(f"{address}/creem/v1/nothing", headers=KEY)
    wait(browser, lambda driver: len(all_of(driver, "#log > li")) == 3)
    unknown, dropped, made = (row.text for row in all_of(browser, "#log > li"))
    assert [text for text in ("no such operation", "404", "/v1/nothing") if text not in unknown] == []
    assert [text for text in ("products_create", "no answer", "changed", "fault: drop after") if text not in dropped] == []
    assert [text for text in ("products_create", "200", "changed") if text not in made] == []
    one(browser, "#log li:last-child summary").click()
    wait(browser, lambda driver: '"price": 2999' in one(driver, "#log pre").text)
    one(browser, "#log .headers summary").click()
    headers = one(browser, "#log .headers dl").text
    assert "x-api-key" in headers
    assert EXAMPLE_KEYS["creem"] not in browser.page_source


def test_a_fault_is_set_and_played(browser: webdriver.Chrome, address: str, http: httpx.Client) -> None:
    look(browser, address, WIDTHS["phone"])
    one(browser, "#faults summary").click()
    Select(one(browser, '#fault [name="kind"]')).select_by_value("rate_limited")
    Select(one(browser, '#fault [name="provider"]')).select_by_value("creem")
    assert not one(browser, '#fault [name="status"]').is_displayed()
    one(browser, '#fault [name="operation"]').send_keys("products_none")
    one(browser, '#fault [name="retry_after"]').send_keys("3")
    one(browser, "#fault .primary").click()
    wait(browser, lambda driver: "no operation 'products_none'" in one(driver, "#fault .problem").text)
    one(browser, '#fault [name="operation"]').clear()
    one(browser, '#fault [name="operation"]').send_keys("products_create", Keys.ENTER)
    wait(browser, lambda driver: "creem products_create" in one(driver, "#fault-lines").text)
    assert one(browser, "#fault .problem").text == ""
    refused = create(http, address)
    assert (refused.status_code, refused.headers["retry-after"]) == (429, "3")
    wait(browser, lambda driver: "None" in one(driver, "#fault-lines").text)
    wait(browser, lambda driver: "fault: rate limited" in one(driver, "#log").text)
    http.post(f"{address}/_sandbox/faults", json={"kind": "timeout", "times": None})
    wait(browser, lambda driver: "always" in one(driver, "#fault-lines").text)
    one(browser, "#clear-faults").click()
    wait(browser, lambda driver: "None" in one(driver, "#fault-lines").text)
    assert create(http, address).status_code == 200


def test_the_clock_is_set(browser: webdriver.Chrome, address: str, sandbox: Sandbox) -> None:
    look(browser, address, WIDTHS["desktop"])
    before = sandbox.emulator.now()
    try:
        one(browser, '[data-advance="86400"]').click()
        wait(browser, lambda driver: sandbox.emulator.now() > before + 86_000)
        one(browser, "#clock summary").click()
        field = one(browser, '#set-clock [name="now"]')
        browser.execute_script("arguments[0].value = '2031-02-03T04:05:06'", field)
        one(browser, "#set-clock .primary").click()
        wait(browser, lambda driver: one(driver, "#now").text.startswith("2031-02-03 04:05:"))
        assert 0 <= sandbox.emulator.now() - 1_927_857_906 < 60
    finally:
        sandbox.emulator.advanced = 0.0


def test_a_search_finds_products_and_requests(browser: webdriver.Chrome, address: str, http: httpx.Client) -> None:
    for number in range(30):
        create(http, address, f"Plan {number}")
    http.get(f"{address}/creem/v1/nothing", headers=KEY)
    look(browser, address, WIDTHS["phone"])
    search = one(browser, 'input[type="search"]')
    search.send_keys("plan 7")
    wait(browser, lambda driver: [row.text.split("\n")[0] for row in all_of(driver, "#creem .products > li")] == ["Plan 7"])
    assert "1 of 30 products" in one(browser, "#creem h2").text
    assert "No product has this" in one(browser, "#clink").text
    assert [row for row in all_of(browser, "#log > li") if row.is_displayed()] == []
    create(http, address, "Plan 77")
    wait(browser, lambda driver: len(all_of(driver, "#creem .products > li")) == 2)
    search.clear()
    search.send_keys("nothing")
    wait(browser, lambda driver: len([row for row in all_of(driver, "#log > li") if row.is_displayed()]) == 1)
    browser.refresh()
    assert one(browser, 'input[type="search"]').get_attribute("value") == "nothing"
    assert len([row for row in all_of(browser, "#log > li") if row.is_displayed()]) == 1


def test_it_works_by_keyboard(browser: webdriver.Chrome, address: str, http: httpx.Client) -> None:
    create(http, address)
    look(browser, address, WIDTHS["desktop"])
    one(browser, "#log").send_keys(Keys.TAB)
    active = browser.switch_to.active_element
    assert active.tag_name == "summary"
    active.send_keys(Keys.ENTER)
    wait(browser, lambda driver: '"price"' in one(driver, "#log pre").text)
    create(http, address, "Another")
    wait(browser, lambda driver: len(all_of(driver, "#log > li")) == 2)
    assert browser.switch_to.active_element == active
    assert browser.execute_script("return getComputedStyle(arguments[0]).outlineStyle", active) == "solid"


def test_a_reset_and_a_pause(browser: webdriver.Chrome, address: str, sandbox: Sandbox, http: httpx.Client) -> None:
    create(http, address)
    look(browser, address, WIDTHS["desktop"])
    one(browser, "footer summary").click()
    one(browser, "#reset").click()
    wait(browser, lambda driver: "No requests yet" in one(driver, "#requests").text)
    assert sandbox.requests == []
    one(browser, "#pause").click()
    assert one(browser, "#live").text == "Paused"
    create(http, address)
    one(browser, "#pause").click()
    wait(browser, lambda driver: len(all_of(driver, "#log > li")) == 1)
    assert browser.get_log("browser") == []
