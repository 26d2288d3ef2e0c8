# Generated from specs/flowglad. Do not edit.
"""The two clients of Flowglad, and what both know before the first call."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from billfold_core.client import AsyncClient, SyncClient
from billfold_core.provider import ErrorRules, Host, Provider

if TYPE_CHECKING:
    from .api.api_keys import ApiKeys, AsyncApiKeys
    from .api.checkout_sessions import AsyncCheckoutSessions, CheckoutSessions
    from .api.customers import AsyncCustomers, Customers
    from .api.discounts import AsyncDiscounts, Discounts
    from .api.features import AsyncFeatures, Features
    from .api.invoice_line_items import AsyncInvoiceLineItems, InvoiceLineItems
    from .api.invoices import AsyncInvoices, Invoices
    from .api.payment_methods import AsyncPaymentMethods, PaymentMethods
    from .api.payments import AsyncPayments, Payments
    from .api.prices import AsyncPrices, Prices
    from .api.pricing_models import AsyncPricingModels, PricingModels
    from .api.product_features import AsyncProductFeatures, ProductFeatures
    from .api.products import AsyncProducts, Products
    from .api.purchases import AsyncPurchases, Purchases
    from .api.resource_claims import AsyncResourceClaims, ResourceClaims
    from .api.resources import AsyncResources, Resources
    from .api.subscription_item_features import AsyncSubscriptionItemFeatures, SubscriptionItemFeatures
    from .api.subscriptions import AsyncSubscriptions, Subscriptions
    from .api.usage_events import AsyncUsageEvents, UsageEvents
    from .api.usage_meters import AsyncUsageMeters, UsageMeters
    from .api.webhooks import AsyncWebhooks, Webhooks

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


class Flowglad(SyncClient, resources="flowglad_client.api"):
    """Talk to Flowglad.

    The key is read from `FLOWGLAD_API_KEY` if none is given; its prefix (sk_live_: live; sk_test_: test) picks the
    environment, and a key of the other environment is refused.

    Args:
        api_key: The secret key; read from `FLOWGLAD_API_KEY` if left out.
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
        with Flowglad() as flowglad:
            ...
        ```
    """

    provider: ClassVar[Provider] = PROVIDER

    products: Products
    """What is sold. A product is created together with its first price and carries features that a buyer is granted."""
    prices: Prices
    """What a product costs, or what a unit measured by a usage meter costs. The amount of a price never changes."""
    api_keys: ApiKeys
    """Records of API keys. Keys are made and withdrawn in the dashboard."""
    checkout_sessions: CheckoutSessions
    """Pages on Flowglad's side where a customer buys something, activates a subscription or stores a payment method."""
    customers: Customers
    """Who buys. Every path takes your own id of the customer, not Flowglad's; customers are archived, never deleted."""
    discounts: Discounts
    """Codes that make a purchase or a subscription cheaper for one payment, for some or for all."""
    features: Features
    """What can be granted to a buyer: a switch, credits on a usage meter, or capacity of a resource. A product carries
    features, and a subscription to it grants them."""
    invoice_line_items: InvoiceLineItems
    """Single lines of invoices. They can only be read."""
    invoices: Invoices
    """Bills to customers, with their lines. Invoices can only be read."""
    payment_methods: PaymentMethods
    """Cards and other means of payment that customers have stored. They are added in a checkout and only read here."""
    payments: Payments
    """Money taken from a customer for an invoice, and giving it back."""
    pricing_models: PricingModels
    """What an organisation sells as a whole: products with their prices and features, usage meters and resources. A key
    is bound to one pricing model."""
    product_features: ProductFeatures
    """Which features a product carries. Each record links one feature to one product until it expires."""
    purchases: Purchases
    """What a customer bought at which price. Purchases can only be read."""
    resource_claims: ResourceClaims
    """Units of a resource that a subscription has taken, with a name (an external id) or without one."""
    resources: Resources
    """What a subscription may hold a limited number of, such as seats. Features set how many; claims take them."""
    subscription_item_features: SubscriptionItemFeatures
    """What a subscription really grants: each record gives one feature to one item of a subscription. There is no list;
    the records of a customer come with its billing overview."""
    subscriptions: Subscriptions
    """What a customer pays for again and again, or holds as a plan. A subscription has items, each a price and a
    quantity."""
    usage_events: UsageEvents
    """What was used. Each event adds to a usage meter of one subscription and is counted once per transaction id."""
    usage_meters: UsageMeters
    """What usage is counted on. Usage events go to a meter, and the meter's usage prices say what the counted usage
    costs."""
    webhooks: Webhooks
    """Addresses that Flowglad tells about events. They can be neither listed nor deleted, so keep their identifiers."""


class AsyncFlowglad(AsyncClient, resources="flowglad_client.api"):
    """Talk to Flowglad, asynchronously.

    The key is read from `FLOWGLAD_API_KEY` if none is given; its prefix (sk_live_: live; sk_test_: test) picks the
    environment, and a key of the other environment is refused.

    Args:
        api_key: The secret key; read from `FLOWGLAD_API_KEY` if left out.
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
        async with AsyncFlowglad() as flowglad:
            ...
        ```
    """

    provider: ClassVar[Provider] = PROVIDER

    products: AsyncProducts
    """What is sold. A product is created together with its first price and carries features that a buyer is granted."""
    prices: AsyncPrices
    """What a product costs, or what a unit measured by a usage meter costs. The amount of a price never changes."""
    api_keys: AsyncApiKeys
    """Records of API keys. Keys are made and withdrawn in the dashboard."""
    checkout_sessions: AsyncCheckoutSessions
    """Pages on Flowglad's side where a customer buys something, activates a subscription or stores a payment method."""
    customers: AsyncCustomers
    """Who buys. Every path takes your own id of the customer, not Flowglad's; customers are archived, never deleted."""
    discounts: AsyncDiscounts
    """Codes that make a purchase or a subscription cheaper for one payment, for some or for all."""
    features: AsyncFeatures
    """What can be granted to a buyer: a switch, credits on a usage meter, or capacity of a resource. A product carries
    features, and a subscription to it grants them."""
    invoice_line_items: AsyncInvoiceLineItems
    """Single lines of invoices. They can only be read."""
    invoices: AsyncInvoices
    """Bills to customers, with their lines. Invoices can only be read."""
    payment_methods: AsyncPaymentMethods
    """Cards and other means of payment that customers have stored. They are added in a checkout and only read here."""
    payments: AsyncPayments
    """Money taken from a customer for an invoice, and giving it back."""
    pricing_models: AsyncPricingModels
    """What an organisation sells as a whole: products with their prices and features, usage meters and resources. A key
    is bound to one pricing model."""
    product_features: AsyncProductFeatures
    """Which features a product carries. Each record links one feature to one product until it expires."""
    purchases: AsyncPurchases
    """What a customer bought at which price. Purchases can only be read."""
    resource_claims: AsyncResourceClaims
    """Units of a resource that a subscription has taken, with a name (an external id) or without one."""
    resources: AsyncResources
    """What a subscription may hold a limited number of, such as seats. Features set how many; claims take them."""
    subscription_item_features: AsyncSubscriptionItemFeatures
    """What a subscription really grants: each record gives one feature to one item of a subscription. There is no list;
    the records of a customer come with its billing overview."""
    subscriptions: AsyncSubscriptions
    """What a customer pays for again and again, or holds as a plan. A subscription has items, each a price and a
    quantity."""
    usage_events: AsyncUsageEvents
    """What was used. Each event adds to a usage meter of one subscription and is counted once per transaction id."""
    usage_meters: AsyncUsageMeters
    """What usage is counted on. Usage events go to a meter, and the meter's usage prices say what the counted usage
    costs."""
    webhooks: AsyncWebhooks
    """Addresses that Flowglad tells about events. They can be neither listed nor deleted, so keep their identifiers."""
