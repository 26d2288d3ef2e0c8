"""Operations as steps: what a driver writes once, and the sync and the async facade both run.

An operation is a generator. It yields a `Call`, receives the answer, or the error that came instead, and returns what the facade
gives to its caller. It does no input or output itself.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, Generic, TypeAlias, TypeVar

from billfold_core.call import Call, Pagination, Response
from billfold_core.errors import BillfoldError, DecodeError, DecodeFault
from billfold_core.money import InexactAmount, MoneyError
from billfold_core.paging import Walk
from billfold_core.tuples import NamedTuple

from .errors import unread

T = TypeVar("T")
Item = TypeVar("Item")
Page = TypeVar("Page")
Steps: TypeAlias = Generator[Call[Any], Response[Any], T]


def do(call: Call[T]) -> Steps[T]:
    """Send one call and return its result with its type: `product = yield from do(products_get.call(id))`."""
    response: Response[T] = yield call
    return response.data


def every(provider: str, call: Call[Page], pagination: Pagination[Item, Page]) -> Steps[list[Item]]:
    """Read a list to its end: `prices = yield from every("clink", prices_list.call(), prices_list.PAGINATION)`.

    Raises:
        PaginationError: The list would never end.
    """
    walk = Walk(provider, call, pagination)
    found: list[Item] = []
    for page_call in walk:
        found += pagination.items(walk.take((yield page_call)))
    return found


def as_listed(read: Callable[[Item], T]) -> Callable[[Item], Steps[T]]:
    """Return the reading of a list's item, where the item holds all that is told of it and no call is needed."""

    def steps(item: Item) -> Steps[T]:
        yield from ()
        return read(item)

    return steps


class Reading:
    """What an operation was answered so far, so that a fault in reading it becomes an error that says what took effect.

    `listed` is the call whose answer is at hand from the start, where an operation begins with an item of a list.
    """

    def __init__(self, provider: str, listed: Call[Any] | None = None) -> None:
        self._provider = provider
        self._call = listed
        self._response: Response[Any] | None = None
        self._applied = False

    def note(self, call: Call[Any], response: Response[Any]) -> None:
        """Store an answer."""
        self._call, self._response = call, response
        self._applied = self._applied or call.operation.effect != "read"

    def fault(self, error: Exception) -> DecodeError | None:
        """Return the error for what a driver could not read; None if nothing was answered yet, or the driver raised it itself."""
        meant = isinstance(error, BillfoldError) and not isinstance(error, DecodeFault | MoneyError)
        if self._call is None or meant or isinstance(error, InexactAmount):
            return None
        found: dict[str, Any] = {}
        drifted: tuple[str, ...] = getattr(self._response.data, "drifted", ()) if self._response is not None else ()
        if drifted and not isinstance(error, BillfoldError):
            error = DecodeFault(f".{drifted[0]}", "is not what the spec says; it was kept, but it is needed here")
        if self._response is not None:
            found = {name: getattr(self._response, name) for name in ("status", "request_id", "attempts", "idempotency_key")}
        operation = self._call.operation
        outcome = "applied" if self._applied else "unknown"
        if self._response is not None and operation.effect != "read":
            from billfold_core.record_ids import record_id

            found["record_id"] = record_id(operation.name, self._response.json)
        return unread(error, provider=self._provider, operation=operation.name, effect=operation.effect, outcome=outcome, **found)


class Listing(NamedTuple, Generic[T]):
    """A list as steps: which call gives the first page, how it pages, and what makes a record of an item."""

    call: Call[Any]
    pagination: Pagination[Any, Any]
    read: Callable[[Any], Steps[T]]
