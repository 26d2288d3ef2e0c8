"""Check what a spec says of webhooks (`x-webhooks`) against the rest of it, and against the list of documented events."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen import document as documents
from codegen.document import Fault, Json, Spec, operations, parameters, ref_name
from codegen.findings import Finding, perhaps
from codegen.views.webhooks import OURS, STANDARD, class_of

from .house import lacking

LISTED = "events.txt"
_AT = "x-webhooks"


def references(document: Json) -> Iterator[Fault]:
    """Yield each schema that `x-webhooks` names and that is not there; its form is known to be sound."""
    webhooks: Json = document.get(_AT, {})
    schemas = document["components"]["schemas"]
    named = [((_AT, "records", name), "records", name) for name in webhooks.get("records", {})]
    events = [((_AT, "events", name), event) for name, event in webhooks.get("events", {}).items()]
    events += [((_AT, "unnamed"), webhooks["unnamed"])] if "unnamed" in webhooks else []
    named += [((*at, "data"), "/".join(at[1:]), event["data"]) for at, event in events if "data" in event]
    for at, where, name in named:
        if name not in schemas:
            yield Fault(at, f"{_AT}: {where}: there is no schema {name}{perhaps(name, schemas)}")


def findings(document: Json) -> Iterator[Fault]:
    """Yield what does not fit; what `x-webhooks` names is known to be there."""
    if _AT not in document:
        return
    webhooks: Json = document[_AT]
    yield from _way_findings(webhooks)
    yield from _record_findings(document, webhooks)
    yield from _event_findings(document, webhooks)


def not_specified(spec: Spec) -> Iterator[Finding]:
    """Yield each documented event that the spec does not have, and what is wrong with the list of them."""
    path = documents.SPECS / spec.provider / LISTED
    name = path.relative_to(documents.ROOT).as_posix()
    events: Json = spec.document.get(_AT, {}).get("events", {})
    if not path.is_file():
        if events:
            yield Finding(name, 0, "the file is not there; it lists the documented events, one a line")
        return
    seen = dict[str, int]()
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        if line in seen:
            yield Finding(name, number, f"{line} is in line {seen[line]} already; take one of the two away")
        elif line not in events:
            near = perhaps(line, events) or f"; add it to {_AT} in webhooks.yaml, or take it away here"
            yield Finding(name, number, f"{line} is documented, and {_AT} has no such event{near}")
        seen.setdefault(line, number)


def _way_findings(webhooks: Json) -> Iterator[Fault]:
    with_id = [way for way in webhooks["ways"] if "id" in way]
    if webhooks["dedupe"] == "id" and not with_id:
        yield Fault((_AT, "dedupe"), f"{_AT}: dedupe: no way of signing has an id in its headers; name a place in the body")
    if webhooks["secret"]["form"] == "base64" and any(way["scheme"] != STANDARD for way in webhooks["ways"]):
        yield Fault((_AT, "secret", "form"), f"{_AT}: secret: only {STANDARD} takes a key in base64; write `text`")
    names_events, unnamed = "name" in webhooks["envelope"], "unnamed" in webhooks
    if names_events == unnamed:
        words = "has no `name`, so `unnamed` must say what a delivery is" if not unnamed else "has a `name`, so `unnamed` is none"
        yield Fault((_AT, "envelope"), f"{_AT}: envelope {words}")


def _record_findings(document: Json, webhooks: Json) -> Iterator[Fault]:
    used = {event["data"] for event in [*webhooks["events"].values(), webhooks.get("unnamed", {})] if "data" in event}
    for name, record in webhooks["records"].items():
        at = (_AT, "records", name)
        if name not in used:
            yield Fault(at, f"{_AT}: records: no event carries {name}; take it away")
        yield from _pointer_findings(document, name, record["id"], (*at, "id"))
        if "read" in record:
            yield from _reading_findings(document, record["read"], (*at, "read"))
        for kind, reading in record.get("fetch", {}).items():
            place = (*at, "fetch", kind)
            yield from _reading_findings(document, reading["read"], (*place, "read"))
            yield from _pointer_findings(document, name, reading["id"], (*place, "id"))


def _pointer_findings(document: Json, name: str, pointer: str, at: tuple[str, ...]) -> Iterator[Fault]:
    schema = document["components"]["schemas"][name]
    for one in schema["oneOf"] if "discriminator" in schema else [{"$ref": f"#/components/schemas/{name}"}]:
        if words := lacking(document, one, pointer):
            yield Fault(at, f"{_AT}: records: {ref_name(one)} has {words}")


def _reading_findings(document: Json, name: str, at: tuple[str, ...]) -> Iterator[Fault]:
    known = {operation["operationId"]: (path, operation) for path, _, operation in operations(document)}
    if name not in known:
        yield Fault(at, f"{_AT}: there is no operation {name}{perhaps(name, known)}")
        return
    path, operation = known[name]
    needed = [one["name"] for one in parameters(document, path, operation) if one.get("required")]
    if operation["x-effect"] != "read" or len(needed) != 1 or operation.get("requestBody", {}).get("required"):
        yield Fault(at, f"{_AT}: {name} does not read one record by its id")


def _event_findings(document: Json, webhooks: Json) -> Iterator[Fault]:
    records, schemas = webhooks["records"], document["components"]["schemas"]
    classes = dict.fromkeys(OURS, "billfold")
    named: list[tuple[tuple[str, ...], str, Json]] = [
        ((_AT, "events", name), class_of(name), event) for name, event in webhooks["events"].items()
    ]
    if unnamed := webhooks.get("unnamed"):
        named.append(((_AT, "unnamed"), unnamed["class"], unnamed))
    for at, kind, event in named:
        where = "/".join(at[1:])
        if kind in classes:
            yield Fault(at, f"{_AT}: {where}: {kind} would be the name of its class, which {classes[kind]} has already")
        classes.setdefault(kind, where)
        if "data" not in event:
            continue
        data = event["data"]
        if data not in records:
            yield Fault((*at, "data"), f"{_AT}: {where}: records must say where {data} has its id{perhaps(data, records)}")
        elif fetch := records[data].get("fetch"):
            yield from _object_findings(at, where, event, fetch, needed=at[1] == "events")
        elif "object" in event:
            yield Fault((*at, "object"), f"{_AT}: {where}: {data} is not fetched, so `object` says nothing")
        if not _is_read(schemas, data):
            yield Fault((*at, "data"), f"{_AT}: {where}: {data} is no object; what an event carries has properties")


def _object_findings(at: tuple[str, ...], where: str, event: Json, fetch: Json, *, needed: bool) -> Iterator[Fault]:
    if needed and event.get("object") not in fetch:
        given = f"there is no object {event['object']} to fetch" if "object" in event else "it must say its `object`"
        near = perhaps(event.get("object", ""), fetch) or f"; there are {', '.join(fetch)}"
        yield Fault((*at, "object") if "object" in event else at, f"{_AT}: {where}: {given}{near}")


def _is_read(schemas: Json, name: str) -> bool:
    schema: dict[str, Any] = schemas[name]
    return bool({"properties", "allOf", "discriminator"} & schema.keys())
