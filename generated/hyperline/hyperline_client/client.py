# Generated from specs/hyperline. Do not edit.
"""The two clients of Hyperline, and what both know before the first call."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from billfold_core.client import AsyncClient, SyncClient
from billfold_core.provider import ErrorRules, Host, KeyStatuses, Provider
from billfold_core.rate_limit import RateLimitHeaders

if TYPE_CHECKING:
    from .api.accounting_accounts import AccountingAccounts, AsyncAccountingAccounts
    from .api.accounting_journal_entries import AccountingJournalEntries, AsyncAccountingJournalEntries
    from .api.accounting_ledgers import AccountingLedgers, AsyncAccountingLedgers
    from .api.accounting_revenue import AccountingRevenue, AsyncAccountingRevenue
    from .api.accounting_rules import AccountingRules, AsyncAccountingRules
    from .api.aggregators import Aggregators, AsyncAggregators
    from .api.analytics import Analytics, AsyncAnalytics
    from .api.approvals import Approvals, AsyncApprovals
    from .api.apps import Apps, AsyncApps
    from .api.audit_logs import AsyncAuditLogs, AuditLogs
    from .api.bank_accounts import AsyncBankAccounts, BankAccounts
    from .api.companies import AsyncCompanies, Companies
    from .api.coupons import AsyncCoupons, Coupons
    from .api.custom_properties import AsyncCustomProperties, CustomProperties
    from .api.customer_credits import AsyncCustomerCredits, CustomerCredits
    from .api.customer_features import AsyncCustomerFeatures, CustomerFeatures
    from .api.customer_payment_methods import AsyncCustomerPaymentMethods, CustomerPaymentMethods
    from .api.customer_segments import AsyncCustomerSegments, CustomerSegments
    from .api.customer_usage import AsyncCustomerUsage, CustomerUsage
    from .api.customers import AsyncCustomers, Customers
    from .api.events import AsyncEvents, Events
    from .api.exports import AsyncExports, Exports
    from .api.features import AsyncFeatures, Features
    from .api.files import AsyncFiles, Files
    from .api.invoices import AsyncInvoices, Invoices
    from .api.invoicing_entities import AsyncInvoicingEntities, InvoicingEntities
    from .api.monitoring_analyses import AsyncMonitoringAnalyses, MonitoringAnalyses
    from .api.oauth import AsyncOauth, Oauth
    from .api.organisations import AsyncOrganisations, Organisations
    from .api.payments import AsyncPayments, Payments
    from .api.plans import AsyncPlans, Plans
    from .api.price_books import AsyncPriceBooks, PriceBooks
    from .api.price_configurations import AsyncPriceConfigurations, PriceConfigurations
    from .api.products import AsyncProducts, Products
    from .api.promotion_codes import AsyncPromotionCodes, PromotionCodes
    from .api.quotes import AsyncQuotes, Quotes
    from .api.simulations import AsyncSimulations, Simulations
    from .api.subscription_templates import AsyncSubscriptionTemplates, SubscriptionTemplates
    from .api.subscription_transitions import AsyncSubscriptionTransitions, SubscriptionTransitions
    from .api.subscriptions import AsyncSubscriptions, Subscriptions
    from .api.tax_rates import AsyncTaxRates, TaxRates
    from .api.transactions import AsyncTransactions, Transactions
    from .api.users import AsyncUsers, Users
    from .api.wallets import AsyncWallets, Wallets
    from .api.webhooks import AsyncWebhooks, Webhooks

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
    keys=KeyStatuses(in_flight=409, reused=417, shortest=16),
    rate_limit=RateLimitHeaders(
        limit="X-RateLimit-Limit", remaining="X-RateLimit-Remaining", reset="X-RateLimit-Reset", reset_form="date"
    ),
)


class Hyperline(SyncClient, resources="hyperline_client.api"):
    """Talk to Hyperline.

    The key is read from `HYPERLINE_API_KEY` if none is given; its prefix (prod_: live; test_: test) picks the
    environment, and a key of the other environment is refused.

    Args:
        api_key: The secret key; read from `HYPERLINE_API_KEY` if left out.
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
        with Hyperline() as hyperline:
            ...
        ```
    """

    provider: ClassVar[Provider] = PROVIDER

    products: Products
    """What is sold. A product is a catalogue entry of one of five types; its prices hang off it as price configurations."""
    price_configurations: PriceConfigurations
    """What a product costs, for one currency, one billing interval and, optionally, certain countries or one price book."""
    accounting_accounts: AccountingAccounts
    """The accounts of a ledger. Part of the accounting area, which the provider switches on per account."""
    accounting_journal_entries: AccountingJournalEntries
    """The entries of a ledger and their lines. A posted entry is never changed or deleted: a reversing entry corrects
    it. Part of the accounting area, which the provider switches on per account."""
    accounting_ledgers: AccountingLedgers
    """The general ledgers of invoicing entities, and exports of their statements. Part of the accounting area, which the
    provider switches on per account."""
    accounting_revenue: AccountingRevenue
    """How revenue is recognised over time, by schedules and their slices. Part of the accounting area, which the
    provider switches on per account."""
    accounting_rules: AccountingRules
    """Which accounts are used for what, by product, customer, currency and the like. Part of the accounting area, which
    the provider switches on per account."""
    aggregators: Aggregators
    """How numbers are made from usage events, and the usage that they show."""
    analytics: Analytics
    """Figures of the whole account, computed by the provider."""
    approvals: Approvals
    """Who has to approve quotes, and requests to do so."""
    apps: Apps
    """Third-party apps that accounts can let in by OAuth, and tokens for components in a page of one's own."""
    audit_logs: AuditLogs
    """What happened in the account."""
    bank_accounts: BankAccounts
    """The bank accounts of the account, typed in or connected by open banking, and the transactions of connected ones."""
    companies: Companies
    """The workspaces that a token can reach. The header `Hyperline-CompanyId` of a call chooses one."""
    coupons: Coupons
    """Discounts by amount or percentage, for subscriptions, invoices and quotes."""
    custom_properties: CustomProperties
    """Fields of your own on customers, products and other records."""
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
    events: Events
    """Usage that customers are billed for. An event is known by the `id` of its record; they are received on a host of
    their own."""
    exports: Exports
    """Tables of the account's data. One is asked for, made in the background, and downloaded once it is completed."""
    features: Features
    """What a customer may use, by code; products and customers carry values of them."""
    files: Files
    """Files that are kept with customers."""
    invoices: Invoices
    """What customers owe, and credit notes for what they do not owe after all. Payments are recorded on an invoice."""
    invoicing_entities: InvoicingEntities
    """The legal sellers on invoices and quotes. An account may have several."""
    monitoring_analyses: MonitoringAnalyses
    """What the provider's monitoring agent found about the health of customers."""
    oauth: Oauth
    """Tokens for apps that act for others. A user of Hyperline is sent to the address of `authorize_url`, comes back
    with a code, and `create_token` makes tokens of it."""
    organisations: Organisations
    """Parents of several customers, for invoices that are put together. They are not tenants, and no call lists or makes
    them."""
    payments: Payments
    """One-time payments, each of which makes an invoice."""
    plans: Plans
    """Bundles of products of an older kind, which subscriptions were made from. Kept by the provider for accounts that
    still have them."""
    price_books: PriceBooks
    """Lists of prices for some customers; a price configuration can belong to one."""
    promotion_codes: PromotionCodes
    """Codes that customers enter to get a coupon."""
    quotes: Quotes
    """Offers to customers. A quote stands on a draft subscription or a draft invoice, is approved, sent, signed, and
    then takes effect."""
    simulations: Simulations
    """What a quote or an invoice would be, computed without making it."""
    subscription_templates: SubscriptionTemplates
    """Patterns for subscriptions, each with a configuration for every currency and country that it is sold in."""
    subscription_transitions: SubscriptionTransitions
    """The replacement of one subscription by another, now or later."""
    subscriptions: Subscriptions
    """What one customer has bought and is billed for, as a sequence of phases. Its contract terms stand above the
    phases."""
    tax_rates: TaxRates
    """The tax rates of the account, its own and the default ones. They are read only; a product or a customer names the
    one that applies to it."""
    transactions: Transactions
    """Money that was or will be moved, in either direction, and the invoices it is counted towards."""
    users: Users
    """People who work with the account, and their roles."""
    wallets: Wallets
    """Prepaid balances of customers, what was loaded into them and spent from them."""
    webhooks: Webhooks
    """Addresses that the provider tells of events, and the messages it sent to them."""


class AsyncHyperline(AsyncClient, resources="hyperline_client.api"):
    """Talk to Hyperline, asynchronously.

    The key is read from `HYPERLINE_API_KEY` if none is given; its prefix (prod_: live; test_: test) picks the
    environment, and a key of the other environment is refused.

    Args:
        api_key: The secret key; read from `HYPERLINE_API_KEY` if left out.
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
        async with AsyncHyperline() as hyperline:
            ...
        ```
    """

    provider: ClassVar[Provider] = PROVIDER

    products: AsyncProducts
    """What is sold. A product is a catalogue entry of one of five types; its prices hang off it as price configurations."""
    price_configurations: AsyncPriceConfigurations
    """What a product costs, for one currency, one billing interval and, optionally, certain countries or one price book."""
    accounting_accounts: AsyncAccountingAccounts
    """The accounts of a ledger. Part of the accounting area, which the provider switches on per account."""
    accounting_journal_entries: AsyncAccountingJournalEntries
    """The entries of a ledger and their lines. A posted entry is never changed or deleted: a reversing entry corrects
    it. Part of the accounting area, which the provider switches on per account."""
    accounting_ledgers: AsyncAccountingLedgers
    """The general ledgers of invoicing entities, and exports of their statements. Part of the accounting area, which the
    provider switches on per account."""
    accounting_revenue: AsyncAccountingRevenue
    """How revenue is recognised over time, by schedules and their slices. Part of the accounting area, which the
    provider switches on per account."""
    accounting_rules: AsyncAccountingRules
    """Which accounts are used for what, by product, customer, currency and the like. Part of the accounting area, which
    the provider switches on per account."""
    aggregators: AsyncAggregators
    """How numbers are made from usage events, and the usage that they show."""
    analytics: AsyncAnalytics
    """Figures of the whole account, computed by the provider."""
    approvals: AsyncApprovals
    """Who has to approve quotes, and requests to do so."""
    apps: AsyncApps
    """Third-party apps that accounts can let in by OAuth, and tokens for components in a page of one's own."""
    audit_logs: AsyncAuditLogs
    """What happened in the account."""
    bank_accounts: AsyncBankAccounts
    """The bank accounts of the account, typed in or connected by open banking, and the transactions of connected ones."""
    companies: AsyncCompanies
    """The workspaces that a token can reach. The header `Hyperline-CompanyId` of a call chooses one."""
    coupons: AsyncCoupons
    """Discounts by amount or percentage, for subscriptions, invoices and quotes."""
    custom_properties: AsyncCustomProperties
    """Fields of your own on customers, products and other records."""
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
    events: AsyncEvents
    """Usage that customers are billed for. An event is known by the `id` of its record; they are received on a host of
    their own."""
    exports: AsyncExports
    """Tables of the account's data. One is asked for, made in the background, and downloaded once it is completed."""
    features: AsyncFeatures
    """What a customer may use, by code; products and customers carry values of them."""
    files: AsyncFiles
    """Files that are kept with customers."""
    invoices: AsyncInvoices
    """What customers owe, and credit notes for what they do not owe after all. Payments are recorded on an invoice."""
    invoicing_entities: AsyncInvoicingEntities
    """The legal sellers on invoices and quotes. An account may have several."""
    monitoring_analyses: AsyncMonitoringAnalyses
    """What the provider's monitoring agent found about the health of customers."""
    oauth: AsyncOauth
    """Tokens for apps that act for others. A user of Hyperline is sent to the address of `authorize_url`, comes back
    with a code, and `create_token` makes tokens of it."""
    organisations: AsyncOrganisations
    """Parents of several customers, for invoices that are put together. They are not tenants, and no call lists or makes
    them."""
    payments: AsyncPayments
    """One-time payments, each of which makes an invoice."""
    plans: AsyncPlans
    """Bundles of products of an older kind, which subscriptions were made from. Kept by the provider for accounts that
    still have them."""
    price_books: AsyncPriceBooks
    """Lists of prices for some customers; a price configuration can belong to one."""
    promotion_codes: AsyncPromotionCodes
    """Codes that customers enter to get a coupon."""
    quotes: AsyncQuotes
    """Offers to customers. A quote stands on a draft subscription or a draft invoice, is approved, sent, signed, and
    then takes effect."""
    simulations: AsyncSimulations
    """What a quote or an invoice would be, computed without making it."""
    subscription_templates: AsyncSubscriptionTemplates
    """Patterns for subscriptions, each with a configuration for every currency and country that it is sold in."""
    subscription_transitions: AsyncSubscriptionTransitions
    """The replacement of one subscription by another, now or later."""
    subscriptions: AsyncSubscriptions
    """What one customer has bought and is billed for, as a sequence of phases. Its contract terms stand above the
    phases."""
    tax_rates: AsyncTaxRates
    """The tax rates of the account, its own and the default ones. They are read only; a product or a customer names the
    one that applies to it."""
    transactions: AsyncTransactions
    """Money that was or will be moved, in either direction, and the invoices it is counted towards."""
    users: AsyncUsers
    """People who work with the account, and their roles."""
    wallets: AsyncWallets
    """Prepaid balances of customers, what was loaded into them and spent from them."""
    webhooks: AsyncWebhooks
    """Addresses that the provider tells of events, and the messages it sent to them."""
