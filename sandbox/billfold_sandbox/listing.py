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
    numbered = store.after(asked.kind, 0, asked.parent, limit=-1)
    fitting = [(number, record) for number, record in numbered if all(one.lets_in(record) for one in asked.filters)]
    placed = _placed(fitting, asked.sort, newest_first=asked.newest_first)
    return Page([record for _, record in placed[skip : skip + size]], len(placed))


def by_cursor(store: RecordStore, asked: Asked, cursor: str | None, size: int) -> Page:
    """Return the records after the one that a cursor names. What is made or deleted meanwhile moves no other record.

    Raises:
        RefusedError: The cursor is none of this list (`bad_query`).
    """
    if asked.filters or asked.sort:
        numbered = store.after(asked.kind, 0, asked.parent, limit=-1)
        fitting = [(number, record) for number, record in numbered if all(one.lets_in(record) for one in asked.filters)]
        return page_after(fitting, asked.sort, cursor, size, newest_first=asked.newest_first)
    last = None if cursor is None else _read_cursor(cursor)[1]
    found = _stretch(store, asked, last, size + 1)
    more = _cursor(("", found[size - 1][0])) if len(found) > size > 0 else None
    return Page([record for _, record in found[:size]], store.count(asked.kind, asked.parent), more)


def page_after(
    numbered: Sequence[tuple[int, Json]], sort: str, cursor: str | None, size: int, *, newest_first: bool
) -> Page:
    """Return those of some records, each with its number, that come after the one that a cursor names.

    Raises:
        RefusedError: The cursor is none (`bad_query`).
    """
    placed = _placed(numbered, sort, newest_first=newest_first)
    total = len(placed)
    if cursor is not None:
        last = _read_cursor(cursor)
        placed = [(place, record) for place, record in placed if (place < last if newest_first else place > last)]
    more = _cursor(placed[size - 1][0]) if len(placed) > size > 0 else None
    return Page([record for _, record in placed[:size]], total, more)


def _stretch(store: RecordStore, asked: Asked, last: int | None, limit: int) -> list[tuple[int, Json]]:
    if not asked.newest_first:
        return store.after(asked.kind, last or 0, asked.parent, limit=limit)
    before = {} if last is None else {"before": last}
    return store.latest(asked.kind, asked.parent, limit=limit, **before)


def _placed(numbered: Sequence[tuple[int, Json]], sort: str, *, newest_first: bool) -> list[tuple[tuple[str, int], Json]]:
    """Give records in the order of a list, each with what decides its place."""
    placed = [((str(record.get(sort) or "") if sort else "", number), record) for number, record in numbered]
    return sorted(placed, key=lambda pair: pair[0], reverse=newest_first)


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
