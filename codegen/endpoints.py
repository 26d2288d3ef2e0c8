"""Views of a document's operations: what the endpoint, resource and client templates lay out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from . import words
from .document import Json, SpecError, object_properties, operations, resolve
from .models import Models, required_names
from .python_types import class_name, fill, function_name, module_name, python_name


@dataclass(frozen=True)
class ArgumentView:
    """One argument of a method."""

    wire: str
    name: str
    annotation: str
    default: str
    doc: str
    sent: str
    """An expression of what is sent for it."""
    place: str
    """`path`, `query`, `body`, `file` or `items` (a body that is an array)."""

    @property
    def declaration(self) -> str:
        return f"{self.name}: {self.annotation}" + (f" = {self.default}" if self.default else "")


@dataclass(frozen=True)
class EndpointView:
    """One operation."""

    name: str
    method_name: str
    method: str
    path: str
    path_code: str
    effect: words.Effect
    enveloped: bool
    summary: str
    description: str
    docs: str
    positional: list[ArgumentView]
    keyword: list[ArgumentView]
    query_code: str
    body_check: str
    """An expression that reads, and so checks, the body."""
    body_imports: list[str]
    result: str
    read: str
    """An expression that reads `body`, the JSON of the answer."""
    read_imports: list[str]
    type_imports: list[str]
    page_item: str
    pagination: Json | None
    items_attribute: str
    errors: list[str]

    @property
    def arguments(self) -> list[ArgumentView]:
        return [*self.positional, *self.keyword]

    @property
    def effect_words(self) -> str:
        return self.effect.words

    @property
    def returns(self) -> str:
        return f"Pager[{self.page_item}, {self.result}]" if self.pagination else self.result


class Endpoints:
    """Make views of one document's operations, by operationId."""

    def __init__(self, document: Json, models: Models) -> None:
        self.document = document
        self.models = models
        self._operations = {
            operation["operationId"]: (path, method, operation) for path, method, operation in operations(document)
        }

    def of_tag(self, tag: str) -> list[EndpointView]:
        """Make the views of a resource's operations, in the order of the spec."""
        return [self.endpoint(name) for name, (_, _, operation) in self._operations.items() if operation["tags"] == [tag]]

    def tags(self) -> list[Json]:
        """List the resources: tags that have operations."""
        used = {operation["tags"][0] for _, _, operation in self._operations.values()}
        return [{**tag, "class": class_name(tag["name"])} for tag in self.document["tags"] if tag["name"] in used]

    def tag(self, name: str) -> Json:
        """Find one resource."""
        return next(tag for tag in self.tags() if tag["name"] == name)

    def listing(self, tag: str) -> str:
        """Name a resource's first list operation."""
        return next(view.name for view in self.of_tag(tag) if view.pagination)

    def keyed(self) -> str:
        """Name the header of the idempotency key, if the provider takes one."""
        headers = [words.effect_of(operation).header for _, _, operation in self._operations.values()]
        return next((header for header in headers if header), "")

    def keyed_fields(self) -> list[tuple[str, str]]:
        """Pair the methods whose body has an idempotency key with its field."""
        return [
            (f"{operation['tags'][0]}.{name.removeprefix(operation['tags'][0] + '_')}", words.effect_of(operation).field)
            for name, (_, _, operation) in self._operations.items()
            if words.effect_of(operation).field
        ]

    def endpoint(self, name: str) -> EndpointView:
        """Make the view of one operation."""
        path, method, operation = self._operations[name]
        declared = [*self.document["paths"][path].get("parameters", []), *operation.get("parameters", [])]
        parameters = [resolve(self.document, parameter) for parameter in declared]
        arguments = [self._parameter(parameter) for parameter in parameters]
        body_arguments, body_check, body_imports, body_names = self._body(operation, path)
        result, read, read_imports, result_names, enveloped = self._result(operation)
        positional = [argument for argument in arguments if argument.place == "path"]
        unnamed = set(re.findall(r"{(.+?)}", path)) - {argument.wire for argument in positional}
        if unnamed:
            raise SpecError(f"{name}: the path names parameters that are not declared: {', '.join(sorted(unnamed))}")
        rest = [argument for argument in arguments if argument.place != "path"] + body_arguments
        needed = [argument for argument in rest if not argument.default]
        if not positional and len(needed) == 1 and needed[0].place in ("query", "items", "file"):
            positional = needed
            rest = [argument for argument in rest if argument.default]
        elif any(argument.place == "items" for argument in rest):
            positional += [argument for argument in rest if argument.place == "items"]
            rest = [argument for argument in rest if argument.place != "items"]
        pagination = operation.get("x-pagination")
        item, attribute, item_names = self._page_item(pagination, operation) if pagination else ("", "", set[str]())
        mentioned = body_names | result_names | item_names | self._parameter_names(parameters)
        return EndpointView(
            name=name,
            method_name=name.removeprefix(operation["tags"][0] + "_"),
            method=method.upper(),
            path=path,
            path_code=self._path_code(path, {argument.wire: argument.name for argument in positional}),
            effect=words.effect_of(operation),
            enveloped=enveloped,
            summary=words.one_line(operation["summary"]),
            description=operation["description"],
            docs=operation["x-docs"],
            positional=positional,
            keyword=sorted(rest, key=lambda argument: bool(argument.default)),
            query_code=", ".join(f'"{a.wire}": {a.sent}' for a in arguments if a.place == "query"),
            body_check=body_check,
            body_imports=body_imports,
            result=result,
            read=read,
            read_imports=read_imports,
            type_imports=self._type_imports(mentioned),
            page_item=item,
            pagination=pagination,
            items_attribute=attribute,
            errors=self._errors(operation),
        )

    def _parameter(self, parameter: Json) -> ArgumentView:
        found = self.models.types.of(parameter["schema"], strict=True)
        default = "" if parameter.get("required") else "UNSET"
        if "default" in parameter["schema"]:
            default = repr(parameter["schema"]["default"])
        annotation = found.given_annotation + (" | Unset" if default == "UNSET" else "")
        doc = words.field(self.document, {**parameter["schema"], "description": parameter.get("description", "")})
        name = parameter.get("x-argument") or python_name(parameter["name"])
        stamp = parameter["schema"].get("x-timestamp")
        sent = f"sent_as({name}, to_{stamp})" if stamp else name
        return ArgumentView(parameter["name"], name, annotation, default, doc, sent, parameter["in"])

    def _parameter_names(self, parameters: list[Json]) -> set[str]:
        return set[str]().union(*(self.models.types.of(parameter["schema"], strict=True).uses for parameter in parameters))

    def _body(self, operation: Json, path: str) -> tuple[list[ArgumentView], str, list[str], set[str]]:
        body = resolve(self.document, operation.get("requestBody", {}))
        if not body:
            return [], "", [], set()
        media, content = next(iter(body["content"].items()))
        schema = content["schema"]
        resolved = resolve(self.document, schema)
        if resolved.get("type") == "array":
            found = self.models.types.of(schema, strict=True)
            name = python_name(path.rsplit("/", 1)[-1])
            argument = ArgumentView("", name, found.given, "", words.field(self.document, schema), name, "items")
            return (
                [argument],
                f"partial(array, field='', decode={found.read.rsplit(', ', 1)[1][:-1]})",
                self._reading(found.uses),
                set(found.uses),
            )
        if "$ref" not in schema:
            raise SpecError(f"{operation['operationId']}: the body must be a named schema or an array")
        required = set(required_names(self.document, resolved))
        arguments: list[ArgumentView] = []
        mentioned = set[str]()
        for wire, child in object_properties(self.document, resolved):
            found = self.models.types.of(child, strict=True)
            mentioned |= found.uses
            doc = words.field(self.document, child)
            if media == "multipart/form-data":
                arguments.append(ArgumentView(wire, python_name(wire), "Upload", "", doc, "", "file"))
                continue
            default = "" if wire in required else "UNSET"
            annotation = found.given_annotation + (" | Unset" if default else "")
            arguments.append(ArgumentView(wire, python_name(wire), annotation, default, doc, "", "body"))
        name = schema["$ref"].rsplit("/", 1)[-1]
        return (
            arguments,
            f"{class_name(name)}.from_dict",
            [f"from ...models.{module_name(name)} import {class_name(name)}"],
            mentioned,
        )

    def _result(self, operation: Json) -> tuple[str, str, list[str], set[str], bool]:
        response = next(response for status, response in operation["responses"].items() if status.startswith("2"))
        content = resolve(self.document, response).get("content")
        if not content:
            return "None", "None", [], set(), False
        schema = next(iter(content.values()))["schema"]
        envelope = self.document.get("x-envelope")
        properties = dict(object_properties(self.document, resolve(self.document, schema)))
        enveloped = bool(envelope) and envelope["marker"] in properties and envelope["data"] in properties
        optional = False
        if enveloped and envelope:
            optional = envelope["data"] not in set(required_names(self.document, resolve(self.document, schema)))
            schema = properties[envelope["data"]]
        found = self.models.types.of(schema, strict=False)
        if found.function and (optional or found.nullable):
            reading = self._reading(found.uses)
            return f"{found.annotation} | None", f"or_none(body, {found.function})", reading, set(found.uses), enveloped
        if found.function.endswith("from_dict"):
            return (
                found.annotation,
                f"{found.function}(body)",
                self._reading(found.uses),
                set(found.uses),
                enveloped,
            )
        read = fill(found.read, "body", "''")
        return found.read_annotation, read, self._reading(found.uses), set(found.uses), enveloped

    def _reading(self, uses: frozenset[str]) -> list[str]:
        lines: list[str] = []
        for name in sorted(uses):
            reader = f"{function_name(name)}_from_dict" if self.models.types.is_union(name) else class_name(name)
            lines.append(f"from ...models.{module_name(name)} import {reader}")
        return lines

    def _page_item(self, pagination: Json, operation: Json) -> tuple[str, str, set[str]]:
        """Find the type of a page's items and the attribute they are under."""
        _, response = next(iter(operation["responses"].items()))
        page = resolve(self.document, next(iter(resolve(self.document, response)["content"].values()))["schema"])
        name = pagination["items"].strip("/")
        items = dict(object_properties(self.document, page))[name]
        found = self.models.types.of(items["items"], strict=False)
        return found.annotation, python_name(name), set(found.uses)

    def _type_imports(self, mentioned: set[str]) -> list[str]:
        lines: list[str] = []
        for used in sorted(mentioned):
            names = [class_name(used)]
            if self.models.types.is_enum(used):
                names.append(f"{class_name(used)}Value")
            lines.append(f"from ...models.{module_name(used)} import {', '.join(names)}")
        return lines

    def _path_code(self, path: str, names: dict[str, str]) -> str:
        if "{" not in path:
            return repr(path)
        parts: list[str] = []
        for part in path.split("/"):
            if part.startswith("{"):
                name = part.strip("{}")
                parts.append("{segment(" + names[name] + f", {names[name]!r})" + "}")
            else:
                parts.append(part)
        return 'f"' + "/".join(parts).replace('"', "'") + '"'

    def _errors(self, operation: Json) -> list[str]:
        names = {
            "400": "BadRequest",
            "422": "BadRequest",
            "401": "AuthenticationError",
            "403": "AuthenticationError",
            "404": "NotFound",
            "410": "NotFound",
        }
        names |= {"409": "Conflict", "417": "Conflict", "429": "RateLimited", "500": "ServerError"}
        found: dict[str, list[str]] = {}
        for status, response in operation["responses"].items():
            if status in names:
                found.setdefault(names[status], []).append(words.one_line(resolve(self.document, response)["description"]))
        return [f"{name}: {' '.join(dict.fromkeys(texts))}" for name, texts in found.items()]


def constants(document: Json) -> Json:
    """Write the provider's constants as Python expressions."""
    error: Json = document["x-error"]
    auth: Json = document["x-auth"]

    def paths(pointers: list[str]) -> Any:
        return tuple(tuple(pointer.strip("/").split("/")) for pointer in pointers)

    return {
        "title": document["info"]["title"],
        "scheme": auth["scheme"],
        "header": auth["header"],
        "timestamp_header": auth.get("timestamp_header", ""),
        "environment_variable": auth["environment_variable"],
        "hosts": {name: (host["url"], tuple(host["key_prefixes"])) for name, host in document["x-environments"].items()},
        "message": paths(error["message"]),
        "code": paths(error.get("code", [])),
        "request_id": paths(error.get("request_id", [])),
        "request_id_header": error.get("request_id_header", ""),
        "success": (error["success"]["field"], error["success"]["equals"]) if "success" in error else None,
        "envelope": (document["x-envelope"]["marker"], document["x-envelope"]["data"]) if "x-envelope" in document else None,
        "minor_units": document.get("x-money-overrides", {}),
    }
