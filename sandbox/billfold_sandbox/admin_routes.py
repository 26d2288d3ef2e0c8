"""What a sandbox on a port offers besides the APIs: its page, its state, and its script of faults."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache
from itertools import islice
from typing import Any
from urllib.parse import unquote

from jsonschema_rs import Draft202012Validator

from .addresses import FILE
from .content import file_answer
from .emulator import Emulator, answer
from .message import Answer, Request, http_date, json_answer
from .page_routes import page_answer
from .record_store import StoreError
from .refusal import RefusedError
from .spec import Json
from .state import delivery_json, fault_json, request_json, state_pieces
from .validate import LARGEST_BODY, findings

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self';"
    " frame-ancestors 'none'"
)
_COMPLETE = "/_sandbox/complete/"
_FAIL = "/_sandbox/fail/"
_WEBHOOKS = "/_sandbox/webhooks/"
_REDELIVER = "/redeliver"
_SHOWN = 200
"""How many of the last requests are shown at once."""
_OWN_ROUTES = (
    "GET /_sandbox/state",
    "POST /_sandbox/reset",
    "GET, POST, DELETE /_sandbox/faults",
    "GET /_sandbox/requests",
    "GET, POST /_sandbox/clock",
    "GET /_sandbox/webhooks",
    "POST /_sandbox/webhooks/{number}/redeliver",
    "POST /_sandbox/complete/{provider}/{checkout id}",
    "POST /_sandbox/fail/{provider}/{checkout id}",
    "GET /_sandbox/checkout/{provider}/{checkout id}",
    "GET /_sandbox/customer/{provider}/{customer id}",
    "GET /_sandbox/file/{what an answer names}",
)
_METHODS = {f"/_sandbox{rest}": methods for methods, _, rest in (line.partition(" /_sandbox") for line in _OWN_ROUTES)}
"""The methods of each path; those that have a name in them match nothing."""
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
    return given if "date" in given.headers else given.with_headers({"date": http_date(int(emulator.now()))})


def is_own(path: str) -> bool:
    """Tell whether a path is the sandbox's own, and not one of a provider's API."""
    return path == "/" or path.startswith("/_sandbox/")


def _own(emulator: Emulator, request: Request) -> Answer | None:
    if not is_own(request.path):
        return None
    given = page_answer(emulator, request) if request.method in ("GET", "HEAD") else None
    if given is None and request.path == "/":
        return None
    return (given or _control(emulator, request)).with_headers(_PAGE_HEADERS)


def _control(emulator: Emulator, request: Request) -> Answer:
    # A page of another site can post plain text to this machine, but not JSON; so nobody's browser is made to change the sandbox.
    if request.method == "POST" and not request.headers.get("content-type", "").lower().startswith("application/json"):
        return _problem(415, "send this as application/json")
    match "GET" if request.method == "HEAD" else request.method, request.path:
        case "GET", "/_sandbox/state":
            return _state(emulator)
        case "POST", "/_sandbox/reset":
            emulator.reset()
            return _state(emulator)
        case "GET", "/_sandbox/faults":
            return json_answer(200, _faults(emulator))
        case "POST", "/_sandbox/faults":
            return _add_fault(emulator, request)
        case "DELETE", "/_sandbox/faults":
            emulator.faults.clear()
            return json_answer(200, _faults(emulator))
        case "GET", "/_sandbox/requests":
            return json_answer(200, {"requests": _last_requests(emulator)})
        case "GET", "/_sandbox/clock":
            return json_answer(200, {"now": emulator.now()})
        case "POST", "/_sandbox/clock":
            return _set_clock(emulator, request)
        case "GET", "/_sandbox/webhooks":
            return json_answer(200, {"webhooks": [delivery_json(one) for one in reversed(emulator.deliveries.latest(_SHOWN))]})
        case "POST", path if path.startswith(_WEBHOOKS) and path.endswith(_REDELIVER):
            return _redeliver(emulator, path.removeprefix(_WEBHOOKS).removesuffix(_REDELIVER))
        case "POST", path if path.startswith(_COMPLETE):
            return _at_checkout(emulator.complete, path.removeprefix(_COMPLETE))
        case "POST", path if path.startswith(_FAIL):
            return _at_checkout(emulator.fail, path.removeprefix(_FAIL))
        case "GET", path if path.startswith(FILE):
            with emulator.lock:
                return file_answer(emulator.database, path) or _problem(404, "there is no such file")
        case _, path if path in _METHODS:
            told = f"{path} takes {_METHODS[path]}, not {request.method}"
            return _problem(405, told).with_headers({"allow": _METHODS[path]})
        case _:
            return _problem(404, f"there are {', '.join(_OWN_ROUTES)}")


def _at_checkout(act: Callable[[str, str], Json | None], place: str) -> Answer:
    provider, _, checkout_id = place.partition("/")
    try:
        return json_answer(200, act(provider, unquote(checkout_id)) or {})
    except RefusedError as refused:
        return _problem(404 if refused.reason == "missing" else 409, refused.message)


def _redeliver(emulator: Emulator, number: str) -> Answer:
    try:
        found = emulator.deliveries.redeliver(int(number) if number.isdecimal() and len(number) < 19 else 0)
    except ValueError as error:
        return _problem(404, str(error))
    return json_answer(201, delivery_json(found))


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
        line: Any = json.loads(request.body[:LARGEST_BODY])
    except RecursionError:
        raise ValueError("nested too deep") from None
    if found := findings(validator, line):
        raise ValueError("; ".join(map(str, found)))
    return line


def _faults(emulator: Emulator) -> Mapping[str, object]:
    return {"faults": list(map(fault_json, emulator.faults.pending))}


def _last_requests(emulator: Emulator) -> list[Mapping[str, object]]:
    with emulator.lock:
        requests = emulator.log.after(0, _SHOWN)
    return [request_json(received) for received in reversed(requests)]


def _state(emulator: Emulator) -> Answer:
    pieces = state_pieces(emulator)
    # The first records are read before anything is sent, so that a file that cannot be read is still told as such.
    first = b"".join(islice(pieces, 3))
    return Answer(200, {"content-type": "application/json; charset=utf-8"}, first, more=pieces)


def _set_clock(emulator: Emulator, request: Request) -> Answer:
    try:
        line = _read(request, _clock_validator())
        if len(line) != 1:
            raise ValueError("send either now, in seconds since 1970, or advance, in seconds")
        emulator.set_time(float(line["now"] if "now" in line else emulator.now() + line["advance"]))
    except (ValueError, OverflowError) as error:
        return _problem(400, str(error))
    return json_answer(200, {"now": emulator.now()})


@cache
def _clock_validator() -> Draft202012Validator:
    number = {"type": "number"}
    return Draft202012Validator(
        {"type": "object", "additionalProperties": False, "properties": {"now": number, "advance": number}}
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
