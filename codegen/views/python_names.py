"""The names that users type, in texts of a spec that speak of names on the wire."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from codegen import former_names
from codegen.document import Json, nodes, object_properties, operations, ref_name, resolve

from .python_types import python_name

REASON = "reason"
"""The attribute of an error that has what the provider said."""
_QUOTED = re.compile(r"`([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)`")
_TEXTS = ("description", "summary", "x-warning", "x-when-repeated")


class PythonNames:
    """Write the back-quoted names in the texts of one document as users type them."""

    def __init__(self, document: Json) -> None:
        self._methods = {operation["operationId"]: former_names.called(operation) for _, _, operation in operations(document)}
        schemas: dict[str, Json] = document.get("components", {}).get("schemas", {})
        sent = {name for name, schema in schemas.items() if schema.get("additionalProperties") is False}
        whole = set(_whole_bodies(document))
        self._keys = frozenset(wire for name in sent - whole for wire, _ in object_properties(document, schemas[name]))
        """What dicts that are sent are keyed by: they have the provider's own names."""
        read = {wire for name in schemas.keys() - sent for wire in _properties(document, schemas[name])}
        self._kept = self._keys - read
        texts = {wire for wire in _wire_names(document) if python_name(wire) != wire}
        self._fields = {wire: python_name(wire) for wire in texts - _values(document)}
        errors = {pointer.rsplit("/", 1)[-1] for pointer in document.get("x-error", {}).get("message", [])}
        self._of_errors = dict.fromkeys(errors, REASON)

    def of_answer(self, text: str) -> str:
        """Return a text about what is read."""
        return self._written(text, {}, ())

    def of_call(self, text: str, arguments: Mapping[str, str]) -> str:
        """Return a text about a call, with the names of its arguments by those on the wire."""
        return self._written(text, arguments, self._kept)

    def of_argument(self, text: str, arguments: Mapping[str, str]) -> str:
        """Return a text about one argument of a call, which may be a dict that is keyed by names on the wire."""
        return self._written(text, arguments, self._keys)

    def of_error(self, text: str, arguments: Mapping[str, str]) -> str:
        """Return a text about an error, whose attributes are the same for all providers."""
        return self._written(text, {**arguments, **self._of_errors}, self._kept)

    def in_dicts(self, node: Any) -> Any:
        """Return a copy of what the document says of dicts that are sent; methods alone have other names there."""
        if isinstance(node, list):
            return [self.in_dicts(one) for one in node]
        if not isinstance(node, dict):
            return node
        return {
            key: self._with_methods(value) if key in _TEXTS and isinstance(value, str) else self.in_dicts(value)
            for key, value in node.items()
        }

    def _with_methods(self, text: str) -> str:
        return _QUOTED.sub(lambda found: f"`{self._methods.get(found[1], found[1])}`", text)

    def _written(self, text: str, own: Mapping[str, str], kept: Collection[str]) -> str:
        def name(wire: str) -> str:
            return own[wire] if wire in own else wire if wire in kept else self._fields.get(wire, wire)

        def quoted(found: re.Match[str]) -> str:
            if found[1] in self._methods:
                return f"`{self._methods[found[1]]}`"
            return f"`{'.'.join(map(name, found[1].split('.')))}`"

        return _QUOTED.sub(quoted, text)


def _whole_bodies(document: Json) -> Iterator[str]:
    """Name the schemas whose members are arguments."""
    for _, _, operation in operations(document):
        body = resolve(document, operation.get("requestBody", {}))
        yield from (ref_name(media["schema"]) for media in body.get("content", {}).values() if "$ref" in media["schema"])


def _properties(document: Json, schema: Json) -> list[str]:
    return [wire for wire, _ in object_properties(document, schema)]


def _wire_names(document: Json) -> Iterator[str]:
    for _, node in nodes(document):
        if isinstance(node.get("properties"), dict):
            yield from node["properties"]
        if node.get("in") in ("query", "path") and isinstance(node.get("name"), str):
            yield node["name"]


def _values(document: Json) -> set[str]:
    """Return the texts that are values on the wire, and so are not to be taken for names."""
    listed = {value for _, node in nodes(document) if isinstance(node.get("enum"), list) for value in node["enum"]}
    return {value for value in listed if isinstance(value, str)}
