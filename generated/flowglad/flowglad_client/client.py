"""The two clients of Flowglad, and what both know before the first call."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from billfold_core.client import AsyncClient, LazyResource, SyncClient
from billfold_core.provider import ErrorRules, Host, Provider

if TYPE_CHECKING:
    from .api.api_keys.async_resource import AsyncApiKeys
    from .api.api_keys.resource import ApiKeys
    from .api.checkout_sessions.async_resource import AsyncCheckoutSessions
    from .api.checkout_sessions.resource import CheckoutSessions
    from .api.customers.async_resource import AsyncCustomers
    from .api.customers.resource import Customers
    from .api.discounts.async_resource import AsyncDiscounts
    from .api.discounts.resource import Discounts
    from .api.features.async_resource import AsyncFeatures
    from .api.features.resource import Features
    from .api.invoice_line_items.async_resource import AsyncInvoiceLineItems
    from .api.invoice_line_items.resource import InvoiceLineItems
    from .api.invoices.async_resource import AsyncInvoices
    from .api.invoices.resource import Invoices
    from .api.payment_methods.async_resource import AsyncPaymentMethods
    from .api.payment_methods.resource import PaymentMethods
    from .api.payments.async_resource import AsyncPayments
    from .api.payments.resource import Payments
    from .api.prices.async_resource import AsyncPrices
    from .api.prices.resource import Prices
    from .api.pricing_models.async_resource import AsyncPricingModels
    from .api.pricing_models.resource import PricingModels
    from .api.product_features.async_resource import AsyncProductFeatures
    from .api.product_features.resource import ProductFeatures
    from .api.products.async_resource import AsyncProducts
    from .api.products.resource import Products
    from .api.purchases.async_resource import AsyncPurchases
    from .api.purchases.resource import Purchases
    from .api.resource_claims.async_resource import AsyncResourceClaims
    from .api.resource_claims.resource import ResourceClaims
    from .api.resources.async_resource import AsyncResources
    from .api.resources.resource import Resources
    from .api.subscription_item_features.async_resource import AsyncSubscriptionItemFeatures
    from .api.subscription_item_features.resource import SubscriptionItemFeatures
    from .api.subscriptions.async_resource import AsyncSubscriptions
    from .api.subscriptions.resource import Subscriptions
    from .api.usage_events.async_resource import AsyncUsageEvents
    from .api.usage_events.resource import UsageEvents
    from .api.usage_meters.async_resource import AsyncUsageMeters
    from .api.usage_meters.resource import UsageMeters
    from .api.webhooks.async_resource import AsyncWebhooks
    from .api.webhooks.resource import Webhooks

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
        from .api.products.resource import Products

        return Products(self)

    @LazyResource
    def prices(self) -> Prices:
        """What a product costs, or what a unit measured by a usage meter costs. The amount of a price never changes."""
        from .api.prices.resource import Prices

        return Prices(self)

    @LazyResource
    def api_keys(self) -> ApiKeys:
        """Records of API keys. Keys are made and withdrawn in the dashboard."""
        from .api.api_keys.resource import ApiKeys

        return ApiKeys(self)

    @LazyResource
    def checkout_sessions(self) -> CheckoutSessions:
        """Pages on Flowglad's side where a customer buys something, activates a subscription or stores a payment method."""
        from .api.checkout_sessions.resource import CheckoutSessions

        return CheckoutSessions(self)

    @LazyResource
    def customers(self) -> Customers:
        """Who buys. Every path takes your own id of the customer, not Flowglad's; customers are archived, never deleted."""
        from .api.customers.resource import Customers

        return Customers(self)

    @LazyResource
    def discounts(self) -> Discounts:
        """Codes that make a purchase or a subscription cheaper for one payment, for some or for all."""
        from .api.discounts.resource import Discounts

        return Discounts(self)

    @LazyResource
    def features(self) -> Features:
        """What can be granted to a buyer: a switch, credits on a usage meter, or capacity of a resource. A product
        carries features, and a subscription to it grants them."""
        from .api.features.resource import Features

        return Features(self)

    @LazyResource
    def invoice_line_items(self) -> InvoiceLineItems:
        """Single lines of invoices. They can only be read."""
        from .api.invoice_line_items.resource import InvoiceLineItems

        return InvoiceLineItems(self)

    @LazyResource
    def invoices(self) -> Invoices:
        """Bills to customers, with their lines. Invoices can only be read."""
        from .api.invoices.resource import Invoices

        return Invoices(self)

    @LazyResource
    def payment_methods(self) -> PaymentMethods:
        """Cards and other means of payment that customers have stored. They are added in a checkout and only read here."""
        from .api.payment_methods.resource import PaymentMethods

        return PaymentMethods(self)

    @LazyResource
    def payments(self) -> Payments:
        """Money taken from a customer for an invoice, and giving it back."""
        from .api.payments.resource import Payments

        return Payments(self)

    @LazyResource
    def pricing_models(self) -> PricingModels:
        """What an organisation sells as a whole: products with their prices and features, usage meters and resources. A
        key is bound to one pricing model."""
        from .api.pricing_models.resource import PricingModels

        return PricingModels(self)

    @LazyResource
    def product_features(self) -> ProductFeatures:
        """Which features a product carries. Each record links one feature to one product until it expires."""
        from .api.product_features.resource import ProductFeatures

        return ProductFeatures(self)

    @LazyResource
    def purchases(self) -> Purchases:
        """What a customer bought at which price. Purchases can only be read."""
        from .api.purchases.resource import Purchases

        return Purchases(self)

    @LazyResource
    def resource_claims(self) -> ResourceClaims:
        """Units of a resource that a subscription has taken, with a name (an external id) or without one."""
        from .api.resource_claims.resource import ResourceClaims

        return ResourceClaims(self)

    @LazyResource
    def resources(self) -> Resources:
        """What a subscription may hold a limited number of, such as seats. Features set how many; claims take them."""
        from .api.resources.resource import Resources

        return Resources(self)

    @LazyResource
    def subscription_item_features(self) -> SubscriptionItemFeatures:
        """What a subscription really grants: each record gives one feature to one item of a subscription. There is no
        list; the records of a customer come with its billing overview."""
        from .api.subscription_item_features.resource import SubscriptionItemFeatures

        return SubscriptionItemFeatures(self)

    @LazyResource
    def subscriptions(self) -> Subscriptions:
        """What a customer pays for again and again, or holds as a plan. A subscription has items, each a price and a
        quantity."""
        from .api.subscriptions.resource import Subscriptions

        return Subscriptions(self)

    @LazyResource
    def usage_events(self) -> UsageEvents:
        """What was used. Each event adds to a usage meter of one subscription and is counted once per transaction id."""
        from .api.usage_events.resource import UsageEvents

        return UsageEvents(self)

    @LazyResource
    def usage_meters(self) -> UsageMeters:
        """What usage is counted on. Usage events go to a meter, and the meter's usage prices say what the counted usage
        costs."""
        from .api.usage_meters.resource import UsageMeters

        return UsageMeters(self)

    @LazyResource
    def webhooks(self) -> Webhooks:
        """Addresses that Flowglad tells about events. They can be neither listed nor deleted, so keep their identifiers."""
        from .api.webhooks.resource import Webhooks

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
        from .api.products.async_resource import AsyncProducts

        return AsyncProducts(self)

    @LazyResource
    def prices(self) -> AsyncPrices:
        """What a product costs, or what a unit measured by a usage meter costs. The amount of a price never changes."""
        from .api.prices.async_resource import AsyncPrices

        return AsyncPrices(self)

    @LazyResource
    def api_keys(self) -> AsyncApiKeys:
        """Records of API keys. Keys are made and withdrawn in the dashboard."""
        from .api.api_keys.async_resource import AsyncApiKeys

        return AsyncApiKeys(self)

    @LazyResource
    def checkout_sessions(self) -> AsyncCheckoutSessions:
        """Pages on Flowglad's side where a customer buys something, activates a subscription or stores a payment method."""
        from .api.checkout_sessions.async_resource import AsyncCheckoutSessions

        return AsyncCheckoutSessions(self)

    @LazyResource
    def customers(self) -> AsyncCustomers:
        """Who buys. Every path takes your own id of the customer, not Flowglad's; customers are archived, never deleted."""
        from .api.customers.async_resource import AsyncCustomers

        return AsyncCustomers(self)

    @LazyResource
    def discounts(self) -> AsyncDiscounts:
        """Codes that make a purchase or a subscription cheaper for one payment, for some or for all."""
        from .api.discounts.async_resource import AsyncDiscounts

        return AsyncDiscounts(self)

    @LazyResource
    def features(self) -> AsyncFeatures:
        """What can be granted to a buyer: a switch, credits on a usage meter, or capacity of a resource. A product
        carries features, and a subscription to it grants them."""
        from .api.features.async_resource import AsyncFeatures

        return AsyncFeatures(self)

    @LazyResource
    def invoice_line_items(self) -> AsyncInvoiceLineItems:
        """Single lines of invoices. They can only be read."""
        from .api.invoice_line_items.async_resource import AsyncInvoiceLineItems

        return AsyncInvoiceLineItems(self)

    @LazyResource
    def invoices(self) -> AsyncInvoices:
        """Bills to customers, with their lines. Invoices can only be read."""
        from .api.invoices.async_resource import AsyncInvoices

        return AsyncInvoices(self)

    @LazyResource
    def payment_methods(self) -> AsyncPaymentMethods:
        """Cards and other means of payment that customers have stored. They are added in a checkout and only read here."""
        from .api.payment_methods.async_resource import AsyncPaymentMethods

        return AsyncPaymentMethods(self)

    @LazyResource
    def payments(self) -> AsyncPayments:
        """Money taken from a customer for an invoice, and giving it back."""
        from .api.payments.async_resource import AsyncPayments

        return AsyncPayments(self)

    @LazyResource
    def pricing_models(self) -> AsyncPricingModels:
        """What an organisation sells as a whole: products with their prices and features, usage meters and resources. A
        key is bound to one pricing model."""
        from .api.pricing_models.async_resource import AsyncPricingModels

        return AsyncPricingModels(self)

    @LazyResource
    def product_features(self) -> AsyncProductFeatures:
        """Which features a product carries. Each record links one feature to one product until it expires."""
        from .api.product_features.async_resource import AsyncProductFeatures

        return AsyncProductFeatures(self)

    @LazyResource
    def purchases(self) -> AsyncPurchases:
        """What a customer bought at which price. Purchases can only be read."""
        from .api.purchases.async_resource import AsyncPurchases

        return AsyncPurchases(self)

    @LazyResource
    def resource_claims(self) -> AsyncResourceClaims:
        """Units of a resource that a subscription has taken, with a name (an external id) or without one."""
        from .api.resource_claims.async_resource import AsyncResourceClaims

        return AsyncResourceClaims(self)

    @LazyResource
    def resources(self) -> AsyncResources:
        """What a subscription may hold a limited number of, such as seats. Features set how many; claims take them."""
        from .api.resources.async_resource import AsyncResources

        return AsyncResources(self)

    @LazyResource
    def subscription_item_features(self) -> AsyncSubscriptionItemFeatures:
        """What a subscription really grants: each record gives one feature to one item of a subscription. There is no
        list; the records of a customer come with its billing overview."""
        from .api.subscription_item_features.async_resource import AsyncSubscriptionItemFeatures

        return AsyncSubscriptionItemFeatures(self)

    @LazyResource
    def subscriptions(self) -> AsyncSubscriptions:
        """What a customer pays for again and again, or holds as a plan. A subscription has items, each a price and a
        quantity."""
        from .api.subscriptions.async_resource import AsyncSubscriptions

        return AsyncSubscriptions(self)

    @LazyResource
    def usage_events(self) -> AsyncUsageEvents:
        """What was used. Each event adds to a usage meter of one subscription and is counted once per transaction id."""
        from .api.usage_events.async_resource import AsyncUsageEvents

        return AsyncUsageEvents(self)

    @LazyResource
    def usage_meters(self) -> AsyncUsageMeters:
        """What usage is counted on. Usage events go to a meter, and the meter's usage prices say what the counted usage
        costs."""
        from .api.usage_meters.async_resource import AsyncUsageMeters

        return AsyncUsageMeters(self)

    @LazyResource
    def webhooks(self) -> AsyncWebhooks:
        """Addresses that Flowglad tells about events. They can be neither listed nor deleted, so keep their identifiers."""
        from .api.webhooks.async_resource import AsyncWebhooks

        return AsyncWebhooks(self)
