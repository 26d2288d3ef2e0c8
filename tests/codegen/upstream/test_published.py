"""Documents become facts: each way to write the same thing gives the same lines, and what has no form as a fact is told."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.facts import Facts
from codegen.upstream.folding import DocumentError
from codegen.upstream.published import facts_of

Json = dict[str, Any]
DOG = {"type": "object", "properties": {"kind": {"const": "dog"}, "bark": {"type": "string"}}, "required": ["kind"]}
CAT = {"type": "object", "properties": {"kind": {"enum": ["cat"], "type": "string"}}, "required": ["kind"]}


def document(schema: Any, **schemas: Any) -> Json:
    answer = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "made up", "version": "1"},
        "paths": {"/things": {"get": {"responses": {"200": answer}}}},
        "components": {"schemas": {"Thing": {"type": "object", "properties": {"it": schema}}, **schemas}},
    }


def lines(schema: Any, **schemas: Any) -> list[str]:
    facts = facts_of(document(schema, **schemas))
    told = [line for line in facts.heading if line.startswith("not said")]
    found = [fact.line for fact in facts if fact.key not in ("Thing", "GET /things", "GET /things 200 application/json")]
    assert Facts.parse(facts.text()).text() == facts.text()
    return found + told


NAME = {"type": "string", "maxLength": 9}
REF = {"$ref": "#/components/schemas/Other"}
OTHER = {"Other": {"type": "object", "properties": {"id": {"type": "string"}}}}


@pytest.mark.parametrize(
    ("schemas", "wanted"),
    [
        pytest.param(
            [
                {"type": ["string", "null"], "maxLength": 9},
                {"type": "string", "maxLength": 9, "nullable": True},
                {"anyOf": [NAME, {"type": "null"}]},
                {"oneOf": [{"type": "null"}, {"oneOf": [NAME]}]},
                {"allOf": [NAME], "nullable": True},
                {"nullable": True, "allOf": [{"type": "string"}, {"maxLength": 9}, {"maxLength": 20}]},
                {"type": ["string", "null"], "maxLength": 9.0, "minLength": 0, "title": "T", "examples": ["x"], "x-more": 1},
            ],
            ["Thing.it? string maxLength=9"],
            id="a text that may be null",
        ),
        pytest.param(
            [
                {"type": "string", "enum": ["a", "b"]},
                {"enum": ["b", "a", "a"]},
                {"anyOf": [{"const": "a"}, {"const": "b"}]},
                {"oneOf": [{"type": "string", "enum": ["a"]}, {"type": "string", "const": "b"}]},
                {"allOf": [{"type": "string"}, {"enum": ["a", "b", 3]}, {"enum": ["a", "b", "c"]}]},
            ],
            ["Thing.it string", 'Thing.it = "a"', 'Thing.it = "b"'],
            id="an enum",
        ),
        pytest.param(
            [{"anyOf": [{"type": "string"}, {"enum": ["a"]}]}, {"oneOf": [{"const": "a"}, {"type": "string"}]}],
            ["Thing.it string open=true", 'Thing.it = "a"'],
            id="an enum that is open",
        ),
        pytest.param(
            [{"type": ["string", "integer"]}, {"anyOf": [{"type": "integer"}, {"type": "string"}]}],
            ["Thing.it integer|string"],
            id="plain types",
        ),
        pytest.param(
            [
                {"type": ["string", "array"], "items": {"type": "string"}},
                {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
            ],
            ["Thing.it array|string", "Thing.it[] string"],
            id="one or many",
        ),
        pytest.param(
            [{"type": "number", "minimum": 0, "exclusiveMinimum": True}, {"type": "number", "exclusiveMinimum": 0}],
            ["Thing.it number exclusiveMinimum=0"],
            id="an exclusive limit of 3.0 and of 3.1",
        ),
        pytest.param(
            [REF, {"allOf": [REF]}, {"type": "object", "allOf": [REF]}, {"allOf": [REF, {"description": "x"}]}, {"oneOf": [REF]}],
            ["Thing.it Other", "Other object", "Other.id string"],
            id="a record",
        ),
        pytest.param(
            [{"anyOf": [REF, {"type": "null"}]}, {"allOf": [REF], "nullable": True}, {**REF, "nullable": True}],
            ["Thing.it? Other", "Other object", "Other.id string"],
            id="a record that may be null",
        ),
        pytest.param(
            [{"allOf": [REF, {"properties": {"x": {"type": "string"}}, "required": ["id"]}]}],
            ["Thing.it object", "Thing.it.id! string", "Thing.it.x string"],
            id="a record and more",
        ),
        pytest.param(
            [{"oneOf": [DOG, CAT]}, {"anyOf": [{"oneOf": [CAT]}, DOG]}, {"type": "object", "oneOf": [CAT, DOG]}],
            [
                "Thing.it union",
                "Thing.it|cat object",
                "Thing.it|cat.kind! string",
                'Thing.it|cat.kind = "cat"',
                "Thing.it|dog object",
                "Thing.it|dog.bark string",
                "Thing.it|dog.kind! string",
                'Thing.it|dog.kind = "dog"',
            ],
            id="a union by its tag",
        ),
        pytest.param(
            [{"oneOf": [REF, {"type": "string"}]}, {"anyOf": [{"type": "string"}, {"oneOf": [REF]}]}],
            ["Thing.it union", "Thing.it|Other Other", "Thing.it|string string", "Other object", "Other.id string"],
            id="a record or a text",
        ),
        pytest.param(
            [{"oneOf": [REF], "discriminator": {"propertyName": "kind", "mapping": {"o": REF["$ref"]}}}],
            ['Thing.it Other tag=["o"]', "Other object", "Other.id string"],
            id="a tag that the record does not have",
        ),
        pytest.param([{}, True, {"description": "x"}], ["Thing.it any"], id="anything"),
        pytest.param([False, {"not": {}}], ["Thing.it never"], id="nothing"),
        pytest.param(
            [{"type": "object", "additionalProperties": True}, {"type": "object"}],
            ["Thing.it object"],
            id="an object with any members",
        ),
        pytest.param(
            [{"type": "object", "additionalProperties": False}], ["Thing.it object maxProperties=0"], id="an empty object"
        ),
        pytest.param([{"additionalProperties": {"type": "integer"}}], ["Thing.it object", "Thing.it{} integer"], id="a map"),
        pytest.param([{"type": "array"}, {"type": "array", "items": {}}], ["Thing.it array", "Thing.it[] any"], id="any items"),
        pytest.param(
            [{"type": "object", "properties": {"a.b": {}, "c d": {}}}],
            ["Thing.it object", "Thing.it.a%2Eb any", "Thing.it.c%20d any"],
            id="names with what has a meaning in a key",
        ),
        pytest.param(
            [{"type": "object", "required": ["x"]}], ["Thing.it object", "Thing.it.x! any"], id="needed and not described"
        ),
    ],
)
def test_one_thing_written_in_many_ways(schemas: list[Any], wanted: list[str]) -> None:
    for schema in schemas:
        assert sorted(lines(schema, **OTHER)) == sorted(wanted), schema


@pytest.mark.parametrize(
    ("schema", "told"),
    [
        ({"type": "string", "not": {"const": "x"}}, "not said: Thing.it: not ("),
        ({"type": "object", "patternProperties": {"^x": {}}}, "not said: Thing.it: patternProperties ("),
        ({"type": "object", "if": {}, "then": {"required": ["x"]}}, "not said: Thing.it: if/then ("),
        ({"type": "object", "dependentRequired": {"a": ["b"]}}, "not said: Thing.it: dependentRequired ("),
        ({"type": "array", "prefixItems": []}, "not said: Thing.it: prefixItems ("),
        ({"type": "array", "contains": {}}, "not said: Thing.it: contains ("),
        ({"type": "object", "unevaluatedProperties": False}, "not said: Thing.it: unevaluatedProperties ("),
        ({"type": "object", "propertyNames": {"maxLength": 3}}, "not said: Thing.it: propertyNames ("),
        ({"type": "object", "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}, "not said: Thing.it: anyOf ("),
        ({"allOf": [{"oneOf": [DOG, CAT]}, {"oneOf": [CAT, DOG]}]}, "not said: Thing.it: allOf ("),
        ({"allOf": [{"type": "string", "pattern": "a"}, {"pattern": "b"}]}, "not said: Thing.it: allOf with two of pattern ("),
        ({"type": "object", "discriminator": {"propertyName": "x"}}, "not said: Thing.it: discriminator ("),
        ({"type": "string", "somethingNew": 1}, "not said: Thing.it: somethingNew ("),
    ],
)
def test_what_has_no_form_is_told_with_its_place(schema: Json, told: str) -> None:
    assert [line for line in lines(schema) if line.startswith(told)], lines(schema)


@pytest.mark.parametrize(
    ("at", "word", "value", "told"),
    [
        ([], "components/schemas", {}, ""),
        (["paths", "/things"], "servers", [], "not said: /things: servers ("),
        (["paths", "/things", "get"], "callbacks", {}, "not said: GET /things: callbacks ("),
        (["paths", "/things", "get"], "servers", [], "not said: GET /things: servers ("),
        (["paths", "/things", "get", "responses", "200"], "links", {}, "not said: GET /things 200: links ("),
        (
            ["paths", "/things", "get", "responses", "200", "content", "application/json"],
            "encoding",
            {},
            "not said: GET /things 200 application/json: encoding (",
        ),
    ],
)
def test_what_an_operation_says_beyond_facts_is_told(at: list[str], word: str, value: Any, told: str) -> None:
    made = document({"type": "string"})
    node: Any = made
    for step in at:
        node = node[step]
    if told:
        node[word] = value
    found = [line for line in facts_of(made).heading if line.startswith("not said")]
    assert [line[: len(told)] for line in found] == ([told] if told else [])


def test_another_key_for_one_operation_is_told() -> None:
    made = document({"type": "string"})
    made["security"] = [{"Key": []}]
    made["paths"]["/a"] = {"get": {"security": [], "responses": {}}, "put": {"security": [{"Key": []}], "responses": {}}}
    found = [line for line in facts_of(made).heading if line.startswith("not said")]
    assert [line.split(" (")[0] for line in found] == ["not said: GET /a: security"]


@pytest.mark.parametrize("value", ["dog", "guide dog", "d\u00f6g", 'a "dog"'])
def test_a_tag_that_the_record_has_itself_is_not_told_again(value: str) -> None:
    dog = {"type": "object", "properties": {"kind": {"const": value}}, "required": ["kind"]}
    records = {"Dog": dog, "Cat": CAT}
    names = {tag: f"#/components/schemas/{name}" for tag, name in ((value, "Dog"), ("cat", "Cat"))}
    union = {
        "oneOf": [{"$ref": name} for name in names.values()],
        "discriminator": {"propertyName": "kind", "mapping": names},
    }
    assert "Thing.it|Dog Dog" in lines(union, **records)


def test_variants_without_a_name_do_not_depend_on_their_order() -> None:
    short, long = ({"type": "string", "maxLength": size} for size in (2, 9))
    assert lines({"oneOf": [short, long]}) == lines({"oneOf": [long, short]})


def test_a_rule_that_changed_has_another_line() -> None:
    first, second = (lines({"type": "string", "not": {"const": value}})[-1] for value in "xy")
    assert first != second
    assert first.split("(")[0] == second.split("(")[0]


FULL: Json = {
    "openapi": "3.0.3",
    "info": {"title": "made up", "version": "1"},
    "servers": [{"url": "https://b.example"}, {"url": "https://a.example"}],
    "paths": {
        "/things/{id}": {
            "parameters": [{"$ref": "#/components/parameters/Id"}, {"in": "header", "name": "X-Key", "schema": {}}],
            "put": {
                "deprecated": True,
                "operationId": "put",
                "parameters": [
                    {"in": "query", "name": "filter[name]", "style": "deepObject", "schema": {"type": "object"}},
                    {"in": "query", "name": "tags", "explode": False, "schema": {"type": "array", "items": {"type": "string"}}},
                    {"in": "query", "name": "where", "content": {"application/json": {"schema": {"type": "object"}}}},
                    {"in": "header", "name": "Accept", "schema": {"type": "string"}},
                ],
                "requestBody": {"required": True, "content": {"application/json; charset=utf-8": {"schema": {"type": "object"}}}},
                "responses": {
                    "204": {"description": "done", "headers": {"X-Left": {"schema": {"type": "integer"}}}},
                    "4XX": {"$ref": "#/components/responses/Failed"},
                },
            },
        }
    },
    "webhooks": {
        "thing.made": {
            "post": {"requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Used"}}}}}
        },
        "thing.gone": {"post": {"requestBody": {"content": {"application/json": {"schema": {"properties": {"id": {}}}}}}}},
    },
    "components": {
        "securitySchemes": {"Key": {"type": "apiKey", "in": "header", "name": "x-key"}},
        "parameters": {"Id": {"in": "path", "name": "id", "required": True, "schema": {"type": "string"}}},
        "responses": {"Failed": {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/a.Failed"}}}}},
        "schemas": {
            "Used": {"type": "string", "format": "uuid"},
            "Unused": {"type": "object"},
            "a.Failed": {"$ref": "#/components/schemas/string"},
            "string": {"type": "object", "properties": {"again": {"$ref": "#/components/schemas/string"}}},
        },
    },
}


def test_all_parts_of_a_document() -> None:
    assert (
        facts_of(FULL, ["made up"]).text()
        == """# made up
# servers: https://a.example https://b.example
# key Key: apiKey header x-key

PUT /things/{id} deprecated
PUT /things/{id} 204 nothing
PUT /things/{id} 204 header X-Left integer
PUT /things/{id} 4XX application/problem+json %73tring
PUT /things/{id} body application/json;charset%3Dutf-8! object
PUT /things/{id} path id! string
PUT /things/{id} query filter%5Bname%5D object style="deepObject"
PUT /things/{id} query tags array explode=false
PUT /things/{id} query tags[] string
PUT /things/{id} query where object content="application/json"

EVENT thing.gone object
EVENT thing.gone body.id any
EVENT thing.made Used

%73tring object
%73tring.again %73tring

Used string format="uuid"
"""
    )


@pytest.mark.parametrize(
    ("made", "message"),
    [
        ({}, "this is no OpenAPI document of version 3 (its `openapi` is None)"),
        (
            {"swagger": "2.0"},
            "this is no OpenAPI document of version 3 (its `openapi` is None), but of Swagger 2.0: convert it to version 3 first",
        ),
        ({"openapi": "3.1.0", "paths": []}, "paths must be a mapping"),
        (document({"$ref": "#/components/schemas/Gone"}), "$ref #/components/schemas/Gone leads to nothing"),
        (document({"$ref": "other.yaml#/X"}), "$ref other.yaml#/X leads out of the document; bundle it into one file first"),
        (document({"type": "text"}), "Thing.it: there is no type 'text'"),
        (document("string"), "Thing.it: a schema must be a mapping, not 'string'"),
    ],
)
def test_a_document_that_cannot_be_read_is_refused(made: Json, message: str) -> None:
    with pytest.raises(DocumentError) as caught:
        facts_of(made)
    assert str(caught.value) == message


def test_records_that_lead_to_themselves() -> None:
    tree = {"type": "object", "properties": {"left": {"$ref": "#/components/schemas/Tree"}}}
    assert lines({"$ref": "#/components/schemas/Tree"}, Tree=tree)[1:] == ["Tree object", "Tree.left Tree"]
    below = {"$ref": "#/components/schemas/Thing/properties/it"}
    assert lines({"type": "array", "items": below})
    circle = lines(
        {"$ref": "#/components/schemas/A"}, A={"allOf": [{"$ref": "#/components/schemas/A"}, {"properties": {"x": {}}}]}
    )
    assert [line for line in circle if line.startswith("not said: A: ")]
