# Generated from specs/flowglad. Do not edit.
"""The data of Flowglad's API: what it sends, and what it is sent. Names are loaded on first use."""

import typing as _typing
from importlib import import_module as _import_module

if _typing.TYPE_CHECKING:
    from .activate_subscription_checkout_session import ActivateSubscriptionCheckoutSession as ActivateSubscriptionCheckoutSession
    from .add_payment_method_checkout_session import AddPaymentMethodCheckoutSession as AddPaymentMethodCheckoutSession
    from .address import Address as Address
    from .aggregation_type import AggregationType as AggregationType
    from .aggregation_type import AggregationTypeValue as AggregationTypeValue
    from .any_checkout_session import AnyCheckoutSession as AnyCheckoutSession
    from .any_checkout_session import UnknownCheckoutSession as UnknownCheckoutSession
    from .any_discount import AnyDiscount as AnyDiscount
    from .any_discount import UnknownDiscount as UnknownDiscount
    from .any_feature import AnyFeature as AnyFeature
    from .any_feature import UnknownFeature as UnknownFeature
    from .any_invoice import AnyInvoice as AnyInvoice
    from .any_invoice import UnknownInvoice as UnknownInvoice
    from .any_invoice_line_item import AnyInvoiceLineItem as AnyInvoiceLineItem
    from .any_invoice_line_item import UnknownInvoiceLineItem as UnknownInvoiceLineItem
    from .any_price import AnyPrice as AnyPrice
    from .any_price import UnknownPrice as UnknownPrice
    from .any_purchase import AnyPurchase as AnyPurchase
    from .any_purchase import UnknownPurchase as UnknownPurchase
    from .any_setup_feature import AnySetupFeature as AnySetupFeature
    from .any_setup_feature import UnknownSetupFeature as UnknownSetupFeature
    from .any_setup_price import AnySetupPrice as AnySetupPrice
    from .any_setup_price import UnknownSetupPrice as UnknownSetupPrice
    from .any_subscription_item_feature import AnySubscriptionItemFeature as AnySubscriptionItemFeature
    from .any_subscription_item_feature import UnknownSubscriptionItemFeature as UnknownSubscriptionItemFeature
    from .api_key import ApiKey as ApiKey
    from .api_key_response import ApiKeyResponse as ApiKeyResponse
    from .api_key_type import ApiKeyType as ApiKeyType
    from .api_key_type import ApiKeyTypeValue as ApiKeyTypeValue
    from .billing_address import BillingAddress as BillingAddress
    from .billing_details import BillingDetails as BillingDetails
    from .billing_details_address import BillingDetailsAddress as BillingDetailsAddress
    from .cancel_scheduled_adjustment_response import CancelScheduledAdjustmentResponse as CancelScheduledAdjustmentResponse
    from .checkout_session import CheckoutSession as CheckoutSession
    from .checkout_session import checkout_session_from_dict as checkout_session_from_dict
    from .checkout_session_fields import CheckoutSessionFields as CheckoutSessionFields
    from .checkout_session_page import CheckoutSessionPage as CheckoutSessionPage
    from .checkout_session_response import CheckoutSessionResponse as CheckoutSessionResponse
    from .checkout_session_status import CheckoutSessionStatus as CheckoutSessionStatus
    from .checkout_session_status import CheckoutSessionStatusValue as CheckoutSessionStatusValue
    from .country_code import CountryCode as CountryCode
    from .country_code import CountryCodeValue as CountryCodeValue
    from .currency import Currency as Currency
    from .currency import CurrencyValue as CurrencyValue
    from .customer import Customer as Customer
    from .customer_billing import CustomerBilling as CustomerBilling
    from .customer_created import CustomerCreated as CustomerCreated
    from .customer_page import CustomerPage as CustomerPage
    from .customer_response import CustomerResponse as CustomerResponse
    from .customer_with_subscription import CustomerWithSubscription as CustomerWithSubscription
    from .destination_environment import DestinationEnvironment as DestinationEnvironment
    from .destination_environment import DestinationEnvironmentValue as DestinationEnvironmentValue
    from .discount import Discount as Discount
    from .discount import discount_from_dict as discount_from_dict
    from .discount_amount_type import DiscountAmountType as DiscountAmountType
    from .discount_amount_type import DiscountAmountTypeValue as DiscountAmountTypeValue
    from .discount_base import DiscountBase as DiscountBase
    from .discount_page import DiscountPage as DiscountPage
    from .discount_response import DiscountResponse as DiscountResponse
    from .display_feature import DisplayFeature as DisplayFeature
    from .error import Error as Error
    from .error_code import ErrorCode as ErrorCode
    from .error_code import ErrorCodeValue as ErrorCodeValue
    from .error_issue import ErrorIssue as ErrorIssue
    from .feature import Feature as Feature
    from .feature import feature_from_dict as feature_from_dict
    from .feature_base import FeatureBase as FeatureBase
    from .feature_page import FeaturePage as FeaturePage
    from .feature_response import FeatureResponse as FeatureResponse
    from .forever_discount import ForeverDiscount as ForeverDiscount
    from .interval_unit import IntervalUnit as IntervalUnit
    from .interval_unit import IntervalUnitValue as IntervalUnitValue
    from .invoice import Invoice as Invoice
    from .invoice import invoice_from_dict as invoice_from_dict
    from .invoice_fields import InvoiceFields as InvoiceFields
    from .invoice_line_item import InvoiceLineItem as InvoiceLineItem
    from .invoice_line_item import invoice_line_item_from_dict as invoice_line_item_from_dict
    from .invoice_line_item_fields import InvoiceLineItemFields as InvoiceLineItemFields
    from .invoice_line_item_page import InvoiceLineItemPage as InvoiceLineItemPage
    from .invoice_page import InvoicePage as InvoicePage
    from .invoice_status import InvoiceStatus as InvoiceStatus
    from .invoice_status import InvoiceStatusValue as InvoiceStatusValue
    from .invoice_with_lines import InvoiceWithLines as InvoiceWithLines
    from .item_feature_base import ItemFeatureBase as ItemFeatureBase
    from .new_webhook import NewWebhook as NewWebhook
    from .number_of_payments_discount import NumberOfPaymentsDiscount as NumberOfPaymentsDiscount
    from .once_discount import OnceDiscount as OnceDiscount
    from .payment import Payment as Payment
    from .payment_method import PaymentMethod as PaymentMethod
    from .payment_method_page import PaymentMethodPage as PaymentMethodPage
    from .payment_method_response import PaymentMethodResponse as PaymentMethodResponse
    from .payment_method_type import PaymentMethodType as PaymentMethodType
    from .payment_method_type import PaymentMethodTypeValue as PaymentMethodTypeValue
    from .payment_page import PaymentPage as PaymentPage
    from .payment_response import PaymentResponse as PaymentResponse
    from .payment_status import PaymentStatus as PaymentStatus
    from .payment_status import PaymentStatusValue as PaymentStatusValue
    from .preview_payment_method import PreviewPaymentMethod as PreviewPaymentMethod
    from .preview_subscription_item import PreviewSubscriptionItem as PreviewSubscriptionItem
    from .price import Price as Price
    from .price import price_from_dict as price_from_dict
    from .price_page import PricePage as PricePage
    from .price_response import PriceResponse as PriceResponse
    from .pricing_model import PricingModel as PricingModel
    from .pricing_model_details import PricingModelDetails as PricingModelDetails
    from .pricing_model_details_response import PricingModelDetailsResponse as PricingModelDetailsResponse
    from .pricing_model_export import PricingModelExport as PricingModelExport
    from .pricing_model_export_response import PricingModelExportResponse as PricingModelExportResponse
    from .pricing_model_page import PricingModelPage as PricingModelPage
    from .pricing_model_response import PricingModelResponse as PricingModelResponse
    from .product import Product as Product
    from .product_checkout_session import ProductCheckoutSession as ProductCheckoutSession
    from .product_feature import ProductFeature as ProductFeature
    from .product_feature_expired import ProductFeatureExpired as ProductFeatureExpired
    from .product_feature_page import ProductFeaturePage as ProductFeaturePage
    from .product_feature_response import ProductFeatureResponse as ProductFeatureResponse
    from .product_page import ProductPage as ProductPage
    from .product_response import ProductResponse as ProductResponse
    from .product_with_prices import ProductWithPrices as ProductWithPrices
    from .purchase import Purchase as Purchase
    from .purchase import purchase_from_dict as purchase_from_dict
    from .purchase_checkout_session import PurchaseCheckoutSession as PurchaseCheckoutSession
    from .purchase_fields import PurchaseFields as PurchaseFields
    from .purchase_invoice import PurchaseInvoice as PurchaseInvoice
    from .purchase_response import PurchaseResponse as PurchaseResponse
    from .purchase_status import PurchaseStatus as PurchaseStatus
    from .purchase_status import PurchaseStatusValue as PurchaseStatusValue
    from .record_notice import RecordNotice as RecordNotice
    from .record_notice_customer import RecordNoticeCustomer as RecordNoticeCustomer
    from .record_notice_object import RecordNoticeObject as RecordNoticeObject
    from .record_notice_object import RecordNoticeObjectValue as RecordNoticeObjectValue
    from .renewal_frequency import RenewalFrequency as RenewalFrequency
    from .renewal_frequency import RenewalFrequencyValue as RenewalFrequencyValue
    from .resolved_timing import ResolvedTiming as ResolvedTiming
    from .resolved_timing import ResolvedTimingValue as ResolvedTimingValue
    from .resource import Resource as Resource
    from .resource_claim import ResourceClaim as ResourceClaim
    from .resource_claim_list import ResourceClaimList as ResourceClaimList
    from .resource_claimed import ResourceClaimed as ResourceClaimed
    from .resource_feature import ResourceFeature as ResourceFeature
    from .resource_item_feature import ResourceItemFeature as ResourceItemFeature
    from .resource_list import ResourceList as ResourceList
    from .resource_released import ResourceReleased as ResourceReleased
    from .resource_response import ResourceResponse as ResourceResponse
    from .resource_usage import ResourceUsage as ResourceUsage
    from .resource_usage_counts import ResourceUsageCounts as ResourceUsageCounts
    from .setup_feature import SetupFeature as SetupFeature
    from .setup_feature import setup_feature_from_dict as setup_feature_from_dict
    from .setup_price import SetupPrice as SetupPrice
    from .setup_price import setup_price_from_dict as setup_price_from_dict
    from .setup_product import SetupProduct as SetupProduct
    from .setup_product_fields import SetupProductFields as SetupProductFields
    from .setup_resource import SetupResource as SetupResource
    from .setup_resource_feature import SetupResourceFeature as SetupResourceFeature
    from .setup_single_payment_price import SetupSinglePaymentPrice as SetupSinglePaymentPrice
    from .setup_subscription_price import SetupSubscriptionPrice as SetupSubscriptionPrice
    from .setup_toggle_feature import SetupToggleFeature as SetupToggleFeature
    from .setup_usage_credit_grant_feature import SetupUsageCreditGrantFeature as SetupUsageCreditGrantFeature
    from .setup_usage_meter import SetupUsageMeter as SetupUsageMeter
    from .setup_usage_meter_fields import SetupUsageMeterFields as SetupUsageMeterFields
    from .setup_usage_price import SetupUsagePrice as SetupUsagePrice
    from .single_payment_price import SinglePaymentPrice as SinglePaymentPrice
    from .single_payment_purchase import SinglePaymentPurchase as SinglePaymentPurchase
    from .standalone_invoice import StandaloneInvoice as StandaloneInvoice
    from .static_invoice_line_item import StaticInvoiceLineItem as StaticInvoiceLineItem
    from .subscription import Subscription as Subscription
    from .subscription_adjust_preview import SubscriptionAdjustPreview as SubscriptionAdjustPreview
    from .subscription_adjust_response import SubscriptionAdjustResponse as SubscriptionAdjustResponse
    from .subscription_details import SubscriptionDetails as SubscriptionDetails
    from .subscription_experimental import SubscriptionExperimental as SubscriptionExperimental
    from .subscription_invoice import SubscriptionInvoice as SubscriptionInvoice
    from .subscription_item import SubscriptionItem as SubscriptionItem
    from .subscription_item_feature import SubscriptionItemFeature as SubscriptionItemFeature
    from .subscription_item_feature import subscription_item_feature_from_dict as subscription_item_feature_from_dict
    from .subscription_item_feature_response import SubscriptionItemFeatureResponse as SubscriptionItemFeatureResponse
    from .subscription_item_type import SubscriptionItemType as SubscriptionItemType
    from .subscription_item_type import SubscriptionItemTypeValue as SubscriptionItemTypeValue
    from .subscription_item_with_price import SubscriptionItemWithPrice as SubscriptionItemWithPrice
    from .subscription_page import SubscriptionPage as SubscriptionPage
    from .subscription_price import SubscriptionPrice as SubscriptionPrice
    from .subscription_purchase import SubscriptionPurchase as SubscriptionPurchase
    from .subscription_response import SubscriptionResponse as SubscriptionResponse
    from .subscription_status import SubscriptionStatus as SubscriptionStatus
    from .subscription_status import SubscriptionStatusValue as SubscriptionStatusValue
    from .sync_notice import SyncNotice as SyncNotice
    from .tax_type import TaxType as TaxType
    from .tax_type import TaxTypeValue as TaxTypeValue
    from .toggle_feature import ToggleFeature as ToggleFeature
    from .toggle_item_feature import ToggleItemFeature as ToggleItemFeature
    from .usage_balances_response import UsageBalancesResponse as UsageBalancesResponse
    from .usage_credit_grant_feature import UsageCreditGrantFeature as UsageCreditGrantFeature
    from .usage_credit_grant_item_feature import UsageCreditGrantItemFeature as UsageCreditGrantItemFeature
    from .usage_event import UsageEvent as UsageEvent
    from .usage_event_list import UsageEventList as UsageEventList
    from .usage_event_page import UsageEventPage as UsageEventPage
    from .usage_event_response import UsageEventResponse as UsageEventResponse
    from .usage_invoice_line_item import UsageInvoiceLineItem as UsageInvoiceLineItem
    from .usage_meter import UsageMeter as UsageMeter
    from .usage_meter_balance import UsageMeterBalance as UsageMeterBalance
    from .usage_meter_page import UsageMeterPage as UsageMeterPage
    from .usage_meter_response import UsageMeterResponse as UsageMeterResponse
    from .usage_meter_with_prices import UsageMeterWithPrices as UsageMeterWithPrices
    from .usage_price import UsagePrice as UsagePrice
    from .usage_purchase import UsagePurchase as UsagePurchase
    from .webhook import Webhook as Webhook
    from .webhook_event_type import WebhookEventType as WebhookEventType
    from .webhook_event_type import WebhookEventTypeValue as WebhookEventTypeValue
    from .webhook_response import WebhookResponse as WebhookResponse


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
