"""Operations as steps: what a driver writes once, and the sync and the async facade both run.

An operation is a generator. It yields a `Call`, receives that call's result, or the error that came instead, and returns what the
facade gives to its caller. It does no input or output itself.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar

from billfold_core.call import Call
from billfold_core.pages import Pagination

if TYPE_CHECKING:
    from .vocabulary import Product

T = TypeVar("T")
Steps: TypeAlias = Generator[Call[Any], Any, T]


def do(call: Call[T]) -> Steps[T]:
    """Have one call sent, and receive its result with its type: `product = yield from do(products_get.call(id))`."""
    result: T = yield call
    return result


class Listing(NamedTuple):
    """A list as steps: which call gives the first page, how it pages, and what makes a product of an item."""

    call: Call[Any]
    pagination: Pagination
    read: Callable[[Any], Steps[Product]]
