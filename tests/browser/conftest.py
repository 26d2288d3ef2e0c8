"""A sandbox on a port, and headless Chromium that looks at it."""

from collections.abc import Iterator

import pytest
from browser.chromium import CHROMIUM, DRIVER, started
from selenium import webdriver

from billfold.testing import Sandbox
from billfold_core.http import httpx
from billfold_sandbox.web import serving


@pytest.fixture(scope="module")
def world() -> Iterator[tuple[Sandbox, str]]:
    with Sandbox() as sandbox, serving(sandbox.emulator) as address:
        yield sandbox, address


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    if not (CHROMIUM and DRIVER):
        pytest.skip("Chromium is not installed (Debian: apt-get install chromium chromium-driver)")
    with started(tmp_path_factory.mktemp("chromium")) as browser:
        yield browser


@pytest.fixture
def address(world: tuple[Sandbox, str]) -> str:
    """Give the address of a sandbox that holds nothing."""
    world[0].reset()
    return world[1]


@pytest.fixture(scope="session")
def http() -> Iterator[httpx.Client]:
    """Give a client that is made once; making one takes longer than a request."""
    with httpx.Client(timeout=30) as client:
        yield client


@pytest.fixture
def sandbox(world: tuple[Sandbox, str]) -> Sandbox:
    return world[0]
