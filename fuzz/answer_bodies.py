"""What each provider answers: the documented bodies, and for every operation one more that is made of its schema."""

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from billfold_core.call import Operation
from billfold_core.pages import Pagination
from billfold_core.provider import Provider

FIXTURES = Path(__file__).parent.parent / "tests" / "fixtures"
_DOCUMENTED_ERROR = re.compile(r"error\.(\d{3})")
_MADE = 3
_USUAL = ("USD",)
_TEXTS = ("price_1", "prod_1", "Pro", "USD")
_MOMENTS: Mapping[str, int] = {"epoch_ms": 1767225600000, "epoch_s": 1767225600}
_PLAIN: Mapping[str, Any] = {"boolean": True, "null": None, "number": 29.5, "object": {"key": "value"}}


class Served(NamedTuple):
    """One operation: how it is read, where it is asked for, and the bodies that answer it."""

    operation: Operation[Any]
    pagination: Pagination | None
    method: str
    path: re.Pattern[str]
    bodies: tuple[str, ...]


class Provided(NamedTuple):
    """What is known of one provider."""

    constants: Provider
    operations: Mapping[str, Served]
    errors: tuple[tuple[int, str], ...]
    """The documented errors: status and body."""


@cache
def provided(provider: str) -> Provided:
    """Find all operations of a provider in its generated package, with their bodies."""
    constants: Provider = import_module(f"{provider}_client.client").PROVIDER
    folder = FIXTURES / provider / "responses"
    errors = tuple(
        (int(found[1]), path.read_text("utf-8"))
        for path in sorted(folder.glob("error.*.json"))
        if (found := _DOCUMENTED_ERROR.match(path.name))
    )
    return Provided(constants, {item.operation.name: item for item in _operations(provider, constants, folder)}, errors)


def _operations(provider: str, constants: Provider, folder: Path) -> Iterator[Served]:
    document: dict[str, Any] = json.loads((files(f"{provider}_client") / "openapi.json").read_text("utf-8"))
    for path, methods in document["paths"].items():
        for method, described in methods.items():
            if method not in ("get", "post", "put", "patch", "delete"):
                continue
            name = described["operationId"]
            if "x-address" in described or not _is_json(document, described):
                continue
            endpoint = getattr(import_module(f"{provider}_client.api.{described['tags'][0]}"), name)
            documented = [file.read_text("utf-8") for file in sorted(folder.glob(f"{name}.*json"))]
            bodies = (*documented, *_made(document, described, constants, endpoint.OPERATION))
            pattern = re.compile(re.sub(r"\\\{[^/]*?\\\}", "[^/]+", re.escape(path)) + "$")
            yield Served(endpoint.OPERATION, getattr(endpoint, "PAGINATION", None), method.upper(), pattern, bodies)


def _success(document: Any, described: Any) -> Any:
    return _resolved(document, next(answer for status, answer in described["responses"].items() if status.startswith("2")))


def _is_json(document: Any, described: Any) -> bool:
    """Return whether an answer is JSON or nothing, and not a file."""
    return "application/json" in _success(document, described).get("content", {"application/json": {}})


def _made(document: Any, described: Any, constants: Provider, operation: Operation[Any]) -> Iterator[str]:
    content = _success(document, described).get("content")
    if content is None:
        yield ""
        return
    chance = Random(operation.name)
    for _ in range(_MADE):
        body = example(document, content["application/json"]["schema"], chance)
        success = constants.errors.success
        if success is not None and isinstance(body, dict) and success[0] in body:
            body[success[0]] = success[1]
        yield json.dumps(body)


def example(document: Any, schema: Any, chance: Random) -> Any:
    """Make a value that a schema allows, with every field it knows."""
    schema = _resolved(document, schema)
    if "discriminator" in schema:
        tag, target = chance.choice(sorted(schema["discriminator"]["mapping"].items()))
        return {**example(document, {"$ref": target}, chance), schema["discriminator"]["propertyName"]: tag}
    for union in ("anyOf", "oneOf"):
        if union in schema:
            return example(document, chance.choice([kind for kind in schema[union] if kind.get("type") != "null"]), chance)
    if "const" in schema or "enum" in schema:
        usual = [value for value in schema.get("enum", ()) if value in _USUAL]
        return schema.get("const") or chance.choice(usual * 20 + schema["enum"])
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = chance.choice([name for name in kind if name != "null"])
    if "properties" in schema or "allOf" in schema:
        parts = [example(document, part, chance) for part in schema.get("allOf", ()) if "if" not in part]
        own = {name: example(document, member, chance) for name, member in schema.get("properties", {}).items()}
        return {name: value for part in [*parts, own] for name, value in part.items()}
    if kind == "string":
        return "2026-01-05T10:20:30.123Z" if schema.get("format") == "date-time" else chance.choice(_TEXTS)
    if kind == "integer":
        return _MOMENTS[schema["x-timestamp"]] if "x-timestamp" in schema else chance.choice([1, 0, 2999, 12])
    if kind == "array":
        return [example(document, schema["items"], chance) for _ in range(chance.choice([1, 2]))]
    if kind == "object" and isinstance(schema.get("additionalProperties"), dict):
        return {"key": example(document, schema["additionalProperties"], chance)}
    return _PLAIN.get(kind or "object")


def _resolved(document: Any, schema: Any) -> Any:
    while "$ref" in schema:
        found = document
        for step in schema["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        schema = found
    return schema
