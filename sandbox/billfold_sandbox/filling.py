"""Records that no call makes: users, tax rates, transactions, and many of any kind at once."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from .keeping import NAME, Keeper, name_of
from .record_store import RecordStore
from .spec import Json
from .subjects import Named, Subject


def fill(
    keeper: Keeper,
    store: RecordStore,
    resource: str,
    count: int,
    within: Sequence[str],
    members: Json,
    now: float,
    functions: Collection[str],
) -> list[str]:
    """Add records, and return what paths name them by. `functions` names the operations that are not played by the document.

    Raises:
        ValueError: There is no such resource, its records do not stand within so many others, or a function makes them.
        RefusedError: A record that they are within is not there.
    """
    kind, above = _place(keeper, resource, len(within))
    ids = {named.parameter: name for named, name in zip(above, within, strict=True)}
    for route in keeper.subjects.doing(kind, "create", "put"):
        if route.operation in functions:
            raise ValueError(f"{resource} are made by {route.operation}, which knows more of them than the document says")
    subject = Subject("create", kind, above)
    keeper.check_within(store, above, ids)
    first = keeper.make(store, subject, ids, members, now)
    # The others are like the first one, which is what takes long to make.
    return [name_of(first), *(name_of(keeper.make_alike(store, subject, ids, first)) for _ in range(count - 1))]


def _place(keeper: Keeper, resource: str, depth: int) -> tuple[str, tuple[Named, ...]]:
    kinds = keeper.subjects.kinds_of(resource)
    for kind in kinds:
        above = keeper.subjects.above(kind, depth)
        if above is not None:
            return kind, above
    if not kinds:
        raise ValueError(f"there is no resource {resource!r}")
    raise ValueError(f"{resource} are not within {depth} other records; name the ids that stand before theirs in a path")
