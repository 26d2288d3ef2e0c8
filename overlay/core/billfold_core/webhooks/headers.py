"""Headers of a delivery, in whatever form a framework has them."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias, cast

from billfold_core.errors import InputError

Headers: TypeAlias = Mapping[Any, Any] | Iterable[tuple[Any, Any]]
"""A mapping or pairs, with names and values as `str` or `bytes`; a value may be a list of values."""


class Repeated(Exception):
    """A header that came twice with different values."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


def found(headers: Headers | None, wanted: frozenset[str]) -> dict[str, bytes]:
    """Return the values of the wanted headers by their names in lower case; one that is empty is left out.

    Raises:
        Repeated: One came twice with different values.
        InputError: The headers are none.
    """
    values: dict[str, bytes] = {}
    for name, given in _pairs(headers):
        lower = name.lower() if isinstance(name, str) else _decoded(name)
        if lower not in wanted:
            continue
        for value in _values(given):
            if values.setdefault(lower, value) != value:
                raise Repeated(lower)
    return {name: value for name, value in values.items() if value}


def _pairs(headers: Any) -> Iterator[tuple[Any, Any]]:
    # What has `items` may have several for one name; to look each up by its name would find the first.
    items: Any = getattr(headers, "items", None)
    try:
        if isinstance(headers, str | bytes):
            raise TypeError
        pairs: Any = items() if callable(items) else headers
        yield from ((name, value) for name, value in pairs)
    except (TypeError, ValueError):
        kind = type(headers).__name__
    else:
        return
    raise InputError(f"headers must be a mapping or pairs of a name and a value, not {kind}; pass the request's.", path="headers")


def _decoded(name: object) -> str:
    if not isinstance(name, bytes | bytearray):
        raise InputError(f"the name of a header must be text or bytes, not {type(name).__name__}", path="headers")
    return name.decode("latin-1").lower()


def _values(given: Any) -> Iterator[bytes]:
    for value in cast(Iterable[Any], given) if isinstance(given, list | tuple) else (given,):
        if isinstance(value, str):
            # A lone surrogate, which stands for a byte that is no UTF-8, is written too; it matches nothing.
            yield value.encode("utf-8", "surrogatepass")
        elif isinstance(value, bytes | bytearray):
            yield bytes(value)
        elif value is not None:
            raise InputError(f"the value of a header must be text or bytes, not {type(value).__name__}", path="headers")
