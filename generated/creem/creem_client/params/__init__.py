# Generated from specs/creem. Do not edit.
"""What Creem is sent, as typed dicts under the provider's own field names: nested input can be a plain dict."""

from .checkouts import CheckoutCustomerInput
from .customer_credits import CreditEntryInput, CreditEntrySide
from .discounts import DiscountDuration, DiscountType
from .events import UsageEventInput
from .meters import MeterAggregation, MeterConjunction, MeterFilterClauseInput, MeterFilterInput, MeterFilterOperator
from .products import (
    BillingPeriod,
    BillingType,
    CustomerCreditsFeatureInput,
    ProductFeatureInput,
    RecurringInterval,
    TaxCategory,
    TaxMode,
    TrialUsageMode,
    UsagePriceInput,
    UsageSettlementMode,
    UsageTargetAccount,
    WritableFeatureType,
)
from .shared import CustomFieldCheckboxInput, CustomFieldInput, CustomFieldTextInput, MetadataInput
from .splits import SplitRecipientInput, SplitRecipientInputKind, SplitType
from .subscriptions import SubscriptionCancelAction, SubscriptionCancelMode, SubscriptionItemInput, SubscriptionUpdateBehavior
from .values import Currency, CustomFieldType
from .webhooks import WebhookDeliveryMode, WebhookEndpointStatus, WebhookEventType

__all__ = [
    "BillingPeriod",
    "BillingType",
    "CheckoutCustomerInput",
    "CreditEntryInput",
    "CreditEntrySide",
    "Currency",
    "CustomFieldCheckboxInput",
    "CustomFieldInput",
    "CustomFieldTextInput",
    "CustomFieldType",
    "CustomerCreditsFeatureInput",
    "DiscountDuration",
    "DiscountType",
    "MetadataInput",
    "MeterAggregation",
    "MeterConjunction",
    "MeterFilterClauseInput",
    "MeterFilterInput",
    "MeterFilterOperator",
    "ProductFeatureInput",
    "RecurringInterval",
    "SplitRecipientInput",
    "SplitRecipientInputKind",
    "SplitType",
    "SubscriptionCancelAction",
    "SubscriptionCancelMode",
    "SubscriptionItemInput",
    "SubscriptionUpdateBehavior",
    "TaxCategory",
    "TaxMode",
    "TrialUsageMode",
    "UsageEventInput",
    "UsagePriceInput",
    "UsageSettlementMode",
    "UsageTargetAccount",
    "WebhookDeliveryMode",
    "WebhookEndpointStatus",
    "WebhookEventType",
    "WritableFeatureType",
]
