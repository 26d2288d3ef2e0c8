"""Operations as steps: what a driver writes once, and the sync and the async facade both run.

An operation is a generator. It yields a `Call`, receives the answer, or the error that came instead, and returns what the facade
gives to its caller. It does no input or output itself.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar

from billfold_core.call import Call, Response
from billfold_core.paging import Pagination, Walk

if TYPE_CHECKING:
    from .vocabulary import Product

T = TypeVar("T")
Item = TypeVar("Item")
Page = TypeVar("Page")
Steps: TypeAlias = Generator[Call[Any], Response[Any], T]


def do(call: Call[T]) -> Steps[T]:
    """Have one call sent, and receive its result with its type: `product = yield from do(products_get.call(id))`."""
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


class Listing(NamedTuple):
    """A list as steps: which call gives the first page, how it pages, and what makes a product of an item."""

    call: Call[Any]
    pagination: Pagination[Any, Any]
    read: Callable[[Any], Steps[Product]]
