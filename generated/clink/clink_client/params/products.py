# Generated from specs/clink. Do not edit.
"""What Clink is sent in products, as typed dicts under the provider's own field names."""

from __future__ import annotations

from decimal import Decimal
from typing import NotRequired, TypeAlias, TypedDict

from ..models.tax_category import TaxCategoryValue
from . import shared, values

LocalizedNamesInput: TypeAlias = dict[str, str]
"""Names of a product by language or locale code, such as `en-US` or `zh-CN`."""


TaxCategory: TypeAlias = TaxCategoryValue
"""
How a product is classified for tax. Clink explains none of the values; the words are taken as they stand.

- `digital_goods_or_service`: digital goods or digital services
- `ebook`: electronic books
- `software_service`: software offered as a service

"""


class ProductPriceInput(TypedDict):
    """A price to create together with its product. Send `currency`, `unitAmount` and `priceType`, although Clink marks none as required."""

    currency: NotRequired[str]
    """Currency of `unitAmount`, a three-letter ISO 4217 code such as `USD`. Use one of the 17 that creating a price takes."""

    unitAmount: NotRequired[int | Decimal]
    """Price of one unit, or base price of one billing cycle, in the main unit of `currency` (29.99 with USD is 29 dollars 99 cents). Use no more decimal places than the currency has."""

    priceType: NotRequired[values.PriceType]
    """Whether the price is paid once or every billing cycle."""

    recurringDetails: NotRequired[shared.RecurringDetailsInput]
    """The billing cycle. Needed when `priceType` is `recurring`."""

    priority: NotRequired[int]
    """Rank among regional prices; the lower value wins. Never sent back."""

    isActive: NotRequired[str]
    """Activation flag, a string whose accepted values are not documented. Leave it out unless you have tried a value in the test environment. Reads answer the boolean `active`."""

    isDefaultPrice: NotRequired[bool]
    """Whether to make this the product's default price. Never sent back; a product that is read names it."""
