"""Hyperline's lists with offset paging, for the operations that have a function."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.listing import Asked, by_offset
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.selection import Filter, filters_of

_TAKE: Final = 50
_PAGING: Final = ("take", "skip")


def offset_page(context: RequestContext, kind: str, members: Collection[str], also: Sequence[Filter] = ()) -> Answer:
    """Answer one page of the records that meet the filters on some members, and further ones."""
    take: int = context.query.get("take", _TAKE)
    skip: int = context.query.get("skip", 0)
    filters = [*filters_of(context.query, members, _PAGING), *also]
    page = by_offset(context.store, Asked(kind, None, filters), skip, take)
    # On an empty page the server has been seen to repeat what was asked for.
    meta = {"total": page.total, "taken": len(page.items) or take, "skipped": skip}
    return json_answer(200, {"meta": meta, "data": page.items})
