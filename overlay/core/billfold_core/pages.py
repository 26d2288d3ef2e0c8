"""Lists that page by themselves: iterate items, or `.pages()`, or take the `.first()`.

A pager is lazy and keeps one page at a time. It can be iterated again; each time it starts anew. How a list is walked, how large
its pages are, and when reading stops, is in `billfold_core.paging`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Generic, Self, TypeVar

from .call import Call, Pagination
from .client import AsyncClient, SyncClient
from .errors import InputError, refused_input
from .options import NO_OPTIONS, RequestOptions
from .paging import MAX_EMPTY_PAGES, Walk, size_of

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
            max_items: Stop after so many items, and ask for no larger page. `pages()` goes on to the end.
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

    def __repr__(self) -> str:
        # Neither path nor query: what is looked for may be somebody's name.
        listed = f"{self._client.provider.name} {self._call.operation.name}"
        limits = f"max_items={self._max_items}, max_empty_pages={self._max_empty_pages}"
        return f"{type(self).__name__}({listed}, {limits})"

    def _walk(self, most: int | None = None) -> Walk[Item, Page]:
        return Walk(self._client.provider.name, self._call, self._pagination, self._max_empty_pages, most)

    def _walk_of_items(self, most: int | None) -> Walk[Item, Page]:
        """Return a walk of which items are wanted.

        Raises:
            InputError: The caller asks for pages without items, so that every list would seem to be empty.
        """
        if size_of(self._call, self._pagination) == 0:
            problem = "of 0 asks for pages without items; leave it out, or take what such a page says of the list from `pages()`"
            raise refused_input(self._call.operation.name, self._pagination.size, problem)
        return self._walk(most)


class Pager(_Pager[SyncClient, Item, Page]):
    """A list that is read page by page while it is iterated."""

    def pages(self) -> Iterator[Page]:
        """Iterate whole pages, with what the provider says about them.

        Raises:
            PaginationError: The list would never end. What came before is complete.
            CallError: A page could not be read; what came before is complete.
        """
        return self._read(self._walk())

    def first(self) -> Item | None:
        """Return the first item, or None if there is none: one call for a page of one item.

        A page whose number was given keeps its size, since it would begin elsewhere in another. More is read only where the
        provider gives an empty page and promises more, as when it filters what it has cut into pages: None means that nothing
        is there.

        Raises:
            PaginationError: Empty pages promise more for ever.
            CallError: The page could not be read.

        Example:
            `product = creem.products.search().first()`
        """
        if self._max_items == 0:
            return None
        pages = self._read(self._walk_of_items(1))
        return next((item for page in pages for item in self._pagination.items(page)), None)

    def __iter__(self) -> Iterator[Item]:
        left = self._max_items
        if left == 0:
            return
        for page in self._read(self._walk_of_items(left)):
            for item in self._pagination.items(page):
                yield item
                if left is not None:
                    left -= 1
                    if left == 0:
                        return

    def _read(self, walk: Walk[Item, Page]) -> Iterator[Page]:
        for call in walk:
            yield walk.take(self._client.send(call, self._options))


class AsyncPager(_Pager[AsyncClient, Item, Page]):
    """A list that is read page by page while it is iterated with `async for`."""

    def pages(self) -> AsyncIterator[Page]:
        """Iterate whole pages, with what the provider says about them; as `Pager.pages`."""
        return self._read(self._walk())

    async def first(self) -> Item | None:
        """Return the first item, or None if there is none; as `Pager.first`."""
        if self._max_items == 0:
            return None
        # Not through `_read`: an async generator that is left before its end waits for its loop to close it.
        walk = self._walk_of_items(1)
        for call in walk:
            for item in self._pagination.items(walk.take(await self._client.send(call, self._options))):
                return item
        return None

    async def __aiter__(self) -> AsyncIterator[Item]:
        left = self._max_items
        if left == 0:
            return
        async for page in self._read(self._walk_of_items(left)):
            for item in self._pagination.items(page):
                yield item
                if left is not None:
                    left -= 1
                    if left == 0:
                        return

    async def _read(self, walk: Walk[Item, Page]) -> AsyncIterator[Page]:
        for call in walk:
            yield walk.take(await self._client.send(call, self._options))


def _check_limit(name: str, value: object, least: int) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise InputError(f"{name} must be a whole number and at least {least}, not {value!r}", path=name)
