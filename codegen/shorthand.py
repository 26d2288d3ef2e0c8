"""Write out what a spec says in short: the filters of a list (`x-filters`), the failures of an operation (`x-errors`), and the
names of the events (`x-webhooks`).

What the first two stand for is said once, at the root (`x-filter-suffixes`, `x-error-responses`). A document that was written
out has plain parameters and responses, and none of these four.
"""

from __future__ import annotations

from collections.abc import Iterator

from .document import Fault, Json, about, operations, parameters
from .findings import perhaps

_LAST = "default"


def write_out(document: Json) -> Iterator[Fault]:
    """Write a document out in place, and yield what cannot be; the form of the annotations is known to be sound."""
    suffixes: Json = document.pop("x-filter-suffixes", {})
    failures: Json = document.pop("x-error-responses", {})
    yield from _write_names(document)
    yield from _root_faults(document, failures)
    for path, method, operation in operations(document):
        at = ("paths", path, method)
        if (kind := operation.pop("x-errors", None)) is not None:
            yield from _add_failures(operation, kind, failures, at)
        if filters := operation.pop("x-filters", None):
            yield from _add_filters(document, operation, filters, suffixes, at)


def _write_names(document: Json) -> Iterator[Fault]:
    """Write the names of the events into the schema of their names, and yield why it cannot be; there is one list of them."""
    if "x-webhooks" not in document:
        return
    webhooks, schemas = document["x-webhooks"], document["components"]["schemas"]
    name = webhooks["names"]
    if name not in schemas:
        yield Fault(("x-webhooks", "names"), f"x-webhooks: names: there is no schema {name}{perhaps(name, schemas)}")
    elif "enum" in schemas[name]:
        at = ("components", "schemas", name, "enum")
        yield Fault(at, f"{name}: take `enum` away: the names of the events are written from x-webhooks")
    else:
        schemas[name]["enum"] = list(webhooks["events"])


def _root_faults(document: Json, failures: Json) -> Iterator[Fault]:
    named, at = failures.get("responses", {}), ("x-error-responses",)
    known = document["components"].get("responses", {})
    for status, name in named.items():
        if name not in known:
            near = perhaps(name, known) or "; define it under components/responses"
            yield Fault((*at, "responses", status), f"x-error-responses: there is no response {name}{near}")
    for kind, statuses in failures.get("kinds", {}).items():
        for index, status in enumerate(statuses):
            if status not in named:
                words = f"x-error-responses: {kind} has {status}, which has no response; name one under `responses`"
                yield Fault((*at, "kinds", kind, str(index)), words)


def _add_failures(operation: Json, kind: str, failures: Json, at: tuple[str, ...]) -> Iterator[Fault]:
    kinds, named = failures.get("kinds", {}), failures.get("responses", {})
    if kind not in kinds:
        there_are = f"; there are {', '.join(kinds)}" if kinds else "; x-error-responses of the document names them"
        yield about((*at, "x-errors"), f"there is no kind of failures {kind}{perhaps(kind, kinds) or there_are}")
        return
    said: Json = operation["responses"]
    meant = {status: {"$ref": f"#/components/responses/{named[status]}"} for status in kinds[kind] if status in named}
    # What is written with the operation wins, and stands where its status belongs.
    passed = {status: response for status, response in said.items() if status[:1] in ("2", "3")}
    failed = {status: response for status, response in {**meant, **said}.items() if status not in passed}
    operation["responses"] = passed | dict(sorted(failed.items(), key=lambda one: (one[0] == _LAST, one[0])))


def _add_filters(document: Json, operation: Json, filters: Json, suffixes: Json, at: tuple[str, ...]) -> Iterator[Fault]:
    place = (*at, "x-filters")
    taken: set[str] = {parameter["name"] for parameter in parameters(document, at[1], operation) if parameter["in"] == "query"}
    schemas = document["components"]["schemas"]
    added: list[Json] = []
    fields: Json | list[str]
    for kind, fields in filters.items():
        if kind not in suffixes:
            there_are = f"; there are {', '.join(suffixes)}" if suffixes else "; x-filter-suffixes of the document names them"
            yield about((*place, kind), f"x-filters: there is no kind of filters {kind}{perhaps(kind, suffixes) or there_are}")
            continue
        if words := _misfit(fields, suffixes[kind]):
            yield about((*place, kind), f"x-filters: {kind}: {words}")
            continue
        targets: dict[str, str] = fields if isinstance(fields, dict) else dict.fromkeys(fields, "")
        for index, (field, target) in enumerate(targets.items()):
            here = (*place, kind, field if isinstance(fields, dict) else str(index))
            if target and "enum" not in schemas.get(target, {}):
                problem = "is no enum" if target in schemas else f"is no schema{perhaps(target, schemas)}"
                yield about(here, f"x-filters: {kind}: {field}: {target} {problem}")
                continue
            written = [_parameter(field, suffix, said, target) for suffix, said in suffixes[kind].items()]
            if again := [one["name"] for one in written if one["name"] in taken]:
                words = f"x-filters: the parameter {again[0]} is there already; take one of the two away"
                yield about(here, words)
            taken |= {one["name"] for one in written}
            added += written
    if added:
        operation["parameters"] = [*operation.get("parameters", []), *added]


def _misfit(fields: Json | list[str], said: Json) -> str:
    """Return why fields cannot be of a kind: whether each names a schema follows from whether the kind has one for all."""
    if all("schema" in one for one in said.values()):
        return "is written as a list of names" if isinstance(fields, dict) else ""
    return "" if isinstance(fields, dict) else "needs the schema of each name, as in `{status: CustomerStatus}`"


def _parameter(field: str, suffix: str, said: Json, target: str) -> Json:
    one = dict(said["schema"]) if "schema" in said else {"$ref": f"#/components/schemas/{target}"}
    named = {"name": f"{field}{suffix}", "in": "query", "description": said["description"].replace("{name}", field)}
    if said.get("list"):
        return {**named, "style": "form", "explode": False, "schema": {"type": "array", "items": one}}
    return {**named, "schema": one}
