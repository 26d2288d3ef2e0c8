"""The data of Flowglad's API: what it sends, and what it is sent. Names are loaded on first use."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .activate_subscription_checkout_input import ActivateSubscriptionCheckoutInput as ActivateSubscriptionCheckoutInput
    from .activate_subscription_checkout_session import ActivateSubscriptionCheckoutSession as ActivateSubscriptionCheckoutSession
    from .add_payment_method_checkout_input import AddPaymentMethodCheckoutInput as AddPaymentMethodCheckoutInput
    from .add_payment_method_checkout_session import AddPaymentMethodCheckoutSession as AddPaymentMethodCheckoutSession
    from .address import Address as Address
    from .adjust_at_period_end_input import AdjustAtPeriodEndInput as AdjustAtPeriodEndInput
    from .adjust_auto_input import AdjustAutoInput as AdjustAutoInput
    from .adjust_immediately_input import AdjustImmediatelyInput as AdjustImmediatelyInput
    from .adjustment_input import AdjustmentInput as AdjustmentInput
    from .adjustment_input import adjustment_input_from_dict as adjustment_input_from_dict
    from .aggregation_type import AggregationType as AggregationType
    from .aggregation_type import AggregationTypeValue as AggregationTypeValue
    from .api_key import ApiKey as ApiKey
    from .api_key_response import ApiKeyResponse as ApiKeyResponse
    from .api_key_type import ApiKeyType as ApiKeyType
    from .api_key_type import ApiKeyTypeValue as ApiKeyTypeValue
    from .billing_address import BillingAddress as BillingAddress
    from .billing_details import BillingDetails as BillingDetails
    from .billing_details_address import BillingDetailsAddress as BillingDetailsAddress
    from .cancel_at_period_end_input import CancelAtPeriodEndInput as CancelAtPeriodEndInput
    from .cancel_immediately_input import CancelImmediatelyInput as CancelImmediatelyInput
    from .cancel_scheduled_adjustment_response import CancelScheduledAdjustmentResponse as CancelScheduledAdjustmentResponse
    from .cancellation_input import CancellationInput as CancellationInput
    from .cancellation_input import cancellation_input_from_dict as cancellation_input_from_dict
    from .checkout_session import CheckoutSession as CheckoutSession
    from .checkout_session import checkout_session_from_dict as checkout_session_from_dict
    from .checkout_session_create import CheckoutSessionCreate as CheckoutSessionCreate
    from .checkout_session_fields import CheckoutSessionFields as CheckoutSessionFields
    from .checkout_session_input import CheckoutSessionInput as CheckoutSessionInput
    from .checkout_session_input import checkout_session_input_from_dict as checkout_session_input_from_dict
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
    from .customer_create import CustomerCreate as CustomerCreate
    from .customer_created import CustomerCreated as CustomerCreated
    from .customer_input import CustomerInput as CustomerInput
    from .customer_page import CustomerPage as CustomerPage
    from .customer_response import CustomerResponse as CustomerResponse
    from .customer_update import CustomerUpdate as CustomerUpdate
    from .customer_update_input import CustomerUpdateInput as CustomerUpdateInput
    from .customer_with_subscription import CustomerWithSubscription as CustomerWithSubscription
    from .destination_environment import DestinationEnvironment as DestinationEnvironment
    from .destination_environment import DestinationEnvironmentValue as DestinationEnvironmentValue
    from .discount import Discount as Discount
    from .discount import discount_from_dict as discount_from_dict
    from .discount_amount_type import DiscountAmountType as DiscountAmountType
    from .discount_amount_type import DiscountAmountTypeValue as DiscountAmountTypeValue
    from .discount_base import DiscountBase as DiscountBase
    from .discount_create import DiscountCreate as DiscountCreate
    from .discount_input import DiscountInput as DiscountInput
    from .discount_input import discount_input_from_dict as discount_input_from_dict
    from .discount_page import DiscountPage as DiscountPage
    from .discount_response import DiscountResponse as DiscountResponse
    from .discount_update import DiscountUpdate as DiscountUpdate
    from .discount_update_input import DiscountUpdateInput as DiscountUpdateInput
    from .discount_update_input import discount_update_input_from_dict as discount_update_input_from_dict
    from .display_feature import DisplayFeature as DisplayFeature
    from .empty_body import EmptyBody as EmptyBody
    from .error import Error as Error
    from .error_code import ErrorCode as ErrorCode
    from .error_code import ErrorCodeValue as ErrorCodeValue
    from .error_issue import ErrorIssue as ErrorIssue
    from .feature import Feature as Feature
    from .feature import feature_from_dict as feature_from_dict
    from .feature_base import FeatureBase as FeatureBase
    from .feature_create import FeatureCreate as FeatureCreate
    from .feature_create_input import FeatureCreateInput as FeatureCreateInput
    from .feature_create_input import feature_create_input_from_dict as feature_create_input_from_dict
    from .feature_page import FeaturePage as FeaturePage
    from .feature_response import FeatureResponse as FeatureResponse
    from .feature_update import FeatureUpdate as FeatureUpdate
    from .feature_update_input import FeatureUpdateInput as FeatureUpdateInput
    from .feature_update_input import feature_update_input_from_dict as feature_update_input_from_dict
    from .forever_discount import ForeverDiscount as ForeverDiscount
    from .forever_discount_input import ForeverDiscountInput as ForeverDiscountInput
    from .forever_discount_update_input import ForeverDiscountUpdateInput as ForeverDiscountUpdateInput
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
    from .number_of_payments_discount_input import NumberOfPaymentsDiscountInput as NumberOfPaymentsDiscountInput
    from .number_of_payments_discount_update_input import (
        NumberOfPaymentsDiscountUpdateInput as NumberOfPaymentsDiscountUpdateInput,
    )
    from .once_discount import OnceDiscount as OnceDiscount
    from .once_discount_input import OnceDiscountInput as OnceDiscountInput
    from .once_discount_update_input import OnceDiscountUpdateInput as OnceDiscountUpdateInput
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
    from .price_create import PriceCreate as PriceCreate
    from .price_create_input import PriceCreateInput as PriceCreateInput
    from .price_create_input import price_create_input_from_dict as price_create_input_from_dict
    from .price_page import PricePage as PricePage
    from .price_response import PriceResponse as PriceResponse
    from .price_update import PriceUpdate as PriceUpdate
    from .price_update_input import PriceUpdateInput as PriceUpdateInput
    from .price_update_input import price_update_input_from_dict as price_update_input_from_dict
    from .pricing_model import PricingModel as PricingModel
    from .pricing_model_clone import PricingModelClone as PricingModelClone
    from .pricing_model_create import PricingModelCreate as PricingModelCreate
    from .pricing_model_details import PricingModelDetails as PricingModelDetails
    from .pricing_model_details_response import PricingModelDetailsResponse as PricingModelDetailsResponse
    from .pricing_model_export import PricingModelExport as PricingModelExport
    from .pricing_model_export_response import PricingModelExportResponse as PricingModelExportResponse
    from .pricing_model_input import PricingModelInput as PricingModelInput
    from .pricing_model_page import PricingModelPage as PricingModelPage
    from .pricing_model_response import PricingModelResponse as PricingModelResponse
    from .pricing_model_setup import PricingModelSetup as PricingModelSetup
    from .pricing_model_update import PricingModelUpdate as PricingModelUpdate
    from .pricing_model_update_input import PricingModelUpdateInput as PricingModelUpdateInput
    from .product import Product as Product
    from .product_checkout_input import ProductCheckoutInput as ProductCheckoutInput
    from .product_checkout_session import ProductCheckoutSession as ProductCheckoutSession
    from .product_create import ProductCreate as ProductCreate
    from .product_feature import ProductFeature as ProductFeature
    from .product_feature_create import ProductFeatureCreate as ProductFeatureCreate
    from .product_feature_expired import ProductFeatureExpired as ProductFeatureExpired
    from .product_feature_input import ProductFeatureInput as ProductFeatureInput
    from .product_feature_page import ProductFeaturePage as ProductFeaturePage
    from .product_feature_response import ProductFeatureResponse as ProductFeatureResponse
    from .product_input import ProductInput as ProductInput
    from .product_page import ProductPage as ProductPage
    from .product_price_input import ProductPriceInput as ProductPriceInput
    from .product_price_input import product_price_input_from_dict as product_price_input_from_dict
    from .product_response import ProductResponse as ProductResponse
    from .product_update import ProductUpdate as ProductUpdate
    from .product_update_input import ProductUpdateInput as ProductUpdateInput
    from .product_with_prices import ProductWithPrices as ProductWithPrices
    from .purchase import Purchase as Purchase
    from .purchase import purchase_from_dict as purchase_from_dict
    from .purchase_checkout_session import PurchaseCheckoutSession as PurchaseCheckoutSession
    from .purchase_fields import PurchaseFields as PurchaseFields
    from .purchase_invoice import PurchaseInvoice as PurchaseInvoice
    from .purchase_response import PurchaseResponse as PurchaseResponse
    from .purchase_status import PurchaseStatus as PurchaseStatus
    from .purchase_status import PurchaseStatusValue as PurchaseStatusValue
    from .renewal_frequency import RenewalFrequency as RenewalFrequency
    from .renewal_frequency import RenewalFrequencyValue as RenewalFrequencyValue
    from .resolved_timing import ResolvedTiming as ResolvedTiming
    from .resolved_timing import ResolvedTimingValue as ResolvedTimingValue
    from .resource import Resource as Resource
    from .resource_claim import ResourceClaim as ResourceClaim
    from .resource_claim_create import ResourceClaimCreate as ResourceClaimCreate
    from .resource_claim_list import ResourceClaimList as ResourceClaimList
    from .resource_claim_release import ResourceClaimRelease as ResourceClaimRelease
    from .resource_claimed import ResourceClaimed as ResourceClaimed
    from .resource_create import ResourceCreate as ResourceCreate
    from .resource_feature import ResourceFeature as ResourceFeature
    from .resource_feature_create import ResourceFeatureCreate as ResourceFeatureCreate
    from .resource_feature_update import ResourceFeatureUpdate as ResourceFeatureUpdate
    from .resource_input import ResourceInput as ResourceInput
    from .resource_item_feature import ResourceItemFeature as ResourceItemFeature
    from .resource_item_feature_create import ResourceItemFeatureCreate as ResourceItemFeatureCreate
    from .resource_item_feature_update import ResourceItemFeatureUpdate as ResourceItemFeatureUpdate
    from .resource_list import ResourceList as ResourceList
    from .resource_released import ResourceReleased as ResourceReleased
    from .resource_response import ResourceResponse as ResourceResponse
    from .resource_update import ResourceUpdate as ResourceUpdate
    from .resource_update_input import ResourceUpdateInput as ResourceUpdateInput
    from .resource_usage import ResourceUsage as ResourceUsage
    from .resource_usage_counts import ResourceUsageCounts as ResourceUsageCounts
    from .setup_feature import SetupFeature as SetupFeature
    from .setup_feature import setup_feature_from_dict as setup_feature_from_dict
    from .setup_feature_input import SetupFeatureInput as SetupFeatureInput
    from .setup_feature_input import setup_feature_input_from_dict as setup_feature_input_from_dict
    from .setup_price import SetupPrice as SetupPrice
    from .setup_price import setup_price_from_dict as setup_price_from_dict
    from .setup_price_input import SetupPriceInput as SetupPriceInput
    from .setup_price_input import setup_price_input_from_dict as setup_price_input_from_dict
    from .setup_product import SetupProduct as SetupProduct
    from .setup_product_fields import SetupProductFields as SetupProductFields
    from .setup_product_fields_input import SetupProductFieldsInput as SetupProductFieldsInput
    from .setup_product_input import SetupProductInput as SetupProductInput
    from .setup_resource import SetupResource as SetupResource
    from .setup_resource_feature import SetupResourceFeature as SetupResourceFeature
    from .setup_resource_feature_input import SetupResourceFeatureInput as SetupResourceFeatureInput
    from .setup_resource_input import SetupResourceInput as SetupResourceInput
    from .setup_single_payment_price import SetupSinglePaymentPrice as SetupSinglePaymentPrice
    from .setup_single_payment_price_input import SetupSinglePaymentPriceInput as SetupSinglePaymentPriceInput
    from .setup_subscription_price import SetupSubscriptionPrice as SetupSubscriptionPrice
    from .setup_subscription_price_input import SetupSubscriptionPriceInput as SetupSubscriptionPriceInput
    from .setup_toggle_feature import SetupToggleFeature as SetupToggleFeature
    from .setup_toggle_feature_input import SetupToggleFeatureInput as SetupToggleFeatureInput
    from .setup_usage_credit_grant_feature import SetupUsageCreditGrantFeature as SetupUsageCreditGrantFeature
    from .setup_usage_credit_grant_feature_input import SetupUsageCreditGrantFeatureInput as SetupUsageCreditGrantFeatureInput
    from .setup_usage_meter import SetupUsageMeter as SetupUsageMeter
    from .setup_usage_meter_fields import SetupUsageMeterFields as SetupUsageMeterFields
    from .setup_usage_meter_input import SetupUsageMeterInput as SetupUsageMeterInput
    from .setup_usage_price import SetupUsagePrice as SetupUsagePrice
    from .setup_usage_price_input import SetupUsagePriceInput as SetupUsagePriceInput
    from .single_payment_price import SinglePaymentPrice as SinglePaymentPrice
    from .single_payment_price_create import SinglePaymentPriceCreate as SinglePaymentPriceCreate
    from .single_payment_price_input import SinglePaymentPriceInput as SinglePaymentPriceInput
    from .single_payment_price_update import SinglePaymentPriceUpdate as SinglePaymentPriceUpdate
    from .single_payment_purchase import SinglePaymentPurchase as SinglePaymentPurchase
    from .standalone_invoice import StandaloneInvoice as StandaloneInvoice
    from .static_invoice_line_item import StaticInvoiceLineItem as StaticInvoiceLineItem
    from .subscription import Subscription as Subscription
    from .subscription_adjust import SubscriptionAdjust as SubscriptionAdjust
    from .subscription_adjust_preview import SubscriptionAdjustPreview as SubscriptionAdjustPreview
    from .subscription_adjust_response import SubscriptionAdjustResponse as SubscriptionAdjustResponse
    from .subscription_cancel import SubscriptionCancel as SubscriptionCancel
    from .subscription_create import SubscriptionCreate as SubscriptionCreate
    from .subscription_details import SubscriptionDetails as SubscriptionDetails
    from .subscription_experimental import SubscriptionExperimental as SubscriptionExperimental
    from .subscription_feature_add import SubscriptionFeatureAdd as SubscriptionFeatureAdd
    from .subscription_invoice import SubscriptionInvoice as SubscriptionInvoice
    from .subscription_item import SubscriptionItem as SubscriptionItem
    from .subscription_item_feature import SubscriptionItemFeature as SubscriptionItemFeature
    from .subscription_item_feature import subscription_item_feature_from_dict as subscription_item_feature_from_dict
    from .subscription_item_feature_create import SubscriptionItemFeatureCreate as SubscriptionItemFeatureCreate
    from .subscription_item_feature_create_input import SubscriptionItemFeatureCreateInput as SubscriptionItemFeatureCreateInput
    from .subscription_item_feature_create_input import (
        subscription_item_feature_create_input_from_dict as subscription_item_feature_create_input_from_dict,
    )
    from .subscription_item_feature_expire import SubscriptionItemFeatureExpire as SubscriptionItemFeatureExpire
    from .subscription_item_feature_response import SubscriptionItemFeatureResponse as SubscriptionItemFeatureResponse
    from .subscription_item_feature_update import SubscriptionItemFeatureUpdate as SubscriptionItemFeatureUpdate
    from .subscription_item_feature_update_input import SubscriptionItemFeatureUpdateInput as SubscriptionItemFeatureUpdateInput
    from .subscription_item_feature_update_input import (
        subscription_item_feature_update_input_from_dict as subscription_item_feature_update_input_from_dict,
    )
    from .subscription_item_input import SubscriptionItemInput as SubscriptionItemInput
    from .subscription_item_type import SubscriptionItemType as SubscriptionItemType
    from .subscription_item_type import SubscriptionItemTypeValue as SubscriptionItemTypeValue
    from .subscription_item_with_price import SubscriptionItemWithPrice as SubscriptionItemWithPrice
    from .subscription_page import SubscriptionPage as SubscriptionPage
    from .subscription_price import SubscriptionPrice as SubscriptionPrice
    from .subscription_price_create import SubscriptionPriceCreate as SubscriptionPriceCreate
    from .subscription_price_input import SubscriptionPriceInput as SubscriptionPriceInput
    from .subscription_price_update import SubscriptionPriceUpdate as SubscriptionPriceUpdate
    from .subscription_purchase import SubscriptionPurchase as SubscriptionPurchase
    from .subscription_response import SubscriptionResponse as SubscriptionResponse
    from .subscription_status import SubscriptionStatus as SubscriptionStatus
    from .subscription_status import SubscriptionStatusValue as SubscriptionStatusValue
    from .tax_type import TaxType as TaxType
    from .tax_type import TaxTypeValue as TaxTypeValue
    from .toggle_feature import ToggleFeature as ToggleFeature
    from .toggle_feature_create import ToggleFeatureCreate as ToggleFeatureCreate
    from .toggle_feature_update import ToggleFeatureUpdate as ToggleFeatureUpdate
    from .toggle_item_feature import ToggleItemFeature as ToggleItemFeature
    from .toggle_item_feature_create import ToggleItemFeatureCreate as ToggleItemFeatureCreate
    from .toggle_item_feature_update import ToggleItemFeatureUpdate as ToggleItemFeatureUpdate
    from .usage_balances_response import UsageBalancesResponse as UsageBalancesResponse
    from .usage_credit_grant_feature import UsageCreditGrantFeature as UsageCreditGrantFeature
    from .usage_credit_grant_feature_create import UsageCreditGrantFeatureCreate as UsageCreditGrantFeatureCreate
    from .usage_credit_grant_feature_update import UsageCreditGrantFeatureUpdate as UsageCreditGrantFeatureUpdate
    from .usage_credit_grant_item_feature import UsageCreditGrantItemFeature as UsageCreditGrantItemFeature
    from .usage_credit_grant_item_feature_create import UsageCreditGrantItemFeatureCreate as UsageCreditGrantItemFeatureCreate
    from .usage_credit_grant_item_feature_update import UsageCreditGrantItemFeatureUpdate as UsageCreditGrantItemFeatureUpdate
    from .usage_event import UsageEvent as UsageEvent
    from .usage_event_bulk_create import UsageEventBulkCreate as UsageEventBulkCreate
    from .usage_event_create import UsageEventCreate as UsageEventCreate
    from .usage_event_input import UsageEventInput as UsageEventInput
    from .usage_event_list import UsageEventList as UsageEventList
    from .usage_event_page import UsageEventPage as UsageEventPage
    from .usage_event_response import UsageEventResponse as UsageEventResponse
    from .usage_invoice_line_item import UsageInvoiceLineItem as UsageInvoiceLineItem
    from .usage_meter import UsageMeter as UsageMeter
    from .usage_meter_balance import UsageMeterBalance as UsageMeterBalance
    from .usage_meter_create import UsageMeterCreate as UsageMeterCreate
    from .usage_meter_input import UsageMeterInput as UsageMeterInput
    from .usage_meter_page import UsageMeterPage as UsageMeterPage
    from .usage_meter_price_input import UsageMeterPriceInput as UsageMeterPriceInput
    from .usage_meter_response import UsageMeterResponse as UsageMeterResponse
    from .usage_meter_update import UsageMeterUpdate as UsageMeterUpdate
    from .usage_meter_update_input import UsageMeterUpdateInput as UsageMeterUpdateInput
    from .usage_meter_with_prices import UsageMeterWithPrices as UsageMeterWithPrices
    from .usage_price import UsagePrice as UsagePrice
    from .usage_price_create import UsagePriceCreate as UsagePriceCreate
    from .usage_price_input import UsagePriceInput as UsagePriceInput
    from .usage_price_update import UsagePriceUpdate as UsagePriceUpdate
    from .usage_purchase import UsagePurchase as UsagePurchase
    from .webhook import Webhook as Webhook
    from .webhook_create import WebhookCreate as WebhookCreate
    from .webhook_event_type import WebhookEventType as WebhookEventType
    from .webhook_event_type import WebhookEventTypeValue as WebhookEventTypeValue
    from .webhook_input import WebhookInput as WebhookInput
    from .webhook_response import WebhookResponse as WebhookResponse
    from .webhook_update import WebhookUpdate as WebhookUpdate
    from .webhook_update_input import WebhookUpdateInput as WebhookUpdateInput


def __getattr__(name: str) -> Any:
    from ._homes import HOMES

    if name == "__all__":
        return list(HOMES)
    if name not in HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    from ._homes import HOMES

    return sorted([*globals(), *HOMES])
