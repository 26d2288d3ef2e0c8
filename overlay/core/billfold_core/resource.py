"""What the resources of the clients stand on.

A resource's methods say what is called. The class it stands on says how: the sync one sends the call, the async one gives what
can be awaited, and `Endpoint` gives the call itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import MethodType
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar, cast

from .call import Call, Operation, Pagination
from .client import AsyncClient, SyncClient
from .errors import InputError
from .options import NO_OPTIONS

if TYPE_CHECKING:
    from .bulk import Bulk, BulkReport
    from .pages import AsyncPager, Pager

P = ParamSpec("P")
T = TypeVar("T")
Item = TypeVar("Item")
Page = TypeVar("Page")
Given = TypeVar("Given")
Resource = TypeVar("Resource")
Result = TypeVar("Result")
Arguments = dict[str, Any]
"""The arguments of a method, by name: its `locals()`."""


class SyncResource:
    """A part of a sync client."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def _execute(self, operation: Operation[T], arguments: Arguments) -> T:
        try:
            return self._client.execute(operation.call(arguments), arguments["options"])
        finally:
            # The traceback of an error shows what a frame still holds.
            del arguments

    def _address(self, operation: Operation[str], arguments: Arguments) -> str:
        return self._client.address_of(operation.call(arguments))

    def _download(self, operation: Operation[T], arguments: Arguments) -> T:
        return self._client.execute(_to_place(operation, arguments), arguments["options"])

    def _list(self, operation: Operation[Page], pagination: Pagination[Item, Page], arguments: Arguments) -> Pager[Item, Page]:
        from .pages import Pager

        try:
            return Pager(self._client, operation.call(arguments), pagination, arguments["options"])
        finally:
            del arguments

    def _insert_all(
        self, operation: Operation[Any], bulk: Bulk, items: Sequence[Given], arguments: Arguments
    ) -> BulkReport[Given, Any]:
        from .bulk import insert_all

        call, size, options = operation.call(arguments, in_bulk=True), arguments["chunk_size"], arguments["options"]
        return insert_all(self._client, call, items, bulk, size, arguments["progress"], options)


class AsyncResource:
    """A part of an async client. Its methods are those of the sync class, awaited."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def _execute(self, operation: Operation[T], arguments: Arguments) -> T:
        try:
            return await self._client.execute(operation.call(arguments), arguments["options"])
        finally:
            del arguments

    def _address(self, operation: Operation[str], arguments: Arguments) -> str:
        return self._client.address_of(operation.call(arguments))

    async def _download(self, operation: Operation[T], arguments: Arguments) -> T:
        return await self._client.execute(_to_place(operation, arguments), arguments["options"])

    def _list(
        self, operation: Operation[Page], pagination: Pagination[Item, Page], arguments: Arguments
    ) -> AsyncPager[Item, Page]:
        from .pages import AsyncPager

        try:
            return AsyncPager(self._client, operation.call(arguments), pagination, arguments["options"])
        finally:
            del arguments

    async def _insert_all(
        self, operation: Operation[Any], bulk: Bulk, items: Sequence[Given], arguments: Arguments
    ) -> BulkReport[Given, Any]:
        from .bulk import insert_all_async

        call, size, options = operation.call(arguments, in_bulk=True), arguments["chunk_size"], arguments["options"]
        return await insert_all_async(self._client, call, items, bulk, size, arguments["progress"], options)


def _to_place(operation: Operation[T], arguments: Arguments) -> Call[T]:
    call = operation.call(arguments)
    call.to = arguments["to"]
    return call


def documented_by(
    method: Callable[Concatenate[Any, P], object],
) -> Callable[[Callable[Concatenate[Resource, P], Result]], Callable[Concatenate[Resource, P], Result]]:
    """Return a decorator that gives an async method the docstring of the sync one, whose parameters it has.

    Type checkers refuse other parameters, and editors show the docstring of `method`.
    """

    def documented(declared: Callable[Concatenate[Resource, P], Result]) -> Callable[Concatenate[Resource, P], Result]:
        # A pager of the async class is iterated in another way, and so is what is told of it.
        declared.__doc__ = (method.__doc__ or "").replace("`for`", "`async for`")
        return declared

    return documented


class Endpoint(Generic[P, T]):
    """One operation as a value, without a client.

    Attributes:
        OPERATION: The constants of the operation.
        call: Takes the arguments of the method, checks them, and returns the `Call`. Sends nothing: the client's `execute` does.
        BULK: How any number of items is sent with it, some at a time.
    """

    def __init__(self, operation: Operation[T], method: Callable[Concatenate[Any, P], T], bulk: Bulk | None = None) -> None:
        self.OPERATION = operation
        self.BULK = bulk
        self.call: Callable[P, Call[T]] = cast(Callable[P, Call[T]], MethodType(method, _Calls()))


class ListEndpoint(Generic[P, Item, Page]):
    """One operation that lists, as a value, without a client; as `Endpoint`, with the `PAGINATION` of the list."""

    def __init__(
        self,
        operation: Operation[Page],
        pagination: Pagination[Item, Page],
        method: Callable[Concatenate[Any, P], Pager[Item, Page]],
    ) -> None:
        self.OPERATION = operation
        self.PAGINATION = pagination
        self.call: Callable[P, Call[Page]] = cast(Callable[P, Call[Page]], MethodType(method, _Calls()))


class _Calls:
    """In place of a resource: gives the call instead of sending it."""

    def _execute(self, operation: Operation[Any], arguments: Arguments) -> Call[Any]:
        try:
            if arguments["options"] is not NO_OPTIONS:
                raise InputError(
                    f"{operation.name}: options are no part of a call. Pass them to what sends it: client.send(call, options).",
                    path="options",
                )
            return operation.call(arguments)
        finally:
            del arguments

    def _download(self, operation: Operation[Any], arguments: Arguments) -> Call[Any]:
        call = self._execute(operation, arguments)
        call.to = arguments["to"]
        return call

    def _list(self, operation: Operation[Any], _: object, arguments: Arguments) -> Call[Any]:
        return self._execute(operation, arguments)
