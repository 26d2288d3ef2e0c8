"""A delivery of each event of a provider's webhooks, made from the shipped document alone, and what becomes of it in the package.

`nox -s coverage` counts the events by it, with the bodies of `billfold.testing.make_webhook` where that is there.
"""

import json
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from typing import Any, Final, NamedTuple

import billfold.testing
from billfold_core import BillfoldError
from billfold_core.webhooks import sign

ROOT = Path(__file__).parent.parent
SECRET: Final = "whsec_ZXhhbXBsZSBvZiBhIHNlY3JldCBrZXk="
AT: Final = 1767225600
_TEXTS: Final = {"date-time": "2026-01-01T00:00:00.000Z"}
_PLAIN: Final[dict[str, Any]] = {"integer": 1, "number": 1, "boolean": True, "array": [], "object": {}, "null": None}


class Made(NamedTuple):
    """A delivery, as it arrives."""

    headers: dict[str, str]
    body: bytes


class Outcome(NamedTuple):
    """How far the delivery of one event comes."""

    name: str
    typed: bool = False
    made: bool = False
    verified: bool = False
    decoded: bool = False
    round_tripped: bool = False


def documented(provider: str) -> list[str]:
    """List the events that a provider documents."""
    lines = (ROOT / "specs" / provider / "events.txt").read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@cache
def document(provider: str) -> dict[str, Any]:
    """Read the document that a package ships."""
    found: dict[str, Any] = json.loads((files(f"{provider}_client") / "openapi.json").read_text("utf-8"))
    return found


def made(provider: str, name: str) -> Made:
    """Make a delivery with the least that its record always has."""
    found = document(provider)
    schema = found["webhooks"][name]["post"]["requestBody"]["content"]["application/json"]["schema"]
    body = json.dumps(_least(found, schema)).encode()
    scheme = import_module(f"{provider}_client.webhook").SCHEME
    return Made(sign(scheme, body, secret=SECRET, at=AT, id="msg_1"), body)


def by_factory(provider: str, name: str) -> Made:
    """Make a delivery as users do in their tests."""
    make: Any = getattr(billfold.testing, "make_webhook")  # noqa: B009 - comes with the sandbox
    request = make(provider, name, secret=SECRET, at=AT)
    return Made(dict(request.headers), request.body)


def has_factory() -> bool:
    return hasattr(billfold.testing, "make_webhook")


def outcomes(provider: str, make: Callable[[str, str], Made] = made) -> Iterator[Outcome]:
    """Yield how far the delivery of each event in the document comes."""
    webhook = import_module(f"{provider}_client.webhook")
    for name in document(provider)["webhooks"]:
        yield _outcome(provider, webhook, name, make)


def _outcome(provider: str, webhook: Any, name: str, make: Callable[[str, str], Made]) -> Outcome:
    events = import_module(f"{provider}_client.webhook_events")
    kind = getattr(events, events.EVENTS.entries[name].kind, None)
    found = Outcome(name, typed=getattr(kind, "type", "") == name)
    declared = {} if webhook.SCHEME.envelope.name else {"event": name}
    try:
        delivery = make(provider, name)
        found = found._replace(made=True)
        event = webhook.unwrap(delivery.body, delivery.headers, secrets=SECRET, now=AT, **declared)
        found = found._replace(verified=type(event) is kind)
        data = event.data
    except BillfoldError:
        return found
    found = found._replace(decoded=True)
    written = data.to_dict() if hasattr(data, "to_dict") else data
    return found._replace(
        round_tripped=json.loads(json.dumps(written, default=str)) == _record(webhook.SCHEME.envelope, event.json)
    )


def _record(envelope: Any, body: Any) -> Any:
    for step in envelope.data[0].split("/")[1:]:
        body = body[step]
    return json.loads(json.dumps(body["object"] if envelope.object_or_beside else body, default=str))


def _least(document: dict[str, Any], schema: dict[str, Any]) -> Any:
    """Return a value with the least that a schema asks for."""
    if "$ref" in schema:
        return _least(document, document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]])
    if "discriminator" in schema:
        return _least(document, schema["oneOf"][0])
    if "anyOf" in schema:
        return _least(document, schema["anyOf"][0])
    if "const" in schema or "enum" in schema:
        return schema.get("const", schema.get("enum", [None])[0])
    if "allOf" in schema or "properties" in schema:
        parts: list[Any] = [_least(document, part) for part in schema.get("allOf", [])]
        own = {
            name: _least(document, schema["properties"][name])
            for name in schema.get("required", [])
            if name in schema["properties"]
        }
        return {**own, **{name: value for part in parts for name, value in part.items()}}
    kinds = schema.get("type", "object")
    kind = kinds if isinstance(kinds, str) else kinds[0]
    return _TEXTS.get(schema.get("format", ""), "some") if kind == "string" else _PLAIN[kind]
