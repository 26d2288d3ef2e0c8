"""Views of a document's schemas: what the model, enum and union templates lay out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from codegen import former_names, partial
from codegen.document import Json, Misfit, contents, object_properties, operations, reachable, ref_name, resolve

from . import words
from .python_names import PythonNames
from .python_types import (
    LITERAL_SUFFIX,
    PyType,
    Types,
    class_name,
    constant_name,
    fill,
    function_name,
    late_module,
    module_name,
    python_name,
)
from .sensitive import is_sensitive

RESERVED = {"from_dict", "to_dict", "from_json", "to_json", "additional_properties", "drifted", "self", "cls"}
RESERVED |= {"FIELDS", "NULLABLE", "FIRM", "UNITS", "ALIASES"}
_ID = re.compile(r"^id$|_id$|Id$")


@dataclass(frozen=True)
class FieldView:
    """One field of a model."""

    wire: str
    name: str
    annotation: str
    declared: str
    """Its annotation in the module of the model, where what it nests is loaded late."""
    default: str
    sensitive: bool
    doc: str
    local: str
    """The variable that holds it while the object is read; the underscore keeps it apart from the readers' names."""
    read: list[str]
    nullable: bool
    """Whether null is one of its values in the spec."""
    firm: bool
    """Whether a value that is not what the spec says is always a fault: an amount or what holds one, a currency, an id
    that is always there, the items of a list and what says where it goes on."""
    unit: str
    """The unit of a moment that is a number on the wire: `epoch_ms` or `epoch_s`."""
    aliases: list[str]
    reader: str
    """A function of one argument that reads a value."""
    uses: frozenset[str]
    """The component schemas whose Python names it mentions."""
    schema: Json
    """What the spec says of it."""
    former: list[str]
    """The names it had before."""


@dataclass(frozen=True)
class ModelView:
    """One class with fields."""

    name: str
    bases: list[str]
    """Its bases, those of the unions it is a member of before the one of all."""
    doc: str
    fields: list[FieldView]
    uses: list[str]
    """Import lines of what its fields mention."""
    late: dict[str, str]
    """The modules that are loaded when a field first needs them, by their names in there."""
    partial: list[tuple[str, Any]]
    """Where it says what failed although the call succeeded, as arguments of `Partly`."""

    @property
    def nullable(self) -> list[str]:
        """The fields of which null is a value, as on the wire."""
        return [field.wire for field in self.fields if field.nullable]

    @property
    def firm(self) -> list[str]:
        """The fields in which a fault is always raised."""
        return [field.wire for field in self.fields if field.firm]

    @property
    def units(self) -> dict[str, str]:
        """The units of the moments that are numbers."""
        return {field.wire: field.unit for field in self.fields if field.unit}

    @property
    def aliases(self) -> dict[str, list[str]]:
        """The names each field goes by, where there are several."""
        return {field.wire: [field.wire, *field.aliases] for field in self.fields if field.aliases}


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
    tag: str
    function: str
    variants: list[tuple[str, str, str]]
    """Tag value, class, module."""
    base: str
    """The class of what all members have."""
    unknown: str
    """The class of a member that the spec does not know."""
    tag_name: str
    common: list[FieldView]
    """The fields that all members have with the same type."""
    shared: list[FieldView]
    """The fields that all members have, of the same type but for None; the tag is none of them."""
    uses: list[str]
    """Import lines of what the shared fields mention."""


class Models:
    """Make views of one document's schemas, by class name."""

    def __init__(self, document: Json) -> None:
        self.document = document
        self.types = Types(document)
        self._late_types = Types(document, later=True)
        self._by_class = {class_name(name): name for name in self.types.schemas}
        self._walked = set(_walked(document))
        self._partial = partial.answers(document)
        self.names = PythonNames(document)
        self._made: dict[str, ModelView | None] = {}

    def is_sent(self, name: str) -> bool:
        """Return whether a component is what callers send; a union is what its members are."""
        schema = self.types.schemas[name]
        if "discriminator" in schema:
            return self.is_sent(ref_name(schema["oneOf"][0]))
        return schema.get("additionalProperties") is False

    def model(self, python: str) -> ModelView | None:
        """Return the view of a class, or None for a schema that needs no class: a map, named or inline, is a dict."""
        if python not in self._made:
            self._made[python] = self._model(python)
        return self._made[python]

    def _model(self, python: str) -> ModelView | None:
        name = self._by_class.get(python)
        # What is sent is a dict.
        if name is None or not self.types.is_model(name) or self.is_sent(name):
            return None
        schema = self.types.schemas[name]
        required = set(required_names(self.document, schema))
        fields: list[FieldView] = []
        uses, late = set[str](), set[str]()
        currencies = self._currencies(schema)
        for wire, child in object_properties(self.document, schema):
            field = self._field(wire, child, required=wire in required)
            nested = set[str]() if wire in required else {used for used in field.uses if not self.types.is_enum(used)}
            late |= nested
            uses |= field.uses - nested
            firm = wire in currencies or (name, wire) in self._walked or self._holds_money(child)
            fields.append(replace(field, firm=True) if firm else field)
        names = [name for field in fields for name in (field.name, *field.former)]
        modules = {late_module(used): module_name(used) for used in sorted(late)}
        clash = {name for name in names if names.count(name) > 1 or name in RESERVED or name in modules}
        if clash:
            raise Misfit(f"{name}: no distinct Python name for {', '.join(sorted(clash))}", "components", "schemas", name)
        unions = self._unions_of(name)
        lines = {f"from .any_{module_name(union)} import {_base(union)}" for union in unions}
        said = self._partial.get(name)
        return ModelView(
            name=python,
            bases=[*map(_base, unions), *([partial.base(said)] if said else []), "Model"],
            doc=words.paragraphs(self.names.of_answer(schema.get("description", ""))),
            fields=sorted(fields, key=lambda field: bool(field.default)),
            uses=sorted(lines | {line for used in uses - {name} for line in self.import_lines(used)}),
            late=modules,
            partial=partial.rules(said) if said else [],
        )

    def enum(self, python: str) -> EnumView:
        """Make the view of an enum."""
        name = self._by_class[python]
        schema = self.types.schemas[name]
        return EnumView(
            name=python,
            doc=words.paragraphs(self.names.of_answer(schema.get("description", ""))),
            literal=f"{python}{LITERAL_SUFFIX}",
            table=constant_name(name),
            members=[(member_name(value), value) for value in schema["enum"]],
        )

    def unions(self) -> Iterator[UnionView]:
        """Make the views of all unions."""
        for name, schema in self.types.schemas.items():
            if not self.types.is_union(name) or self.is_sent(name):
                continue
            tag = schema["discriminator"]["propertyName"]
            variants = [
                (value, class_name(ref_name({"$ref": target})), module_name(ref_name({"$ref": target})))
                for value, target in schema["discriminator"]["mapping"].items()
            ]
            shared = list(self._shared([variant for _, variant, _ in variants], tag))
            uses = frozenset[str]().union(*(field.uses for field, _ in shared))
            yield UnionView(
                name=class_name(name),
                module=module_name(name),
                doc=words.paragraphs(self.names.of_answer(schema.get("description", ""))),
                tag=tag,
                function=f"{function_name(name)}_from_dict",
                variants=variants,
                base=_base(name),
                unknown=f"Unknown{class_name(name)}",
                tag_name=python_name(tag),
                common=[field for field, is_common in shared if is_common],
                shared=[field for field, _ in shared],
                uses=sorted(line for used in uses for line in self.import_lines(used)),
            )

    def _unions_of(self, name: str) -> list[str]:
        """Name the unions that a schema is a member of."""
        return [
            union
            for union, schema in self.types.schemas.items()
            if self.types.is_union(union) and any(ref_name(member) == name for member in schema["oneOf"])
        ]

    def _shared(self, classes: list[str], tag: str) -> Iterator[tuple[FieldView, bool]]:
        """Yield the fields that all members of a union have, and whether with the very same type."""
        members = [{field.wire: field for field in view.fields} for view in map(self.model, classes) if view is not None]
        for wire, first in members[0].items():
            found = [member[wire] for member in members if wire in member]
            kinds = {field.annotation.removesuffix(" | None") for field in found}
            if wire == tag or len(found) < len(members) or len(kinds) > 1:
                continue
            if first.name in ("tag", "raw", "SHARED"):
                raise Misfit(f"{', '.join(classes)}: {wire} cannot be read of a member that is not known")
            same = len({field.annotation for field in found}) == 1
            missing = any(field.default for field in found)
            annotation = first.annotation if same else f"{kinds.pop()} | None"
            yield replace(first, annotation=annotation, default="None" if missing or not same else ""), same

    def import_lines(self, name: str) -> list[str]:
        """Write the imports that reading a component needs."""
        module = module_name(name)
        names = [class_name(name)]
        if self.types.is_enum(name):
            names.insert(0, constant_name(name))
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

    def _holds_money(self, schema: Json) -> bool:
        """Return whether there are amounts in what a field holds: without it they would be missing."""
        names = reachable(self.document, schema)
        return any(
            "x-money" in child for name in names for _, child in object_properties(self.document, self.types.schemas[name])
        )

    def _currencies(self, schema: Json) -> set[str]:
        """Name the fields of an object that are the currency of an amount, in it or in what it encloses."""
        found = {"currency"}
        for _, child in object_properties(self.document, schema):
            told = child.get("x-money", resolve(self.document, child).get("x-money", {})).get("currency", {})
            found |= {told[where] for where in ("sibling", "enclosing") if where in told}
        return found

    def _field(self, wire: str, schema: Json, *, required: bool) -> FieldView:
        """Make the view of a field of an answer: what is not there or null reads as None."""
        found = self.types.of(schema)
        nests = not required and not all(map(self.types.is_enum, found.uses))
        late = self._late_types.of(schema) if nests else found
        resolved = resolve(self.document, schema)
        aliases = schema.get("x-aliases", [])
        name = python_name(wire)
        annotation = found.read_annotation
        left_out = "" if required or found.nullable or annotation == "Any" else " | None"
        default = "" if required else "None"
        if "const" in resolved:
            default = repr(resolved["const"])
        local = f"_{name.strip('_')}"
        return FieldView(
            wire=wire,
            name=name,
            annotation=annotation + left_out,
            declared=late.read_annotation + left_out,
            default=default,
            sensitive=is_sensitive(self.document, schema),
            doc=self.names.of_answer(words.field(self.document, schema)),
            local=local,
            read=list(_read_lines(wire, local, late, aliases, required)),
            nullable=found.nullable or annotation == "Any",
            firm="x-money" in resolved or "x-money" in schema or (required and bool(_ID.search(wire))),
            unit=found.unit,
            aliases=aliases,
            reader=found.function,
            uses=found.uses,
            schema=schema,
            former=former_names.field_names(schema),
        )


def _base(union: str) -> str:
    """Name the class of what all members of a union have."""
    return f"Any{class_name(union)}"


def _walked(document: Json) -> Iterator[tuple[str, str]]:
    """Pair the answers that lists and bulk operations walk with the fields that say what is in them and what comes next."""
    for _, _, operation in operations(document):
        paging = operation.get("x-pagination", {})
        pointers = [paging.get(role) for role in ("items", "next", "more", "total")] + [
            operation.get("x-bulk", {}).get("records")
        ]
        for response in operation["responses"].values():
            for schema in contents(document, response):
                for pointer in filter(None, pointers):
                    yield from _steps(document, schema, pointer.strip("/").split("/"))


def _steps(document: Json, schema: Json, steps: list[str]) -> Iterator[tuple[str, str]]:
    """Pair each object on the way to a place in an answer with its field."""
    for step in steps:
        if "$ref" not in schema:
            return
        name = ref_name(schema)
        yield name, step
        schema = dict(object_properties(document, resolve(document, schema))).get(step, {})
        schema = next((member for member in schema.get("anyOf", []) if "$ref" in member), schema)


def required_names(document: Json, schema: Json) -> Iterator[str]:
    """Name the required properties of an object schema, inherited ones included."""
    yield from schema.get("required", [])
    for part in schema.get("allOf", []):
        if "if" not in part:
            yield from required_names(document, resolve(document, part))


def _read_lines(wire: str, name: str, found: PyType, aliases: list[str], required: bool) -> Iterator[str]:
    """Write the reading of one field of an answer; the usual case costs one look and one comparison."""
    asked = f"name_that_came(source, {[wire, *aliases]!r})" if aliases else f'"{wire}"'
    take, missing = f"get({asked})", f"get({asked}, UNSET)"
    read = f"{name} = {fill(found.read, name, repr(wire))}"
    table = f"try:\n    {name} = {found.table}[{name}]\nexcept (KeyError, TypeError):\n    " if found.table else ""
    if found.quick == "True":
        yield f"{name} = {missing if required else take}"
        if required:
            yield read
    elif required and not found.nullable and found.quick:
        # That a field is missing is told apart from null only once it is known to be a fault.
        yield f"if {_unlike(found.quick, f'({name} := {take})')}:"
        yield f"    {name} = {fill(found.read, missing, repr(wire))}"
    elif required and not found.nullable:
        yield f"{name} = {missing}"
        yield from f"{table}{read}".splitlines()
    else:
        quick = f" and {_unlike(found.quick, name)}" if found.quick else ""
        yield f"if ({name} := {missing if required else take}) is not None{quick}:"
        yield from (f"    {line}" for line in f"{table}{read}".splitlines())


def _unlike(quick: str, value: str) -> str:
    """Turn the condition under which a value needs no reading into its opposite."""
    filled = fill(quick, value)
    return filled.replace(" is ", " is not ", 1) if " is " in filled else filled.replace(" == ", " != ", 1)


def member_name(value: Any) -> str:
    """Name the member of an enum that a value is; nothing if no name can be made of it."""
    name = "".join(character if character.isalnum() else "_" for character in str(value)).upper()
    return name if name[:1].isalpha() else f"VALUE_{name}"
