# Generated from specs/creem. Do not edit.
"""What Creem is sent in products, as typed dicts under the provider's own field names."""

from __future__ import annotations

from decimal import Decimal
from typing import NotRequired, TypeAlias, TypedDict

from ..models.billing_period import BillingPeriodValue
from ..models.billing_type import BillingTypeValue
from ..models.recurring_interval import RecurringIntervalValue
from ..models.tax_category import TaxCategoryValue
from ..models.tax_mode import TaxModeValue
from ..models.trial_usage_mode import TrialUsageModeValue
from ..models.usage_settlement_mode import UsageSettlementModeValue
from ..models.usage_target_account import UsageTargetAccountValue
from ..models.writable_feature_type import WritableFeatureTypeValue

BillingPeriod: TypeAlias = BillingPeriodValue
"""How often a product is charged. `once` is for one-time products; a recurring product needs one of the others: every day, every 1, 3, 6 or 12 months, or `custom`, whose length `recurring_interval` and `recurring_interval_count` say."""


BillingType: TypeAlias = BillingTypeValue
"""`recurring` is charged again each period, `onetime` is charged once."""


class CustomerCreditsFeatureInput(TypedDict):
    """Credits that a purchase grants."""

    amount: str
    """How many credits, a whole number of any size written as text."""

    unit_label: NotRequired[str | None]
    """What one credit is called, for buyers to read."""

    bucket_name: NotRequired[str | None]
    """Name of the customer's credit account that receives them. On a new product, leaving it out and null both mean `default`; on a product that is changed, leaving it out keeps the name and null goes back to `default`. Usage priced `per_unit` spends only from an account of its own name."""


RecurringInterval: TypeAlias = RecurringIntervalValue
"""Unit of a billing period."""


TaxCategory: TypeAlias = TaxCategoryValue
"""Kind of goods for tax: software as a service, digital goods and services, or electronic books."""


TaxMode: TypeAlias = TaxModeValue
"""`inclusive` when the price contains tax, `exclusive` when tax is added to it."""


TrialUsageMode: TypeAlias = TrialUsageModeValue
"""`free` does not charge usage during a trial; `accrue` charges it when the trial turns into a paid period."""


UsageSettlementMode: TypeAlias = UsageSettlementModeValue
"""`prepaid` takes from the customer's credits while usage is counted; `postpaid` bills it at the next renewal, in stores that may do so."""


UsageTargetAccount: TypeAlias = UsageTargetAccountValue
"""`shared` is the customer's account `default`; `per_unit` is an account named like the meter's unit, or by `target_account_name`."""


WritableFeatureType: TypeAlias = WritableFeatureTypeValue
"""Kind of feature that can be written, `customerCredits`."""


class ProductFeatureInput(TypedDict):
    """Credits that a buyer gets with the product."""

    id: NotRequired[str]
    """Which feature to change, as `id` of one gives it. Only when a product is changed; without it a new one is made."""

    type: WritableFeatureType
    """Kind of feature. Only credits can be written."""

    description: str
    """Text about the feature that buyers see."""

    customer_credits: CustomerCreditsFeatureInput
    """How many credits, and where they go."""


class UsagePriceInput(TypedDict):
    """What one unit of a meter costs. A product has at most one for each meter."""

    id: NotRequired[str]
    """Which usage price to change, as `id` of one gives it. Only when a product is changed; without it a new one is made."""

    meter_id: str
    """Id of the meter that counts the units."""

    unit_price: int | Decimal
    """What one unit costs before tax, in cents of the product's currency. It can be a fraction of a cent: 0.05 makes 10,000 units cost 5.00. How many digits are kept behind the point is not documented."""

    free_allowance: NotRequired[int]
    """Units that cost a customer nothing in each billing period. The server takes 0 when it is left out."""

    cap: NotRequired[int | None]
    """The most that one billing period may cost, in cents. Null, or leaving it out, sets no ceiling."""

    settlement_mode: UsageSettlementMode
    """Whether usage is taken from credits as it is counted, or billed at the next renewal."""

    target_account: NotRequired[UsageTargetAccount]
    """Which credit account of the customer is charged. The server takes `shared` when it is left out."""

    target_account_name: NotRequired[str | None]
    """Name of the account with `per_unit`; the meter's `unit_label` when it is null or left out. Not for `shared`."""

    trial_usage_mode: NotRequired[TrialUsageMode]
    """What becomes of usage during a trial. The server takes `free` when it is left out."""
