"""The id of the record that an answer is about, as far as it can be told where the answer could not be read.

Loaded when the answer to a write could not be read.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from .wire import is_object

_LONGEST: Final = 200


def record_id(operation: str, body: Any) -> str | None:
    """Find the id in an answer's JSON, its own or that of the resource the operation is named for; None if there is none."""
    return next(_ids(list(_names(operation)), body, 2), None)


def _ids(names: list[str], value: Any, levels: int) -> Iterator[str]:
    if not is_object(value) or levels < 0:
        return
    fields = ["id", *(f"{name}_id" for name in names)]
    wanted = {_plain(field): rank for rank, field in reversed([*enumerate(fields)])}
    for name in sorted((name for name in value if _plain(name) in wanted), key=lambda name: wanted[_plain(name)]):
        found = value[name]
        if isinstance(found, str) and found.strip() and len(found) <= _LONGEST and found.isprintable():
            yield found
    # One level down stands the record itself, or what an envelope wraps.
    inside = {_plain(name) for name in names} | {"data"}
    for name, member in value.items():
        if _plain(name) in inside:
            yield from _ids(names, member, levels - 1)


def _names(operation: str) -> Iterator[str]:
    """Yield names for the record of `checkout_sessions_create`: `checkout_session`, `session`, `checkout`."""
    words = operation.split("_")
    for count in range(len(words) - 1, 0, -1):
        yield "_".join([*words[: count - 1], _singular(words[count - 1])])
        yield _singular(words[count - 1])


def _singular(word: str) -> str:
    return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")


def _plain(name: object) -> str:
    return str(name).replace("_", "").lower()
