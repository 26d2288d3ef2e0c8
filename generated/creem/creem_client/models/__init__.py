# Generated from specs/creem. Do not edit.
"""The data of Creem's API: what it sends, and what it is sent. Names are loaded on first use."""

import typing as _typing
from importlib import import_module as _import_module

if _typing.TYPE_CHECKING:
    from .affiliate import Affiliate as Affiliate
    from .affiliate_invite import AffiliateInvite as AffiliateInvite
    from .affiliate_invite_page import AffiliateInvitePage as AffiliateInvitePage
    from .affiliate_invite_status import AffiliateInviteStatus as AffiliateInviteStatus
    from .affiliate_invite_status import AffiliateInviteStatusValue as AffiliateInviteStatusValue
    from .affiliate_page import AffiliatePage as AffiliatePage
    from .affiliate_status import AffiliateStatus as AffiliateStatus
    from .affiliate_status import AffiliateStatusValue as AffiliateStatusValue
    from .applied_discount import AppliedDiscount as AppliedDiscount
    from .billing_period import BillingPeriod as BillingPeriod
    from .billing_period import BillingPeriodValue as BillingPeriodValue
    from .billing_type import BillingType as BillingType
    from .billing_type import BillingTypeValue as BillingTypeValue
    from .checkout import Checkout as Checkout
    from .checkout_status import CheckoutStatus as CheckoutStatus
    from .checkout_status import CheckoutStatusValue as CheckoutStatusValue
    from .commission import Commission as Commission
    from .commission_page import CommissionPage as CommissionPage
    from .commission_status import CommissionStatus as CommissionStatus
    from .commission_status import CommissionStatusValue as CommissionStatusValue
    from .credit_account import CreditAccount as CreditAccount
    from .credit_account_page import CreditAccountPage as CreditAccountPage
    from .credit_account_status import CreditAccountStatus as CreditAccountStatus
    from .credit_account_status import CreditAccountStatusValue as CreditAccountStatusValue
    from .credit_balance import CreditBalance as CreditBalance
    from .credit_entry import CreditEntry as CreditEntry
    from .credit_entry_page import CreditEntryPage as CreditEntryPage
    from .credit_entry_side import CreditEntrySide as CreditEntrySide
    from .credit_entry_side import CreditEntrySideValue as CreditEntrySideValue
    from .credit_transaction import CreditTransaction as CreditTransaction
    from .credit_transaction_list import CreditTransactionList as CreditTransactionList
    from .credits_error import CreditsError as CreditsError
    from .credits_error_detail import CreditsErrorDetail as CreditsErrorDetail
    from .credits_error_type import CreditsErrorType as CreditsErrorType
    from .credits_error_type import CreditsErrorTypeValue as CreditsErrorTypeValue
    from .credits_exhaustion import CreditsExhaustion as CreditsExhaustion
    from .credits_movement import CreditsMovement as CreditsMovement
    from .credits_recharge import CreditsRecharge as CreditsRecharge
    from .currency import Currency as Currency
    from .currency import CurrencyValue as CurrencyValue
    from .custom_field import CustomField as CustomField
    from .custom_field_checkbox import CustomFieldCheckbox as CustomFieldCheckbox
    from .custom_field_text import CustomFieldText as CustomFieldText
    from .custom_field_type import CustomFieldType as CustomFieldType
    from .custom_field_type import CustomFieldTypeValue as CustomFieldTypeValue
    from .customer import Customer as Customer
    from .customer_credits_feature import CustomerCreditsFeature as CustomerCreditsFeature
    from .customer_page import CustomerPage as CustomerPage
    from .customer_portal_link import CustomerPortalLink as CustomerPortalLink
    from .discount import Discount as Discount
    from .discount_duration import DiscountDuration as DiscountDuration
    from .discount_duration import DiscountDurationValue as DiscountDurationValue
    from .discount_page import DiscountPage as DiscountPage
    from .discount_status import DiscountStatus as DiscountStatus
    from .discount_status import DiscountStatusValue as DiscountStatusValue
    from .discount_status_filter import DiscountStatusFilter as DiscountStatusFilter
    from .discount_status_filter import DiscountStatusFilterValue as DiscountStatusFilterValue
    from .discount_type import DiscountType as DiscountType
    from .discount_type import DiscountTypeValue as DiscountTypeValue
    from .dispute import Dispute as Dispute
    from .environment_mode import EnvironmentMode as EnvironmentMode
    from .environment_mode import EnvironmentModeValue as EnvironmentModeValue
    from .error import Error as Error
    from .feature import Feature as Feature
    from .feature_file import FeatureFile as FeatureFile
    from .feature_type import FeatureType as FeatureType
    from .feature_type import FeatureTypeValue as FeatureTypeValue
    from .file_feature import FileFeature as FileFeature
    from .license_ import License as License
    from .license_instance import LicenseInstance as LicenseInstance
    from .license_instance_page import LicenseInstancePage as LicenseInstancePage
    from .license_instance_status import LicenseInstanceStatus as LicenseInstanceStatus
    from .license_instance_status import LicenseInstanceStatusValue as LicenseInstanceStatusValue
    from .license_page import LicensePage as LicensePage
    from .license_status import LicenseStatus as LicenseStatus
    from .license_status import LicenseStatusValue as LicenseStatusValue
    from .meter import Meter as Meter
    from .meter_aggregation import MeterAggregation as MeterAggregation
    from .meter_aggregation import MeterAggregationValue as MeterAggregationValue
    from .meter_conjunction import MeterConjunction as MeterConjunction
    from .meter_conjunction import MeterConjunctionValue as MeterConjunctionValue
    from .meter_consumed_units import MeterConsumedUnits as MeterConsumedUnits
    from .meter_filter import MeterFilter as MeterFilter
    from .meter_filter_clause import MeterFilterClause as MeterFilterClause
    from .meter_filter_operator import MeterFilterOperator as MeterFilterOperator
    from .meter_filter_operator import MeterFilterOperatorValue as MeterFilterOperatorValue
    from .meter_page import MeterPage as MeterPage
    from .meter_preview import MeterPreview as MeterPreview
    from .meter_preview_day import MeterPreviewDay as MeterPreviewDay
    from .meter_status import MeterStatus as MeterStatus
    from .meter_status import MeterStatusValue as MeterStatusValue
    from .moderation_decision import ModerationDecision as ModerationDecision
    from .moderation_decision import ModerationDecisionValue as ModerationDecisionValue
    from .order import Order as Order
    from .order_page import OrderPage as OrderPage
    from .order_status import OrderStatus as OrderStatus
    from .order_status import OrderStatusValue as OrderStatusValue
    from .pagination import Pagination as Pagination
    from .pending_webhook_event import PendingWebhookEvent as PendingWebhookEvent
    from .pending_webhook_events import PendingWebhookEvents as PendingWebhookEvents
    from .product import Product as Product
    from .product_feature import ProductFeature as ProductFeature
    from .product_page import ProductPage as ProductPage
    from .product_status import ProductStatus as ProductStatus
    from .product_status import ProductStatusValue as ProductStatusValue
    from .prompt_screening import PromptScreening as PromptScreening
    from .prompt_screening_usage import PromptScreeningUsage as PromptScreeningUsage
    from .recurring_interval import RecurringInterval as RecurringInterval
    from .recurring_interval import RecurringIntervalValue as RecurringIntervalValue
    from .refund_outcome import RefundOutcome as RefundOutcome
    from .refund_reason import RefundReason as RefundReason
    from .refund_reason import RefundReasonValue as RefundReasonValue
    from .refund_record import RefundRecord as RefundRecord
    from .refund_status import RefundStatus as RefundStatus
    from .refund_status import RefundStatusValue as RefundStatusValue
    from .split import Split as Split
    from .split_invite_status import SplitInviteStatus as SplitInviteStatus
    from .split_invite_status import SplitInviteStatusValue as SplitInviteStatusValue
    from .split_page import SplitPage as SplitPage
    from .split_recipient import SplitRecipient as SplitRecipient
    from .split_recipient_input_kind import SplitRecipientInputKind as SplitRecipientInputKind
    from .split_recipient_input_kind import SplitRecipientInputKindValue as SplitRecipientInputKindValue
    from .split_recipient_kind import SplitRecipientKind as SplitRecipientKind
    from .split_recipient_kind import SplitRecipientKindValue as SplitRecipientKindValue
    from .split_share_type import SplitShareType as SplitShareType
    from .split_share_type import SplitShareTypeValue as SplitShareTypeValue
    from .split_type import SplitType as SplitType
    from .split_type import SplitTypeValue as SplitTypeValue
    from .stats_interval import StatsInterval as StatsInterval
    from .stats_interval import StatsIntervalValue as StatsIntervalValue
    from .stats_period import StatsPeriod as StatsPeriod
    from .stats_summary import StatsSummary as StatsSummary
    from .stats_totals import StatsTotals as StatsTotals
    from .subscription import Subscription as Subscription
    from .subscription_cancel_action import SubscriptionCancelAction as SubscriptionCancelAction
    from .subscription_cancel_action import SubscriptionCancelActionValue as SubscriptionCancelActionValue
    from .subscription_cancel_mode import SubscriptionCancelMode as SubscriptionCancelMode
    from .subscription_cancel_mode import SubscriptionCancelModeValue as SubscriptionCancelModeValue
    from .subscription_collection_method import SubscriptionCollectionMethod as SubscriptionCollectionMethod
    from .subscription_collection_method import SubscriptionCollectionMethodValue as SubscriptionCollectionMethodValue
    from .subscription_item import SubscriptionItem as SubscriptionItem
    from .subscription_page import SubscriptionPage as SubscriptionPage
    from .subscription_status import SubscriptionStatus as SubscriptionStatus
    from .subscription_status import SubscriptionStatusValue as SubscriptionStatusValue
    from .subscription_update_behavior import SubscriptionUpdateBehavior as SubscriptionUpdateBehavior
    from .subscription_update_behavior import SubscriptionUpdateBehaviorValue as SubscriptionUpdateBehaviorValue
    from .tax_category import TaxCategory as TaxCategory
    from .tax_category import TaxCategoryValue as TaxCategoryValue
    from .tax_mode import TaxMode as TaxMode
    from .tax_mode import TaxModeValue as TaxModeValue
    from .transaction import Transaction as Transaction
    from .transaction_page import TransactionPage as TransactionPage
    from .transaction_status import TransactionStatus as TransactionStatus
    from .transaction_status import TransactionStatusValue as TransactionStatusValue
    from .transaction_type import TransactionType as TransactionType
    from .transaction_type import TransactionTypeValue as TransactionTypeValue
    from .trial_usage_mode import TrialUsageMode as TrialUsageMode
    from .trial_usage_mode import TrialUsageModeValue as TrialUsageModeValue
    from .usage_error import UsageError as UsageError
    from .usage_error_detail import UsageErrorDetail as UsageErrorDetail
    from .usage_error_help import UsageErrorHelp as UsageErrorHelp
    from .usage_event import UsageEvent as UsageEvent
    from .usage_event_batch_preview import UsageEventBatchPreview as UsageEventBatchPreview
    from .usage_event_page import UsageEventPage as UsageEventPage
    from .usage_event_preview import UsageEventPreview as UsageEventPreview
    from .usage_event_problem import UsageEventProblem as UsageEventProblem
    from .usage_event_receipt import UsageEventReceipt as UsageEventReceipt
    from .usage_event_warning import UsageEventWarning as UsageEventWarning
    from .usage_event_warning_code import UsageEventWarningCode as UsageEventWarningCode
    from .usage_event_warning_code import UsageEventWarningCodeValue as UsageEventWarningCodeValue
    from .usage_price import UsagePrice as UsagePrice
    from .usage_settlement_mode import UsageSettlementMode as UsageSettlementMode
    from .usage_settlement_mode import UsageSettlementModeValue as UsageSettlementModeValue
    from .usage_target_account import UsageTargetAccount as UsageTargetAccount
    from .usage_target_account import UsageTargetAccountValue as UsageTargetAccountValue
    from .webhook_delivery_mode import WebhookDeliveryMode as WebhookDeliveryMode
    from .webhook_delivery_mode import WebhookDeliveryModeValue as WebhookDeliveryModeValue
    from .webhook_endpoint import WebhookEndpoint as WebhookEndpoint
    from .webhook_endpoint_page import WebhookEndpointPage as WebhookEndpointPage
    from .webhook_endpoint_status import WebhookEndpointStatus as WebhookEndpointStatus
    from .webhook_endpoint_status import WebhookEndpointStatusValue as WebhookEndpointStatusValue
    from .webhook_event_acknowledgement import WebhookEventAcknowledgement as WebhookEventAcknowledgement
    from .webhook_event_type import WebhookEventType as WebhookEventType
    from .webhook_event_type import WebhookEventTypeValue as WebhookEventTypeValue
    from .webhook_secret import WebhookSecret as WebhookSecret
    from .writable_feature_type import WritableFeatureType as WritableFeatureType
    from .writable_feature_type import WritableFeatureTypeValue as WritableFeatureTypeValue


def __getattr__(name: str) -> _typing.Any:
    from ._homes import HOMES

    if name == "__all__":
        return list(HOMES)
    if name not in HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(_import_module(f".{HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    from ._homes import HOMES

    return sorted([*globals(), *HOMES])
