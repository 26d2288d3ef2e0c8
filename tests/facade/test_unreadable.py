"""What a driver cannot read in an answer ends in an error that says what took effect, whatever it was that stumbled."""

import pickle
from decimal import InvalidOperation
from typing import Any

import pytest
from facade import drafts
from facade.shops import ONCE, Mode, Script, Shop

from billfold import Connection, CustomerRef, InputError, PartlyDone, Product, ProductDraft
from billfold.errors import Progress, reporting
from billfold.products.capabilities import AnyProducts
from billfold.products.driver import ProductsDriver
from billfold.registry import Limits, ProviderInfo
from billfold.steps import Listing, Steps, do
from billfold_core.errors import BillfoldError, DecodeError, DecodeFault
from billfold_core.money import InexactAmount, MoneyError
from creem_client import Creem
from creem_client.api.products import products_create, products_get, products_search

PRODUCT: dict[str, Any] = {
    "id": "prod_1",
    "name": "Pro",
    "price": 1,
    "currency": "USD",
    "billing_type": "onetime",
    "status": "active",
}
ANSWERS: dict[str, Any] = {
    "GET /v1/products/prod_1": PRODUCT,
    "POST /v1/products": PRODUCT,
    "GET /v1/products/search": {
        "items": [PRODUCT],
        "pagination": {"total_records": 1, "total_pages": 1, "current_page": 1, "next_page": None, "prev_page": None},
    },
}
STUMBLES: list[Exception] = [
    DecodeFault(".price", "is odd"),
    MoneyError("no such currency"),
    KeyError("id"),
    IndexError(),
    AttributeError("no id"),
    TypeError("no number"),
    ValueError("no text"),
    InvalidOperation(),
    OverflowError(),
    RecursionError(),
]


INFO = ProviderInfo(
    "clumsy",
    title="Clumsy",
    client="creem_client.client:Creem",
    connection="billfold.connection:Connection",
    async_connection="billfold._async_connection:AsyncConnection",
    operations={"products.create": "", "products.get": "", "products.list": ""},
    limits=Limits(most_prices=1, least_prices=1, intervals="none", currencies="any"),
)


class Clumsy(ProductsDriver):
    """A driver that stumbles over every answer, or before it."""

    error: Exception
    product: Any = None
    early = False

    def create(self, draft: ProductDraft) -> Steps[Product]:
        if self.early:
            raise self.error
        call = products_create.call(name="Pro", description="All", price=100, currency="USD", billing_type="onetime")
        yield from do(call)
        if self.product is not None:
            with reporting(self.info.name, "products_create", Progress(self.product, [])):
                raise self.error
        yield from do(products_get.call("prod_1"))
        raise self.error

    def get(self, product_id: str) -> Steps[Product]:
        yield from do(products_get.call(product_id))
        raise self.error

    def list(self, *, with_prices: bool, wanted: int | None) -> Listing[Product]:
        return Listing(products_search.call(), products_search.PAGINATION, self._listed)

    def _listed(self, raw: Any) -> Steps[Product]:
        yield from ()
        raise self.error


def clumsy(error: Exception, **settings: Any) -> AnyProducts:
    class ClumsyProducts(AnyProducts):
        DRIVER = type("Clumsier", (Clumsy,), {"error": error, **settings})

    return ClumsyProducts(Connection(INFO, Creem("creem_test_x", transport=Script(ANSWERS).transport, retry=ONCE)))


def told(error: DecodeError) -> tuple[str, ...]:
    return error.provider, error.operation, error.path, error.outcome


@pytest.mark.parametrize("stumble", STUMBLES, ids=lambda stumble: type(stumble).__name__)
def test_what_a_driver_stumbles_over_is_an_unreadable_answer(stumble: Exception) -> None:
    path = "$.price" if isinstance(stumble, DecodeFault) else "$"
    with pytest.raises(DecodeError, match="could not be read") as caught:
        clumsy(stumble).get("prod_1")
    assert told(caught.value) == ("clumsy", "products_get", path, "unknown")
    assert (caught.value.__cause__, caught.value.status, caught.value.attempts) == (stumble, 200, 1)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
    with pytest.raises(DecodeError) as caught:
        list(clumsy(stumble).list())
    assert told(caught.value) == ("clumsy", "products_search", path, "unknown")
    with pytest.raises(DecodeError, match="do not repeat it") as caught:
        clumsy(stumble).create(drafts.product(drafts.MONTHLY))
    assert told(caught.value) == ("clumsy", "products_get", path, "applied")


@pytest.mark.parametrize("stumble", STUMBLES, ids=lambda stumble: type(stumble).__name__)
def test_what_exists_is_named_when_a_driver_stumbles_afterwards(stumble: Exception) -> None:
    product = Shop("creem", "sync", Script(ANSWERS).transport).products.get("prod_1")
    with pytest.raises(PartlyDone, match="prod_1 exists") as caught:
        clumsy(stumble, product=product).create(drafts.product(drafts.MONTHLY))
    assert (caught.value.done, caught.value.outcome, caught.value.__cause__) == (product, "applied", stumble)
    assert isinstance(caught.value.cause, BillfoldError)


@pytest.mark.parametrize("meant", [InputError("no"), InexactAmount("no"), DecodeError("no", outcome="unknown")])
def test_what_a_driver_means_is_left_as_it_is(meant: Exception) -> None:
    with pytest.raises(type(meant)) as caught:
        clumsy(meant).get("prod_1")
    assert caught.value is meant


def test_a_fault_before_anything_was_sent_is_no_unreadable_answer() -> None:
    for error in (KeyError("id"), MoneyError("no"), InputError("no")):
        with pytest.raises(type(error)) as caught:
            clumsy(error, early=True).create(drafts.product(drafts.MONTHLY))
        assert caught.value is error


def at_clink(**changes: Any) -> dict[str, Any]:
    details = {"interval": "month", "intervalCount": 1, "pricingModel": "flat_rate", **changes.pop("recurring", {})}
    price = {"priceId": "price_1", "currency": "USD", "unitAmount": 5, "priceType": "recurring", "recurring": details}
    return {"code": 200, "data": {**price, **changes}}


@pytest.mark.parametrize(
    "changes, path",
    [
        ({"recurring": {"interval": "fortnight"}}, "$.interval"),
        ({"recurring": {"pricingModel": "astrology"}}, "$.pricingModel"),
        ({"priceType": "barter"}, "$.priceType"),
        ({"currency": "XAU"}, "$.currency"),
        ({"unitAmount": "9" * 200}, "$"),
        ({"unitAmount": "1-2"}, "$.unitAmount"),
    ],
)
def test_a_price_at_clink_that_cannot_be_sent_back_is_an_unreadable_answer(changes: Any, path: str, mode: Mode) -> None:
    script = Script({"GET /api/price/price_1": at_clink(**changes), "PUT /api/price/price_1": at_clink()})
    with pytest.raises(DecodeError) as caught:
        Shop("clink", mode, script.transport).prices.update("price_1", default=True)
    assert told(caught.value) == ("clink", "prices_get", path, "unknown")
    assert [route for route, _ in script.sent] == ["GET /api/price/price_1"]


def test_what_the_caller_gave_wrongly_stays_the_callers_fault(mode: Mode) -> None:
    script = Script({"GET /api/price/price_1": at_clink()})
    with pytest.raises(InputError, match="isDefaultPrice"):
        Shop("clink", mode, script.transport).prices.update("price_1", default="yes")


@pytest.mark.parametrize("found", ["prod_2", "", "..", "\ud800"])
def test_another_record_than_the_one_asked_for_is_never_changed(found: str, mode: Mode) -> None:
    product = {"id": found, "name": "Pro", "active": True, "prices": []}
    price = {"id": found, "type": "single_payment", "currency": "USD", "unitPrice": 1, "isDefault": True}
    script = Script({"GET /api/v1/products/id_1": product, "GET /api/v1/prices/id_1": {"price": price}})
    shop = Shop("flowglad", mode, script.transport)
    for change in (
        lambda: shop.products.update("id_1", name="Pro"),
        lambda: shop.products.archive("id_1"),
        lambda: shop.prices.update("id_1", active=False),
    ):
        with pytest.raises(DecodeError, match="that of another record than the one that was asked for") as caught:
            change()
        assert (caught.value.path, caught.value.outcome) == ("$.id", "unknown")
    assert {route.split()[0] for route, _ in script.sent} == {"GET"}


@pytest.mark.parametrize(
    "provider, name, answer, path",
    [
        ("creem", "cust_1", {"id": "cust_2", "email": "ada@example.com"}, "$.id"),
        ("creem", CustomerRef(id="cust_1"), {"id": "cust_2", "email": "ada@example.com"}, "$.id"),
        ("creem", CustomerRef(email="ada@example.com"), {"id": "cust_1", "email": "bob@example.com"}, "$.email"),
        (
            "flowglad",
            CustomerRef(reference="user_1"),
            {"customer": {"id": "cust_1", "externalId": "user_2", "email": "ada@example.com", "name": "Ada"}},
            "$.reference",
        ),
    ],
)
def test_another_customer_than_the_one_asked_for_is_an_unreadable_answer(
    provider: str, name: Any, answer: Any, path: str, mode: Mode
) -> None:
    script = Script({"GET /v1/customers": answer, "GET /api/v1/customers/user_1": answer})
    customers = Shop(provider, mode, script.transport).customers
    with pytest.raises(DecodeError, match="that of another record than the one that was asked for") as caught:
        customers.get(name)
    assert told(caught.value) == (provider, "customers_get", path, "unknown")
    if provider == "creem" and isinstance(name, str):
        with pytest.raises(DecodeError, match="that of another record than the one that was asked for"):
            customers.update(name, metadata={"seats": 3})
    assert {route.split()[0] for route, _ in script.sent} == {"GET"}


@pytest.mark.parametrize("found", ["", ".", "..", " ", "\ud800"])
def test_a_record_that_cannot_be_asked_for_is_an_unreadable_answer(found: str, mode: Mode) -> None:
    listed = {"data": [{"id": found, "name": "Pro", "active": True}], "hasMore": False, "total": 1}
    script = Script({"GET /api/v1/products": listed})
    with pytest.raises(DecodeError, match="is not a usable id") as caught:
        list(Shop("flowglad", mode, script.transport).products.list())
    assert told(caught.value) == ("flowglad", "products_list", "$.id", "unknown")


def test_a_name_that_cannot_be_sent_back_is_an_unreadable_answer(mode: Mode) -> None:
    script = Script({"GET /api/v1/products/prod_1": {"id": "prod_1", "name": "\ud800", "active": True, "prices": []}})
    with pytest.raises(DecodeError, match="half a character"):
        Shop("flowglad", mode, script.transport).products.archive("prod_1")
