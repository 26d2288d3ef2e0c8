"""Flowglad's lists: cursors over records, oldest first."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import shown
from billfold_sandbox.refusal import Finding, RefusedError
from billfold_sandbox.spec import Json

_LIMIT: Final = 10


def cursor_page(context: RequestContext, kind: str, *, view: Callable[[Json], Json] = shown) -> Answer:
    """Answer one page of the records of a kind, each as `view` gives it."""
    limit: int = context.query.get("limit", _LIMIT)
    cursor: str | None = context.query.get("cursor")
    skip = 0 if cursor is None else _position(context, kind, cursor)
    rows = context.store.page(kind, limit=limit, skip=skip)
    total = context.store.count(kind)
    body: Json = {"data": [view(row) for row in rows], "hasMore": skip + len(rows) < total, "total": total}
    if cursor is not None:
        body["currentCursor"] = cursor
    if body["hasMore"] and rows:
        last: Json = {"parameters": {}, "createdAt": rows[-1]["createdAt"], "id": rows[-1]["id"], "direction": "forward"}
        body["nextCursor"] = base64.b64encode(json.dumps(last, separators=(",", ":")).encode()).decode()
    return json_answer(200, body)


def _position(context: RequestContext, kind: str, cursor: str) -> int:
    finding = Finding(("cursor",), "The cursor is not valid")
    try:
        last = json.loads(base64.b64decode(cursor, validate=True))
        position = context.store.position(kind, str(last["id"]))
    except (ValueError, TypeError, KeyError, RecursionError):
        position = None
    if position is None:
        raise RefusedError("bad_query", str(finding), findings=[finding])
    return position
