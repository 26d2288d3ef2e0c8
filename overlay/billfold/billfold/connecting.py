"""The way in: `connect("creem")` gives the resources of one provider, and its native client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Unpack, overload

from billfold import registry
from billfold.connection import Connection
from billfold_core.settings import kept_from_requests

if TYPE_CHECKING:
    from billfold.providers.clink.connection import ClinkConnection
    from billfold.providers.creem.connection import CreemConnection
    from billfold.providers.flowglad.connection import FlowgladConnection
    from billfold.providers.hyperline.connection import HyperlineConnection
    from billfold_core import Observer, RetryPolicy, Runtime, TrustedAddress
    from billfold_core.client import SyncClient, TransportChoice
    from billfold_core.provider import Environment
    from billfold_core.settings import OnDrift


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


@overload
def connect(provider: Literal["clink"], api_key: str | None = None, **settings: Unpack[Settings]) -> ClinkConnection: ...
@overload
def connect(provider: Literal["creem"], api_key: str | None = None, **settings: Unpack[Settings]) -> CreemConnection: ...
@overload
def connect(provider: Literal["flowglad"], api_key: str | None = None, **settings: Unpack[Settings]) -> FlowgladConnection: ...
@overload
def connect(provider: Literal["hyperline"], api_key: str | None = None, **settings: Unpack[Settings]) -> HyperlineConnection: ...
@overload
def connect(provider: str, api_key: str | None = None, **settings: Unpack[Settings]) -> Connection: ...
@kept_from_requests
def connect(provider: str, api_key: str | None = None, **settings: Unpack[Settings]) -> Connection:
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
        with billfold.connect("creem") as creem:
            for product in creem.products.list():
                print(product.name, product.prices[0].amount)
        ```
    """
    try:
        info = registry.find(provider)
        client: type[SyncClient] = registry.load(info, info.client)
        kind: type[Connection] = registry.load(info, info.connection)
        return kind(info, client(api_key, **settings))
    finally:
        del api_key, settings  # the traceback of an error shows what a frame still holds
