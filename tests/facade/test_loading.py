"""What is not used is not loaded, and what is missing says how to get it."""

import subprocess
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
from facade.shops import PROVIDERS, Mode, Script, Waiting

import billfold
from billfold import (
    AsyncConnection,
    AsyncCreatesProducts,
    ConfigurationError,
    Connection,
    CreatesProducts,
    Money,
    Product,
    ProductDraft,
    RequestOptions,
    Unsupported,
    one_time,
    registry,
)
from billfold._async_resource import AsyncResource
from billfold.products.driver import ProductsDriver
from billfold.registry import Limits, ProviderInfo
from billfold.resource import Resource
from billfold.steps import Steps, do
from billfold_core import Runtime
from creem_client.api.products import products_get

# What the facade may load beside httpx to connect to Creem: its own modules for any connection and for one to Creem, the client,
# and what that stands on.
BUDGET = {"connect": 24, "connect_async": 27}
PROBE = """
import sys
from billfold_core.http import httpx
httpx.Client()
before = set(sys.modules)
import billfold
connection = billfold.{connect}("creem", api_key="creem_test_x")
print(*sorted(set(sys.modules) - before))
"""


@pytest.mark.parametrize("connect", BUDGET)
def test_connecting_loads_neither_drivers_nor_models_nor_attrs(connect: str) -> None:
    run = subprocess.run([sys.executable, "-c", PROBE.format(connect=connect)], capture_output=True, text=True, check=True)
    loaded = run.stdout.split()
    assert len(loaded) <= BUDGET[connect], loaded
    heavy = (
        "attr",
        "billfold._async_resource",
        "billfold.checks",
        "billfold.customers",
        "billfold.driver",
        "billfold.prices",
        "billfold.products",
        "billfold.resource",
        "billfold.vocabulary",
        "creem_client.api",
        "creem_client.models",
        "importlib.metadata",
    )
    assert not [name for name in loaded if name.startswith(heavy)]
    of_providers = {name.removeprefix("billfold.providers.") for name in loaded if name.startswith("billfold.providers.")}
    own = {"creem.connection"} if connect == "connect" else {"creem._async", "creem._async.connection"}
    assert of_providers == {"creem", *own}


def test_importing_the_facade_loads_no_http() -> None:
    probe = "import billfold, sys; print('httpx' in sys.modules, 'attr' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["False", "False"]


def test_no_module_hides_what_the_package_exports() -> None:
    probe = (
        "import importlib, pkgutil, billfold\n"
        "names = [module.name for module in pkgutil.iter_modules(billfold.__path__)]\n"
        "assert not set(names) & set(billfold.__all__), names\n"
        "from billfold.connecting import Settings\n"
        "billfold.connect('creem', 'creem_test_x')"
    )
    subprocess.run([sys.executable, "-c", probe], check=True)


def test_every_public_name_is_there() -> None:
    for name in billfold.__all__:
        assert getattr(billfold, name) is not None
        assert name in dir(billfold)
    with pytest.raises(AttributeError, match="frobnicate"):
        _ = billfold.frobnicate


def test_an_unknown_provider_names_those_there_are() -> None:
    with pytest.raises(
        ConfigurationError, match=f"there is no provider 'stripe'; the installed ones are {', '.join(PROVIDERS)}$"
    ):
        billfold.connect("stripe")


def test_settings_reach_the_native_client(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CREEM_API_KEY", "creem_test_x")
    with billfold.connect("creem", base_url="http://127.0.0.1:8400/creem", timeout=3.0, runtime=Runtime()) as creem:
        assert (creem.native.base_url, creem.native.environment) == ("http://127.0.0.1:8400/creem", "test")
        assert "creem_test_x" not in repr(creem)
    with pytest.raises(ConfigurationError, match="belongs to test"):
        billfold.connect("creem", environment="live")


CORNER = ProviderInfo(
    "corner",
    title="Corner shop",
    client="creem_client.client:Creem",
    connection="corner_shop:CornerConnection",
    async_connection="corner_shop:AsyncCornerConnection",
    operations={"products.create": ""},
    limits=Limits(most_prices=1, least_prices=1, intervals="once", currencies="any"),
)


class Corner(ProductsDriver):
    """A shop of somebody else, which happens to speak like Creem."""

    def create(self, draft: ProductDraft) -> Steps[Product]:
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
            provider=self.info.name,
            raw=found,
        )


class CornerProducts(Resource, CreatesProducts):
    """Products at the corner shop."""

    DRIVER = Corner


class AsyncCornerProducts(AsyncResource, AsyncCreatesProducts):
    """Products at the corner shop."""

    DRIVER = Corner


class CornerConnection(Connection):
    """The corner shop, ready to be used."""

    @property
    def products(self) -> CornerProducts:
        return CornerProducts(self)


class AsyncCornerConnection(AsyncConnection):
    """The corner shop, ready to be used."""

    @property
    def products(self) -> AsyncCornerProducts:
        return AsyncCornerProducts(self)


def reopened(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let providers be made known for one test."""
    monkeypatch.setattr(registry, "_known", dict(vars(registry)["_known"]))


@pytest.fixture
def corner(monkeypatch: pytest.MonkeyPatch) -> str:
    reopened(monkeypatch)
    monkeypatch.setitem(sys.modules, "corner_shop", sys.modules[__name__])
    registry.register(CORNER)
    return "corner"


BREAD = ProductDraft(name="Bread", prices=[one_time(Money("1", "USD"))])
STOCK = {"id": "prod_1", "name": "Pro", "price": 5, "currency": "USD", "billing_type": "onetime", "status": "active"}


def full_citizen(name: str, mode: Mode) -> None:
    """Hold a corner shop to what every provider does."""
    connect: Any = billfold.connect if mode == "sync" else billfold.connect_async
    shop = connect(name, "creem_test_x", transport=Script({"GET /v1/products/prod_1": STOCK}).transport)
    assert (shop.provider, type(shop).__name__) == (name, "CornerConnection" if mode == "sync" else "AsyncCornerConnection")
    products: Any = shop.products if mode == "sync" else Waiting(shop.products)
    assert products.create(BREAD).provider == name
    with pytest.raises(Unsupported, match=rf"{name}: prices\[0\].label"):
        products.create(ProductDraft(name="Bread", prices=[one_time(Money("1", "USD"), label="x")]))
    with pytest.raises(Unsupported, match=rf"{name}: products\.get: Corner shop has no such operation"):
        products.get("prod_1")
    assert isinstance(shop.products, CreatesProducts if mode == "sync" else AsyncCreatesProducts)
    assert not hasattr(shop.products, "get")
    # What it has nothing of says so too.
    for resource, operation in (("prices", "add"), ("customers", "find")):
        with pytest.raises(Unsupported, match=rf"{name}: {resource}\.{operation}: Corner shop has no such"):
            getattr(getattr(shop, resource), operation)
    other = shop.with_options(RequestOptions(headers={"x-trace": "7"}))
    assert (type(other), other.provider) == (type(shop), name)


def test_a_provider_of_somebody_else_is_a_full_citizen(corner: str, mode: Mode) -> None:
    full_citizen(corner, mode)
    assert registry.names() == tuple(sorted((*PROVIDERS, corner)))


def test_a_name_is_given_once(corner: str) -> None:
    registry.register(registry.find(corner))
    with pytest.raises(ConfigurationError, match="'corner' is registered already"):
        registry.register(told(corner))
    for name in PROVIDERS:
        registry.register(registry.find(name))
        with pytest.raises(ConfigurationError, match=f"'{name}' is registered already"):
            registry.register(told(name))


def test_a_name_of_ours_is_taken_before_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in PROVIDERS:
        monkeypatch.setattr(registry, "_known", {})
        with pytest.raises(ConfigurationError, match=f"'{name}' is registered already"):
            registry.register(told(name))
        assert registry.find(name).title == name.capitalize()


def told(name: str) -> ProviderInfo:
    """Tell of a provider that is nowhere."""
    nowhere = {"client": "no_shop:Client", "connection": "no_shop:Shop", "async_connection": "no_shop:AsyncShop"}
    return ProviderInfo(name, title="Other", operations={}, limits=CORNER.limits, **nowhere)


PACKAGE = {
    "__init__.py": """
from billfold.registry import Limits, ProviderInfo

TITLE = "Corner shop"
LIMITS = Limits(most_prices=1, least_prices=1, intervals="once", currencies="any")


def told(name):
    return ProviderInfo(
        name,
        title=TITLE,
        client="creem_client.client:Creem",
        connection="corner_shop.connection:CornerConnection",
        async_connection="corner_shop.later.connection:AsyncCornerConnection",
        operations={"products.create": ""},
        limits=LIMITS,
    )


INFO = told("corner")
OTHER = told("other")
""",
    "driver.py": """
from billfold import Product
from billfold.products.driver import ProductsDriver
from billfold.steps import do
from creem_client.api.products import products_get


class Corner(ProductsDriver):
    def create(self, draft):
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
            provider=self.info.name,
            raw=found,
        )
""",
    "connection.py": """
from __future__ import annotations

from typing import TYPE_CHECKING

from billfold import Connection

if TYPE_CHECKING:
    from corner_shop.products import CornerProducts


class CornerConnection(Connection):
    products: CornerProducts
""",
    "products.py": """
from billfold import CreatesProducts
from billfold.resource import Resource
from corner_shop.driver import Corner


class CornerProducts(Resource, CreatesProducts):
    DRIVER = Corner
""",
    "later/__init__.py": "",
    "later/connection.py": """
from __future__ import annotations

from typing import TYPE_CHECKING

from billfold import AsyncConnection

if TYPE_CHECKING:
    from corner_shop.later.products import AsyncCornerProducts


class AsyncCornerConnection(AsyncConnection):
    products: AsyncCornerProducts
""",
    "later/products.py": """
from billfold import AsyncCreatesProducts
from billfold._async_resource import AsyncResource
from corner_shop.driver import Corner


class AsyncCornerProducts(AsyncResource, AsyncCreatesProducts):
    DRIVER = Corner
""",
    "broken.py": """
import corner_shop_needs_this
""",
}


class Installed:
    """A package of somebody else, installed for one test."""

    def __init__(self, folder: Path) -> None:
        self._about = folder / "corner_shop-1.dist-info"
        self._about.mkdir()
        (self._about / "METADATA").write_text("Metadata-Version: 2.1\nName: corner-shop\nVersion: 1\n", "utf-8")
        for name, text in PACKAGE.items():
            path = folder / "corner_shop" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")

    def declare(self, *lines: str) -> None:
        """Declare providers: `corner = corner_shop:INFO`."""
        text = "\n".join(["[console_scripts]", "corner = corner_shop:main", f"[{registry.GROUP}]", *lines])
        (self._about / "entry_points.txt").write_text(text, "utf-8")


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Installed]:
    reopened(monkeypatch)
    package = Installed(tmp_path)
    package.declare("corner = corner_shop:INFO")
    monkeypatch.syspath_prepend(tmp_path)
    yield package
    for name in [name for name in sys.modules if name.partition(".")[0] == "corner_shop"]:
        del sys.modules[name]


def test_a_provider_that_is_installed_is_found_and_a_full_citizen(installed: Installed, mode: Mode) -> None:
    assert registry.names() == tuple(sorted((*PROVIDERS, "corner")))
    assert "corner_shop" not in sys.modules
    full_citizen("corner", mode)
    assert registry.find("corner") is sys.modules["corner_shop"].INFO
    assert ("corner_shop.later" in sys.modules) == (mode == "async")
    with pytest.raises(ConfigurationError, match=r"there is no provider 'stripe'; the installed ones are .*corner, "):
        billfold.connect("stripe")


def test_it_is_in_the_table_too(installed: Installed) -> None:
    from billfold import capabilities

    rows = capabilities.matrix()
    assert (rows["products.create"]["corner"].level, rows["products.get"]["corner"].level) == ("full", "none")
    assert "| Corner shop |" in capabilities.table()


@pytest.mark.parametrize(
    "value, said",
    [
        ("corner_shop_nowhere:INFO", "which cannot be loaded: No module named 'corner_shop_nowhere'"),
        ("corner_shop.broken:INFO", "which cannot be loaded: No module named 'corner_shop_needs_this'"),
        ("corner_shop:NONE", "which cannot be loaded: module 'corner_shop' has no attribute 'NONE'"),
        ("corner_shop:TITLE", "which is no ProviderInfo of that name"),
        ("corner_shop:told", "which is no ProviderInfo of that name"),
        ("corner_shop:OTHER", "which is no ProviderInfo of that name"),
        ("corner_shop", "which is no ProviderInfo of that name"),
    ],
)
@pytest.mark.parametrize("connect", [billfold.connect, billfold.connect_async])
def test_a_declaration_that_is_wrong_is_said_in_one_sentence(connect: Any, value: str, said: str, installed: Installed) -> None:
    installed.declare(f"corner = {value}")
    with pytest.raises(ConfigurationError) as caught:
        connect("corner", "creem_test_x")
    assert str(caught.value) == f"the provider 'corner' is declared as {value!r}, {said}."
    # Nothing of it is remembered, and nobody else is kept from working.
    assert "corner" not in vars(registry)["_known"]
    for name in PROVIDERS:
        assert registry.find(name).name == name


def test_nobody_takes_the_name_of_one_of_ours(installed: Installed, monkeypatch: pytest.MonkeyPatch) -> None:
    installed.declare(*(f"{name} = corner_shop:INFO" for name in PROVIDERS))
    monkeypatch.setattr(registry, "_known", {})
    assert registry.names() == PROVIDERS
    for name in PROVIDERS:
        assert registry.find(name).title == name.capitalize()


def test_our_own_are_found_without_reading_what_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    def unwanted(**_: Any) -> Any:
        pytest.fail("what all installed packages declare was read")

    monkeypatch.setattr(registry, "_known", {})
    monkeypatch.setattr(metadata, "entry_points", unwanted)
    for name in PROVIDERS:
        assert registry.find(name).name == name


@pytest.mark.parametrize("connect", [billfold.connect, billfold.connect_async])
@pytest.mark.parametrize(
    "part, said",
    [
        ({"client": "no_shop:Client"}, "the package 'no_shop' is not installed. Run pip install no-shop."),
        ({"client": "creem_client.client:Cream"}, "'creem_client.client:Cream' cannot be loaded: .* no attribute 'Cream'"),
        ({"connection": "corner_shop:Nothing"}, "'corner_shop:Nothing' cannot be loaded: module .* has no attribute 'Nothing'"),
    ],
)
def test_a_part_that_is_missing_is_named(
    connect: Any, part: Any, said: str, corner: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = {"client": CORNER.client, "connection": CORNER.connection, **part}
    twins = {"async_client": places["client"] if "client" in part else "", "async_connection": places["connection"]}
    info = ProviderInfo(
        "other", title="Other", operations={}, limits=CORNER.limits, install="pip install no-shop", **{**places, **twins}
    )
    registry.register(info)
    with pytest.raises(ConfigurationError, match=f"^other: {said}"):
        connect("other", "creem_test_x")


@pytest.mark.parametrize("name", ["__init__", "_async", "creem.products", "creem ", "Creem", "", None, 7])
@pytest.mark.parametrize("connect", [billfold.connect, billfold.connect_async])
def test_what_is_no_name_is_refused(connect: Any, name: Any) -> None:
    with pytest.raises(ConfigurationError, match="there is no provider"):
        connect(name, "creem_test_x")


@pytest.mark.parametrize("connect", ["connect", "connect_async"])
def test_a_client_that_is_not_installed_says_what_to_install(connect: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "creem_client"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "creem_client", None)
    with pytest.raises(
        ConfigurationError, match=r"creem: the package .creem_client. is not installed. Run pip install dist/creem_client-\*.whl."
    ):
        getattr(billfold, connect)("creem", "creem_test_x")


def test_with_options_shares_the_connections(sandbox: Any) -> None:
    with billfold.connect("creem", "creem_test_x", transport=sandbox.transport) as creem:
        other = creem.with_options(RequestOptions(headers={"x-trace": "7"}))
        assert list(other.products.list()) == []
    assert sandbox.requests[-1].headers["x-trace"] == "7"
