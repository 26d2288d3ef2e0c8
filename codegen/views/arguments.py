"""Views of what an operation is sent: the arguments of a call, the checks of its body, items in bulk."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from codegen.document import Json, Misfit, contents, members, object_properties, resolve, success

from . import words
from .forms import MEDIA, form_kind
from .models import Models, required_names
from .python_types import python_name
from .sensitive import is_sensitive, sensitive_names

_FILES = {"file": "Upload", "files": "Sequence[Upload]"}


@dataclass(frozen=True)
class ArgumentView:
    """One argument of a method."""

    wire: str
    name: str
    annotation: str
    default: str
    doc: str
    place: str
    """`path`, `query`, `body`, `file` or `items` (a whole body: an array, or an object of unknown members)."""
    secret: bool = False
    """Whether it is secret, or holds something that is."""
    schema: Json = field(default_factory=dict[str, Any])
    """What the spec says of it."""

    @property
    def declaration(self) -> str:
        return f"{self.name}: {self.annotation}" + (f" = {self.default}" if self.default else "")


@dataclass(frozen=True)
class BulkView:
    """The method of an operation that takes any number of items, some at a time."""

    method_name: str
    items: ArgumentView
    """The argument of the operation that takes them."""
    given: str
    """The type of an item."""
    record: str
    """The type of what the provider gives for one."""
    records: str
    """The attribute of the answer that has them."""
    record_key: str
    key: str
    scope: list[str]
    chunk: int
    record_keys: list[str]
    """Where a record that is free in form may have the key, as pointers."""
    alike: str
    replaces: bool
    """Whether a repeated item takes the place of the first."""
    tells_failures: bool
    records_may_be_absent: bool


def parameter_name(parameter: Json) -> str:
    """Name the argument of a parameter."""
    return str(parameter.get("x-argument") or python_name(parameter["name"]))


def argument_name(wire: str, schema: Json) -> str:
    """Name the argument of a member of a body."""
    return str(schema.get("x-argument") or python_name(wire))


def whole_name(schema: Json, path: str) -> str:
    """Name the argument that is a whole body, an array or an object of unknown members; empty if each member is an argument."""
    if schema.get("type") == "array":
        return str(schema.get("x-argument") or python_name(path.rsplit("/", 1)[-1]))
    return "body" if schema.get("type") == "object" and not {"properties", "allOf"} & set(schema) else ""


def confirmation(schema: Json) -> ArgumentView:
    """Return the argument that has to be True where none of the members is given that choose."""
    chosen = schema["x-chosen"]
    doc = f"True, written out, means everything, and is given instead of {', '.join(chosen['by'][:-1])} and {chosen['by'][-1]}."
    return ArgumentView("", chosen["confirm"], "Literal[True] | Unset", "UNSET", doc, "body")


class Bodies:
    """Make views of the request bodies of one document."""

    def __init__(self, document: Json, models: Models) -> None:
        self.document = document
        self.models = models

    def arguments(self, operation: Json, path: str) -> tuple[list[ArgumentView], set[str]]:
        """Return the arguments a body is made of, and the schemas they mention."""
        body = resolve(self.document, operation.get("requestBody", {}))
        if not body:
            return [], set()
        media, content = next(iter(body["content"].items()))
        schema = content["schema"]
        resolved = resolve(self.document, schema)
        if name := whole_name(resolved, path):
            found = self.models.types.of(schema)
            secret = bool(sensitive_names(self.document, [schema]))
            argument = ArgumentView("", name, found.given, "", words.field(self.document, schema), "items", secret, schema)
            return [argument], set(found.uses)
        if "$ref" not in schema:
            raise Misfit(f"{operation['operationId']}: the body must be a named schema, an array or a free object")
        required = set(required_names(self.document, resolved))
        arguments: list[ArgumentView] = []
        mentioned = set[str]()
        for wire, child in object_properties(self.document, resolved):
            if chosen := child.get("x-chosen"):
                arguments += [confirmation(child)] if "confirm" in chosen else []
                continue
            found = self.models.types.of(child)
            mentioned |= found.uses
            doc = words.field(self.document, child)
            kind = form_kind(self.document, child) if media == MEDIA else ""
            given = _FILES.get(kind, found.given_annotation)
            default = "" if wire in required else "UNSET"
            annotation = given + (" | Unset" if default else "")
            secret = is_sensitive(self.document, child) or bool(sensitive_names(self.document, [child]))
            place = "file" if kind in _FILES else "body"
            arguments.append(ArgumentView(wire, argument_name(wire, child), annotation, default, doc, place, secret, child))
        return arguments, mentioned

    def _needed(self, operation: Json) -> list[str]:
        (schema, *_) = contents(self.document, success(operation))
        return list(required_names(self.document, resolve(self.document, schema)))

    def bulk(self, operation: Json, arguments: list[ArgumentView]) -> tuple[BulkView | None, set[str]]:
        """Make the view of the method that takes any number of items, and name the schemas it mentions."""
        bulk = operation.get("x-bulk")
        if bulk is None:
            return None, set()
        items, records = bulk.get("items", "").strip("/"), bulk["records"].strip("/")
        argument = next(argument for argument in arguments if argument.wire == items)
        answered = members(self.document, success(operation))
        given = self.models.types.of(resolve(self.document, argument.schema)["items"])
        record = self.models.types.of(answered[records]["items"])
        view = BulkView(
            method_name=bulk["method"],
            items=argument,
            given=given.given,
            record=record.annotation,
            records=python_name(records),
            record_key="" if "record_keys" in bulk else python_name(bulk["key"]),
            key=bulk["key"],
            scope=bulk.get("scope", []),
            chunk=bulk["chunk"],
            record_keys=bulk.get("record_keys", []),
            alike=bulk.get("alike", ""),
            replaces=bulk.get("repeated") == "replaced",
            tells_failures="failed" in operation.get("x-partial", {}),
            records_may_be_absent=records not in set(self._needed(operation)),
        )
        return view, set(given.uses | record.uses)
