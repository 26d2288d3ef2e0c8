"""Pagination without input or output: the pagers and the facade's drivers carry the calls out.

    walk = Walk("creem", call, PAGINATION)
    for call in walk:
        page = walk.take(client.send(call))

A walk ends, whatever the provider answers: a page that comes again, a place that was there before, or too many empty pages in a
row are a `PaginationError`. The number of pages with something in them has no limit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Generic, Self, TypeVar

from . import wire
from .call import Call, Pagination, Response
from .errors import InputError, PaginationError
from .unset import UNSET

Item = TypeVar("Item")
Page = TypeVar("Page")

MAX_EMPTY_PAGES = 20
"""After so many empty pages in a row that promise more, a list is given up."""
_LARGEST_POSITION = 10**18
_LONGEST_CURSOR = 16_000
"""Bytes of a cursor that still fit into an address, when each is written as three."""


class Walk(Generic[Item, Page]):
    """One walk through a list: iterate it for the call of each page, and give it the answer with `take` before the next one.

    Asking for the next call before the answer was taken gives the same call again.

    Args:
        provider: The provider's name, for errors.
        call: The call for the first page.
        pagination: How the operation pages.
        max_empty_pages: After so many empty pages in a row that promise more, the list is given up.
        most: How many items are wanted, if not all of them, so that no page need be larger.
    """

    def __init__(
        self,
        provider: str,
        call: Call[Page],
        pagination: Pagination[Item, Page],
        max_empty_pages: int = MAX_EMPTY_PAGES,
        most: int | None = None,
    ) -> None:
        numbered = pagination.style != "cursor"
        start = _start(call, pagination) if numbered else _given_cursor(call, pagination)
        self._provider = provider
        # The number of a page counts pages of one size: of another size, a later one would begin at another item.
        movable = pagination.style != "page" or start == 1
        self._call: Call[Page] | None = _sized(call, pagination, most) if movable else call
        self._rules = pagination
        self._max_empty = max_empty_pages
        self._answer: Response[Page] | None = None
        # As text: a position is the same whether it was given as a number or as its digits.
        self._seen = {str(start)}
        self._pages_before = _start(call, pagination) - 1 if pagination.style == "page" else 0
        self._largest = 0
        self._read = 0
        self._empty = 0
        self._last: list[Any] = []

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Call[Page]:
        """Return the call for the next page.

        Raises:
            PaginationError: The provider points back to a page that was already read, says nothing usable about the next one, or
                gave too many empty pages; or the list goes on where the provider lets nobody read it.
        """
        if self._call is not None and self._answer is not None:
            self._call = self._following(self._call, self._answer)
            self._answer = None
        if self._call is None:
            raise StopIteration
        self._call = self._within_reach(self._call, self._rules.reach)
        return self._call

    def take(self, response: Response[Page]) -> Page:
        """Read the answer to the last call, and return its page.

        Raises:
            PaginationError: The page is the one before it again: the provider does not heed where a page is to start.
        """
        items = self._rules.items(response.data)
        self._empty = 0 if items else self._empty + 1
        if items:
            # Pages that differ do so in their first item, so comparing them is cheap.
            read = [_as_read(item) for item in items]
            if read == self._last:
                raise self._endless("the provider returned the same page twice")
            self._last = read
        self._largest = max(self._largest, len(items))
        self._read += len(items)
        self._answer = response
        return response.data

    def _following(self, call: Call[Page], answer: Response[Page]) -> Call[Page] | None:
        """Make the call for the page after this one, or None after the last."""
        rules = self._rules
        more = wire.at(answer.json, rules.more) if rules.more else None
        if more is not None and not more:
            return None
        # A cursor may lead over empty pages; a number leads nowhere from one.
        if self._empty and rules.style != "cursor":
            return None
        position = self._told(answer) if rules.next or rules.last_id else self._counted(call, answer)
        if position is None:
            return None
        if str(position) in self._seen:
            raise self._endless(f"the provider returned {rules.position}={position!r:.100} twice")
        if self._empty >= self._max_empty:
            pages = "an empty page" if self._empty == 1 else f"{self._empty} empty pages in a row"
            raise self._endless(f"the provider returned {pages} and announced more")
        self._seen.add(str(position))
        return _with(call, rules, rules.position, position)

    def _within_reach(self, call: Call[Page], reach: int | None) -> Call[Page]:
        """Return the call with no larger a page than the provider lets be read from there.

        Raises:
            PaginationError: It lets nothing be read from there.
        """
        if reach is None:
            return call
        rules = self._rules
        asked, left = size_of(call, rules), reach - _start(call, rules)
        if left <= 0:
            further = f"; {rules.beyond} returns the others" if rules.beyond else ""
            raise self._error(f"the provider returns only the first {reach:,} items of this list{further}")
        size = rules.default_size if asked is None else asked
        return call if size <= left else _with(call, rules, rules.size, left)

    def _told(self, answer: Response[Page]) -> str | int | None:
        """Return the position that a page names as the next one."""
        rules = self._rules
        if rules.next:
            told = wire.at(answer.json, rules.next)
        else:
            items: Sequence[Any] = rules.items(answer.data)
            told = wire.at(items[-1].to_dict(), rules.last_id) if items else None
        if told is None or told is False or told == "":
            return None
        position = told if isinstance(told, str) and _fits(told) else _whole(told)
        if position is None:
            raise self._error(f"the provider returned no usable {rules.position} for the next page")
        return position

    def _counted(self, call: Call[Page], answer: Response[Page]) -> int | None:
        """Return the position that follows from how many items there were, unless these were all."""
        rules = self._rules
        total = _whole(wire.at(answer.json, rules.total)) if rules.total else None
        start = _start(call, rules)
        if rules.style == "page":
            # How long the pages before the first one were is told by the pages since, not by the size that was asked for: a
            # provider may give less without a word.
            position, reached = start + 1, self._pages_before * self._largest + self._read
        else:
            position = reached = start + len(rules.items(answer.data))
        # A total below zero says nothing.
        return None if total is not None and 0 <= total <= reached else position

    def _endless(self, problem: str) -> PaginationError:
        return self._error(f"{problem}; the list would never end")

    def _error(self, problem: str) -> PaginationError:
        operation = self._call.operation.name if self._call else ""
        message = f"{problem}. The items before this error are complete."
        return PaginationError(message, provider=self._provider, operation=operation)


def _sent(call: Call[Any], rules: Pagination[Any, Any]) -> Mapping[str, Any]:
    """Return what states position and size: the query, or the body."""
    return (call.body or {}) if rules.in_body else call.query


def _with(call: Call[Page], rules: Pagination[Any, Page], name: str, value: Any) -> Call[Page]:
    return call.with_body(**{name: value}) if rules.in_body else call.with_query(**{name: value})


def _sized(call: Call[Page], rules: Pagination[Any, Page], most: int | None) -> Call[Page]:
    """Return the call with the size of page to ask for: the caller's own or the largest there is, but no more than is wanted.

    Every page is asked for in this size, the last one too: numbers of pages count pages of one size.
    """
    own = _sent(call, rules).get(rules.size)
    if own is None or own is UNSET:
        size = rules.max_size
        if most is not None and most < (rules.default_size if size is None else size):
            size = most
    elif most is not None and (number := _as_number(own)) is not None and number > most:
        size = most if rules.max_size is None else min(most, rules.max_size)
    else:
        size = None
    return call if size is None else _with(call, rules, rules.size, size)


def size_of(call: Call[Any], rules: Pagination[Any, Any]) -> int | None:
    """Return the size of page that the caller gave, if it is a number."""
    return _as_number(_sent(call, rules).get(rules.size))


def _as_number(given: Any) -> int | None:
    """Return a size that the caller gave as a number; None if it is none, which is the provider's to judge."""
    try:
        return int(given)
    except (TypeError, ValueError, OverflowError):
        return None


def _start(call: Call[Any], rules: Pagination[Any, Any]) -> int:
    given, first = _sent(call, rules).get(rules.position), 1 if rules.style == "page" else 0
    try:
        start = int(given) if given else first
    except (TypeError, ValueError, OverflowError):
        raise InputError(
            f"{rules.position} must be a whole number, not {given!r}. Nothing was sent.", path=rules.position
        ) from None
    if abs(start) > _LARGEST_POSITION:
        raise InputError(
            f"{rules.position} has more digits than a position in a list can have. Nothing was sent.", path=rules.position
        )
    return start


def _given_cursor(call: Call[Any], rules: Pagination[Any, Any]) -> Any:
    given = _sent(call, rules).get(rules.position) or ""
    if isinstance(given, int) and abs(given) > _LARGEST_POSITION:
        raise InputError(
            f"{rules.position} has more digits than a position in a list can have. Nothing was sent.", path=rules.position
        )
    return given


def _as_read(item: Any) -> Any:
    """Return the JSON object that a model was read from: it stays as it came, whatever the caller does to the model."""
    return getattr(item, "_source", None) or item


def _fits(cursor: str) -> bool:
    """Return whether a text can be sent in an address: not if it is very long, or contains half a character."""
    try:
        return len(cursor.encode()) <= _LONGEST_CURSOR
    except UnicodeEncodeError:
        return False


def _whole(value: Any) -> int | None:
    """Return a whole number, which JSON may write as `2.0`; None for anything else."""
    if isinstance(value, int):
        return None if isinstance(value, bool) else value
    from decimal import Decimal

    return int(value) if isinstance(value, Decimal) and value == value.to_integral_value() else None
