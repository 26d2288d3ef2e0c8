# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in several resources, as typed dicts under the provider's own field names."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, NotRequired, TypeAlias, TypedDict

BillingPeriod: TypeAlias = Literal["once", "days", "weeks", "months", "years"] | str
"""Unit of a billing interval. `once` is a single charge that does not recur."""


BpsPriceInput = TypedDict(
    "BpsPriceInput",
    {
        "type": Literal["bps"],
        "from": int | Decimal,
        "to": int | Decimal | None,
        "percentage": int | Decimal,
        "per_unit_cap": NotRequired[int | Decimal | None],
        "per_unit_floor": NotRequired[int | Decimal | None],
        "per_unit_fee": NotRequired[int | Decimal | None],
    },
)


class BundlePriceInput(TypedDict):
    """A fixed amount for a fixed number of units."""

    type: Literal["bundle"]
    """Always `bundle`."""

    amount: int | Decimal
    """Price of `unit_count` units together, in the smallest unit of the price configuration's currency."""

    unit_count: int | Decimal
    """How many units `amount` pays for."""


CommitmentPeriod: TypeAlias = Literal["all", "weeks", "months", "years"] | str
"""Unit of a commitment interval. `all` stands for any length of commitment; there are no days here."""


Currency: TypeAlias = (
    Literal[
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
    | str
)
"""ISO 4217 code of a currency. The list still has some withdrawn codes (ANG, BGN, BYR, HRK, MRO, SLL, STD, VEF, ZWL)."""


CustomPropertyValue: TypeAlias = str | int | Decimal | bool | list[str] | None
"""Value of a custom property. A date and time is a string; a choice of several is a list of strings."""


class FeePriceInput(TypedDict):
    """One fixed amount."""

    type: Literal["fee"]
    """Always `fee`."""

    amount: int | Decimal
    """The price, in the smallest unit of the price configuration's currency (2400 with EUR is EUR 24.00)."""


IncompleteTierRule: TypeAlias = Literal["pro_rata", "pay_in_full", "do_not_charge"] | str
"""What an incompletely used tier or pack costs. `pro_rata` charges the part used, `pay_in_full` the whole, `do_not_charge` nothing."""


Language: TypeAlias = Literal["fr", "en", "de", "it", "nl", "es", "pt", "pl"] | str
"""Two-letter code of a language that texts can be translated to."""


PackagedPriceInput = TypedDict(
    "PackagedPriceInput",
    {
        "type": Literal["packaged"],
        "amount": int | Decimal,
        "from": int | Decimal,
        "to": int | Decimal | None,
        "unit_count": NotRequired[int | Decimal],
        "on_bucket_incomplete": NotRequired[IncompleteTierRule],
    },
)


PriceModel: TypeAlias = Literal["fee", "volume", "packaged", "bulk", "bps", "bundle"] | str
"""How an amount comes about. `fee` is one fixed amount. `volume`, `packaged` and `bulk` are tiers, each with an amount for a number of units (`bulk` tiers have an upper end only). `bps` is a percentage of each unit, by tier. `bundle` is one amount for a number of units."""


PropertyValue: TypeAlias = str | int | Decimal | bool | list[str | int | Decimal | bool | None] | None
"""A value of free data, or a list of such values."""


class UnpublishedInput(TypedDict):
    """An object whose members the provider does not publish. Sent as it is given."""


VolumePriceInput = TypedDict(
    "VolumePriceInput",
    {
        "type": Literal["volume"],
        "amount": int | Decimal,
        "from": int | Decimal,
        "to": int | Decimal | None,
        "unit_count": NotRequired[int | Decimal],
        "on_bucket_incomplete": NotRequired[IncompleteTierRule],
    },
)


class BillingIntervalInput(TypedDict):
    """How often to bill, such as every 3 months."""

    period: BillingPeriod
    count: NotRequired[int]
    """Number of periods between two bills, at least 1. Required unless `period` is `once`, where it is left out."""


class BulkPriceInput(TypedDict):
    """A tier of bulk pricing. It has an upper end only, no `from`."""

    type: Literal["bulk"]
    """Always `bulk`."""

    amount: int | Decimal
    """Price of `unit_count` units, in the smallest unit of the price configuration's currency."""

    to: int | Decimal | None
    """Quantity at which the tier ends. Null means it has no end."""

    unit_count: NotRequired[int | Decimal]
    """How many units `amount` pays for. The server takes 1 when absent."""

    on_bucket_incomplete: NotRequired[IncompleteTierRule | None]
    """What an incompletely used group of `unit_count` units costs. The server takes `pro_rata` when absent. Read as `on_tier_incomplete`."""


class CommitmentIntervalInput(TypedDict):
    """A length of commitment, such as 1 year."""

    period: CommitmentPeriod
    count: NotRequired[int]
    """Number of periods, at least 1. Required unless `period` is `all`, where it is left out."""


PriceInput: TypeAlias = FeePriceInput | VolumePriceInput | PackagedPriceInput | BulkPriceInput | BpsPriceInput | BundlePriceInput
"""One price or tier. `type` tells which, and must be that of the price configuration around it."""


class PriceConfigurationInput(TypedDict):
    """A price configuration of the product being created."""

    currency: Currency
    """Currency of every amount in `prices`."""

    billing_interval: BillingIntervalInput
    type: PriceModel
    """Price model. All items of `prices` must be of this type. Which models are allowed depends on the product's type."""

    prices: list[PriceInput]
    """The prices, all of the same type. At most one when `type` is `fee`, otherwise the tiers."""

    commitment_interval: NotRequired[CommitmentIntervalInput | None]
    """Length of commitment this price is for."""

    countries: NotRequired[list[str] | None]
    """Countries of the customers it applies to, as ISO 3166-1 alpha-2 codes (besides them ES-CE, ES-ML, IC, PT-20, PT-30, XK). Absent or null means everywhere; an empty list means only customers without a country."""

    price_book_id: NotRequired[str | None]
    """Id of the price book to put it in. Absent or null means the default price book."""

    allow_on_portal: NotRequired[bool]
    """Whether customers may buy it in the portal. Only with the model `bundle`, where the server takes true when absent."""

    country: NotRequired[str | None]
    """The one country it applies to. Send `countries` instead."""

    plan_id: NotRequired[str | None]
    """Id of the legacy plan to limit it to."""
