"""What a spec says in short (`x-filters`, `x-errors`) is written out: plain parameters and responses, and no trace of it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen import document
from codegen.findings import SpecError
from codegen.package import shipped

PRODUCTS = "specs/creem/resources/products.yaml"
ROOT = """x-filter-suffixes:
  text:
    "": {description: "Only items whose `{name}` is this.", schema: {type: string}}
    __not: {description: "Only items whose `{name}` is not this.", schema: {type: string}}
    __notIn: {description: "Only items whose `{name}` is none of these.", schema: {type: string}, list: true}
  date:
    __gte: {description: "Only items whose `{name}` is this or later.", schema: {type: string, format: date-time}}
  enum:
    "": {description: "Only items whose `{name}` is this."}
    __in: {description: "Only items whose `{name}` is one of these.", list: true}
x-error-responses:
  responses: {"400": BadRequest, "401": Unauthorized, "500": ServerError, default: UnexpectedError}
  kinds:
    list: [default, "500", "400"]
    get: ["401", default]
"""
FILTERS = "      x-filters: {text: [name], date: [created_at], enum: {kind: ProductStatus}}\n"
ERRORS = "      x-errors: list\n"
SEARCH = "      operationId: products_search\n"
WRITTEN = """        "400":
          $ref: "#/components/responses/BadRequest"
        "401":
          $ref: "#/components/responses/Unauthorized"
        "403":
          $ref: "#/components/responses/Forbidden"
        "429":
          $ref: "#/components/responses/TooManyRequests"
        "500":
          $ref: "#/components/responses/ServerError"
        default:
          $ref: "#/components/responses/UnexpectedError"
"""

Spelt = Callable[..., None]


@pytest.fixture
def spelt(small: Path) -> Spelt:
    """Give a function that writes the search of products in short."""

    def write(operation: str = FILTERS + ERRORS, root: str = ROOT) -> None:
        with (small / "specs/creem/openapi.yaml").open("a", encoding="utf-8") as file:
            file.write(root)
        path = small / PRODUCTS
        before, _, after = path.read_text("utf-8").partition(SEARCH)
        path.write_text(before + SEARCH + operation + after.replace(WRITTEN, "", 1), "utf-8")

    return write


def search() -> tuple[dict[str, Any], dict[str, Any]]:
    found = document.load("creem")
    return found, found["paths"]["/v1/products/search"]["get"]


def test_filters_become_parameters_after_those_that_are_there(spelt: Spelt) -> None:
    spelt()
    found, operation = search()
    parameters = document.parameters(found, "/v1/products/search", operation)
    names = ["page_number", "page_size", "name", "name__not", "name__notIn", "created_at__gte", "kind", "kind__in"]
    assert [parameter["name"] for parameter in parameters] == names
    by_name = {parameter["name"]: parameter for parameter in parameters}
    assert by_name["name__not"] == {
        "name": "name__not",
        "in": "query",
        "description": "Only items whose `name` is not this.",
        "schema": {"type": "string"},
    }
    assert by_name["created_at__gte"]["schema"] == {"type": "string", "format": "date-time"}
    assert by_name["kind"]["schema"] == {"$ref": "#/components/schemas/ProductStatus"}
    for name, item in (("kind__in", {"$ref": "#/components/schemas/ProductStatus"}), ("name__notIn", {"type": "string"})):
        listed = {key: by_name[name].get(key) for key in ("schema", "style", "explode")}
        assert listed == {"schema": {"type": "array", "items": item}, "style": "form", "explode": False}


def test_failures_become_responses_by_status_and_a_written_one_wins(spelt: Spelt) -> None:
    spelt()
    assert [*search()[1]["responses"]] == ["200", "400", "500", "default"]


def test_a_failure_that_is_written_wins(spelt: Spelt, small: Path) -> None:
    spelt()
    path = small / PRODUCTS
    other, one_more = '$ref: "#/components/responses/Unauthorized"', '$ref: "#/components/responses/BadRequest"'
    own = f'        "400":\n          {other}\n        "418":\n          {one_more}\n'
    before, _, after = path.read_text("utf-8").partition(SEARCH)
    path.write_text(before + SEARCH + after.replace("      responses:\n", f"      responses:\n{own}", 1), "utf-8")
    responses = search()[1]["responses"]
    assert [*responses] == ["200", "400", "418", "500", "default"]
    assert responses["400"] == {"$ref": "#/components/responses/Unauthorized"}


def test_nothing_of_it_is_shipped(spelt: Spelt) -> None:
    spelt()
    text = json.dumps(shipped(search()[0]))
    assert not [name for name in ("x-filters", "x-errors", "x-filter-suffixes", "x-error-responses") if name in text]
    spelt_out = document.written_out("creem").document
    assert spelt_out["paths"]["/v1/products/search"]["get"] == search()[1]


@pytest.mark.parametrize(
    ("operation", "told"),
    [
        (
            "      x-filters: {txt: [name]}\n",
            "98: GET /v1/products/search: x-filters: there is no kind of filters txt; did you mean text?",
        ),
        (
            "      x-filters: {number: [name]}\n",
            "98: GET /v1/products/search: x-filters: there is no kind of filters number; there are text, date, enum",
        ),
        (
            "      x-filters: {enum: {status: ProductStaus}}\n",
            "98: GET /v1/products/search: x-filters: enum: status: ProductStaus is no schema; did you mean ProductStatus?",
        ),
        (
            "      x-filters: {enum: {status: Product}}\n",
            "98: GET /v1/products/search: x-filters: enum: status: Product is no enum",
        ),
        (
            "      x-filters: {enum: [status]}\n",
            "98: GET /v1/products/search: x-filters: enum: needs the schema of each name, as in `{status: CustomerStatus}`",
        ),
        (
            "      x-filters: {text: {status: ProductStatus}}\n",
            "98: GET /v1/products/search: x-filters: text: is written as a list of names",
        ),
        (
            "      x-filters:\n        text:\n          - name\n          - page_size\n",
            "101: GET /v1/products/search: x-filters: the parameter page_size is there already; take one of the two away",
        ),
        (
            "      x-filters:\n        text: [name]\n        enum: {name: ProductStatus}\n",
            "100: GET /v1/products/search: x-filters: the parameter name is there already; take one of the two away",
        ),
        (
            "      x-filters: {text: [name, name]}\n",
            "98: GET /v1/products/search: x-filters/text: ['name', 'name'] has non-unique elements",
        ),
        (
            "      x-errors: lst\n",
            "98: GET /v1/products/search: there is no kind of failures lst; did you mean list?",
        ),
        (
            "      x-errors: pay\n",
            "98: GET /v1/products/search: there is no kind of failures pay; there are list, get",
        ),
        (
            "      x-filter: {text: [name]}\n",
            "98: GET /v1/products/search: x-filter is not known on an operation; did you mean x-filters?",
        ),
    ],
)
def test_a_mistake_is_one_line(spelt: Spelt, operation: str, told: str) -> None:
    spelt(operation if "x-errors" in operation else operation + ERRORS)
    with pytest.raises(SpecError) as caught:
        search()
    assert str(caught.value) == f"{PRODUCTS}:{told}"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("BadRequest", "BadRequst", "x-error-responses: there is no response BadRequst; did you mean BadRequest?"),
        ('"400"]', '"404"]', "x-error-responses: list has 404, which has no response; name one under `responses`"),
        ('"400"]', '"200"]', "root: x-error-responses/kinds/list/2: '200' does not match '^([45][0-9]{2}|default)$'"),
        ("list: true", "list: 1", "x-filter-suffixes/text/__notIn/list: 1 is not of type 'boolean'"),
        ("schema: {type: string}", "schema: {type: array}", "is not one of ['string', 'integer', 'number', 'boolean']"),
    ],
)
def test_a_mistake_at_the_root_is_one_line(spelt: Spelt, old: str, new: str, told: str) -> None:
    spelt(root=ROOT.replace(old, new, 1))
    with pytest.raises(SpecError) as caught:
        search()
    (line,) = str(caught.value).splitlines()
    assert told in line
    assert line.startswith("specs/creem/openapi.yaml:2")
