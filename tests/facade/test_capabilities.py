"""Capabilities are types: what a provider lacks is not there, and the table of who can do what is computed from that."""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, get_args, get_overloads, get_type_hints

import pytest
from facade.shops import PROVIDERS

import billfold
from billfold import async_resources, capabilities, registry, resources
from billfold.driver import Driver

ROOT = Path(__file__).parent.parent.parent

DRIVER_METHODS = {
    "products.create": "create_product",
    "products.get": "get_product",
    "products.list": "list_products",
    "products.update": "update_product",
    "products.archive": "archive_product",
    "products.restore": "restore_product",
    "prices.add": "add_price",
    "prices.replace": "replace_price",
    "prices.update": "update_price",
}


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_resource_has_exactly_the_operations_that_its_driver_has(provider: str) -> None:
    driver: type[Driver] = registry.load(provider, registry.find(provider).driver)
    found = {operation: by_provider[provider].level != "none" for operation, by_provider in capabilities.matrix().items()}
    assert found == {operation: method in vars(driver) for operation, method in DRIVER_METHODS.items()}


@pytest.mark.parametrize("provider", PROVIDERS)
def test_sync_and_async_have_the_same_operations(provider: str) -> None:
    places = registry.find(provider)
    for sync, twin in ((places.products, places.async_products), (places.prices, places.async_prices)):
        assert resources.operations_of(registry.load(provider, sync)) == async_resources.operations_of(
            registry.load(provider, twin)
        )


def test_the_matrix() -> None:
    levels = {
        operation: "".join({"full": "+", "partial": "~", "none": "-"}[by_provider[name].level] for name in PROVIDERS)
        for operation, by_provider in capabilities.matrix().items()
    }
    assert levels == {
        "products.create": "~+~~",
        "products.get": "++++",
        "products.list": "~+~~",
        "products.update": "--++",
        "products.archive": "--++",
        "products.restore": "--++",
        "prices.add": "+--+",
        "prices.replace": "--~-",
        "prices.update": "~-~~",
    }


def test_what_is_missing_or_partial_says_why() -> None:
    for by_provider in capabilities.matrix().values():
        for support in by_provider.values():
            assert (support.level == "full") == (support.note == "")


def test_each_capability_is_small_and_documented() -> None:
    for kind in capabilities.CAPABILITIES:
        methods = [name for name in vars(kind) if not name.startswith("_")]
        assert len(methods) in (1, 2)
        for name in methods:
            text = getattr(kind, name).__doc__
            assert text.splitlines()[0].endswith(".")


def test_the_page_is_current(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert capabilities.main(["--check", str(ROOT / "docs" / "capabilities.md")]) == 0
    other = tmp_path / "deep" / "page.md"
    assert capabilities.main(["--check", str(other)]) == 1
    assert str(other) in capsys.readouterr().err
    assert capabilities.main([str(other)]) == 0
    assert capabilities.main(["--check", str(other)]) == 0


def test_each_literal_name_has_its_own_types() -> None:
    found = {}
    for overload in get_overloads(billfold.connect):
        hints: dict[str, Any] = overload.__annotations__
        found[hints["provider"]] = hints["return"]
    assert found == {
        "Literal['clink']": "Connection[Clink, ClinkProducts, ClinkPrices]",
        "Literal['creem']": "Connection[Creem, CreemProducts, CreemPrices]",
        "Literal['flowglad']": "Connection[Flowglad, FlowgladProducts, FlowgladPrices]",
        "Literal['hyperline']": "Connection[Hyperline, HyperlineProducts, HyperlinePrices]",
        "str": "AnyConnection",
    }


def test_a_connection_can_be_asked_at_run_time(sandbox: Any) -> None:
    creem = billfold.connect("creem", "creem_test_x", transport=sandbox.transport)
    assert isinstance(creem.products, billfold.CreatesProducts)
    assert not isinstance(creem.products, billfold.UpdatesProducts)


GOOD = """
import asyncio
from typing import assert_type
import billfold
from billfold import Money, Price, Product, ProductDraft, recurring
from creem_client import Creem

draft = ProductDraft(name="Pro", prices=[recurring(Money("5", "USD"), every="month")])
with billfold.connect("creem", timeout=5.0) as creem:
    assert_type(creem.native, Creem)
    assert_type(creem.products.create(draft), Product)
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
    'billfold.connect("creem").products.update("prod_1", name="x")',
    'billfold.connect("creem").products.archive("prod_1")',
    'billfold.connect("creem").prices.add("prod_1", one_time(Money("5", "USD")))',
    'billfold.connect("flowglad").prices.add("prod_1", one_time(Money("5", "USD")))',
    'billfold.connect("clink").prices.replace("prod_1", one_time(Money("5", "USD")))',
    'billfold.connect("clink").products.restore("prod_1")',
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
    from billfold.vocabulary import IntervalUnit, Kind

    assert get_args(IntervalUnit) == ("day", "week", "month", "year")
    assert "recurring" in get_args(Kind)
    assert get_type_hints(billfold.Interval)["count"] is int
