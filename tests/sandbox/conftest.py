"""A fresh sandbox for each test, with a caller for each provider."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sandbox.callers import Caller, Clock

from billfold.testing import Sandbox
from billfold_core._http import httpx

FIXTURES = Path(__file__).parent.parent / "fixtures"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sandbox(clock: Clock) -> Iterator[Sandbox]:
    with Sandbox(clock=clock) as made:
        yield made


@pytest.fixture
def clink(sandbox: Sandbox) -> Caller:
    return Caller(sandbox, "clink")


@pytest.fixture
def creem(sandbox: Sandbox) -> Caller:
    return Caller(sandbox, "creem")


@pytest.fixture
def flowglad(sandbox: Sandbox) -> Caller:
    return Caller(sandbox, "flowglad")


@pytest.fixture
def call(flowglad: Caller) -> Callable[..., httpx.Response]:
    """Call Flowglad by what follows the version in its paths."""

    def calling(method: str, path: str, body: Any = None, **more: Any) -> httpx.Response:
        return flowglad(method, f"/api/v1/{path}", body, **more)

    return calling


@pytest.fixture
def hyperline(sandbox: Sandbox) -> Caller:
    return Caller(sandbox, "hyperline")


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
