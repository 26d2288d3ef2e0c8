# Generated from specs/creem. Do not edit.
"""What Creem is sent, as typed dicts under the provider's own field names: nested input can be a plain dict."""

from .checkouts import CheckoutCustomerInput
from .discounts import DiscountDuration, DiscountType
from .products import BillingPeriod, BillingType, TaxCategory, TaxMode
from .shared import Currency, CustomFieldCheckboxInput, CustomFieldInput, CustomFieldTextInput, CustomFieldType, MetadataInput
from .subscriptions import SubscriptionCancelAction, SubscriptionCancelMode, SubscriptionItemInput, SubscriptionUpdateBehavior

__all__ = [
    "BillingPeriod",
    "BillingType",
    "CheckoutCustomerInput",
    "Currency",
    "CustomFieldCheckboxInput",
    "CustomFieldInput",
    "CustomFieldTextInput",
    "CustomFieldType",
    "DiscountDuration",
    "DiscountType",
    "MetadataInput",
    "SubscriptionCancelAction",
    "SubscriptionCancelMode",
    "SubscriptionItemInput",
    "SubscriptionUpdateBehavior",
    "TaxCategory",
    "TaxMode",
]
