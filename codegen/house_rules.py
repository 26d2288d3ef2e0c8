"""Check a document against the house rules of the specs (specs/README.md)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from .document import Fault, Json, members, object_properties, operations, reachable, resolve, subject
from .sensitive import sensitive_names

EXTENSIONS: Json = json.loads((Path(__file__).parent / "extensions.schema.json").read_text("utf-8"))

BLANK = "___"
"""What stands in a stub where a person has to write something."""


def findings(document: Json) -> Iterator[Fault]:
    malformed = [*_blank_findings(document)] or [*_annotation_findings(document)]
    yield from malformed
    if malformed:
        # The other rules read what the annotations say.
        return
    yield from _operation_findings(document)
    yield from _host_findings(document)
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        if len(name) > 45:
            yield _of_schema(name, "name longer than 45 characters")
        yield from _schema_findings(document, schema, ("components", "schemas", name), named=True)
    yield from _side_findings(document)
    yield from _amount_findings(document)


def _at(at: tuple[str, ...], words: str) -> Fault:
    return Fault(at, f"{subject(at)}: {words}")


def _of_schema(name: str, words: str) -> Fault:
    return _at(("components", "schemas", name), words)


def _blank_findings(node: Any, at: tuple[str, ...] = ()) -> Iterator[Fault]:
    """Find what a stub left to be written."""
    if isinstance(node, str) and BLANK in node:
        yield Fault(at, f"{subject(at[:-1])}: {at[-1]} is still blank; write it in place of {BLANK}")
    for key, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        if BLANK in str(key):
            yield Fault((*at, str(key)), f"{subject(at)}: the name {key} is still blank; write it in place of {BLANK}")
        yield from _blank_findings(value, (*at, str(key)))


def _annotation_findings(document: Json) -> Iterator[Fault]:
    schema_parents = {"schemas", "properties", "schema", "items", "additionalProperties", "oneOf", "anyOf", "allOf"}
    operation_nodes = {id(operation) for _, _, operation in operations(document)}

    def walk(node: Any, at: tuple[str, ...]) -> Iterator[Fault]:
        if isinstance(node, list):
            for index, item in enumerate(node):
                yield from walk(item, (*at, str(index)))
        if not isinstance(node, dict):
            return
        if not at:
            kind = "root"
        elif id(node) in operation_nodes:
            kind = "operation"
        elif schema_parents & set(at[-2:]):
            kind = "schema"
        else:
            kind = "other"
        annotated = {key: value for key, value in node.items() if isinstance(key, str) and key.startswith("x-")}
        if annotated or kind in ("root", "operation"):
            validator = Draft202012Validator({**EXTENSIONS, "$ref": f"#/$defs/{kind}"})
            for error in validator.iter_errors(annotated):
                where = (*at, *map(str, error.absolute_path))
                yield Fault(where, f"{subject(at)}: {error.message[:300]}")
        for key, value in node.items():
            if not (isinstance(key, str) and (key.startswith("x-") or key in ("example", "examples", "default", "enum"))):
                yield from walk(value, (*at, str(key)))

    yield from walk(document, ())


def _operation_findings(document: Json) -> Iterator[Fault]:
    for path, method, operation in operations(document):
        at = ("paths", path, method)
        tags = operation.get("tags", [])
        if len(tags) != 1:
            yield _at(at, "needs exactly one tag")
        elif not operation.get("operationId", "").startswith(f"{tags[0]}_"):
            yield _at(at, f"operationId must be {tags[0]}_<method>")
        for word in ("summary", "description"):
            if not operation.get(word):
                yield _at(at, f"needs a {word}")
        responses = operation["responses"]
        if "default" not in responses:
            yield _at(at, "needs a default response")
        for status, response in responses.items():
            if status != "204" and not resolve(document, response).get("content"):
                yield _at(at, f"response {status} has no schema")
        names = {resolve(document, parameter)["name"] for parameter in operation.get("parameters", [])}
        pagination = operation.get("x-pagination", {})
        for role in ("page", "offset", "cursor", "size"):
            if role in pagination and pagination[role] not in names:
                yield _at(at, f"x-pagination names the unknown parameter {pagination[role]}")

        yield from _body_findings(document, path, operation, at)
        yield from _effect_findings(document, method, operation, at)


def _host_findings(document: Json) -> Iterator[Fault]:
    known = document.get("x-hosts", {})
    used = set[str]()
    for path, method, operation in operations(document):
        if "x-host" in operation and operation["x-host"] not in known:
            there_are = ", ".join(sorted(known)) or "none"
            words = f"{operation['operationId']}: x-hosts has no {operation['x-host']}, only {there_are}"
            yield Fault(("paths", path, method, "x-host"), words)
        used.add(operation.get("x-host", ""))
    for name in sorted(set(known) - used):
        yield Fault(("x-hosts", name), f"x-hosts: no operation is at {name}")


def _body_findings(document: Json, path: str, operation: Json, at: tuple[str, ...]) -> Iterator[Fault]:
    """Check the annotations that tie a body to its path and to its answer."""
    sent = members(document, operation.get("requestBody", {}))
    for name, member in sent.items():
        for kind in member.get("oneOf", [member]):
            for field, schema in object_properties(document, resolve(document, kind)):
                if "x-repeats" in schema and f"{{{schema['x-repeats']}}}" not in path:
                    yield _at(at, f"{name}/{field} repeats {schema['x-repeats']}, which is not in the path")
    if bulk := operation.get("x-bulk"):
        answer = members(document, next(iter(operation["responses"].values())))
        for role, found in (("items", sent), ("records", answer)):
            rows = found.get(bulk[role].strip("/"), {})
            known = dict(object_properties(document, resolve(document, rows.get("items", {}))))
            for field in (bulk["key"], *(bulk.get("scope", []) if role == "items" else [])):
                if field not in known:
                    yield _at(at, f"x-bulk: {bulk[role]} has no items with {field}")


def _effect_findings(document: Json, method: str, operation: Json, at: tuple[str, ...]) -> Iterator[Fault]:
    """Check that what is repeated by itself says what a second call does, and loses no secret."""
    effect = operation.get("x-effect")
    if effect not in ("read", "idempotent") or method == "get":
        if "x-makes-no-secret" in operation:
            yield _at(at, "is not repeated by itself, so x-makes-no-secret says nothing")
        return
    if "x-when-repeated" not in operation:
        yield _at(at, "is repeated by itself, so x-when-repeated must say what a second call does if the first one arrived")
    made = _secrets(document, *(one for status, one in operation["responses"].items() if status.startswith("2")))
    made -= _secrets(document, operation.get("requestBody", {}))
    if made and "x-makes-no-secret" not in operation:
        lost = ", ".join(sorted(made))
        yield _at(at, f"answers {lost}, which a lost answer loses: make it unsafe, or say in x-makes-no-secret why not")
    if not made and "x-makes-no-secret" in operation:
        yield _at(at, "answers no secret that was not sent, so x-makes-no-secret says nothing")


def _secrets(document: Json, *bodies: Json) -> set[str]:
    contents = [resolve(document, body).get("content", {}) for body in bodies]
    return sensitive_names(document, [media["schema"] for content in contents for media in content.values()])


def _schema_findings(document: Json, schema: Any, at: tuple[str, ...], *, named: bool = False) -> Iterator[Fault]:
    if not isinstance(schema, dict):
        return
    if "properties" in schema and not named:
        yield _at(at, "an object with properties must be a named component")
    if "oneOf" in schema and "discriminator" not in schema:
        yield _at(at, "oneOf without discriminator")
    if "discriminator" in schema:
        tag = schema["discriminator"]["propertyName"]
        for value, target in schema["discriminator"].get("mapping", {}).items():
            properties = dict(object_properties(document, resolve(document, {"$ref": target})))
            if properties.get(tag, {}).get("const") != value or next(iter(properties)) != tag:
                yield _at(at, f"{target} must begin with {tag}, const {value}")
    if "x-open" in schema and "enum" not in schema:
        yield _at(at, "x-open is for an enum")
    money = schema.get("x-money")
    if money and {"integer": "integer", "number": "number", "string": "string"}[money["form"]] not in _types(schema):
        yield _at(at, f"x-money form {money['form']} does not fit the type")
    for name, child in schema.get("properties", {}).items():
        if not resolve(document, child).get("description") and "description" not in child:
            yield _at((*at, "properties", name), "needs a description")
        sibling = child.get("x-money", {}).get("currency", {}).get("sibling")
        if sibling and sibling not in schema["properties"]:
            yield _at((*at, "properties", name), f"x-money names the unknown sibling {sibling}")
        yield from _schema_findings(document, child, (*at, "properties", name))
    for key in ("items", "additionalProperties"):
        yield from _schema_findings(document, schema.get(key), (*at, key))
    for key in ("anyOf", "oneOf", "allOf"):
        for index, child in enumerate(schema.get(key, [])):
            yield from _schema_findings(document, child, (*at, key, str(index)), named=key == "allOf")


def _side_findings(document: Json) -> Iterator[Fault]:
    sent, received = set[str](), set[str]()
    for _, _, operation in operations(document):
        body = resolve(document, operation.get("requestBody", {}))
        for media in body.get("content", {}).values():
            sent |= reachable(document, media["schema"])
        for response in operation["responses"].values():
            for media in resolve(document, response).get("content", {}).values():
                received |= reachable(document, media["schema"])
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
    for name in sorted(set(schemas) - sent - received - _parameter_schemas(document)):
        yield _of_schema(name, "no operation uses it")


def _amount_findings(document: Json) -> Iterator[Fault]:
    """Check that an amount that is sent is not negative, unless the provider documents what that means."""
    sent = _parameter_schemas(document)
    for path, method, operation in operations(document):
        for media in resolve(document, operation.get("requestBody", {})).get("content", {}).values():
            sent |= reachable(document, media["schema"])
        for parameter in (resolve(document, parameter) for parameter in operation.get("parameters", [])):
            yield from _negative(parameter["schema"], ("paths", path, method), f"{parameter['name']}: ")
    for name in sorted(sent):
        yield from _negative(document["components"]["schemas"][name], ("components", "schemas", name))


def _negative(schema: Any, at: tuple[str, ...], of: str = "") -> Iterator[Fault]:
    if not isinstance(schema, dict):
        return
    if money := schema.get("x-money"):
        bounded = max(schema.get("minimum", -1), schema.get("exclusiveMinimum", -1)) >= 0
        if money["form"] == "string":
            yield _at(at, f"{of}is an amount that is sent as text, and nothing checks whether it is negative")
        elif not bounded and "negative" not in money:
            words = "is an amount that is sent: it needs a minimum of at least 0, or what a negative one means in x-money"
            yield _at(at, f"{of}{words}")
        elif bounded and "negative" in money:
            yield _at(at, f"{of}cannot be negative, so x-money says nothing with what that means")
    for name, child in schema.get("properties", {}).items():
        yield from _negative(child, (*at, "properties", name))
    for key in ("items", "additionalProperties"):
        yield from _negative(schema.get(key), (*at, key))
    for key in ("anyOf", "oneOf", "allOf"):
        for index, child in enumerate(schema.get(key, [])):
            yield from _negative(child, (*at, key, str(index)))


def _parameter_schemas(document: Json) -> set[str]:
    names = set[str]()
    for _, _, operation in operations(document):
        for parameter in operation.get("parameters", []):
            names |= reachable(document, resolve(document, parameter)["schema"])
    return names


def _types(schema: Json) -> set[str]:
    declared = schema.get("type", [])
    return {declared} if isinstance(declared, str) else set(declared)
