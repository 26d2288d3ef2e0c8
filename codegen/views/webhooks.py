"""What a spec says of webhooks (`x-webhooks`), written out: as OpenAPI's `webhooks`, and as views for the templates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from codegen.document import Json

from .python_types import class_name, function_name

if TYPE_CHECKING:
    from .endpoints import Endpoints
    from .models import Models

STANDARD = "standard"
OURS = ("Event", "AnyEvent", "UnknownEvent", "UnreadableEvent", "Fetches", "Refetches", "EVENTS")
"""Names that a module of events has beside its classes."""
_DOCUMENTED = ("documented", "published")
_SAYING = {
    "documented": "`data` is {a}.",
    "published": "`data` is {a}, by code that the provider publishes.",
    "reported": "`data` is {a}, as others report it.",
    "inferred": "`data` is inferred to be {a}.",
    "": "Nothing is published of `data`.",
}
_FORMS = {"moment": {"type": "string", "format": "date-time"}}


def class_of(name: str) -> str:
    """Name the class of an event."""
    return class_name(name)


def data_of(webhooks: Json) -> list[Json]:
    """List what events carry, as references."""
    events: list[Json] = [*webhooks.get("events", {}).values(), webhooks.get("unnamed", {})]
    return [_reference(name) for name in dict.fromkeys(event["data"] for event in events if "data" in event)]


def as_records(webhooks: Json) -> Json:
    """Return OpenAPI's `webhooks` with the record of each event as its body, as facts tell them (`codegen/facts.py`)."""
    return {name: _item(webhooks, event, _record(event)) for name, event in webhooks.get("events", {}).items()}


def as_sent(webhooks: Json) -> Json:
    """Return OpenAPI's `webhooks` with the bodies that are sent: the envelope with the name of the event, and the record."""
    return {
        name: _item(webhooks, event, _enveloped(webhooks["envelope"], name, _record(event)))
        for name, event in webhooks["events"].items()
    }


def _item(webhooks: Json, event: Json, body: Json) -> Json:
    content = {"application/json": {"schema": body}}
    answers = {webhooks["acknowledge"]["status"]: {"description": "The delivery has arrived and is not sent again."}}
    words = {"summary": event["summary"], "description": " ".join([event["summary"], saying(webhooks, event)])}
    return {"post": {**words, "requestBody": {"required": True, "content": content}, "responses": answers}}


def _reference(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def _record(event: Json) -> Json:
    return _reference(event["data"]) if "data" in event else {"type": "object"}


def _enveloped(envelope: Json, name: str, record: Json) -> Json:
    """Put a record where the first of several places is."""
    if envelope["data"][0] == "":
        return record
    if envelope.get("object_or_beside"):
        record = {"type": "object", "required": ["object"], "properties": {"object": record}}
    places = [(envelope["data"][0], record), (envelope["name"][0], {"type": "string", "const": name})]
    if "id" in envelope:
        places.append((envelope["id"][0], {"type": "string", "description": "Id of the event."}))
    if "occurred_at" in envelope:
        form = envelope["occurred_form"]
        moment = _FORMS.get(form, {"type": "integer", "format": "int64", "x-timestamp": form})
        places.append((envelope["occurred_at"][0], {**moment, "description": "When it happened."}))
    body: Json = {"type": "object", "required": [], "properties": {}}
    for pointer, schema in places:
        *outer, last = pointer.strip("/").split("/")
        inside = body
        for step in outer:
            inside = inside["properties"].setdefault(step, {"type": "object", "required": [], "properties": {}})
        inside["properties"][last] = schema
        inside["required"].append(last)
    return body


def saying(webhooks: Json, event: Json) -> str:
    """Say what an event carries, and how well that is known."""
    if "data" not in event:
        return _SAYING[""]
    name = class_name(event["data"])
    article = "an" if name[0] in "AEIOU" else "a"
    return _SAYING[known(webhooks, event)].format(a=f"{article} `{name}`")


def known(webhooks: Json, event: Json) -> str:
    """Tell how well the record of an event is known; nothing if it is not known at all."""
    return str(event.get("known", webhooks.get("known", _DOCUMENTED[0]))) if "data" in event else ""


@dataclass(frozen=True)
class Reading:
    """An operation that reads a record."""

    operation: str
    """Where it is in the package: `api.subscriptions:subscriptions_get`."""
    id: str
    object: str
    returns: str
    """The type of what it answers."""


@dataclass(frozen=True)
class Carried:
    """What some events carry, and what is read of it."""

    constant: str
    model: str
    """What reads it, in the package: `models:Subscription`; nothing for JSON of which nothing is known."""
    annotation: str
    subject: str
    readings: tuple[Reading, ...]
    thin: bool
    documented: bool

    @property
    def bases(self) -> list[str]:
        """The bases of the class of such an event."""
        returned = " | ".join(dict.fromkeys(reading.returns for reading in self.readings))
        return [f"Event[{self.annotation}]", *([f"{'Fetches' if self.thin else 'Refetches'}[{returned}]"] if returned else [])]


@dataclass(frozen=True)
class EventView:
    """One event."""

    name: str
    kind: str
    """The name of its class."""
    summary: str
    doc: str
    carried: Carried


class Webhooks:
    """The views of a document's webhooks."""

    def __init__(self, document: Json, models: Models, endpoints: Endpoints) -> None:
        self.said: Json = document.get("x-webhooks", {})
        self.models = models
        self.endpoints = endpoints
        self._classes = {class_name(name) for name in models.types.schemas}

    def __bool__(self) -> bool:
        return bool(self.said)

    def events(self) -> list[EventView]:
        """Make the views of the events, in the order of the spec."""
        return [self._event(name, class_of(name), event) for name, event in self.said["events"].items()]

    def unnamed(self) -> EventView | None:
        """Make the view of what a delivery is that names no event."""
        found = self.said.get("unnamed")
        return self._event("unnamed", found["class"], found) if found else None

    def classes(self) -> list[EventView]:
        """Make the views of all that has a class."""
        return [*self.events(), *filter(None, [self.unnamed()])]

    def carried(self) -> list[Carried]:
        """List what events carry, each once."""
        return list(dict.fromkeys(event.carried for event in self.classes()))

    def counts(self) -> list[tuple[str, int]]:
        """Count the events by how well their records are known, those that are well known first."""
        events = self.said["events"].values()
        grades = [known(self.said, event) for event in events]
        return [(grade, grades.count(grade)) for grade in _SAYING if grade in grades]

    def union(self) -> str:
        """Write the union of all classes."""
        return " | ".join([*(event.kind for event in self.classes()), "UnknownEvent", "UnreadableEvent"])

    def _event(self, name: str, kind: str, event: Json) -> EventView:
        doc = f"{event['summary']} {saying(self.said, event)}"
        return EventView(name, kind, event["summary"], doc, self._carried(event))

    def _carried(self, event: Json) -> Carried:
        documented = known(self.said, event) in _DOCUMENTED
        if "data" not in event:
            return Carried("_OTHER", "", "Mapping[str, Any]", "", (), thin=False, documented=False)
        name: str = event["data"]
        record = self.said["records"][name]
        fetch: Json = record.get("fetch", {})
        readings: tuple[Reading, ...] = ()
        if "read" in record:
            readings = (self._reading(record["read"], record["id"]),)
        elif "object" in event:
            readings = (self._reading(**fetch[event["object"]]),)
        elif fetch:
            readings = tuple(self._reading(**one, object=kind) for kind, one in fetch.items())
        constant = f"_{function_name(name)}"
        constant += f"_{event['object']}" if "object" in event else "_of_any_kind" if fetch else ""
        constant += "" if documented or len(self._grades(name)) == 1 else "_undocumented"
        types = self.models.types
        reader = f"{function_name(name)}_from_dict" if types.is_union(name) else class_name(name)
        place = f"models:{reader}"
        carried = (place, f"models.{class_name(name)}", record["id"], readings)
        return Carried(constant.upper(), *carried, thin=bool(fetch), documented=documented)

    def _grades(self, name: str) -> set[bool]:
        events = self.said["events"].values()
        return {known(self.said, event) in _DOCUMENTED for event in events if event.get("data") == name}

    def _reading(self, read: str, id: str, object: str = "") -> Reading:
        view = self.endpoints.endpoint(read)
        tag = self.endpoints.tag_of(read)
        return Reading(f"api.{tag}:{read}", id, object, self._qualified(view.returns))

    def _qualified(self, annotation: str) -> str:
        """Write a type with its models where they are."""
        return re.sub(r"\b[A-Z]\w*", lambda one: f"models.{one[0]}" if one[0] in self._classes else one[0], annotation)


def with_webhooks(document: Json) -> Json:
    """Return a document with its webhooks written out as OpenAPI has them."""
    said = document.get("x-webhooks")
    return {**document, "webhooks": as_sent(said)} if said else document
