"""What callers give beside headers and secrets: bodies and times, refused in a sentence where they are none."""

from __future__ import annotations

from datetime import datetime
from math import inf, isfinite
from typing import Any, cast

from billfold_core.errors import InputError


class BodyNotBytes(InputError, TypeError):
    """The body of a delivery was given as text, or as what was read from it: its signature holds for the bytes that came."""


def bytes_of(provider: str, body: Any) -> bytes:
    """Return a body as bytes.

    Raises:
        BodyNotBytes: It is text, or what was read from the bytes.
    """
    if type(body) is bytes:
        return body
    try:
        kind = type(body).__name__
        if isinstance(body, bytes | bytearray | memoryview):
            return bytes(cast(Any, body))
    finally:
        del body
    problem = (
        f"the body must be the bytes that came, not {kind}: the signature holds for them alone. Pass `await request.body()` in "
        "FastAPI and Starlette, `request.get_data()` in Flask, `request.body` in Django, `await request.read()` in aiohttp; in "
        'AWS Lambda `base64.b64decode(event["body"])` if `isBase64Encoded`, else `event["body"].encode()`.'
    )
    raise BodyNotBytes(f"{provider}: {problem}", path="body", problem=problem)


def seconds_of(time: Any, name: str) -> float:
    """Return a time in epoch seconds.

    Raises:
        InputError: It is none, or a datetime without its offset.
    """
    if isinstance(time, datetime):
        return with_offset(time, name).timestamp()
    return number_of(time, name)


def with_offset(time: datetime, name: str) -> datetime:
    """Return a datetime that has its offset.

    Raises:
        InputError: It has none.
    """
    if time.utcoffset() is None:
        raise InputError(f"{name} must be a time with its UTC offset, such as datetime.now(UTC); this one has none", path=name)
    return time


def number_of(value: Any, name: str) -> float:
    """Return a finite number of seconds.

    Raises:
        InputError: It is none.
    """
    if isinstance(value, int | float) and not isinstance(value, bool):
        try:
            number = float(value)
        except OverflowError:
            # An integer beyond what a float holds.
            number = inf
        if isfinite(number):
            return number
    raise InputError(f"{name} must be a finite number of seconds, not {type(value).__name__}", path=name)
