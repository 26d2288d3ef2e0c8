# Generated from specs/creem. Do not edit.
"""The two clients of Creem, and what both know before the first call."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from billfold_core.client import AsyncClient, SyncClient
from billfold_core.provider import ErrorRules, Host, Provider

if TYPE_CHECKING:
    from .api.affiliates import Affiliates, AsyncAffiliates
    from .api.checkouts import AsyncCheckouts, Checkouts
    from .api.customer_credits import AsyncCustomerCredits, CustomerCredits
    from .api.customers import AsyncCustomers, Customers
    from .api.discounts import AsyncDiscounts, Discounts
    from .api.events import AsyncEvents, Events
    from .api.licenses import AsyncLicenses, Licenses
    from .api.meters import AsyncMeters, Meters
    from .api.moderation import AsyncModeration, Moderation
    from .api.products import AsyncProducts, Products
    from .api.refunds import AsyncRefunds, Refunds
    from .api.splits import AsyncSplits, Splits
    from .api.stats import AsyncStats, Stats
    from .api.subscriptions import AsyncSubscriptions, Subscriptions
    from .api.transactions import AsyncTransactions, Transactions
    from .api.webhooks import AsyncWebhooks, Webhooks

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


class Creem(SyncClient, resources="creem_client.api"):
    """Talk to Creem.

    The key is read from `CREEM_API_KEY` if none is given; its prefix (creem_: live; creem_test_: test) picks the
    environment, and a key of the other environment is refused.

    Args:
        api_key: The secret key; read from `CREEM_API_KEY` if left out.
        environment: `live` or `test`; told from the key's prefix if left out.
        base_url: Another address, for example a local sandbox's. One that is neither the provider's nor on this machine is given
            as a `TrustedAddress`, since the key is sent there.
        timeout: Seconds to wait for a connection, and for each part of an answer; 30 if left out.
        retry: Limits of the retries and the deadline of a call; `RetryPolicy()` if left out.
        transport: An httpx transport, or a callable that makes one for each process; a connection pool of the client's own if left
            out.
        max_connections: How many connections the client's own pool has at most; 100 if left out.
        max_answer_size: The largest answer to read, in bytes after decompression; 32 MiB if left out.
        observer: What is told of every request, response, retry and error; a logger if left out.
        runtime: Time, pauses and chance; for tests.
        on_drift: `"raise"` or `"keep"`: what becomes of a field of an answer that is not what the specification says. Read from
            `BILLFOLD_ON_DRIFT` if left out, else `"raise"`.

    Raises:
        ConfigurationError: The key is missing or of the other environment, a setting makes no sense, or the address is not trusted.

    Example:
        ```python
        with Creem() as creem:
            ...
        ```
    """

    provider: ClassVar[Provider] = PROVIDER

    products: Products
    """What a store sells. Each product has one price, made of `price`, `currency`, `billing_type` and `billing_period`."""
    affiliates: Affiliates
    """Who brings buyers to the store, and what they earn by it. A checkout names an affiliate by `referral_code`."""
    checkouts: Checkouts
    """Hosted payment pages. Each checkout sells one product; the order, and for a recurring product the subscription,
    appear once it is paid."""
    customer_credits: CustomerCredits
    """Balances of credits (points, tokens, any unit) that customers hold, each with a ledger. Credits are whole numbers
    sent as text; they are not money."""
    customers: Customers
    """Who buys. A customer appears with the first payment, or is created ahead of it; customers cannot be deleted."""
    discounts: Discounts
    """Codes that lower a price, by a percentage or by a fixed amount. A discount can be created and deleted, but not
    changed."""
    events: Events
    """What customers used. Each event is counted by the meters of its name."""
    licenses: Licenses
    """Licence keys that buyers got with a product. A key is activated once per installation and checked by key and
    instance id."""
    meters: Meters
    """What of a customer's usage is counted, and how. A usage price of a product names a meter."""
    moderation: Moderation
    """Checks prompts before an image or a video is generated from them. Compulsory for sellers of such AI products;
    experimental."""
    refunds: Refunds
    """Giving a payment back in full."""
    splits: Splits
    """Who gets a share of future payments of the store, or of one product."""
    stats: Stats
    """Figures about the whole store. Names are camelCase here, on the way in and out."""
    subscriptions: Subscriptions
    """What a customer pays for again each period. A subscription comes out of a paid checkout for a recurring product;
    there is no create call."""
    transactions: Transactions
    """Payments, one for each single purchase and each paid period of a subscription. Read only."""
    webhooks: Webhooks
    """Where events are delivered. An endpoint of the kind `http` is posted to; one of the kind `cli` keeps its events
    until they are collected and acknowledged."""


class AsyncCreem(AsyncClient, resources="creem_client.api"):
    """Talk to Creem, asynchronously.

    The key is read from `CREEM_API_KEY` if none is given; its prefix (creem_: live; creem_test_: test) picks the
    environment, and a key of the other environment is refused.

    Args:
        api_key: The secret key; read from `CREEM_API_KEY` if left out.
        environment: `live` or `test`; told from the key's prefix if left out.
        base_url: Another address, for example a local sandbox's. One that is neither the provider's nor on this machine is given
            as a `TrustedAddress`, since the key is sent there.
        timeout: Seconds to wait for a connection, and for each part of an answer; 30 if left out.
        retry: Limits of the retries and the deadline of a call; `RetryPolicy()` if left out.
        transport: An async httpx transport, a callable that makes one for each event loop, or `"aiohttp"`; a connection pool of the
            client's own if left out.
        max_connections: How many connections the client's own pool has at most; 100 if left out.
        max_answer_size: The largest answer to read, in bytes after decompression; 32 MiB if left out.
        observer: What is told of every request, response, retry and error; a logger if left out.
        runtime: Time, pauses and chance; for tests.
        on_drift: `"raise"` or `"keep"`: what becomes of a field of an answer that is not what the specification says. Read from
            `BILLFOLD_ON_DRIFT` if left out, else `"raise"`.

    Raises:
        ConfigurationError: The key is missing or of the other environment, a setting makes no sense, or the address is not trusted.

    Example:
        ```python
        async with AsyncCreem() as creem:
            ...
        ```
    """

    provider: ClassVar[Provider] = PROVIDER

    products: AsyncProducts
    """What a store sells. Each product has one price, made of `price`, `currency`, `billing_type` and `billing_period`."""
    affiliates: AsyncAffiliates
    """Who brings buyers to the store, and what they earn by it. A checkout names an affiliate by `referral_code`."""
    checkouts: AsyncCheckouts
    """Hosted payment pages. Each checkout sells one product; the order, and for a recurring product the subscription,
    appear once it is paid."""
    customer_credits: AsyncCustomerCredits
    """Balances of credits (points, tokens, any unit) that customers hold, each with a ledger. Credits are whole numbers
    sent as text; they are not money."""
    customers: AsyncCustomers
    """Who buys. A customer appears with the first payment, or is created ahead of it; customers cannot be deleted."""
    discounts: AsyncDiscounts
    """Codes that lower a price, by a percentage or by a fixed amount. A discount can be created and deleted, but not
    changed."""
    events: AsyncEvents
    """What customers used. Each event is counted by the meters of its name."""
    licenses: AsyncLicenses
    """Licence keys that buyers got with a product. A key is activated once per installation and checked by key and
    instance id."""
    meters: AsyncMeters
    """What of a customer's usage is counted, and how. A usage price of a product names a meter."""
    moderation: AsyncModeration
    """Checks prompts before an image or a video is generated from them. Compulsory for sellers of such AI products;
    experimental."""
    refunds: AsyncRefunds
    """Giving a payment back in full."""
    splits: AsyncSplits
    """Who gets a share of future payments of the store, or of one product."""
    stats: AsyncStats
    """Figures about the whole store. Names are camelCase here, on the way in and out."""
    subscriptions: AsyncSubscriptions
    """What a customer pays for again each period. A subscription comes out of a paid checkout for a recurring product;
    there is no create call."""
    transactions: AsyncTransactions
    """Payments, one for each single purchase and each paid period of a subscription. Read only."""
    webhooks: AsyncWebhooks
    """Where events are delivered. An endpoint of the kind `http` is posted to; one of the kind `cli` keeps its events
    until they are collected and acknowledged."""
