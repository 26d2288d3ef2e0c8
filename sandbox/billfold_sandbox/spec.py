"""A provider's merged spec, read for serving: where it lives, which operation a request is, and what it may send."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from pkgutil import iter_modules
from typing import Any, Literal, NamedTuple, cast
from urllib.parse import unquote, urlsplit

from jsonschema_rs import Draft202012Validator

from billfold_core.secret import MASK

from . import providers
from .schemas import validator_of

Environment = Literal["live", "test"]
Json = dict[str, Any]

_SCHEMAS = "#/components/schemas/"
_METHODS = ("get", "put", "post", "delete", "patch")


def installed() -> list[str]:
    """Name the providers that have a stand-in here and whose generated package is there, in alphabetical order."""
    return [name for name in _stand_ins() if find_spec(f"{name}_client")]


@cache
def _stand_ins() -> tuple[str, ...]:
    return tuple(sorted(module.name for module in iter_modules(providers.__path__) if module.ispkg))


@cache
def without_stand_in(host: str) -> str:
    """Name the provider at a host whose generated package is there, but which has no stand-in here; else an empty text."""
    for module in iter_modules():
        name = module.name.removesuffix("_client")
        if name == module.name or name in _stand_ins():
            continue
        found = find_spec(module.name)
        for folder in (found and found.submodule_search_locations) or ():
            shipped = Path(folder) / "openapi.json"
            document: Json = json.loads(shipped.read_text("utf-8")) if shipped.is_file() else {}
            if "x-environments" in document and host in Spec(name, document).hosts:
                return name
    return ""


@cache
def load(provider: str) -> Spec:
    """Read the document inside a provider's generated package.

    Raises:
        ValueError: The provider has no stand-in, or no generated package that it could serve.
    """
    if provider not in _stand_ins():
        raise ValueError(f"there is no provider {provider!r} in the sandbox; there are {', '.join(_stand_ins())}")
    if provider not in installed():
        raise ValueError(f"{provider} is not in the sandbox, since the package {provider}_client is not installed")
    text = files(f"{provider}_client").joinpath("openapi.json").read_text("utf-8")
    return Spec(provider, json.loads(text))


class Route(NamedTuple):
    """One operation and the path that leads to it."""

    operation: str
    method: str
    segments: tuple[str, ...]
    definition: Json
    parameters: tuple[Json, ...]
    query: Json
    """The schema of its query parameters, as the members of one object."""

    @property
    def shape(self) -> tuple[bool, ...]:
        """Which segments are parameters."""
        return tuple(segment.startswith("{") for segment in self.segments)

    def parameters_of(self, segments: Sequence[str]) -> dict[str, str]:
        """Return the path parameters of a path that is this route's."""
        pairs = zip(self.segments, segments, strict=True)
        return {wanted[1:-1]: unquote(found) for wanted, found in pairs if wanted.startswith("{")}


class Spec:
    """One provider's document."""

    def __init__(self, provider: str, document: Json) -> None:
        self.provider = provider
        self.document = document
        self.title: str = document["info"]["title"]
        self.key_header: str = str(document["x-auth"]["header"]).lower()
        environments: dict[Environment, Json] = document["x-environments"]
        self.key_prefixes: dict[Environment, list[str]] = {name: host["key_prefixes"] for name, host in environments.items()}
        self.base_path: str = urlsplit(str(environments["test"]["url"])).path
        self.hosts: dict[str, set[Environment]] = {}
        self.base_paths: dict[str, str] = {}
        self.host_names: dict[str, str] = {}
        """The name in `x-hosts` of each host; empty for the main one."""
        addresses: dict[str, dict[Environment, str]] = {
            "": {name: str(host["url"]) for name, host in environments.items()},
            **document.get("x-hosts", {}),
        }
        self.test_paths: dict[str, str] = {host: urlsplit(urls["test"]).path for host, urls in addresses.items()}
        """The path of the test address of each of them."""
        for host, urls in addresses.items():
            for name in environments:
                parts = urlsplit(urls[name])
                self.hosts.setdefault(parts.hostname or "", set()).add(name)
                self.base_paths[parts.hostname or ""] = parts.path
                self.host_names[parts.hostname or ""] = host
        # Literal segments win over parameters: `/products/search` is no product's id.
        self.routes: list[Route] = sorted(_routes(self), key=lambda route: route.shape)
        self._shapes: dict[int, list[tuple[bool, ...]]] = {}
        for shape in dict.fromkeys(route.shape for route in self.routes):
            self._shapes.setdefault(len(shape), []).append(shape)
        self._by_literals: dict[tuple[str | None, ...], list[Route]] = {}
        for route in self.routes:
            self._by_literals.setdefault(_literals(route.segments, route.shape), []).append(route)
        self.minor_units: Mapping[str, int] = document.get("x-money-overrides", {})
        self._validators: dict[str, Draft202012Validator] = {}
        self._components: Json = {}
        prefixes = sorted({prefix for found in self.key_prefixes.values() for prefix in found}, key=len, reverse=True)
        self._keys = re.compile(rf"\b(?:{'|'.join(map(re.escape, prefixes))})[A-Za-z0-9_-]+")

    def methods(self, path: str) -> list[str]:
        """Return the methods that a path has."""
        return sorted({route.method for route, _ in self._of_path(path)})

    def masked(self, text: str) -> str:
        """Return a text without the keys in it, which begin like those of this provider."""
        return self._keys.sub(MASK, text)

    def find(self, method: str, path: str, host: str | None = None) -> tuple[Route | None, dict[str, str], bool]:
        """Find the route of a request; the last part of the answer says whether the path exists under any method.

        With the name of a host, empty for the main one, only the operations that it takes are known.
        """
        known = False
        for route, values in self._of_path(path):
            if host is not None and route.definition.get("x-host", "") != host:
                continue
            if route.method == method:
                return route, values, True
            known = True
        return None, {}, known

    def _of_path(self, path: str) -> Iterator[tuple[Route, dict[str, str]]]:
        """Yield the routes of a path, one for each method, with the path parameters."""
        segments = path.split("/")
        for shape in self._shapes.get(len(segments), ()):
            for route in self._by_literals.get(_literals(segments, shape), ()):
                values = route.parameters_of(segments)
                if all(values.values()):
                    yield route, values

    def environment_of(self, key: str) -> Environment | None:
        """Tell which environment a key belongs to by the longest prefix that fits and leaves something of the key."""
        fits: list[tuple[int, Environment]] = [
            (len(prefix), name)
            for name, prefixes in self.key_prefixes.items()
            for prefix in prefixes
            if key.startswith(prefix) and len(key) > len(prefix)
        ]
        return max(fits)[1] if fits else None

    def resolve(self, node: Json) -> Json:
        """Follow a local `$ref`."""
        while "$ref" in node:
            target: Any = self.document
            for step in str(node["$ref"]).removeprefix("#/").split("/"):
                target = target[step]
            node = target
        return node

    def validator(self, name: str, schema: Json) -> Draft202012Validator:
        """Give the validator of a schema of this document, made at first use; `name` is what it is kept under."""
        if name not in self._validators:
            told: Json = _told_apart(schema)
            # A validator reads all that it is given, so it is given what the schema refers to and no more.
            self._validators[name] = validator_of({**told, "components": {"schemas": self._needed(told)}})
        return self._validators[name]

    def _needed(self, schema: Json) -> Json:
        """Return all schemas that one refers to, directly or through others."""
        needed: Json = {}
        waiting = [*_referred(schema)]
        while waiting:
            name = waiting.pop()
            if name not in needed:
                if name not in self._components:
                    self._components[name] = _told_apart(self.document["components"]["schemas"][name])
                needed[name] = self._components[name]
                waiting += _referred(needed[name])
        return needed


def _literals(segments: Sequence[str], shape: Sequence[bool]) -> tuple[str | None, ...]:
    """Return the segments of a path with None in the place of each parameter."""
    return tuple(None if is_parameter else segment for segment, is_parameter in zip(segments, shape, strict=True))


def _routes(spec: Spec) -> Iterator[Route]:
    for path, item in cast("dict[str, Json]", spec.document["paths"]).items():
        for method in _METHODS:
            if method in item:
                definition: Json = item[method]
                if "requestBody" in definition:
                    definition = {**definition, "requestBody": spec.resolve(definition["requestBody"])}
                parameters = tuple(map(spec.resolve, [*item.get("parameters", []), *definition.get("parameters", [])]))
                segments = tuple(path.split("/"))
                yield Route(definition["operationId"], method.upper(), segments, definition, parameters, _query(parameters))


def _query(parameters: Sequence[Json]) -> Json:
    asked = [parameter for parameter in parameters if parameter["in"] == "query"]
    required = [parameter["name"] for parameter in asked if parameter.get("required")]
    return {"type": "object", "properties": {parameter["name"]: parameter["schema"] for parameter in asked}, "required": required}


def _referred(node: Any) -> Iterator[str]:
    """Name the schemas that a schema refers to."""
    if isinstance(node, list):
        for item in cast("Sequence[Any]", node):
            yield from _referred(item)
    elif isinstance(node, dict):
        for key, value in cast(Json, node).items():
            if key == "$ref" and isinstance(value, str):
                yield value.removeprefix(_SCHEMAS)
            else:
                yield from _referred(value)


def _told_apart(node: Any) -> Any:
    """Rewrite each tagged union as one condition per tag: a finding then names the field, not just `oneOf`."""
    if isinstance(node, list):
        return [_told_apart(item) for item in cast("Sequence[Any]", node)]
    if not isinstance(node, dict):
        return node
    schema = cast(Json, node)
    if "oneOf" not in schema or "mapping" not in schema.get("discriminator", {}):
        return {key: _told_apart(value) for key, value in schema.items()}
    tag: str = schema["discriminator"]["propertyName"]
    mapping: dict[str, str] = schema["discriminator"]["mapping"]
    return {
        "type": "object",
        "required": [tag],
        "properties": {tag: {"enum": [*mapping]}},
        "allOf": [
            {"if": {"properties": {tag: {"const": value}}, "required": [tag]}, "then": {"$ref": reference}}
            for value, reference in mapping.items()
        ],
    }
