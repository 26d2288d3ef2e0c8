"""The facts of an OpenAPI document, 3.0 or 3.1: `facts_of`. It takes a provider's document and our own merged spec alike.

    GET /v1/products operation                          one operation; `deprecated` where it is
    GET /v1/products query page number minimum=1        a parameter: path, query, header, cookie
    POST /v1/products body application/json! ProductIn  a body, `!` if it must be there
    GET /v1/products 200 application/json Product       an answer; `404 nothing` is one without a body
    GET /v1/products 429 header Retry-After integer     a header of an answer
    EVENT product.created Product                       a webhook
    Product.tags[] string                               items of an array; `{}` are the values of a map
    Product.kind|card.number string                     a variant of a union, named by its record, its tag, its type or its number

Left out on purpose: words, samples, tags and ids of operations, what an answer says of itself beyond its body, whether unknown
members are refused, records that nothing uses, and the header that carries the key. Everything else that has no form
as a fact stands in the heading (`not said: place: what`), with a digest, so that a change of it is seen.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from codegen.facts import EVENT, METHODS, Fact, Facts, as_name, as_value

from .folding import TYPES, DocumentError, Folder, follow, text_of
from .shape import NEVER, OBJECT, Shape

NOT_SAID = "not said: "
# How the lines of a heading begin that say something about the API; the others say where the facts are from.
ABOUT = ("servers: ", "key ", NOT_SAID)

_WORDS = {"summary", "description", "externalDocs", "tags", "operationId", "example", "examples"}
_DOCUMENT = {
    "openapi",
    "info",
    "paths",
    "webhooks",
    "components",
    "servers",
    "security",
    "tags",
    "externalDocs",
    "jsonSchemaDialect",
}
_OPERATION = _WORDS | {"parameters", "requestBody", "responses", "deprecated", "security"}
_PARAMETER = _WORDS | {"name", "in", "required", "schema", "content", "deprecated", "style", "explode", "allowEmptyValue"}
_BODY = _WORDS | {"content", "required"}
_ANSWER = _WORDS | {"content", "headers"}
_MEDIA = _WORDS | {"schema"}
_STYLES = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
_NOT_PARAMETERS = {"accept", "content-type", "authorization"}
_TYPE_WORDS = TYPES | {"null", "any", "never", "union", "nothing", "operation", "deprecated"}


def facts_of(document: dict[str, Any], heading: Iterable[str] = ()) -> Facts:
    """Return the facts of a document. What cannot be said as a fact follows in the heading.

    Raises:
        DocumentError: It is no OpenAPI document of version 3, or contradicts itself.
    """
    version = document.get("openapi")
    if not isinstance(version, str) or not version.startswith("3."):
        older = ", but of Swagger 2.0: convert it to version 3 first" if "swagger" in document else ""
        raise DocumentError(f"this is no OpenAPI document of version 3 (its `openapi` is {version!r}){older}")
    if not isinstance(document.get("paths", {}), dict):
        raise DocumentError("paths must be a mapping")
    writer = _Writer(document)
    facts = [*writer.operations(), *writer.events(), *writer.records()]
    return Facts.of(facts, [*heading, *writer.about(), *sorted(writer.notes)])


@dataclass
class _Writer:
    document: dict[str, Any]
    notes: set[str] = field(default_factory=set[str])

    def __post_init__(self) -> None:
        self.folder = Folder(self.document, self.note)
        self.wanted: dict[str, None] = {}
        schemes = self.document.get("components", {}).get("securitySchemes", {})
        self.keys = {scheme["name"].lower() for scheme in schemes.values() if scheme.get("in") == "header"}

    def note(self, place: str, what: str, content: Any) -> None:
        digest = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:8]
        self.notes.add(f"{NOT_SAID}{place}: {what} ({digest})")

    def about(self) -> Iterator[str]:
        """Yield what a document says about all its operations."""
        self.unknown("document", self.document, _DOCUMENT)
        if servers := self.document.get("servers"):
            yield "servers: " + " ".join(sorted(server["url"] for server in servers))
        for name, scheme in sorted(self.document.get("components", {}).get("securitySchemes", {}).items()):
            told = (scheme.get(word) for word in ("type", "scheme", "in", "name"))
            yield f"key {name}: " + " ".join(str(word) for word in told if word)

    def unknown(self, place: str, node: dict[str, Any], known: set[str]) -> None:
        for key in sorted(node.keys() - known):
            if not key.startswith("x-"):
                self.note(place, key, node[key])

    def resolved(self, node: Any, place: str) -> dict[str, Any]:
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            node = follow(self.document, node["$ref"])
        if not isinstance(node, dict):
            raise DocumentError(f"{place}: must be a mapping, not {node!r}")
        return node

    def operations(self) -> Iterator[Fact]:
        everywhere = self.document.get("security")
        usual: Any = None
        for path, item in self.document.get("paths", {}).items():
            item = self.resolved(item, path)
            self.unknown(path, item, _WORDS | {"parameters"} | {method.lower() for method in METHODS})
            for method in METHODS:
                if method.lower() in item:
                    key = f"{method} {path.replace(' ', '%20')}"
                    operation = self.resolved(item[method.lower()], key)
                    security = operation.get("security", everywhere)
                    usual = security if usual is None else usual
                    if security != usual:
                        self.note(key, "security", security)
                    yield from self.operation(key, operation, item.get("parameters", []))

    def operation(self, key: str, operation: dict[str, Any], shared: list[Any]) -> Iterator[Fact]:
        self.unknown(key, operation, _OPERATION)
        yield Fact(key, "deprecated" if operation.get("deprecated") else "operation")
        yield from self.parameters(key, operation, shared)
        yield from self.body(key, operation)
        for status, answer in operation.get("responses", {}).items():
            if str(status).startswith("x-"):
                continue
            answer = self.resolved(answer, f"{key} {status}")
            self.unknown(f"{key} {status}", answer, _ANSWER)
            for name, header in answer.get("headers", {}).items():
                place = f"{key} {status} header {as_name(name)}"
                header = self.resolved(header, place)
                self.unknown(place, header, _PARAMETER)
                yield from self.fields(place, self.folder.fold(header.get("schema", {}), place), header.get("required", False))
            if not answer.get("content"):
                yield Fact(f"{key} {status}", "nothing")
            for media, content in answer.get("content", {}).items():
                yield from self.media(f"{key} {status} {_media_name(media)}", content, required=False)

    def parameters(self, key: str, operation: dict[str, Any], shared: list[Any]) -> Iterator[Fact]:
        both = [self.resolved(parameter, key) for parameter in [*shared, *operation.get("parameters", [])]]
        for (where, name), parameter in {(one.get("in", ""), one.get("name", "")): one for one in both}.items():
            if where not in _STYLES or not name:
                raise DocumentError(f"{key}: a parameter needs a name, and `in` must be path, query, header or cookie")
            if where == "header" and name.lower() in _NOT_PARAMETERS | self.keys:
                continue
            place = f"{key} {where} {as_name(name)}"
            self.unknown(place, parameter, _PARAMETER)
            limits: dict[str, Any] = {name: True for name in ("deprecated", "allowEmptyValue") if parameter.get(name)}
            style = parameter.get("style", _STYLES[where])
            if style != _STYLES[where]:
                limits["style"] = style
            if parameter.get("explode", style == "form") != (style == "form"):
                limits["explode"] = parameter["explode"]
            schema = parameter.get("schema", {})
            for media, content in parameter.get("content", {}).items():
                limits["content"] = media
                schema = content.get("schema", {})
            shape = self.folder.fold(schema, place)
            shape.limits.update(limits)
            yield from self.fields(place, shape, where == "path" or parameter.get("required", False))

    def body(self, key: str, operation: dict[str, Any]) -> Iterator[Fact]:
        if "requestBody" not in operation:
            return
        body = self.resolved(operation["requestBody"], f"{key} body")
        self.unknown(f"{key} body", body, _BODY)
        for media, content in body.get("content", {}).items():
            yield from self.media(f"{key} body {_media_name(media)}", content, required=body.get("required", False))

    def media(self, key: str, content: dict[str, Any], *, required: bool) -> Iterator[Fact]:
        self.unknown(key, content, _MEDIA)
        yield from self.fields(key, self.folder.fold(content.get("schema", {}), key), required)

    def events(self) -> Iterator[Fact]:
        for name, item in self.document.get("webhooks", {}).items():
            key = f"{EVENT} {name.replace(' ', '%20')}"
            item = self.resolved(item, key)
            self.unknown(key, item, _WORDS | {"post"})
            operation = self.resolved(item.get("post", {}), key)
            self.unknown(key, operation, _OPERATION)
            yield from self.parameters(key, operation, [])
            body = self.resolved(operation.get("requestBody", {}), key)
            schemas = [content.get("schema", {}) for content in body.get("content", {}).values()]
            if len(schemas) > 1:
                self.note(key, "content", sorted(body["content"]))
            shape = self.folder.fold(schemas[0], key) if schemas else Shape(types=NEVER)
            first, *rest = self.fields(f"{key} body", shape, required=False)
            yield Fact(key, first.type, nullable=first.nullable, limits=first.limits)
            yield from rest

    def records(self) -> Iterator[Fact]:
        done: set[str] = set()
        while left := [name for name in self.wanted if name not in done]:
            for name in left:
                done.add(name)
                yield from self.fields(self.record_name(name), self.folder.component(name), required=False, own=True)

    def fields(self, key: str, shape: Shape, required: bool, *, own: bool = False) -> Iterator[Fact]:
        """Yield the fact of one key and of all that is below it."""
        if shape.record:
            self.wanted[shape.record] = None
        limits = {name: as_value(value) for name, value in shape.limits.items()}
        yield Fact(key, self.type_of(shape), required, shape.nullable and not own, limits)
        for value in shape.values or ():
            yield Fact(key, value=value)
        for name, schema in shape.properties.items():
            step = f"{key}.{as_name(name)}"
            yield from self.fields(step, self.folder.fold(schema, step), name in shape.required)
        for name in shape.required - shape.properties.keys():
            yield Fact(f"{key}.{as_name(name)}", "any", required=True)
        for step, schema in ((f"{key}[]", shape.items), (f"{key}{{}}", shape.extra)):
            if schema is not None:
                yield from self.fields(step, self.folder.fold(schema, step), required=False)
        for label, variant in self.labelled(shape.variants):
            yield from self.fields(f"{key}|{label}", variant, required=False)

    def type_of(self, shape: Shape) -> str:
        if shape.record:
            return self.record_name(shape.record)
        if shape.variants:
            return "union"
        if shape.types is None:
            return "any"
        return "|".join(sorted(shape.types)) or "never"

    def record_name(self, name: str) -> str:
        """Write the name of a record; one that is a word for a type, or for a part of the file, begins with an escape."""
        step = as_name(name)
        return f"%{ord(step[0]):02X}{step[1:]}" if step in {*_TYPE_WORDS, *METHODS, EVENT} else step

    def labelled(self, variants: tuple[Shape, ...]) -> Iterator[tuple[str, Shape]]:
        """Yield each variant with a label that does not depend on their order."""
        tag = self.common_tag(variants)
        kinds = [self.type_of(variant) for variant in variants]
        found: list[tuple[str, str, Shape]] = []
        for variant, kind in zip(variants, kinds, strict=True):
            label = kind if variant.record else ""
            if not label and tag:
                label = ",".join(as_name(text_of(value)) for value in self.folder.tag(variant, tag))
            content = "\n".join(fact.line for fact in self.fields("", variant, required=False))
            found.append((label or as_name(kind), content, variant))
        seen: dict[str, int] = {}
        for label, _, variant in sorted(found, key=lambda one: one[:2]):
            seen[label] = seen.get(label, 0) + 1
            yield (label if seen[label] == 1 else f"{label},{seen[label]}"), variant

    def common_tag(self, variants: tuple[Shape, ...]) -> str:
        """Name the property that has other constants in each variant that has no record, if there is one."""
        inline = [variant for variant in variants if not variant.record]
        if len(inline) < 2 or any(variant.types != OBJECT for variant in inline):
            inline = [variant for variant in inline if variant.types == OBJECT]
        if not inline:
            return ""
        for name in sorted(set.intersection(*({*variant.properties} for variant in inline))):
            tags = [self.folder.tag(variant, name) for variant in inline]
            if all(tags) and len({value for tag in tags for value in tag}) == sum(map(len, tags)):
                return name
        return ""


def _media_name(media: str) -> str:
    """Write a media type as a part of a key."""
    return as_name(media.replace(" ", "").lower())
