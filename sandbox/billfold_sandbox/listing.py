"""The pages of a list, in whichever way its operation has them."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, NamedTuple, TypeAlias, cast

from .jsontext import JsonTextError, dumps, loads
from .record_store import RecordStore
from .refusal import RefusedError, invalid
from .selection import Filter
from .spec import Json

USUAL_SIZE: Final = 50


_Placed: TypeAlias = tuple[tuple[str, int], Json]
"""A record behind what decides its place: the member that decides the order, as text, and its number."""


class Asked(NamedTuple):
    """Which records a list gives, and in which order."""

    kind: str
    parent: str | None
    filters: Sequence[Filter] = ()
    newest_first: bool = False
    sort: str = ""
    """The member that decides the order; empty for the order in which they were made."""
    beside: Mapping[str, Callable[[Json], Any]] = MappingProxyType({})
    """What filters and the order can ask of a record that is not in it."""

    def seen(self, record: Json) -> Json:
        """Return what filters and the order see of a record."""
        return {**record, **{name: told(record) for name, told in self.beside.items()}} if self.beside else record

    def lets_in(self, record: Json) -> bool:
        """Return whether a record meets every filter."""
        seen = self.seen(record)
        return all(one.lets_in(seen) for one in self.filters)


class Page(NamedTuple):
    """A part of a list."""

    items: list[Json]
    total: int
    next: str | None = None
    """The cursor of the next page; None after the last."""


def page_of(store: RecordStore, pages: Json, asked: Asked, sent: Json, beyond: str) -> tuple[Page, Json]:
    """Return the page of a list that a request asks for, and what it says of itself beside its records.

    Args:
        store: The records.
        pages: How the list is paged: its `x-pagination`.
        asked: Which records it has.
        sent: The members that ask for a page.
        beyond: What reads more than the list reaches.

    Raises:
        RefusedError: It goes beyond what the list reaches (`invalid`), or the cursor is none of this list (`bad_query`).
    """
    usual: int = pages.get("default_size", USUAL_SIZE) if pages else -1
    # 1.0 is a whole number too, in JSON.
    size = int(sent.get(str(pages.get("size")), usual))
    if pages.get("style") == "cursor":
        page = by_cursor(store, asked, sent.get(pages["cursor"]), size)
        told = {**pointed(pages["next"], page.next), **pointed(pages.get("more", ""), page.next is not None)}
        return page, {**told, "total": page.total} if sent.get("include_total") else told
    skip = int(sent.get(str(pages.get("offset")), 0))
    if pages.get("style") == "page":
        skip = (max(int(sent.get(pages["page"], 1)), 1) - 1) * size
    if "reach" in pages and skip + size > pages["reach"]:
        raise invalid(f"this list ends at {pages['reach']}; read {beyond} instead", pages["offset"])
    page = by_offset(store, asked, skip, size)
    # On an empty page the server has been seen to repeat what was asked for.
    return page, pointed(pages.get("total", ""), page.total, {"taken": len(page.items) or size, "skipped": skip})


def by_offset(store: RecordStore, asked: Asked, skip: int, size: int) -> Page:
    """Return the records from a position on."""
    if not asked.filters and not asked.sort and not asked.newest_first:
        items = store.page(asked.kind, asked.parent, limit=size, skip=skip)
        return Page(items, store.count(asked.kind, asked.parent))
    placed = _placed(store, asked)
    return Page([record for _, record in placed[skip : skip + size]], len(placed))


def by_cursor(store: RecordStore, asked: Asked, cursor: str | None, size: int) -> Page:
    """Return the records after the one that a cursor names. What is made or deleted meanwhile moves no other record.

    Raises:
        RefusedError: The cursor is none of this list (`bad_query`).
    """
    if asked.filters or asked.sort:
        return _page_after(_placed(store, asked), cursor, size, newest_first=asked.newest_first)
    last = None if cursor is None else _read_cursor(cursor)[1]
    found = _stretch(store, asked, last, size + 1)
    more = _cursor(("", found[size - 1][0])) if len(found) > size > 0 else None
    return Page([record for _, record in found[:size]], store.count(asked.kind, asked.parent), more)


def _page_after(placed: list[_Placed], cursor: str | None, size: int, *, newest_first: bool) -> Page:
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


def _placed(store: RecordStore, asked: Asked) -> list[_Placed]:
    """Return the records that meet the filters in the order of the list, each with what decides its place."""
    fitting = [(number, record) for number, record in store.after(asked.kind, 0, asked.parent, limit=-1) if asked.lets_in(record)]
    placed = [((_text(asked, record), number), record) for number, record in fitting]
    return sorted(placed, key=lambda pair: pair[0], reverse=asked.newest_first)


def _text(asked: Asked, record: Json) -> str:
    return str(asked.seen(record).get(asked.sort) or "") if asked.sort else ""


def _cursor(place: tuple[str, int]) -> str:
    return base64.urlsafe_b64encode(dumps(list(place))).decode().rstrip("=")


def _read_cursor(text: str) -> tuple[str, int]:
    try:
        place: Any = loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (binascii.Error, ValueError, JsonTextError):
        place = None
    if isinstance(place, list):
        value, number = (*cast("Sequence[Any]", place), None, None)[:2]
        if isinstance(value, str) and isinstance(number, int):
            return value, number
    raise RefusedError("bad_query", "The cursor is none that this list has given")


def pointed(pointer: str, value: object, beside: Mapping[str, object] = MappingProxyType({})) -> Json:
    """Return an object that has a value where a JSON pointer points to, and what stands beside it."""
    *way, last = pointer.split("/")[1:] or [""]
    return at((*way,), {**beside, last: value}) if last else {}


def at(way: Sequence[str], value: Any) -> Json:
    """Return an object that has a value at the end of a way through objects."""
    for step in reversed(way):
        value = {step: value}
    return cast(Json, value)
