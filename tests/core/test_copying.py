"""A client is had once: a copy of it, or of what holds it, has the client itself, and it cannot be pickled."""

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest

import billfold
from billfold_core import RequestOptions
from clink_client import AsyncClink, Clink
from creem_client import AsyncCreem, Creem

OPENED: dict[str, Callable[[], Any]] = {
    "Creem": lambda: Creem("creem_test_1"),
    "AsyncCreem": lambda: AsyncCreem("creem_test_1"),
    "Clink": lambda: Clink("sk_test_1"),
    "AsyncClink": lambda: AsyncClink("sk_test_1"),
    "a copy with options": lambda: Creem("creem_test_1").with_options(RequestOptions(timeout=3)),
    "a client in use": lambda: _used(Creem("creem_test_1")),
    "connect": lambda: billfold.connect("creem", "creem_test_1"),
    "connect_async": lambda: billfold.connect_async("clink", "sk_test_1"),
    "a connection in use": lambda: _used(billfold.connect("creem", "creem_test_1")),
}


def _used(client: Any) -> Any:
    assert client.products
    return client


@pytest.fixture(params=OPENED)
def opened(request: pytest.FixtureRequest) -> Any:
    return OPENED[request.param]()


def test_a_copy_is_the_client_itself(opened: Any) -> None:
    assert copy.copy(opened) is opened
    assert copy.deepcopy(opened) is opened


def test_what_holds_a_client_can_be_copied(opened: Any) -> None:
    held = {"clients": [opened, opened], "products": opened.products}
    twin = copy.deepcopy(held)
    assert twin["clients"][0] is twin["clients"][1] is opened
    assert twin["products"] is not opened.products
    name = "_connection" if "_connection" in vars(opened.products) else "_client"
    assert vars(twin["products"])[name] is vars(opened.products)[name]


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_client_cannot_be_pickled(opened: Any, protocol: int) -> None:
    for held in (opened, [opened], opened.products):
        with pytest.raises(TypeError, match=r"a (client|connection) cannot be pickled: it has a key") as caught:
            pickle.dumps(held, protocol)
        assert "test_1" not in str(caught.value)
