"""The pages of a list, in whichever way its operation has them."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from typing import Any, NamedTuple, cast

from .jsontext import JsonTextError, dumps, loads
from .record_store import RecordStore
from .refusal import RefusedError
from .selection import Filter
from .spec import Json


class Asked(NamedTuple):
    """Which records a list gives, and in which order."""

    kind: str
    parent: str | None
    filters: Sequence[Filter] = ()
    newest_first: bool = False
    sort: str = ""
    """The member that decides the order; empty for the order in which they were made."""


class Page(NamedTuple):
    """A part of a list."""

    items: list[Json]
    total: int
    next: str | None = None
    """The cursor of the next page; None after the last."""


def by_offset(store: RecordStore, asked: Asked, skip: int, size: int) -> Page:
    """Return the records from a position on."""
    if not asked.filters and not asked.sort and not asked.newest_first:
        items = store.page(asked.kind, asked.parent, limit=size, skip=skip)
        return Page(items, store.count(asked.kind, asked.parent))
    found = _ordered(store, asked)
    return Page([record for _, record in found[skip : skip + size]], len(found))


def by_cursor(store: RecordStore, asked: Asked, cursor: str | None, size: int) -> Page:
    """Return the records after the one that a cursor names. What is made or deleted meanwhile moves no other record.

    Raises:
        RefusedError: The cursor is none of this list (`bad_query`).
    """
    last = None if cursor is None else _read_cursor(cursor)
    if asked.filters or asked.sort:
        found = _ordered(store, asked)
        total = len(found)
        if last is not None:
            found = [(place, record) for place, record in found if (place < last if asked.newest_first else place > last)]
    else:
        total = store.count(asked.kind, asked.parent)
        found = [(("", number), record) for number, record in _stretch(store, asked, None if last is None else last[1], size + 1)]
    items = found[:size]
    return Page([record for _, record in items], total, _cursor(items[-1][0]) if len(found) > size and items else None)


def _stretch(store: RecordStore, asked: Asked, last: int | None, limit: int) -> list[tuple[int, Json]]:
    if not asked.newest_first:
        return store.after(asked.kind, last or 0, asked.parent, limit=limit)
    before = {} if last is None else {"before": last}
    return store.latest(asked.kind, asked.parent, limit=limit, **before)


def _ordered(store: RecordStore, asked: Asked) -> list[tuple[tuple[str, int], Json]]:
    """Give the records of a list, each with what decides its place."""
    found = [
        ((str(record.get(asked.sort) or "") if asked.sort else "", number), record)
        for number, record in store.after(asked.kind, 0, asked.parent, limit=-1)
        if all(condition.lets_in(record) for condition in asked.filters)
    ]
    return sorted(found, key=lambda pair: pair[0], reverse=asked.newest_first)


def _cursor(place: tuple[str, int]) -> str:
    return base64.urlsafe_b64encode(dumps(list(place))).decode().rstrip("=")


def _read_cursor(text: str) -> tuple[str, int]:
    try:
        place: Any = loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (binascii.Error, ValueError, JsonTextError):
        place = None
    if isinstance(place, list):
        value, number = (*cast("list[Any]", place), None, None)[:2]
        if isinstance(value, str) and isinstance(number, int):
            return value, number
    raise RefusedError("bad_query", "The cursor is none that this list has given")
