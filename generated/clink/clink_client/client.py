# Generated from specs/clink. Do not edit.
"""The two clients of Clink, and what both know before the first call."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from billfold_core.client import AsyncClient, SyncClient
from billfold_core.provider import ErrorRules, Host, Provider

if TYPE_CHECKING:
    from .api.agent_payment_sessions import AgentPaymentSessions, AsyncAgentPaymentSessions
    from .api.checkout_sessions import AsyncCheckoutSessions, CheckoutSessions
    from .api.coupons import AsyncCoupons, Coupons
    from .api.customer_portal_sessions import AsyncCustomerPortalSessions, CustomerPortalSessions
    from .api.invoices import AsyncInvoices, Invoices
    from .api.orders import AsyncOrders, Orders
    from .api.payment_instruments import AsyncPaymentInstruments, PaymentInstruments
    from .api.payments import AsyncPayments, Payments
    from .api.prices import AsyncPrices, Prices
    from .api.products import AsyncProducts, Products
    from .api.promotion_codes import AsyncPromotionCodes, PromotionCodes
    from .api.refunds import AsyncRefunds, Refunds
    from .api.subscriptions import AsyncSubscriptions, Subscriptions
    from .api.test_clocks import AsyncTestClocks, TestClocks
    from .api.webhook_endpoints import AsyncWebhookEndpoints, WebhookEndpoints

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


class Clink(SyncClient, resources="clink_client.api"):
    """Talk to Clink.

    The key is read from `CLINK_API_KEY` if none is given; its prefix (sk_prod_: live; sk_test_, sk_uat_: test) picks the
    environment, and a key of the other environment is refused.

    Args:
        api_key: The secret key; read from `CLINK_API_KEY` if left out.
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
        with Clink() as clink:
            ...
        ```
    """

    provider: ClassVar[Provider] = PROVIDER

    products: Products
    """What the merchant sells, and the pictures that go with it. Products can be created and read; the API cannot change
    or delete them."""
    prices: Prices
    """How much a product costs, once or per billing cycle. Prices can be created, read and changed; the API cannot
    delete them."""
    agent_payment_sessions: AgentPaymentSessions
    """Payments that the wallet of a customer's software agent makes, without a browser. Sessions can be created and
    read."""
    checkout_sessions: CheckoutSessions
    """Payments on a page of Clink: a session leads one customer through one purchase or the start of one subscription.
    Sessions can be created and read; the API cannot list, change or close them."""
    coupons: Coupons
    """Rules for discounts: how much, on what, for how long. Customers redeem a coupon with one of its promotion codes.
    Coupons can be created, read and renamed; the API cannot change anything else of them and cannot delete them."""
    customer_portal_sessions: CustomerPortalSessions
    """Links to Clink's hosted customer portal, where a customer can change subscriptions, for example."""
    invoices: Invoices
    """What subscriptions have charged. Invoices can be read one by one; there is no list of them."""
    orders: Orders
    """What was bought and whether it was paid: one order per purchase and per charge of a subscription. Orders come of
    checkouts, payments and subscriptions; the API reads them only."""
    payment_instruments: PaymentInstruments
    """Wallets stored for a customer, to be charged later. They can be created; the API cannot read, list, change or
    delete them, and cards come from a checkout only."""
    payments: Payments
    """One-time charges without a checkout page, with a saved payment instrument or a wallet."""
    promotion_codes: PromotionCodes
    """The texts that customers enter to redeem a coupon. Promotion codes can be created, read, switched on and off; the
    API cannot change or delete them."""
    refunds: Refunds
    """Money given back for an order, all of it or in part. Refunds can be created and read; the API cannot list or
    cancel them."""
    subscriptions: Subscriptions
    """Recurring purchases: start one, read it, change its plan, end it. There is no list of subscriptions, so keep their
    ids; and no call that pauses a subscription or takes back a cancellation."""
    test_clocks: TestClocks
    """Clocks that move the time of one subscription, to try renewals without waiting for them. Presumably for the test
    environment only."""
    webhook_endpoints: WebhookEndpoints
    """The addresses that Clink sends events to, which events each gets, and the secrets that sign them. These operations
    are in the newer revision of Clink's specification only; whether the live environment has all of them is not
    known."""


class AsyncClink(AsyncClient, resources="clink_client.api"):
    """Talk to Clink, asynchronously.

    The key is read from `CLINK_API_KEY` if none is given; its prefix (sk_prod_: live; sk_test_, sk_uat_: test) picks the
    environment, and a key of the other environment is refused.

    Args:
        api_key: The secret key; read from `CLINK_API_KEY` if left out.
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
        async with AsyncClink() as clink:
            ...
        ```
    """

    provider: ClassVar[Provider] = PROVIDER

    products: AsyncProducts
    """What the merchant sells, and the pictures that go with it. Products can be created and read; the API cannot change
    or delete them."""
    prices: AsyncPrices
    """How much a product costs, once or per billing cycle. Prices can be created, read and changed; the API cannot
    delete them."""
    agent_payment_sessions: AsyncAgentPaymentSessions
    """Payments that the wallet of a customer's software agent makes, without a browser. Sessions can be created and
    read."""
    checkout_sessions: AsyncCheckoutSessions
    """Payments on a page of Clink: a session leads one customer through one purchase or the start of one subscription.
    Sessions can be created and read; the API cannot list, change or close them."""
    coupons: AsyncCoupons
    """Rules for discounts: how much, on what, for how long. Customers redeem a coupon with one of its promotion codes.
    Coupons can be created, read and renamed; the API cannot change anything else of them and cannot delete them."""
    customer_portal_sessions: AsyncCustomerPortalSessions
    """Links to Clink's hosted customer portal, where a customer can change subscriptions, for example."""
    invoices: AsyncInvoices
    """What subscriptions have charged. Invoices can be read one by one; there is no list of them."""
    orders: AsyncOrders
    """What was bought and whether it was paid: one order per purchase and per charge of a subscription. Orders come of
    checkouts, payments and subscriptions; the API reads them only."""
    payment_instruments: AsyncPaymentInstruments
    """Wallets stored for a customer, to be charged later. They can be created; the API cannot read, list, change or
    delete them, and cards come from a checkout only."""
    payments: AsyncPayments
    """One-time charges without a checkout page, with a saved payment instrument or a wallet."""
    promotion_codes: AsyncPromotionCodes
    """The texts that customers enter to redeem a coupon. Promotion codes can be created, read, switched on and off; the
    API cannot change or delete them."""
    refunds: AsyncRefunds
    """Money given back for an order, all of it or in part. Refunds can be created and read; the API cannot list or
    cancel them."""
    subscriptions: AsyncSubscriptions
    """Recurring purchases: start one, read it, change its plan, end it. There is no list of subscriptions, so keep their
    ids; and no call that pauses a subscription or takes back a cancellation."""
    test_clocks: AsyncTestClocks
    """Clocks that move the time of one subscription, to try renewals without waiting for them. Presumably for the test
    environment only."""
    webhook_endpoints: AsyncWebhookEndpoints
    """The addresses that Clink sends events to, which events each gets, and the secrets that sign them. These operations
    are in the newer revision of Clink's specification only; whether the live environment has all of them is not
    known."""
