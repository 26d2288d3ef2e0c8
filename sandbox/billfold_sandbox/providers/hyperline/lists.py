"""Hyperline's lists: paging by offset and by cursor, and the filter grammar."""

from __future__ import annotations

import base64
import json
import operator
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.refusal import RefusedError
from billfold_sandbox.spec import Json

USUAL_SIZE: Final = 50
_TESTS: Mapping[str, Callable[[Any, Any], bool]] = {"": operator.eq, "__equals": operator.eq, "__not": operator.ne}
_TEXT_TESTS: Mapping[str, Callable[[Any, Any], bool]] = {
    **_TESTS,
    "__contains": operator.contains,
    "__startsWith": str.startswith,
    "__endWith": str.endswith,
}
_DATE_TESTS: Mapping[str, Callable[[Any, Any], bool]] = {
    **_TESTS,
    "__lt": operator.lt,
    "__lte": operator.le,
    "__gt": operator.gt,
    "__gte": operator.ge,
}


def matches(record: Json, fields: Sequence[str], query: Json) -> bool:
    """Tell whether a record meets every text filter of a query."""
    return all(_passes(record.get(field) or "", field, query, _TEXT_TESTS, str) for field in fields) and _is_set(
        record, fields, query
    )


def in_time(record: Json, fields: Sequence[str], query: Json) -> bool:
    """Tell whether a record meets every date filter of a query; the fields have a date each."""
    return all(_passes(record[field], field, query, _DATE_TESTS, datetime.fromisoformat) for field in fields) and _is_set(
        record, fields, query
    )


def has_one_of(values: Sequence[str | None], name: str, query: Json) -> bool:
    """Tell whether one of a record's values is what an enum filter asks for; `all` asks for nothing."""
    wanted: list[str] = [query[name]] if query.get(name, "all") != "all" else []
    listed: list[str] = query[f"{name}__in"].split(",") if f"{name}__in" in query else []
    return all(not asked or "all" in asked or not {*asked}.isdisjoint(values) for asked in (wanted, listed))


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
    sort, limit = context.query.get("sort", "created_at"), context.query.get("limit", USUAL_SIZE)
    falling = context.query.get("order", "desc") == "desc"
    keyed = sorted((((record[sort], number), record) for number, record in records), key=operator.itemgetter(0), reverse=falling)
    if "cursor" in context.query:
        last = _place(context.query["cursor"])
        keyed = [one for one in keyed if (one[0] < last if falling else one[0] > last)]
    page, more = keyed[:limit], len(keyed) > limit
    told: Json = {"data": [record for _, record in page], "next_cursor": _cursor(page[-1][0]) if more else None, "has_more": more}
    return json_answer(200, {**told, "total": len(records)} if context.query.get("include_total") else told)


def _passes(
    value: Any, field: str, query: Json, tests: Mapping[str, Callable[[Any, Any], bool]], read: Callable[[str], Any]
) -> bool:
    asked = [(test, query[f"{field}{suffix}"]) for suffix, test in tests.items() if f"{field}{suffix}" in query]
    return all(test(read(value), read(wanted)) for test, wanted in asked)


def _is_set(record: Json, fields: Sequence[str], query: Json) -> bool:
    return not any(
        (query.get(f"{field}__isNull") == "true" and record.get(field) is not None)
        or (query.get(f"{field}__isNotNull") == "true" and record.get(field) is None)
        for field in fields
    )


def _cursor(place: tuple[str, int]) -> str:
    return base64.urlsafe_b64encode(json.dumps(place).encode()).decode()


def _place(cursor: str) -> tuple[str, int]:
    try:
        match json.loads(base64.urlsafe_b64decode(cursor)):
            case [str(value), int(number)]:
                return value, number
            case _:
                pass
    except ValueError:
        pass
    raise RefusedError("bad_query", "Invalid cursor")
