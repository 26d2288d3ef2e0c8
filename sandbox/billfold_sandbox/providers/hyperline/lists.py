"""Hyperline's lists, for the operations that have a function: paging by offset and by cursor, and the filters."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.listing import page_after
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.selection import filters_of
from billfold_sandbox.spec import Json

USUAL_SIZE: Final = 50
_NO_FILTERS: Final = ("take", "skip", "limit", "cursor", "include_total", "sort", "order")


def matches(record: Json, members: Collection[str], query: Json) -> bool:
    """Tell whether a record meets every filter of a query on some members."""
    return all(condition.lets_in(record) for condition in filters_of(query, members, _NO_FILTERS))


def offset_page(context: RequestContext, records: Sequence[Json]) -> Answer:
    """Answer one page of records that meet the filters."""
    take: int = context.query.get("take", USUAL_SIZE)
    skip: int = context.query.get("skip", 0)
    items = records[skip : skip + take]
    # On an empty page the server has been seen to repeat what was asked for.
    meta = {"total": len(records), "taken": len(items) or take, "skipped": skip}
    return json_answer(200, {"meta": meta, "data": items})


def cursor_page(context: RequestContext, records: Sequence[tuple[int, Json]]) -> Answer:
    """Answer one page of records that meet the filters, each with its number.

    Raises:
        RefusedError: The cursor is none (`bad_query`).
    """
    query = context.query
    newest_first = query.get("order", "desc") == "desc"
    sort, size = query.get("sort", "created_at"), query.get("limit", USUAL_SIZE)
    page = page_after(records, sort, query.get("cursor"), size, newest_first=newest_first)
    told: Json = {"data": page.items, "next_cursor": page.next, "has_more": page.next is not None}
    return json_answer(200, {**told, "total": page.total} if query.get("include_total") else told)
