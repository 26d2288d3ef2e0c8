"""JSON text of what is kept, shown or handed on, rather than sent to a provider: whatever was read can be written."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from math import isfinite
from typing import Any, cast

from . import wire
from .errors import DecodeFault, InputError
from .json_form import JsonForm
from .nesting import rebuilt
from .tuples import NamedTuple


def read(text: str | bytes) -> Any:
    """Read JSON text.

    Raises:
        DecodeFault: It is none.
    """
    try:
        return wire.loads(text)
    except wire.WireError as error:
        problem = f"is not JSON: {error}"
    # Raised out here, since the error would keep the whole text with it.
    raise DecodeFault("", problem)


def json_default(value: object) -> Any:
    """Return the JSON form of what `json.dumps` does not know, so that it accepts everything billfold returns.

    A `Decimal` becomes a number, if that is exact, and a time ISO 8601 text in UTC; a model, `Money`, or a product of the facade
    becomes what its `to_dict` gives.

    Raises:
        InputError: A number has more digits than `json.dumps` can write; `to_json` of a model can.
        TypeError: It has no JSON form.

    Examples:
        >>> json.dumps({"amount": Decimal("29.99")}, default=json_default)
        '{"amount": 29.99}'
    """
    return value.to_dict() if isinstance(value, JsonForm) else wire.encodable(value)


def standard(value: Any) -> Any:
    """Return a JSON value without decimals and times: numbers that are exact, and text where a number would not be."""
    return rebuilt(value, _standard)


def _standard(value: Any) -> Any:
    if wire.is_object(value):
        return dict(value)
    if wire.is_array(value):
        return list(value)
    if not isinstance(value, Decimal | date):
        return value
    try:
        return wire.encodable(value)
    except InputError:
        return str(value)


def exact(value: Any) -> Any:
    """Return a JSON value that was read elsewhere, with `Decimal` for each float: its shortest form is what the text had."""
    return rebuilt(value, _exact)


def _exact(value: Any) -> Any:
    if wire.is_object(value):
        return dict(value)
    if wire.is_array(value):
        return list(value)
    return Decimal(repr(value)) if isinstance(value, float) and isfinite(value) else value


def text_of(value: Any) -> str:
    """Write compact JSON of any depth, numbers with all their digits.

    Raises:
        InputError: Something that JSON cannot say.
    """
    try:
        return wire.dumps(value).decode()
    except InputError:
        return _exact_text(value)


class _Written(NamedTuple):
    """Text that stands between values; what ends a container names it."""

    text: str
    ends: int = 0


def _exact_text(value: Any) -> str:
    """Write what the encoder refuses: numbers that no float has, and arrays deeper than it goes."""
    pieces: list[str] = []
    inside: set[int] = set()
    todo: list[Any] = [value]
    while todo:
        item = todo.pop()
        if isinstance(item, _Written):
            pieces.append(item.text)
            inside.discard(item.ends)
        elif isinstance(item, dict | list):
            if id(cast(object, item)) in inside:
                raise InputError("a value that holds itself cannot be written as JSON")
            inside.add(id(cast(object, item)))
            todo += reversed(_opened(cast(dict[str, Any] | list[Any], item)))
        elif isinstance(item, Decimal) and item.is_finite():
            pieces.append(str(item))
        else:
            pieces.append(_plain_text(item))
    return "".join(pieces)


def _opened(item: Mapping[str, Any] | list[Any]) -> list[Any]:
    parts: list[Any] = []
    if isinstance(item, list):
        for index, member in enumerate(item):
            parts += [_Written("," if index else "["), member]
        return [*(parts or [_Written("[")]), _Written("]", id(item))]
    for index, (name, member) in enumerate(item.items()):
        parts += [_Written(f"{',' if index else '{'}{_plain_text(name)}:"), member]
    return [*(parts or [_Written("{")]), _Written("}", id(item))]


def _plain_text(value: object) -> str:
    return wire.dumps(value).decode()
