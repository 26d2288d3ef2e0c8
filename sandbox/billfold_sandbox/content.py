"""The files that come with records: kept as they were sent, answered at once or at an address of the sandbox's own."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, unquote

from .addresses import FILE
from .keeping import name_of
from .message import Answer
from .record_store import Database, RecordStore
from .spec import Json, Route
from .validate import Part

if TYPE_CHECKING:
    from .backend import RequestContext

_CONTENT: Final = "_content"
_ANY_FILE: Final = "application/octet-stream"
_PAPER: Final = b"%PDF-1.4\n%%EOF\n"
"""What a document is that nobody has sent."""


def keep_content(store: RecordStore, kind: str, record: Json, form: Sequence[Part]) -> None:
    """Keep the file that a form brought, in the place of one that the record had."""
    file = next((part for part in form if part.file_name), None)
    if file is None:
        return
    kept = {"media_type": file.media_type, "bytes": base64.b64encode(file.content).decode()}
    store.put(_CONTENT, f"{kind}/{name_of(record)}", kept)


def content_answer(context: RequestContext, route: Route, kind: str, record: Json, media_type: str) -> Answer:
    """Answer with the file of a record, or with where it is if the operation leads elsewhere."""
    place = f"{kind}/{name_of(record)}"
    kept = _kept(context.store, place, media_type)
    if "302" not in route.definition["responses"]:
        # What is said to be a PDF is answered as one, whatever the sender called it; any other file is what it was called.
        return kept if media_type == _ANY_FILE else kept.with_headers({"content-type": media_type})
    steps = (context.spec.provider, context.store.environment, kind, name_of(record), kept.headers["content-type"])
    return Answer(302, {"location": f"{context.pages.base}{FILE}{'/'.join(quote(step, safe='') for step in steps)}"}, b"")


def file_answer(database: Database, path: str) -> Answer | None:
    """Answer at the address of a file, without any key; None if there is no such address."""
    steps = [unquote(step) for step in path.removeprefix(FILE).split("/")]
    if len(steps) != 5:
        return None
    provider, environment, kind, name, media_type = steps
    given = _kept(database.records_of(provider, environment), f"{kind}/{name}", media_type)
    # Whoever opens it in a browser gets a file, and no page under the sandbox's own address.
    return given.with_headers({"content-disposition": "attachment"})


def _kept(store: RecordStore, place: str, media_type: str) -> Answer:
    kept = store.get(_CONTENT, place)
    if kept is None:
        return Answer(200, {"content-type": media_type}, _PAPER)
    return Answer(200, {"content-type": kept["media_type"]}, base64.b64decode(kept["bytes"]))
