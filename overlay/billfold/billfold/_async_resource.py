# Derived from resource.py by codegen/async_twin.py. Do not edit: change that, and run `nox -s generate`.
"""What every resource stands on: it sends what a driver says, and gives the driver what was answered."""

from __future__ import annotations

from collections.abc import AsyncIterator
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from billfold.call_options import CallOptions
from billfold.checks import refuse
from billfold.driver import Driver
from billfold.steps import Reading
from billfold_core.options import NO_OPTIONS
from billfold_core.pages import AsyncPager

if TYPE_CHECKING:
    from billfold._async_connection import AsyncConnection
    from billfold.steps import Listing, Steps
    from billfold_core.call import Call
    from billfold_core.client import AsyncClient
    from billfold_core.options import RequestOptions

T = TypeVar("T")


class AsyncResource:
    """What a provider has of one kind; a class of it is composed of the capabilities that the provider has.

    Every operation takes `options=RequestOptions(...)`, which holds for each call that it makes: `deadline` bounds each of them,
    members of `body` are added to the body of each write. An `idempotency_key` is that of the operation's first write; the keys
    of further writes are made of it, so the same operation with the same key sends the same keys. Where a provider takes no key,
    one is refused.
    """

    DRIVER: ClassVar[type[Driver]]

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    @cached_property
    def _driver(self) -> Driver:
        return self.DRIVER(self._connection.info, self._connection.learnt)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name in self.DRIVER.operations():
                raise self._driver.missing(name)
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")


async def run(resource: object, operation: str, steps: Steps[T], options: RequestOptions, listed: Call[Any] | None = None) -> T:
    """Run an operation: send each call that it yields, and give it the answer or the error.

    Raises:
        DecodeError: The driver could not read what was answered. `listed` is the call that the operation starts from.
    """
    ours: Any = resource
    driver: Driver = ours._driver
    client: AsyncClient = ours._connection.native
    each: CallOptions | None = None
    if options is not NO_OPTIONS:
        driver.check_options(operation, options)
        each = CallOptions(options)
    reading = Reading(driver.info.name, listed)
    answer: Any = None
    failure: BaseException | None = None
    while True:
        try:
            call = steps.send(answer) if failure is None else steps.throw(failure)
        except StopIteration as stop:
            result: T = stop.value
            return result
        except Exception as error:
            fault = None if error is failure else reading.fault(error)
            if fault is None:
                raise
            raise fault from error
        failure = None
        try:
            response = await client.send(call, options if each is None else each.of(call))
        except BaseException as error:
            failure = error
        else:
            reading.note(call, response)
            answer = response


def listed(resource: object, listing: Listing[T], max_items: int | None, options: RequestOptions) -> AsyncIterator[T]:
    """Check what a list was asked for, and return its items, read page by page while they are iterated."""
    if max_items is not None and max_items < 0:
        raise refuse("max_items", f"must not be negative, as {max_items} is")
    ours: Any = resource
    ours._driver.check_options("list", options)
    pager = AsyncPager(ours._connection.native, listing.call, listing.pagination, options, max_items)
    return _items(resource, listing, pager, options)


async def _items(resource: object, listing: Listing[T], pager: AsyncPager[Any, Any], options: RequestOptions) -> AsyncIterator[T]:
    async for item in pager:
        yield await run(resource, "list", listing.read(item), options, listing.call)
