"""The body of a delivery: the envelope of its provider around a record."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.resources import files
from typing import Any, Final, cast

from billfold_core.webhooks import Envelope
from billfold_sandbox.examples import Examples, akin
from billfold_sandbox.jsontext import loads_own
from billfold_sandbox.spec import Json, load

from .schemes import block_of, scheme_of

_OTHER_STATES: Final = {
    ("creem", "subscription.paid"): "active",
    ("creem", "subscription.expired"): "active",
    ("hyperline", "invoice.settled"): "paid",
}
"""Which state a record has then, where no state is named as the event is."""


@cache
def examples_of(provider: str) -> Examples:
    """Return what makes values for the schemas of a provider's document."""
    return Examples(load(provider))


def record_of(provider: str, name: str, now: float) -> Json:
    """Return the record of an event: the documented body of its schema where there is one, else one made by the schema."""
    facts: Json = block_of(provider)["events"][name]
    component: str | None = facts.get("data")
    if component is None:
        return {"id": f"example_{_mark(provider, name, now)}"}
    schema: Json = {"$ref": f"#/components/schemas/{component}"}
    kept = _specimens(provider).get(component)
    record: Json = loads_own(kept) if kept else examples_of(provider).made(schema, name, now)
    if record.get("object") != facts.get("object", record.get("object")):
        record = {**record, "object": facts["object"], "id": f"{facts['object']}_{_mark(provider, name)}"}
    return {**record, **_states(provider, name, schema)}


def enveloped(provider: str, name: str, record: Json, *, id: str, now: float) -> Json:
    """Return the whole body of a delivery."""
    envelope = scheme_of(provider).envelope
    if envelope.data[0] == "":
        return record
    body: Json = {}
    if envelope.id:
        _put(body, envelope.id[0], id)
    if envelope.name:
        _put(body, envelope.name[0], name)
    if envelope.occurred_at:
        _put(body, envelope.occurred_at[0], _time(envelope, now))
    _put(body, envelope.data[0], {"object": record} if envelope.object_or_beside else record)
    return body


def event_id(provider: str, *about: object) -> str:
    """Return an id that follows from what an event is about."""
    return f"{'event' if provider == 'clink' else 'evt'}_{_mark(provider, *about)}"


def message_id(provider: str, *about: object) -> str:
    """Return the id that the headers of a delivery carry."""
    return f"msg_{_mark(provider, *about)}"


def is_documented(provider: str, name: str) -> bool:
    """Return whether the provider documents the record of an event."""
    said = block_of(provider)
    facts: Json = said["events"].get(name, {})
    return "data" in facts and facts.get("known", said["known"]) in ("documented", "published")


def _time(envelope: Envelope, now: float) -> int:
    return int(now * 1000) if envelope.occurred_form == "epoch_ms" else int(now)


def _put(body: Json, pointer: str, value: Any) -> None:
    *way, last = pointer.split("/")[1:]
    for step in way:
        body = body.setdefault(step, {})
    body[last] = value


def _mark(*about: object) -> str:
    return hashlib.sha256(repr(about).encode()).hexdigest()[:20]


def _states(provider: str, name: str, schema: Json) -> Json:
    """Return the state that the last word of an event names, where the record has one of that name."""
    word = _OTHER_STATES.get((provider, name), name.rpartition(".")[2])
    found: Json = {}
    for member, states in examples_of(provider).states_of(schema).items():
        state = word if word in states else akin(word, states)
        if state is not None:
            found[member] = state
    return found


@cache
def _specimens(provider: str) -> dict[str, str]:
    """Read the documented records of a provider, as texts, so that each that is read is a new one."""
    shipped = files("billfold_sandbox").joinpath("specimens", f"{provider}.json")
    if not shipped.is_file():
        return {}
    lines = shipped.read_text("utf-8").splitlines()[1:-1]
    rows = (line.removesuffix(",").partition(": ") for line in lines)
    return {cast(str, loads_own(name)): record for name, _, record in rows}
