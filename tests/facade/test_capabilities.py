"""Capabilities are types: what a provider lacks is not there, and the table of who can do what tells just that."""

import inspect
import json
import shutil
import subprocess
import sys
from importlib import import_module
from importlib import resources as files
from pathlib import Path
from typing import Any, get_args, get_overloads, get_type_hints

import pytest
from facade.shops import PROVIDERS

import billfold
from billfold import capabilities, registry
from billfold.driver import Driver
from billfold.testing import EXAMPLE_KEYS

ROOT = Path(__file__).parent.parent.parent
RESOURCES = capabilities.resources()


def of_class(kind: type, resource: str, half: str = "capabilities") -> set[str]:
    """Give the operations of the capabilities that a class is composed of."""
    twin = import_module(f"billfold.{resource}.{half}")
    prefix = "" if half == "capabilities" else "Async"
    parts = [getattr(twin, f"{prefix}{part.__name__}") for part in capabilities.capabilities(resource)]
    return {name for part in parts if part in kind.__mro__ for name in vars(part) if not name.startswith("_")}


def of_driver(driver: type[Driver], resource: str) -> set[str]:
    """Give the operations that a driver has of its own."""
    base = RESOURCES[resource]
    return {name for name in driver.operations() if getattr(driver, name) is not getattr(base, name)}


@pytest.mark.parametrize("resource", RESOURCES)
@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_provider_has_exactly_the_operations_that_it_tells(provider: str, resource: str) -> None:
    info = registry.find(provider)
    told = {name.partition(".")[2] for name in info.operations if name.startswith(f"{resource}.")}
    connection, twin = (registry.load(info, place) for place in (info.connection, info.async_connection))
    sync, other = getattr(connection, resource), getattr(twin, resource)
    assert told == of_class(sync, resource) == of_class(other, resource, "_async")
    assert told == of_driver(sync.DRIVER, resource) == of_driver(other.DRIVER, resource)
    # What is not composed is not there in another way either.
    for kind in (sync, other):
        assert told == {name for name in sync.DRIVER.operations() if hasattr(kind, name)}
    assert issubclass(sync.DRIVER, RESOURCES[resource])
    found = {operation: by_provider[provider].level != "none" for operation, by_provider in capabilities.matrix().items()}
    assert told == {name.partition(".")[2] for name, there in found.items() if there and name.startswith(f"{resource}.")}


@pytest.mark.parametrize("provider", PROVIDERS)
def test_what_a_provider_tells_is_of_operations_that_there_are(provider: str) -> None:
    info = registry.find(provider)
    assert info.name == provider
    there = set(capabilities.matrix())
    assert set(info.operations) <= there
    for told in (info.reasons, info.alternatives):
        for name in told:
            covered = {operation for operation in there if name in (operation, operation.partition(".")[0])}
            assert covered
            assert not covered & set(info.operations)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_currencies_that_a_provider_tells_are_those_of_its_client(provider: str) -> None:
    info = registry.find(provider)
    connection: Any = registry.load(info, info.connection)
    document = json.loads((files.files(f"{provider}_client") / "openapi.json").read_text(encoding="utf-8"))
    codes = document["components"]["schemas"]["Currency"]["enum"]
    assert codes == [currency.value for currency in import_module(f"{provider}_client.models").Currency]
    if provider == "flowglad":
        assert (info.limits.currencies, connection.products.DRIVER.currencies) == ("the account's", None)
        return
    assert set(codes) == connection.products.DRIVER.currencies
    assert info.limits.currencies == (", ".join(sorted(codes)) if len(codes) <= 20 else str(len(codes)))


def test_the_matrix() -> None:
    levels = {
        operation: "".join({"full": "+", "partial": "~", "none": "-"}[by_provider[name].level] for name in PROVIDERS)
        for operation, by_provider in capabilities.matrix().items()
    }
    assert levels == {
        "products.create": "~+~~",
        "products.get": "++++",
        "products.list": "~~+~",
        "products.update": "-~++",
        "products.archive": "-~++",
        "products.restore": "--++",
        "prices.add": "+--+",
        "prices.replace": "--~-",
        "prices.update": "~-~~",
        "customers.create": "-+~+",
        "customers.get": "-~~~",
        "customers.find": "-~~~",
        "customers.list": "-+++",
        "customers.update": "-+~+",
        "customers.archive": "--~~",
        "customers.restore": "---+",
    }


def test_what_is_missing_or_partial_says_why() -> None:
    for by_provider in capabilities.matrix().values():
        for support in by_provider.values():
            assert (support.level == "full") == (support.note == "")


def test_each_capability_is_small_and_documented() -> None:
    for resource, driver in RESOURCES.items():
        found: list[str] = []
        for kind in capabilities.capabilities(resource):
            methods = [name for name in vars(kind) if not name.startswith("_")]
            assert len(methods) in (1, 2)
            for name in methods:
                text = getattr(kind, name).__doc__
                assert text.splitlines()[0].endswith(".")
            assert inspect.getdoc(kind)
            found += methods
        assert sorted(found) == sorted(driver.operations())


def test_the_page_is_current(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert capabilities.main(["--check", str(ROOT / "docs" / "capabilities.md")]) == 0
    other = tmp_path / "deep" / "page.md"
    assert capabilities.main(["--check", str(other)]) == 1
    assert str(other) in capsys.readouterr().err
    assert capabilities.main([str(other)]) == 0
    assert capabilities.main(["--check", str(other)]) == 0


PROBE = """
import sys

class NoClients:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0].endswith("_client"):
            raise ImportError(f"{name} must not be imported")

sys.meta_path.insert(0, NoClients())
from billfold import capabilities
sys.stdout.reconfigure(encoding="utf-8")
print(capabilities.table(), end="")
sys.exit(capabilities.main(sys.argv[1:]))
"""


def test_the_page_needs_no_client(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    for arguments in ([str(page)], ["--check", str(page)]):
        run = subprocess.run([sys.executable, "-c", PROBE, *arguments], capture_output=True, encoding="utf-8", check=True)
        assert capabilities.table() in run.stdout
    assert page.read_text("utf-8") == capabilities.table()
    assert "_client" not in run.stderr


def test_each_literal_name_has_its_own_types() -> None:
    found = {}
    for overload in get_overloads(billfold.connect):
        hints: dict[str, Any] = overload.__annotations__
        found[hints["provider"]] = hints["return"]
    assert found == {
        **{f"Literal['{name}']": f"{name.capitalize()}Connection" for name in PROVIDERS},
        "str": "Connection",
    }
    twins = {
        overload.__annotations__["provider"]: overload.__annotations__["return"]
        for overload in get_overloads(billfold.connect_async)
    }
    assert twins == {name: f"Async{kind}" for name, kind in found.items()}
    for name in PROVIDERS:
        info = registry.find(name)
        for place, kind in ((info.connection, found), (info.async_connection, twins)):
            assert registry.load(info, place).__name__ == kind[f"Literal['{name}']"]


def test_a_connection_can_be_asked_at_run_time(sandbox: Any) -> None:
    creem = billfold.connect("creem", "creem_test_x", transport=sandbox.transport)
    assert isinstance(creem.products, billfold.CreatesProducts)
    assert isinstance(creem.products, billfold.ArchivesProducts)
    assert not isinstance(creem.products, billfold.RestoresProducts)
    assert isinstance(creem.customers, billfold.FindsCustomers)
    assert not isinstance(creem.customers, billfold.ArchivesCustomers)
    assert not isinstance(creem.prices, billfold.AddsPrices)
    other = billfold.connect_async("creem", "creem_test_x", transport=sandbox.transport)
    assert isinstance(other.products, billfold.AsyncCreatesProducts)
    assert not isinstance(other.products, billfold.AsyncRestoresProducts)


@pytest.mark.parametrize("resource", RESOURCES)
@pytest.mark.parametrize("provider", PROVIDERS)
def test_each_capability_tells_at_run_time_who_has_it(provider: str, resource: str, sandbox: Any) -> None:
    shops: Any = (billfold.connect, billfold.connect_async)
    for connect, prefix in zip(shops, ("", "Async"), strict=True):
        found = getattr(connect(provider, EXAMPLE_KEYS[provider], transport=sandbox.transport), resource)
        for kind in capabilities.capabilities(resource):
            capability = getattr(billfold, f"{prefix}{kind.__name__}")
            operations = [f"{resource}.{name}" for name in vars(kind) if not name.startswith("_")]
            assert isinstance(found, capability) == all(name in registry.find(provider).operations for name in operations)


GOOD = """
import asyncio
from typing import assert_type
import billfold
from billfold import CreemProduct, Customer, HyperlineProduct, Money, Price, Product, ProductDraft, recurring
from creem_client import Creem

extras = [CreemProduct(tax_mode="inclusive"), HyperlineProduct()]
draft = ProductDraft(name="Pro", prices=[recurring(Money("5", "USD"), every="month")], extras=extras)
with billfold.connect("creem", timeout=5.0) as creem:
    assert_type(creem.native, Creem)
    assert_type(creem.products.create(draft), Product)
    assert_type(creem.products.archive("prod_1"), Product)
    assert_type(creem.customers.find(email="ada@example.com"), Customer | None)
with billfold.connect("hyperline") as hyperline:
    assert_type(hyperline.products.archive("itm_1"), Product)
    assert_type(hyperline.prices.update("prc_1", active=False), Price)

def by_name(name: str) -> Product:
    with billfold.connect(name) as shop:
        shop.prices.add("prod_1", recurring(Money("5", "USD"), every="year"))
        return shop.products.update("prod_1", name="x")

async def main() -> None:
    async with billfold.connect_async("clink") as clink:
        assert_type(await clink.products.create(draft), Product)
        async for product in clink.products.list(max_items=3):
            assert_type(product, Product)

asyncio.run(main())
"""
BAD = [
    'billfold.connect("clink").products.update("prod_1", name="x")',
    'billfold.connect("clink").products.archive("prod_1")',
    'billfold.connect("creem").products.restore("prod_1")',
    'billfold.connect("creem").prices.add("prod_1", one_time(Money("5", "USD")))',
    'billfold.connect("flowglad").prices.add("prod_1", one_time(Money("5", "USD")))',
    'billfold.connect("clink").prices.replace("prod_1", one_time(Money("5", "USD")))',
    'billfold.connect("clink").products.restore("prod_1")',
    'billfold.connect("clink").customers.find(email="ada@example.com")',
    'billfold.connect("creem").customers.restore("cust_1")',
    'billfold.ProductDraft(name="x", prices=[], creem=billfold.CreemProduct())',
    "billfold.ProductDraft(name='x', prices=[], extras=[5])",
    'billfold.connect_async("clink").products.update',
    'billfold.connect("creem", colour="red")',
    'billfold.connect("creem").products.create(name="x")',
    'recurring(Money("5", "USD"), every="fortnight")',
    "one_time(29.99)",
    'billfold.ClinkProduct(image="oss_1", tax_category="cheese")',
    'print(billfold.connect(str(1)).products.frobnicate("x").y, one_time("5"))',
]
BAD_TEXT = "import billfold\nfrom billfold import Money, one_time, recurring\n" + "\n".join(BAD) + "\n"


def checked(command: list[str], text: str, path: Path) -> subprocess.CompletedProcess[str]:
    path.write_text(text, encoding="utf-8")
    return subprocess.run([*command, str(path)], capture_output=True, text=True, cwd=ROOT, check=False)


def checker(name: str) -> list[str]:
    """Find a type checker beside this Python, or skip: the checkers are installed where the types are checked."""
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    if found is None:
        pytest.skip(f"{name} is not installed here; `nox -s types` has it")
    return [found, "--strict"] if name == "mypy" else [found, "--pythonpath", sys.executable]


@pytest.mark.parametrize("name", ["mypy", "pyright"])
def test_what_a_provider_lacks_is_a_type_error(name: str, tmp_path: Path) -> None:
    command = checker(name)
    good = checked(command, GOOD, tmp_path / "good.py")
    assert good.returncode == 0, good.stdout
    bad = checked(command, BAD_TEXT, tmp_path / "bad.py")
    for number, line in enumerate(BAD, 3):
        assert f"bad.py:{number}:" in bad.stdout, f"{line}\n{bad.stdout}"


def test_type_hints_of_the_vocabulary_can_be_read() -> None:
    from billfold.prices.vocabulary import Kind
    from billfold.vocabulary import IntervalUnit

    assert get_args(IntervalUnit) == ("day", "week", "month", "year")
    assert "recurring" in get_args(Kind)
    assert get_type_hints(billfold.Interval)["count"] is int
