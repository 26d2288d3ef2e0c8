"""Make values for the schemas of a shipped spec: valid ones, and for answers also what a newer server might send."""

from __future__ import annotations

import json
import math
import pkgutil
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import cache, partial
from importlib import import_module
from importlib.resources import files
from itertools import combinations
from typing import Any

from hypothesis import strategies as st
from jsonschema_rs import Draft202012Validator
from providers import PROVIDERS as PROVIDERS

CHARACTERS = st.characters(codec="utf-8")
NAMES = st.text(CHARACTERS, max_size=8)
ANY_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.decimals(allow_nan=False, allow_infinity=False, places=3)
    | NAMES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=8,
)
# What a newer server adds: drawn as one choice, since every object in a record may have some.
ADDED = st.sampled_from(
    [
        None,
        True,
        0,
        -1,
        2**70,
        Decimal("0.10"),
        "",
        "é\u0000\U0001f600",
        [],
        {},
        [[]],
        [1, "a", None],
        {"": {"a": [{}]}},
        {"id": 1},
    ]
).map(deepcopy)
FIRST, LAST = datetime(1971, 1, 1, tzinfo=UTC), datetime(9000, 1, 1, tzinfo=UTC)
# One number costs a fraction of what `st.datetimes` draws, and records are full of times.
MOMENTS = st.integers(0, (LAST - FIRST) // timedelta(microseconds=1)).map(lambda since: FIRST + timedelta(microseconds=since))


@cache
def spec(provider: str) -> dict[str, Any]:
    """Read the spec that a package ships."""
    text = (files(f"{provider}_client") / "openapi.json").read_text("utf-8")
    document: dict[str, Any] = json.loads(text, parse_float=Decimal)
    return document


def component(provider: str, name: str) -> dict[str, Any]:
    """Find one component schema."""
    found: dict[str, Any] = spec(provider)["components"]["schemas"][name]
    return found


@cache
def readers(provider: str) -> dict[str, Any]:
    """Pair every component that is read and has a class or a union with what reads it."""
    models = import_module(f"{provider}_client.models")
    found: dict[str, Any] = {}
    for name, schema in spec(provider)["components"]["schemas"].items():
        if is_object(provider, name) and not is_sent(provider, name):
            union = "discriminator" in schema
            found[name] = getattr(models, f"{snake(name)}_from_dict") if union else getattr(models, name).from_dict
    return found


@cache
def tables(provider: str) -> dict[str, Any]:
    """Pair every component that is sent with what checks it and writes it."""
    found: dict[str, Any] = {}
    package = f"{provider}_client.api"
    names = [module.name for module in pkgutil.iter_modules(import_module(package).__path__)]
    known = {name: node for module in names for name, node in vars(import_module(f"{package}.{module}")).items()}
    for name in spec(provider)["components"]["schemas"]:
        if is_object(provider, name) and is_sent(provider, name):
            node = known.get(snake(name).upper()) or bodies(provider).get(name)
            if node is not None:
                found[name] = partial(node.check, field="")
    return found


def bodies(provider: str) -> dict[str, Any]:
    """Pair the components that are whole bodies with their tables."""
    found: dict[str, Any] = {}
    for operation in operations(provider):
        body = operation.get("requestBody", {})
        if "$ref" in body:
            body = spec(provider)["components"]["requestBodies"][body["$ref"].rsplit("/", 1)[-1]]
        schema = body.get("content", {}).get("application/json", {}).get("schema", {})
        if "$ref" in schema:
            found[schema["$ref"].rsplit("/", 1)[-1]] = endpoint(provider, operation["operationId"]).OPERATION.sent.body
    return found


def client_of(provider: str, prefix: str = "") -> Any:
    """Find the client of a provider; with the prefix `Async`, the other one."""
    return getattr(import_module(f"{provider}_client"), f"{prefix}{provider.capitalize()}")


@cache
def operations(provider: str) -> list[dict[str, Any]]:
    """List the operations of a spec that are calls, each with its method and path."""
    return [
        {**operation, "method": method.upper(), "path": path}
        for path, item in spec(provider)["paths"].items()
        for method, operation in item.items()
        if method in ("get", "put", "post", "delete", "patch") and "x-address" not in operation
    ]


@cache
def endpoint(provider: str, name: str) -> Any:
    """Find an operation as a value."""
    tag = next(operation["tags"][0] for operation in operations(provider) if operation["operationId"] == name)
    return getattr(import_module(f"{provider}_client.api.{tag}"), name)


def is_object(provider: str, name: str) -> bool:
    """Tell whether a component is an object with fields, or a union of them."""
    return bool({"discriminator", "properties", "allOf"} & set(component(provider, name)))


def snake(name: str) -> str:
    """Write a component's name as its module and its function have it."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")


def is_sent(provider: str, name: str) -> bool:
    """Tell whether a component is what callers send."""
    schema = component(provider, name)
    if "discriminator" in schema:
        return is_sent(provider, schema["oneOf"][0]["$ref"].rsplit("/", 1)[-1])
    return schema.get("additionalProperties") is False


def rules(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """List the rules across the fields of an object."""
    return [{"if": part["if"], **{k: part[k] for k in ("then", "else") if k in part}} for part in _parts(schema) if "if" in part]


def _parts(schema: dict[str, Any]) -> list[dict[str, Any]]:
    return [schema, *schema.get("allOf", [])]


@cache
def values(provider: str, name: str, *, lawful: bool = True) -> st.SearchStrategy[Any]:
    """Make values of a component; unless `lawful`, they may break its rules across fields."""
    return _component(provider, name, sent=is_sent(provider, name), lawful=lawful)


@cache
def _component(provider: str, name: str, *, sent: bool, lawful: bool = True) -> st.SearchStrategy[Any]:
    return _Values(provider, sent=sent).of(component(provider, name), lawful=lawful)


class _Values:
    def __init__(self, provider: str, *, sent: bool) -> None:
        self.provider = provider
        self.sent = sent

    def of(self, schema: dict[str, Any], *, lawful: bool = True) -> st.SearchStrategy[Any]:
        if "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[-1]
            return st.deferred(lambda: _component(self.provider, name, sent=self.sent, lawful=lawful))
        if "discriminator" in schema:
            return self._union(schema, lawful=lawful)
        if "properties" in schema or any("$ref" in part or "properties" in part for part in schema.get("allOf", [])):
            return self._object(schema, lawful=lawful)
        for key in ("anyOf", "oneOf"):
            if key in schema:
                return st.one_of([self.of(member) for member in schema[key]])
        if "const" in schema:
            return st.just(schema["const"])
        if "enum" in schema:
            known = st.sampled_from(schema["enum"])
            return known if self.sent else known | NAMES
        kinds = schema.get("type")
        if isinstance(kinds, list):
            return st.one_of([self.of({**schema, "type": kind}) for kind in kinds])
        return self._plain(kinds, schema)

    def _plain(self, kind: str | None, schema: dict[str, Any]) -> st.SearchStrategy[Any]:
        low, high = schema.get("minimum"), schema.get("maximum")
        if "exclusiveMinimum" in schema:
            low = schema["exclusiveMinimum"] + 1
        if kind == "string" and schema.get("format") == "date-time":
            return st.one_of(
                MOMENTS.map(lambda m: m.isoformat()), MOMENTS.map(lambda m: m.strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z")
            )
        if kind == "string" and "x-money" in schema:
            return st.decimals(0, 10**9, places=2).map(str)
        if kind == "string":
            if self.sent and "pattern" in schema:
                # What is too short goes on after what the pattern asks for.
                needed = schema.get("minLength", 0)
                return st.from_regex(schema["pattern"], fullmatch=True).map(lambda text: text.ljust(needed, "0"))
            least = schema.get("minLength", 0)
            return st.text(CHARACTERS, min_size=least, max_size=min(schema.get("maxLength", 12), max(12, least)))
        if kind == "integer" and "x-timestamp" in schema:
            factor = 1000 if schema["x-timestamp"] == "epoch_ms" else 1
            return st.integers(0, 200_000_000_000).map(lambda seconds: seconds * factor)
        if kind == "integer":
            return st.integers(-(2**63) if low is None else low, 2**63 if high is None else high)
        if kind == "number":
            least, most = -(10**9) if low is None else low, 10**9 if high is None else high
            return st.decimals(least, most, places=4) | st.integers(math.ceil(least), math.floor(most))
        if kind == "boolean":
            return st.booleans()
        if kind == "null":
            return st.none()
        if kind == "array":
            return st.lists(
                self.of(schema["items"]), min_size=schema.get("minItems", 0), max_size=min(schema.get("maxItems", 3), 3)
            )
        if kind == "object":
            members = schema.get("additionalProperties", True)
            return st.dictionaries(NAMES, ANY_JSON if isinstance(members, bool) or not members else self.of(members), max_size=3)
        return ANY_JSON

    def _object(self, schema: dict[str, Any], *, lawful: bool) -> st.SearchStrategy[dict[str, Any]]:
        properties, required = _flat(self.provider, schema)
        needed = {name: self.of(child) for name, child in properties.items() if name in required}
        # A server says null too where it might leave a field out.
        null = st.nothing() if self.sent else st.none()
        optional = {name: self.of(child) | null for name, child in properties.items() if name not in required}
        known = st.fixed_dictionaries(needed, optional=optional)
        if self.sent:
            stated = rules(schema) if lawful else []
            return _lawful(known, stated, set(needed)) if stated else known
        aliases = {alias for child in properties.values() for alias in child.get("x-aliases", [])}
        fresh = st.dictionaries(NAMES.filter(lambda name: name not in properties and name not in aliases), ADDED, max_size=2)
        return st.builds(lambda extra, own: {**extra, **own}, fresh, known)

    def _union(self, schema: dict[str, Any], *, lawful: bool) -> st.SearchStrategy[Any]:
        known = st.one_of([self.of(member, lawful=lawful) for member in schema["oneOf"]])
        if self.sent:
            return known
        tag, mapping = schema["discriminator"]["propertyName"], schema["discriminator"]["mapping"]
        unknown = st.builds(
            lambda name, rest: {**rest, tag: name},
            NAMES.filter(lambda name: name not in mapping),
            st.dictionaries(NAMES, ANY_JSON, max_size=2),
        )
        return known | unknown


def _lawful(known: st.SearchStrategy[dict[str, Any]], stated: list[dict[str, Any]], needed: set[str]) -> st.SearchStrategy[Any]:
    """Keep of each value as many optional members as the rules let stand together."""
    validators = [Draft202012Validator(rule) for rule in stated]

    def broken(told: dict[str, Any]) -> int:
        """Count the rules that a value breaks, as the validator reads it."""
        return sum(not validator.is_valid(told) for validator in validators)

    def kept(value: dict[str, Any]) -> dict[str, Any]:
        told = plain(value)
        left = broken(told)
        if not left:
            return value
        found = {name: told[name] for name in told if name in needed}
        left = broken(found)
        waiting = [name for name in told if name not in needed]
        for names in [*([name] for name in waiting), *combinations(waiting, 2)]:
            tried = {**found, **{name: told[name] for name in names}}
            then = broken(tried)
            if not then or then < left:
                found, left = tried, then
        return {name: value[name] for name in found}

    return known.map(kept).filter(lambda value: not broken(plain(value)))


def plain(value: Any) -> Any:
    """Make decimals readable for the validator."""
    if value is None or isinstance(value, str | bool):
        return value
    if isinstance(value, dict):
        return {name: plain(member) for name, member in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return float(value) if isinstance(value, Decimal | int) else value


def _flat(provider: str, schema: dict[str, Any]) -> tuple[dict[str, Any], set[str]]:
    properties, required = dict(schema.get("properties", {})), set(schema.get("required", []))
    for part in schema.get("allOf", []):
        if "if" in part:
            continue
        target = component(provider, part["$ref"].rsplit("/", 1)[-1]) if "$ref" in part else part
        inherited, needed = _flat(provider, target)
        properties = {**inherited, **properties}
        required |= needed
    return properties, required
