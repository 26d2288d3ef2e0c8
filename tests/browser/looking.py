"""How the tests look at a page, wait for it and press its buttons."""

from collections.abc import Callable
from pathlib import Path

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

WIDTHS = {"desktop": 1280, "tablet": 820, "phone": 390}


def look(browser: webdriver.Chrome, address: str, width: int, scheme: str = "light") -> None:
    metrics = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 500}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
    browser.get_log("browser")
    browser.get(address)


def wait(browser: webdriver.Chrome, until: Callable[[webdriver.Chrome], object]) -> None:
    """Wait until something is so. While a page changes, Chromium answers questions with errors of its own."""
    WebDriverWait(browser, 30, 0.05, ignored_exceptions=[WebDriverException, ValueError]).until(until)


def press(browser: webdriver.Chrome, button: WebElement) -> None:
    """Press a button that leads to another page, and wait for that page; a click returns before it is there."""
    browser.execute_script("window.pressed = true")
    button.click()
    # The old page is known by a mark, not by its button: while pages change, Chromium answers questions with errors of its own.
    there = "return !window.pressed && document.readyState === 'complete'"
    wait(browser, lambda driver: driver.execute_script(there))


def all_of(browser: webdriver.Chrome, selector: str) -> list[WebElement]:
    """Give the elements that a CSS selector finds."""
    return browser.find_elements(By.CSS_SELECTOR, selector)


def one(browser: webdriver.Chrome, selector: str) -> WebElement:
    """Give the only element that a CSS selector finds.

    Raises:
        ValueError: There is none, or more than one.
    """
    (found,) = all_of(browser, selector)
    return found


def sticking_out(browser: webdriver.Chrome) -> list[str]:
    """Name what sticks out of the page at its side; what can be scrolled by itself does not."""
    script = """
        const inside = (e) => e.closest("nav, #log, pre") && !e.matches("nav, #log, pre");
        return [...document.querySelectorAll("*")]
            .filter((e) => !inside(e) && e.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
            .map((e) => `${e.tagName}.${e.className}`);
    """
    assert browser.execute_script("return document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    found: list[str] = browser.execute_script(script)
    return found


def poor_contrasts(browser: webdriver.Chrome) -> list[str]:
    """Name the texts whose contrast is below the limit of WCAG 2 AA."""
    found: list[str] = browser.execute_script(Path(__file__).with_name("contrast.js").read_text("utf-8"))
    return found
