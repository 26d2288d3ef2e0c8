"""What Clink is sent, as typed dicts under the provider's own field names: nested input can be a plain dict."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, NotRequired, TypeAlias, TypedDict

BillingInterval: TypeAlias = Literal["day", "week", "month", "quarter", "half_year", "year", "custom"]
"""
Unit of a billing cycle; `intervalCount` says how many of it make one cycle.

- `day`, `week`, `month`, `year`: as they say
- `quarter`: 3 months
- `half_year`: 6 months
- `custom`: a number of days, namely `intervalCount`

"""


Currency: TypeAlias = Literal[
    "USD", "EUR", "JPY", "GBP", "AUD", "CAD", "CNY", "HKD", "SGD", "KRW", "AED", "THB", "IDR", "PHP", "MYR", "BRL", "INR"
]
"""
A currency that prices can be in, as its ISO 4217 code.
"""


LocalizedNamesInput: TypeAlias = dict[str, str]
"""
Names of a product by language or locale code, such as `en-US` or `zh-CN`.
"""


PriceType: TypeAlias = Literal["one_time", "recurring"]
"""
How often a price is paid.

- `one_time`: once, at purchase
- `recurring`: every billing cycle

"""


PricingModel: TypeAlias = Literal["flat_rate", "per_seat", "tiered", "usage_based"]
"""
What a recurring charge depends on. Clink explains none of the values; they carry the usual names.

- `flat_rate`: nothing, it is the same every cycle
- `per_seat`: the number of seats
- `tiered`: the tier that the quantity falls in
- `usage_based`: the usage measured

"""


RoundingMode: TypeAlias = Literal["up", "down", "ceiling", "floor", "half_up", "half_down", "half_even", "unnecessary"]
"""
How a divided quantity becomes a whole number. Clink explains none of the values; they carry the usual names.

- `up`, `down`: away from zero, towards zero
- `ceiling`, `floor`: to the next higher, to the next lower
- `half_up`, `half_down`, `half_even`: to the nearest, a half up, down or to the even neighbour
- `unnecessary`: no rounding is expected

"""


TaxCategory: TypeAlias = Literal["digital_goods_or_service", "ebook", "software_service"]
"""
How a product is classified for tax. Clink explains none of the values; the words are taken as they stand.

- `digital_goods_or_service`: digital goods or digital services
- `ebook`: electronic books
- `software_service`: software offered as a service

"""


class TransformQuantityInput(TypedDict):
    """
    How to convert a quantity before it is charged.
    """

    divideBy: NotRequired[int]
    """
    Number to divide the quantity by.
    """

    round: NotRequired[RoundingMode]
    """
    How the divided quantity becomes a whole number.
    """


class RecurringDetailsInput(TypedDict):
    """
    The billing cycle of a recurring price, and how to charge it. Nothing is marked as required; send at least `interval`, `intervalCount` and `pricingModel`, as Clink's own command line does.
    """

    interval: NotRequired[BillingInterval]
    """
    Unit of the billing cycle.
    """

    intervalCount: NotRequired[int]
    """
    How many units make one cycle; 1 is usual. With `interval` `custom`, the number of days of a cycle. What `quarter` with 2 means is not stated.
    """

    pricingModel: NotRequired[PricingModel]
    """
    What the charge depends on.
    """

    trialPeriodDays: NotRequired[int]
    """
    How many days are free before the first charge.
    """

    transformQuantity: NotRequired[TransformQuantityInput]
    """
    How to convert the quantity before it is charged. No published request shows it.
    """


class PriceCreate(TypedDict):
    """
    A price to create for an existing product.
    """

    productId: str
    """
    Identifier of the product that the price is for.
    """

    currency: Currency
    """
    Currency of `unitAmount`.
    """

    unitAmount: int | Decimal
    """
    Price of one unit, or base price of one billing cycle, in the main unit of `currency` (29.99 with USD is 29 dollars 99 cents). Use no more decimal places than the currency has.
    """

    priceType: PriceType
    """
    Whether the price is paid once or every billing cycle.
    """

    recurringDetails: NotRequired[RecurringDetailsInput]
    """
    The billing cycle. Needed when `priceType` is `recurring`. Comes back as `recurring`.
    """

    priority: NotRequired[int]
    """
    Rank among regional prices; the lower value wins. Never sent back.
    """

    isDefaultPrice: NotRequired[bool]
    """
    Whether to make this the product's default price. Never sent back; see `defaultPrice` of the product.
    """


class PriceUpdate(TypedDict):
    """
    The state a price shall have. Send all of it; whether Clink keeps or clears what is left out is not documented.
    """

    productId: NotRequired[str]
    """
    Identifier of the product that the price belongs to.
    """

    currency: NotRequired[Currency]
    """
    Currency of `unitAmount`. Send it along with every amount.
    """

    unitAmount: NotRequired[int | Decimal]
    """
    Price of one unit, or base price of one billing cycle, in the main unit of `currency` (29.99 with USD is 29 dollars 99 cents). Use no more decimal places than the currency has.
    """

    priceType: NotRequired[PriceType]
    """
    Whether the price is paid once or every billing cycle.
    """

    recurringDetails: NotRequired[RecurringDetailsInput]
    """
    The billing cycle of a recurring price. Comes back as `recurring`.
    """

    priority: NotRequired[int]
    """
    Rank among regional prices; the lower value wins. Never sent back.
    """

    isActive: NotRequired[str]
    """
    Activation flag, a string whose accepted values are not documented. Leave it out unless you have tried a value in the test environment. Reads answer the boolean `active`.
    """

    isDefaultPrice: NotRequired[bool]
    """
    Whether to make this the product's default price. Never sent back; see `defaultPrice` of the product.
    """


class ProductPriceInput(TypedDict):
    """
    A price to create together with its product. Send `currency`, `unitAmount` and `priceType`, although Clink marks none as required.
    """

    currency: NotRequired[str]
    """
    Currency of `unitAmount`, a three-letter ISO 4217 code such as `USD`. Use one of the 17 that creating a price takes.
    """

    unitAmount: NotRequired[int | Decimal]
    """
    Price of one unit, or base price of one billing cycle, in the main unit of `currency` (29.99 with USD is 29 dollars 99 cents). Use no more decimal places than the currency has.
    """

    priceType: NotRequired[PriceType]
    """
    Whether the price is paid once or every billing cycle.
    """

    recurringDetails: NotRequired[RecurringDetailsInput]
    """
    The billing cycle. Needed when `priceType` is `recurring`.
    """

    priority: NotRequired[int]
    """
    Rank among regional prices; the lower value wins. Never sent back.
    """

    isActive: NotRequired[str]
    """
    Activation flag, a string whose accepted values are not documented. Leave it out unless you have tried a value in the test environment. Reads answer the boolean `active`.
    """

    isDefaultPrice: NotRequired[bool]
    """
    Whether to make this the product's default price. Never sent back; see `defaultPrice` of the product.
    """


class ProductCreate(TypedDict):
    """
    A product to create.
    """

    name: str
    """
    Name of the product, shown where no localized name fits.
    """

    image: str
    """
    The product's picture, as the `ossId` that uploading a picture answered. Not an address (URL).
    """

    taxCategory: TaxCategory
    """
    How the product is classified for tax.
    """

    localizedNames: NotRequired[LocalizedNamesInput]
    """
    Names to show to customers, by language or locale code such as `zh-CN`. Without a fitting one, `name` is shown.
    """

    description: NotRequired[str]
    """
    What the product is.
    """

    defaultPrice: NotRequired[str]
    """
    Identifier of an existing price to use unless another is chosen. Normally left out; mark a member of `priceList` with `isDefaultPrice` instead.
    """

    priceList: NotRequired[list[ProductPriceInput]]
    """
    Prices to create with the product. Without it the product has none until one is created for it.
    """
