"""What an operation is sent, as tables that `billfold_core.encode` reads: one expression for each schema."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from textwrap import wrap
from typing import Any

from codegen.document import (
    Json,
    Misfit,
    contents,
    members,
    object_properties,
    operations,
    parameters,
    reachable,
    ref_name,
    resolve,
)
from codegen.input_types import SHARED, one_home

from .arguments import argument_name, parameter_name, whole_name
from .forms import MEDIA, form_kind
from .models import required_names
from .python_types import Types, function_name
from .rules import RuleView, query_rules, rules_of

_OF_NUMBERS = {"minimum": "least", "maximum": "most", "exclusiveMinimum": "above"}
_LIMITS = {
    "string": {"minLength": "least", "maxLength": "most"},
    "array": {"minItems": "least", "maxItems": "most"},
    "integer": _OF_NUMBERS,
    "number": _OF_NUMBERS,
}

_ALIKE = 3
"""How many parameters that are alike are written as one text."""
_MANY = 9
"""How many values are."""
_LINE = 100


class Tables:
    """Write the tables of one document."""

    def __init__(self, document: Json, types: Types) -> None:
        self.document = document
        self.types = types
        self.homes = self._homes()
        self._open = list[str]()
        """The tables that are being written: one of them that is met again is not there yet."""

    def sent(self, operation: Json, path: str, parameters: list[Json]) -> str:
        """Write what an operation is sent: the arguments of `Sent`."""
        names: dict[str, str] = {}
        argument = {parameter["name"]: parameter_name(parameter) for parameter in parameters}
        parts = [json.dumps(re.sub(r"{(.+?)}", lambda found: f"{{{argument[found[1]]}}}", path))]
        query = [parameter for parameter in parameters if parameter["in"] == "query"]
        if query:
            rows = _filters((parameter["name"], self._queried(operation, parameter)) for parameter in query)
            needed = " ".join(parameter["name"] for parameter in query if parameter.get("required"))
            parts.append(f"query=Record({{{rows}}}{', ' + json.dumps(needed) if needed else ''})")
            asked = {parameter["name"]: argument[parameter["name"]] for parameter in query}
            rules = query_rules(operation.get("x-query", {}), asked)
            parts += [f"query_rules=({', '.join(map(_rule, rules))},)"] if rules else []
            parts += [f"query_names={unusual!r}"] if (unusual := _unusual(asked)) else []
        parts += self._body(operation, path, argument, names)
        return ", ".join([*parts, *([f"names={unusual!r}"] if (unusual := _unusual(names)) else [])])

    def _queried(self, operation: Json, parameter: Json) -> str:
        """Write the node of a parameter of a query."""
        schema: Json = dict(parameter["schema"])
        # A page larger than the provider gives is cut down by it, and the pager goes by what came.
        if parameter["name"] == operation.get("x-pagination", {}).get("size"):
            schema.pop("maximum", None)
        node = self.node(schema)
        return node if parameter.get("explode", True) or schema.get("type") != "array" else f"joined({node})"

    def _body(self, operation: Json, path: str, argument: dict[str, str], names: dict[str, str]) -> Iterator[str]:
        body = resolve(self.document, operation.get("requestBody", {}))
        if not body:
            return
        media, content = next(iter(body["content"].items()))
        schema = resolve(self.document, content["schema"])
        if name := whole_name(schema, path):
            limits = {name: schema[key] for key, name in _LIMITS["array"].items() if key in schema and "x-bulk" in operation}
            # What is sent in bulk has any number of items; how many one request has is checked beside them.
            plain = {key: value for key, value in schema.items() if not limits or key not in _LIMITS["array"]}
            yield f"body={self.node(plain if limits else content['schema'])}"
            yield f"items={json.dumps(name)}"
            yield from (f"{name}={limit}" for name, limit in limits.items())
            return
        names |= {field: argument_name(field, child) for field, child in object_properties(self.document, schema)}
        yield f"{'form' if media == MEDIA else 'body'}={self.record(schema)}"
        for field, child in object_properties(self.document, schema):
            if chosen := child.get("x-chosen"):
                names.pop(field)
                confirm = f', confirm="{chosen["confirm"]}"' if "confirm" in chosen else ""
                yield f'chosen=Chosen("{field}", {tuple(chosen["by"])!r}{confirm})'
        repeats = [
            f'Repeat("{wire}", "{field}", "{argument[child["x-repeats"]]}")'
            for wire, member in members(self.document, body).items()
            for kind in [resolve(self.document, kind) for kind in member.get("oneOf", [member])]
            for field, child in object_properties(self.document, kind)
            if "x-repeats" in child
        ]
        if repeats:
            yield f"repeats=({', '.join(dict.fromkeys(repeats))},)"

    def of_home(self, home: str) -> list[tuple[str, str]]:
        """Pair the names of a module's tables with what they are, each after those that it needs."""
        names = [name for name in self.homes if self.homes[name] == home]
        done: dict[str, str] = {}

        def define(name: str) -> None:
            if name in done or name in self._open:
                return
            self._open.append(name)
            schema = self.types.schemas[name]
            for other in sorted(reachable(self.document, _direct(schema))):
                if other in names and other not in self._open:
                    define(other)
            done[name] = self._component(name)
            self._open.remove(name)

        for name in names:
            define(name)
        return [(table_name(name), text) for name, text in done.items()]

    def used_of_shared(self, tag: str) -> list[str]:
        """Name the shared tables that a resource's module may mention."""
        return sorted(table_name(name) for name in self._sent_of(tag) if self.homes[name] == SHARED)

    def node(self, schema: Json) -> str:
        """Write the node of a schema."""
        if "$ref" in schema:
            name = ref_name(schema)
            if name not in self.homes:
                return self.node(resolve(self.document, schema))
            return f"later(lambda: {table_name(name)})" if name in self._open else table_name(name)
        kinds = schema.get("type")
        if isinstance(kinds, list):
            others = [{**schema, "type": kind} for kind in kinds if kind != "null"]
            written = self.node(others[0]) if len(others) == 1 else self._by_kind(others)
            return f"nullable({written})" if "null" in kinds else written
        for union in ("anyOf", "oneOf"):
            if union in schema:
                found = [member for member in schema[union] if member.get("type") != "null"]
                written = self.node(found[0]) if len(found) == 1 else self._by_kind(found)
                return f"nullable({written})" if len(found) < len(schema[union]) else written
        if "const" in schema:
            return f"constant({schema['const']!r})"
        return self._scalar(kinds, schema)

    def _scalar(self, kind: Any, schema: Json) -> str:
        limits = ", ".join(f"{name}={schema[key]}" for key, name in _LIMITS.get(str(kind), {}).items() if key in schema)
        if kind == "string" and "pattern" in schema.get("not", {}):
            excluded = schema["not"]
            parts = {"unlike": excluded["pattern"], "told": excluded.get("description")}
            more = [f"{name}={json.dumps(value)}" for name, value in parts.items() if value]
            limits = ", ".join(filter(None, [limits, *more]))
        if form_kind(self.document, schema) == "file":
            return "FILE"
        if kind == "string":
            return "TIME" if schema.get("format") == "date-time" else f"text({limits})" if limits else "TEXT"
        if kind == "integer" and "x-timestamp" in schema:
            return str(schema["x-timestamp"]).upper()
        if kind in ("integer", "number"):
            money = "x-money" in schema
            function = {"integer": "money" if money else "whole", "number": "money_number" if money else "number"}[kind]
            return f"{function}({limits})"
        if kind == "array":
            return f"many({', '.join(filter(None, [self.node(schema['items']), limits]))})"
        if kind == "object" and "properties" in schema:
            return f"free({self._fields(schema)})"
        if kind == "object":
            inside = schema.get("additionalProperties", True)
            return "FREE" if isinstance(inside, bool) or not inside else f"members({self.node(inside)})"
        plain = {"boolean": "BOOLEAN", "null": "NULL", None: "ANY"}
        if kind not in plain:
            raise Misfit(f"no table for {json.dumps(schema)[:200]}")
        return plain[kind]

    def _by_kind(self, found: list[Json]) -> str:
        nodes = [f"{kind}={self.node(member)}" for member in found for kind in self.types.kinds_of(member)]
        return f"kinds({', '.join(nodes)})"

    def _component(self, name: str) -> str:
        schema = self.types.schemas[name]
        if "x-open" in schema:
            return "text(least=1)"
        if self.types.is_enum(name):
            return f"choice({_choices(schema['enum'])})"
        if self.types.is_union(name):
            mapping = schema["discriminator"]["mapping"].items()
            rows = ", ".join(f"{json.dumps(tag)}: {self.node({'$ref': target})}" for tag, target in mapping)
            return f"Union({json.dumps(schema['discriminator']['propertyName'])}, {{{rows}}})"
        return self.record(schema)

    def record(self, schema: Json) -> str:
        """Write the node of an object with fields."""
        return f"Record({self._fields(schema)})"

    def _fields(self, schema: Json) -> str:
        """Write the fields of an object, which of them are needed, and its rules."""
        required = set(required_names(self.document, schema))
        fields = list(object_properties(self.document, schema))
        # What is there by itself, or may be left out, comes last.
        fields.sort(key=lambda field: field[0] not in required or self._may_be_absent(field[1]))
        needed = [name for name, child in fields if name in required and "x-repeats" not in child]
        rows = ", ".join(f"{json.dumps(name)}: {self.node(child)}" for name, child in fields)
        rules = [*map(_rule, rules_of(schema))]
        return ", ".join([f"{{{rows}}}", *([json.dumps(" ".join(needed))] if needed or rules else []), *rules])

    def _may_be_absent(self, schema: Json) -> bool:
        return "x-repeats" in schema or "const" in resolve(self.document, schema)

    def _homes(self) -> dict[str, str]:
        """Name the module of each table that has a name: its resource's, or that of what several resources are sent."""
        resources: dict[str, set[str]] = {}
        for tag in dict.fromkeys(operation["tags"][0] for _, _, operation in operations(self.document)):
            for name in self._sent_of(tag):
                resources.setdefault(name, set()).add(tag)
        return one_home(dict(sorted(resources.items())))

    def _sent_of(self, tag: str) -> set[str]:
        found = set[str]()
        for path, _, operation in operations(self.document):
            if operation["tags"] != [tag]:
                continue
            for parameter in parameters(self.document, path, operation):
                if parameter["in"] == "query":
                    found |= reachable(self.document, parameter["schema"])
            for schema in contents(self.document, operation.get("requestBody", {})):
                # The members of the body itself stand with the operation.
                found |= reachable(self.document, schema if "items" in schema else _direct(resolve(self.document, schema)))
        return {name for name in found if self._has_table(name)}

    def _has_table(self, name: str) -> bool:
        return self.types.is_enum(name) or self.types.is_union(name) or self.types.is_model(name)


def _rule(rule: RuleView) -> str:
    return f"Rule({json.dumps(rule.field)}, {json.dumps(rule.problem, ensure_ascii=False)}, lambda source: {rule.broken})"


def _filters(fields: Iterable[tuple[str, str]]) -> str:
    """Write the parameters of a query; those in a row that are alike take one line together, since a list may have a hundred."""
    written = list[str]()
    for node, alike in groupby(fields, key=itemgetter(1)):
        names = [name for name, _ in alike]
        if len(names) < _ALIKE or " " in "".join(names):
            written += [f"{json.dumps(name)}: {node}" for name in names]
        else:
            written.append(f"**dict.fromkeys({_split(names)}, {node})")
    return ", ".join(written)


def _choices(values: list[str]) -> str:
    if len(values) < _MANY or any(re.search(r"\s|^$", value) for value in values):
        return ", ".join(map(json.dumps, values))
    return f"*{_split(values)}"


def _split(words: list[str]) -> str:
    """Write many words as lines of a text that is cut at its spaces: one word a line would fill pages."""
    *lines, last = wrap(" ".join(words), _LINE, break_on_hyphens=False)
    return f"({' '.join(map(json.dumps, [*(line + ' ' for line in lines), last]))}).split()"


def table_name(name: str) -> str:
    """Name the table of a component."""
    return function_name(name).upper()


def _direct(schema: Json) -> Json:
    """Leave out the rules of a schema, which are no part of its table's nodes."""
    return {key: value for key, value in schema.items() if key not in ("if", "then", "else")}


def _unusual(names: dict[str, str]) -> dict[str, str]:
    """Return the fields whose arguments are not called as they are, in snake case."""
    return {field: name for field, name in names.items() if name != _snake(field)}


def _snake(field: str) -> str:
    """Name a field as `billfold_core.encode` does by itself."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", field).replace("-", "_").replace("__", "_").lower()
