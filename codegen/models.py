"""Views of a document's schemas: what the model, enum and union templates lay out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from . import words
from .document import Json, SpecError, object_properties, ref_name, resolve
from .python_types import LITERAL_SUFFIX, PyType, Types, class_name, constant_name, fill, function_name, module_name, python_name
from .rules import RuleView, rules_of
from .sensitive import is_sensitive

RESERVED = {"from_dict", "to_dict", "from_json", "to_json", "additional_properties", "FIELDS", "self", "cls"}


@dataclass(frozen=True)
class FieldView:
    """One field of a model."""

    wire: str
    name: str
    annotation: str
    default: str
    sensitive: bool
    doc: str
    local: str
    """The variable that holds it while the object is read; the underscore keeps it apart from the readers' names."""
    read: list[str]
    write: list[str]


@dataclass(frozen=True)
class ModelView:
    """One class with fields."""

    name: str
    doc: str
    strict: bool
    fields: list[FieldView]
    known: list[str]
    uses: list[str]
    """Import lines of what its fields mention."""
    mentions_params: bool
    rules: list[RuleView]


@dataclass(frozen=True)
class EnumView:
    """One set of strings."""

    name: str
    doc: str
    literal: str
    table: str
    members: list[tuple[str, str]]


@dataclass(frozen=True)
class UnionView:
    """One union of classes, told apart by a tag."""

    name: str
    module: str
    doc: str
    strict: bool
    tag: str
    function: str
    variants: list[tuple[str, str, str]]
    """Tag value, class, module."""


class Models:
    """Make views of one document's schemas, by class name."""

    def __init__(self, document: Json) -> None:
        self.document = document
        self.types = Types(document)
        self._by_class = {class_name(name): name for name in self.types.schemas}

    def is_strict(self, name: str) -> bool:
        """Tell whether a component is what callers send; a union is what its members are."""
        schema = self.types.schemas[name]
        if "discriminator" in schema:
            return self.is_strict(ref_name(schema["oneOf"][0]))
        return schema.get("additionalProperties") is False

    def model(self, python: str) -> ModelView | None:
        """Make the view of a class, or None for a schema that needs no class: a map, named or inline, is a dict."""
        name = self._by_class.get(python)
        # What is sent is a dict.
        if name is None or not self.types.is_model(name) or self.is_strict(name):
            return None
        schema = self.types.schemas[name]
        strict = self.is_strict(name)
        required = set(required_names(self.document, schema))
        fields: list[FieldView] = []
        uses = set[str]()
        mentions_params = False
        for wire, child in object_properties(self.document, schema):
            found = self.types.of(child, strict=strict)
            uses |= found.uses
            mentions_params |= strict and "params." in found.given
            fields.append(self._field(wire, child, found, strict=strict, required=wire in required))
        names = [field.name for field in fields]
        clash = {name for name in names if names.count(name) > 1 or name in RESERVED}
        if clash:
            raise SpecError(f"components/schemas/{name}: no distinct Python name for {', '.join(sorted(clash))}")
        known = sorted({wire for wire, _ in object_properties(self.document, schema)})
        return ModelView(
            name=python,
            doc=words.paragraphs(schema.get("description", "")),
            strict=strict,
            fields=sorted(fields, key=lambda field: bool(field.default)),
            known=known,
            uses=sorted(line for used in uses - {name} for line in self.import_lines(used, strict=strict)),
            mentions_params=mentions_params,
            rules=rules_of(schema) if strict else [],
        )

    def enum(self, python: str) -> EnumView:
        """Make the view of an enum."""
        name = self._by_class[python]
        schema = self.types.schemas[name]
        return EnumView(
            name=python,
            doc=words.paragraphs(schema.get("description", "")),
            literal=f"{python}{LITERAL_SUFFIX}",
            table=constant_name(name),
            members=[(_member_name(value), value) for value in schema["enum"]],
        )

    def unions(self) -> Iterator[UnionView]:
        """Make the views of all unions."""
        for name, schema in self.types.schemas.items():
            if not self.types.is_union(name) or self.is_strict(name):
                continue
            tag = schema["discriminator"]["propertyName"]
            variants = [
                (value, class_name(ref_name({"$ref": target})), module_name(ref_name({"$ref": target})))
                for value, target in schema["discriminator"]["mapping"].items()
            ]
            yield UnionView(
                name=class_name(name),
                module=module_name(name),
                doc=words.paragraphs(schema.get("description", "")),
                strict=self.is_strict(name),
                tag=tag,
                function=f"{function_name(name)}_from_dict",
                variants=variants,
            )

    def import_lines(self, name: str, *, strict: bool) -> list[str]:
        """Write the imports that reading a component needs."""
        module = module_name(name)
        names = [class_name(name)]
        if self.types.is_enum(name):
            names.insert(0, f"{class_name(name)}{LITERAL_SUFFIX}" if strict else constant_name(name))
        if self.types.is_union(name):
            names.append(f"{function_name(name)}_from_dict")
        return [f"from .{module} import {', '.join(names)}"]

    def readers(self, uses: frozenset[str]) -> list[str]:
        """Write the imports of what reads components, for a module of an endpoint."""
        lines: list[str] = []
        for name in sorted(uses):
            reader = f"{function_name(name)}_from_dict" if self.types.is_union(name) else class_name(name)
            lines.append(f"from ..models.{module_name(name)} import {reader}")
        return lines

    def _field(self, wire: str, schema: Json, found: PyType, *, strict: bool, required: bool) -> FieldView:
        name = python_name(wire)
        resolved = resolve(self.document, schema)
        annotation = found.given_annotation if strict else found.read_annotation
        # What repeats the path is put in by the call; a model need not have it.
        filled_in = "x-repeats" in schema
        if not required or filled_in:
            annotation += " | Unset"
        default = "" if required and not filled_in else "UNSET"
        if "const" in resolved:
            default = repr(resolved["const"])
        return FieldView(
            wire=wire,
            name=name,
            annotation=annotation,
            default=default,
            sensitive=is_sensitive(self.document, schema),
            doc=words.field(self.document, schema),
            local=f"_{name.strip('_')}",
            read=list(
                _read_lines(
                    wire,
                    f"_{name.strip('_')}",
                    found,
                    schema.get("x-aliases", []),
                    required,
                    _limits(resolved, f"_{name.strip('_')}", wire) if strict else [],
                )
            ),
            write=list(
                _write_lines(wire, name, found, schema.get("x-aliases", []), required=required and not filled_in, strict=strict)
            ),
        )


def required_names(document: Json, schema: Json) -> Iterator[str]:
    """Name the required properties of an object schema, inherited ones included."""
    yield from schema.get("required", [])
    for part in schema.get("allOf", []):
        if "if" not in part:
            yield from required_names(document, resolve(document, part))


def _read_lines(wire: str, name: str, found: PyType, aliases: list[str], required: bool, limits: list[str]) -> Iterator[str]:
    take = f'get("{wire}", UNSET)'
    conditions: list[str] = []
    if aliases:
        take = f"get(name_that_came(source, {[wire, *aliases]!r}), UNSET)"
    if not required:
        conditions.append(f"({name} := {take}) is not UNSET")
        subject = name
    else:
        subject = f"({name} := {take})"
    if found.nullable:
        conditions.append(f"{subject} is not None")
        subject = name
    if found.quick:
        quick = fill(found.quick, subject)
        conditions.append(quick.replace(" is ", " is not ", 1) if " is " in quick else quick.replace(" == ", " != ", 1))
    read = f"{name} = {fill(found.read, name, repr(wire))}"
    if found.table:
        read = f"try:\n    {name} = {found.table}[{name}]\nexcept (KeyError, TypeError):\n    {read}"
    if found.quick == "True":
        yield f"{name} = {take}"
        if required:
            yield read
    elif conditions:
        yield f"if {' and '.join(conditions)}:"
        yield from (f"    {line}" for line in read.splitlines())
    else:
        yield f"{name} = {take}"
        yield from read.splitlines()
    if limits:
        present = " and ".join([f"{name} is not UNSET"] * (not required) + [f"{name} is not None"] * found.nullable)
        if present:
            yield f"if {present}:"
        yield from (f"    {limit}" if present else limit for limit in limits)


def _write_lines(wire: str, name: str, found: PyType, aliases: list[str], *, required: bool, strict: bool) -> Iterator[str]:
    value = f"self.{name}"
    key = repr(wire)
    if aliases:
        key = f"name_that_came(self._source, {[wire, *aliases]!r})"
    guarded = found.nullable
    if strict and found.write.startswith("to_epoch"):
        # A caller may have given text or a number; the provider takes numbers only.
        written = f"{found.write.partition('(')[0]}({found.function}({value}, {key}))"
    elif found.restore:
        written = f'unchanged(self._source, "{wire}", {value}, {found.restore})'
    elif strict:
        # A caller may have put in dicts, sequences or plain strings.
        written, guarded = f"plain({value})", False
    else:
        written = fill(found.write, value) if found.write else value
        guarded = guarded and bool(found.write)
    if guarded:
        written = f"None if {value} is None else {written}"
    if required:
        yield f"found[{key}] = {written}"
    else:
        yield f"if {value} is not UNSET:"
        yield f"    found[{key}] = {written}"


def _limits(schema: Json, name: str, wire: str) -> list[str]:
    return [f'{function}({name}, "{wire}", {limit})' for function, _, limit in limit_checks(schema)]


def limit_checks(schema: Json) -> list[tuple[str, str, Any]]:
    """List a schema's limits: the function of `billfold_core.inputs` that checks one, its argument, and the limit."""
    checks = {
        "minimum": ("at_least", "minimum"),
        "exclusiveMinimum": ("more_than", "minimum"),
        "maximum": ("at_most", "maximum"),
        "minLength": ("shortest", "length"),
        "maxLength": ("longest", "length"),
        "minItems": ("shortest", "length"),
        "maxItems": ("longest", "length"),
    }
    return [(*check, schema[key]) for key, check in checks.items() if key in schema]


def _member_name(value: Any) -> str:
    name = "".join(character if character.isalnum() else "_" for character in str(value)).upper()
    return name if name[0].isalpha() else f"VALUE_{name}"
