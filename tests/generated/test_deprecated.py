"""An operation that the provider deprecates goes on working, and says which one to use."""

import asyncio
import subprocess
import sys
import warnings
from collections.abc import Callable
from typing import Any

from billfold_core.http import httpx
from creem_client import AsyncCreem, Creem
from creem_client.api.products import products_get, products_get_by_query

WORDS = "products.get_by_query is deprecated: use products.get"
PRODUCT = {"id": "prod_1", "name": "n", "price": 1, "currency": "USD", "billing_type": "onetime", "status": "active"}


def warned(do: Callable[[], Any]) -> Any:
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        result = do()
    assert [(str(one.message), one.category, one.filename) for one in found] == [(WORDS, DeprecationWarning, __file__)]
    return result


def answer(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json=PRODUCT)


def test_a_call_warns_whoever_wrote_it() -> None:
    transport = httpx.MockTransport(answer)
    with Creem("creem_test_x", transport=transport) as creem:
        assert warned(lambda: creem.products.get_by_query("prod_1")).id == "prod_1"

    async def main() -> None:
        async with AsyncCreem("creem_test_x", transport=transport) as creem:
            assert (await warned(lambda: creem.products.get_by_query("prod_1"))).id == "prod_1"

    asyncio.run(main())
    assert warned(lambda: products_get_by_query.call("prod_1")).query == {"product_id": "prod_1"}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert products_get.call("prod_1").path == "/v1/products/prod_1"


def test_type_checkers_bring_what_strikes_it_through() -> None:
    program = "import sys, creem_client.api.products; sys.exit('typing_extensions' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
