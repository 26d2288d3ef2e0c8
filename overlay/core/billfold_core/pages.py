"""Lists that page by themselves: iterate items, or `.pages()`.

A pager is lazy and keeps one page at a time. It can be iterated again; each time it starts anew.
"""

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from typing import Any, Generic, Literal, NamedTuple, Self, TypeVar, cast

from .call import Call, Response
from .client import AsyncClient, SyncClient
from .errors import InputError, PaginationError
from .options import NO_OPTIONS, RequestOptions
from .wire import query_string

Item = TypeVar("Item")
Page = TypeVar("Page")


class Pagination(NamedTuple):
    """How one list operation pages, generated from its `x-pagination`."""

    style: Literal["page", "offset", "cursor"]
    position: str
    """The query parameter that says where a page starts: its number, its offset, or a cursor."""
    size: str
    """The query parameter for the size of a page."""
    items: Callable[[Any], Sequence[Any]]
    """Takes the items out of a decoded page."""
    max_size: int | None = None
    """The page size the provider gives at most, whatever is asked for."""
    total: tuple[str, ...] = ()
    """Where a page says how many items there are in all."""
    next: tuple[str, ...] = ()
    """Where a page says what comes next: a cursor, a page number, or null at the end."""
    more: tuple[str, ...] = ()
    """Where a page says whether there is a next one."""
    last_id: tuple[str, ...] = ()
    """Where the last item of a page says its id, if that is the cursor of the next page."""


class _Progress:
    """What one iteration has read so far."""

    def __init__(self, call: Call[Any], rules: Pagination) -> None:
        start = call.query.get(rules.position) if rules.style == "cursor" else _start(call, rules)
        self.seen: set[Any] = {start}
        self._pages_before = _start(call, rules) - 1 if rules.style == "page" else 0
        self._largest = 0
        self._read = 0
        self._last: Sequence[Any] = ()

    def note_page(self, count: int) -> None:
        """Count a page."""
        self._largest = max(self._largest, count)
        self._read += count

    def is_repeated(self, items: Sequence[Any]) -> bool:
        """Tell whether a page has the very items of the one before it: the provider does not heed where a page is to start."""
        # Pages that differ do so in their first item, so this is cheap.
        repeated = bool(items) and list(items) == list(self._last)
        self._last = items
        return repeated

    @property
    def items_so_far(self) -> int:
        """Items up to here. How long the pages before the first one were is told by the pages since, not by the size that was
        asked for: a provider may give less without a word.
        """
        return self._pages_before * self._largest + self._read


class _Pager(Generic[Item, Page]):
    """What both pagers share: which call fetches the next page."""

    def __init__(
        self, call: Call[Page], pagination: Pagination, options: RequestOptions = NO_OPTIONS, max_items: int | None = None
    ) -> None:
        if max_items is not None and max_items < 0:
            raise InputError("max_items must not be negative", path="max_items")
        self._call = call
        self._pagination = pagination
        self._options = options
        self._max_items = max_items

    def limit(self, max_items: int) -> Self:
        """Make a pager that stops after so many items."""
        return type(self)(self._call, self._pagination, self._options, max_items)

    def _items(self, page: Page) -> Sequence[Item]:
        return cast(Sequence[Item], self._pagination.items(page))

    def _after(self, call: Call[Page], response: Response[Page], progress: _Progress) -> Call[Page] | None:
        """Make the call for the page after this one, or None after the last.

        Raises:
            PaginationError: The provider points back to a page that was already read.
        """
        rules = self._pagination
        count = len(self._items(response.data))
        position: Any
        more = _look_up(response.json, rules.more) if rules.more else None
        if more is not None and not more:
            return None
        if count == 0 and rules.style != "cursor":
            return None
        if rules.next or rules.last_id:
            position = self._next_cursor(response)
            if position is None or position is False or position == "":
                return None
            if not isinstance(position, str | int) or not _can_be_sent(position):
                raise PaginationError(f"{call.operation.name}: the provider gave no usable {rules.position} for the next page.")
        elif rules.style == "page":
            progress.note_page(count)
            position = _start(call, rules) + 1
            if progress.items_so_far >= self._total(response):
                return None
        else:
            position = _start(call, rules) + count
            if position >= self._total(response):
                return None
        if position in progress.seen:
            raise PaginationError(
                f"{call.operation.name}: the provider gave {rules.position}={position!r} twice; the list would never end. "
                "What came before this error is complete."
            )
        progress.seen.add(position)
        return call.with_query(**{rules.position: position})

    def _accept(self, call: Call[Page], response: Response[Page], progress: _Progress) -> Page:
        """Take a page, unless it is the one before it.

        Raises:
            PaginationError: The provider does not heed where a page is to start.
        """
        if self._pagination.style != "cursor" and progress.is_repeated(self._items(response.data)):
            raise PaginationError(
                f"{call.operation.name}: the provider gave the same page twice; the list would never end. "
                "What came before this error is complete."
            )
        return response.data

    def _next_cursor(self, response: Response[Page]) -> Any:
        rules = self._pagination
        if rules.next:
            return _look_up(response.json, rules.next)
        items: Sequence[Any] = self._items(response.data)
        return _look_up(items[-1].to_dict(), rules.last_id) if items else None

    def _total(self, response: Response[Page]) -> float:
        total = _look_up(response.json, self._pagination.total) if self._pagination.total else None
        return total if isinstance(total, int) else float("inf")


class Pager(_Pager[Item, Page]):
    """A list that is read page by page while it is iterated."""

    def __init__(
        self,
        client: SyncClient,
        call: Call[Page],
        pagination: Pagination,
        options: RequestOptions = NO_OPTIONS,
        max_items: int | None = None,
    ) -> None:
        super().__init__(call, pagination, options, max_items)
        self._client = client

    def limit(self, max_items: int) -> Self:
        return type(self)(self._client, self._call, self._pagination, self._options, max_items)

    def pages(self) -> Iterator[Page]:
        """Iterate whole pages, with what the provider says about them."""
        call: Call[Page] | None = self._call
        progress = _Progress(self._call, self._pagination)
        while call is not None:
            response = self._client.send(call, self._options)
            yield self._accept(call, response, progress)
            call = self._after(call, response, progress)

    def __iter__(self) -> Iterator[Item]:
        left = self._max_items
        if left == 0:
            return
        for page in self.pages():
            for item in self._items(page):
                yield item
                if left is not None:
                    left -= 1
                    if left == 0:
                        return


class AsyncPager(_Pager[Item, Page]):
    """A list that is read page by page while it is iterated with `async for`."""

    def __init__(
        self,
        client: AsyncClient,
        call: Call[Page],
        pagination: Pagination,
        options: RequestOptions = NO_OPTIONS,
        max_items: int | None = None,
    ) -> None:
        super().__init__(call, pagination, options, max_items)
        self._client = client

    def limit(self, max_items: int) -> Self:
        return type(self)(self._client, self._call, self._pagination, self._options, max_items)

    async def pages(self) -> AsyncIterator[Page]:
        """Iterate whole pages, with what the provider says about them."""
        call: Call[Page] | None = self._call
        progress = _Progress(self._call, self._pagination)
        while call is not None:
            response = await self._client.send(call, self._options)
            yield self._accept(call, response, progress)
            call = self._after(call, response, progress)

    async def __aiter__(self) -> AsyncIterator[Item]:
        left = self._max_items
        if left == 0:
            return
        async for page in self.pages():
            for item in self._items(page):
                yield item
                if left is not None:
                    left -= 1
                    if left == 0:
                        return


def _start(call: Call[Any], rules: Pagination) -> int:
    given, first = call.query.get(rules.position), 1 if rules.style == "page" else 0
    try:
        return int(given) if given else first
    except (TypeError, ValueError):
        raise InputError(f"{rules.position}: {given!r} is not a number", path=rules.position) from None


def _can_be_sent(position: str | int) -> bool:
    try:
        return bool(query_string({"position": position}))
    except InputError:
        return False


def _look_up(body: Any, path: tuple[str, ...]) -> Any:
    for key in path:
        body = cast(dict[str, Any], body).get(key) if isinstance(body, dict) else None
    return body
