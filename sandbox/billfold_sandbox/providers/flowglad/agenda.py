"""When something of Flowglad's subscriptions is next due, so that most requests need not look at any of them."""

from __future__ import annotations

from typing import Final

from billfold_sandbox.record_store import RecordStore

_KIND: Final = "agenda"
_NEVER: Final = 2**62


def is_due(store: RecordStore, now_ms: int) -> bool:
    """Tell whether something may be due; what was never noted may be."""
    noted = store.get(_KIND, _KIND)
    return noted is None or noted["next"] <= now_ms


def note(store: RecordStore, at: int) -> None:
    """Note that something will be due at a time, maybe after what is noted already."""
    noted = store.get(_KIND, _KIND)
    if noted is not None and at < noted["next"]:
        store.change(_KIND, _KIND, {"next": at})


def set_next(store: RecordStore, at: int | None) -> None:
    """Note when the next of all things is due."""
    noted = {"next": _NEVER if at is None else at}
    if store.get(_KIND, _KIND) is None:
        store.add(_KIND, _KIND, noted)
    else:
        store.change(_KIND, _KIND, noted)
