"""Records that no call makes: users, tax rates, transactions, and many of any kind at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from .backend import Backend, RequestContext
from .jsontext import loads_own
from .keeping import Keeper, name_of
from .message import Request
from .record_store import RecordStore
from .spec import Json, Route
from .stored import own_id
from .subjects import Named, Subject
from .validate import check_body


def fill(
    backend: Backend, store: RecordStore, resource: str, count: int, within: Sequence[str], members: Json, now: float
) -> list[str]:
    """Add records, and return what paths name them by.

    Raises:
        ValueError: The provider's operations are not played by its document, it has no such resource, or the records of the
            resource do not stand within so many others.
        RefusedError: A record that they are within is not there, or the function that makes them refuses.
    """
    if backend.player is None:
        raise ValueError(f"the records of {backend.name} are made by calls only")
    keeper = backend.player.keeper
    kind, above = _place(keeper, resource, len(within))
    ids = {named.parameter: name for named, name in zip(above, within, strict=True)}
    keeper.check_within(store, above, ids)
    for route in keeper.subjects.doing(kind, "create"):
        if route.operation in backend.functions:
            return [_made(backend, keeper, route, store, ids, members, now) for _ in range(count)]
    subject = Subject("create", kind, above)
    first = keeper.make(store, subject, ids, members, now)
    # The others are like the first one, which is what takes long to make.
    alike = (keeper.make_alike(store, subject, ids, first, number, members) for number in range(1, count))
    return [name_of(first), *map(name_of, alike)]


def _made(
    backend: Backend, keeper: Keeper, route: Route, store: RecordStore, ids: dict[str, str], members: Json, now: float
) -> str:
    """Make a record by the function of its operation, which knows more of it than the document says."""
    schema: Json = route.definition["requestBody"]["content"]["application/json"]["schema"]
    # Names that it must have are made up: those of two records differ.
    body = keeper.examples.fitted(schema, members, store.new_id(""), now)
    check_body(backend.spec, route, schema, body)
    request = Request("POST", "sandbox", "/".join(route.segments))
    context = RequestContext(request, route.operation, store, ids, {}, body, [], now, backend.spec, backend.settings)
    return own_id(cast(Json, loads_own(backend.functions[route.operation](context).body.decode())))


def _place(keeper: Keeper, resource: str, depth: int) -> tuple[str, tuple[Named, ...]]:
    kinds = keeper.subjects.kinds_of(resource)
    for kind in kinds:
        above = keeper.subjects.above(kind, depth)
        if above is not None:
            return kind, above
    if not kinds:
        raise ValueError(f"there is no resource {resource!r}")
    raise ValueError(f"{resource} are not within {depth} other records; name the ids that stand before theirs in a path")
