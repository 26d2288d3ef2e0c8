"""OpenAPI documents for tests: rebuilt from facts, and the same written in another way."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random
from typing import Any

from codegen.facts import Fact, Facts, of_name, of_value
from codegen.upstream.folding import TYPES
from codegen.upstream.shape import type_of
from codegen.upstream.tree import STATUS, Tree

Json = dict[str, Any]

_OF_PARAMETER = ("style", "explode", "content", "allowEmptyValue")


def rebuild(facts: Facts) -> Json:
    """Return a document of OpenAPI 3.1 that has these facts."""
    return _Rebuilding(facts).document()


class _Rebuilding:
    def __init__(self, facts: Facts) -> None:
        self.tree = Tree(facts)
        self.facts = facts

    def document(self) -> Json:
        found: Json = {
            "openapi": "3.1.0",
            "info": {"title": "rebuilt", "version": "1"},
            "paths": {},
            "components": {"schemas": {}},
        }
        for line in self.facts.heading:
            if line.startswith("servers: "):
                found["servers"] = [{"url": url} for url in line.split(" ")[1:]]
            if line.startswith("key "):
                name, _, told = line[4:].partition(": ")
                words = told.split(" ")
                scheme = (
                    {"type": "apiKey", "in": words[1], "name": words[2]}
                    if words[0] == "apiKey"
                    else {"type": "http", "scheme": words[1]}
                )
                found["components"].setdefault("securitySchemes", {})[name] = scheme
        for operation in self.facts.operations:
            method, path = operation.split(" ")
            found["paths"].setdefault(path, {})[method.lower()] = self.operation(operation)
        for event in self.tree.events:
            body = self.schema(event)
            hook = {"post": {"requestBody": {"content": {"application/json": {"schema": body}}}}}
            found.setdefault("webhooks", {})[event.split(" ")[1]] = hook
        for name in self.tree.records:
            found["components"]["schemas"][of_name(name)] = self.schema(name)
        return found

    def operation(self, operation: str) -> Json:
        found: Json = {"responses": {}}
        if self.tree.typed[operation].type == "deprecated":
            found["deprecated"] = True
        for key in self.tree.parts(operation):
            fact = self.tree.typed[key]
            kind, name = key[len(operation) + 1 :].split(" ", 1) if key.count(" ") > 2 else (key.split(" ")[2], "")
            if kind == "body":
                body = found.setdefault("requestBody", {"required": fact.required, "content": {}})
                body["content"][of_name(name)] = {"schema": self.schema(key)}
            elif STATUS.fullmatch(kind):
                answer = found["responses"].setdefault(kind, {"description": "told"})
                if name.startswith("header "):
                    answer.setdefault("headers", {})[of_name(name[7:])] = {"required": fact.required, "schema": self.schema(key)}
                elif name:
                    answer.setdefault("content", {})[of_name(name)] = {"schema": self.schema(key)}
            else:
                parameter: Json = {"in": kind, "name": of_name(name), "required": fact.required, "schema": self.schema(key)}
                parameter |= {name: of_value(fact.limits[name]) for name in _OF_PARAMETER if name in fact.limits}
                found.setdefault("parameters", []).append(parameter)
        return found

    def schema(self, key: str) -> Json:
        fact = self.tree.typed[key]
        limits = {name: of_value(value) for name, value in fact.limits.items() if name not in (*_OF_PARAMETER, "open")}
        if fact.type in self.tree.records:
            inner: Json = {"$ref": f"#/components/schemas/{of_name(fact.type)}"}
            return {**({"anyOf": [inner, {"type": "null"}]} if fact.nullable else inner), **limits}
        children = self.tree.children(key)
        if fact.type == "union":
            variants = [self.schema(child) for step, child in children.items() if step[0] == "|"]
            return {"oneOf": [*variants, *([{"type": "null"}] if fact.nullable else [])], **limits}
        if fact.type in ("any", "never"):
            return dict(limits) if fact.type == "any" else {"not": {}}
        found = self.typed(fact, [of_value(value) for value in self.tree.values.get(key, ())])
        fields = {step[1:]: child for step, child in children.items() if step[0] == "."}
        if fields:
            found["properties"] = {of_name(name): self.schema(child) for name, child in fields.items()}
            needed = [of_name(name) for name, child in fields.items() if self.tree.typed[child].required]
            found |= {"required": needed} if needed else {}
        for step, word in (("[]", "items"), ("{}", "additionalProperties")):
            if step in children:
                found[word] = self.schema(children[step])
        return {**found, **limits}

    def typed(self, fact: Fact, values: list[Any]) -> Json:
        kinds = fact.type.split("|")
        valued = {type_of(value) for value in values}
        free = [kind for kind in kinds if kind not in valued and not (kind == "number" and "integer" in valued)]
        if "open" in fact.limits:
            return {"anyOf": [{"type": _one(kinds, fact.nullable)}, {"type": _one(kinds), "enum": values}]}
        if not values or not free:
            enum = {"enum": [*values, *([None] if fact.nullable else [])]} if values else {}
            return {"type": _one(kinds, fact.nullable), **enum}
        bound = {"type": _one([kind for kind in kinds if kind not in free]), "enum": values}
        return {"anyOf": [{"type": _one(free, fact.nullable)}, bound]}


def _one(kinds: list[str], nullable: bool = False) -> Any:
    kinds = [*kinds, *(["null"] if nullable else [])]
    return kinds[0] if len(kinds) == 1 else kinds


def rewritten(node: Any, chance: Random) -> Any:
    """Return the same document in another order, with other words and samples, and null said in another way."""
    if isinstance(node, list):
        found = [rewritten(item, chance) for item in node]
        chance.shuffle(found)
        return found
    if not isinstance(node, dict):
        return node
    items = [(key, value if key in ("default", "enum") else rewritten(value, chance)) for key, value in node.items()]
    chance.shuffle(items)
    found = dict(items)
    if "enum" in found:
        found["enum"] = chance.sample(found["enum"], len(found["enum"]))
    kind = found.get("type")
    if (isinstance(kind, str) and kind in TYPES | {"null"}) or "$ref" in found or isinstance(kind, list):
        return _said_otherwise(found, chance)
    return found


def _said_otherwise(schema: Json, chance: Random) -> Json:
    way = chance.randrange(6)
    kind = schema.get("type")
    if way == 0:
        return {**schema, "description": f"words {chance.random()}", "example": chance.random()}
    if way == 1:
        return {"allOf": [schema], "title": "wrapped"}
    if way == 2 and isinstance(kind, list) and "null" in kind and len(kind) == 2:
        enum = {"enum": [value for value in schema["enum"] if value is not None]} if "enum" in schema else {}
        plain = {**schema, **enum, "type": next(name for name in kind if name != "null")}
        return {"anyOf": [{"type": "null"}, plain]}
    if way == 3 and isinstance(kind, list) and "null" in kind and len(kind) == 2:
        return {**schema, "type": next(name for name in kind if name != "null"), "nullable": True}
    if way == 4 and len(schema.get("enum", ())) == 1 and None not in schema["enum"]:
        return {**{key: value for key, value in schema.items() if key != "enum"}, "const": schema["enum"][0]}
    return schema


def references(node: Any) -> Iterable[str]:
    """Yield the names of the records that a part of a document refers to."""
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"].rsplit("/", 1)[-1]
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)
