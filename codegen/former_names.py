"""What is called with a warning: former names of operations and of fields of answers (`x-was`), which go on working for one minor
version, and operations that the provider deprecates (`x-instead`)."""

from __future__ import annotations

import keyword
import re
from collections.abc import Container, Iterator, Mapping

from .document import Fault, Json, nodes, object_properties, operations, subject
from .findings import perhaps
from .views.python_types import python_name

WORDS = "{} is called {} now; the former name goes with the next minor version"


def method_names(operation: Json) -> list[str]:
    """Name the methods that an operation had before."""
    return [name.removeprefix(f"{operation['tags'][0]}_") for name in operation.get("x-was", [])]


def field_names(schema: Json) -> list[str]:
    """Name the attributes that a field had before."""
    return [python_name(name) for name in schema.get("x-was", [])]


def newer(operation: Json, known: Container[str]) -> str:
    """Name the operation to use instead of a deprecated one: the one that it says, or that has its name without the version."""
    plain = re.sub(r"_v\d+$", "", operation["operationId"])
    return operation.get("x-instead") or (plain if plain != operation["operationId"] and plain in known else "")


def deprecation(operation: Json, known: Mapping[str, tuple[str, str, Json]]) -> str:
    """Return a sentence that an operation is deprecated, and what to use instead; empty if it is not."""
    if not operation.get("deprecated"):
        return ""
    instead = newer(operation, known)
    other = f": use {called(known[instead][2])}" if instead in known else " by the provider"
    return f"{called(operation)} is deprecated{other}"


def method_name(operation: Json) -> str:
    """Name the method of an operation: what its operationId adds to its resource."""
    name: str = operation["operationId"]
    return name.removeprefix(f"{operation['tags'][0]}_")


def called(operation: Json) -> str:
    """Name the method of an operation as users write it: `products.get`."""
    return f"{operation['tags'][0]}.{method_name(operation)}"


def findings(document: Json) -> Iterator[Fault]:
    """Yield a fault for each former name that cannot go on working."""
    yield from _of_operations(document)
    yield from _of_deprecated(document)
    answers = {
        ("components", "schemas", name): schema
        for name, schema in document.get("components", {}).get("schemas", {}).items()
        if schema.get("additionalProperties") is not False
    }
    for at, schema in answers.items():
        yield from _of_fields(document, schema, at)
    yield from _elsewhere(document, list(answers.values()))


def _fault(at: tuple[str, ...], words: str) -> Fault:
    return Fault((*at, "x-was"), f"{subject(at)}: x-was: {words}")


def _of_operations(document: Json) -> Iterator[Fault]:
    taken: dict[str, str] = {}
    for path, method, operation in operations(document):
        taken[operation.get("operationId", "")] = f"{method.upper()} {path}"
        if bulk := operation.get("x-bulk"):
            taken[f"{operation['tags'][0]}_{bulk['method']}"] = f"{method.upper()} {path}"
    for path, method, operation in operations(document):
        at = ("paths", path, method)
        for name in operation.get("x-was", []):
            resource = operation["tags"][0]
            plain = name.removeprefix(f"{resource}_")
            if plain == name or not plain.isidentifier() or keyword.iskeyword(plain):
                yield _fault(at, f"{name} must be {resource}_<method>, as an operationId is")
            elif name in taken:
                yield _fault(at, f"{name} is what {taken[name]} is called")
            taken.setdefault(name, f"{subject(at)} before")


def _of_deprecated(document: Json) -> Iterator[Fault]:
    known = {operation["operationId"] for _, _, operation in operations(document)}
    for path, method, operation in operations(document):
        at = ("paths", path, method)
        instead = operation.get("x-instead")
        if instead and not operation.get("deprecated"):
            yield Fault((*at, "x-instead"), f"{subject(at)}: x-instead: it is not deprecated")
        elif instead and (instead not in known or instead == operation["operationId"]):
            words = f"no other operation is called {instead}{perhaps(instead, known)}"
            yield Fault((*at, "x-instead"), f"{subject(at)}: x-instead: {words}")
        elif operation.get("deprecated") and not newer(operation, known):
            yield Fault((*at, "deprecated"), f"{subject(at)}: is deprecated, so x-instead must name the operation to use")


def _of_fields(document: Json, schema: Json, at: tuple[str, ...]) -> Iterator[Fault]:
    fields = dict(object_properties(document, schema))
    taken = {python_name(wire): wire for wire in fields}
    for wire, child in schema.get("properties", {}).items():
        for name in child.get("x-was", []):
            plain = python_name(name)
            if plain in taken:
                yield _fault((*at, "properties", wire), f"{name} is what {taken[plain]} is called")
            taken.setdefault(plain, f"{wire} before")


def _elsewhere(document: Json, answers: list[Json]) -> Iterator[Fault]:
    """Yield a fault for each former name that nothing keeps working: an argument is checked by its name."""
    known = {id(child) for schema in answers for child in schema.get("properties", {}).values()}
    known |= {id(operation) for _, _, operation in operations(document)}
    # Parts of a schema that add to it have fields as well.
    parts = [part for schema in answers for part in schema.get("allOf", [])]
    known |= {id(child) for part in parts for child in part.get("properties", {}).values()}
    for at, node in nodes(document):
        if "x-was" in node and id(node) not in known:
            yield _fault(at, "it is for operations and for fields of answers")
