"""Hyperline's lists: offset paging and the filter grammar."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.spec import Json

_TAKE: Final = 50
_TESTS: Mapping[str, Callable[[str, str], bool]] = {
    "": lambda value, wanted: value == wanted,
    "__equals": lambda value, wanted: value == wanted,
    "__not": lambda value, wanted: value != wanted,
    "__contains": lambda value, wanted: wanted in value,
    "__startsWith": lambda value, wanted: value.startswith(wanted),
    "__endWith": lambda value, wanted: value.endswith(wanted),
}


def matches(record: Json, fields: Sequence[str], query: Json) -> bool:
    """Tell whether a record meets every string filter of a query."""
    for field in fields:
        value: Any = record.get(field)
        for suffix, test in _TESTS.items():
            wanted: str | None = query.get(field + suffix)
            if wanted is not None and not test(value or "", wanted):
                return False
        if query.get(f"{field}__isNull") == "true" and value is not None:
            return False
        if query.get(f"{field}__isNotNull") == "true" and value is None:
            return False
    return True


def offset_page(context: RequestContext, kind: str, fields: Sequence[str], *, statuses: Sequence[str] = ()) -> Answer:
    """Answer one page of the records that meet the filters."""
    found = [
        record
        for record in context.store.all(kind)
        if matches(record, fields, context.query) and (not statuses or record["status"] in statuses)
    ]
    take: int = context.query.get("take", _TAKE)
    skip: int = context.query.get("skip", 0)
    items = found[skip : skip + take]
    # On an empty page the server has been seen to repeat what was asked for.
    meta = {"total": len(found), "taken": len(items) or take, "skipped": skip}
    return json_answer(200, {"meta": meta, "data": items})
