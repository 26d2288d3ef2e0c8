"""What a spec says of an operation beside its description stands in the docstring, where a reader needs it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import document, package
from codegen.findings import SpecError
from codegen.views import words
from codegen.views.endpoints import EndpointView
from codegen.views.filters import docstring

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


def test_texts_name_what_users_type(changed: Callable[..., Path]) -> None:
    changed(products_create="x-warning: Take `products_get` after `products_search`, and `products_none` never.")
    assert words_of("products_create").startswith("Take `products.get` after `products.search`, and `products_none` never.")


@pytest.mark.parametrize(
    ("text", "key", "limit", "said"),
    [
        ("At most 8 of them.", "maxItems", 8, True),
        ("At most eight of them.", "maxItems", 8, True),
        ("From 1 to 1,000 units.", "maximum", 1000, True),
        ("From 1 to 1,000 units.", "minimum", 1, True),
        ("At most 80 of them.", "maxItems", 8, False),
        ("At most 8.5 percent.", "maximum", 8, False),
        ("The server takes 10 when it is left out.", "minimum", 10, False),
        ("It is not empty.", "minLength", 1, True),
    ],
)
def test_a_limit_that_the_text_says_is_not_said_again(text: str, key: str, limit: int, said: bool) -> None:
    assert words.says_limit(text, key, limit) is said
    assert ("Limits:" in words.field({}, {"description": text, key: limit})) is not said
