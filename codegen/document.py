"""Read a provider's spec: merge its parts, check it, hand out one document.

Run `python -m codegen.document creem` to check a spec by itself.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from . import yaml_files
from .findings import Finding, SpecError, of_ours
from .places import Places

ROOT = Path(__file__).resolve().parent.parent
SPECS = ROOT / "specs"
METHODS = ("get", "put", "post", "delete", "patch")
_VALUES = ("example", "examples", "default", "enum", "const")
"""Keywords that hold values, not schemas."""
_NAMED = ("properties", "responses", "headers", "schemas", "parameters", "requestBodies")
"""Keywords that hold things by names, which may be those of keywords."""

Json = dict[str, Any]


class Fault(NamedTuple):
    """What is wrong with a document: the steps to where it stands, as in a JSON pointer, and the words for it."""

    at: tuple[str, ...]
    words: str


class Misfit(Exception):
    """A part of a document that no Python can be made of, and where it stands, if what raises it knows."""

    def __init__(self, words: str, *at: str) -> None:
        super().__init__(words)
        self.fault = Fault(at, words)


class Spec(NamedTuple):
    """A provider's document, sound in all that can be checked, and the places of its parts."""

    provider: str
    document: Json
    places: Places


def providers() -> list[str]:
    """Name the providers that have a spec, in alphabetical order."""
    return sorted(path.parent.name for path in SPECS.glob("*/openapi.yaml"))


def load(provider: str) -> Json:
    """Merge and check one provider's spec.

    Raises:
        SpecError: The parts contradict each other, or the result breaks OpenAPI 3.1 or a house rule.
    """
    return spec(provider).document


def spec(provider: str) -> Spec:
    """Merge and check one provider's spec, and keep where everything stands.

    Raises:
        SpecError: The parts contradict each other, or the result breaks OpenAPI 3.1 or a house rule.
    """
    # Here, since they are written in terms of this module.
    from . import downloads, former_names, partial, shorthand
    from .spec_rules import annotations, blanks, house, openapi, python, references, schemas, webhooks

    merged = parts(provider)
    # Each step takes for granted what those before it have checked.
    for step in (
        (blanks.findings,),
        (references.findings, openapi.findings),
        (openapi.consistency, annotations.findings),
        # From here on the document has nothing in short.
        (shorthand.write_out, webhooks.references),
        (
            house.findings,
            schemas.findings,
            former_names.findings,
            downloads.findings,
            partial.findings,
            webhooks.findings,
        ),
        (python.findings,),
    ):
        if faults := [fault for rules in step for fault in rules(merged.document)]:
            raise placed(merged.places, faults)
    if missing := [*webhooks.not_specified(merged)]:
        raise SpecError(missing)
    return merged


def written_out(provider: str) -> Spec:
    """Merge the parts of one provider's spec and write out what they say in short, without a further check.

    Raises:
        SpecError: The parts cannot be joined, or what is in short stands for nothing.
    """
    from . import shorthand

    merged = parts(provider)
    if faults := list(shorthand.write_out(merged.document)):
        raise placed(merged.places, faults)
    return merged


def placed(places: Places, faults: Iterable[Fault]) -> SpecError:
    """Return the error that tells some faults with their files and lines."""
    told = ((places.at(*fault.at), fault.words) for fault in faults)
    return SpecError(Finding(place.file, place.line, words) for place, words in told)


def parts(provider: str) -> Spec:
    """Merge the parts of one provider's spec without a further check.

    Raises:
        SpecError: One of them is not YAML or holds no mapping, or two say the same.
    """
    folder = SPECS / provider
    contents: list[Json] = []
    nodes: list[tuple[str, Any]] = []
    findings: list[Finding] = []
    for path in (folder / "openapi.yaml", *sorted((folder / "resources").glob("*.yaml")), *folder.glob("webhooks.yaml")):
        try:
            content, node = _read(path)
        except SpecError as error:
            findings += error.findings
        else:
            contents.append(content)
            nodes.append((_name(path), node))
    if findings:
        raise SpecError(findings)
    document: Json = {}
    for index, content in enumerate(contents):
        # Where it stands already is looked for in what was merged before.
        before, here = Places(nodes[:index]), Places([nodes[index]])
        findings += (_again(before, here, at) for at in _merge(document, content, ()))
    if findings:
        raise SpecError(findings)
    return Spec(provider, document, Places(nodes))


def _again(before: Places, here: Places, at: tuple[str, ...]) -> Finding:
    place = here.at(*at)
    return Finding(place.file, place.line, f"{subject(at)} is already defined at {before.at(*at)}; take one of the two away")


def subject(at: tuple[str, ...]) -> str:
    """Name what some steps lead to as a person would: `GET /v1/products`, `Product.price`, `info/title`."""
    match at:
        case ("paths", path, method, *_) if method in METHODS:
            return f"{method.upper()} {path}"
        case ("components", "schemas", name, *rest):
            words = "/".join(rest).replace("properties/", ".").replace("/.", ".")
            return f"{name}{words}" if words.startswith(".") or not words else f"{name}/{words}"
        case ("paths", path, *rest):
            return ": ".join([path, *(["/".join(rest)] if rest else [])])
        case _:
            return "/".join(at) or "root"


def about(at: tuple[str, ...], words: str) -> Fault:
    """Return a fault that begins with the name of its place."""
    return Fault(at, f"{subject(at)}: {words}")


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    """Yield `(path, method, operation)` for every operation of a document."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def resolve(document: Json, node: Json) -> Json:
    """Return what a local `$ref` refers to; anything else comes back unchanged."""
    while "$ref" in node:
        target: Any = document
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def ref_name(node: Json) -> str:
    """Return the last part of a `$ref`."""
    return str(node["$ref"]).rsplit("/", 1)[-1]


def read(path: Path) -> Json:
    """Read one file below `specs/`.

    Raises:
        SpecError: It is not there, or is no YAML that holds a mapping.
    """
    return _read(path)[0]


def _read(path: Path) -> tuple[Json, Any]:
    try:
        content, node = yaml_files.compose(path)
    except FileNotFoundError:
        raise SpecError([Finding(_name(path), 0, "the file is not there; specs/README.md says what a provider has")]) from None
    except yaml_files.YamlError as error:
        raise SpecError([Finding(_name(path), error.line, error.words, error.column)]) from None
    if not isinstance(content, dict):
        words = "the file is empty" if content is None else "not a mapping"
        raise SpecError([Finding(_name(path), 1, f"{words}; a file here holds keys with values, such as `paths:`")])
    return content, node


def _merge(into: Json, part: Json, at: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Add a part to a document, and give the steps to what is there already; an operation or a component is never made of two."""
    for key, value in part.items():
        if key not in into:
            into[key] = value
        elif isinstance(into[key], dict) and isinstance(value, dict) and len(at) < 2:
            yield from _merge(into[key], value, (*at, key))
        elif isinstance(into[key], list) and isinstance(value, list) and not at:
            into[key].extend(value)
        else:
            yield (*at, key)


def members(document: Json, content_of: Json) -> dict[str, Json]:
    """Return the properties of a request body or a response, each resolved."""
    media = next(iter(resolve(document, content_of).get("content", {}).values()), {})
    properties = object_properties(document, resolve(document, media.get("schema", {})))
    return {name: resolve(document, schema) for name, schema in properties}


def nodes(node: Any, at: tuple[str, ...] = (), *, named: bool = False) -> Iterator[tuple[tuple[str, ...], Json]]:
    """Yield every mapping of a part of a document with the steps to it, but for those in annotations and in sample values.

    What is called as a keyword is where things have names of their own (`named`), as a property may be, is one of these things.
    """
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield from nodes(item, (*at, str(index)))
    elif isinstance(node, dict):
        yield at, node
        for key, value in node.items():
            if isinstance(value, dict | list) and (named or not (key.startswith("x-") or key in _VALUES)):
                yield from nodes(value, (*at, key), named=not named and key in _NAMED)


def parameters(document: Json, path: str, operation: Json) -> list[Json]:
    """List the parameters of an operation, those of its path first, each resolved."""
    declared = [*document["paths"][path].get("parameters", []), *operation.get("parameters", [])]
    return [resolve(document, parameter) for parameter in declared]


def success(operation: Json) -> Json:
    """Return the first response of success of an operation, which may be a reference; empty if it has none."""
    return next((response for status, response in operation["responses"].items() if status.startswith("2")), {})


def contents(document: Json, content_of: Json) -> list[Json]:
    """List the schemas of a request body or a response, one for each media type."""
    return [media["schema"] for media in resolve(document, content_of).get("content", {}).values()]


class Reached(NamedTuple):
    """The component schemas that operations and webhooks refer to, directly or not, by where that is."""

    bodies: set[str]
    parameters: set[str]
    answers: set[str]


def reached(document: Json) -> Reached:
    """Name the component schemas by where they are sent or received."""
    from .views.webhooks import data_of

    found = Reached(set(), set(), set())
    for path, _, operation in operations(document):
        reachable(document, contents(document, operation.get("requestBody", {})), found.bodies)
        reachable(document, [one["schema"] for one in parameters(document, path, operation)], found.parameters)
        for response in operation["responses"].values():
            reachable(document, contents(document, response), found.answers)
    reachable(document, data_of(document.get("x-webhooks", {})), found.answers)
    return found


def reachable(document: Json, schema: Any, seen: set[str] | None = None) -> set[str]:
    """Name the component schemas that a schema refers to, directly or not."""
    seen = set() if seen is None else seen
    for _, node in nodes(schema):
        if isinstance(node.get("$ref"), str) and (name := ref_name(node)) not in seen:
            seen.add(name)
            reachable(document, document["components"]["schemas"][name], seen)
    return seen


def object_properties(document: Json, schema: Json) -> Iterator[tuple[str, Json]]:
    """Yield an object schema's properties, those inherited through `allOf` after its own tag."""
    own = list(schema.get("properties", {}).items())
    yield from own[:1]
    for part in schema.get("allOf", []):
        yield from object_properties(document, resolve(document, part))
    yield from own[1:]


def main(arguments: list[str]) -> int:
    """Check the specs of some providers, or of all."""
    told: list[str] = []
    findings: list[Finding] = []
    for provider in arguments or providers():
        try:
            document = load(provider)
        except SpecError as error:
            findings += error.findings
        except Exception:
            print(of_ours(f"specs/{provider}"), file=sys.stderr)
            return 1
        else:
            schemas = len(document["components"]["schemas"])
            events = len(document.get("x-webhooks", {}).get("events", {}))
            told.append(f"{provider}: {sum(1 for _ in operations(document))} operations, {schemas} schemas, {events} events")
    print("\n".join(map(str, sorted(findings)) if findings else told), file=sys.stderr if findings else sys.stdout)
    return 1 if findings else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
