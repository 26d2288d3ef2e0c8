"""A list says where its size and place are sent, how far it can be read, and which list goes further."""

from pathlib import Path

import pytest

from codegen import document, package
from codegen.findings import SpecError
from codegen.views.filters import docstring

ROOT = Path(__file__).parent.parent.parent
OFFSET = "style: offset\n        offset: skip\n        size: take\n        max_size: 100\n        items: /items"
BEYOND = f"{OFFSET}\n        in: body\n        reach: 10000\n        beyond: products_search"
LIST = f"""\
  /v1/products/usage:
    post:
      operationId: products_list_usage
      tags: [products]
      summary: List usage.
      description: Lists usage.
      x-effect: read
      x-when-repeated: It reads again.
      x-docs: https://example.com
      x-pagination:
        {BEYOND}
      requestBody:
        required: true
        content:
          application/json:
            schema: {{$ref: "#/components/schemas/UsageQuery"}}
      responses:
        "200":
          description: One page.
          content:
            application/json:
              schema: {{$ref: "#/components/schemas/ProductPage"}}
        default: {{$ref: "#/components/responses/UnexpectedError"}}
"""
QUERY = """\
    UsageQuery:
      type: object
      description: Which usage.
      additionalProperties: false
      properties:
        take: {type: integer, minimum: 0, description: How many.}
        skip: {type: integer, minimum: 0, description: From where.}
"""


def spelt(small: Path, old: str = "", new: str = "") -> None:
    path = small / "specs/creem/resources/products.yaml"
    text = path.read_text("utf-8").replace("paths:\n", f"paths:\n{LIST}", 1).replace("  schemas:\n", f"  schemas:\n{QUERY}", 1)
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_the_list_is_generated_with_it(small: Path) -> None:
    spelt(small)
    for name in ("CHANGELOG.md", "readme.yaml"):
        (small / "specs/creem" / name).write_text((ROOT / "specs/creem" / name).read_text("utf-8"), "utf-8")
    (small / "LICENSE").write_text("", "utf-8")
    package.write("creem", small / "made")
    text = (small / "made/creem_client/api/products.py").read_text("utf-8")
    begun = text.index("PRODUCTS_LIST_USAGE_PAGES")
    pages = text[begun : text.index(")\n", begun)]
    assert [line.strip() for line in pages.splitlines() if "read" not in line][1:] == [
        'style="offset",',
        'position="skip",',
        'size="take",',
        "items=_items_product_page,",
        "max_size=100,",
        "in_body=True,",
        "reach=10000,",
        'beyond="products.search",',
    ]


def test_the_docstring_says_how_far_it_reads(small: Path) -> None:
    spelt(small)
    view = package.views_of(document.load("creem")).endpoints.endpoint("products_list_usage")
    words = " ".join(docstring(view, False, "products").split())
    assert "There is more than the first 10,000 items, and no more can be read; `products.search` reads further." in words
    assert "Left out, the size of a page is 100, the largest there is." in words


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("size: take", "size: takes", "x-pagination names the unknown member of the body takes; did you mean take?"),
        ("\n        in: body", "", "x-pagination names the unknown parameter take"),
        ("beyond: products_search", "beyond: products_serch", "no list is called products_serch; did you mean products_search?"),
        ("beyond: products_search", "beyond: products_get", "x-pagination: beyond: no list is called products_get"),
        ("        reach: 10000\n", "", "x-pagination: needs reach"),
        ("        max_size: 100\n", "", "x-pagination: needs max_size"),
        ("in: body", "in: query", "x-pagination/in: 'body' was expected"),
    ],
)
def test_a_mistake_is_told(small: Path, old: str, new: str, told: str) -> None:
    spelt(small, old, new)
    with pytest.raises(SpecError) as caught:
        document.load("creem")
    assert told in str(caught.value).splitlines()[-1]
