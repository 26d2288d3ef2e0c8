# Generated from specs/hyperline. Do not edit.
"""The two clients of Hyperline, and what both know before the first call."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from billfold_core.client import AsyncClient, SyncClient
from billfold_core.provider import ErrorRules, Host, KeyStatuses, Provider
from billfold_core.rate_limit import RateLimitHeaders

if TYPE_CHECKING:
    from .api.price_configurations import AsyncPriceConfigurations, PriceConfigurations
    from .api.products import AsyncProducts, Products

PROVIDER: Final = Provider(
    name="hyperline",
    title="Hyperline",
    scheme="bearer",
    header="Authorization",
    environment_variable="HYPERLINE_API_KEY",
    hosts={
        "live": Host("https://api.hyperline.co", ("prod_",)),
        "test": Host("https://sandbox.api.hyperline.co", ("test_",)),
    },
    errors=ErrorRules(
        message=(("message",),),
        code=(("type",),),
    ),
    user_agent="hyperline-client/0.1.0",
    keys=KeyStatuses(in_flight=409, reused=417),
    rate_limit=RateLimitHeaders(
        limit="X-RateLimit-Limit", remaining="X-RateLimit-Remaining", reset="X-RateLimit-Reset", reset_form="date"
    ),
)


class Hyperline(SyncClient, resources="hyperline_client.api"):
    """Talk to Hyperline.

    The key is read from `HYPERLINE_API_KEY` if none is given; its prefix (prod_: live; test_: test) picks the
    environment, and a key of the other environment is refused.

    Example:
        ```python
        with Hyperline() as hyperline:
            ...
        ```
    """

    provider: ClassVar[Provider] = PROVIDER

    products: Products
    """What is sold. A product is a catalogue entry of one of five types; its prices hang off it as price configurations."""
    price_configurations: PriceConfigurations
    """What a product costs, for one currency, one billing interval and, optionally, certain countries or one price book."""


class AsyncHyperline(AsyncClient, resources="hyperline_client.api"):
    """Talk to Hyperline, asynchronously.

    The key is read from `HYPERLINE_API_KEY` if none is given; its prefix (prod_: live; test_: test) picks the
    environment, and a key of the other environment is refused.

    Example:
        ```python
        async with AsyncHyperline() as hyperline:
            ...
        ```
    """

    provider: ClassVar[Provider] = PROVIDER

    products: AsyncProducts
    """What is sold. A product is a catalogue entry of one of five types; its prices hang off it as price configurations."""
    price_configurations: AsyncPriceConfigurations
    """What a product costs, for one currency, one billing interval and, optionally, certain countries or one price book."""
