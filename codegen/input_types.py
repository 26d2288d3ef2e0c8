"""Write `params`: a TypedDict for everything nested that a caller sends, so that it can be a plain, type-checked dict."""

from __future__ import annotations

import ast
import json
import warnings
from typing import Any

from datamodel_code_generator import DataModelType, InputFileType, PythonVersion, generate
from datamodel_code_generator.enums import OpenAPIScope
from datamodel_code_generator.format import DatetimeClassType
from datamodel_code_generator.parser import LiteralType

from .document import Json, operations, reachable, ref_name, resolve
from .views.python_types import LITERAL_SUFFIX, module_name

SHARED = "shared"
VALUES = "values"
"""The modules of what several resources are sent: records, and enums."""
HEADER = '''"""What {title} is sent in {resource}, as typed dicts under the provider's own field names."""'''
PACKAGE = '''"""What {title} is sent, as typed dicts under the provider's own field names: nested input can be a plain dict."""'''


def render(document: Json) -> dict[str, str]:
    """Write the package for one document: a module for each resource, and one for what several resources are sent."""
    homes = homes_of(document)
    written = document["components"]["schemas"]
    schemas = {f"{home}.{name}": _housed(_plain(written[name]), homes) for name, home in sorted(homes.items())}
    title = document["info"]["title"]
    modules = _modules(schemas)
    for home, text in modules.items():
        resource = "several resources" if home in (SHARED, VALUES) else home.replace("_", " ")
        listed = [name for name in homes if homes[name] == home and "enum" in written[name]]
        modules[home] = f"{HEADER.format(title=title, resource=resource)}\n\n{_of_models(text, listed)}"
    names = {home: sorted(name for name in homes if homes[name] == home) for home in sorted(set(homes.values()))}
    imports = [f"from .{home} import {', '.join(found)}" for home, found in names.items()]
    public = "__all__ = [" + ", ".join(f'"{name}"' for name in sorted(homes)) + "]"
    return {**modules, "__init__": "\n".join([PACKAGE.format(title=title), "", *imports, "", public, ""])}


def _modules(schemas: Json) -> dict[str, str]:
    if not schemas:
        return {}
    source = {"openapi": "3.1.0", "info": {"title": "params", "version": "1"}, "paths": {}, "components": {"schemas": schemas}}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        # The formatter is ruff, run over the whole package afterwards; the generator warns that its own default will change.
        warnings.simplefilter("ignore", FutureWarning)
        result = generate(
            json.dumps(source),
            input_file_type=InputFileType.OpenAPI,
            output_model_type=DataModelType.TypingTypedDict,
            output_datetime_class=DatetimeClassType.Datetime,
            target_python_version=PythonVersion.PY_311,
            enum_field_as_literal=LiteralType.All,
            disable_timestamp=True,
            use_schema_description=True,
            use_field_description=True,
            use_inline_field_description=True,
            use_standard_collections=True,
            use_union_operator=True,
            openapi_scopes=[OpenAPIScope.Schemas],
            # The whole package is formatted afterwards, by a ruff that need not be on the path.
            formatters=[],
            custom_file_header=" ",
        )
    assert isinstance(result, dict)
    texts = {path[-1].removesuffix(".py"): text.lstrip() for path, text in result.items() if path != ("__init__.py",)}
    return {name: _with_short_docstrings(text) for name, text in texts.items()}


def _with_short_docstrings(text: str) -> str:
    """Return a text in which docstrings of one line are on one line; the generator takes three."""
    lines = text.splitlines()
    docstrings = [node.value for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Expr)]
    for node in sorted(docstrings, key=lambda node: -node.lineno):
        first, last = node.lineno - 1, node.end_lineno or node.lineno
        if last - first == 3 and lines[first + 1][-1] not in '"\\':
            lines[first:last] = [f'{lines[first]}{lines[first + 1].strip()}"""']
    return "\n".join([*lines, ""])


def _of_models(text: str, enums: list[str]) -> str:
    """Return a text that imports the values of enums from the models; the generator lists them once more."""
    lines = text.splitlines()
    for node in reversed(ast.parse(text).body):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id in enums:
            name = node.target.id
            lines[node.lineno - 1 : node.end_lineno] = [f"{name}: TypeAlias = {name}{LITERAL_SUFFIX}"]
    start = next((number for number, line in enumerate(lines) if line.startswith("from __future__")), -1) + 1
    imports = [f"from ..models.{module_name(name)} import {name}{LITERAL_SUFFIX}" for name in enums]
    return "\n".join([*lines[:start], *imports, *lines[start:], ""])


def homes_of(document: Json) -> dict[str, str]:
    """Name the module of each schema that nests in a JSON body: its resource, or `shared` if several resources are sent it."""
    resources: dict[str, set[str]] = {}
    for _, _, operation in operations(document):
        content = resolve(document, operation.get("requestBody", {})).get("content", {})
        if "application/json" in content:
            schema = content["application/json"]["schema"]
            # The members of the body itself are the arguments of the method.
            for name in reachable(document, schema if schema.get("type") == "array" else resolve(document, schema)):
                resources.setdefault(name, set()).add(operation["tags"][0])
    schemas = document["components"]["schemas"]
    homes = one_home(resources)
    return {name: VALUES if home == SHARED and "enum" in schemas[name] else home for name, home in homes.items()}


def one_home(resources: dict[str, set[str]]) -> dict[str, str]:
    """Name one module for what is sent in some resources: the resource's, or `shared` if there are several."""
    return {name: next(iter(tags)) if len(tags) == 1 else SHARED for name, tags in resources.items()}


def _housed(node: Any, homes: dict[str, str]) -> Any:
    """Point references to schemas under their modules; the generator tells modules by the dot in a name."""
    if isinstance(node, list):
        return [_housed(item, homes) for item in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        name = ref_name(node)
        return {**node, "$ref": f"#/components/schemas/{homes[name]}.{name}"}
    return {key: _housed(value, homes) for key, value in node.items() if key != "discriminator"}


def _plain(node: Any) -> Any:
    """Leave out what a type cannot say, and make numbers exact."""
    if isinstance(node, list):
        return [_plain(item) for item in node]
    if not isinstance(node, dict):
        return node
    kinds, kept = node.get("type"), {key: value for key, value in node.items() if key == "description"}
    if "enum" in node:
        # The known ones complete; what else a provider takes one day is no error for a type checker, and is checked when sent.
        return {**kept, "anyOf": [{"type": "string", "enum": node["enum"]}, {"type": "string"}]}
    if "x-timestamp" in node or node.get("format") == "date-time":
        # The wire's own form is taken too.
        wire: list[str] = kinds if isinstance(kinds, list) else [str(kinds)]
        return {**kept, "anyOf": [{"type": "string", "format": "date-time"}, *({"type": kind} for kind in wire)]}
    if isinstance(kinds, list) and "number" in kinds:
        rest = {key: value for key, value in node.items() if key not in ("type", "description")}
        return {**kept, "anyOf": [found for kind in kinds for found in _each({**rest, "type": kind})]}
    if kinds == "number":
        return {**kept, "anyOf": [{"type": "integer"}, {"type": "number", "format": "decimal"}]}
    dropped = {
        "if",
        "then",
        "else",
        "not",
        "propertyNames",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "pattern",
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
        "default",
    }
    if node.get("additionalProperties") is True:
        # A type that named some of its members would refuse the others.
        node = {key: value for key, value in node.items() if key not in ("properties", "required")}
    found = {
        key: _plain(value)
        for key, value in node.items()
        if key not in dropped and key != "properties" and not key.startswith("x-")
    }
    if "properties" in node:
        found["properties"] = {name: _plain(child) for name, child in node["properties"].items()}
    repeats = [name for name, child in node.get("properties", {}).items() if isinstance(child, dict) and "x-repeats" in child]
    if repeats and "required" in found:
        # The client fills in what only repeats the path.
        found["required"] = [name for name in found["required"] if name not in repeats]
        for name in repeats:
            words = f"{found['properties'][name]['description']} May be left out: the call's own is put in."
            found["properties"][name] = {**found["properties"][name], "description": words}
    if found.get("additionalProperties") is False:
        del found["additionalProperties"]
    elif found.get("additionalProperties") is True:
        # The same in other words: of `true` the generator makes a dict that may have no key at all.
        found["additionalProperties"] = {}
    if "allOf" in found and all("$ref" not in part for part in found["allOf"]):
        del found["allOf"]
    return found


def _each(schema: Json) -> list[Any]:
    """Return the members of a union that one kind of a schema stands for."""
    found = _plain(schema)
    members: list[Any] = found.get("anyOf", [found])
    return members
