"""The two clients of Flowglad, and what both know before the first call."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Final

from billfold_core.client import AsyncClient, SyncClient
from billfold_core.provider import ErrorRules, Host, Provider

if TYPE_CHECKING:
    from .api.prices.async_resource import AsyncPrices
    from .api.prices.resource import Prices
    from .api.products.async_resource import AsyncProducts
    from .api.products.resource import Products

PROVIDER: Final = Provider(
    name="flowglad",
    title="Flowglad",
    scheme="bearer",
    header="Authorization",
    environment_variable="FLOWGLAD_API_KEY",
    hosts={
        "live": Host("https://app.flowglad.com", ("sk_live_",)),
        "test": Host("https://app.flowglad.com", ("sk_test_",)),
    },
    errors=ErrorRules(
        message=(("error",), ("message",)),
        code=(("code",),),
        request_id=(("request_id",),),
        request_id_header="X-Request-Id",
    ),
    user_agent="flowglad-client/0.1.0",
    minor_units={"ISK": 2, "MGA": 0},
)


class Flowglad(SyncClient):
    """Talk to Flowglad.

    The key is read from `FLOWGLAD_API_KEY` if none is given; its prefix (sk_live_: live; sk_test_: test) picks the
    environment, and a key of the other environment is refused.

    Example:
        ```python
        with Flowglad() as flowglad:
            ...
        ```
    """

    provider: ClassVar[Provider] = PROVIDER

    @cached_property
    def products(self) -> Products:
        """What is sold. A product is created together with its first price and carries features that a buyer is granted."""
        from .api.products.resource import Products

        return Products(self)

    @cached_property
    def prices(self) -> Prices:
        """What a product costs, or what a unit measured by a usage meter costs. The amount of a price never changes."""
        from .api.prices.resource import Prices

        return Prices(self)


class AsyncFlowglad(AsyncClient):
    """Talk to Flowglad, asynchronously.

    The key is read from `FLOWGLAD_API_KEY` if none is given; its prefix (sk_live_: live; sk_test_: test) picks the
    environment, and a key of the other environment is refused.

    Example:
        ```python
        async with AsyncFlowglad() as flowglad:
            ...
        ```
    """

    provider: ClassVar[Provider] = PROVIDER

    @cached_property
    def products(self) -> AsyncProducts:
        """What is sold. A product is created together with its first price and carries features that a buyer is granted."""
        from .api.products.async_resource import AsyncProducts

        return AsyncProducts(self)

    @cached_property
    def prices(self) -> AsyncPrices:
        """What a product costs, or what a unit measured by a usage meter costs. The amount of a price never changes."""
        from .api.prices.async_resource import AsyncPrices

        return AsyncPrices(self)
