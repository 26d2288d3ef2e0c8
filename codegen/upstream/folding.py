"""A JSON schema, folded: every way to write the same thing comes out as one `Shape`.

`allOf` is merged, null is taken out of unions, a union inside a union is opened, unions of plain values become one type, and
`nullable` of OpenAPI 3.0 means the same as the type `null` of 3.1. What has no place in a shape is told to `note`, with where
it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import reduce
from typing import Any
from urllib.parse import unquote

from codegen.facts import as_value, of_value

from .shape import LOWER_BOUNDS, NEVER, NULL, OBJECT, SCALARS, UPPER_BOUNDS, Shape, common, either, type_of

Note = Callable[[str, str, Any], None]

TYPES = SCALARS | {"object", "array"}
# What a limit is when it is not given: a document that says it says nothing.
TRIVIAL: dict[str, Any] = {
    "minLength": 0,
    "minItems": 0,
    "minProperties": 0,
    "uniqueItems": False,
    "deprecated": False,
    "readOnly": False,
    "writeOnly": False,
}
LIMITS = (
    *TRIVIAL,
    *("format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    *("maxLength", "maxItems", "maxProperties", "pattern", "default", "contentEncoding", "contentMediaType"),
)
_WORDS = frozenset({"title", "description", "example", "examples", "externalDocs", "xml", "$comment", "$schema", "$id", "$defs"})
_STRUCTURE = frozenset(
    {"type", "nullable", "enum", "const", "properties", "required", "items", "additionalProperties", "discriminator"}
    | {"allOf", "anyOf", "oneOf", "$ref"}
)


class DocumentError(Exception):
    """A document that cannot be read as an OpenAPI document. The message says where and why."""


def record_of(document: dict[str, Any], reference: str) -> str:
    """Name the component that a reference leads to as a whole, or nothing."""
    name = reference.removeprefix("#/components/schemas/")
    return _unescaped(name) if name != reference and "/" not in name else ""


def follow(document: dict[str, Any], reference: str) -> Any:
    """Return what stands under a reference.

    Raises:
        DocumentError: It leads out of the document, or to nothing.
    """
    if not reference.startswith("#/"):
        raise DocumentError(f"$ref {reference} leads out of the document; bundle it into one file first")
    target: Any = document
    for step in reference[2:].split("/"):
        try:
            target = target[int(step)] if isinstance(target, list) else target[_unescaped(step)]
        except (KeyError, IndexError, ValueError, TypeError):
            raise DocumentError(f"$ref {reference} leads to nothing") from None
    return target


class Folder:
    """Folds the schemas of one document."""

    def __init__(self, document: dict[str, Any], note: Note) -> None:
        self.document = document
        self.note = note
        self._components: dict[str, Shape] = {}
        self._open: list[str] = []
        self._opened: dict[str, list[str]] = {}

    def fold(self, schema: Any, place: str) -> Shape:
        """Return what a schema allows."""
        if schema is True or schema == {}:
            return Shape()
        if schema is False or (isinstance(schema, dict) and schema.get("not") == {}):
            return Shape(types=NEVER)
        if not isinstance(schema, dict):
            raise DocumentError(f"{place}: a schema must be a mapping, not {schema!r}")
        self._note_unknown(schema, place)
        own = self._own(schema, place)
        parts = [self.fold(part, place) for part in schema.get("allOf", ())]
        if "$ref" in schema:
            parts.insert(0, self._referred(schema["$ref"], place))
        whole = reduce(lambda one, other: self._both(one, other, place), [*parts, own])
        for key in ("oneOf", "anyOf"):
            if key in schema:
                whole = self._alternatives(whole, schema, key, place)
        if "discriminator" in schema and not whole.variants and not (whole.values or whole.record):
            self.note(place, "discriminator", schema["discriminator"])
        return replace(whole, nullable=True) if schema.get("nullable") is True else whole

    def _note_unknown(self, schema: dict[str, Any], place: str) -> None:
        rule = {key: schema[key] for key in ("if", "then", "else") if key in schema}
        if rule:
            self.note(place, "/".join(rule), rule)
        for key in sorted(schema.keys() - _STRUCTURE - _WORDS - set(LIMITS) - rule.keys()):
            if not key.startswith("x-") and not (key == "propertyNames" and schema[key] in ({}, {"type": "string"})):
                self.note(place, key, schema[key])

    def component(self, name: str) -> Shape:
        """Return what a component allows; one that only stands for another is that other."""
        if name not in self._components:
            schema = follow(self.document, f"#/components/schemas/{_escaped(name)}")
            if name in self._open:
                return Shape(record=name)
            self._open.append(name)
            self._components[name] = self.fold(schema, name)
            self._open.pop()
        return self._components[name]

    def opened(self, shape: Shape) -> Shape:
        """Return what the record of a shape allows, in its place."""
        while shape.record:
            target = self.component(shape.record)
            if target.record == shape.record:
                self.note(shape.record, "$ref", "to itself")
                return Shape(nullable=shape.nullable)
            shape = replace(target, nullable=shape.nullable or target.nullable, limits={**target.limits, **shape.limits})
        return shape

    def _referred(self, reference: str, place: str) -> Shape:
        name = record_of(self.document, reference)
        if name:
            target = self.component(name)
            if target.record and target.record != name:
                return target
            return Shape(record=name, nullable=target.nullable)
        # Below itself it has no end.
        opened = self._opened.setdefault(reference, [])
        if any(place != before and place.startswith(before) for before in opened):
            self.note(place, "$ref", reference)
            return Shape()
        opened.append(place)
        return self.fold(follow(self.document, reference), place)

    def _own(self, schema: dict[str, Any], place: str) -> Shape:
        said = schema.get("type")
        types = None if said is None else frozenset([said] if isinstance(said, str) else said)
        if types is not None and (unknown := types - TYPES - {"null"}):
            raise DocumentError(f"{place}: there is no type {', '.join(map(repr, sorted(unknown)))}")
        values: list[Any] | None = None
        if "enum" in schema or "const" in schema:
            values = schema["enum"] if "enum" in schema else [schema["const"]]
        nullable = types is not None and "null" in types and (values is None or None in values)
        if values is not None:
            if types is None:
                nullable = None in values
                types = frozenset(map(type_of, values))
            values = [value for value in values if value is not None]
        if types is None:
            types = next((frozenset({kind}) for key, kind in _IMPLIED.items() if key in schema), None)
        extra = schema.get("additionalProperties")
        limits = self._limits(schema)
        properties = dict(schema.get("properties") or {})
        if extra is False and not properties and types == OBJECT and not {"allOf", "oneOf", "anyOf"} & schema.keys():
            limits["maxProperties"] = 0
        if schema.get("x-open") is True and values:
            limits["open"] = True
        return Shape(
            types=None if types is None else types - NULL if types != NULL else types,
            nullable=nullable and types != NULL,
            values=None if not values else tuple(sorted({as_value(value) for value in values})),
            limits=limits,
            properties=properties,
            required=frozenset(schema.get("required") or ()) if isinstance(schema.get("required"), list) else frozenset(),
            items=schema.get("items", {}) if types and "array" in types else None,
            extra=None if extra in (None, False, True, {}) else extra,
        )

    def _limits(self, schema: dict[str, Any]) -> dict[str, Any]:
        found = {name: _number(schema[name]) for name in LIMITS if name in schema and schema[name] != TRIVIAL.get(name, _NOTHING)}
        for exclusive, plain in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
            # In 3.0 it is a word about the other limit.
            if found.get(exclusive) is True and plain in found:
                found[exclusive] = found.pop(plain)
            elif isinstance(found.get(exclusive), bool):
                del found[exclusive]
        return found

    def _both(self, one: Shape, other: Shape, place: str) -> Shape:
        """Return what both allow."""
        for shape, rest in ((one, other), (other, one)):
            if not rest.says_a_type and not rest.properties and not rest.required:
                limits = self._tighter(shape.limits, rest.limits, place)
                return replace(shape, nullable=shape.nullable or rest.nullable, limits=limits)
        for shape, rest in ((one, other), (other, one)):
            if shape.record and (rest.record == shape.record or (rest.only_types and rest.allows(self.opened(shape)))):
                return replace(shape, limits=self._tighter(shape.limits, rest.limits, place))
        one, other = self.opened(one), self.opened(other)
        if one.variants and other.variants:
            self.note(place, "allOf", "two unions at once")
            return one
        if one.variants or other.variants:
            union, base = (one, other) if one.variants else (other, one)
            variants = tuple(self._both(variant, base, place) for variant in union.variants)
            return replace(union, variants=variants, nullable=union.nullable and base.nullable)
        if one.types is not None and other.types is not None:
            types: frozenset[str] | None = common(one.types, other.types)
        else:
            types = other.types if one.types is None else one.types
        values = one.values if other.values is None else other.values
        if one.values is not None and other.values is not None:
            values = tuple(sorted({*one.values} & {*other.values}))
        return Shape(
            types=types,
            nullable=one.nullable and other.nullable,
            values=values,
            limits=self._tighter(one.limits, other.limits, place),
            properties=_merged(one.properties, other.properties),
            required=one.required | other.required,
            items=_and(one.items, other.items),
            extra=_and(one.extra, other.extra),
        )

    def _tighter(self, one: dict[str, Any], other: dict[str, Any], place: str) -> dict[str, Any]:
        found = {**one, **other}
        for name in one.keys() & other.keys():
            if name in LOWER_BOUNDS | UPPER_BOUNDS:
                found[name] = (max if name in LOWER_BOUNDS else min)(one[name], other[name])
            elif one[name] != other[name] and name not in ("default", "deprecated"):
                self.note(place, f"allOf with two of {name}", [one[name], other[name]])
        return found

    def _alternatives(self, base: Shape, schema: dict[str, Any], key: str, place: str) -> Shape:
        folded = [self.fold(part, place) for part in schema[key]]
        if not any(shape.says_a_type or shape.properties for shape in folded):
            if any(shape.required or shape.limits for shape in folded):
                self.note(place, key, schema[key])
            return base
        tags = _mapping(schema, self.document)
        folded = [
            replace(shape, limits={**shape.limits, "tag": tags[shape.record]}) if shape.record in tags else shape
            for shape in folded
        ]
        tagged = [self._without_plain_tag(shape, schema) for shape in folded]
        return self._both(self.union(tagged, place), base, place)

    def _without_plain_tag(self, shape: Shape, schema: dict[str, Any]) -> Shape:
        """Leave the tag out where the variant itself has it as a constant."""
        if "tag" not in shape.limits:
            return shape
        said = self.tag(shape, schema["discriminator"].get("propertyName", ""))
        if said and {text_of(value) for value in said} == {*shape.limits["tag"]}:
            return replace(shape, limits={name: value for name, value in shape.limits.items() if name != "tag"})
        return shape

    def tag(self, shape: Shape, name: str) -> tuple[str, ...]:
        """Return the values that the property of that name has in a variant."""
        whole = self.opened(shape)
        if name not in whole.properties:
            return ()
        return self.opened(self.fold(whole.properties[name], name)).values or ()

    def union(self, shapes: Iterable[Shape], place: str) -> Shape:
        """Return what at least one of them allows."""
        variants: list[Shape] = []
        nullable = False
        for shape in self._flat(shapes):
            nullable = nullable or shape.nullable or shape.types == NULL
            shape = replace(shape, nullable=False)
            if shape.types != NULL and shape.types != NEVER and shape not in variants:
                variants.append(shape)
        if any(not variant.says_a_type for variant in variants):
            return Shape(nullable=nullable)
        if len(variants) > 1:
            opened = [self.opened(variant) for variant in variants]
            if all(shape.plain for shape in opened):
                variants = self._joined(opened)
            elif not any(variant.record for variant in variants):
                variants = self._joined(variants)
        if len(variants) == 1:
            return replace(variants[0], nullable=nullable)
        return Shape(nullable=nullable, variants=tuple(variants)) if variants else Shape(NULL if nullable else NEVER)

    def _flat(self, shapes: Iterable[Shape]) -> Iterator[Shape]:
        for shape in shapes:
            whole = self.opened(shape)
            if whole.variants:
                if whole.nullable:
                    yield Shape(types=NULL)
                yield from whole.variants
            else:
                yield shape

    def _joined(self, shapes: list[Shape]) -> list[Shape]:
        """Join them into one, if one can say it all: types that differ, or the same type with other values."""
        whole = shapes[0]
        for shape in shapes[1:]:
            joined = either(whole, shape)
            if joined is None:
                return shapes
            whole = joined
        return [whole]


def _merged(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    return {**one, **{name: _and(one.get(name), schema) for name, schema in other.items()}}


def _and(one: Any, other: Any) -> Any:
    if one in (None, {}, True) or one == other:
        return one if other is None else other
    return one if other in (None, {}, True) else {"allOf": [one, other]}


def _mapping(schema: dict[str, Any], document: dict[str, Any]) -> dict[str, list[str]]:
    """Return the tags of each record that a discriminator names."""
    found: dict[str, list[str]] = {}
    for value, target in (schema.get("discriminator") or {}).get("mapping", {}).items():
        found.setdefault(record_of(document, target) or str(target), []).append(value)
    return {record: sorted(tags) for record, tags in found.items()}


def text_of(value: str) -> str:
    """Return a text that a fact has as a value; any other value as facts write it."""
    found = of_value(value)
    return found if isinstance(found, str) else value


def _number(value: Any) -> Any:
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def _unescaped(step: str) -> str:
    return unquote(step).replace("~1", "/").replace("~0", "~")


_NOTHING = object()
_IMPLIED = {"properties": "object", "additionalProperties": "object", "items": "array"}
