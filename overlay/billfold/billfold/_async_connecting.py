# Derived from connecting.py by codegen/async_twin.py. Do not edit: change that, and run `nox -s generate`.
"""The way in: `connect_async("creem")` gives the resources of one provider, and its native client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Unpack, overload

from billfold import registry
from billfold._async_connection import AsyncConnection
from billfold_core.settings import kept_from_requests

if TYPE_CHECKING:
    from billfold.providers.clink._async.connection import AsyncClinkConnection
    from billfold.providers.creem._async.connection import AsyncCreemConnection
    from billfold.providers.flowglad._async.connection import AsyncFlowgladConnection
    from billfold.providers.hyperline._async.connection import AsyncHyperlineConnection
    from billfold_core import Observer, RetryPolicy, Runtime, TrustedAddress
    from billfold_core.client import AsyncClient, AsyncTransportChoice
    from billfold_core.provider import Environment
    from billfold_core.settings import OnDrift


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


@overload
def connect_async(
    provider: Literal["clink"], api_key: str | None = None, **settings: Unpack[AsyncSettings]
) -> AsyncClinkConnection: ...
@overload
def connect_async(
    provider: Literal["creem"], api_key: str | None = None, **settings: Unpack[AsyncSettings]
) -> AsyncCreemConnection: ...
@overload
def connect_async(
    provider: Literal["flowglad"], api_key: str | None = None, **settings: Unpack[AsyncSettings]
) -> AsyncFlowgladConnection: ...
@overload
def connect_async(
    provider: Literal["hyperline"], api_key: str | None = None, **settings: Unpack[AsyncSettings]
) -> AsyncHyperlineConnection: ...
@overload
def connect_async(provider: str, api_key: str | None = None, **settings: Unpack[AsyncSettings]) -> AsyncConnection: ...
@kept_from_requests
def connect_async(provider: str, api_key: str | None = None, **settings: Unpack[AsyncSettings]) -> AsyncConnection:
    """Make a connection to a provider, by its name. Sends nothing.

    With a name that the type checker knows, the connection has exactly the operations of that provider. With any other string it
    has all of them, and those that the provider lacks raise `Unsupported` before anything is sent.

    Args:
        provider: `clink`, `creem`, `flowglad`, `hyperline`, or one that is installed or registered.
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
        info = registry.find(provider)
        client: type[AsyncClient] = registry.load(info, info.async_client)
        kind: type[AsyncConnection] = registry.load(info, info.async_connection)
        return kind(info, client(api_key, **settings))
    finally:
        del api_key, settings  # the traceback of an error shows what a frame still holds
