"""A difference is excused by a rule, by a deviation that quotes the very line, or by a line that waits; by nothing near it."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from codegen.facts import Fact, Facts
from codegen.upstream.differences import Difference
from codegen.upstream.excuses import RULES, Rule
from codegen.upstream.judging import Judgement, judge
from codegen.upstream.published import facts_of
from codegen.upstream.sites import Deviation

THEIRS = """GET /v1/products operation
GET /v1/products 200 application/json ProductEntity
GET /v1/products 401 application/json ErrorEntity

POST /v1/products operation
POST /v1/products 200 application/json ProductEntity
POST /v1/products 401 application/json ErrorEntity
POST /v1/products body application/json! CreateProduct

CreateProduct object
CreateProduct.name! string
CreateProduct.price! integer

ErrorEntity object
ErrorEntity.message! string

ProductEntity object
ProductEntity.id! string
ProductEntity.name! string
"""

SPEC = """
openapi: 3.1.0
paths:
  /v1/products:
    get:
      responses: &answers
        "200": {description: A product., content: {application/json: {schema: {$ref: "#/components/schemas/Product"}}}}
        "401": {$ref: "#/components/responses/Unauthorized"}
        default: {description: An error., content: {application/json: {schema: {$ref: "#/components/schemas/Error"}}}}
    post:
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/ProductCreate"}}}
      responses: *answers
components:
  responses:
    Unauthorized: {description: No key., content: {application/json: {schema: {$ref: "#/components/schemas/Error"}}}}
  schemas:
    Error: {type: object, properties: {message: {type: string}}}
    Product: {type: object, required: [id], properties: {id: {type: string}, name: {type: string}}}
    ProductCreate:
      type: object
      required: [name, price]
      properties:
        name: {type: string}
        price: {type: integer}
"""


def spec() -> Any:
    return yaml.safe_load(SPEC)


def deviation(*facts: str) -> dict[str, Any]:
    return {"says": "x", "instead": "y", "because": "z", "source": "here", "facts": list(facts)}


def judged(document: Any, theirs: str = THEIRS, later: str = "") -> Judgement:
    return judge(Facts.parse(theirs), facts_of(document), document, Facts.parse(later))


def excuses(found: Judgement) -> dict[str, object]:
    """Give the excuse of each difference that no rule excuses, by what it is about."""
    return {f"{one.aspect} {one.ours}": excuse for one, excuse in found.excuses.items() if not isinstance(excuse, Rule)}


def create(document: Any) -> Any:
    return document["components"]["schemas"]["ProductCreate"]["properties"]


def test_what_a_house_rule_makes_different_needs_no_deviation() -> None:
    found = judged(spec())
    assert excuses(found) == {}
    assert {excuse.number for excuse in found.excuses.values() if isinstance(excuse, Rule)} == {5, 8}


def test_the_numbers_of_the_rules_are_those_of_the_house() -> None:
    assert {rule.number for rule in RULES} == {3, 5, 6, 8, 11}


def test_a_rule_about_reading_excuses_nothing_that_is_sent() -> None:
    document = spec()
    document["components"]["schemas"]["ProductCreate"]["required"] = ["name"]
    assert excuses(judged(document)) == {"required ProductCreate.price": None}


def test_a_deviation_excuses_what_it_quotes_and_nothing_beside_it() -> None:
    document = spec()
    create(document)["price"]["minimum"] = 100
    create(document)["name"]["minLength"] = 3
    assert excuses(judged(document)) == {"limit ProductCreate.price": None, "limit ProductCreate.name": None}
    document["components"]["schemas"]["ProductCreate"]["x-deviation"] = deviation("CreateProduct.price! integer")
    found = excuses(judged(document))
    assert isinstance(found["limit ProductCreate.price"], Deviation)
    assert found["limit ProductCreate.name"] is None


def test_each_of_two_deviations_excuses_its_own() -> None:
    document = spec()
    create(document)["price"]["minimum"] = 100
    create(document)["name"]["minLength"] = 3
    lines = {
        "limit ProductCreate.price": "CreateProduct.price! integer",
        "limit ProductCreate.name": "CreateProduct.name! string",
    }
    document["components"]["schemas"]["ProductCreate"]["x-deviation"] = [deviation(line) for line in lines.values()]
    found = excuses(judged(document))
    assert {at: excuse.facts for at, excuse in found.items() if isinstance(excuse, Deviation)} == {
        at: [line] for at, line in lines.items()
    }


def test_a_new_field_beside_a_deviation_is_lacking() -> None:
    document = spec()
    create(document)["price"]["minimum"] = 100
    create(document)["price"]["x-deviation"] = deviation("CreateProduct.price! integer")
    found = judged(document, THEIRS.replace("CreateProduct.price!", "CreateProduct.note string\nCreateProduct.price!"))
    assert [one.ours for one in found.open("LACKING")] == ["ProductCreate.note"]
    assert found.stale == []


@pytest.mark.parametrize("now", ["integer maximum=9", "integer minimum=1", "string"])
def test_a_quoted_line_that_changed_excuses_nothing_and_is_told(now: str) -> None:
    document = spec()
    create(document)["price"]["minimum"] = 100
    create(document)["price"]["x-deviation"] = deviation("CreateProduct.price! integer")
    found = judged(document, THEIRS.replace("CreateProduct.price! integer", f"CreateProduct.price! {now}"))
    assert found.open("WRONG")
    (stale,) = found.stale
    assert stale.line == "CreateProduct.price! integer"
    assert stale.why == f"it is CreateProduct.price! {now} now"


def test_a_deviation_in_another_record_excuses_nothing() -> None:
    document = spec()
    create(document)["price"]["minimum"] = 100
    document["components"]["schemas"]["Product"]["x-deviation"] = deviation("CreateProduct.price! integer")
    found = judged(document)
    assert excuses(found) == {"limit ProductCreate.price": None}
    assert [one.why for one in found.stale] == ["the spec does not differ there"]


def test_what_is_not_published_is_quoted_with_no() -> None:
    document = spec()
    create(document)["note"] = {"type": "string", "x-deviation": deviation("no CreateProduct.note")}
    create(document)["other"] = {"type": "string"}
    found = excuses(judged(document))
    assert isinstance(found["field ProductCreate.note"], Deviation)
    assert found["field ProductCreate.other"] is None
    published = THEIRS.replace("CreateProduct.price!", "CreateProduct.note string\nCreateProduct.price!")
    assert [(one.line, one.why) for one in judged(document, published).stale] == [
        ("no CreateProduct.note", "it is published now: CreateProduct.note string")
    ]


def test_all_operations_at_once_only_where_something_is_shared() -> None:
    document = spec()
    unauthorized = document["components"]["responses"]["Unauthorized"]
    unauthorized["content"] = {"text/plain": {"schema": {"type": "string"}}}
    quoted = deviation("* 401 application/json ErrorEntity")
    assert [one.ours for one in judged(document).open("LACKING")] == [
        "GET /v1/products 401 application/json",
        "POST /v1/products 401 application/json",
    ]
    unauthorized["x-deviation"] = quoted
    assert judged(document).open("LACKING") == []
    more = THEIRS.replace(
        "POST /v1/products 401 application/json ErrorEntity", "POST /v1/products 401 application/json! ErrorEntity"
    )
    assert [one.ours for one in judged(document, more).open("LACKING")] == ["POST /v1/products 401 application/json"]


def test_what_they_say_in_an_operation_may_be_excused_there() -> None:
    body = "POST /v1/products body application/json"
    theirs = f"{THEIRS[: THEIRS.index('CreateProduct object')]}{THEIRS[THEIRS.index('ErrorEntity object') :]}".replace(
        f"{body}! CreateProduct\n", f"{body}! object\n{body}.name! string\n{body}.price! integer\n{body}.tag string\n"
    )
    document = spec()
    assert [one.ours for one in judged(document, theirs).open("LACKING")] == ["ProductCreate.tag"]
    document["paths"]["/v1/products"]["post"]["x-deviation"] = deviation(f"{body}.tag string")
    found = judged(document, theirs)
    assert found.open("LACKING") == []
    assert found.stale == []


def test_a_line_that_waits_excuses_what_is_lacking_and_nothing_else() -> None:
    theirs = THEIRS.replace("CreateProduct.price!", "CreateProduct.note string\nCreateProduct.price!")
    document = spec()
    found = judged(document, theirs, "CreateProduct.note string # next month\n")
    assert found.open("LACKING") == []
    assert found.stale == []
    create(document)["price"]["minimum"] = 100
    found = judged(document, theirs, "CreateProduct.note string # next month\nCreateProduct.price! integer # never\n")
    assert [one.ours for one in found.open("WRONG")] == ["ProductCreate.price"]
    assert [one.line for one in found.stale] == ["CreateProduct.price! integer"]


def test_a_line_that_waits_is_stale_once_the_spec_has_it() -> None:
    later = "CreateProduct.note string # next month\n"
    theirs = THEIRS.replace("CreateProduct.price!", "CreateProduct.note string\nCreateProduct.price!")
    document = spec()
    create(document)["note"] = {"type": "string"}
    assert [(one.at, one.why) for one in judged(document, theirs, later).stale] == [(None, "the spec does not differ there")]
    assert [one.why for one in judged(spec(), THEIRS, later).stale] == ["it is not published any more"]


@pytest.mark.parametrize("part", ["query header", "header header", "query nothing", "cookie 200", "200 header header"])
def test_a_part_is_compared_whatever_its_name(part: str) -> None:
    theirs = Facts.of([*Facts.parse(THEIRS), Fact(f"GET /v1/products {part}", "string")]).text()
    assert [one.theirs for one in judged(spec(), theirs).open("LACKING")] == [f"GET /v1/products {part}"]


def test_bodies_of_errors_are_compared() -> None:
    document = spec()
    document["components"]["schemas"]["Error"]["properties"]["message"]["type"] = "integer"
    found = judged(document)
    assert [(one.ours, one.verdict) for one in of_open(found)] == [("Error.message", "WRONG")]


def of_open(found: Judgement) -> list[Difference]:
    return [one for one, excuse in found.excuses.items() if excuse is None]
