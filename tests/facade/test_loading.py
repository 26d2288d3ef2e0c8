"""What is not used is not loaded, and what is missing says how to get it."""

import subprocess
import sys
from typing import Any

import pytest
from facade.shops import Mode, Script, Waiting

import billfold
from billfold import ConfigurationError, Money, Product, ProductDraft, RequestOptions, Unsupported, one_time, registry
from billfold.async_resources import AsyncCreatesProducts, AsyncPricesResource
from billfold.driver import Driver, Limits
from billfold.resources import CreatesProducts, PricesResource
from billfold.steps import Steps, do
from billfold_core import Runtime
from creem_client import AsyncCreem, Creem
from creem_client.api.products import products_get

# What the facade may load beside httpx to connect to Creem: its own three modules, the client, and what that stands on.
BUDGET = 21
PROBE = """
import sys
from billfold_core._http import httpx
httpx.Client()
before = set(sys.modules)
import billfold
connection = billfold.{connect}("creem", api_key="creem_test_x")
print(*sorted(set(sys.modules) - before))
"""


@pytest.mark.parametrize("connect", ["connect", "connect_async"])
def test_connecting_loads_neither_drivers_nor_models_nor_attrs(connect: str) -> None:
    run = subprocess.run([sys.executable, "-c", PROBE.format(connect=connect)], capture_output=True, text=True, check=True)
    loaded = run.stdout.split()
    assert len(loaded) <= BUDGET, loaded
    heavy = ("attr", "billfold.driver", "billfold.providers", "billfold.vocabulary", "creem_client.api", "creem_client.models")
    assert not [name for name in loaded if name.startswith(heavy)]


def test_importing_the_facade_loads_no_http() -> None:
    probe = "import billfold, sys; print('httpx' in sys.modules, 'attr' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["False", "False"]


def test_every_public_name_is_there() -> None:
    for name in billfold.__all__:
        assert getattr(billfold, name) is not None
        assert name in dir(billfold)
    with pytest.raises(AttributeError, match="frobnicate"):
        _ = billfold.frobnicate


def test_an_unknown_provider_names_those_there_are() -> None:
    with pytest.raises(ConfigurationError, match="no provider is called 'stripe'; there are clink, creem, flowglad, hyperline"):
        billfold.connect("stripe")


def test_settings_reach_the_native_client(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CREEM_API_KEY", "creem_test_x")
    with billfold.connect("creem", base_url="http://127.0.0.1:8400/creem", timeout=3.0, runtime=Runtime()) as creem:
        assert (creem.native.base_url, creem.native.environment) == ("http://127.0.0.1:8400/creem", "test")
        assert "creem_test_x" not in repr(creem)
    with pytest.raises(ConfigurationError, match="belongs to test"):
        billfold.connect("creem", environment="live")


class Corner(Driver):
    """A shop of somebody else, which happens to speak like Creem."""

    provider = "corner"
    title = "Corner shop"
    limits = Limits(most_prices=1, least_prices=1, intervals="once", currencies=None)

    def create_product(self, draft: ProductDraft) -> Steps[Product]:
        self.check_draft(draft)
        found = yield from do(products_get.call("prod_1"))
        return Product(
            id=found.id,
            name=draft.name,
            description=None,
            status="active",
            provider_status=None,
            prices=(),
            prices_known=False,
            provider=self.provider,
            raw=found,
        )


class CornerProducts(CreatesProducts):
    """Products at the corner shop."""


class AsyncCornerProducts(AsyncCreatesProducts):
    """Products at the corner shop."""


class CornerPrices(PricesResource):
    """Prices at the corner shop."""


class AsyncCornerPrices(AsyncPricesResource):
    """Prices at the corner shop."""


@pytest.fixture
def corner(monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(registry, "_providers", dict(vars(registry)["_providers"]))
    monkeypatch.setitem(sys.modules, "corner_shop", sys.modules[__name__])
    parts = {"client": Creem, "async_client": AsyncCreem}
    for name, part in parts.items():
        monkeypatch.setattr(sys.modules[__name__], name, part, raising=False)
    registry.register(
        "corner",
        registry.Provider(
            title="Corner shop",
            driver="corner_shop:Corner",
            client="corner_shop:client",
            async_client="corner_shop:async_client",
            products="corner_shop:CornerProducts",
            prices="corner_shop:CornerPrices",
            async_products="corner_shop:AsyncCornerProducts",
            async_prices="corner_shop:AsyncCornerPrices",
        ),
    )
    return "corner"


def test_a_provider_of_somebody_else_is_a_full_citizen(corner: str, mode: Mode) -> None:
    body = {"id": "prod_1", "name": "Pro", "price": 5, "currency": "USD", "billing_type": "onetime", "status": "active"}
    script = Script({"GET /v1/products": body})
    connect: Any = billfold.connect if mode == "sync" else billfold.connect_async
    shop = connect(corner, "creem_test_x", transport=script.transport)
    products: Any = shop.products if mode == "sync" else Waiting(shop.products)
    assert products.create(ProductDraft(name="Bread", prices=[one_time(Money("1", "USD"))])).provider == "corner"
    with pytest.raises(Unsupported, match=r"corner: prices\[0\].label"):
        products.create(ProductDraft(name="Bread", prices=[one_time(Money("1", "USD"), label="x")]))
    with pytest.raises(Unsupported, match=r"corner: products\.get is not supported: Corner shop has no such operation"):
        products.get("prod_1")


def test_a_name_is_given_once(corner: str) -> None:
    registry.register(corner, registry.find(corner))
    with pytest.raises(ConfigurationError, match="'corner' is taken"):
        registry.register(corner, registry.find("creem"))


@pytest.mark.parametrize("connect", ["connect", "connect_async"])
def test_a_client_that_is_not_installed_says_what_to_install(connect: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "creem_client"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "creem_client", None)
    with pytest.raises(
        ConfigurationError, match=r'creem: the package .creem_client. is not installed. Run pip install "billfold\[creem\]"'
    ):
        getattr(billfold, connect)("creem", "creem_test_x")


def test_with_options_shares_the_connections(sandbox: Any) -> None:
    with billfold.connect("creem", "creem_test_x", transport=sandbox.transport) as creem:
        other = creem.with_options(RequestOptions(headers={"x-trace": "7"}))
        assert list(other.products.list()) == []
    assert sandbox.requests[-1].headers["x-trace"] == "7"
