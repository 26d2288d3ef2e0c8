"""What a spec says of an operation beside its description stands in the docstring, where a reader needs it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import document, package
from codegen.endpoints import EndpointView
from codegen.filters import docstring
from codegen.findings import SpecError

PRODUCTS = "specs/creem/resources/products.yaml"
FREE = "    Free:\n      type: object\n      description: What came.\n      additionalProperties: true\n"


@pytest.fixture
def changed(small: Path) -> Callable[..., Path]:
    """Give a function that adds lines to operations of the small spec."""

    def change(**lines: str) -> Path:
        path = small / PRODUCTS
        text = path.read_text("utf-8")
        for name, added in lines.items():
            text = text.replace(f"      operationId: {name}\n", f"      operationId: {name}\n      {added}\n", 1)
        path.write_text(text, "utf-8")
        return path

    return change


def view(name: str) -> EndpointView:
    return package.views_of(document.load("creem")).endpoints.endpoint(name)


def words_of(name: str) -> str:
    return docstring(view(name), False, "products")


def test_how_well_an_operation_is_known_is_said_of_those_that_are_not(changed: Callable[..., Path]) -> None:
    assert "does not describe" not in words_of("products_create")
    path = changed(products_create="x-knowledge: thin", products_search="x-knowledge: medium", products_get="x-knowledge: well")
    assert words_of("products_get").count("publishes") == 0
    assert "The provider publishes this answer in part: fields that are not described are kept" in words_of("products_search")
    assert "The provider does not describe this answer: what is said of it here is inferred." in words_of("products_create")
    text = path.read_text("utf-8").replace("  schemas:\n", f"  schemas:\n{FREE}", 1)
    before, made, after = text.partition("products_create")
    path.write_text(before + made + after.replace('schemas/Product"', 'schemas/Free"', 1), "utf-8")
    assert "The provider does not describe this answer: it is free-form, and given as it came." in words_of("products_create")
    assert package.views_of(document.load("creem")).endpoints.known() == [("products", [1, 1, 1])]


def test_it_is_said_of_all_operations_or_of_none(changed: Callable[..., Path]) -> None:
    changed(products_create="x-knowledge: well", products_get="x-knowledge: well")
    with pytest.raises(SpecError, match=r"^\S+:98: GET /v1/products/search: needs x-knowledge, as the others have it$"):
        document.load("creem")


def test_a_warning_is_said_first(changed: Callable[..., Path]) -> None:
    changed(products_create="x-warning: Sending `price` as 0 erases all prices.")
    assert words_of("products_create").startswith("Sending `price` as 0 erases all prices.\n\n        Create ")
