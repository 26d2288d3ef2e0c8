"""The two clients of Clink, and what both know before the first call."""

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
    name="clink",
    title="Clink",
    scheme="timestamped_key",
    header="X-API-KEY",
    timestamp_header="X-Timestamp",
    environment_variable="CLINK_API_KEY",
    hosts={
        "live": Host("https://api.clinkbill.com/api", ("sk_prod_",)),
        "test": Host("https://uat-api.clinkbill.com/api", ("sk_test_", "sk_uat_")),
    },
    errors=ErrorRules(
        message=(("msg",),),
        code=(("code",),),
        success=("code", 200),
    ),
    user_agent="clink-client/0.1.0",
    envelope=("code", "data"),
)


class Clink(SyncClient):
    """Talk to Clink.

    The key is read from `CLINK_API_KEY` if none is given; its prefix (sk_prod_: live; sk_test_, sk_uat_: test) picks the
    environment, and a key of the other environment is refused.

    Example:
        ```python
        with Clink() as clink:
            ...
        ```
    """

    provider: ClassVar[Provider] = PROVIDER

    @cached_property
    def products(self) -> Products:
        """What the merchant sells, and the pictures that go with it. Products can be created and read; the API cannot
        change or delete them."""
        from .api.products.resource import Products

        return Products(self)

    @cached_property
    def prices(self) -> Prices:
        """How much a product costs, once or per billing cycle. Prices can be created, read and changed; the API cannot
        delete them."""
        from .api.prices.resource import Prices

        return Prices(self)


class AsyncClink(AsyncClient):
    """Talk to Clink, asynchronously.

    The key is read from `CLINK_API_KEY` if none is given; its prefix (sk_prod_: live; sk_test_, sk_uat_: test) picks the
    environment, and a key of the other environment is refused.

    Example:
        ```python
        async with AsyncClink() as clink:
            ...
        ```
    """

    provider: ClassVar[Provider] = PROVIDER

    @cached_property
    def products(self) -> AsyncProducts:
        """What the merchant sells, and the pictures that go with it. Products can be created and read; the API cannot
        change or delete them."""
        from .api.products.async_resource import AsyncProducts

        return AsyncProducts(self)

    @cached_property
    def prices(self) -> AsyncPrices:
        """How much a product costs, once or per billing cycle. Prices can be created, read and changed; the API cannot
        delete them."""
        from .api.prices.async_resource import AsyncPrices

        return AsyncPrices(self)
