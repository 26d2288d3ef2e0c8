# Generated from specs/hyperline. Do not edit.
"""The two clients of Hyperline, and what both know before the first call."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from billfold_core.client import AsyncClient, SyncClient
from billfold_core.provider import ErrorRules, Host, Provider

if TYPE_CHECKING:
    from .api.events import AsyncEvents, Events
    from .api.oauth import AsyncOauth, Oauth
    from .api.price_configurations import AsyncPriceConfigurations, PriceConfigurations
    from .api.products import AsyncProducts, Products

PROVIDER: Final = Provider(
    name="hyperline",
    title="Hyperline",
    scheme="bearer",
    header="Authorization",
    environment_variable="HYPERLINE_API_KEY",
    hosts={
        "live": Host("https://api.hyperline.co", ("prod_",), {"ingest": "https://ingest.hyperline.co"}),
        "test": Host("https://sandbox.api.hyperline.co", ("test_",), {"ingest": "https://sandbox.ingest.hyperline.co"}),
    },
    errors=ErrorRules(
        message=(("message",), ("error_description",)),
        code=(("type",), ("error",)),
    ),
    user_agent="hyperline-client/0.1.0",
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
    events: Events
    """Usage that customers are billed for. An event is known by the `id` of its record; they are received on a host of
    their own."""
    oauth: Oauth
    """Tokens for apps that act for others. A user of Hyperline is sent to the address of `authorize_url`, comes back
    with a code, and `create_token` makes tokens of it."""


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
    events: AsyncEvents
    """Usage that customers are billed for. An event is known by the `id` of its record; they are received on a host of
    their own."""
    oauth: AsyncOauth
    """Tokens for apps that act for others. A user of Hyperline is sent to the address of `authorize_url`, comes back
    with a code, and `create_token` makes tokens of it."""
