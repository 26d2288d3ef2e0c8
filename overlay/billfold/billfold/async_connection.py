# Derived from connection.py by codegen/async_twin.py. Do not edit: change the source and run `nox -s generate`.
"""The way in: `connect_async("creem")` gives the resources of one provider, and its native client."""

from __future__ import annotations

from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Literal, NoReturn, Self, TypeAlias, TypedDict, TypeVar, Unpack, overload

from billfold_core.client import AsyncClient
from billfold_core.lazy import LazyResource
from billfold_core.settings import kept_from_requests

from . import registry

if TYPE_CHECKING:
    from billfold_core import Observer, RequestOptions, RetryPolicy, Runtime, TrustedAddress
    from billfold_core.client import AsyncTransportChoice
    from billfold_core.provider import Environment
    from billfold_core.settings import OnDrift
    from clink_client import AsyncClink
    from creem_client import AsyncCreem
    from flowglad_client import AsyncFlowglad
    from hyperline_client import AsyncHyperline

    from .async_resources import (
        AsyncAnyPrices,
        AsyncAnyProducts,
        AsyncClinkPrices,
        AsyncClinkProducts,
        AsyncCreemPrices,
        AsyncCreemProducts,
        AsyncFlowgladPrices,
        AsyncFlowgladProducts,
        AsyncHyperlinePrices,
        AsyncHyperlineProducts,
    )
    from .driver import Driver


class AsyncSettings(TypedDict, total=False):
    """Settings that `connect_async` passes on to the native client, which says what each means."""

    environment: Environment | None
    base_url: str | TrustedAddress | None
    timeout: float
    retry: RetryPolicy
    transport: AsyncTransportChoice | None
    max_connections: int | None
    max_answer_size: int | None
    observer: Observer | None
    runtime: Runtime
    on_drift: OnDrift | None


NativeT = TypeVar("NativeT", bound=AsyncClient, covariant=True)
ProductsT = TypeVar("ProductsT", covariant=True)
PricesT = TypeVar("PricesT", covariant=True)


def _any_products() -> type[AsyncAnyProducts]:
    from .async_resources import AsyncAnyProducts

    return AsyncAnyProducts


def _any_prices() -> type[AsyncAnyPrices]:
    from .async_resources import AsyncAnyPrices

    return AsyncAnyPrices


class AsyncConnection(Generic[NativeT, ProductsT, PricesT]):
    """One provider, ready to be used; it closes its connections at the end of an `async with` block."""

    provider: str = ""
    native: NativeT
    """The provider's own typed client, with everything the provider has."""
    if not TYPE_CHECKING:
        # What looks at the class alone, such as `unittest.mock.create_autospec`, finds what all clients have.
        native = AsyncClient

    def __init__(self, provider: str, native: NativeT) -> None:
        self.provider = provider
        self.native = native

    @LazyResource.of(_any_products)
    def products(self) -> ProductsT:
        """What the provider sells."""
        kind = registry.load(self.provider, registry.find(self.provider).async_products)
        resource: ProductsT = kind(self.native, self._driver)
        return resource

    @LazyResource.of(_any_prices)
    def prices(self) -> PricesT:
        """What products cost, where prices can be handled apart from their product."""
        kind = registry.load(self.provider, registry.find(self.provider).async_prices)
        resource: PricesT = kind(self.native, self._driver)
        return resource

    @cached_property
    def _driver(self) -> Driver:
        driver: Driver = registry.load(self.provider, registry.find(self.provider).driver)()
        return driver

    def with_options(self, options: RequestOptions) -> AsyncConnection[NativeT, ProductsT, PricesT]:
        """Make a connection with other settings for every call. It shares this one's connections; this one stays as it is."""
        return AsyncConnection(self.provider, self.native.with_options(options))

    async def aclose(self) -> None:
        """Close the connections."""
        await self.native.aclose()

    def __copy__(self) -> Self:
        """Give the connection itself, which cannot be had twice."""
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a connection cannot be pickled: it has a key. Call billfold.connect_async(...) where it is needed")

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.native!r})"


if TYPE_CHECKING:
    # With `| Any`, what a literal name gives is a special case of what any name gives, as overloads must be. Arguments are
    # checked and names are completed all the same.
    AnyAsyncConnection: TypeAlias = AsyncConnection[AsyncClient, AsyncAnyProducts | Any, AsyncAnyPrices | Any]


@overload
def connect_async(
    provider: Literal["clink"], api_key: str | None = None, **settings: Unpack[AsyncSettings]
) -> AsyncConnection[AsyncClink, AsyncClinkProducts, AsyncClinkPrices]: ...
@overload
def connect_async(
    provider: Literal["creem"], api_key: str | None = None, **settings: Unpack[AsyncSettings]
) -> AsyncConnection[AsyncCreem, AsyncCreemProducts, AsyncCreemPrices]: ...
@overload
def connect_async(
    provider: Literal["flowglad"], api_key: str | None = None, **settings: Unpack[AsyncSettings]
) -> AsyncConnection[AsyncFlowglad, AsyncFlowgladProducts, AsyncFlowgladPrices]: ...
@overload
def connect_async(
    provider: Literal["hyperline"], api_key: str | None = None, **settings: Unpack[AsyncSettings]
) -> AsyncConnection[AsyncHyperline, AsyncHyperlineProducts, AsyncHyperlinePrices]: ...
@overload
def connect_async(provider: str, api_key: str | None = None, **settings: Unpack[AsyncSettings]) -> AnyAsyncConnection: ...
@kept_from_requests
def connect_async(
    provider: str, api_key: str | None = None, **settings: Unpack[AsyncSettings]
) -> AsyncConnection[AsyncClient, Any, Any]:
    """Make a connection to a provider, by its name. Sends nothing.

    With a name that the type checker knows, the connection has exactly the operations of that provider. With any other string it
    has all of them, and those that the provider lacks raise `Unsupported` before anything is sent.

    Args:
        provider: `clink`, `creem`, `flowglad`, `hyperline`, or one that was registered.
        api_key: The secret key; read from the provider's environment variable (`CREEM_API_KEY`) if left out.
        settings: Passed on to the native client: environment, base_url, timeout, retry, transport, max_connections,
            max_answer_size, observer, runtime, on_drift.

    Raises:
        ConfigurationError: No such provider, its package is not installed, or the key is missing or of the other environment.

    Example:
        ```python
        async with billfold.connect_async("creem") as creem:
            async for product in creem.products.list():
                print(product.name, product.prices[0].amount)
        ```
    """
    try:
        client: type[AsyncClient] = registry.load(provider, registry.find(provider).async_client)
        return AsyncConnection(provider, client(api_key, **settings))
    finally:
        del api_key, settings  # the traceback of an error shows what a frame still holds
