"""An operation that the provider deprecates says which one to use instead."""

from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import document, package
from codegen.findings import SpecError


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("", "", ""),
        (
            "x-instead: products_get\n",
            "x-instead: products_gett\n",
            "no other operation is called products_gett; did you mean products_get?",
        ),
        ("x-instead: products_get\n", "x-instead: products_get_by_query\n", "no other operation is called products_get_by_query"),
        ("      x-instead: products_get\n", "", "is deprecated, so x-instead must name the operation to use"),
        ("      deprecated: true\n", "", "x-instead: it is not deprecated"),
    ],
)
def test_what_to_use_instead_is_an_operation(creem: Callable[[str, str], None], old: str, new: str, told: str) -> None:
    creem(old, new)
    if not told:
        document.load("creem")
        return
    with pytest.raises(SpecError) as caught:
        document.load("creem")
    assert told in str(caught.value)


def test_a_version_is_told_by_its_name(small: Path) -> None:
    path = small / "specs/creem/resources/products.yaml"
    text = path.read_text("utf-8").replace(
        "operationId: products_get\n", "operationId: products_search_v1\n      deprecated: true\n"
    )
    path.write_text(text, "utf-8")
    view = package.views_of(document.load("creem")).endpoints.endpoint("products_search_v1")
    assert view.deprecated == "products.search_v1 is deprecated: use products.search"
