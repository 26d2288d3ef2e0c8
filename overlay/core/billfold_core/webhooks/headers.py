"""Headers of a delivery, in whatever form a framework has them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias, cast

from billfold_core.errors import InputError

Headers: TypeAlias = Mapping[Any, Any] | Iterable[tuple[Any, Any]]
"""A mapping or pairs, with names and values as `str` or `bytes`; a value may be a list of values."""


class Repeated(Exception):
    """A header that came twice with different values."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


def found(headers: Headers | None, wanted: Mapping[str | bytes, str]) -> dict[str, bytes]:
    """Return the values of the wanted headers by their names in lower case; one that is empty is left out.

    Args:
        wanted: The names in lower case, as text and as bytes, with what they are called in the result.

    Raises:
        Repeated: One came twice with different values.
        InputError: The headers are none.
    """
    values: dict[str, bytes] = {}
    # What has `items` may have several for one name; to look each up by its name would find the first.
    items: Any = getattr(headers, "items", None)
    pairs: Any = headers if items is None else items()
    try:
        # Most headers are not wanted; this passes them in two thirds of the time of a loop.
        for name, given in [(name, given) for name, given in pairs if name.lower() in wanted]:
            lower = wanted[name.lower()]
            value = given if type(given) is bytes else _value(lower, given)
            if value is None:
                continue
            if values.setdefault(lower, value) != value:
                raise Repeated(lower)
        # One that is empty says nothing.
        return values if all(values.values()) else {name: value for name, value in values.items() if value}
    except (TypeError, ValueError, AttributeError):
        kind = type(headers).__name__
    problem = f"headers must be a mapping or pairs of names and values, text or bytes, not {kind}; pass the request's headers"
    raise InputError(problem, path="headers")


def both(names: Iterable[str]) -> dict[str | bytes, str]:
    """Return names as text and as bytes, as `found` wants them."""
    return {spelt: name for name in names for spelt in (name, name.encode())}


def _value(name: str, given: Any) -> bytes | None:
    """Return the value of a header that is not plain text or bytes; None if it has none."""
    if given is None:
        return None
    if isinstance(given, bytes | bytearray):
        return bytes(given)
    if isinstance(given, str):
        # A lone surrogate, which stands for a byte that is no UTF-8, is written too; it matches nothing.
        return given.encode("utf-8", "surrogatepass")
    if not isinstance(given, list | tuple):
        raise TypeError
    found = {_value(name, one) for one in cast(Iterable[Any], given)} - {None}
    if len(found) > 1:
        raise Repeated(name)
    return found.pop() if found else None
