"""The data of Creem's API: what it sends, and what it is sent. Names are loaded on first use."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .applied_discount import AppliedDiscount
    from .billing_period import BillingPeriod, BillingPeriodValue
    from .billing_type import BillingType, BillingTypeValue
    from .checkout import Checkout
    from .checkout_create import CheckoutCreate
    from .checkout_customer_input import CheckoutCustomerInput
    from .checkout_status import CheckoutStatus, CheckoutStatusValue
    from .credit_account import CreditAccount
    from .credit_account_create import CreditAccountCreate
    from .credit_account_page import CreditAccountPage
    from .credit_account_status import CreditAccountStatus, CreditAccountStatusValue
    from .credit_balance import CreditBalance
    from .credit_entry import CreditEntry
    from .credit_entry_page import CreditEntryPage
    from .credit_entry_side import CreditEntrySide, CreditEntrySideValue
    from .credit_reversal_create import CreditReversalCreate
    from .credit_transaction import CreditTransaction
    from .credit_transaction_create import CreditTransactionCreate
    from .credits_error import CreditsError
    from .credits_error_detail import CreditsErrorDetail
    from .credits_error_type import CreditsErrorType, CreditsErrorTypeValue
    from .currency import Currency, CurrencyValue
    from .custom_field import CustomField
    from .custom_field_checkbox import CustomFieldCheckbox
    from .custom_field_checkbox_input import CustomFieldCheckboxInput
    from .custom_field_input import CustomFieldInput
    from .custom_field_text import CustomFieldText
    from .custom_field_text_input import CustomFieldTextInput
    from .custom_field_type import CustomFieldType, CustomFieldTypeValue
    from .customer import Customer
    from .customer_create import CustomerCreate
    from .customer_credits_feature import CustomerCreditsFeature
    from .customer_page import CustomerPage
    from .customer_portal_link import CustomerPortalLink
    from .customer_portal_link_create import CustomerPortalLinkCreate
    from .customer_update import CustomerUpdate
    from .discount import Discount
    from .discount_create import DiscountCreate
    from .discount_duration import DiscountDuration, DiscountDurationValue
    from .discount_page import DiscountPage
    from .discount_status import DiscountStatus, DiscountStatusValue
    from .discount_status_filter import DiscountStatusFilter, DiscountStatusFilterValue
    from .discount_type import DiscountType, DiscountTypeValue
    from .environment_mode import EnvironmentMode, EnvironmentModeValue
    from .error import Error
    from .feature import Feature
    from .feature_file import FeatureFile
    from .feature_type import FeatureType, FeatureTypeValue
    from .file_feature import FileFeature
    from .license_ import License
    from .license_activate import LicenseActivate
    from .license_deactivate import LicenseDeactivate
    from .license_instance import LicenseInstance
    from .license_instance_page import LicenseInstancePage
    from .license_instance_status import LicenseInstanceStatus, LicenseInstanceStatusValue
    from .license_page import LicensePage
    from .license_status import LicenseStatus, LicenseStatusValue
    from .license_validate import LicenseValidate
    from .moderation_decision import ModerationDecision, ModerationDecisionValue
    from .order import Order
    from .order_page import OrderPage
    from .order_status import OrderStatus, OrderStatusValue
    from .pagination import Pagination
    from .product import Product
    from .product_create import ProductCreate
    from .product_feature import ProductFeature
    from .product_page import ProductPage
    from .product_status import ProductStatus, ProductStatusValue
    from .prompt_screening import PromptScreening
    from .prompt_screening_create import PromptScreeningCreate
    from .prompt_screening_usage import PromptScreeningUsage
    from .refund_create import RefundCreate
    from .refund_outcome import RefundOutcome
    from .refund_status import RefundStatus, RefundStatusValue
    from .stats_interval import StatsInterval, StatsIntervalValue
    from .stats_period import StatsPeriod
    from .stats_summary import StatsSummary
    from .stats_totals import StatsTotals
    from .subscription import Subscription
    from .subscription_cancel import SubscriptionCancel
    from .subscription_cancel_action import SubscriptionCancelAction, SubscriptionCancelActionValue
    from .subscription_cancel_mode import SubscriptionCancelMode, SubscriptionCancelModeValue
    from .subscription_collection_method import SubscriptionCollectionMethod, SubscriptionCollectionMethodValue
    from .subscription_item import SubscriptionItem
    from .subscription_item_input import SubscriptionItemInput
    from .subscription_page import SubscriptionPage
    from .subscription_status import SubscriptionStatus, SubscriptionStatusValue
    from .subscription_update import SubscriptionUpdate
    from .subscription_update_behavior import SubscriptionUpdateBehavior, SubscriptionUpdateBehaviorValue
    from .subscription_upgrade import SubscriptionUpgrade
    from .tax_category import TaxCategory, TaxCategoryValue
    from .tax_mode import TaxMode, TaxModeValue
    from .transaction import Transaction
    from .transaction_page import TransactionPage
    from .transaction_status import TransactionStatus, TransactionStatusValue
    from .transaction_type import TransactionType, TransactionTypeValue

_HOMES = {
    "AppliedDiscount": "applied_discount",
    "BillingPeriod": "billing_period",
    "BillingPeriodValue": "billing_period",
    "BillingType": "billing_type",
    "BillingTypeValue": "billing_type",
    "Checkout": "checkout",
    "CheckoutCreate": "checkout_create",
    "CheckoutCustomerInput": "checkout_customer_input",
    "CheckoutStatus": "checkout_status",
    "CheckoutStatusValue": "checkout_status",
    "CreditAccount": "credit_account",
    "CreditAccountCreate": "credit_account_create",
    "CreditAccountPage": "credit_account_page",
    "CreditAccountStatus": "credit_account_status",
    "CreditAccountStatusValue": "credit_account_status",
    "CreditBalance": "credit_balance",
    "CreditEntry": "credit_entry",
    "CreditEntryPage": "credit_entry_page",
    "CreditEntrySide": "credit_entry_side",
    "CreditEntrySideValue": "credit_entry_side",
    "CreditReversalCreate": "credit_reversal_create",
    "CreditTransaction": "credit_transaction",
    "CreditTransactionCreate": "credit_transaction_create",
    "CreditsError": "credits_error",
    "CreditsErrorDetail": "credits_error_detail",
    "CreditsErrorType": "credits_error_type",
    "CreditsErrorTypeValue": "credits_error_type",
    "Currency": "currency",
    "CurrencyValue": "currency",
    "CustomField": "custom_field",
    "CustomFieldCheckbox": "custom_field_checkbox",
    "CustomFieldCheckboxInput": "custom_field_checkbox_input",
    "CustomFieldInput": "custom_field_input",
    "CustomFieldText": "custom_field_text",
    "CustomFieldTextInput": "custom_field_text_input",
    "CustomFieldType": "custom_field_type",
    "CustomFieldTypeValue": "custom_field_type",
    "Customer": "customer",
    "CustomerCreate": "customer_create",
    "CustomerCreditsFeature": "customer_credits_feature",
    "CustomerPage": "customer_page",
    "CustomerPortalLink": "customer_portal_link",
    "CustomerPortalLinkCreate": "customer_portal_link_create",
    "CustomerUpdate": "customer_update",
    "Discount": "discount",
    "DiscountCreate": "discount_create",
    "DiscountDuration": "discount_duration",
    "DiscountDurationValue": "discount_duration",
    "DiscountPage": "discount_page",
    "DiscountStatus": "discount_status",
    "DiscountStatusFilter": "discount_status_filter",
    "DiscountStatusFilterValue": "discount_status_filter",
    "DiscountStatusValue": "discount_status",
    "DiscountType": "discount_type",
    "DiscountTypeValue": "discount_type",
    "EnvironmentMode": "environment_mode",
    "EnvironmentModeValue": "environment_mode",
    "Error": "error",
    "Feature": "feature",
    "FeatureFile": "feature_file",
    "FeatureType": "feature_type",
    "FeatureTypeValue": "feature_type",
    "FileFeature": "file_feature",
    "License": "license_",
    "LicenseActivate": "license_activate",
    "LicenseDeactivate": "license_deactivate",
    "LicenseInstance": "license_instance",
    "LicenseInstancePage": "license_instance_page",
    "LicenseInstanceStatus": "license_instance_status",
    "LicenseInstanceStatusValue": "license_instance_status",
    "LicensePage": "license_page",
    "LicenseStatus": "license_status",
    "LicenseStatusValue": "license_status",
    "LicenseValidate": "license_validate",
    "ModerationDecision": "moderation_decision",
    "ModerationDecisionValue": "moderation_decision",
    "Order": "order",
    "OrderPage": "order_page",
    "OrderStatus": "order_status",
    "OrderStatusValue": "order_status",
    "Pagination": "pagination",
    "Product": "product",
    "ProductCreate": "product_create",
    "ProductFeature": "product_feature",
    "ProductPage": "product_page",
    "ProductStatus": "product_status",
    "ProductStatusValue": "product_status",
    "PromptScreening": "prompt_screening",
    "PromptScreeningCreate": "prompt_screening_create",
    "PromptScreeningUsage": "prompt_screening_usage",
    "RefundCreate": "refund_create",
    "RefundOutcome": "refund_outcome",
    "RefundStatus": "refund_status",
    "RefundStatusValue": "refund_status",
    "StatsInterval": "stats_interval",
    "StatsIntervalValue": "stats_interval",
    "StatsPeriod": "stats_period",
    "StatsSummary": "stats_summary",
    "StatsTotals": "stats_totals",
    "Subscription": "subscription",
    "SubscriptionCancel": "subscription_cancel",
    "SubscriptionCancelAction": "subscription_cancel_action",
    "SubscriptionCancelActionValue": "subscription_cancel_action",
    "SubscriptionCancelMode": "subscription_cancel_mode",
    "SubscriptionCancelModeValue": "subscription_cancel_mode",
    "SubscriptionCollectionMethod": "subscription_collection_method",
    "SubscriptionCollectionMethodValue": "subscription_collection_method",
    "SubscriptionItem": "subscription_item",
    "SubscriptionItemInput": "subscription_item_input",
    "SubscriptionPage": "subscription_page",
    "SubscriptionStatus": "subscription_status",
    "SubscriptionStatusValue": "subscription_status",
    "SubscriptionUpdate": "subscription_update",
    "SubscriptionUpdateBehavior": "subscription_update_behavior",
    "SubscriptionUpdateBehaviorValue": "subscription_update_behavior",
    "SubscriptionUpgrade": "subscription_upgrade",
    "TaxCategory": "tax_category",
    "TaxCategoryValue": "tax_category",
    "TaxMode": "tax_mode",
    "TaxModeValue": "tax_mode",
    "Transaction": "transaction",
    "TransactionPage": "transaction_page",
    "TransactionStatus": "transaction_status",
    "TransactionStatusValue": "transaction_status",
    "TransactionType": "transaction_type",
    "TransactionTypeValue": "transaction_type",
}

__all__ = [
    "AppliedDiscount",
    "BillingPeriod",
    "BillingPeriodValue",
    "BillingType",
    "BillingTypeValue",
    "Checkout",
    "CheckoutCreate",
    "CheckoutCustomerInput",
    "CheckoutStatus",
    "CheckoutStatusValue",
    "CreditAccount",
    "CreditAccountCreate",
    "CreditAccountPage",
    "CreditAccountStatus",
    "CreditAccountStatusValue",
    "CreditBalance",
    "CreditEntry",
    "CreditEntryPage",
    "CreditEntrySide",
    "CreditEntrySideValue",
    "CreditReversalCreate",
    "CreditTransaction",
    "CreditTransactionCreate",
    "CreditsError",
    "CreditsErrorDetail",
    "CreditsErrorType",
    "CreditsErrorTypeValue",
    "Currency",
    "CurrencyValue",
    "CustomField",
    "CustomFieldCheckbox",
    "CustomFieldCheckboxInput",
    "CustomFieldInput",
    "CustomFieldText",
    "CustomFieldTextInput",
    "CustomFieldType",
    "CustomFieldTypeValue",
    "Customer",
    "CustomerCreate",
    "CustomerCreditsFeature",
    "CustomerPage",
    "CustomerPortalLink",
    "CustomerPortalLinkCreate",
    "CustomerUpdate",
    "Discount",
    "DiscountCreate",
    "DiscountDuration",
    "DiscountDurationValue",
    "DiscountPage",
    "DiscountStatus",
    "DiscountStatusFilter",
    "DiscountStatusFilterValue",
    "DiscountStatusValue",
    "DiscountType",
    "DiscountTypeValue",
    "EnvironmentMode",
    "EnvironmentModeValue",
    "Error",
    "Feature",
    "FeatureFile",
    "FeatureType",
    "FeatureTypeValue",
    "FileFeature",
    "License",
    "LicenseActivate",
    "LicenseDeactivate",
    "LicenseInstance",
    "LicenseInstancePage",
    "LicenseInstanceStatus",
    "LicenseInstanceStatusValue",
    "LicensePage",
    "LicenseStatus",
    "LicenseStatusValue",
    "LicenseValidate",
    "ModerationDecision",
    "ModerationDecisionValue",
    "Order",
    "OrderPage",
    "OrderStatus",
    "OrderStatusValue",
    "Pagination",
    "Product",
    "ProductCreate",
    "ProductFeature",
    "ProductPage",
    "ProductStatus",
    "ProductStatusValue",
    "PromptScreening",
    "PromptScreeningCreate",
    "PromptScreeningUsage",
    "RefundCreate",
    "RefundOutcome",
    "RefundStatus",
    "RefundStatusValue",
    "StatsInterval",
    "StatsIntervalValue",
    "StatsPeriod",
    "StatsSummary",
    "StatsTotals",
    "Subscription",
    "SubscriptionCancel",
    "SubscriptionCancelAction",
    "SubscriptionCancelActionValue",
    "SubscriptionCancelMode",
    "SubscriptionCancelModeValue",
    "SubscriptionCollectionMethod",
    "SubscriptionCollectionMethodValue",
    "SubscriptionItem",
    "SubscriptionItemInput",
    "SubscriptionPage",
    "SubscriptionStatus",
    "SubscriptionStatusValue",
    "SubscriptionUpdate",
    "SubscriptionUpdateBehavior",
    "SubscriptionUpdateBehaviorValue",
    "SubscriptionUpgrade",
    "TaxCategory",
    "TaxCategoryValue",
    "TaxMode",
    "TaxModeValue",
    "Transaction",
    "TransactionPage",
    "TransactionStatus",
    "TransactionStatusValue",
    "TransactionType",
    "TransactionTypeValue",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
