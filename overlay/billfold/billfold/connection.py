"""The way in: `connect("creem")` gives the resources of one provider, and its native client."""

from __future__ import annotations

from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Literal, NoReturn, Self, TypeAlias, TypedDict, TypeVar, Unpack, overload

from billfold_core.client import SyncClient
from billfold_core.lazy import LazyResource
from billfold_core.settings import kept_from_requests

from . import registry

if TYPE_CHECKING:
    from billfold_core import Observer, RequestOptions, RetryPolicy, Runtime, TrustedAddress
    from billfold_core.client import TransportChoice
    from billfold_core.provider import Environment
    from billfold_core.settings import OnDrift
    from clink_client import Clink
    from creem_client import Creem
    from flowglad_client import Flowglad
    from hyperline_client import Hyperline

    from .driver import Driver
    from .resources import (
        AnyPrices,
        AnyProducts,
        ClinkPrices,
        ClinkProducts,
        CreemPrices,
        CreemProducts,
        FlowgladPrices,
        FlowgladProducts,
        HyperlinePrices,
        HyperlineProducts,
    )


class Settings(TypedDict, total=False):
    """Settings that `connect` passes on to the native client, which says what each means."""

    environment: Environment | None
    base_url: str | TrustedAddress | None
    timeout: float
    retry: RetryPolicy
    transport: TransportChoice | None
    max_connections: int | None
    max_answer_size: int | None
    observer: Observer | None
    runtime: Runtime
    on_drift: OnDrift | None


NativeT = TypeVar("NativeT", bound=SyncClient, covariant=True)
ProductsT = TypeVar("ProductsT", covariant=True)
PricesT = TypeVar("PricesT", covariant=True)


def _any_products() -> type[AnyProducts]:
    from .resources import AnyProducts

    return AnyProducts


def _any_prices() -> type[AnyPrices]:
    from .resources import AnyPrices

    return AnyPrices


class Connection(Generic[NativeT, ProductsT, PricesT]):
    """One provider, ready to be used; it closes its connections at the end of a `with` block."""

    provider: str = ""
    native: NativeT
    """The provider's own typed client, with everything the provider has."""
    if not TYPE_CHECKING:
        # What looks at the class alone, such as `unittest.mock.create_autospec`, finds what all clients have.
        native = SyncClient

    def __init__(self, provider: str, native: NativeT) -> None:
        self.provider = provider
        self.native = native

    @LazyResource.of(_any_products)
    def products(self) -> ProductsT:
        """What the provider sells."""
        kind = registry.load(self.provider, registry.find(self.provider).products)
        resource: ProductsT = kind(self.native, self._driver)
        return resource

    @LazyResource.of(_any_prices)
    def prices(self) -> PricesT:
        """What products cost, where prices can be handled apart from their product."""
        kind = registry.load(self.provider, registry.find(self.provider).prices)
        resource: PricesT = kind(self.native, self._driver)
        return resource

    @cached_property
    def _driver(self) -> Driver:
        driver: Driver = registry.load(self.provider, registry.find(self.provider).driver)()
        return driver

    def with_options(self, options: RequestOptions) -> Connection[NativeT, ProductsT, PricesT]:
        """Make a connection with other settings for every call. It shares this one's connections; this one stays as it is."""
        return Connection(self.provider, self.native.with_options(options))

    def close(self) -> None:
        """Close the connections."""
        self.native.close()

    def __copy__(self) -> Self:
        """Give the connection itself, which cannot be had twice."""
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a connection cannot be pickled: it has a key. Call billfold.connect(...) where it is needed")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.native!r})"


if TYPE_CHECKING:
    # With `| Any`, what a literal name gives is a special case of what any name gives, as overloads must be. Arguments are
    # checked and names are completed all the same.
    AnyConnection: TypeAlias = Connection[SyncClient, AnyProducts | Any, AnyPrices | Any]


@overload
def connect(
    provider: Literal["clink"], api_key: str | None = None, **settings: Unpack[Settings]
) -> Connection[Clink, ClinkProducts, ClinkPrices]: ...
@overload
def connect(
    provider: Literal["creem"], api_key: str | None = None, **settings: Unpack[Settings]
) -> Connection[Creem, CreemProducts, CreemPrices]: ...
@overload
def connect(
    provider: Literal["flowglad"], api_key: str | None = None, **settings: Unpack[Settings]
) -> Connection[Flowglad, FlowgladProducts, FlowgladPrices]: ...
@overload
def connect(
    provider: Literal["hyperline"], api_key: str | None = None, **settings: Unpack[Settings]
) -> Connection[Hyperline, HyperlineProducts, HyperlinePrices]: ...
@overload
def connect(provider: str, api_key: str | None = None, **settings: Unpack[Settings]) -> AnyConnection: ...
@kept_from_requests
def connect(provider: str, api_key: str | None = None, **settings: Unpack[Settings]) -> Connection[SyncClient, Any, Any]:
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
        with billfold.connect("creem") as creem:
            for product in creem.products.list():
                print(product.name, product.prices[0].amount)
        ```
    """
    try:
        client: type[SyncClient] = registry.load(provider, registry.find(provider).client)
        return Connection(provider, client(api_key, **settings))
    finally:
        del api_key, settings  # the traceback of an error shows what a frame still holds
