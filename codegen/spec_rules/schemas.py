"""Check the schemas of a document against the house rules of the specs (specs/README.md)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from codegen.document import Fault, Json, about, object_properties, operations, parameters, reached, resolve, subject
from codegen.findings import perhaps

LONGEST_NAME = 45


def findings(document: Json) -> Iterator[Fault]:
    """Yield what breaks a rule about schemas; the annotations are known to be sound."""
    for name, schema in document["components"]["schemas"].items():
        if len(name) > LONGEST_NAME:
            yield _of_schema(name, f"name longer than {LONGEST_NAME} characters")
        yield from _schema_findings(document, schema, ("components", "schemas", name), named=True)
    yield from _side_findings(document)
    yield from _amount_findings(document)


def _of_schema(name: str, words: str) -> Fault:
    return about(("components", "schemas", name), words)


def _schema_findings(document: Json, schema: Any, at: tuple[str, ...], *, named: bool = False) -> Iterator[Fault]:
    if not isinstance(schema, dict):
        return
    if "properties" in schema and not named and schema.get("additionalProperties") is not True:
        yield about(at, "an object with properties must be a named component, unless it has any others too")
    if "oneOf" in schema and "discriminator" not in schema:
        yield about(at, "oneOf without discriminator")
    if "discriminator" in schema:
        yield from _union_findings(document, schema, at)
    if "x-open" in schema and "enum" not in schema:
        yield about(at, "x-open is for an enum")
    money = schema.get("x-money")
    if money and {"integer": "integer", "number": "number", "string": "string"}[money["form"]] not in _types(schema):
        yield about(at, f"x-money form {money['form']} does not fit the type")
    for name, child in schema.get("properties", {}).items():
        if not resolve(document, child).get("description") and "description" not in child:
            yield about((*at, "properties", name), "needs a description")
        sibling = child.get("x-money", {}).get("currency", {}).get("sibling")
        if sibling and sibling not in schema["properties"]:
            where = (*at, "properties", name)
            words = f"x-money names the unknown sibling {sibling}{perhaps(sibling, schema['properties'])}"
            yield Fault((*where, "x-money", "currency", "sibling"), f"{subject(where)}: {words}")
        for index, alias in enumerate(child.get("x-aliases", [])):
            if alias in schema["properties"]:
                where = (*at, "properties", name)
                yield Fault((*where, "x-aliases", str(index)), f"{subject(where)}: {alias} in x-aliases is a property of its own")
        yield from _schema_findings(document, child, (*at, "properties", name))
    for key in ("items", "additionalProperties"):
        yield from _schema_findings(document, schema.get(key), (*at, key))
    for key in ("anyOf", "oneOf", "allOf"):
        for index, child in enumerate(schema.get(key, [])):
            yield from _schema_findings(document, child, (*at, key, str(index)), named=key == "allOf")


def _union_findings(document: Json, schema: Json, at: tuple[str, ...]) -> Iterator[Fault]:
    """Check that the members of a union and the values of its tag are the same, and that each member says its value first."""
    if "oneOf" not in schema or "mapping" not in schema["discriminator"]:
        yield about(at, "a discriminator stands beside oneOf and has a mapping of each value to its schema")
        return
    tag, mapping = schema["discriminator"]["propertyName"], schema["discriminator"]["mapping"]
    members = {member["$ref"] for member in schema["oneOf"] if "$ref" in member}
    if len(members) < len(schema["oneOf"]):
        yield about((*at, "oneOf"), "each member of a union is the $ref of another schema")
    for value, target in mapping.items():
        where = (*at, "discriminator", "mapping", value)
        if target not in members:
            yield Fault(where, f"{subject(at)}: {target} is in the mapping, but not in oneOf")
        properties = dict(object_properties(document, resolve(document, {"$ref": target})))
        if properties.get(tag, {}).get("const") != value or next(iter(properties)) != tag:
            yield Fault(where, f"{subject(at)}: {target} must begin with {tag}, const {value}")
    for member in sorted(members - {*mapping.values()}):
        yield about((*at, "oneOf"), f"{member} has no value in the mapping")


def _side_findings(document: Json) -> Iterator[Fault]:
    sent, asked, received = reached(document)
    schemas = document["components"]["schemas"]
    objects = {name for name, schema in schemas.items() if "properties" in schema or "allOf" in schema}
    for name in sorted(sent & received & objects):
        yield _of_schema(name, "used for sending and for receiving")
    for name in sorted(sent & objects):
        if schemas[name].get("additionalProperties") is not False:
            yield _of_schema(name, "is sent, so it needs additionalProperties: false")
    for name in sorted(received & objects):
        if schemas[name].get("additionalProperties") is False:
            yield _of_schema(name, "is received, so it must allow additional properties")
    for name in sorted(set(schemas) - sent - received - asked):
        yield _of_schema(name, "no operation and no event uses it")


def _amount_findings(document: Json) -> Iterator[Fault]:
    """Check that an amount that is sent is not negative, unless the provider documents what that means."""
    for path, method, operation in operations(document):
        for parameter in parameters(document, path, operation):
            yield from _negative(parameter["schema"], ("paths", path, method), f"{parameter['name']}: ")
    sent = reached(document)
    for name in sorted(sent.bodies | sent.parameters):
        yield from _negative(document["components"]["schemas"][name], ("components", "schemas", name))


def _negative(schema: Any, at: tuple[str, ...], of: str = "") -> Iterator[Fault]:
    if not isinstance(schema, dict):
        return
    if money := schema.get("x-money"):
        as_text = money["form"] == "string"
        bounded = _no_minus(schema) if as_text else max(schema.get("minimum", -1), schema.get("exclusiveMinimum", -1)) >= 0
        if not bounded and "negative" not in money:
            needed = "a `not` with a pattern that matches a minus sign" if as_text else "a minimum of at least 0"
            words = f"is an amount that is sent{' as text' * as_text}: it needs {needed}, or what a negative one means in x-money"
            yield about(at, f"{of}{words}")
        elif bounded and "negative" in money:
            yield about(at, f"{of}cannot be negative, so x-money says nothing with what that means")
    for name, child in schema.get("properties", {}).items():
        yield from _negative(child, (*at, "properties", name))
    for key in ("items", "additionalProperties"):
        yield from _negative(schema.get(key), (*at, key))
    for key in ("anyOf", "oneOf", "allOf"):
        for index, child in enumerate(schema.get(key, [])):
            yield from _negative(child, (*at, key, str(index)))


def _no_minus(schema: Json) -> bool:
    """Return whether a text with a minus sign is refused; generated code reads the pattern of a `not` only."""
    pattern = schema.get("not", {}).get("pattern")
    return bool(pattern) and all(re.search(pattern, text) for text in ("-1", "-0.5"))


def _types(schema: Json) -> set[str]:
    declared = schema.get("type", [])
    return {declared} if isinstance(declared, str) else set(declared)
