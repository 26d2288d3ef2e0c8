"""Who uses a name that generated code no longer has is told, with file and line; who uses what is there is not."""

from pathlib import Path

import pytest

from codegen import callers, document, regenerate
from codegen.callers import Surface
from codegen.findings import Finding, SpecError

CLIENT = """\
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from .api.products import AsyncProducts, Products

class Creem:
    products: Products

class AsyncCreem:
    products: AsyncProducts
"""
PRODUCTS = "class Products:\n    def create(self): ...\n    def get(self): ...\n    def list(self): ...\nproducts_get = 1\n"
INIT = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from .client import AsyncCreem, Creem\n"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    package = tmp_path / "generated" / "creem" / "creem_client"
    (package / "api").mkdir(parents=True)
    (package / "models").mkdir()
    (package / "models" / "__init__.py").write_text("if TYPE_CHECKING:\n    from .product import Product as Product\n", "utf-8")
    (package / "models" / "product.py").write_text("class Product: ...\n", "utf-8")
    (package / "__init__.py").write_text(INIT, "utf-8")
    (package / "client.py").write_text(CLIENT, "utf-8")
    (package / "api" / "__init__.py").write_text("", "utf-8")
    (package / "api" / "products.py").write_text(PRODUCTS, "utf-8")
    return tmp_path


def told(tree: Path) -> list[str]:
    return [str(one) for one in callers.findings(tree, [Surface("creem", tree / "generated" / "creem")])]


def put(tree: Path, name: str, text: str) -> None:
    (tree / name).parent.mkdir(parents=True, exist_ok=True)
    (tree / name).write_text(text, "utf-8")


METHODS = "creem.products has no method search; it has create, get, list"


@pytest.mark.parametrize(
    ("name", "text", "lines"),
    [
        (
            "overlay/billfold/billfold/providers/creem/products.py",
            "import os\nfrom creem_client.api.products import (\n    products_get,\n    products_search,\n)\n",
            [":2: creem_client.api.products has no products_search"],
        ),
        (
            "tests/facade/a.py",
            "from creem_client.models import Prodct\n",
            [":1: creem_client.models has no Prodct; did you mean Product?"],
        ),
        (
            "tests/a.py",
            "def f():\n    from creem_client.models.prodct import Product\n",
            [":2: there is no module creem_client.models.prodct; did you mean product?"],
        ),
        ("bench/a.py", "from creem_client.api import products, prices\n", [":1: creem_client.api has no prices"]),
        (
            "fuzz/a.py",
            "import creem_client.client\nimport creem_client.clent\n",
            [":2: there is no module creem_client.clent; did you mean client?"],
        ),
        (
            "examples/a.py",
            "from creem_client import Creem\nwith Creem() as creem:\n    creem.products.get(1)\n    creem.products.search()\n",
            [f":4: {METHODS}"],
        ),
        (
            "examples/a.py",
            "from creem_client import Creem as C\ndef f(creem: C):\n    return creem.products.search\n",
            [f":3: {METHODS}"],
        ),
        (
            "sandbox/a.py",
            "from creem_client import Creem\nx = Creem()\nx.product.get(1)\n",
            [":3: x has no product; did you mean products?"],
        ),
        (
            "README.md",
            "# A\n\n```python\nfrom creem_client import Creem\n"
            "\ncreem = Creem()\n```\n\n```python\ncreem.products.search()\n```\n",
            [f":10: {METHODS}"],
        ),
        (
            "docs/how-to/a.md",
            "```python\nfrom creem_client import Crem\n```\n",
            [":2: creem_client has no Crem; did you mean Creem?"],
        ),
        (
            "specs/creem/readme.yaml",
            "sync: |-\n  creem.products.get(\n      1)\n"
            "listing: |-\n  creem.products.search()\nimports: from creem_client import params\n",
            [f":5: {METHODS}", ":6: creem_client has no params"],
        ),
        # The facade's resources have methods of their own, and so has whatever else is called so.
        (
            "examples/a.py",
            "import billfold\nfrom creem_client import Creem\ncreem = billfold.connect('creem')\ncreem.products.search()\n",
            [],
        ),
        (
            "tests/a.py",
            "from creem_client import Creem\ndef f(creem): creem.products.search()\ndef g():\n    creem = Creem()\n",
            [],
        ),
        ("overlay/a.py", "# Derived from b.py by codegen. Do not edit.\nfrom creem_client import Gone\n", []),
        ("docs/a.md", "```python\nfrom creem_client import (\n```\n```text\nfrom creem_client import Gone\n```\n", []),
        (
            "tests/a.py",
            "from creem_client.models import Product, product\nfrom creem_client import AsyncCreem, __version__\n",
            [],
        ),
    ],
)
def test_who_uses_what_is_gone(tree: Path, name: str, text: str, lines: list[str]) -> None:
    put(tree, name, text)
    assert told(tree) == [f"{name}{line}" for line in lines]


def test_a_resource_in_several_modules_has_the_methods_of_all(tree: Path) -> None:
    api = tree / "generated/creem/creem_client/api"
    (api / "products.py").write_text("class Products(ProductsLists, ProductsWrites): ...\n", "utf-8")
    for part, method in (("lists", "list"), ("writes", "create")):
        (api / f"products_{part}.py").write_text(f"class Products{part.capitalize()}:\n    def {method}(self): ...\n", "utf-8")
    assert Surface("creem", tree / "generated" / "creem").resources["products"] == {"list", "create"}


def test_nothing_in_this_tree_uses_what_is_gone() -> None:
    surfaces = [Surface(provider, document.ROOT / "generated" / provider) for provider in document.providers()]
    assert {tag: len(methods) for tag, methods in surfaces[1].resources.items()}["products"] >= 3
    assert callers.findings(document.ROOT, surfaces) == []


def test_a_renamed_operation_is_written_and_its_callers_are_told(
    tree: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    put(tree, "bench/a.py", "from creem_client.api.products import products_search\n")

    def write(provider: str, folder: Path) -> None:
        put(folder, "creem_client/api/products.py", PRODUCTS.replace("get", "take"))

    monkeypatch.setattr(regenerate, "ROOT", tree)
    monkeypatch.setattr(regenerate, "GENERATED", tree / "generated")
    monkeypatch.setattr(regenerate, "made", lambda folders: [write(name, folder) for name, folder in folders.items()] and [])
    assert regenerate.main(["creem"]) == 1
    errors = capsys.readouterr().err
    assert errors.splitlines()[0] == "bench/a.py:1: creem_client.api.products has no products_search"
    assert "mend them, then run this again" in errors
    assert "products_take" in (tree / "generated/creem/creem_client/api/products.py").read_text("utf-8")


def test_findings_are_all_that_is_told_and_nothing_is_written(
    tree: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(regenerate, "GENERATED", tree / "generated")
    before = {path: path.read_bytes() for path in tree.rglob("*.py")}
    monkeypatch.setattr(regenerate, "made", lambda _: ["b.yaml:1: x", "b.yaml:2: y"])
    assert regenerate.main(["creem"]) == 1
    assert capsys.readouterr() == ("", "b.yaml:1: x\nb.yaml:2: y\n")
    assert {path: path.read_bytes() for path in tree.rglob("*.py")} == before


def test_what_a_worker_meets_comes_back_as_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Stubborn(Exception):
        """An exception that no process can hand on."""

        def __init__(self, first: int, second: int) -> None:
            super().__init__(lambda: first + second)

    def fail(_: str, folder: Path) -> None:
        raise Stubborn(1, 2)

    monkeypatch.setattr(regenerate, "write", fail)
    words = regenerate.attempt("creem", tmp_path)
    assert isinstance(words, str)
    assert words.startswith("Traceback")
    assert words.endswith(
        "specs/creem: the generator failed; this is a fault in codegen/, whatever the spec says. Nothing was written."
    )

    def refuse(_: str, folder: Path) -> None:
        raise SpecError([Finding("b.yaml", 2, "y"), Finding("a.yaml", 10, "x"), Finding("a.yaml", 9, "x", 4)])

    monkeypatch.setattr(regenerate, "write", refuse)
    assert list(map(str, regenerate.attempt("creem", tmp_path))) == ["a.yaml:9:4: x", "a.yaml:10: x", "b.yaml:2: y"]
