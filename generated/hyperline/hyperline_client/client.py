# Generated from specs/hyperline. Do not edit.
"""The two clients of Hyperline, and what both know before the first call."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from billfold_core.client import AsyncClient, SyncClient
from billfold_core.provider import ErrorRules, Host, Provider

if TYPE_CHECKING:
    from .api.customer_credits import AsyncCustomerCredits, CustomerCredits
    from .api.customer_features import AsyncCustomerFeatures, CustomerFeatures
    from .api.customer_payment_methods import AsyncCustomerPaymentMethods, CustomerPaymentMethods
    from .api.customer_segments import AsyncCustomerSegments, CustomerSegments
    from .api.customer_usage import AsyncCustomerUsage, CustomerUsage
    from .api.customers import AsyncCustomers, Customers
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
    customer_credits: CustomerCredits
    """Balances of prepaid credits. One belongs to a customer and a credit product, and has no id of its own."""
    customer_features: CustomerFeatures
    """What a customer may use. A value set for the customer wins over what products grant, and that over the feature's
    default."""
    customer_payment_methods: CustomerPaymentMethods
    """Cards and mandates that a customer pays with. They are collected on hosted pages or imported from a payment
    provider; the API takes no card numbers."""
    customer_segments: CustomerSegments
    """Groups of customers by rules. What a segment answers with is not published, so its records are plain dicts."""
    customer_usage: CustomerUsage
    """What a customer used, from the events that aggregators count."""
    customers: Customers
    """Who buys, with addresses, tax numbers and payment settings. Subscriptions and invoices belong to a customer."""


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
    customer_credits: AsyncCustomerCredits
    """Balances of prepaid credits. One belongs to a customer and a credit product, and has no id of its own."""
    customer_features: AsyncCustomerFeatures
    """What a customer may use. A value set for the customer wins over what products grant, and that over the feature's
    default."""
    customer_payment_methods: AsyncCustomerPaymentMethods
    """Cards and mandates that a customer pays with. They are collected on hosted pages or imported from a payment
    provider; the API takes no card numbers."""
    customer_segments: AsyncCustomerSegments
    """Groups of customers by rules. What a segment answers with is not published, so its records are plain dicts."""
    customer_usage: AsyncCustomerUsage
    """What a customer used, from the events that aggregators count."""
    customers: AsyncCustomers
    """Who buys, with addresses, tax numbers and payment settings. Subscriptions and invoices belong to a customer."""
