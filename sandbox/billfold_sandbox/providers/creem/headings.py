"""What all of Creem's records and lists have in common in the sandbox."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.refusal import invalid
from billfold_sandbox.spec import Json

PAGE_SIZE: Final = 10


def moment(now: float) -> str:
    """Write a time as most of Creem's records do."""
    return datetime.fromtimestamp(now, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def seconds(text: str) -> float:
    """Read a time written by `moment`, or by a caller."""
    read = datetime.fromisoformat(text)
    return (read if read.tzinfo else read.replace(tzinfo=UTC)).timestamp()


def heading(store: RecordStore, record_id: str, tag: str) -> Json:
    """Give the fields every record begins with."""
    return {"id": record_id, "mode": "test" if store.environment == "test" else "prod", "object": tag}


def _as_it_is(record: Json) -> Json:
    return record


def stored_page(
    context: RequestContext,
    kind: str,
    parent: str | None = None,
    *,
    usual: int = PAGE_SIZE,
    view: Callable[[Json], Json] = _as_it_is,
) -> Answer:
    """Answer one page of all records of a kind, or of those of one parent, without reading the others."""
    total = context.store.count(kind, parent)
    number, size = _asked(context, usual)
    # Beyond the end there is nothing to skip to; the bound keeps SQLite's integers from overflowing.
    rows = context.store.page(kind, parent, limit=min(size, total), skip=min((number - 1) * size, total))
    return _page(number, size, total, [view(row) for row in rows])


def filtered_page(
    context: RequestContext, records: Sequence[Json], *, usual: int = PAGE_SIZE, view: Callable[[Json], Json] = _as_it_is
) -> Answer:
    """Answer one page of records picked by a filter."""
    number, size = _asked(context, usual)
    return _page(number, size, len(records), [view(row) for row in records[(number - 1) * size : number * size]])


def _asked(context: RequestContext, usual: int) -> tuple[int, int]:
    return context.query.get("page_number", 1), context.query.get("page_size", usual)


def _page(number: int, size: int, total: int, items: Sequence[Json]) -> Answer:
    pages = -(-total // size)
    pagination: dict[str, Any] = {
        "total_records": total,
        "total_pages": pages,
        "current_page": number,
        "next_page": number + 1 if number < pages else None,
        "prev_page": number - 1 if number > 1 else None,
    }
    return json_answer(200, {"items": items, "pagination": pagination})


def cursor_page(context: RequestContext, rows: Sequence[Json], *, view: Callable[[Json], Json] = _as_it_is) -> Answer:
    """Answer the rows after, or before, the one a cursor names."""
    limit: int = context.query.get("limit", PAGE_SIZE)
    if "ending_before" in context.query:
        end = _place(rows, context.query["ending_before"], "ending_before")
        start = max(0, end - limit)
        part, more = rows[start:end], start > 0
    else:
        after = context.query.get("starting_after")
        start = 0 if after is None else _place(rows, after, "starting_after") + 1
        part, more = rows[start : start + limit], start + limit < len(rows)
    return json_answer(200, {"object": "list", "data": [view(row) for row in part], "has_more": more})


def _place(rows: Sequence[Json], cursor: str, name: str) -> int:
    for index, row in enumerate(rows):
        if row["id"] == cursor:
            return index
    raise invalid("is no id of this list", name)
