# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in products, as typed dicts under the provider's own field names."""

from __future__ import annotations

from decimal import Decimal
from typing import NotRequired, TypeAlias, TypedDict

from ..models.accounting_provider import AccountingProviderValue
from ..models.bundle_display_mode import BundleDisplayModeValue
from ..models.credits_grant_mode import CreditsGrantModeValue
from ..models.product_type import ProductTypeValue
from . import shared, values

AccountingProvider: TypeAlias = AccountingProviderValue
"""An accounting or tax system that a product can be matched with."""


BundleDisplayMode: TypeAlias = BundleDisplayModeValue
"""How invoices show a bundle. `single_line` is one line, `ventilated` one line for each item."""


class BundleItemInput(TypedDict):
    """One product of a bundle."""

    product_id: str
    """Id of the product to put into the bundle."""

    percentage: int | Decimal
    """Share in the bundle, in percent (20 means 20 %). The shares of all items must sum to 100."""


class CreditAggregatorInput(TypedDict):
    """An existing aggregator whose number is to consume credits."""

    aggregator_id: str
    """Id of the aggregator."""

    weight: int | Decimal
    """How heavily the aggregator's number counts against the credits."""


CreditsGrantMode: TypeAlias = CreditsGrantModeValue
"""How many credits a partial period grants. `prorated` grants a share, `full_allowance` all of them."""


class ProductAccountingIntegrationInput(TypedDict):
    """A product in one accounting system."""

    product_id: NotRequired[str | None]
    """Id of the product in that system."""

    revrec_rule_id: NotRequired[str | None]
    """Id of the rule for revenue recognition in that system."""


class ProductTranslationInput(TypedDict):
    """A product's texts in one language."""

    name: NotRequired[str | None]
    """Name in this language."""

    public_description: NotRequired[str | None]
    """Text that customers see, in this language. At most 5000 characters."""


ProductType: TypeAlias = ProductTypeValue
"""Kind of product. `flat_fee` has a fixed price, `seat` is priced by seats, `dynamic` by usage, `credit` is sold as credits, `bundle` is made of other products."""


class AggregatorInput(TypedDict):
    """How to make a number from events."""

    entity: str
    """Type of event, or synchronised table, to aggregate."""

    operation: values.WritableAggregationOperation
    """How events become a number. A `seat` product takes `count` only."""

    property: NotRequired[str]
    """Property of the event to add up. Required when `operation` is `sum`, and sent only then."""

    type: NotRequired[values.AggregatorType]
    """Whether the number starts anew each period. The server takes `metered` when absent."""

    where: NotRequired[shared.AggregatorFilterInput | None]
    """Which events count. Absent or null means all."""


class ProductAccountingInput(TypedDict):
    """A product's tax and accounting settings for one invoicing entity."""

    tax_rate_id: NotRequired[str | None]
    """Id of a custom tax rate. Begins with `taxr_`."""

    product_code: NotRequired[str | None]
    """Code to match the product by, usually its id in the accounting tool."""

    account_code: NotRequired[str | None]
    """Account in the general ledger."""

    integrations: NotRequired[dict[str, ProductAccountingIntegrationInput]]
    """Settings by accounting system (xero, pennylane, zoho-books, exact-online, quickbooks, netsuite, rillet, datev, anrok)."""
