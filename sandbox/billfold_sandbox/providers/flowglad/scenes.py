"""Where and when something happens, for what both requests and the buyer on the hosted page set off."""

from __future__ import annotations

from typing import NamedTuple

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.spec import Json

from .ownership import base_record


class Scene(NamedTuple):
    """One moment in one environment of the account."""

    store: RecordStore
    now_ms: int

    def heading(self, prefix: str) -> Json:
        """Make the fields that every record has, a new id among them."""
        return {"id": self.store.new_id(prefix), **base_record(self.store, self.now_ms)}

    def keep(self, kind: str, record: Json, *, handle: str | None = None) -> Json:
        """Put a changed record in the place of the one before."""
        record["updatedAt"] = self.now_ms
        self.store.change(kind, record["id"], record, handle=handle)
        return record


def scene_of(context: RequestContext) -> Scene:
    """Tell where and when a request happens."""
    return Scene(context.store, context.now_ms)
