from collections.abc import Callable, Iterator
from typing import Any

import pytest
from facade.shops import NOW, Mode, Shop

from billfold.testing import Sandbox


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Mode:
    mode: Mode = request.param
    return mode


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(clock=lambda: NOW) as sandbox:
        yield sandbox


@pytest.fixture
def shop(mode: Mode, sandbox: Sandbox) -> Callable[[str], Shop]:
    """Open a shop in the sandbox, sync or async."""

    def opened(provider: str, transport: Any = None) -> Shop:
        return Shop(provider, mode, sandbox.transport if transport is None else transport)

    return opened
