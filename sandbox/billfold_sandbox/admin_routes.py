"""What a sandbox on a port offers besides the APIs: its page, its state, and its script of faults."""

from __future__ import annotations

import json
from collections.abc import Mapping
from email.utils import formatdate
from functools import cache
from typing import Any
from urllib.parse import unquote

from jsonschema_rs import Draft202012Validator

from .emulator import Emulator, Received, answer
from .message import Answer, Request, json_answer, text_answer
from .page import Column, page
from .record_store import StoreError
from .refusal import RefusedError
from .validate import LARGEST_JSON, findings

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
_COMPLETE = "/_sandbox/complete/"
_SHOWN = 200
"""How many of the last requests are shown at once."""
_OWN_ROUTES = (
    "GET /_sandbox/state",
    "POST /_sandbox/reset",
    "GET, POST, DELETE /_sandbox/faults",
    "GET /_sandbox/requests",
    "GET, POST /_sandbox/clock",
    "POST /_sandbox/complete/{provider}/{checkout id}",
)
_PAGE_HEADERS = {
    "content-security-policy": _POLICY,
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
}


def respond(emulator: Emulator, request: Request) -> Answer:
    """Answer one request that came over a port."""
    try:
        given = _own(emulator, request) or answer(emulator, request)
    except StoreError as error:
        given = _problem(500, str(error))
    return given if "date" in given.headers else given.with_headers({"date": formatdate(emulator.now(), usegmt=True)})


def _own(emulator: Emulator, request: Request) -> Answer | None:
    if request.path == "/" and request.method in ("GET", "HEAD"):
        return text_answer(200, page(_columns(emulator)), "text/html").with_headers(_PAGE_HEADERS)
    if request.path.startswith("/_sandbox/"):
        return _control(emulator, request).with_headers(_PAGE_HEADERS)
    return None


def _columns(emulator: Emulator) -> list[Column]:
    products, checkouts = emulator.state(), emulator.open_checkouts()
    return [
        Column(name, backend.spec.title, backend.accent, products[name], checkouts[name])
        for name, backend in emulator.backends.items()
    ]


def _control(emulator: Emulator, request: Request) -> Answer:
    # A page of another site can post plain text to this machine, but not JSON; so nobody's browser is made to change the sandbox.
    # The button of the sandbox's own page is told from such a page by a header that only the browser itself can set.
    pressed = request.path.startswith(_COMPLETE) and request.headers.get("sec-fetch-site") == "same-origin"
    if request.method == "POST" and not pressed and not request.headers.get("content-type", "").startswith("application/json"):
        return _problem(415, "send this as application/json")
    match request.method, request.path:
        case "GET", "/_sandbox/state":
            return json_answer(200, _state(emulator))
        case "POST", "/_sandbox/reset":
            emulator.reset()
            return json_answer(200, _state(emulator))
        case "GET", "/_sandbox/faults":
            return json_answer(200, _faults(emulator))
        case "POST", "/_sandbox/faults":
            return _add_fault(emulator, request)
        case "DELETE", "/_sandbox/faults":
            emulator.faults.clear()
            return json_answer(200, _faults(emulator))
        case "GET", "/_sandbox/requests":
            return json_answer(200, {"requests": [_told(received) for received in list(emulator.log)[-_SHOWN:]]})
        case "GET", "/_sandbox/clock":
            return json_answer(200, {"now": emulator.now()})
        case "POST", "/_sandbox/clock":
            return _set_clock(emulator, request)
        case "POST", path if path.startswith(_COMPLETE):
            given = _complete(emulator, path.removeprefix(_COMPLETE))
            return Answer(303, {"location": "/"}, b"") if pressed and given.status == 200 else given
        case _:
            return _problem(404, f"there are {', '.join(_OWN_ROUTES)}")


def _complete(emulator: Emulator, place: str) -> Answer:
    provider, _, checkout_id = place.partition("/")
    try:
        return json_answer(200, emulator.complete(provider, unquote(checkout_id)))
    except RefusedError as refused:
        return _problem(404 if refused.reason == "missing" else 409, refused.message)


def _add_fault(emulator: Emulator, request: Request) -> Answer:
    try:
        line = _read(request, _line_validator())
        if line["kind"] == "connect_error":
            raise ValueError("connect_error is for in-process use: on a port the connection exists before anything can fail")
        with emulator.lock:
            emulator.faults.add(**line)
    except ValueError as error:
        return _problem(400, str(error))
    return json_answer(201, _faults(emulator))


def _read(request: Request, validator: Draft202012Validator) -> Any:
    """Read the JSON of one of the sandbox's own routes.

    Raises:
        ValueError: It is none, or not what the route takes.
    """
    try:
        line: Any = json.loads(request.body[:LARGEST_JSON])
    except RecursionError:
        raise ValueError("nested too deep") from None
    if found := findings(validator, line):
        raise ValueError("; ".join(map(str, found)))
    return line


def _faults(emulator: Emulator) -> Mapping[str, object]:
    lines = [{name: value for name, value in fault._asdict().items() if name != "newest"} for fault in emulator.faults.pending]
    return {"faults": lines}


def _set_clock(emulator: Emulator, request: Request) -> Answer:
    try:
        line = _read(request, _clock_validator())
        emulator.set_time(float(line["now"] if "now" in line else emulator.now() + line["advance"]))
    except (ValueError, OverflowError) as error:
        return _problem(400, str(error))
    return json_answer(200, {"now": emulator.now()})


@cache
def _clock_validator() -> Draft202012Validator:
    number = {"type": "number"}
    one = [{"required": ["now"]}, {"required": ["advance"]}]
    return Draft202012Validator(
        {"type": "object", "additionalProperties": False, "properties": {"now": number, "advance": number}, "oneOf": one}
    )


@cache
def _line_validator() -> Draft202012Validator:
    return Draft202012Validator(
        {
            "type": "object",
            "required": ["kind"],
            "additionalProperties": False,
            "properties": {
                "kind": {"type": "string"},
                "provider": {"type": ["string", "null"]},
                "operation": {"type": ["string", "null"]},
                "times": {"type": ["integer", "null"]},
                "retry_after": {"anyOf": [{"type": "number"}, {"const": "date"}, {"type": "null"}]},
                "status": {"type": "integer"},
                "applied": {"type": ["boolean", "null"]},
                "seconds": {"type": "number"},
            },
        }
    )


def _problem(status: int, text: str) -> Answer:
    return json_answer(status, {"error": text})


def _state(emulator: Emulator) -> Mapping[str, object]:
    products = {
        name: [{**row._asdict(), "prices": [price._asdict() for price in row.prices]} for row in rows]
        for name, rows in emulator.state().items()
    }
    return {
        "products": products,
        "requests": [_told(received) for received in emulator.log],
        "checkouts": {name: [row._asdict() for row in rows] for name, rows in emulator.open_checkouts().items()},
        **_faults(emulator),
    }


def _told(received: Received) -> Mapping[str, object]:
    return {**received._asdict(), "body": received.body.decode("utf-8", "replace")}
