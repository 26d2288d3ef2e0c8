"""What a request sends, read and checked against the spec."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from email.message import Message
from typing import Any, Final, NamedTuple
from urllib.parse import parse_qsl

from jsonschema_rs import Draft202012Validator, ValidationError

from .jsontext import JsonTextError, Number, loads, without_text
from .message import Request
from .refusal import Finding, RefusedError
from .spec import Json, Route, Spec
from .unplayed import members_of

LARGEST_BODY: Final = 11_000_000
"""The most bytes that a request has. No provider publishes how large JSON may be, and 5,000 events are several megabytes."""
FORM: Final = "application/x-www-form-urlencoded"
_MOST_FINDINGS = 20
_WRITTEN: Final = {
    "date-time": "must be an ISO 8601 time with its offset, within the calendar",
    "date": "must be a day of the calendar, as 2027-01-15",
}
"""What a text of a format has to be."""
_INTEGER = re.compile(r"-?[0-9]{1,18}")
_NUMBER = re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,18})?")


class Part(NamedTuple):
    """One part of a multipart form."""

    name: str
    file_name: str
    media_type: str
    content: bytes


def query_pairs(query: str) -> dict[str, str]:
    """Read a query string; of a name given twice, the first value counts."""
    return {name: values[0] for name, values in _query_values(query).items()}


def _query_values(query: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in parse_qsl(query, keep_blank_values=True, max_num_fields=200):
        found.setdefault(name, []).append(value)
    return found


def read_query(spec: Spec, route: Route, query: str, *, capped: Mapping[str, int]) -> Json:
    """Read and check the query parameters that the spec knows; others are ignored.

    `capped` names parameters that are cut down to a limit instead of being refused.

    Raises:
        RefusedError: A parameter is missing or wrong (`bad_query`).
    """
    try:
        sent = _query_values(query)
    except ValueError as error:
        raise RefusedError("bad_query", str(error)) from error
    values: Json = {}
    for parameter in route.parameters:
        name, schema = parameter["name"], parameter["schema"]
        if parameter["in"] != "query":
            continue
        if spec.resolve(schema).get("type") == "object":
            members = {key: texts[0] for key, texts in sent.items() if key.startswith(f"{name}[") and key.endswith("]")}
            values |= {name: {key[len(name) + 1 : -1]: text for key, text in members.items()}} if members else {}
        elif name in sent:
            texts = sent[name] if parameter.get("explode", True) else sent[name][0].split(",")
            values[name] = _typed(texts, spec, schema)
    for name, limit in capped.items():
        if isinstance(values.get(name), int):
            values[name] = min(values[name], limit)
    found = findings(spec.validator(f"query {route.operation}", route.query), values)
    if found := found or [*_apart(route.definition.get("x-query", {}), values)]:
        raise RefusedError("bad_query", str(found[0]), findings=found)
    return values


def _apart(said: Json, values: Json) -> Iterator[Finding]:
    """Yield which of the parameters are not given together as they have to be."""
    for keyword, number in (("oneOf", "exactly one"), ("anyOf", "at least one")):
        names = [kind["required"][0] for kind in said.get(keyword, [])]
        given = sum(name in values for name in names)
        if names and not (given == 1 or (given and keyword == "anyOf")):
            yield Finding((names[0],), f"Send {number} of {', '.join(names)}", keyword)
    for name, others in said.get("dependentRequired", {}).items():
        missing = [other for other in others if name in values and other not in values]
        yield from (Finding((other,), f"Required with {name}", "required") for other in missing)


def _typed(texts: list[str], spec: Spec, schema: Json) -> Any:
    schema = spec.resolve(schema)
    if schema.get("type") == "array":
        return [_typed([text], spec, schema["items"]) for text in texts]
    text = texts[0]
    if schema.get("type") == "integer" and _INTEGER.fullmatch(text):
        return int(text)
    if schema.get("type") == "number" and _NUMBER.fullmatch(text):
        return Number(text) if "." in text else int(text)
    if schema.get("type") == "boolean" and text in ("true", "false"):
        return text == "true"
    return text


def read_json(spec: Spec, route: Route, request: Request, *, any_media_type: bool) -> Any:
    """Read and check the JSON body of an operation that takes one; None if it may be left out and is.

    Raises:
        RefusedError: The body is too large, of another media type, not JSON, or not what the spec asks for.
    """
    _check_size(request)
    if not request.body and not route.definition["requestBody"].get("required"):
        return None
    media_type = _header(request, "content-type").get_content_type() if "content-type" in request.headers else ""
    if not (any_media_type or media_type == "application/json" or media_type.endswith("+json")):
        raise RefusedError("media_type", "The body must be sent as application/json")
    try:
        body = loads(request.body)
    except JsonTextError as error:
        raise RefusedError("malformed", str(error)) from error
    schema: Json = route.definition["requestBody"]["content"]["application/json"]["schema"]
    check_body(spec, route, schema, body)
    return body


def _check_size(request: Request) -> None:
    """Require that a body is no larger than the sandbox reads.

    Raises:
        RefusedError: It is (`too_large`).
    """
    if len(request.body) > LARGEST_BODY:
        raise RefusedError("too_large", f"The body is larger than {LARGEST_BODY} bytes")


def read_fields(spec: Spec, route: Route, request: Request) -> Json:
    """Read and check a body of `name=value` pairs.

    Raises:
        RefusedError: The body is too large, of another media type, or not what the spec asks for.
    """
    _check_size(request)
    if _header(request, "content-type").get_content_type() != FORM:
        raise RefusedError("media_type", f"The body must be sent as {FORM}")
    schema: Json = route.definition["requestBody"]["content"][FORM]["schema"]
    try:
        sent = _query_values(request.body.decode())
    except ValueError as error:
        raise RefusedError("malformed", str(error)) from error
    known = members_of(spec, schema)
    body = {name: _typed(texts, spec, known.get(name, {})) for name, texts in sent.items()}
    check_body(spec, route, schema, body)
    return body


def read_form(request: Request) -> list[Part]:
    """Read a multipart form.

    Raises:
        RefusedError: The body is too large, or no such form.
    """
    _check_size(request)
    header = _header(request, "content-type")
    boundary = header.get_boundary() or ""
    if header.get_content_type() != "multipart/form-data" or not boundary:
        raise RefusedError("media_type", "The body must be sent as multipart/form-data")
    sections = (b"\r\n" + request.body).split(b"\r\n--" + boundary.encode("utf-8", "replace"))
    if len(sections) < 3 or not sections[-1].startswith(b"--"):
        raise RefusedError("malformed", "The multipart form is not complete")
    return [part for section in sections[1:-1] if (part := _part(section)) is not None]


def _part(section: bytes) -> Part | None:
    head, separator, content = section.partition(b"\r\n\r\n")
    if not separator:
        return None
    headers = Message()
    for line in head.decode("utf-8", "replace").splitlines():
        name, colon, value = line.partition(":")
        if colon:
            headers[name.strip()] = value.strip()
    field = headers.get_param("name", "", "content-disposition")
    return Part(str(field), headers.get_filename("") or "", headers.get_content_type(), content)


def _header(request: Request, name: str) -> Message:
    message = Message()
    message[name] = request.headers.get(name, "")
    return message


def check_body(spec: Spec, route: Route, schema: Json, body: Any) -> None:
    """Require that a body is what the spec asks for.

    Raises:
        RefusedError: It is not (`invalid`).
    """
    if found := findings(spec.validator(f"body {route.operation}", schema), body):
        raise RefusedError("invalid", str(found[0]), findings=found)


def findings(validator: Draft202012Validator, value: Any) -> list[Finding]:
    """Give what a schema finds wrong with a value, the first few of it, one for each field and keyword."""
    found: dict[tuple[tuple[str | int, ...], str], Finding] = {}
    for error in validator.iter_errors(without_text(value)):
        for finding in _told(error):
            found.setdefault((finding.path, finding.keyword), finding)
            if len(found) == _MOST_FINDINGS:
                return list(found.values())
    return list(found.values())


def _told(error: ValidationError) -> Iterator[Finding]:
    path = tuple(error.instance_path)
    keyword = error.kind.name
    details = error.kind.as_dict()
    if keyword == "required":
        yield Finding((*path, str(details["property"])), "Required", keyword)
    elif keyword == "additionalProperties":
        for name in details["unexpected"]:
            yield Finding((*path, str(name)[:100]), "There is no such field", keyword)
    elif keyword == "format":
        yield Finding(path, _WRITTEN.get(str(details["format"]), error.message), keyword)
    elif keyword == "not":
        yield Finding(path, "This value, or this combination, is not allowed", keyword)
    else:
        yield Finding(path, error.message if len(error.message) <= 200 else f"The value does not meet `{keyword}`", keyword)
