"""Read a provider's spec: merge its parts, check it, hand out one document.

Run `python -m codegen.document creem` to check a spec by itself.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from . import yaml_files

ROOT = Path(__file__).resolve().parent.parent
SPECS = ROOT / "specs"
METHODS = ("get", "put", "post", "delete", "patch")

Json = dict[str, Any]


class SpecError(Exception):
    """A spec that cannot be used. The message lists every finding with its place."""


def providers() -> list[str]:
    """Name the providers that have a spec, in alphabetical order."""
    return sorted(path.parent.name for path in SPECS.glob("*/openapi.yaml"))


def load(provider: str) -> Json:
    """Merge and check one provider's spec.

    Raises:
        SpecError: The parts contradict each other, or the result breaks OpenAPI 3.1 or a house rule.
    """
    # Here, since they are written in terms of this module.
    from . import house_rules, openapi_rules

    document: Json = {}
    homes: dict[str, str] = {}
    for content, name in _parts(provider):
        homes |= dict.fromkeys(_places(content), name)
        _merge(document, content, name, ())
    findings = [*openapi_rules.findings(document)] or [*house_rules.findings(document)]
    if findings:
        told = [f"{_home(finding, homes)}{finding}" for finding in findings]
        raise SpecError(f"specs/{provider}:\n  " + "\n  ".join(told))
    return document


def homes(provider: str) -> dict[str, str]:
    """Name the file that defines each operation (`GET /path`) and each component (`components/schemas/Name`)."""
    return {place: name for content, name in _parts(provider) for place in _places(content)}


def _parts(provider: str) -> Iterator[tuple[Json, str]]:
    folder = SPECS / provider
    for part in (folder / "openapi.yaml", *sorted((folder / "resources").glob("*.yaml"))):
        yield read(part), part.relative_to(SPECS).as_posix()


def operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    """Yield `(path, method, operation)` for every operation of a document."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def resolve(document: Json, node: Json) -> Json:
    """Follow a local `$ref` to what it names; anything else comes back unchanged."""
    while "$ref" in node:
        target: Any = document
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def ref_name(node: Json) -> str:
    """Give the last part of a `$ref`."""
    return str(node["$ref"]).rsplit("/", 1)[-1]


def read(path: Path) -> Json:
    """Read one file below `specs/`.

    Raises:
        SpecError: It is not there, or is no YAML that holds a mapping.
    """
    place = path.relative_to(ROOT).as_posix()
    try:
        content = yaml_files.read(path)
    except FileNotFoundError:
        raise SpecError(f"{place} is not there; specs/README.md says what belongs to a provider") from None
    except yaml_files.YamlError as error:
        raise SpecError(f"{place}:{error}") from None
    if not isinstance(content, dict):
        raise SpecError(f"{place}: not a mapping")
    return content


def _places(part: Json) -> Iterator[str]:
    """Yield how findings name what a part defines."""
    for path, item in part.get("paths", {}).items():
        for method in item:
            yield from (f"{method.upper()} {path}", f"paths/{path}/{method}")
    for kind, named in part.get("components", {}).items():
        yield from (f"components/{kind}/{name}" for name in named)


def _home(finding: str, homes: dict[str, str]) -> str:
    """Give the file that a finding is about, if it is about what one file defines."""
    found = [place for place in homes if finding.startswith((f"{place}:", f"{place}/", f"{place} "))]
    return f"{homes[max(found, key=len)]}: " if found else ""


def _merge(into: Json, part: Json, source: str, at: tuple[str, ...]) -> None:
    for key, value in part.items():
        if key not in into:
            into[key] = value
        elif isinstance(into[key], dict) and isinstance(value, dict):
            _merge(into[key], value, source, (*at, key))
        elif isinstance(into[key], list) and isinstance(value, list) and not at:
            into[key].extend(value)
        else:
            raise SpecError(f"{source}: {'/'.join((*at, key))} is already defined by another part")


def members(document: Json, content_of: Json) -> dict[str, Json]:
    """Give the properties of a request body or a response, each resolved."""
    media = next(iter(resolve(document, content_of).get("content", {}).values()), {})
    properties = object_properties(document, resolve(document, media.get("schema", {})))
    return {name: resolve(document, schema) for name, schema in properties}


def reachable(document: Json, schema: Any, seen: set[str] | None = None) -> set[str]:
    """Name the component schemas that a schema refers to, directly or not."""
    seen = set() if seen is None else seen
    if isinstance(schema, list):
        for item in schema:
            reachable(document, item, seen)
    elif isinstance(schema, dict):
        if isinstance(schema.get("$ref"), str):
            name = ref_name(schema)
            if name not in seen:
                seen.add(name)
                reachable(document, document["components"]["schemas"][name], seen)
        for key, value in schema.items():
            if not key.startswith("x-") and key not in ("example", "examples", "default", "enum", "mapping"):
                reachable(document, value, seen)
    return seen


def object_properties(document: Json, schema: Json) -> Iterator[tuple[str, Json]]:
    """Yield an object schema's properties, those inherited through `allOf` after its own tag."""
    own = list(schema.get("properties", {}).items())
    yield from own[:1]
    for part in schema.get("allOf", []):
        yield from object_properties(document, resolve(document, part))
    yield from own[1:]


def main(arguments: list[str]) -> int:
    for provider in arguments or providers():
        try:
            document = load(provider)
        except SpecError as error:
            print(error, file=sys.stderr)
            return 1
        print(f"{provider}: {sum(1 for _ in operations(document))} operations, {len(document['components']['schemas'])} schemas")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
