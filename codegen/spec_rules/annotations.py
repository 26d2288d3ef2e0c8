"""Check the `x-` annotations of a document against `extensions.schema.json`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import jsonschema_rs
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError, best_match

from codegen.document import Fault, Json, nodes, operations, subject
from codegen.findings import perhaps

EXTENSIONS: Json = json.loads((Path(__file__).parent / "extensions.schema.json").read_text("utf-8"))
KINDS = {"root": "the document", "operation": "an operation", "schema": "a schema", "other": "a parameter"}
_SCHEMA_PARENTS = {"schemas", "properties", "schema", "items", "additionalProperties", "oneOf", "anyOf", "allOf"}
_LONGEST_SHOWN = 300


def findings(document: Json) -> Iterator[Fault]:
    """Yield what is wrong with annotations, unknown ones included."""
    operation_nodes = {id(operation) for _, _, operation in operations(document)}
    for at, node in nodes(document):
        if not at:
            kind = "root"
        elif id(node) in operation_nodes:
            kind = "operation"
        else:
            kind = "schema" if _SCHEMA_PARENTS & set(at[-2:]) else "other"
        annotated = {key: value for key, value in node.items() if key.startswith("x-")}
        # The compiled validator says whether something is wrong, the other one what.
        if (annotated or kind in ("root", "operation")) and not _compiled(kind).is_valid(annotated):
            for error in _validator(kind).iter_errors(annotated):
                yield from _faults(error, at, kind)


@cache
def _validator(kind: str) -> Draft202012Validator:
    return Draft202012Validator({**EXTENSIONS, "$ref": f"#/$defs/{kind}"})


@cache
def _compiled(kind: str) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator({**EXTENSIONS, "$ref": f"#/$defs/{kind}"})


def _faults(error: ValidationError, at: tuple[str, ...], kind: str) -> Iterator[Fault]:
    # Of a choice, the likeliest alternative says what is wrong; one that is of another type altogether says least.
    error = best_match([error]) or error
    error = next((other for other in error.context or [] if other.validator != "type"), error)
    inside = tuple(map(str, error.absolute_path))
    where = ": ".join([subject(at), *(["/".join(inside)] if inside else [])])
    if error.validator == "additionalProperties" and isinstance(error.instance, dict):
        known = error.schema.get("properties", {}) if isinstance(error.schema, dict) else {}
        for name in error.instance.keys() - known.keys():
            near = perhaps(name, known) or ("" if inside else _elsewhere(name))
            yield Fault((*at, *inside, name), f"{where}: {name} is not known {'here' if inside else f'on {KINDS[kind]}'}{near}")
    elif error.validator == "required" and isinstance(error.instance, dict):
        for name in error.validator_value:
            if name not in error.instance:
                yield Fault((*at, *inside), f"{where}: needs {name}")
    else:
        yield Fault((*at, *inside), f"{where}: {error.message[:_LONGEST_SHOWN]}")


def _elsewhere(name: str) -> str:
    homes = [words for kind, words in KINDS.items() if name in EXTENSIONS["$defs"][kind]["properties"]]
    return f"; it belongs to {' or '.join(homes)}" if homes else ""
