"""JSON as it travels: exact numbers both ways, and no surprise from hostile text.

`decimal` is imported when a fraction is met: many providers have none, and loading it takes as long as ten modules of ours.
"""

from __future__ import annotations

import json
from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, NoReturn, TypeGuard, cast
from urllib.parse import quote, urlencode

from .errors import BillfoldError, DecodeFault, InputError, refused_input
from .later import Later
from .nesting import rebuilt
from .unset import UNSET

if TYPE_CHECKING:
    import decimal
else:
    decimal = Later("decimal")

_MOST_DIGITS = 400  # more than any float has
_MOST_CHARACTERS = 4_000
_LONGEST_SEGMENT = 2_000
_LARGEST_NUMBER = 10**_LONGEST_SEGMENT
_SPACES = " \t\n\r"
_PLAIN = (str, int, type(None), bool)
_SCALARS = frozenset(_PLAIN)


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Return whether a JSON value is an object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Return whether a JSON value is an array."""
    return isinstance(value, list)


def is_sequence(value: object) -> TypeGuard[Sequence[Any]]:
    return isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray)


class WireError(ValueError):
    """Text that is not JSON, or not the JSON that was promised. Carries no path: the caller knows where it stood."""


def _no_constant(name: str) -> NoReturn:
    raise WireError(f"{name} is not a JSON number")


def _fraction(text: str) -> decimal.Decimal:
    number = decimal.Decimal(text)
    # 1e999999999 is short to write and endless to compute with.
    if len(text) > _MOST_CHARACTERS or not number.is_finite() or not -_MOST_DIGITS <= number.adjusted() <= _MOST_DIGITS:
        raise WireError(f"{text[:40]} is a number too long to read")
    return number


def decoder(pairs: Callable[[list[tuple[str, Any]]], Any] | None = None) -> Callable[[str], Any]:
    """Return what reads JSON text; `pairs` makes objects of their members."""
    made = json.JSONDecoder(parse_float=_fraction, parse_constant=_no_constant, object_pairs_hook=pairs)

    def decode(text: str) -> Any:
        # To look for spaces around a text takes as long as to read ten members of it; most have none, or a line end.
        try:
            value, end = made.raw_decode(text)
        except json.JSONDecodeError:
            return made.decode(text)
        return value if end == len(text) or not text[end:].strip(_SPACES) else made.decode(text)

    return decode


# One decoder for all: json.loads() builds a new one at every call that asks for Decimal.
_decode = decoder()


def loads(text: str | bytes, decode: Callable[[str], Any] = _decode) -> Any:
    """Read JSON; fractions become `Decimal`.

    Raises:
        WireError: Not UTF-8, not JSON, NaN or an infinity, nested too deep, or a number too long to read.
    """
    try:
        return decode(text if isinstance(text, str) else text.removeprefix(BOM_UTF8).decode())
    except (ValueError, RecursionError, ArithmeticError) as error:
        problem = str(error) or type(error).__name__
    # Raised out here, since the decoder's own error would keep the whole text with it.
    raise WireError(problem)


def encodable(value: object) -> int | float | str:
    """Return what the JSON encoder writes for a value that it does not know: a `Decimal` or a time.

    Raises:
        InputError: A number that a JSON reader would not get back exactly.
        TypeError: Anything else.
    """
    if isinstance(value, date):
        return iso_text(value)
    if not isinstance(value, decimal.Decimal):
        raise TypeError(f"is of the type {type(value).__name__}, which JSON does not have")
    if value.is_finite() and -_MOST_DIGITS <= value.adjusted() <= _MOST_DIGITS:
        if value == value.to_integral_value():
            return int(value)
        # The encoder prints a float in its shortest form; if that form is this very decimal, the text on the wire is exact.
        printed = float(value)
        if decimal.Decimal(repr(printed)) == value:
            return printed
    raise InputError(f"has more digits than a JSON number carries safely: {str(value)[:60]}", problem="too many digits")


_encode = json.JSONEncoder(default=encodable, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


def dumps(value: object) -> bytes:
    """Write compact JSON; a `Decimal` becomes a number with exactly its digits.

    Raises:
        InputError: A number that a JSON reader would not get back exactly, or something that JSON cannot say.
    """
    try:
        return _encode(value).encode()
    except (ValueError, TypeError, RecursionError) as error:
        problem = _unsendable(error)
    # Raised out here, since the encoder's own error would keep the whole body with it.
    place = _place_of_fault(value) or "body"
    where = "it" if place == "body" else place
    raise InputError(f"the body cannot be sent as JSON: {where} {problem}", path=place, problem=problem)


def _unsendable(error: Exception) -> str:
    """Return what is wrong with a value that the encoder refused, in words that go on after its place."""
    told = str(error)[:200]
    if isinstance(error, UnicodeEncodeError):
        return "contains half a character (a lone surrogate)"
    if told.startswith("Out of range float"):
        return "is NaN or an infinity, which JSON does not have"
    if told.startswith("Circular reference"):
        return "contains itself"
    return "is nested too deep" if isinstance(error, RecursionError) else told


def _place_of_fault(value: object) -> str:
    """Return where in a body the value stands that cannot be sent."""
    members: list[tuple[str, object]] = []
    if is_object(value):
        members = [(f".{name}", member) for name, member in value.items()]
    elif is_array(value):
        members = [(f"[{index}]", member) for index, member in enumerate(value)]
    for step, member in members:
        try:
            _encode(member).encode()
        except RecursionError:
            return step.lstrip(".")
        except (ValueError, TypeError):
            return f"{step}{_nested(_place_of_fault(member))}".lstrip(".")
    return ""


def _nested(place: str) -> str:
    return f".{place}" if place and not place.startswith("[") else place


def _is_whole(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def at(value: Any, path: Iterable[str]) -> Any:
    """Return the value that a path of keys leads to; None if there is none."""
    for key in path:
        value = value.get(key) if is_object(value) else None
    return value


def first(body: Any, paths: tuple[tuple[str, ...], ...]) -> Any:
    """Follow each path of keys into the body, and give the first value that is there."""
    for path in paths:
        value = at(body, path)
        if value is not None:
            return value
    return None


def first_text(body: Any, paths: tuple[tuple[str, ...], ...]) -> str | None:
    """Return the first value that is there, if it is text."""
    value = first(body, paths)
    return value if isinstance(value, str) else None


def plain(value: Any) -> Any:
    """Return input as plain values: models as dicts, left-out members dropped. Moments stay: each field writes its own.

    Raises:
        RecursionError: The value holds itself.
    """
    if type(value) in _SCALARS:
        return value
    try:
        return _plain(value)
    except RecursionError:
        return rebuilt(value, opened)


def _plain(value: Any) -> Any:
    # Most of what is sent is dicts and lists of plain values; the general way takes three times as long.
    if type(value) is dict:
        members = cast(dict[str, Any], value).items()
        return {name: member if type(member) in _SCALARS else _plain(member) for name, member in members if member is not UNSET}
    outermost = opened(value)
    if is_object(outermost):
        return {name: member if type(member) in _SCALARS else _plain(member) for name, member in outermost.items()}
    if is_array(outermost):
        return [item if type(item) in _SCALARS else _plain(item) for item in outermost]
    return outermost


def opened(value: Any) -> Any:
    """Return the outermost level of input as a new dict, a new list or a plain value."""
    if isinstance(value, _PLAIN):
        return value
    if isinstance(value, Mapping):
        return {name: member for name, member in cast(Mapping[str, Any], value).items() if member is not UNSET}
    if is_sequence(value):
        return list(value)
    if isinstance(value, type) or not callable(getattr(value, "to_dict", None)):
        return value
    try:
        written = value.to_dict()
    except BillfoldError:
        raise
    except Exception as error:
        raise DecodeFault("", f"cannot be written: its to_dict() failed with {type(error).__name__}") from None
    return opened(written)


def iso_text(value: date) -> str:
    """Write a point in time as ISO 8601 text in UTC, or where that has no such year, with its own offset; a date as it is."""
    if not isinstance(value, datetime):
        return value.isoformat()
    try:
        moment = value.astimezone(UTC) if value.tzinfo is not None else value.replace(tzinfo=UTC)
    except (OverflowError, ValueError):
        # In UTC it is before the first year or after the last one; its own offset says the same.
        moment = value
    return moment.isoformat().replace("+00:00", "Z")


def query_string(parameters: Mapping[str, Any]) -> str:
    """Write query parameters. What is left out or null is not sent, a list repeats its name, an object is sent as `name[member]`.

    Raises:
        InputError: A value is none that an address can say.
    """
    pairs: list[tuple[str, str]] = []
    for name, value in parameters.items():
        if value is not UNSET and value is not None:
            if is_sequence(value):
                found = [(name, _query_value(name, item)) for item in value]
            elif is_object(value):
                found = [(f"{name}[{member}]", _query_value(name, item)) for member, item in value.items()]
            else:
                found = [(name, _query_value(name, value))]
            if not found:
                raise _unsaid(name, f"is an empty {'object' if is_object(value) else 'list'}, which would not be sent at all")
            pairs += found
    try:
        return urlencode(pairs)
    except UnicodeEncodeError:
        name = next((name for name, value in pairs if not _is_whole(name + value)), "")
    # Raised out here, since the encoder's own error would keep the text with it.
    raise _unsaid(name, "contains half a character (a lone surrogate)")


def _query_value(name: str, value: Any) -> str:
    if isinstance(value, str):
        # A member of an enum is a text of its own kind, which `str` shows by its name.
        return str.__str__(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return iso_text(value)
    if isinstance(value, int):
        if abs(value) >= _LARGEST_NUMBER:
            raise _unsaid(name, f"has more than {_LONGEST_SEGMENT:,} digits")
        return str(int(value))
    if isinstance(value, decimal.Decimal | float) and decimal.Decimal(value).is_finite():
        return f"{value:f}" if isinstance(value, decimal.Decimal) else repr(float(value))
    raise _unsaid(name, f"must be text, a number, a boolean or a time, not {'None' if value is None else type(value).__name__}")


def _unsaid(name: str, problem: str) -> InputError:
    return InputError(f"query parameter {name[:100]!r} {problem}. Nothing was sent.", path=name, problem=problem)


def segment(operation: str, name: str, value: object) -> str:
    """Write a path parameter so that it cannot leave its segment.

    Raises:
        InputError: It is empty, `.` or `..`, which would name another resource, or longer than an address can be.
    """
    if isinstance(value, int) and abs(value) >= _LARGEST_NUMBER:
        raise refused_input(operation, name, f"cannot be an identifier: it has more than {_LONGEST_SEGMENT:,} digits")
    # A member of an enum is a text or a number of its own kind, which `str` shows by its name.
    text = str.__str__(value) if isinstance(value, str) else str(int(value)) if isinstance(value, int) else ""
    if isinstance(value, bool) or not text.strip() or text in (".", ".."):
        shown = repr(text[:60]) if isinstance(value, str) else "None" if value is None else f"of the type {type(value).__name__}"
        raise refused_input(operation, name, f"{shown} cannot be an identifier")
    if len(text) > _LONGEST_SEGMENT:
        raise refused_input(operation, name, f"{text[:60]!r}… cannot be an identifier: it has {len(text):,} characters")
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise refused_input(
            operation, name, f"{text[:60]!r} cannot be an identifier: it contains half a character (a lone surrogate)"
        ) from None
