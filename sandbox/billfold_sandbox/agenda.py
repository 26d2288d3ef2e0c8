"""When something of a provider's subscriptions is next due, so that most requests need not look at any of them."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from typing import Final

from .record_store import RecordStore
from .spec import Json

_KIND: Final = "agenda"
_NEVER: Final = 2**62
_MOST_PERIODS: Final = 120
_MOST_IN_ALL: Final = 10_000
"""How many periods of one subscription, and of all, roll on at one request; the next request goes on where this one stopped.

So a clock that jumps far ahead makes no request endless: ten years of months pass at once, of days it takes several requests.
"""


def is_due(store: RecordStore, now_ms: int) -> bool:
    """Tell whether something may be due."""
    noted = store.get(_KIND, _KIND)
    return noted is not None and noted["next"] <= now_ms


def note(store: RecordStore, at: int) -> None:
    """Note that something will be due at a time, maybe after what is noted already."""
    noted = store.get(_KIND, _KIND)
    if noted is None:
        store.add(_KIND, _KIND, {"next": at})
    elif at < noted["next"]:
        store.change(_KIND, _KIND, {"next": at})


def catch_up(
    store: RecordStore,
    kind: str,
    now_ms: int,
    due: Callable[[Json], int | None],
    roll: Callable[[Json, int, bool], None],
    *,
    id: str = "id",
) -> None:
    """Let every period that is over by now be followed by the next, the oldest of all subscriptions first.

    `due` tells when the period of a subscription ends, or None if nothing follows then. `roll` changes the subscription to what
    it is from that time on, and is told whether this is the first of its periods that rolls on now. `id` names the
    member that has its id.
    """
    if not is_due(store, now_ms):
        return
    subscriptions = store.all(kind)
    waiting = [(at, number) for number, one in enumerate(subscriptions) if (at := due(one)) is not None]
    heapq.heapify(waiting)
    later: list[int] = []
    left, left_in_all = [_MOST_PERIODS] * len(subscriptions), _MOST_IN_ALL
    while waiting and waiting[0][0] <= now_ms and left_in_all:
        at, number = heapq.heappop(waiting)
        if not left[number]:
            later.append(at)
            continue
        roll(subscriptions[number], at, left[number] == _MOST_PERIODS)
        left[number] -= 1
        left_in_all -= 1
        following = due(subscriptions[number])
        if following is not None:
            heapq.heappush(waiting, (following, number))
    for subscription, rest in zip(subscriptions, left, strict=True):
        if rest < _MOST_PERIODS:
            store.change(kind, subscription[id], subscription)
    store.change(_KIND, _KIND, {"next": min([*later, *(at for at, _ in waiting[:1])], default=_NEVER)})
