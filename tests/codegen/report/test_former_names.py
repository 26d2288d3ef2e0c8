"""Operations and fields go on working under their former names (`x-was`), with a warning; a name that is in use is refused."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import document, package
from codegen.document import Misfit
from codegen.facts import Facts
from codegen.findings import SpecError
from codegen.report.changes import compare

ROOT = Path(__file__).parents[3]
PROGRAM = """
import asyncio, pickle, sys, warnings
from billfold_core.http import httpx
import creem_client.models
assert "billfold_core.former_names" not in sys.modules
from creem_client import AsyncCreem, Creem
from creem_client.api import customers, products

PRODUCT = {"id": "prod_1", "name": "n", "price": 1, "currency": "USD", "billing_type": "onetime", "status": "active"}
PRODUCT["product_url"] = "https://x"
PAGE = {"items": [PRODUCT], "pagination": {"total_records": 1, "total_pages": 1, "current_page": 1}}
sent = []

def answer(request):
    sent.append((request.method, request.url.path, request.content))
    return httpx.Response(200, json=PAGE if request.method == "GET" else PRODUCT)

def warned(do):
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        result = do()
    assert [(one.category, one.filename) for one in found] == [(DeprecationWarning, __file__)], found
    return result, str(found[0].message)

LATER = "now; the former name goes with the next minor version"
NEW = {"name": "n", "description": "d", "price": 100, "currency": "USD", "billing_type": "onetime"}
creem = Creem("creem_test_x", transport=httpx.MockTransport(answer))
product, words = warned(lambda: list(creem.products.search(page_size=3))[0])
assert words == f"products.search is called products.list {LATER}"
assert product == list(creem.products.list(page_size=3))[0] and sent[0] == sent[1]
assert warned(lambda: product.link) == ("https://x", f"Product.link is called Product.product_url {LATER}")
assert warned(lambda: product.site_url)[0] == "https://x"
assert "link" not in product.to_dict() and pickle.loads(pickle.dumps(product)) == product
made, words = warned(lambda: creem.products.create(**NEW))
assert words == f"products.create is called products.make {LATER}"
assert made == creem.products.make(**NEW) and sent[2] == sent[3]
operation, words = warned(lambda: products.products_search)
assert operation is products.products_list and words == f"products_search is called products_list {LATER}"
try:
    products.products_destroy
except AttributeError as error:
    assert str(error) == "module 'creem_client.api.products' has no attribute 'products_destroy'"
else:
    raise AssertionError
assert not hasattr(customers, "__getattr__")

async def main():
    creem = AsyncCreem("creem_test_x", transport=httpx.MockTransport(answer))
    pager, words = warned(lambda: creem.products.search(page_size=3))
    assert words == f"products.search is called products.list {LATER}"
    assert [one async for one in pager] == [product]
    waiting, words = warned(lambda: creem.products.create(**NEW))
    assert await waiting == made

asyncio.run(main())
assert sent[4] == sent[0] and sent[5] == sent[2]
"""


def renamed(creem: Callable[[str, str], None]) -> None:
    creem("operationId: products_search", "operationId: products_list\n      x-was: [products_search]")
    creem("operationId: products_create", "operationId: products_make\n      x-was: [products_create, products_add]")
    creem("        product_url:\n", "        product_url:\n          x-was: [link, siteURL]\n")


@pytest.fixture
def needs(tmp_path: Path, creem: Callable[[str, str], None]) -> None:
    """Put beside the spec what else the package is made of."""
    for name in ("CHANGELOG.md", "readme.yaml"):
        (tmp_path / "specs/creem" / name).write_text((ROOT / "specs/creem" / name).read_text("utf-8"), "utf-8")
    readme = tmp_path / "specs/creem/readme.yaml"
    readme.write_text(readme.read_text("utf-8").replace("products.search", "products.list"), "utf-8")


def test_former_names_work_for_a_minor_version(creem: Callable[[str, str], None], needs: None, tmp_path: Path) -> None:
    renamed(creem)
    package.write("creem", tmp_path / "made")
    path = os.pathsep.join([str(tmp_path / "made"), str(ROOT / "overlay/core")])
    program = tmp_path / "program.py"
    program.write_text(PROGRAM, "utf-8")
    done = subprocess.run(
        [sys.executable, "-W", "error", str(program)],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    before = Facts.parse((ROOT / "generated/creem/surface.facts").read_text("utf-8"))
    after = Facts.parse((tmp_path / "made/surface.facts").read_text("utf-8"))
    assert {change.text for change in compare(before, after)} == {
        "`products.search()` is called `products.list()` now; the old name works until the next minor version.",
        "`products.create()` is called `products.make()` now; the old name works until the next minor version.",
    }
    assert {change.rank for change in compare(before, after)} == {"feature"}
    without = Facts(after.heading, tuple(fact for fact in after if fact.type != "renamed"))
    assert {f"{change.rank}: {change.text}" for change in compare(after, without)} == {
        "breaking: `Product.link` is gone; it is called `Product.product_url`.",
        "breaking: `Product.site_url` is gone; it is called `Product.product_url`.",
        "breaking: `products.add` is gone; it is called `products.make`.",
        "breaking: `products.create` is gone; it is called `products.make`.",
        "breaking: `products.search` is gone; it is called `products.list`.",
    }


def test_packages_without_former_names_do_not_load_them() -> None:
    places = [*(ROOT / "generated").rglob("*.py")]
    texts = {place: place.read_text("utf-8") for place in places}
    assert not [place for place, text in texts.items() if "former_names" in text and "@deprecated(" not in text]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("operationId: products_search", "x-was: [products_get]", "x-was: products_get is what GET /v1/products/{id} is called"),
        (
            "operationId: products_search",
            "x-was: [products_search]",
            "x-was: products_search is what GET /v1/products/search is called",
        ),
        ("operationId: products_search", "x-was: [search]", "x-was: search must be products_<method>, as an operationId is"),
        ("operationId: products_search", "x-was: [customers_find]", "x-was: customers_find must be products_<method>"),
        ("operationId: products_search", "x-was: [products_class]", "x-was: products_class must be products_<method>"),
        ("operationId: products_search", "x-was: []", "[] should be non-empty"),
        (
            "        product_url:\n",
            "  x-was: [price]",
            "Product.product_url: x-was: price is what price is called",
        ),
        ("        product_url:\n", "  x-was: [to_dict]", "no distinct Python name for to_dict"),
        # The name of a module in there, of a class that is loaded late.
        ("        product_url:\n", "  x-was: [feature_module]", "no distinct Python name for feature_module"),
        (
            "        tax_mode:\n          $ref",
            "  x-was: [mode]",
            "ProductCreate.tax_mode: x-was: it is for operations and for fields of answers",
        ),
        (
            "    ProductCreate:\n",
            "  x-was: [Old]",
            "ProductCreate: x-was: it is for operations and for fields of answers",
        ),
    ],
)
def test_a_name_that_cannot_go_on_working_is_refused(creem: Callable[[str, str], None], old: str, new: str, words: str) -> None:
    first, rest = (old, "") if not old.endswith("$ref") else (old.removesuffix("          $ref"), "          $ref")
    indent = " " * (len(first) - len(first.lstrip()) if first.endswith("\n") else 6)
    creem(old, f"{first.rstrip()}\n{indent}{new}\n{rest}")
    with pytest.raises((SpecError, Misfit)) as refused:
        _ = package.views_of(document.load("creem")).models.model("Product")
    assert words in str(refused.value)


def test_two_operations_cannot_have_the_same_former_name(creem: Callable[[str, str], None]) -> None:
    creem("operationId: products_search", "operationId: products_search\n      x-was: [products_old]")
    creem("operationId: products_get\n", "operationId: products_get\n      x-was: [products_old]\n")
    with pytest.raises(SpecError, match=r"x-was: products_old is what GET /v1/products.* before is called"):
        document.load("creem")
