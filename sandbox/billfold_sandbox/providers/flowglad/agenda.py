"""When something of Flowglad's subscriptions is next due, so that most requests need not look at any of them."""

from __future__ import annotations

from typing import Final

from billfold_sandbox.store import Drawer

_KIND: Final = "agenda"
_NEVER: Final = 2**62


def is_due(drawer: Drawer, now_ms: int) -> bool:
    """Tell whether something may be due; what was never noted may be."""
    noted = drawer.get(_KIND, _KIND)
    return noted is None or noted["next"] <= now_ms


def note(drawer: Drawer, at: int) -> None:
    """Note that something will be due at a time, maybe after what is noted already."""
    noted = drawer.get(_KIND, _KIND)
    if noted is not None and at < noted["next"]:
        drawer.change(_KIND, _KIND, {"next": at})


def set_next(drawer: Drawer, at: int | None) -> None:
    """Note when the next of all things is due."""
    noted = {"next": _NEVER if at is None else at}
    if drawer.get(_KIND, _KIND) is None:
        drawer.add(_KIND, _KIND, noted)
    else:
        drawer.change(_KIND, _KIND, noted)
