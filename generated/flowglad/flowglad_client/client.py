"""The two clients of Flowglad, and what both know before the first call."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from billfold_core.client import AsyncClient, LazyResource, SyncClient
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

    @LazyResource
    def products(self) -> Products:
        """What is sold. A product is created together with its first price and carries features that a buyer is granted."""
        from .api.products import Products

        return Products(self)

    @LazyResource
    def prices(self) -> Prices:
        """What a product costs, or what a unit measured by a usage meter costs. The amount of a price never changes."""
        from .api.prices import Prices

        return Prices(self)

    @LazyResource
    def api_keys(self) -> ApiKeys:
        """Records of API keys. Keys are made and withdrawn in the dashboard."""
        from .api.api_keys import ApiKeys

        return ApiKeys(self)

    @LazyResource
    def checkout_sessions(self) -> CheckoutSessions:
        """Pages on Flowglad's side where a customer buys something, activates a subscription or stores a payment method."""
        from .api.checkout_sessions import CheckoutSessions

        return CheckoutSessions(self)

    @LazyResource
    def customers(self) -> Customers:
        """Who buys. Every path takes your own id of the customer, not Flowglad's; customers are archived, never deleted."""
        from .api.customers import Customers

        return Customers(self)

    @LazyResource
    def discounts(self) -> Discounts:
        """Codes that make a purchase or a subscription cheaper for one payment, for some or for all."""
        from .api.discounts import Discounts

        return Discounts(self)

    @LazyResource
    def features(self) -> Features:
        """What can be granted to a buyer: a switch, credits on a usage meter, or capacity of a resource. A product
        carries features, and a subscription to it grants them."""
        from .api.features import Features

        return Features(self)

    @LazyResource
    def invoice_line_items(self) -> InvoiceLineItems:
        """Single lines of invoices. They can only be read."""
        from .api.invoice_line_items import InvoiceLineItems

        return InvoiceLineItems(self)

    @LazyResource
    def invoices(self) -> Invoices:
        """Bills to customers, with their lines. Invoices can only be read."""
        from .api.invoices import Invoices

        return Invoices(self)

    @LazyResource
    def payment_methods(self) -> PaymentMethods:
        """Cards and other means of payment that customers have stored. They are added in a checkout and only read here."""
        from .api.payment_methods import PaymentMethods

        return PaymentMethods(self)

    @LazyResource
    def payments(self) -> Payments:
        """Money taken from a customer for an invoice, and giving it back."""
        from .api.payments import Payments

        return Payments(self)

    @LazyResource
    def pricing_models(self) -> PricingModels:
        """What an organisation sells as a whole: products with their prices and features, usage meters and resources. A
        key is bound to one pricing model."""
        from .api.pricing_models import PricingModels

        return PricingModels(self)

    @LazyResource
    def product_features(self) -> ProductFeatures:
        """Which features a product carries. Each record links one feature to one product until it expires."""
        from .api.product_features import ProductFeatures

        return ProductFeatures(self)

    @LazyResource
    def purchases(self) -> Purchases:
        """What a customer bought at which price. Purchases can only be read."""
        from .api.purchases import Purchases

        return Purchases(self)

    @LazyResource
    def resource_claims(self) -> ResourceClaims:
        """Units of a resource that a subscription has taken, with a name (an external id) or without one."""
        from .api.resource_claims import ResourceClaims

        return ResourceClaims(self)

    @LazyResource
    def resources(self) -> Resources:
        """What a subscription may hold a limited number of, such as seats. Features set how many; claims take them."""
        from .api.resources import Resources

        return Resources(self)

    @LazyResource
    def subscription_item_features(self) -> SubscriptionItemFeatures:
        """What a subscription really grants: each record gives one feature to one item of a subscription. There is no
        list; the records of a customer come with its billing overview."""
        from .api.subscription_item_features import SubscriptionItemFeatures

        return SubscriptionItemFeatures(self)

    @LazyResource
    def subscriptions(self) -> Subscriptions:
        """What a customer pays for again and again, or holds as a plan. A subscription has items, each a price and a
        quantity."""
        from .api.subscriptions import Subscriptions

        return Subscriptions(self)

    @LazyResource
    def usage_events(self) -> UsageEvents:
        """What was used. Each event adds to a usage meter of one subscription and is counted once per transaction id."""
        from .api.usage_events import UsageEvents

        return UsageEvents(self)

    @LazyResource
    def usage_meters(self) -> UsageMeters:
        """What usage is counted on. Usage events go to a meter, and the meter's usage prices say what the counted usage
        costs."""
        from .api.usage_meters import UsageMeters

        return UsageMeters(self)

    @LazyResource
    def webhooks(self) -> Webhooks:
        """Addresses that Flowglad tells about events. They can be neither listed nor deleted, so keep their identifiers."""
        from .api.webhooks import Webhooks

        return Webhooks(self)


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

    @LazyResource
    def products(self) -> AsyncProducts:
        """What is sold. A product is created together with its first price and carries features that a buyer is granted."""
        from .api.products import AsyncProducts

        return AsyncProducts(self)

    @LazyResource
    def prices(self) -> AsyncPrices:
        """What a product costs, or what a unit measured by a usage meter costs. The amount of a price never changes."""
        from .api.prices import AsyncPrices

        return AsyncPrices(self)

    @LazyResource
    def api_keys(self) -> AsyncApiKeys:
        """Records of API keys. Keys are made and withdrawn in the dashboard."""
        from .api.api_keys import AsyncApiKeys

        return AsyncApiKeys(self)

    @LazyResource
    def checkout_sessions(self) -> AsyncCheckoutSessions:
        """Pages on Flowglad's side where a customer buys something, activates a subscription or stores a payment method."""
        from .api.checkout_sessions import AsyncCheckoutSessions

        return AsyncCheckoutSessions(self)

    @LazyResource
    def customers(self) -> AsyncCustomers:
        """Who buys. Every path takes your own id of the customer, not Flowglad's; customers are archived, never deleted."""
        from .api.customers import AsyncCustomers

        return AsyncCustomers(self)

    @LazyResource
    def discounts(self) -> AsyncDiscounts:
        """Codes that make a purchase or a subscription cheaper for one payment, for some or for all."""
        from .api.discounts import AsyncDiscounts

        return AsyncDiscounts(self)

    @LazyResource
    def features(self) -> AsyncFeatures:
        """What can be granted to a buyer: a switch, credits on a usage meter, or capacity of a resource. A product
        carries features, and a subscription to it grants them."""
        from .api.features import AsyncFeatures

        return AsyncFeatures(self)

    @LazyResource
    def invoice_line_items(self) -> AsyncInvoiceLineItems:
        """Single lines of invoices. They can only be read."""
        from .api.invoice_line_items import AsyncInvoiceLineItems

        return AsyncInvoiceLineItems(self)

    @LazyResource
    def invoices(self) -> AsyncInvoices:
        """Bills to customers, with their lines. Invoices can only be read."""
        from .api.invoices import AsyncInvoices

        return AsyncInvoices(self)

    @LazyResource
    def payment_methods(self) -> AsyncPaymentMethods:
        """Cards and other means of payment that customers have stored. They are added in a checkout and only read here."""
        from .api.payment_methods import AsyncPaymentMethods

        return AsyncPaymentMethods(self)

    @LazyResource
    def payments(self) -> AsyncPayments:
        """Money taken from a customer for an invoice, and giving it back."""
        from .api.payments import AsyncPayments

        return AsyncPayments(self)

    @LazyResource
    def pricing_models(self) -> AsyncPricingModels:
        """What an organisation sells as a whole: products with their prices and features, usage meters and resources. A
        key is bound to one pricing model."""
        from .api.pricing_models import AsyncPricingModels

        return AsyncPricingModels(self)

    @LazyResource
    def product_features(self) -> AsyncProductFeatures:
        """Which features a product carries. Each record links one feature to one product until it expires."""
        from .api.product_features import AsyncProductFeatures

        return AsyncProductFeatures(self)

    @LazyResource
    def purchases(self) -> AsyncPurchases:
        """What a customer bought at which price. Purchases can only be read."""
        from .api.purchases import AsyncPurchases

        return AsyncPurchases(self)

    @LazyResource
    def resource_claims(self) -> AsyncResourceClaims:
        """Units of a resource that a subscription has taken, with a name (an external id) or without one."""
        from .api.resource_claims import AsyncResourceClaims

        return AsyncResourceClaims(self)

    @LazyResource
    def resources(self) -> AsyncResources:
        """What a subscription may hold a limited number of, such as seats. Features set how many; claims take them."""
        from .api.resources import AsyncResources

        return AsyncResources(self)

    @LazyResource
    def subscription_item_features(self) -> AsyncSubscriptionItemFeatures:
        """What a subscription really grants: each record gives one feature to one item of a subscription. There is no
        list; the records of a customer come with its billing overview."""
        from .api.subscription_item_features import AsyncSubscriptionItemFeatures

        return AsyncSubscriptionItemFeatures(self)

    @LazyResource
    def subscriptions(self) -> AsyncSubscriptions:
        """What a customer pays for again and again, or holds as a plan. A subscription has items, each a price and a
        quantity."""
        from .api.subscriptions import AsyncSubscriptions

        return AsyncSubscriptions(self)

    @LazyResource
    def usage_events(self) -> AsyncUsageEvents:
        """What was used. Each event adds to a usage meter of one subscription and is counted once per transaction id."""
        from .api.usage_events import AsyncUsageEvents

        return AsyncUsageEvents(self)

    @LazyResource
    def usage_meters(self) -> AsyncUsageMeters:
        """What usage is counted on. Usage events go to a meter, and the meter's usage prices say what the counted usage
        costs."""
        from .api.usage_meters import AsyncUsageMeters

        return AsyncUsageMeters(self)

    @LazyResource
    def webhooks(self) -> AsyncWebhooks:
        """Addresses that Flowglad tells about events. They can be neither listed nor deleted, so keep their identifiers."""
        from .api.webhooks import AsyncWebhooks

        return AsyncWebhooks(self)
