"""A fresh sandbox for each test, with a caller for each provider."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from providers import FIXTURES, PROVIDERS
from sandbox.callers import Caller, Clock

from billfold.testing import Sandbox
from billfold_core.http import httpx


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sandbox(clock: Clock) -> Iterator[Sandbox]:
    with Sandbox(clock=clock) as made:
        yield made


def caller_of(provider: str) -> Any:
    """Make the fixture that a provider's tests are given under its name: its caller."""

    @pytest.fixture(name=provider)
    def caller(sandbox: Sandbox) -> Caller:
        return Caller(sandbox, provider)

    return caller


globals().update({f"caller_of_{provider}": caller_of(provider) for provider in PROVIDERS})


@pytest.fixture
def call(flowglad: Caller) -> Callable[..., httpx.Response]:
    """Call Flowglad by what follows the version in its paths."""

    def calling(method: str, path: str, body: Any = None, **more: Any) -> httpx.Response:
        return flowglad(method, f"/api/v1/{path}", body, **more)

    return calling


@pytest.fixture
def body() -> Callable[[str], Any]:
    """Read a request of `tests/fixtures`: `body("creem/products_create")`."""

    def read(name: str) -> Any:
        provider, _, operation = name.partition("/")
        content = json.loads((FIXTURES / provider / "requests" / f"{operation}.json").read_text("utf-8"))
        if provider == "flowglad":
            content["product"]["pricingModelId"] = "pricing_model_sandbox"
        return content

    return read
