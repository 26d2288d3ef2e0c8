"""Views of a document's operations: what the endpoint, resource and client templates lay out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from codegen import former_names, partial
from codegen.document import Json, contents, members, object_properties, operations, parameters, resolve, success
from codegen.downloads import PLACE, is_download, is_file
from codegen.input_types import SHARED

from . import sample_calls, words
from .arguments import ArgumentView, Bodies, BulkView, parameter_name
from .models import Models, required_names
from .python_types import KINDS, class_name, fill, module_name, python_name
from .sensitive import sensitive_names
from .tables import Tables

_ERRORS = {
    **dict.fromkeys(("400", "422"), "BadRequest"),
    **dict.fromkeys(("401", "403"), "AuthenticationError"),
    **dict.fromkeys(("404", "410"), "NotFound"),
    **dict.fromkeys(("409", "417"), "Conflict"),
    "429": "RateLimited",
    "500": "ServerError",
}
_GENERAL = ("AuthenticationError", "RateLimited", "ServerError")
PLACE_ARGUMENT = ArgumentView(
    "",
    PLACE,
    "Target | None",
    "None",
    "A path, or a file object that is open for bytes, where the file goes: it is there whole or not at all. Left out, it is kept "
    "until the download is closed.",
    "place",
)


@dataclass(frozen=True)
class EndpointView:
    """One operation."""

    name: str
    method_name: str
    method: str
    path: str
    effect: words.Effect
    effect_words: str
    enveloped: bool
    warning: str
    """A large effect of the call, said before all else."""
    summary: str
    description: str
    knowledge: str
    """What the provider does not publish of it, in words."""
    docs: str
    positional: list[ArgumentView]
    keyword: list[ArgumentView]
    sent: str
    """What it is sent, as the arguments of `Sent`."""
    result: str
    read: str
    """An expression that reads `body`, the JSON of the answer."""
    read_imports: list[str]
    type_imports: list[str]
    page_item: str
    pagination: Json | None
    items_attribute: str
    beyond: str
    """The list that reads further than this one can: `customers.list`."""
    bulk: BulkView | None
    secrets: list[str]
    """Names of what is secret in the answer."""
    sent_secrets: list[str]
    """Names of what is secret in the body."""
    errors: list[str]
    host: str
    """The name of the host that takes it, if it is another one than usual."""
    former: list[str]
    """The names its method had before."""
    builds: bool
    """Whether it is no call, but an address for a browser."""
    downloads: bool
    """Whether it answers a file."""
    partial: str
    """What is to be said of an answer of success in which some of several things may have failed."""
    deprecated: str
    """Why it is not to be called any more, and what is, if the provider deprecates it."""
    example: str = ""
    """Lines of Python that call it."""

    @property
    def arguments(self) -> list[ArgumentView]:
        return [*self.positional, *self.keyword]

    @property
    def secret_arguments(self) -> list[str]:
        """Names of the arguments that hold something secret."""
        return [argument.name for argument in self.arguments if argument.secret]

    @property
    def constant(self) -> str:
        """The name of the operation's constants."""
        return self.name.upper()

    @property
    def constants(self) -> list[str]:
        """The names of all that its tables define."""
        return [
            self.constant,
            *([f"{self.constant}_PAGES"] if self.pagination else []),
            *([f"{self.constant}_BULK"] if self.bulk else []),
        ]

    @property
    def reader(self) -> str:
        """The name of the function that reads the answer."""
        if self.downloads or self.builds:
            return "downloaded" if self.downloads else "not_called"
        words = re.sub(r"\W+", "_", self.read.replace(".from_dict", "").replace("body", "")).strip("_")
        return f"_read_{re.sub(r'(?<=[a-z0-9])(?=[A-Z])', '_', words).lower()}"

    @property
    def returns(self) -> str:
        return f"Pager[{self.page_item}, {self.result}]" if self.pagination else self.result


class Endpoints:
    """Make views of one document's operations, by operationId."""

    def __init__(self, document: Json, models: Models) -> None:
        self.document = document
        self.models = models
        self.bodies = Bodies(document, models)
        self.tables = Tables(document, models.types)
        self._operations = {
            operation["operationId"]: (path, method, operation)
            for path, method, operation in operations(document)
            if operation.get("x-address") != "leave"
        }
        self._made: dict[str, EndpointView] = {}

    def of_tag(self, tag: str) -> list[EndpointView]:
        """Make the views of a resource's operations, in the order of the spec."""
        return [self.endpoint(name) for name, (_, _, operation) in self._operations.items() if operation["tags"] == [tag]]

    def kinds(self, tag: str) -> dict[str, list[EndpointView]]:
        """Return the operations of a resource by kind: deprecated, lists, other reads, what writes a record, other actions."""
        found: dict[str, list[EndpointView]] = {kind: [] for kind in KINDS}
        for view in self.of_tag(tag):
            path, method, _ = self._operations[view.name]
            ends_in_word = not path.endswith("}") and "}" in path
            writes = "actions" if method == "post" and ends_in_word else "writes"
            kind = "lists" if view.pagination else "reads" if view.effect.kind == "read" else writes
            found["deprecated" if view.deprecated else kind].append(view)
        return {kind: views for kind, views in found.items() if views}

    def tags(self) -> list[Json]:
        """List the resources: tags that have operations."""
        used = {operation["tags"][0] for _, _, operation in self._operations.values()}
        said = self.models.names.of_answer
        return [
            {**tag, "description": said(tag.get("description", "")), "class": class_name(tag["name"])}
            for tag in self.document["tags"]
            if tag["name"] in used
        ]

    def shared(self) -> list[tuple[str, str]]:
        """Return the tables of what several resources are sent."""
        return self.tables.of_home(SHARED)

    def tag(self, name: str) -> Json:
        """Find one resource."""
        return next(tag for tag in self.tags() if tag["name"] == name)

    def tag_of(self, name: str) -> str:
        """Name the resource of an operation."""
        return str(self._operations[name][2]["tags"][0])

    def method_of(self, name: str) -> str:
        """Name the method of an operation with its resource: `products.get`."""
        return former_names.called(self._operations[name][2])

    def listing(self, tag: str) -> str:
        """Name a resource's first list operation."""
        return next(view.name for view in self.of_tag(tag) if view.pagination)

    def keyed(self) -> str:
        """Name the header of the idempotency key, if every write that is not harmless to repeat carries one."""
        effects = [words.effect_of(operation) for _, _, operation in self._operations.values()]
        writes = {effect.header for effect in effects if effect.kind in ("keyed", "unsafe")}
        return writes.pop() if len(writes) == 1 else ""

    def known(self) -> list[tuple[str, list[int]]]:
        """Count the operations of each resource by how well they are known, best first; empty if that is not said."""
        counts: dict[str, list[int]] = {}
        for _, _, operation in self._operations.values():
            if grade := operation.get("x-knowledge"):
                counts.setdefault(operation["tags"][0], [0] * len(words.GRADES))[words.GRADES.index(grade)] += 1
        return [(tag["name"], counts[tag["name"]]) for tag in self.tags() if tag["name"] in counts]

    def has_bulk(self) -> bool:
        """Return whether an operation takes any number of items."""
        return any("x-bulk" in operation for _, _, operation in self._operations.values())

    def has_downloads(self) -> bool:
        """Return whether an operation answers a file."""
        return any(is_download(self.document, operation) for _, _, operation in self._operations.values())

    def harmless(self) -> list[str]:
        """List the methods that write and may be repeated without harm."""
        return [method for method, effect in self._effects() if effect.kind == "idempotent"]

    def keyed_fields(self) -> list[tuple[str, str]]:
        """Pair the methods whose body has an idempotency key with its field."""
        return [(method, effect.field) for method, effect in self._effects() if effect.field]

    def keyed_headers(self) -> list[tuple[str, str]]:
        """Pair the methods that carry an idempotency key in a header with its name."""
        return [(method, effect.header) for method, effect in self._effects() if effect.header]

    def _effects(self) -> list[tuple[str, words.Effect]]:
        effects = [(operation, words.effect_of(operation)) for _, _, operation in self._operations.values()]
        return [(former_names.called(operation), effect) for operation, effect in effects]

    def endpoint(self, name: str) -> EndpointView:
        """Return the view of one operation."""
        if name not in self._made:
            self._made[name] = self._endpoint(name)
        return self._made[name]

    def _endpoint(self, name: str) -> EndpointView:
        path, method, operation = self._operations[name]
        declared = parameters(self.document, path, operation)
        pagination = operation.get("x-pagination")
        arguments = [self._parameter(parameter) for parameter in declared]
        body_arguments, body_names = self.bodies.arguments(operation, path)
        downloads = is_download(self.document, operation)
        if downloads:
            body_arguments = [*body_arguments, PLACE_ARGUMENT]
        result, read, read_imports, result_names, enveloped = self._result(operation)
        positional = [argument for argument in arguments if argument.place == "path"]
        rest = [argument for argument in arguments if argument.place != "path"] + body_arguments
        needed = [argument for argument in rest if not argument.default]
        if not positional and len(needed) == 1 and needed[0].place in ("query", "items", "file"):
            positional = needed
            rest = [argument for argument in rest if argument.default]
        elif any(argument.place == "items" for argument in rest):
            positional += [argument for argument in rest if argument.place == "items"]
            rest = [argument for argument in rest if argument.place != "items"]
        item, attribute, item_names = self._page_item(pagination, operation) if pagination else ("", "", set[str]())
        bulk, record_names = self.bodies.bulk(operation, body_arguments)
        mentioned = record_names | body_names | result_names | item_names | self._parameter_names(declared)
        named = {argument.wire: argument.name for argument in (*positional, *rest) if argument.wire}
        positional, rest = ([self._said(argument, named) for argument in some] for some in (positional, rest))
        effect = words.effect_of(operation)

        def said(text: str) -> str:
            return self.models.names.of_call(text, named)

        view = EndpointView(
            name=name,
            method_name=former_names.method_name(operation),
            method=method.upper(),
            path=path,
            effect=effect,
            effect_words=said(effect.words),
            enveloped=enveloped,
            warning=words.one_line(said(operation.get("x-warning", ""))),
            summary=words.one_line(said(operation["summary"])),
            description=said(operation["description"]),
            knowledge=words.knowledge(operation.get("x-knowledge", "well"), self._answer(operation)),
            docs=operation["x-docs"],
            positional=positional,
            keyword=sorted(rest, key=lambda argument: bool(argument.default)),
            sent=self.tables.sent(operation, path, declared),
            result=result,
            read=read,
            read_imports=read_imports,
            type_imports=self._type_imports(mentioned),
            page_item=item,
            pagination=pagination,
            items_attribute=attribute,
            beyond=self._beyond(pagination) if pagination else "",
            bulk=bulk,
            secrets=self._secrets(operation),
            sent_secrets=self._sent_secrets(operation),
            errors=self._errors(operation, named),
            host=operation.get("x-host", ""),
            former=former_names.method_names(operation),
            builds="x-address" in operation,
            downloads=downloads,
            partial=partial.words(operation["x-partial"]) if "x-partial" in operation else "",
            deprecated=former_names.deprecation(operation, self._operations),
        )
        return replace(view, example=sample_calls.written(self.document, operation, view))

    def _said(self, argument: ArgumentView, named: dict[str, str]) -> ArgumentView:
        return replace(argument, doc=self.models.names.of_argument(argument.doc, named))

    def _parameter(self, parameter: Json) -> ArgumentView:
        found = self.models.types.of(parameter["schema"])
        default = "" if parameter.get("required") else "UNSET"
        if "default" in parameter["schema"]:
            default = repr(parameter["schema"]["default"])
        annotation = found.given_annotation + (" | Unset" if default == "UNSET" else "")
        doc = words.field(self.document, {**parameter["schema"], "description": parameter.get("description", "")})
        name, schema = parameter_name(parameter), parameter["schema"]
        return ArgumentView(parameter["name"], name, annotation, default, doc, parameter["in"], schema=schema)

    def _parameter_names(self, declared: list[Json]) -> set[str]:
        return set[str]().union(*(self.models.types.of(parameter["schema"]).uses for parameter in declared))

    def _answer(self, operation: Json) -> Json | None:
        """Find the schema of what an operation answers where it succeeds."""
        found = contents(self.document, success(operation))
        return resolve(self.document, found[0]) if found else None

    def _result(self, operation: Json) -> tuple[str, str, list[str], set[str], bool]:
        if "x-address" in operation:
            return "str", "", [], set(), False
        response = success(operation)
        if is_file(self.document, response):
            return "Download", "", [], set(), False
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
        found = self.models.types.of(schema)
        if found.function and (optional or found.nullable):
            reading = self.models.readers(found.uses)
            return f"{found.annotation} | None", f"or_none(body, {found.function})", reading, set(found.uses), enveloped
        if found.function.endswith("from_dict"):
            return (
                found.annotation,
                f"{found.function}(body)",
                self.models.readers(found.uses),
                set(found.uses),
                enveloped,
            )
        read = fill(found.read, "body", "''")
        return found.read_annotation, read, self.models.readers(found.uses), set(found.uses), enveloped

    def _page_item(self, pagination: Json, operation: Json) -> tuple[str, str, set[str]]:
        """Find the type of a page's items and the attribute they are under."""
        name = pagination["items"].strip("/")
        items = members(self.document, success(operation))[name]
        found = self.models.types.of(items["items"])
        return found.annotation, python_name(name), set(found.uses)

    def _beyond(self, pagination: Json) -> str:
        name = pagination.get("beyond")
        return self.method_of(name) if name else ""

    def _type_imports(self, mentioned: set[str]) -> list[str]:
        lines: list[str] = []
        for used in sorted(mentioned):
            # What is sent is a dict.
            if not self.models.types.is_enum(used) and self.models.is_sent(used):
                continue
            names = [class_name(used)]
            if self.models.types.is_enum(used):
                names.append(f"{class_name(used)}Value")
            lines.append(f"from ..models.{module_name(used)} import {', '.join(names)}")
        return lines

    def _secrets(self, operation: Json) -> list[str]:
        answers = [schema for response in operation["responses"].values() for schema in contents(self.document, response)]
        return sorted(sensitive_names(self.document, answers))

    def _sent_secrets(self, operation: Json) -> list[str]:
        return sorted(sensitive_names(self.document, contents(self.document, operation.get("requestBody", {}))))

    def _errors(self, operation: Json, named: dict[str, str]) -> list[str]:
        """Return the errors of an operation: a line each, but for what the provider says of this one alone."""
        found: list[str] = []
        for name, texts in self._refusals(operation).items():
            own = [text for text in texts if not self._is_common(name, text)]
            text = self.models.names.of_error(" ".join(own), named) or words.ERRORS[name]
            found.append(f"{name}: {text}")
        return found

    def _is_common(self, name: str, text: str) -> bool:
        if any(text in texts for texts in self.common_errors.values()):
            return True
        # These depend on no operation; what is said of them for a group of operations is the same in other words.
        return name in _GENERAL and any(texts[text] > 1 for (error, _), texts in self._counted.items() if error == name)

    @cached_property
    def _counted(self) -> dict[tuple[str, str], Counter[str]]:
        """How many operations say each text of an error's status."""
        said: dict[tuple[str, str], Counter[str]] = {}
        for _, _, operation in self._operations.values():
            for status, name, text in self._statuses(operation):
                said.setdefault((name, status), Counter())[text] += 1
        return said

    @cached_property
    def common_errors(self) -> dict[str, list[str]]:
        """What the provider says of the errors of most operations that have them, by their classes."""
        found: dict[str, list[str]] = {}
        for (name, _), texts in sorted(self._counted.items()):
            text, count = texts.most_common(1)[0]
            everywhere = count * 4 >= len(self._operations) or (name in _GENERAL and count > 1)
            if everywhere and text not in found.setdefault(name, []):
                found[name].append(text)
        return found

    def errors_text(self) -> str:
        """Return the common errors as the section of a docstring, an entry each."""
        said = self.models.names.of_error
        entries = ((name, said(" ".join(texts), {})) for name, texts in self.common_errors.items() if texts)
        return "\n\n".join(f"`{name}`: {text}" for name, text in entries)

    def _refusals(self, operation: Json) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for _, name, text in self._statuses(operation):
            texts = found.setdefault(name, [])
            if text not in texts:
                texts.append(text)
        return found

    def _statuses(self, operation: Json) -> Iterator[tuple[str, str, str]]:
        """Yield the statuses that are refusals, each with its error and what is said of it."""
        reused = self.document.get("x-idempotency", {}).get("reused")
        keyed = bool(reused) and words.effect_of(operation).kind == "keyed"
        for status, response in operation["responses"].items():
            name = "IdempotencyKeyReused" if keyed and status == str(reused) else _ERRORS.get(status)
            if name:
                yield status, name, words.one_line(resolve(self.document, response)["description"])


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
        "hosts": {
            name: (
                host["url"],
                tuple(host["key_prefixes"]),
                {key: urls[name] for key, urls in document.get("x-hosts", {}).items()},
            )
            for name, host in document["x-environments"].items()
        },
        "message": paths(error["message"]),
        "code": paths(error.get("code", [])),
        "request_id": paths(error.get("request_id", [])),
        "request_id_header": error.get("request_id_header", ""),
        "success": (error["success"]["field"], error["success"]["equals"]) if "success" in error else None,
        "envelope": (document["x-envelope"]["marker"], document["x-envelope"]["data"]) if "x-envelope" in document else None,
        "minor_units": document.get("x-money-overrides", {}),
        "key_statuses": document.get("x-idempotency", {}),
        "rate_limit": document.get("x-rate-limit", {}),
    }
