"""The command holds the spec against the facts: exit codes, places, what to paste, and what it writes into the spec."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from rebuilt import rebuild

from codegen import document
from codegen.facts import Fact, Facts, parse_line
from codegen.package import shipped
from codegen.spec_rules import blanks
from codegen.upstream import files, later
from codegen.upstream.__main__ import main

FACTS = """# made up

GET /v1/products operation
GET /v1/products 200 application/json ProductEntity
GET /v1/products 404 nothing

POST /v1/products operation
POST /v1/products 200 application/json ProductEntity
POST /v1/products body application/json! CreateProductEntity

CreateProductEntity object
CreateProductEntity.name! string
CreateProductEntity.price! number

ProductEntity object
ProductEntity.id! string
ProductEntity.status ProductStatus

ProductStatus string
ProductStatus = "active"
ProductStatus = "archived"
"""

SPEC = """openapi: 3.1.0
info: {title: Creem, version: 0.1.0}
servers: [{url: https://api.creem.io}]
paths:
  /v1/products:
    get:
      tags: [products]
      # A comment that stays.
      responses: &answers
        "200": {description: A product., content: {application/json: {schema: {$ref: "#/components/schemas/Product"}}}}
        "404": {$ref: "#/components/responses/NotFound"}
        default: {description: An error., content: {application/json: {schema: {type: object}}}}
    post:
      tags: [products]
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/ProductCreate"}}}
      responses: *answers
components:
  responses:
    NotFound: {description: Not there., content: {application/json: {schema: {type: object}}}}
  schemas:
    Product:
      type: object
      required: [id]
      properties:
        id: {type: string}
        status: {$ref: "#/components/schemas/Status"}
    Status:
      type: string
      enum: [active, archived]
    ProductCreate:
      type: object
      additionalProperties: false
      required: [name, price]
      properties:
        name:
          type: string
        price:
          type: integer
          minimum: 100  # cents
          x-deviation:
            says: No limit.
            instead: At least 100.
            because: The guide says so.
            source: guide
"""

BOUND = SPEC.replace(
    "            source: guide\n",
    '            source: guide\n            facts:\n              - "CreateProductEntity.price! number"\n',
)

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a tree with a spec that departs from the facts in one place, and says so in words."""
    spec = tmp_path / "specs" / "creem"
    spec.mkdir(parents=True)
    (spec / "openapi.yaml").write_text(SPEC, "utf-8")
    (spec / "operations.txt").write_text("GET /v1/products\nPOST /v1/products\n", "utf-8")
    (spec / files.PUBLISHED).write_text(FACTS, "utf-8")
    monkeypatch.setattr(document, "SPECS", tmp_path / "specs")
    monkeypatch.setattr(document, "ROOT", tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    return spec


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def go(*arguments: str) -> tuple[int, str]:
        code = main(["creem", *arguments])
        told = capsys.readouterr()
        return code, told.out + told.err

    return go


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def line_of(text: str) -> int:
    return SPEC.split("\n").index(text) + 1


def test_what_is_wrong_is_told_with_its_place_and_what_to_quote(run: Run) -> None:
    code, told = run("--check")
    assert code == 2
    words = "ProductCreate.price: minimum is not there, here 100  [sent; theirs: CreateProductEntity.price]"
    assert f"  specs/creem/openapi.yaml:{line_of('        price:')}  {words}\n" in told
    assert '      | - "CreateProductEntity.price! number"' in told


def test_binding_changes_nothing_but_the_facts(run: Run, folder: Path) -> None:
    assert run("--bind")[0] == 0
    assert (folder / "openapi.yaml").read_text("utf-8") == BOUND
    assert run("--check") == (0, "")
    assert run("--bind")[0] == 0
    assert (folder / "openapi.yaml").read_text("utf-8") == BOUND


def test_a_stale_line_is_told_and_taken_away(run: Run, folder: Path) -> None:
    (folder / "openapi.yaml").write_text(BOUND, "utf-8")
    change(folder / files.PUBLISHED, "price! number", "price! number minimum=100")
    code, told = run("--check")
    assert code == 1
    line = "CreateProductEntity.price! number: it is CreateProductEntity.price! number minimum=100 now; take the line away"
    place = f"specs/creem/openapi.yaml:{line_of('          x-deviation:')}"
    assert told == f"STALE: quoted, and excuses nothing any more (1)\n  {place}  {line}\n\n"
    run("--bind")
    assert (folder / "openapi.yaml").read_text("utf-8") == SPEC


def test_what_waits(run: Run, folder: Path) -> None:
    (folder / "openapi.yaml").write_text(BOUND, "utf-8")
    change(folder / files.PUBLISHED, "CreateProductEntity.price", "CreateProductEntity.note string\nCreateProductEntity.price")
    code, told = run("--check")
    assert code == 1
    assert f"specs/creem/openapi.yaml:{line_of('    ProductCreate:')}  ProductCreate: the field note, string" in told
    assert run("--later", "not described yet") == (0, "1 facts more in specs/creem/later.txt\n")
    text = (folder / later.LATER).read_text("utf-8")
    assert text.endswith("\nCreateProductEntity.note string # not described yet\n")
    assert run("--check") == (0, "")
    change(folder / files.PUBLISHED, "CreateProductEntity.note string\n", "")
    code, told = run("--check")
    assert code == 1
    assert "specs/creem/later.txt:3  CreateProductEntity.note string: it is not published any more; take the line away" in told


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        (later.LATER, "A.b string\n", "specs/creem/later.txt:1: A.b string says no reason; write it behind ` # `\n"),
        (later.LATER, "A.b  string # x\n", "specs/creem/later.txt:1: 'A.b  string # x' has a space too many\n"),
        (files.PUBLISHED, "A.b\n", "specs/creem/upstream.facts:1: 'A.b' has no type: a fact is `key type` or `key = value`\n"),
        ("openapi.yaml", "paths: [\n", "specs/creem/openapi.yaml:2:1: "),
    ],
)
def test_a_file_that_cannot_be_read(run: Run, folder: Path, name: str, text: str, message: str) -> None:
    (folder / name).write_text(text, "utf-8")
    code, told = run("--check")
    assert code == 1
    assert told.startswith(message)


def test_without_facts_there_is_nothing_to_check(run: Run, folder: Path) -> None:
    (folder / files.PUBLISHED).unlink()
    assert run("--check") == (0, "")


def test_a_first_version_from_the_spec(run: Run, folder: Path) -> None:
    assert run("--from-spec")[0] == 3
    (folder / files.PUBLISHED).unlink()
    assert run("--from-spec")[0] == 0
    text = (folder / files.MORE).read_text("utf-8")
    assert "ProductCreate.price! integer minimum=100 # our spec\n" in text
    assert run("--check") == (0, "")
    assert run("--from-spec")[0] == 3


def test_a_document_is_taken_and_the_report_follows(run: Run, folder: Path) -> None:
    (folder / "openapi.yaml").write_text(BOUND, "utf-8")
    facts = FACTS.replace("CreateProductEntity", "NewProductEntity").replace(
        "POST /v1/products operation",
        "GET /v1/products/{id} operation\nGET /v1/products/{id} 200 application/json ProductEntity\n"
        "GET /v1/products/{id} path id! string\n\nPOST /v1/products operation",
    )
    made = rebuild(Facts.of(_facts(facts)))
    path = folder / "openapi.json"
    path.write_text(json.dumps(made), "utf-8")
    code, told = run(str(path), "--read", "2026-11-27")
    assert code == 1
    # The line that the deviation quotes follows the record's new name.
    assert '- "NewProductEntity.price! number"' in (folder / "openapi.yaml").read_text("utf-8")
    assert "specs/creem/openapi.yaml: records are called otherwise in the lines that are quoted\n" in told
    assert "LACKING: they have it, the spec does not (1)" in told
    stub = told[told.index("      | /v1/products/{id}:") : told.index("\n\n", told.index("      | /v1/"))]
    assert yaml.safe_load("\n".join(line[8:] for line in stub.split("\n"))) == {
        "/v1/products/{id}": {
            "get": {
                "operationId": "products____",
                "tags": ["products"],
                "summary": "___",
                "description": "___",
                "x-effect": "read",
                "x-docs": "___",
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "description": "___", "schema": {"type": "string"}}
                ],
                "responses": {
                    "200": {
                        "description": "___",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Product"}}},
                    }
                },
            }
        }
    }
    assert (
        (document.ROOT / "build" / "upstream-creem.md")
        .read_text("utf-8")
        .startswith("# creem: the spec beside what is published")
    )


def _facts(text: str) -> list[Fact]:
    return [parse_line(line) for line in text.split("\n") if line and not line.startswith("#")]


@pytest.mark.parametrize(
    ("facts", "stub"),
    [
        ("ProductEntity.note? string", 'note:\n  type: [string, "null"]\n  description: ___\n'),
        (
            'CreateProductEntity.code string format="uri" maxLength=20',
            "code:\n  type: string\n  maxLength: 20\n  description: ___\n",
        ),
        (
            "CreateProductEntity.count number minimum=1",
            "count:\n  type: integer\n  format: int64\n  minimum: 1\n  description: ___\n",
        ),
        ('ProductStatus = "draft"', "- draft\n"),
        (
            'CreateProductEntity.kind string\nCreateProductEntity.kind = "a"\nCreateProductEntity.kind = "b"',
            "kind:\n  $ref: '#/components/schemas/CreateProductEntityKindInput'\n  description: ___\n# under components/schemas\n"
            "CreateProductEntityKindInput:\n  type: string\n  description: ___\n  enum:\n    - a\n    - b\n",
        ),
        (
            "GET /v1/products query status ProductStatus",
            "- name: status\n  in: query\n  description: ___\n  schema:\n    $ref: '#/components/schemas/Status'\n",
        ),
    ],
)
def test_stubs_follow_the_house_rules(run: Run, folder: Path, facts: str, stub: str) -> None:
    (folder / "openapi.yaml").write_text(BOUND, "utf-8")
    whole = Facts.of([*Facts.parse(FACTS), *_facts(facts)], ["made up"])
    path = folder / "openapi.json"
    path.write_text(json.dumps(rebuild(whole)), "utf-8")
    _, told = run(str(path), "--read", "2026-11-27")
    pasted = "".join(f"{line[8:]}\n" for line in told.split("\n") if line.startswith("      | "))
    assert yaml.safe_load(pasted) is not None
    assert stub.replace("'", '"') in pasted.replace("'", '"')


def test_a_blank_is_refused() -> None:
    spec = {
        "components": {"schemas": {"Product": {"properties": {"note": {"type": "string", "description": "___"}}}}},
        "paths": {},
    }
    (found,) = blanks.findings(spec)
    assert found.words == "Product.note: description is still blank; write it in place of ___"


def test_quoted_facts_are_not_shipped() -> None:
    spec = yaml.safe_load(BOUND)
    assert shipped(spec) == yaml.safe_load(SPEC)
    assert spec == yaml.safe_load(BOUND)
