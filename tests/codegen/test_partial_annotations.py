"""Annotations about several things at once, chosen members and addresses: what they name has to be there."""

from pathlib import Path

import pytest

from codegen import document
from codegen.findings import SpecError

DOCS = "      x-docs: https://docs.creem.io/api-reference/endpoint/search-products\n"
CREATE = "      x-docs: https://docs.creem.io/api-reference/endpoint/create-product\n"


@pytest.mark.parametrize(
    ("at", "line", "told"),
    [
        (
            DOCS,
            "x-partial: {failed: /item, key: [/id], reason: [/m]}",
            "x-partial: failed: the answer has no item; did you mean items?",
        ),
        (DOCS, "x-partial: {failed: /pagination, key: [/id], reason: [/m]}", "x-partial: failed: pagination is not an array"),
        (DOCS, "x-partial: {done: /items, count: /pagination, of: /all}", "x-partial: of: the answer has no all"),
        (DOCS, "x-partial: {done: /items}", "x-partial"),
        (DOCS, "x-address: call", "x-address"),
        (CREATE, "x-bulk: {method: add, key: name, records: /items, chunk: 9}", "x-bulk: the body has no items with name"),
    ],
)
def test_what_an_annotation_names_has_to_be_there(small: Path, at: str, line: str, told: str) -> None:
    products = small / "specs/creem/resources/products.yaml"
    text = products.read_text("utf-8")
    assert at in text
    products.write_text(text.replace(at, f"{at}      {line}\n", 1), "utf-8")
    with pytest.raises(SpecError) as caught:
        document.load("creem")
    assert told in str(caught.value)
