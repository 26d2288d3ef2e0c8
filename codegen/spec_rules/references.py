"""Check that every `$ref` and every `mapping` of a document leads to a component of the right kind, and to an end.

Nothing about the document is taken for granted here: this is checked before its form is known to be sound.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.document import Fault, Json, nodes, subject
from codegen.findings import perhaps

KINDS = {
    "schemas": "schema",
    "responses": "response",
    "parameters": "parameter",
    "requestBodies": "request body",
    "headers": "header",
    "examples": "example",
    "securitySchemes": "security scheme",
}


def findings(document: Json) -> Iterator[Fault]:
    """Yield each reference that leads nowhere, or in a circle."""
    components = document.get("components")
    components = components if isinstance(components, dict) else {}
    faults = [fault for at, target in _references(document) for fault in _faults(components, at, target)]
    yield from faults
    if not faults and isinstance(schemas := components.get("schemas"), dict):
        yield from _circles(schemas)


def _references(document: Json) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Pair the places of references with what they name."""
    for at, node in nodes(document):
        # What is called so among properties is a property.
        if at[-1:] == ("properties",):
            continue
        if "$ref" in node:
            yield (*at, "$ref"), node["$ref"]
        match node.get("discriminator"):
            case {"mapping": dict(mapping)}:
                yield from (((*at, "discriminator", "mapping", name), target) for name, target in mapping.items())


def _faults(components: Json, at: tuple[str, ...], target: Any) -> Iterator[Fault]:
    wanted = _wanted(at)
    if not isinstance(target, str) or not target.startswith("#/components/"):
        yield Fault(at, f"a reference is written #/components/{wanted}/<name>, not {str(target)[:100]!r}")
        return
    kind, _, name = target.removeprefix("#/components/").partition("/")
    named = components.get(kind)
    if kind != wanted and kind in KINDS:
        yield Fault(at, f"{target} is a {KINDS[kind]}, but a {KINDS[wanted]} belongs here: #/components/{wanted}/<name>")
    elif kind != wanted:
        yield Fault(at, f"there is no components/{kind}{perhaps(kind, KINDS)}")
    elif not isinstance(named, dict) or name not in named:
        known = named if isinstance(named, dict) else {}
        yield Fault(at, f"there is no {KINDS[kind]} {name}{perhaps(name, known) or f'; define it under components/{kind}'}")


def _wanted(at: tuple[str, ...]) -> str:
    """Name the kind of component that a place takes."""
    match at[:-1]:
        case ("components", "schemas", *_):
            return "schemas"
        case ("components", kind, _) if kind in KINDS:
            return str(kind)
        case ("paths", _, _, "parameters", _) | ("paths", _, "parameters", _):
            return "parameters"
        case ("paths", _, _, "responses", _):
            return "responses"
        case ("paths", _, _, "requestBody"):
            return "requestBodies"
        case (*_, "headers", _):
            return "headers"
        case _:
            return "schemas"


def _circles(schemas: Json) -> Iterator[Fault]:
    """Yield each schema that contains itself with no object in between, so that no value could end."""
    needs = {name: {*_needed(schema)} for name, schema in schemas.items()}
    for name in sorted(needs):
        seen, waiting = set[str](), [*needs[name]]
        while waiting:
            other = waiting.pop()
            if other not in seen:
                seen.add(other)
                waiting += needs.get(other, set())
        if name in seen:
            at = ("components", "schemas", name)
            yield Fault(at, f"{subject(at)}: is made of itself; put an object with properties in between")


def _needed(schema: Any) -> Iterator[str]:
    """Name the schemas that another one is made of, other than through a property or as a variant."""
    if not isinstance(schema, dict):
        return
    if isinstance(schema.get("$ref"), str):
        yield schema["$ref"].rsplit("/", 1)[-1]
    parts = [schema.get("items"), schema.get("additionalProperties")]
    for key in ("allOf", "anyOf", "oneOf"):
        if key != "oneOf" or "discriminator" not in schema:
            parts += schema[key] if isinstance(schema.get(key), list) else []
    for part in parts:
        yield from _needed(part)
