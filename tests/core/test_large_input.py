"""What is too large or too odd for an address is refused by a generated client, in words that name the argument."""

import asyncio
import re
from collections.abc import Callable
from typing import Any

import pytest
from core.servers import Mode, Requests

from billfold_core.errors import InputError, NotFound
from billfold_core.http import httpx
from billfold_core.options import RequestOptions
from creem_client import AsyncCreem, Creem

Use = Callable[[Any], Any]
PRODUCT = {"description": "All", "price": 2999, "currency": "USD", "billing_type": "recurring", "billing_period": "every-month"}

IDS: dict[str, Any] = {
    "70,000": "x" * 70_000,
    "a million": "x" * 1_000_000,
    "quoted to 70,000": "é" * 12_000,
    "an endless number": 10**5_000,
    "an endless negative number": -(10**5_000),
    "a number of 4,300 digits and one": 10**4_300,
    "half a character": "\ud800",
    "half a character inside": "prod_\udfff_1",
    "many of them": "\ud800" * 70_000,
}
# In the query, in the path, and followed by more path.
TAKES_ID: dict[str, Use] = {
    "product_id": lambda id: lambda creem: creem.products.get(id),
    "id (path)": lambda id: lambda creem: creem.discounts.delete(id),
    "id (pages)": lambda id: lambda creem: creem.customers.list_orders(id),
}
OTHERS: dict[str, tuple[str, Use]] = {
    "a huge query value": ("search", lambda creem: creem.products.search(options=RequestOptions(query={"search": "x" * 70_000}))),
    "a huge number": ("search", lambda creem: creem.products.search(options=RequestOptions(query={"search": 10**5_000}))),
    "half a character": ("search", lambda creem: creem.products.search(options=RequestOptions(query={"search": "\ud800"}))),
    "a huge header": ("X-Trace", lambda creem: creem.products.get("p", options=RequestOptions(headers={"X-Trace": "x" * 10**6}))),
    "half a header": ("X-Trace", lambda creem: creem.products.get("p", options=RequestOptions(headers={"X-Trace": "\ud800"}))),
    "a huge page": ("page_number", lambda creem: creem.products.search(page_number=10**5_000)),
    "half a name": ("name", lambda creem: creem.products.create(name="\ud800", **PRODUCT)),
    "half a nested name": ("label", lambda creem: creem.products.create(name="Pro", custom_fields=FIELDS, **PRODUCT)),
    "a huge price": ("price", lambda creem: creem.products.create(name="Pro", **{**PRODUCT, "price": 10**5_000})),
}
FIELDS = [{"type": "text", "key": "company", "label": "\ud800"}]


def _begin(use: Use, creem: Any) -> None:
    """Make a call, or ask for the first item of a list."""
    if isinstance(creem, Creem):
        used = use(creem)
        next(iter(used), None) if hasattr(used, "__iter__") else used
        return

    async def main() -> None:
        used = use(creem)
        await (anext(aiter(used), None) if hasattr(used, "__aiter__") else used)

    asyncio.run(main())


def refused(mode: Mode, use: Use) -> InputError:
    requests = Requests()
    creem: Any = (Creem if mode == "sync" else AsyncCreem)("creem_test_1", transport=httpx.MockTransport(requests))

    with pytest.raises(InputError) as caught:
        _begin(use, creem)
    assert not requests
    assert caught.value.outcome == "not_sent"
    assert len(str(caught.value)) < 1_000
    str(caught.value).encode("utf-8", "backslashreplace")
    return caught.value


@pytest.mark.parametrize("name", IDS)
@pytest.mark.parametrize("argument", TAKES_ID)
def test_an_id_that_no_address_can_carry_is_refused(mode: Mode, argument: str, name: str) -> None:
    error = refused(mode, TAKES_ID[argument](IDS[name]))
    assert re.search(rf"\b{argument.partition(' ')[0]}\b", str(error))


@pytest.mark.parametrize("name", OTHERS)
def test_a_value_that_cannot_be_sent_is_refused(mode: Mode, name: str) -> None:
    argument, use = OTHERS[name]
    assert re.search(rf"\b{argument}\b", str(refused(mode, use)))


@pytest.mark.parametrize("length", [1, 100, 2_000])
def test_an_id_of_any_lawful_length_is_sent(mode: Mode, length: int) -> None:
    requests = Requests(lambda request: httpx.Response(404))
    creem: Any = (Creem if mode == "sync" else AsyncCreem)("creem_test_1", transport=httpx.MockTransport(requests))
    for use in TAKES_ID.values():
        with pytest.raises(NotFound):
            _begin(use("é" * length), creem)
    assert len(requests) == 3
