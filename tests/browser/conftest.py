"""A sandbox on a port, and headless Chromium that looks at it."""

import shutil
from collections.abc import Iterator

import pytest
from selenium import webdriver

from billfold.testing import Sandbox
from billfold_core.http import httpx
from billfold_sandbox.web import serving

CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")

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


@pytest.fixture(scope="module")
def world() -> Iterator[tuple[Sandbox, str]]:
    with Sandbox() as sandbox, serving(sandbox.emulator) as address:
        yield sandbox, address


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    if not (CHROMIUM and DRIVER):
        pytest.skip("Chromium is not installed (Debian: apt-get install chromium chromium-driver)")
    options = webdriver.ChromeOptions()
    options.binary_location = str(CHROMIUM)
    for argument in (*ARGUMENTS, f"--user-data-dir={tmp_path_factory.mktemp('chromium')}"):
        options.add_argument(argument)
    started = webdriver.Chrome(options=options, service=webdriver.ChromeService(str(DRIVER)))
    try:
        yield started
    finally:
        started.quit()


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
