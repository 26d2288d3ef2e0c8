"""What type checkers say of a program that reads answers: open sets, what union members share, None for what is not there."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent

GOOD = """
# pyright: strict
from typing import assert_type

from billfold_core import UNSET, UnknownVariant
from creem_client import Creem
from creem_client.models import Product, ProductStatus, ProductStatusValue, TaxMode
from flowglad_client import Flowglad
from flowglad_client.models import AnyPrice, Price, SubscriptionPrice, UnknownPrice
from hyperline_client import Hyperline


def status(p: Product) -> str:
    if p.status == "on_hold":
        return "waits"
    if p.status == ProductStatus.ACTIVE:
        return p.status.value
    if p.status != "archived" and not p.status.is_known:
        return p.status.name
    match p.status:
        case "active":
            return "a"
        case ProductStatus.ARCHIVED:
            return "b"
        case "frozen":
            return "c"
        case other:
            return other


def total(p: Product) -> str:
    assert_type(p.status, ProductStatus)
    assert_type(p.tax_mode, TaxMode | None)
    assert_type(p.image_url, str | None)
    assert_type(ProductStatus.ACTIVE, ProductStatus)
    assert_type(ProductStatus("new"), ProductStatus)
    for member in ProductStatus:
        assert_type(member, ProductStatus)
    known: dict[str, int] = {ProductStatus.ACTIVE: 1}
    value: ProductStatusValue = "anything"
    plain: str = p.status
    listed = "x" in ProductStatus and len(ProductStatus) > 1
    return f"{p.status}{plain}{value}{listed}{known[p.status]}" + (p.image_url or "")


def ids() -> list[str]:
    with Hyperline() as hyperline, Flowglad() as flowglad, Creem() as creem:
        creem.products.create(
            name="Pro",
            description="d",
            price=1,
            currency="USD",
            billing_type="recurring",
            tax_mode=UNSET,
            billing_period="every-decade",
        )
        price = flowglad.prices.get("price_1").price
        assert_type(price.id, str)
        assert_type(price.unit_price, int)
        assert_type(price.active, bool | None)
        return [hyperline.products.get("itm_1").id, price.id, price.type, price.currency, *price.drifted, *shared(price)]


def shared(price: AnyPrice) -> list[str]:
    return [price.id, price.currency, price.to_json()]


def kind(price: Price) -> str:
    if isinstance(price, SubscriptionPrice):
        return price.interval_unit
    match price:
        case UnknownVariant():
            return f"{price.tag} {price.id} {price.raw}"
        case _:
            return price.type


def unknown(price: UnknownPrice) -> str:
    return price.id
"""
BAD = [
    "ProductStatus.FROZEN",
    "Product.from_dict({}).image_url.upper()",
    "Creem().products.create(name=5)",
    "Product.from_dict({}).status.colour",
    "ProductStatus(5).frobnicate()",
    "Flowglad().prices.get('price_1').price.interval_unit",
    "Hyperline().products.list(name_ends_with='x')",
    "AsyncHyperline().products.list(nmae='x')",
    "products_list.call(name_contians='x')",
]
BAD_TEXT = (
    "from creem_client import Creem\n"
    "from creem_client.models import Product, ProductStatus\n"
    "from flowglad_client import Flowglad\n"
    "from hyperline_client import AsyncHyperline, Hyperline\n"
    "from hyperline_client.api.products import products_list\n" + "".join(f"print({line})\n" for line in BAD)
)


def checker(name: str) -> list[str]:
    """Find a type checker beside this Python, or skip: the checkers are installed where the types are checked."""
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    if found is None:
        pytest.skip(f"{name} is not installed here; `nox -s types` has it")
    return [found, "--strict", "--warn-unreachable"] if name == "mypy" else [found, "--pythonpath", sys.executable]


def checked(name: str, text: str, path: Path) -> subprocess.CompletedProcess[str]:
    path.write_text(text, encoding="utf-8")
    return subprocess.run([*checker(name), str(path)], capture_output=True, text=True, cwd=ROOT, check=False)


@pytest.mark.parametrize("name", ["mypy", "pyright"])
def test_what_reads_answers_passes_both_checkers(name: str, tmp_path: Path) -> None:
    good = checked(name, GOOD, tmp_path / "good.py")
    assert good.returncode == 0, good.stdout
    bad = checked(name, BAD_TEXT, tmp_path / "bad.py")
    for number, line in enumerate(BAD, 6):
        assert f"bad.py:{number}:" in bad.stdout, f"{line}\n{bad.stdout}"
