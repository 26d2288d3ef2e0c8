"""JSON with the text of every number kept, so that an amount is stored and answered as it was sent."""

import json
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from json.encoder import encode_basestring_ascii
from typing import Any, Final, NoReturn, cast

LARGEST_INTEGER: Final = 2**63 - 1
_MOST_CHARACTERS = 60
_MOST_LEVELS = 100
_ESCAPED_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")


class JsonTextError(ValueError):
    """Text that is not JSON, or JSON that no provider's server would take: too deep, or with numbers beyond any use."""


class Number(Decimal):
    """A JSON number with a fraction or an exponent; `text` is how it was written."""

    __slots__ = ("text",)
    text: str

    def __new__(cls, text: str) -> "Number":
        if len(text) > _MOST_CHARACTERS or abs(float(text)) > LARGEST_INTEGER:
            raise JsonTextError("a number is out of range")
        number = super().__new__(cls, text)
        number.text = text
        return number


def _integer(text: str) -> int:
    if len(text) > _MOST_CHARACTERS or abs(value := int(text)) > LARGEST_INTEGER:
        raise JsonTextError("a number is out of range")
    return value


def _no_constant(name: str) -> NoReturn:
    raise JsonTextError(f"{name} is not a JSON number")


_decode = json.JSONDecoder(parse_float=Number, parse_int=_integer, parse_constant=_no_constant).decode


def loads(content: bytes | str) -> Any:
    """Read JSON.

    Raises:
        JsonTextError: Not UTF-8, not JSON, or beyond the limits of this module.
    """
    try:
        value = _decode(content if isinstance(content, str) else content.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise JsonTextError(str(error) or "nested too deep") from error
    _check_depth(value)
    # Half a surrogate pair cannot be stored or sent on; only an escape can bring one in.
    if not isinstance(content, str) and _ESCAPED_SURROGATE.search(content):
        try:
            json.dumps(value, ensure_ascii=False, default=str).encode()
        except UnicodeEncodeError as error:
            raise JsonTextError("half a surrogate pair is no character") from error
    return value


def loads_own(text: str) -> Any:
    """Read JSON that `dumps` wrote, whose limits were checked before it was written."""
    return _decode(text)


def _check_depth(value: object) -> None:
    level = [value]
    for _ in range(_MOST_LEVELS):
        level = [child for node in level for child in _children(node)]
        if not level:
            return
    raise JsonTextError("nested too deep")


def _children(node: object) -> Sequence[object]:
    if isinstance(node, dict):
        return list(cast(dict[str, object], node).values())
    return cast(list[object], node) if isinstance(node, list) else ()


def dumps(value: object) -> bytes:
    """Write compact JSON in ASCII, numbers as they were read.

    The standard encoder, which is written in C, cannot keep the text of a number; where there is none, it says the same.
    """
    try:
        return _encode(value).encode("ascii")
    except _HasNumber:
        return _written(value).encode("ascii")


class _HasNumber(Exception):
    """There is something that the standard encoder does not write as it came."""


def _stop(value: object) -> NoReturn:
    raise _HasNumber


_encode = json.JSONEncoder(default=_stop, allow_nan=False, separators=(",", ":")).encode


def _written(value: object) -> str:
    if isinstance(value, str):
        return encode_basestring_ascii(value)
    if isinstance(value, Number):
        return value.text
    if isinstance(value, Mapping):
        members = cast(Mapping[str, object], value)
        return "{" + ",".join(f"{encode_basestring_ascii(name)}:{_written(member)}" for name, member in members.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ",".join(map(_written, cast(Sequence[object], value))) + "]"
    return json.dumps(value, allow_nan=False)


def without_text(value: Any) -> Any:
    """Give a copy whose numbers are plain ones, for validators that know exact types only."""
    if isinstance(value, Number):
        return Decimal(value)
    if isinstance(value, dict):
        return {name: without_text(member) for name, member in cast(dict[str, Any], value).items()}
    if isinstance(value, list):
        return [without_text(item) for item in cast(Sequence[Any], value)]
    return value


def number_text(value: object) -> str:
    """Give a number as it was written on the wire; anything else gives an empty text."""
    if isinstance(value, Number):
        return value.text
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""
