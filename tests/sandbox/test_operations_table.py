"""The operations of the sandbox are a table of functions, checked against the spec; what is missing says so."""

from typing import Any

import pytest
from providers import PROVIDERS, facts

from billfold.testing import EXAMPLE_KEYS, Sandbox
from billfold_core.errors import ServerError
from billfold_sandbox.operations import Operations
from billfold_sandbox.spec import load
from creem_client import Creem


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_table_is_the_spec(provider: str) -> None:
    with Sandbox() as sandbox:
        backend: Any = sandbox.emulator.backends[provider]
        table = backend._table
        assert backend.operations.rest_by_document or backend.functions.keys() == table.keys()
    assert table.keys() == {route.operation for route in load(provider).routes}
    assert len(table) == facts(provider).operations


def test_an_operation_that_is_not_played_is_answered_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    with Sandbox() as sandbox:
        backend: Any = sandbox.emulator.backends["creem"]
        monkeypatch.delitem(backend._table, "products_get")
        creem = Creem(EXAMPLE_KEYS["creem"], transport=sandbox.transport)
        with pytest.raises(ServerError, match="The sandbox does not play products_get of Creem yet") as caught:
            creem.products.get("prod_1")
        assert caught.value.status == 501
        assert creem.products.search().first() is None


def test_a_function_for_nothing_is_refused_when_it_is_loaded() -> None:
    operation = Operations("creem")
    operation("products_frobnicate")(lambda context: context)
    with pytest.raises(ValueError, match="creem: the spec has no operation products_frobnicate"):
        operation.load(load("creem"))
    with pytest.raises(ValueError, match="products_frobnicate is played by two functions"):
        operation("products_frobnicate")(lambda context: None)
