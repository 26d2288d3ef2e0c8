"""A short call of each operation, made of what the spec requires; tests/project/operations/examples.py runs them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, combinations
from typing import TYPE_CHECKING, Any, NamedTuple

from jsonschema_rs import Draft202012Validator

from codegen.document import Json, contents, object_properties, resolve
from codegen.former_names import called

from .models import required_names
from .python_types import python_name

if TYPE_CHECKING:
    from .arguments import ArgumentView
    from .endpoints import EndpointView

WIDTH = 100
_TEXTS = (
    *("EUR", "US", "en", "2026-01-31", "2026-01-31T12:00:00Z", "2026-01", "12", "1", "Europe/Paris", "ada@example.com", "09:30"),
    *("https://example.com/done", "a_name", "+15555550100", "A text that is long enough for what is asked of it."),
)
_PREFIX = re.compile(r"(?:`|\b)([a-z]+_)(?:…|xxx+|`)")
_FORMATS = {"email": "ada@example.com", "uri": "https://example.com/done", "date": "2026-01-31"}
_MOST_LEVELS = 8


class Code(NamedTuple):
    """A piece of Python that stands for itself, not for a text."""

    text: str
    imports: str = ""


MOMENT = Code("datetime(2026, 1, 31, tzinfo=UTC)", "from datetime import UTC, datetime")
FILE = Code('Upload(b"GIF89a", "picture.gif")', "from {package} import Upload")


def written(document: Json, operation: Json, view: EndpointView) -> str:
    """Return lines that call an operation with the arguments it needs."""
    provider = _provider(document)
    given = _Sample(document).arguments(operation, view)
    positional = [_python(given[argument.name]) for argument in view.positional if argument.name in given]
    keyword = [f"{argument.name}={_python(given[argument.name])}" for argument in view.keyword if argument.name in given]
    call = f"{provider}.{called(operation)}"
    before, after = ("for item in ", ":\n    print(item)") if view.pagination else ("", "")
    text = f"{before}{call}({', '.join([*positional, *keyword])}){after}"
    if len(text.partition("\n")[0]) > WIDTH:
        lines = [f"    {one}," for one in _broken(view, given)]
        text = "\n".join([f"{before}{call}(", *lines, f"){after}"])
    imports = sorted({code.imports.format(package=f"{provider}_client") for code in _codes(given) if code.imports})
    return "\n".join([*imports, *([""] if imports else []), text])


def _provider(document: Json) -> str:
    return str(document["x-auth"]["environment_variable"]).removesuffix("_API_KEY").lower()


def _broken(view: EndpointView, given: dict[str, Any]) -> Iterator[str]:
    for argument in view.positional:
        if argument.name in given:
            yield _lines(given[argument.name], "    ")
    for argument in view.keyword:
        if argument.name in given:
            yield f"{argument.name}={_lines(given[argument.name], '    ')}"


def _lines(value: Any, indent: str) -> str:
    """Write a value on several lines if it does not fit on one."""
    text = _python(value)
    if len(text) + len(indent) <= WIDTH - 20 or not isinstance(value, dict | list) or not value:
        return text
    inner = f"{indent}    "
    if isinstance(value, dict):
        entries = [f"{_python(key)}: {_lines(one, inner)}" for key, one in value.items()]
    else:
        entries = [_lines(one, inner) for one in value]
    opened, closed = "{}" if isinstance(value, dict) else "[]"
    return "\n".join([opened, *(f"{inner}{entry}," for entry in entries), f"{indent}{closed}"])


def _python(value: Any) -> str:
    """Write a value as Python."""
    if isinstance(value, Code):
        return value.text
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_python(key)}: {_python(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_python, value)) + "]"
    if isinstance(value, str):
        text = repr(value)
        return f'"{text[1:-1]}"' if text.startswith("'") and '"' not in text else text
    return repr(value)


def _codes(value: Any) -> Iterator[Code]:
    if isinstance(value, Code):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _codes(one)


class _Sample:
    """Makes values that fit the schemas of one document."""

    def __init__(self, document: Json) -> None:
        self._document = document

    def arguments(self, operation: Json, view: EndpointView) -> dict[str, Any]:
        """Return what a call is given, by the names of its arguments."""
        given = {argument.name: self._of(argument) for argument in view.arguments if not argument.default}
        query = {argument.wire: argument for argument in view.arguments if argument.place == "query"}
        given |= self._added(operation.get("x-query", {}), query, given)
        body = {argument.wire: argument for argument in view.arguments if argument.place in ("body", "file") and argument.wire}
        if not body:
            return given
        schema = resolve(self._document, contents(self._document, operation["requestBody"])[0])
        if (chosen := self._chosen(schema)) is not None:
            return given | {body[chosen].name: self._of(body[chosen])}
        return given | self._added(schema, body, given)

    def _added(self, schema: Json, arguments: dict[str, ArgumentView], given: dict[str, Any]) -> dict[str, Any]:
        """Return the optional arguments that the rules of a body or a query ask for: one, or two together."""
        present = {wire: given[argument.name] for wire, argument in arguments.items() if argument.name in given}
        optional = {
            wire: {**argument.schema, "description": argument.doc}
            for wire, argument in arguments.items()
            if argument.default and argument.place != "file"
        }
        found = self._lawful(schema, present, optional, 0)
        return {arguments[wire].name: value for wire, value in found.items() if wire not in present}

    def _lawful(self, schema: Json, given: dict[str, Any], optional: dict[str, Json], level: int) -> dict[str, Any]:
        """Return what is given and, of the optional members, those that the rules of a schema ask for."""
        rules = self._rules_of(schema)

        def broken(value: dict[str, Any]) -> int:
            return sum(not rule.is_valid(_plain(value)) for rule in rules)

        left = broken(given)
        while left:
            choices = {wire: list(self._choices(child, wire, level)) for wire, child in optional.items() if wire not in given}
            single = [{wire: value} for wire, values in choices.items() for value in values]
            pairs = ({wire: choices[wire][0], other: choices[other][0]} for wire, other in combinations(choices, 2))
            better = next((one for one in chain(single, pairs) if broken(given | one) < left), None)
            if better is None:
                return given
            given = given | better
            left = broken(given)
        return given

    def _choices(self, schema: Json, name: str, level: int) -> Iterator[Any]:
        listed = resolve(self._document, schema).get("enum")
        yield from listed or [self.value(schema, name, "", level + 1)]

    def _chosen(self, schema: Json) -> str | None:
        for _, child in object_properties(self._document, schema):
            if chosen := child.get("x-chosen"):
                return str(chosen["by"][0])
        return None

    def _rules_of(self, schema: Json) -> list[Draft202012Validator]:
        rules = [*self._rules(schema), {"minProperties": schema.get("minProperties", 0)}]
        within = {"components": self._document["components"]} if "$ref" in str(rules) else {}
        return [Draft202012Validator({**rule, **within}) for rule in rules]

    def _rules(self, schema: Json) -> Iterator[Json]:
        yield from ({key: schema[key] for key in ("if", "then", "else") if key in schema},) if "if" in schema else ()
        yield from ({key: schema[key]} for key in ("anyOf", "oneOf", "not", "dependentRequired") if key in schema)
        for part in schema.get("allOf", []):
            yield from self._rules(resolve(self._document, part))

    def _of(self, argument: ArgumentView) -> Any:
        if argument.place == "file":
            return [FILE] if argument.annotation.startswith("Sequence") else FILE
        value = self.value(argument.schema, argument.name, argument.doc, 0)
        return MOMENT if isinstance(value, str) and argument.annotation.startswith("datetime") else value

    def value(self, schema: Json, name: str, said: str, level: int) -> Any:
        """Return a value of a schema."""
        own = resolve(self._document, schema)
        said = f"{schema.get('description', '')} {own.get('description', '')} {said}"
        if "const" in own:
            return own["const"]
        if "enum" in own:
            return own["enum"][0]
        for key in ("anyOf", "oneOf"):
            if own.get(key) and "properties" not in own:
                members = [one for one in own[key] if resolve(self._document, one).get("type") != "null"]
                tag = own.get("discriminator", {})
                made = self.value(members[0], name, said, level)
                values = [value for value, target in tag.get("mapping", {}).items() if target == members[0].get("$ref")]
                return {tag["propertyName"]: values[0], **made} if values and isinstance(made, dict) else made
        kinds = own.get("type")
        kind = next((one for one in kinds if one != "null"), "null") if isinstance(kinds, list) else kinds
        if kind == "object" or "properties" in own or "allOf" in own:
            return self._object(own, level)
        if kind == "array":
            count = max(own.get("minItems", 0), 1)
            return [self.value(own["items"], name.removesuffix("s"), said, level + 1)] * count if "items" in own else []
        return self._scalar(own, str(kind), name, said)

    def _object(self, schema: Json, level: int) -> dict[str, Any]:
        if level > _MOST_LEVELS:
            return {}
        properties = dict(object_properties(self._document, schema))
        if not properties:
            return {"key": "value"} if not level else {}
        # What only repeats the path is filled in by the client; something else has to be there instead.
        properties = {wire: child for wire, child in properties.items() if "x-repeats" not in child}
        needed = list(dict.fromkeys(required_names(self._document, schema)))
        if needed and properties and not any(wire in properties for wire in needed):
            needed = [next(iter(properties))]
        found = {wire: self.value(properties[wire], wire, "", level + 1) for wire in needed if wire in properties}
        optional = {wire: child for wire, child in properties.items() if wire not in found and level < _MOST_LEVELS}
        return self._lawful(schema, found, optional, level)

    def _scalar(self, schema: Json, kind: str, name: str, said: str) -> Any:
        if kind == "boolean":
            return True
        if kind in ("integer", "number"):
            return self._number(schema)
        if kind != "string":
            return "…"
        if schema.get("format") == "date-time":
            return MOMENT
        candidates = [schema["example"]] if isinstance(schema.get("example"), str) else []
        if found := _PREFIX.search(said):
            candidates.append(f"{found[1]}123")
        if "x-money" in schema:
            candidates.append("10")
        if schema.get("format") in _FORMATS:
            candidates.append(_FORMATS[schema["format"]])
        if name.lower().endswith("email"):
            candidates.append("ada@example.com")
        if name.lower().endswith("currency"):
            candidates.append("EUR")
        named = python_name(name)
        if named.endswith("url"):
            candidates.append("https://example.com/done")
        candidates.append(f"{named}_1" if re.search("(^|_)id$", named) else named.replace("_", " ").capitalize())
        checked = {key: schema[key] for key in ("minLength", "maxLength", "pattern") if key in schema}
        validator = Draft202012Validator(checked)
        return next((one for one in [*candidates, *_TEXTS] if validator.is_valid(one)), candidates[-1])

    def _number(self, schema: Json) -> int | float | Code:
        if "x-timestamp" in schema:
            return MOMENT
        low = schema.get("minimum", schema.get("exclusiveMinimum", 0) + (1 if "exclusiveMinimum" in schema else 0))
        usual = 1000 if "x-money" in schema else 1
        return min(max(usual, low), schema.get("maximum", usual if usual > low else low))


def _plain(value: Any) -> Any:
    """Return a value as it is on the wire, as far as rules look at it."""
    if isinstance(value, Code):
        return "2026-01-31T00:00:00Z"
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    return [_plain(one) for one in value] if isinstance(value, list) else value
