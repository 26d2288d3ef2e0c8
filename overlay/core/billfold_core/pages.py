"""Lists that page by themselves: iterate items, or `.pages()`.

A pager is lazy and keeps one page at a time. It can be iterated again; each time it starts anew. How a list is walked, and when
it is given up, stands in `billfold_core.paging`.
"""

from collections.abc import AsyncIterator, Iterator
from typing import Generic, Self, TypeVar

from .call import Call
from .client import AsyncClient, SyncClient
from .errors import InputError
from .options import NO_OPTIONS, RequestOptions
from .paging import MAX_EMPTY_PAGES, Pagination, Walk

__all__ = ["AsyncPager", "Pager", "Pagination"]

ClientT = TypeVar("ClientT", bound=SyncClient | AsyncClient)
Item = TypeVar("Item")
Page = TypeVar("Page")


class _Pager(Generic[ClientT, Item, Page]):
    """What both pagers share: everything but sending.

    Raises:
        InputError: A limit is no whole number, or below the least there can be.
    """

    def __init__(
        self,
        client: ClientT,
        call: Call[Page],
        pagination: Pagination[Item, Page],
        options: RequestOptions = NO_OPTIONS,
        max_items: int | None = None,
        max_empty_pages: int = MAX_EMPTY_PAGES,
    ) -> None:
        if max_items is not None:
            _check_limit("max_items", max_items, 0)
        _check_limit("max_empty_pages", max_empty_pages, 1)
        self._client = client
        self._call = call
        self._pagination = pagination
        self._options = options
        self._max_items = max_items
        self._max_empty_pages = max_empty_pages

    def limit(self, max_items: int | None = None, *, max_empty_pages: int | None = None) -> Self:
        """Make a pager with other limits; what is left out stays.

        Args:
            max_items: Stop after so many items.
            max_empty_pages: Raise `PaginationError` after so many empty pages in a row, each of which promises more; 20 unless
                set. The number of pages with something in them has no limit.
        """
        return type(self)(
            self._client,
            self._call,
            self._pagination,
            self._options,
            self._max_items if max_items is None else max_items,
            self._max_empty_pages if max_empty_pages is None else max_empty_pages,
        )

    def _walk(self) -> Walk[Item, Page]:
        return Walk(self._client.provider.name, self._call, self._pagination, self._max_empty_pages)


class Pager(_Pager[SyncClient, Item, Page]):
    """A list that is read page by page while it is iterated."""

    def pages(self) -> Iterator[Page]:
        """Iterate whole pages, with what the provider says about them.

        Raises:
            PaginationError: The list would never end. What came before is complete.
            CallError: A page could not be read; what came before is complete.
        """
        walk = self._walk()
        for call in walk:
            yield walk.take(self._client.send(call, self._options))

    def __iter__(self) -> Iterator[Item]:
        left = self._max_items
        if left == 0:
            return
        for page in self.pages():
            for item in self._pagination.items(page):
                yield item
                if left is not None:
                    left -= 1
                    if left == 0:
                        return


class AsyncPager(_Pager[AsyncClient, Item, Page]):
    """A list that is read page by page while it is iterated with `async for`."""

    async def pages(self) -> AsyncIterator[Page]:
        """Iterate whole pages, with what the provider says about them; as `Pager.pages`."""
        walk = self._walk()
        for call in walk:
            yield walk.take(await self._client.send(call, self._options))

    async def __aiter__(self) -> AsyncIterator[Item]:
        left = self._max_items
        if left == 0:
            return
        async for page in self.pages():
            for item in self._pagination.items(page):
                yield item
                if left is not None:
                    left -= 1
                    if left == 0:
                        return


def _check_limit(name: str, value: object, least: int) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise InputError(f"{name} must be a whole number and at least {least}, not {value!r}", path=name)
