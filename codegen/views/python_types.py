"""What a schema is in Python: its annotation, how it is read, how it is written.

The specs use a small part of JSON Schema (specs/README.md), so this is a small translation. A schema outside of it is an error,
not an `Any`.
"""

from __future__ import annotations

import json
import keyword
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from codegen.document import Json, Misfit, ref_name, resolve
from openapi_python_client import strings

FIELD_PREFIX = "field_"
LITERAL_SUFFIX = "Value"
USED_IN_ANNOTATIONS = {"bool", "dict", "int", "list", "params", "str"}
KINDS = ("lists", "reads", "writes", "actions", "deprecated")
"""The parts of a resource that is too long for one module, each a module of its own."""
SUFFIXES = ("_tables", "_inputs", "_answers", *(f"_{kind}" for kind in KINDS))
"""How the modules are called into which a resource is divided whose own would be too long."""


@dataclass(frozen=True)
class PyType:
    """One schema, ready for the templates."""

    annotation: str
    """The type of a value that was read, without null."""
    given: str
    """The type of a value that a caller may give, without null."""
    read: str
    """An expression of one argument and a field name: `{v}` and `{f}` are filled in."""
    quick: str = ""
    """A condition on `{v}` under which it needs no reading."""
    table: str = ""
    """A table that has the usual values, looked up before reading."""
    unit: str = ""
    """The unit of a moment that is a number on the wire: `epoch_ms` or `epoch_s`."""
    function: str = ""
    """A function of one argument that reads a value, for items of arrays and maps."""
    nullable: bool = False
    uses: frozenset[str] = field(default_factory=frozenset[str])
    """The component schemas whose Python names it mentions."""

    @property
    def read_annotation(self) -> str:
        return f"{self.annotation} | None" if self.nullable else self.annotation

    @property
    def given_annotation(self) -> str:
        return f"{self.given} | None" if self.nullable else self.given


class Types:
    """The Python types of one document's schemas.

    With `later`, classes are named by modules (`feature_module.Feature`), which are loaded when a value needs them.
    """

    def __init__(self, document: Json, *, later: bool = False) -> None:
        self.document = document
        self.later = later
        self.schemas: dict[str, Json] = document["components"]["schemas"]

    def of(self, schema: Json) -> PyType:
        """Translate a schema."""
        if "$ref" in schema:
            return self._component(ref_name(schema))
        kinds = schema.get("type")
        if isinstance(kinds, list):
            others = [{**schema, "type": kind} for kind in kinds if kind != "null"]
            found = self.of(others[0]) if len(others) == 1 else self._by_kind(others)
            return _nullable(found) if "null" in kinds else found
        for union in ("anyOf", "oneOf"):
            if union in schema:
                members = [member for member in schema[union] if member.get("type") != "null"]
                if len(members) == 1:
                    return _nullable(self.of(members[0]))
                found = self._by_kind(members)
                return _nullable(found) if len(members) < len(schema[union]) else found
        if "const" in schema:
            return _constant(schema["const"])
        if kinds == "string" and "enum" in schema:
            raise Misfit("an enum must be a named component")
        if kinds == "string":
            return _moment("moment") if schema.get("format") == "date-time" else _scalar("str", "text")
        if kinds == "integer":
            if "x-timestamp" in schema:
                return _moment(schema["x-timestamp"], unit=schema["x-timestamp"])
            return _scalar("int", "integer")
        if kinds == "number":
            read = "number({v}, {f})"
            return PyType("Decimal", "Decimal | int", read, quick="type({v}) is Decimal", function="number")
        if kinds == "boolean":
            return _scalar("bool", "boolean")
        if kinds == "null":
            return PyType("None", "None", "not_null({v}, {f})", quick="{v} is None")
        if kinds == "array":
            return self._array(schema)
        if kinds == "object":
            return self._map(schema)
        if kinds is None and not set(schema) & {"properties", "allOf", "enum"}:
            return PyType("Any", "Any", "anything({v}, {f})", quick="True", function="anything", nullable=False)
        raise Misfit(f"no Python type for {json.dumps(schema)[:200]}")

    def is_model(self, name: str) -> bool:
        """Return whether a component becomes a class with fields."""
        schema = self.schemas[name]
        return "properties" in schema or "allOf" in schema

    def is_enum(self, name: str) -> bool:
        """Return whether a component becomes an enum."""
        return "enum" in self.schemas[name]

    def is_union(self, name: str) -> bool:
        """Return whether a component becomes a union of classes."""
        return "discriminator" in self.schemas[name]

    def _component(self, name: str) -> PyType:
        uses = frozenset({name})
        python = class_name(name)
        if self.is_enum(name):
            return PyType(
                python,
                f"{python}{LITERAL_SUFFIX}",
                f"choice({{v}}, {{f}}, {python})",
                table=constant_name(name),
                function=f"partial(choice, field='', kind={python})",
                uses=uses,
            )
        if self.is_model(name) or self.is_union(name):
            place = f"{late_module(name)}." if self.later else ""
            reader = f"{place}{python}.from_dict" if self.is_model(name) else f"{place}{function_name(name)}_from_dict"
            return PyType(
                f"{place}{python}",
                f"params.{python}",
                f"nested({{v}}, {{f}}, {reader})",
                function=reader,
                uses=uses,
            )
        return self.of(resolve(self.document, self.schemas[name]))

    def _array(self, schema: Json) -> PyType:
        if "items" not in schema:
            raise Misfit("an array needs items")
        item = self.of(schema["items"])
        return PyType(
            f"list[{item.read_annotation}]",
            f"Sequence[{item.given_annotation}]",
            f"array({{v}}, {{f}}, {_item_reader(item)})",
            function=f"partial(array, field='', decode={_item_reader(item)})",
            uses=item.uses,
        )

    def _map(self, schema: Json) -> PyType:
        members = schema.get("additionalProperties", True)
        if isinstance(members, bool) or not members:
            return PyType(
                "dict[str, Any]",
                "Mapping[str, Any]",
                "mapping({v}, {f}, anything)",
                function="partial(mapping, field='', decode=anything)",
            )
        member = self.of(members)
        return PyType(
            f"dict[str, {member.read_annotation}]",
            f"Mapping[str, {member.given_annotation}]",
            f"mapping({{v}}, {{f}}, {_item_reader(member)})",
            function=f"partial(mapping, field='', decode={_item_reader(member)})",
            uses=member.uses,
        )

    def _by_kind(self, members: list[Json]) -> PyType:
        """A union told apart by the JSON type of the value."""
        readers: dict[str, str] = {}
        types = [self.of(member) for member in members]
        for member, found in zip(members, types, strict=True):
            for kind in self.kinds_of(member):
                if kind in readers:
                    raise Misfit(f"two members of a union are both {kind}; give them a discriminator")
                readers[kind] = found.function or f"partial({found.read.partition('(')[0]}, field='')"
        table = ", ".join(f"{kind}: {reader}" for kind, reader in readers.items())
        return PyType(
            " | ".join(dict.fromkeys(found.annotation for found in types)),
            " | ".join(dict.fromkeys(found.given for found in types)),
            f"by_kind({{v}}, {{f}}, {{{table}}})",
            function=f"partial(by_kind, field='', readers={{{table}}})",
            uses=frozenset().union(*(found.uses for found in types)),
        )

    def kinds_of(self, schema: Json) -> tuple[str, ...]:
        """Name the Python types that JSON of a schema is read as."""
        schema = resolve(self.document, schema)
        kinds = {
            "string": ("str",),
            "boolean": ("bool",),
            "integer": ("int",),
            "number": ("int", "Decimal", "float"),
            "array": ("list",),
            "object": ("dict",),
        }
        if "properties" in schema or "allOf" in schema:
            return ("dict",)
        kind = schema.get("type")
        if not isinstance(kind, str) or kind not in kinds:
            raise Misfit(f"a member of a union has one type of its own, not {json.dumps(kind)}; give the members a discriminator")
        return kinds[kind]


def fill(expression: str, value: str, field: str = "") -> str:
    """Return an expression with a variable, and a field's name, filled in. `str.format` would fail at its braces."""
    return expression.replace("{v}", value).replace("{f}", field)


@cache
def class_name(name: str) -> str:
    """Name a component's class as the generator does."""
    return str(strings.ClassName(name, FIELD_PREFIX))


def module_name(name: str) -> str:
    """Name the module of a component's class."""
    return str(strings.PythonIdentifier(class_name(name), FIELD_PREFIX))


def late_module(name: str) -> str:
    """Name the module of a component's class where it is loaded late."""
    return f"{module_name(name)}_module"


def function_name(name: str) -> str:
    """Name a component in snake case, for functions."""
    return str(strings.snake_case(class_name(name)))


def constant_name(name: str) -> str:
    """Name the table of an enum's known members."""
    return f"{function_name(name).upper()}_MEMBERS"


def python_name(name: str) -> str:
    """Name a field or parameter in snake case; only keywords and names that annotations use get an underscore."""
    plain = str(strings.PythonIdentifier(name, FIELD_PREFIX)).removesuffix("_")
    return f"{plain}_" if keyword.iskeyword(plain) or plain in USED_IN_ANNOTATIONS else plain


def _scalar(annotation: str, reader: str) -> PyType:
    quick = f"type({{v}}) is {annotation}"
    return PyType(annotation, annotation, f"{reader}({{v}}, {{f}})", quick=quick, function=reader)


def _moment(reader: str, unit: str = "") -> PyType:
    return PyType("datetime", "datetime", f"{reader}({{v}}, {{f}})", function=reader, unit=unit)


def _constant(value: Any) -> PyType:
    literal = json.dumps(value)
    return PyType(f"Literal[{literal}]", f"Literal[{literal}]", f"const({{v}}, {{f}}, {literal})", quick=f"{{v}} == {literal}")


def _nullable(found: PyType) -> PyType:
    return PyType(**{**found.__dict__, "nullable": True})


def _item_reader(item: PyType) -> str:
    return f"partial(or_none, decode={item.function})" if item.nullable else item.function
