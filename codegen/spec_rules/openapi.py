"""Check the form of a document: OpenAPI 3.1 with the parts that the generator reads (`document.schema.json`).

One compiled validator reads the whole document, its schemas too, and knows where in it a finding stands. What the form cannot say
of a document is checked after it (`consistency`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema_rs import Draft202012Validator, Registry, ValidationError, ValidationErrorKind
from openapi_schema_validator._specifications import REGISTRY
from openapi_spec_validator.schemas import schema_v31

from codegen.document import Fault, Json, about, object_properties, operations, resolve, subject
from codegen.findings import perhaps

_FORM: Json = json.loads((Path(__file__).parent / "document.schema.json").read_text("utf-8"))
_METHODS: list[str] = _FORM["$defs"]["path"]["propertyNames"]["enum"]
_TYPES = ("array", "boolean", "integer", "null", "number", "object", "string")
_LONGEST_SHOWN = 300
_OPERATION_STEPS = 3


def findings(document: Json) -> Iterator[Fault]:
    """Yield what breaks the form, each with its place."""
    seen = set[tuple[str, ...]]()
    for error in _validator().iter_errors(document):
        for fault in _faults(error):
            # What OpenAPI says and what is said here may be the same.
            if fault.at not in seen:
                seen.add(fault.at)
                yield fault


@cache
def _known() -> dict[str, Any]:
    return {address: REGISTRY.contents(address) for address in REGISTRY} | {schema_v31["$id"]: dict(schema_v31)}


@cache
def _validator() -> Draft202012Validator:
    words = {"if": {"pattern": "^x-"}, "else": {"enum": sorted(_words_of_schemas())}}
    schema = {**_FORM["$defs"]["schema"], "propertyNames": words}
    form = {**_FORM, "$defs": {**_FORM["$defs"], "schema": schema}}
    return Draft202012Validator(form, registry=Registry([*_known().items()]), validate_formats=True)


@cache
def _words_of_schemas() -> frozenset[str]:
    """Name the keywords that a schema may have."""
    return frozenset(
        key
        for address, part in _known().items()
        if "2020-12/meta/" in address or address.endswith("3.1/meta/base")
        for key in part.get("properties", {})
    )


def _faults(error: ValidationError) -> Iterator[Fault]:
    at = tuple(map(str, error.instance_path))
    match error.kind:
        case ValidationErrorKind.UnevaluatedProperties() | ValidationErrorKind.AdditionalProperties():
            allowed = _allowed(error)
            # What is known is called unexpected too where something in it is wrong, which is told by itself.
            for name in set(error.kind.unexpected) - allowed:
                yield Fault((*at, name), f"{_where(at)}: {name} is not known here{perhaps(name, allowed)}")
        case ValidationErrorKind.Required():
            yield Fault(at, f"{_where(at)}: needs {error.kind.property}")
        case ValidationErrorKind.PropertyNames():
            known = _words_of_schemas() if "schema" in error.schema_path else _METHODS
            for name in sorted(name for name in error.instance if name not in known and not name.startswith("x-")):
                near = perhaps(name, known) or (f"; known are {', '.join(known)}" if known is _METHODS else "")
                yield Fault((*at, name), f"{_where(at)}: {name} is not known here{near}")
        case ValidationErrorKind.AnyOf() if at[-1:] == ("type",):
            for given in error.instance if isinstance(error.instance, list) else [error.instance]:
                if given not in _TYPES:
                    near = perhaps(str(given), _TYPES) or f"; there are {', '.join(_TYPES)}"
                    yield Fault(at, f"{_where(at)}: {json.dumps(given)[:60]} is no type{near}")
        case _:
            yield Fault(at, f"{_where(at)}: {error.message.splitlines()[0][:_LONGEST_SHOWN]}")


def _where(at: tuple[str, ...]) -> str:
    """Name the place, below an operation too."""
    below = at[_OPERATION_STEPS:] if at[:1] == ("paths",) else ()
    return ": ".join([subject(at), *(["/".join(below)] if below else [])])


def _allowed(error: ValidationError) -> set[str]:
    """Name what may stand where something unknown does."""
    steps = [str(step) for step in error.schema_path]
    definitions = schema_v31["$defs"]
    part = next((definitions[step] for step in reversed(steps) if step in definitions), schema_v31)
    return {*part.get("properties", {})}


def consistency(document: Json) -> Iterator[Fault]:
    """Yield what a sound form leaves open: names met twice, parameters that no path has, defaults that do not fit."""
    identifiers: dict[str, str] = {}
    for path, method, operation in operations(document):
        at = ("paths", path, method)
        identifier = operation["operationId"]
        if identifier in identifiers:
            words = f"the operationId {identifier} is that of {identifiers[identifier]} already; give this one another"
            yield Fault((*at, "operationId"), words)
        identifiers.setdefault(identifier, subject(at))
        yield from _parameter_faults(document, path, operation, at)
    tags = set[str]()
    for index, tag in enumerate(document["tags"]):
        if tag["name"] in tags:
            yield Fault(("tags", str(index)), f"the tag {tag['name']} is declared twice; take one of the two away")
        tags.add(tag["name"])
    for name, schema in document["components"]["schemas"].items():
        yield from _schema_faults(document, schema, ("components", "schemas", name))


def _parameter_faults(document: Json, path: str, operation: Json, at: tuple[str, ...]) -> Iterator[Fault]:
    in_path = set(re.findall(r"{(.+?)}", path))
    places = [
        *(
            (("paths", path, "parameters", str(index)), one)
            for index, one in enumerate(document["paths"][path].get("parameters", []))
        ),
        *(((*at, "parameters", str(index)), one) for index, one in enumerate(operation.get("parameters", []))),
    ]
    seen = set[tuple[str, str]]()
    for place, declared in places:
        parameter = resolve(document, declared)
        name, where = parameter["name"], parameter["in"]
        if (name, where) in seen:
            yield Fault(place, f"{subject(at)}: the parameter {name} is declared twice; take one of the two away")
        seen.add((name, where))
        if where == "path" and name not in in_path:
            near = perhaps(name, in_path) or "; write it there or take the parameter away"
            yield Fault(place, f"{subject(at)}: the path has no {{{name}}}{near}")
        if parameter.get("explode") is False and not _is_one_text(document, parameter):
            words = "`explode: false` is for a list of texts in a query, with `style: form`; take it away or make it one"
            yield Fault((*place, "explode"), f"{subject(at)}: {name}: {words}")
        yield from _schema_faults(document, parameter["schema"], (*place, "schema"), parameter=True)
    for name in sorted(in_path - {name for name, where in seen if where == "path"}):
        yield about(at, f"the path has {{{name}}}, but no parameter of that name is declared `in: path`")


def _is_one_text(document: Json, parameter: Json) -> bool:
    """Tell whether a parameter is a list of texts that the generator can have sent as one."""
    schema = parameter["schema"]
    texts = schema.get("type") == "array" and resolve(document, schema.get("items", {})).get("type") == "string"
    return texts and parameter["in"] == "query" and parameter.get("style", "form") == "form"


def _schema_faults(document: Json, schema: Any, at: tuple[str, ...], *, parameter: bool = False) -> Iterator[Fault]:
    of = f"{subject(at)}: " if not parameter else f"{subject(at)}: {'/'.join(at[_OPERATION_STEPS:])}: "
    if "default" in schema:
        fits = Draft202012Validator({"allOf": [schema], "components": document["components"]})
        if not fits.is_valid(schema["default"]):
            yield Fault((*at, "default"), f"{of}the default {json.dumps(schema['default'])} is not what the schema takes")
    if "properties" in schema or "allOf" in schema:
        known = {name for name, _ in object_properties(document, schema)}
        for index, name in enumerate(schema.get("required", [])):
            if name not in known:
                near = perhaps(name, known) or "; add it to `properties` or take it away here"
                yield Fault((*at, "required", str(index)), f"{of}required has {name}, which is no property{near}")
    for name, child in schema.get("properties", {}).items():
        yield from _schema_faults(document, child, (*at, "properties", name), parameter=parameter)
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from _schema_faults(document, schema[key], (*at, key), parameter=parameter)
    for key in ("anyOf", "oneOf", "allOf"):
        for index, child in enumerate(schema.get(key, [])):
            yield from _schema_faults(document, child, (*at, key, str(index)), parameter=parameter)
