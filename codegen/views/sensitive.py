"""What a spec marks as secret (`x-sensitive`): the names of the members of a request or an answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.document import Json, nodes, reachable, resolve

_PARTS = ("items", "additionalProperties", "anyOf", "oneOf", "allOf")


def is_sensitive(document: Json, schema: Any, seen: tuple[str, ...] = ()) -> bool:
    """Return whether a schema is marked as secret, by itself, by what it refers to, or by what its list or map holds."""
    if not isinstance(schema, dict):
        return False
    if "x-sensitive" in schema:
        return True
    reference = schema.get("$ref", "")
    if reference and reference not in seen and is_sensitive(document, resolve(document, schema), (*seen, reference)):
        return True
    parts = [part for name in _PARTS for part in _several(schema.get(name))]
    return any(is_sensitive(document, part, seen) for part in parts)


def sensitive_names(document: Json, schemas: list[Any]) -> set[str]:
    """Name the members that are secret, anywhere in what the schemas describe; their older names too."""
    components = document["components"]["schemas"]
    places = [*schemas, *(components[name] for name in reachable(document, schemas))]
    return {name for place in places for name in _names(document, place)}


def _names(document: Json, node: Any) -> Iterator[str]:
    for _, part in nodes(node):
        properties = part.get("properties")
        for name, schema in properties.items() if isinstance(properties, dict) else ():
            if is_sensitive(document, schema):
                yield from (name, *schema.get("x-aliases", ()))


def _several(part: Any) -> list[Any]:
    return part if isinstance(part, list) else [part]
