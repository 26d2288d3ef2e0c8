"""The two clients of Creem, and what both know before the first call."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from billfold_core.client import AsyncClient, LazyResource, SyncClient
from billfold_core.provider import ErrorRules, Host, Provider

if TYPE_CHECKING:
    from .api.checkouts import AsyncCheckouts, Checkouts
    from .api.customer_credits import AsyncCustomerCredits, CustomerCredits
    from .api.customers import AsyncCustomers, Customers
    from .api.discounts import AsyncDiscounts, Discounts
    from .api.licenses import AsyncLicenses, Licenses
    from .api.moderation import AsyncModeration, Moderation
    from .api.products import AsyncProducts, Products
    from .api.refunds import AsyncRefunds, Refunds
    from .api.stats import AsyncStats, Stats
    from .api.subscriptions import AsyncSubscriptions, Subscriptions
    from .api.transactions import AsyncTransactions, Transactions

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

    @LazyResource
    def products(self) -> Products:
        """What a store sells. Each product has one price, made of `price`, `currency`, `billing_type` and
        `billing_period`."""
        from .api.products import Products

        return Products(self)

    @LazyResource
    def checkouts(self) -> Checkouts:
        """Hosted payment pages. Each checkout sells one product; the order, and for a recurring product the
        subscription, appear once it is paid."""
        from .api.checkouts import Checkouts

        return Checkouts(self)

    @LazyResource
    def customer_credits(self) -> CustomerCredits:
        """Experimental: balances of credits (points, tokens, any unit) that customers hold, each with a ledger. Credits
        are whole numbers sent as text; they are not money."""
        from .api.customer_credits import CustomerCredits

        return CustomerCredits(self)

    @LazyResource
    def customers(self) -> Customers:
        """Who buys. A customer appears with the first payment, or is created ahead of it; customers cannot be deleted."""
        from .api.customers import Customers

        return Customers(self)

    @LazyResource
    def discounts(self) -> Discounts:
        """Codes that lower a price, by a percentage or by a fixed amount. A discount can be created and deleted, but not
        changed."""
        from .api.discounts import Discounts

        return Discounts(self)

    @LazyResource
    def refunds(self) -> Refunds:
        """Giving a payment back in full. Published after April 2026."""
        from .api.refunds import Refunds

        return Refunds(self)

    @LazyResource
    def licenses(self) -> Licenses:
        """Licence keys that buyers got with a product. A key is activated once per installation and checked by key and
        instance id."""
        from .api.licenses import Licenses

        return Licenses(self)

    @LazyResource
    def moderation(self) -> Moderation:
        """Checks prompts before an image or a video is generated from them. Compulsory for sellers of such AI products;
        experimental."""
        from .api.moderation import Moderation

        return Moderation(self)

    @LazyResource
    def stats(self) -> Stats:
        """Figures about the whole store. Names are camelCase here, on the way in and out."""
        from .api.stats import Stats

        return Stats(self)

    @LazyResource
    def subscriptions(self) -> Subscriptions:
        """What a customer pays for again each period. A subscription comes out of a paid checkout for a recurring
        product; there is no create call."""
        from .api.subscriptions import Subscriptions

        return Subscriptions(self)

    @LazyResource
    def transactions(self) -> Transactions:
        """Payments, one for each single purchase and each paid period of a subscription. Read only."""
        from .api.transactions import Transactions

        return Transactions(self)


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

    @LazyResource
    def products(self) -> AsyncProducts:
        """What a store sells. Each product has one price, made of `price`, `currency`, `billing_type` and
        `billing_period`."""
        from .api.products import AsyncProducts

        return AsyncProducts(self)

    @LazyResource
    def checkouts(self) -> AsyncCheckouts:
        """Hosted payment pages. Each checkout sells one product; the order, and for a recurring product the
        subscription, appear once it is paid."""
        from .api.checkouts import AsyncCheckouts

        return AsyncCheckouts(self)

    @LazyResource
    def customer_credits(self) -> AsyncCustomerCredits:
        """Experimental: balances of credits (points, tokens, any unit) that customers hold, each with a ledger. Credits
        are whole numbers sent as text; they are not money."""
        from .api.customer_credits import AsyncCustomerCredits

        return AsyncCustomerCredits(self)

    @LazyResource
    def customers(self) -> AsyncCustomers:
        """Who buys. A customer appears with the first payment, or is created ahead of it; customers cannot be deleted."""
        from .api.customers import AsyncCustomers

        return AsyncCustomers(self)

    @LazyResource
    def discounts(self) -> AsyncDiscounts:
        """Codes that lower a price, by a percentage or by a fixed amount. A discount can be created and deleted, but not
        changed."""
        from .api.discounts import AsyncDiscounts

        return AsyncDiscounts(self)

    @LazyResource
    def refunds(self) -> AsyncRefunds:
        """Giving a payment back in full. Published after April 2026."""
        from .api.refunds import AsyncRefunds

        return AsyncRefunds(self)

    @LazyResource
    def licenses(self) -> AsyncLicenses:
        """Licence keys that buyers got with a product. A key is activated once per installation and checked by key and
        instance id."""
        from .api.licenses import AsyncLicenses

        return AsyncLicenses(self)

    @LazyResource
    def moderation(self) -> AsyncModeration:
        """Checks prompts before an image or a video is generated from them. Compulsory for sellers of such AI products;
        experimental."""
        from .api.moderation import AsyncModeration

        return AsyncModeration(self)

    @LazyResource
    def stats(self) -> AsyncStats:
        """Figures about the whole store. Names are camelCase here, on the way in and out."""
        from .api.stats import AsyncStats

        return AsyncStats(self)

    @LazyResource
    def subscriptions(self) -> AsyncSubscriptions:
        """What a customer pays for again each period. A subscription comes out of a paid checkout for a recurring
        product; there is no create call."""
        from .api.subscriptions import AsyncSubscriptions

        return AsyncSubscriptions(self)

    @LazyResource
    def transactions(self) -> AsyncTransactions:
        """Payments, one for each single purchase and each paid period of a subscription. Read only."""
        from .api.transactions import AsyncTransactions

        return AsyncTransactions(self)
