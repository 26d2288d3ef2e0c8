"""What Hyperline is sent, as typed dicts under the provider's own field names: nested input can be a plain dict."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

AccountingProvider: TypeAlias = Literal[
    "xero", "pennylane", "zoho-books", "exact-online", "quickbooks", "netsuite", "rillet", "datev", "anrok"
]
"""
An accounting or tax system that a product can be matched with.
"""


AggregatorOperator: TypeAlias = Literal["isNull", "isNotNull", "in", "notIn", "gte", "gt", "lte", "lt", "equals", "notEqual"]
"""
A comparison in an aggregator's filter.
"""


AggregatorType: TypeAlias = Literal["metered", "licensed"]
"""
What happens at the end of a period. A `metered` number starts anew, a `licensed` one goes on.
"""


BillingPeriod: TypeAlias = Literal["once", "days", "weeks", "months", "years"]
"""
Unit of a billing interval. `once` is a single charge that does not recur.
"""


BpsPriceInput = TypedDict(
    "BpsPriceInput",
    {
        "type": Literal["bps"],
        "from": int | Decimal,
        "to": float | None,
        "percentage": int | Decimal,
        "per_unit_cap": NotRequired[float | None],
        "per_unit_floor": NotRequired[float | None],
        "per_unit_fee": NotRequired[float | None],
    },
)


BundleDisplayMode: TypeAlias = Literal["single_line", "ventilated"]
"""
How invoices show a bundle. `single_line` is one line, `ventilated` one line for each item.
"""


class BundleItemInput(TypedDict):
    """
    One product of a bundle.
    """

    product_id: str
    """
    Id of the product to put into the bundle.
    """

    percentage: int | Decimal
    """
    Share in the bundle, in percent (20 means 20 %). The shares of all items must sum to 100.
    """


class BundlePriceInput(TypedDict):
    """
    A fixed amount for a fixed number of units.
    """

    type: Literal["bundle"]
    """
    Always `bundle`.
    """

    amount: int | Decimal
    """
    Price of `unit_count` units together, in the smallest unit of the price configuration's currency.
    """

    unit_count: int | Decimal
    """
    How many units `amount` pays for.
    """


CommitmentPeriod: TypeAlias = Literal["all", "weeks", "months", "years"]
"""
Unit of a commitment interval. `all` stands for any length of commitment; there are no days here.
"""


Conjunction: TypeAlias = Literal["and", "or"]
"""
Whether all conditions must hold (`and`) or one is enough (`or`).
"""


class CreditAggregatorInput(TypedDict):
    """
    An existing aggregator whose number is to consume credits.
    """

    aggregator_id: str
    """
    Id of the aggregator.
    """

    weight: int | Decimal
    """
    How heavily the aggregator's number counts against the credits.
    """


CreditsGrantMode: TypeAlias = Literal["prorated", "full_allowance"]
"""
How many credits a partial period grants. `prorated` grants a share, `full_allowance` all of them.
"""


Currency: TypeAlias = Literal[
    "EUR",
    "AED",
    "AFN",
    "XCD",
    "ALL",
    "AMD",
    "AOA",
    "ARS",
    "USD",
    "AUD",
    "AWG",
    "AZN",
    "BAM",
    "BBD",
    "BDT",
    "BGN",
    "BHD",
    "BIF",
    "XOF",
    "BMD",
    "BND",
    "BOB",
    "BRL",
    "BSD",
    "BTN",
    "NOK",
    "BWP",
    "BYR",
    "BZD",
    "CAD",
    "CDF",
    "XAF",
    "CHF",
    "NZD",
    "CLP",
    "CNY",
    "COP",
    "CRC",
    "CUP",
    "CVE",
    "ANG",
    "CZK",
    "DJF",
    "DKK",
    "DOP",
    "DZD",
    "EGP",
    "MAD",
    "ERN",
    "ETB",
    "FJD",
    "FKP",
    "GBP",
    "GEL",
    "GHS",
    "GIP",
    "GMD",
    "GNF",
    "GTQ",
    "GYD",
    "HKD",
    "HNL",
    "HRK",
    "HTG",
    "HUF",
    "IDR",
    "ILS",
    "INR",
    "IQD",
    "IRR",
    "ISK",
    "JMD",
    "JOD",
    "JPY",
    "KES",
    "KGS",
    "KHR",
    "KMF",
    "KPW",
    "KRW",
    "KWD",
    "KYD",
    "KZT",
    "LAK",
    "LBP",
    "LKR",
    "LRD",
    "LSL",
    "LYD",
    "MDL",
    "MGA",
    "MKD",
    "MMK",
    "MNT",
    "MOP",
    "MRO",
    "MUR",
    "MVR",
    "MWK",
    "MXN",
    "MYR",
    "MZN",
    "NAD",
    "XPF",
    "NGN",
    "NIO",
    "NPR",
    "OMR",
    "PAB",
    "PEN",
    "PGK",
    "PHP",
    "PKR",
    "PLN",
    "PYG",
    "QAR",
    "RON",
    "RSD",
    "RUB",
    "RWF",
    "SAR",
    "SBD",
    "SCR",
    "SDG",
    "SEK",
    "SGD",
    "SHP",
    "SLL",
    "SOS",
    "SRD",
    "SSP",
    "STD",
    "SYP",
    "SZL",
    "THB",
    "TJS",
    "TMT",
    "TND",
    "TOP",
    "TRY",
    "TTD",
    "TWD",
    "TZS",
    "UAH",
    "UGX",
    "UYU",
    "UZS",
    "VEF",
    "VND",
    "VUV",
    "WST",
    "YER",
    "ZAR",
    "ZMW",
    "ZWL",
]
"""
ISO 4217 code of a currency. The list still has some withdrawn codes (ANG, BGN, BYR, HRK, MRO, SLL, STD, VEF, ZWL).
"""


CustomPropertyValue: TypeAlias = str | int | Decimal | bool | list[str] | None
"""
Value of a custom property. A date and time is a string; a choice of several is a list of strings.
"""


class FeePriceInput(TypedDict):
    """
    One fixed amount.
    """

    type: Literal["fee"]
    """
    Always `fee`.
    """

    amount: int | Decimal
    """
    The price, in the smallest unit of the price configuration's currency (2400 with EUR is EUR 24.00).
    """


IncompleteTierRule: TypeAlias = Literal["pro_rata", "pay_in_full", "do_not_charge"]
"""
What an incompletely used tier or pack costs. `pro_rata` charges the part used, `pay_in_full` the whole, `do_not_charge` nothing.
"""


Language: TypeAlias = Literal["fr", "en", "de", "it", "nl", "es", "pt", "pl"]
"""
Two-letter code of a language that texts can be translated to.
"""


PackagedPriceInput = TypedDict(
    "PackagedPriceInput",
    {
        "type": Literal["packaged"],
        "amount": int | Decimal,
        "from": int | Decimal,
        "to": float | None,
        "unit_count": NotRequired[int | Decimal],
        "on_bucket_incomplete": NotRequired[IncompleteTierRule],
    },
)


PriceModel: TypeAlias = Literal["fee", "volume", "packaged", "bulk", "bps", "bundle"]
"""
How an amount comes about. `fee` is one fixed amount. `volume`, `packaged` and `bulk` are tiers, each with an amount for a number of units (`bulk` tiers have an upper end only). `bps` is a percentage of each unit, by tier. `bundle` is one amount for a number of units.
"""


class ProductAccountingIntegrationInput(TypedDict):
    """
    A product in one accounting system.
    """

    product_id: NotRequired[str | None]
    """
    Id of the product in that system.
    """

    revrec_rule_id: NotRequired[str | None]
    """
    Id of the rule for revenue recognition in that system.
    """


class ProductFeatureUpdate(TypedDict):
    """
    What a product is to grant of a feature.
    """

    value: bool | int | Decimal | str
    """
    A boolean for a feature that is on or off, a number or the word `unlimited` for one that is counted.
    """


class ProductTranslationInput(TypedDict):
    """
    A product's texts in one language.
    """

    name: NotRequired[str | None]
    """
    Name in this language.
    """

    public_description: NotRequired[str | None]
    """
    Text that customers see, in this language. At most 5000 characters.
    """


ProductType: TypeAlias = Literal["flat_fee", "seat", "dynamic", "credit", "bundle"]
"""
Kind of product. `flat_fee` has a fixed price, `seat` is priced by seats, `dynamic` by usage, `credit` is sold as credits, `bundle` is made of other products.
"""


PropertyValue: TypeAlias = str | int | Decimal | bool | list[str | int | Decimal | bool | None] | None
"""
A value of free data, or a list of such values.
"""


VolumePriceInput = TypedDict(
    "VolumePriceInput",
    {
        "type": Literal["volume"],
        "amount": int | Decimal,
        "from": int | Decimal,
        "to": float | None,
        "unit_count": NotRequired[int | Decimal],
        "on_bucket_incomplete": NotRequired[IncompleteTierRule],
    },
)


WritableAggregationOperation: TypeAlias = Literal["count", "sum"]
"""
How events become a number. `count` counts them, `sum` adds up a property.
"""


class AggregatorConditionInput(TypedDict):
    """
    One condition on a property of an event.
    """

    property: str
    """
    Name of the event's property.
    """

    operator: AggregatorOperator
    value: NotRequired[bool | int | Decimal | str]
    """
    What to compare with. Left out for `isNull` and `isNotNull`.
    """


class AggregatorFilterInput(TypedDict):
    """
    Which events an aggregator counts.
    """

    conditional: Conjunction
    fields: list[AggregatorConditionInput]
    """
    The conditions.
    """


class AggregatorInput(TypedDict):
    """
    How to make a number from events.
    """

    entity: str
    """
    Type of event, or synchronised table, to aggregate.
    """

    operation: WritableAggregationOperation
    """
    How events become a number. A `seat` product takes `count` only.
    """

    property: NotRequired[str]
    """
    Property of the event to add up. Required when `operation` is `sum`, and sent only then.
    """

    type: NotRequired[AggregatorType]
    """
    Whether the number starts anew each period. The server takes `metered` when absent.
    """

    where: NotRequired[AggregatorFilterInput | None]
    """
    Which events count. Absent or null means all.
    """


class BillingIntervalInput(TypedDict):
    """
    How often to bill, such as every 3 months.
    """

    period: BillingPeriod
    count: NotRequired[int]
    """
    Number of periods between two bills, at least 1. Required unless `period` is `once`, where it is left out.
    """


class BulkPriceInput(TypedDict):
    """
    A tier of bulk pricing. It has an upper end only, no `from`.
    """

    type: Literal["bulk"]
    """
    Always `bulk`.
    """

    amount: int | Decimal
    """
    Price of `unit_count` units, in the smallest unit of the price configuration's currency.
    """

    to: float | None
    """
    Quantity at which the tier ends. Null means it has no end.
    """

    unit_count: NotRequired[int | Decimal]
    """
    How many units `amount` pays for. The server takes 1 when absent.
    """

    on_bucket_incomplete: NotRequired[IncompleteTierRule | None]
    """
    What an incompletely used group of `unit_count` units costs. The server takes `pro_rata` when absent. Read as `on_tier_incomplete`.
    """


class CommitmentIntervalInput(TypedDict):
    """
    A length of commitment, such as 1 year.
    """

    period: CommitmentPeriod
    count: NotRequired[int]
    """
    Number of periods, at least 1. Required unless `period` is `all`, where it is left out.
    """


PriceInput: TypeAlias = FeePriceInput | VolumePriceInput | PackagedPriceInput | BulkPriceInput | BpsPriceInput | BundlePriceInput
"""
One price or tier. `type` tells which, and must be that of the price configuration around it.
"""


class ProductAccountingInput(TypedDict):
    """
    A product's tax and accounting settings for one invoicing entity.
    """

    tax_rate_id: NotRequired[str | None]
    """
    Id of a custom tax rate. Begins with `taxr_`.
    """

    product_code: NotRequired[str | None]
    """
    Code to match the product by, usually its id in the accounting tool.
    """

    account_code: NotRequired[str | None]
    """
    Account in the general ledger.
    """

    integrations: NotRequired[dict[str, ProductAccountingIntegrationInput]]
    """
    Settings by accounting system (xero, pennylane, zoho-books, exact-online, quickbooks, netsuite, rillet, datev, anrok).
    """


class ProductUpdate(TypedDict):
    """
    A change to a product.
    """

    name: str
    """
    Name. Required even when it stays the same.
    """

    description: NotRequired[str | None]
    """
    Text for own use.
    """

    public_description: NotRequired[str | None]
    """
    Text that customers see. At most 5000 characters.
    """

    translations: NotRequired[dict[str, Any] | None]
    """
    Name and public description in other languages, by language code (fr, en, de, it, nl, es, pt, pl).
    """

    is_available_on_demand: NotRequired[bool]
    """
    Whether it can be billed at any time as a single charge.
    """

    is_available_on_subscription: NotRequired[bool]
    """
    Whether it can be part of a subscription.
    """

    properties: NotRequired[dict[str, Any] | None]
    """
    Free data to keep with the product. Cannot be sent when a product is created.
    """

    custom_properties: NotRequired[dict[str, CustomPropertyValue]]
    """
    Values of the custom properties, by the property's slug.
    """

    accounting: NotRequired[dict[str, ProductAccountingInput]]
    """
    Tax and accounting settings, by invoicing entity id.
    """


class PriceConfigurationCreate(TypedDict):
    """
    A price configuration to add to a product.
    """

    product_id: str
    """
    Id of the product to add it to.
    """

    currency: Currency
    """
    Currency of every amount in `prices`.
    """

    billing_interval: BillingIntervalInput
    type: PriceModel
    """
    Price model. All items of `prices` must be of this type. Which models are allowed depends on the product's type.
    """

    prices: list[PriceInput]
    """
    The prices, all of the same type. At most one when `type` is `fee`, otherwise the tiers.
    """

    commitment_interval: NotRequired[CommitmentIntervalInput | None]
    """
    Length of commitment this price is for.
    """

    countries: NotRequired[list[str] | None]
    """
    Countries of the customers it applies to, as ISO 3166-1 alpha-2 codes (besides them ES-CE, ES-ML, IC, PT-20, PT-30, XK). Absent or null means everywhere; an empty list means only customers without a country.
    """

    price_book_id: NotRequired[str | None]
    """
    Id of the price book to put it in. Absent or null means the default price book.
    """

    allow_on_portal: NotRequired[bool]
    """
    Whether customers may buy it in the portal. Only with the model `bundle`, where the server takes true when absent.
    """

    country: NotRequired[str | None]
    """
    The one country it applies to. Send `countries` instead.
    """

    plan_id: NotRequired[str | None]
    """
    Id of the legacy plan to limit it to.
    """


class PriceConfigurationInput(TypedDict):
    """
    A price configuration of the product being created.
    """

    currency: Currency
    """
    Currency of every amount in `prices`.
    """

    billing_interval: BillingIntervalInput
    type: PriceModel
    """
    Price model. All items of `prices` must be of this type. Which models are allowed depends on the product's type.
    """

    prices: list[PriceInput]
    """
    The prices, all of the same type. At most one when `type` is `fee`, otherwise the tiers.
    """

    commitment_interval: NotRequired[CommitmentIntervalInput | None]
    """
    Length of commitment this price is for.
    """

    countries: NotRequired[list[str] | None]
    """
    Countries of the customers it applies to, as ISO 3166-1 alpha-2 codes (besides them ES-CE, ES-ML, IC, PT-20, PT-30, XK). Absent or null means everywhere; an empty list means only customers without a country.
    """

    price_book_id: NotRequired[str | None]
    """
    Id of the price book to put it in. Absent or null means the default price book.
    """

    allow_on_portal: NotRequired[bool]
    """
    Whether customers may buy it in the portal. Only with the model `bundle`, where the server takes true when absent.
    """

    country: NotRequired[str | None]
    """
    The one country it applies to. Send `countries` instead.
    """

    plan_id: NotRequired[str | None]
    """
    Id of the legacy plan to limit it to.
    """


class ProductCreate(TypedDict):
    """
    A product to create, with its first prices.
    """

    name: str
    """
    Name, for own use and, unless translated, for customers.
    """

    type: ProductType
    """
    Kind of product. Decides which further fields and which price models may be sent. Never changes.
    """

    price_configurations: list[PriceConfigurationInput]
    """
    The first prices. Models by product type: `flat_fee` takes `fee`; `seat` takes `volume`, `bulk`, `packaged` and `bundle`; `dynamic` takes `volume`, `packaged`, `bulk` and `bps`; `credit` takes at least `bulk` and `bundle`; `bundle` takes at least `fee`.
    """

    description: NotRequired[str | None]
    """
    Text for own use.
    """

    description_display_interval_dates: NotRequired[bool]
    """
    Whether invoices show the dates of the billed interval in the product's description.
    """

    public_description: NotRequired[str | None]
    """
    Text that customers see. At most 5000 characters.
    """

    translations: NotRequired[dict[str, Any] | None]
    """
    Name and public description in other languages, by language code (fr, en, de, it, nl, es, pt, pl).
    """

    is_available_on_demand: NotRequired[bool]
    """
    Whether it can be billed at any time as a single charge. The server takes true when absent.
    """

    is_available_on_subscription: NotRequired[bool]
    """
    Whether it can be part of a subscription. The server takes true when absent.
    """

    custom_properties: NotRequired[dict[str, CustomPropertyValue]]
    """
    Values of the custom properties, by the property's slug.
    """

    accounting: NotRequired[dict[str, ProductAccountingInput]]
    """
    Tax and accounting settings, by invoicing entity id.
    """

    aggregator: NotRequired[AggregatorInput]
    """
    How usage or seats are measured from events, as a new aggregator. For `seat` (counting only), `dynamic` and `credit`. A `dynamic` product needs this or `aggregator_id`, and no product takes both.
    """

    aggregator_id: NotRequired[str]
    """
    Id of an existing aggregator, instead of `aggregator`. For `seat`, `dynamic` and `credit`.
    """

    unit_name: NotRequired[str]
    """
    What one unit is called, such as user. For `seat` and `dynamic`.
    """

    is_connected_seat_item: NotRequired[bool]
    """
    Whether the number of seats comes from an external source. For `seat`; the server takes false when absent.
    """

    credit_aggregators: NotRequired[list[CreditAggregatorInput]]
    """
    Weighted aggregators that consume the credits. For `credit`, and not together with `aggregator` or `aggregator_id`.
    """

    low_credits_threshold: NotRequired[int | Decimal]
    """
    Balance, in credits, at which a customer counts as low on credits. For `credit`.
    """

    credits_grant_mode: NotRequired[CreditsGrantMode]
    """
    How many credits a partial period grants. For `credit`; the server takes `prorated` when absent.
    """

    display_mode: NotRequired[BundleDisplayMode]
    """
    How invoices show the bundle. For `bundle`.
    """

    exclusive_items_enabled: NotRequired[bool]
    """
    Whether only one item may be active at a time. For `bundle`.
    """

    bundle_items: NotRequired[list[BundleItemInput]]
    """
    The products in the bundle. Their percentages must sum to 100. For `bundle`.
    """
