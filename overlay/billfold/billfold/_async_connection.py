# Derived from connection.py by codegen/async_twin.py. Do not edit: change that, and run `nox -s generate`.
"""One provider, connected: its resources, loaded when they are first used, and its native client."""

from __future__ import annotations

from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING, Any, NoReturn, Self, TypeVar, Union

from billfold_core.client import AsyncClient
from billfold_core.lazy import LazyResource

if TYPE_CHECKING:
    from billfold.customers._async import AsyncAnyCustomers
    from billfold.prices._async import AsyncAnyPrices
    from billfold.products._async import AsyncAnyProducts
    from billfold.registry import ProviderInfo
    from billfold_core.options import RequestOptions


ConnectionT = TypeVar("ConnectionT", bound="AsyncConnection")


class AsyncLacking(LazyResource[Any]):
    """A resource for a provider that lacks it; on `Connection` itself, the class of what any provider may have."""

    def __init__(self, module: str, none: str, anything: str) -> None:
        super().__init__(lambda connection: getattr(import_module(module), none)(connection))
        self._classes = (module, none, anything)

    def __get__(self, client: object, owner: type | None = None) -> Any:
        if client is not None:
            return super().__get__(client, owner)
        module, none, anything = self._classes
        return getattr(import_module(module), anything if owner is AsyncConnection else none)


class AsyncConnection:
    """One provider, ready to be used; it closes its connections at the end of an `async with` block.

    With the name of a provider that a type checker knows, `connect_async` returns a subclass that has just what the provider has.
    With a name that is known at run time only, every resource has all operations, and those that the provider lacks raise
    `Unsupported` before anything is sent.

    The class of a provider annotates each resource that the provider has; the resource is the annotated class, in the module of
    its name beside the class of the connection.
    """

    if TYPE_CHECKING:
        # With `| Any`, what a literal name gives is a special case of what any name gives, as overloads must be. Arguments are
        # checked and names are completed all the same. It is written as `Union`, since jedi makes nothing of a `|` beside `Any`.
        native: Union[AsyncClient, Any]  # noqa: UP007
        """The provider's own typed client, with everything the provider has."""
        products: Union[AsyncAnyProducts, Any]  # noqa: UP007
        """What the provider sells."""
        prices: Union[AsyncAnyPrices, Any]  # noqa: UP007
        """What products cost, where prices can be handled apart from their product."""
        customers: Union[AsyncAnyCustomers, Any]  # noqa: UP007
        """Who buys."""
    else:
        # What looks at the class alone, such as `unittest.mock.create_autospec`, finds what all clients have.
        native = AsyncClient
        # For a provider that lacks the resource: what is asked of it says so.
        products = AsyncLacking("billfold.products._async", "AsyncNoProducts", "AsyncAnyProducts")
        prices = AsyncLacking("billfold.prices._async", "AsyncNoPrices", "AsyncAnyPrices")
        customers = AsyncLacking("billfold.customers._async", "AsyncNoCustomers", "AsyncAnyCustomers")

        def __class_getitem__(cls, kinds: object) -> type[Self]:
            from billfold.old_spellings import warn

            warn("Connection[…]", "the class of the provider's connection, such as CreemConnection, or Connection")
            return cls

    def __init__(self, info: ProviderInfo, native: AsyncClient) -> None:
        self.info = info
        self.native = native
        # What drivers learn about the account, so that it is asked for once.
        self.learnt: dict[str, str] = {}

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        LazyResource.put_into(cls, cls.__module__.rpartition(".")[0])

    @property
    def provider(self) -> str:
        """The provider's name."""
        return self.info.name

    def with_options(self, options: RequestOptions) -> Self:
        """Make a connection with other settings for every call. It shares this one's connections; this one stays as it is."""
        return type(self)(self.info, self.native.with_options(options))

    async def aclose(self) -> None:
        """Close the connections."""
        await self.native.aclose()

    def __copy__(self) -> Self:
        """Return the connection itself, since its HTTP connections cannot be copied."""
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a connection cannot be pickled: it has a key. Call billfold.connect_async(...) where it is needed")

    async def __aenter__(self: ConnectionT) -> ConnectionT:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.native!r})"
