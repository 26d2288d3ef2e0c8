"""Input of classes of the caller's own: it goes by its value, or is refused by its place."""

import asyncio
from collections.abc import Coroutine
from decimal import Decimal
from enum import Enum, IntEnum
from typing import Any, Protocol

import pytest
from schemas import endpoint, tables

from billfold_core import UNSET, InputError
from billfold_core.errors import DecodeFault
from billfold_core.http import httpx
from creem_client import AsyncCreem, Creem
from creem_client.models import Currency, CustomField, Product, ProductStatus
from flowglad_client import Flowglad
from hyperline_client.models import ProductTranslation


class Plan(str, Enum):  # noqa: UP042 - one whose str() is its name
    PRO = "pro"
    US = "USD"


class Size(IntEnum):
    LARGE = 3


class Exact(Decimal):
    """A number of somebody's own."""


PRODUCT = {"id": "prod_1", "name": "Pro", "price": 5, "currency": "USD", "billing_type": "recurring", "status": "active"}


def metadata(value: Any) -> Any:
    return endpoint("creem", "checkouts_create").call(product_id="prod_1", metadata=value).body["metadata"]


@pytest.mark.parametrize(("value", "sent"), [(Size.LARGE, 3), (Exact("1.5"), Decimal("1.5")), (Plan.PRO, "pro"), ("x", "x")])
def test_classes_of_the_callers_own_go_by_their_values(value: Any, sent: Any) -> None:
    found = metadata({"a": value})["a"]
    assert found == sent
    assert type(found) in (int, str, Decimal)


@pytest.mark.parametrize("name", [None, 5, True, ("a",)])
def test_a_name_that_is_no_text_is_refused(name: Any) -> None:
    with pytest.raises(InputError, match="metadata has the name"):
        metadata({name: "v"})


def test_a_model_writes_the_members_of_other_enums_by_their_values() -> None:
    product = Product.from_dict(PRODUCT).__replace__(name=Plan.PRO)
    assert product.to_dict()["name"] == "pro"
    assert ProductTranslation(name=Plan.PRO).to_dict()["name"] == "pro"
    assert ProductStatus(Plan.PRO) == "pro"
    assert Currency(Plan.US) is Currency.USD


class Broken:
    def to_dict(self) -> Any:
        raise RuntimeError("no")


@pytest.mark.parametrize("item", [CustomField, Broken(), object(), 5, UNSET])
def test_what_cannot_be_written_is_refused_by_its_place(item: Any) -> None:
    with pytest.raises(InputError) as caught:
        endpoint("creem", "checkouts_create").call(product_id="prod_1", custom_fields=[item])
    assert caught.value.path.startswith("custom_fields[0]")


@pytest.mark.parametrize(
    ("provider", "name"),
    [
        ("creem", "products_get_by_query"),
        ("creem", "transactions_get"),
        ("creem", "checkouts_get"),
        ("creem", "subscriptions_get"),
        ("creem", "stats_get_summary"),
    ],
)
def test_what_is_needed_in_a_query_cannot_be_left_out(provider: str, name: str) -> None:
    with pytest.raises(InputError, match="is missing"):
        endpoint(provider, name).call(UNSET)


def test_an_amount_with_too_many_digits_is_named_by_its_place() -> None:
    creem = Creem("creem_test_1", transport=httpx.MockTransport(lambda _: httpx.Response(500)))
    with pytest.raises(InputError, match=r"metadata\['a'\]") as caught:
        creem.checkouts.create(product_id="prod_1", metadata={"a": Decimal("1.12345678901234567890123")})
    assert caught.value.path == "metadata['a']"


def test_a_number_too_long_for_an_address_says_so() -> None:
    creem = Creem("creem_test_1", transport=httpx.MockTransport(lambda _: httpx.Response(500)))
    with pytest.raises(InputError, match=r"page_size.*digits"):
        list(creem.products.search(page_size=10**3000))


def test_what_repeats_an_address_is_text_as_it_is_there() -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(404, json={"error": "no"})

    flowglad = Flowglad("sk_test_1", transport=httpx.MockTransport(answer))
    number: Any = 5
    with pytest.raises(Exception, match="404"):
        flowglad.prices.update(number, price={"type": "subscription", "isDefault": True})
    assert b'"id":"5"' in seen[0].content


class Getter(Protocol):
    def get(self, product_id: str) -> Coroutine[Any, Any, Product]: ...


def test_an_async_resource_is_what_a_protocol_asks_for() -> None:
    async def read(products: Getter) -> Product:
        return await products.get("prod_1")

    creem = AsyncCreem("creem_test_1", transport=httpx.MockTransport(lambda _: httpx.Response(200, json=PRODUCT)))
    assert asyncio.run(read(creem.products)).name == "Pro"
    assert "`async for`" in (AsyncCreem.products.search.__doc__ or "")


@pytest.mark.parametrize("address", ["https://a.example/x.png", "http://a", "HTTPS://A/b", "data://x", "s3://bucket/key"])
def test_an_address_is_no_picture_at_clink(address: str) -> None:
    with pytest.raises(InputError, match=r"image must not be an address: send the picture with `products\.upload_image`"):
        endpoint("clink", "products_create").call(name="Pro", image=address, tax_category="ebook")
    assert endpoint("clink", "products_create").call(name="Pro", image="oss_1", tax_category="ebook").body["image"] == "oss_1"


@pytest.mark.parametrize("slug", ["pro_no_charge", "_no_charge"])
def test_an_ending_that_flowglad_keeps_for_itself_is_refused(slug: str) -> None:
    table = tables("flowglad")["ProductInput"]
    with pytest.raises(DecodeFault, match="must not be a slug that ends in _no_charge") as caught:
        table({"name": "Pro", "slug": slug, "pricingModelId": "pm_1", "active": True})
    assert caught.value.path == ".slug"
