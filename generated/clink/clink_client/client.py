"""The two clients of Clink, and what both know before the first call."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from billfold_core.client import AsyncClient, LazyResource, SyncClient
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

    @LazyResource
    def products(self) -> Products:
        """What the merchant sells, and the pictures that go with it. Products can be created and read; the API cannot
        change or delete them."""
        from .api.products import Products

        return Products(self)

    @LazyResource
    def prices(self) -> Prices:
        """How much a product costs, once or per billing cycle. Prices can be created, read and changed; the API cannot
        delete them."""
        from .api.prices import Prices

        return Prices(self)

    @LazyResource
    def agent_payment_sessions(self) -> AgentPaymentSessions:
        """Payments that the wallet of a customer's software agent makes, without a browser. Sessions can be created and
        read."""
        from .api.agent_payment_sessions import AgentPaymentSessions

        return AgentPaymentSessions(self)

    @LazyResource
    def checkout_sessions(self) -> CheckoutSessions:
        """Payments on a page of Clink: a session leads one customer through one purchase or the start of one
        subscription. Sessions can be created and read; the API cannot list, change or close them."""
        from .api.checkout_sessions import CheckoutSessions

        return CheckoutSessions(self)

    @LazyResource
    def coupons(self) -> Coupons:
        """Rules for discounts: how much, on what, for how long. Customers redeem a coupon with one of its promotion
        codes. Coupons can be created, read and renamed; the API cannot change anything else of them and cannot delete
        them."""
        from .api.coupons import Coupons

        return Coupons(self)

    @LazyResource
    def customer_portal_sessions(self) -> CustomerPortalSessions:
        """Links to Clink's hosted customer portal, where a customer can change subscriptions, for example."""
        from .api.customer_portal_sessions import CustomerPortalSessions

        return CustomerPortalSessions(self)

    @LazyResource
    def invoices(self) -> Invoices:
        """What subscriptions have charged. Invoices can be read one by one; there is no list of them."""
        from .api.invoices import Invoices

        return Invoices(self)

    @LazyResource
    def orders(self) -> Orders:
        """What was bought and whether it was paid: one order per purchase and per charge of a subscription. Orders come
        of checkouts, payments and subscriptions; the API reads them only."""
        from .api.orders import Orders

        return Orders(self)

    @LazyResource
    def payment_instruments(self) -> PaymentInstruments:
        """Wallets stored for a customer, to be charged later. They can be created; the API cannot read, list, change or
        delete them, and cards come from a checkout only."""
        from .api.payment_instruments import PaymentInstruments

        return PaymentInstruments(self)

    @LazyResource
    def payments(self) -> Payments:
        """One-time charges without a checkout page, with a saved payment instrument or a wallet."""
        from .api.payments import Payments

        return Payments(self)

    @LazyResource
    def promotion_codes(self) -> PromotionCodes:
        """The texts that customers enter to redeem a coupon. Promotion codes can be created, read, switched on and off;
        the API cannot change or delete them."""
        from .api.promotion_codes import PromotionCodes

        return PromotionCodes(self)

    @LazyResource
    def refunds(self) -> Refunds:
        """Money given back for an order, all of it or in part. Refunds can be created and read; the API cannot list or
        cancel them."""
        from .api.refunds import Refunds

        return Refunds(self)

    @LazyResource
    def subscriptions(self) -> Subscriptions:
        """Recurring purchases: start one, read it, change its plan, end it. There is no list of subscriptions, so keep
        their ids; and no call that pauses a subscription or takes back a cancellation."""
        from .api.subscriptions import Subscriptions

        return Subscriptions(self)

    @LazyResource
    def test_clocks(self) -> TestClocks:
        """Clocks that move the time of one subscription, to try renewals without waiting for them. Presumably for the
        test environment only."""
        from .api.test_clocks import TestClocks

        return TestClocks(self)

    @LazyResource
    def webhook_endpoints(self) -> WebhookEndpoints:
        """The addresses that Clink sends events to, which events each gets, and the secrets that sign them. These
        operations are in the newer revision of Clink's specification only; whether the live environment has all of
        them is not known."""
        from .api.webhook_endpoints import WebhookEndpoints

        return WebhookEndpoints(self)


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

    @LazyResource
    def products(self) -> AsyncProducts:
        """What the merchant sells, and the pictures that go with it. Products can be created and read; the API cannot
        change or delete them."""
        from .api.products import AsyncProducts

        return AsyncProducts(self)

    @LazyResource
    def prices(self) -> AsyncPrices:
        """How much a product costs, once or per billing cycle. Prices can be created, read and changed; the API cannot
        delete them."""
        from .api.prices import AsyncPrices

        return AsyncPrices(self)

    @LazyResource
    def agent_payment_sessions(self) -> AsyncAgentPaymentSessions:
        """Payments that the wallet of a customer's software agent makes, without a browser. Sessions can be created and
        read."""
        from .api.agent_payment_sessions import AsyncAgentPaymentSessions

        return AsyncAgentPaymentSessions(self)

    @LazyResource
    def checkout_sessions(self) -> AsyncCheckoutSessions:
        """Payments on a page of Clink: a session leads one customer through one purchase or the start of one
        subscription. Sessions can be created and read; the API cannot list, change or close them."""
        from .api.checkout_sessions import AsyncCheckoutSessions

        return AsyncCheckoutSessions(self)

    @LazyResource
    def coupons(self) -> AsyncCoupons:
        """Rules for discounts: how much, on what, for how long. Customers redeem a coupon with one of its promotion
        codes. Coupons can be created, read and renamed; the API cannot change anything else of them and cannot delete
        them."""
        from .api.coupons import AsyncCoupons

        return AsyncCoupons(self)

    @LazyResource
    def customer_portal_sessions(self) -> AsyncCustomerPortalSessions:
        """Links to Clink's hosted customer portal, where a customer can change subscriptions, for example."""
        from .api.customer_portal_sessions import AsyncCustomerPortalSessions

        return AsyncCustomerPortalSessions(self)

    @LazyResource
    def invoices(self) -> AsyncInvoices:
        """What subscriptions have charged. Invoices can be read one by one; there is no list of them."""
        from .api.invoices import AsyncInvoices

        return AsyncInvoices(self)

    @LazyResource
    def orders(self) -> AsyncOrders:
        """What was bought and whether it was paid: one order per purchase and per charge of a subscription. Orders come
        of checkouts, payments and subscriptions; the API reads them only."""
        from .api.orders import AsyncOrders

        return AsyncOrders(self)

    @LazyResource
    def payment_instruments(self) -> AsyncPaymentInstruments:
        """Wallets stored for a customer, to be charged later. They can be created; the API cannot read, list, change or
        delete them, and cards come from a checkout only."""
        from .api.payment_instruments import AsyncPaymentInstruments

        return AsyncPaymentInstruments(self)

    @LazyResource
    def payments(self) -> AsyncPayments:
        """One-time charges without a checkout page, with a saved payment instrument or a wallet."""
        from .api.payments import AsyncPayments

        return AsyncPayments(self)

    @LazyResource
    def promotion_codes(self) -> AsyncPromotionCodes:
        """The texts that customers enter to redeem a coupon. Promotion codes can be created, read, switched on and off;
        the API cannot change or delete them."""
        from .api.promotion_codes import AsyncPromotionCodes

        return AsyncPromotionCodes(self)

    @LazyResource
    def refunds(self) -> AsyncRefunds:
        """Money given back for an order, all of it or in part. Refunds can be created and read; the API cannot list or
        cancel them."""
        from .api.refunds import AsyncRefunds

        return AsyncRefunds(self)

    @LazyResource
    def subscriptions(self) -> AsyncSubscriptions:
        """Recurring purchases: start one, read it, change its plan, end it. There is no list of subscriptions, so keep
        their ids; and no call that pauses a subscription or takes back a cancellation."""
        from .api.subscriptions import AsyncSubscriptions

        return AsyncSubscriptions(self)

    @LazyResource
    def test_clocks(self) -> AsyncTestClocks:
        """Clocks that move the time of one subscription, to try renewals without waiting for them. Presumably for the
        test environment only."""
        from .api.test_clocks import AsyncTestClocks

        return AsyncTestClocks(self)

    @LazyResource
    def webhook_endpoints(self) -> AsyncWebhookEndpoints:
        """The addresses that Clink sends events to, which events each gets, and the secrets that sign them. These
        operations are in the newer revision of Clink's specification only; whether the live environment has all of
        them is not known."""
        from .api.webhook_endpoints import AsyncWebhookEndpoints

        return AsyncWebhookEndpoints(self)
