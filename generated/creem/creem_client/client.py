"""The two clients of Creem, and what both know before the first call."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Final

from billfold_core.client import AsyncClient, SyncClient
from billfold_core.provider import ErrorRules, Host, Provider

if TYPE_CHECKING:
    from .api.products.async_resource import AsyncProducts
    from .api.products.resource import Products

PROVIDER: Final = Provider(
    name="creem",
    title="Creem",
    scheme="api_key",
    header="x-api-key",
    environment_variable="CREEM_API_KEY",
    hosts={
        "live": Host("https://api.creem.io", ("creem_",)),
        "test": Host("https://test-api.creem.io", ("creem_test_",)),
    },
    errors=ErrorRules(
        message=(("message",), ("error", "message")),
        code=(("error", "code"), ("error", "type")),
        request_id=(("trace_id",), ("error", "request_id")),
    ),
    user_agent="creem-client/0.1.0",
)


class Creem(SyncClient):
    """Talk to Creem.

    The key is read from `CREEM_API_KEY` if none is given; its prefix (creem_: live; creem_test_: test) picks the
    environment, and a key of the other environment is refused.

    Example:
        ```python
        with Creem() as creem:
            ...
        ```
    """

    provider: ClassVar[Provider] = PROVIDER

    @cached_property
    def products(self) -> Products:
        """What a store sells. Each product has one price, made of `price`, `currency`, `billing_type` and
        `billing_period`."""
        from .api.products.resource import Products

        return Products(self)


class AsyncCreem(AsyncClient):
    """Talk to Creem, asynchronously.

    The key is read from `CREEM_API_KEY` if none is given; its prefix (creem_: live; creem_test_: test) picks the
    environment, and a key of the other environment is refused.

    Example:
        ```python
        async with AsyncCreem() as creem:
            ...
        ```
    """

    provider: ClassVar[Provider] = PROVIDER

    @cached_property
    def products(self) -> AsyncProducts:
        """What a store sells. Each product has one price, made of `price`, `currency`, `billing_type` and
        `billing_period`."""
        from .api.products.async_resource import AsyncProducts

        return AsyncProducts(self)
