# Generated from specs/clink. Do not edit.
"""The data of Clink's API: what it sends, and what it is sent. Names are loaded on first use."""

import typing as _typing
from importlib import import_module as _import_module

if _typing.TYPE_CHECKING:
    from .acknowledgement import Acknowledgement as Acknowledgement
    from .agent_payment_session import AgentPaymentSession as AgentPaymentSession
    from .agent_payment_session_response import AgentPaymentSessionResponse as AgentPaymentSessionResponse
    from .billing_interval import BillingInterval as BillingInterval
    from .billing_interval import BillingIntervalValue as BillingIntervalValue
    from .billing_method import BillingMethod as BillingMethod
    from .billing_method import BillingMethodValue as BillingMethodValue
    from .cancel_reason_code import CancelReasonCode as CancelReasonCode
    from .cancel_reason_code import CancelReasonCodeValue as CancelReasonCodeValue
    from .card_billing_address import CardBillingAddress as CardBillingAddress
    from .checkout_payment_method_type import CheckoutPaymentMethodType as CheckoutPaymentMethodType
    from .checkout_payment_method_type import CheckoutPaymentMethodTypeValue as CheckoutPaymentMethodTypeValue
    from .checkout_payment_status import CheckoutPaymentStatus as CheckoutPaymentStatus
    from .checkout_payment_status import CheckoutPaymentStatusValue as CheckoutPaymentStatusValue
    from .checkout_session import CheckoutSession as CheckoutSession
    from .checkout_session_customer import CheckoutSessionCustomer as CheckoutSessionCustomer
    from .checkout_session_price import CheckoutSessionPrice as CheckoutSessionPrice
    from .checkout_session_price_amount import CheckoutSessionPriceAmount as CheckoutSessionPriceAmount
    from .checkout_session_product import CheckoutSessionProduct as CheckoutSessionProduct
    from .checkout_session_recurring import CheckoutSessionRecurring as CheckoutSessionRecurring
    from .checkout_session_response import CheckoutSessionResponse as CheckoutSessionResponse
    from .checkout_session_status import CheckoutSessionStatus as CheckoutSessionStatus
    from .checkout_session_status import CheckoutSessionStatusValue as CheckoutSessionStatusValue
    from .checkout_ui_mode import CheckoutUiMode as CheckoutUiMode
    from .checkout_ui_mode import CheckoutUiModeValue as CheckoutUiModeValue
    from .coupon import Coupon as Coupon
    from .coupon_apply_type import CouponApplyType as CouponApplyType
    from .coupon_apply_type import CouponApplyTypeValue as CouponApplyTypeValue
    from .coupon_detail import CouponDetail as CouponDetail
    from .coupon_detail_response import CouponDetailResponse as CouponDetailResponse
    from .coupon_discount_type import CouponDiscountType as CouponDiscountType
    from .coupon_discount_type import CouponDiscountTypeValue as CouponDiscountTypeValue
    from .coupon_duration_type import CouponDurationType as CouponDurationType
    from .coupon_duration_type import CouponDurationTypeValue as CouponDurationTypeValue
    from .coupon_page import CouponPage as CouponPage
    from .coupon_response import CouponResponse as CouponResponse
    from .currency import Currency as Currency
    from .currency import CurrencyValue as CurrencyValue
    from .customer_portal_session import CustomerPortalSession as CustomerPortalSession
    from .customer_portal_session_response import CustomerPortalSessionResponse as CustomerPortalSessionResponse
    from .customer_verification import CustomerVerification as CustomerVerification
    from .device_type import DeviceType as DeviceType
    from .device_type import DeviceTypeValue as DeviceTypeValue
    from .direct_qr_code_payment_method_type import DirectQrCodePaymentMethodType as DirectQrCodePaymentMethodType
    from .direct_qr_code_payment_method_type import DirectQrCodePaymentMethodTypeValue as DirectQrCodePaymentMethodTypeValue
    from .dispute import Dispute as Dispute
    from .error import Error as Error
    from .imported_payment_method_type import ImportedPaymentMethodType as ImportedPaymentMethodType
    from .imported_payment_method_type import ImportedPaymentMethodTypeValue as ImportedPaymentMethodTypeValue
    from .invoice import Invoice as Invoice
    from .invoice_discount import InvoiceDiscount as InvoiceDiscount
    from .invoice_item import InvoiceItem as InvoiceItem
    from .invoice_item_price import InvoiceItemPrice as InvoiceItemPrice
    from .invoice_item_recurring import InvoiceItemRecurring as InvoiceItemRecurring
    from .invoice_response import InvoiceResponse as InvoiceResponse
    from .invoice_status import InvoiceStatus as InvoiceStatus
    from .invoice_status import InvoiceStatusValue as InvoiceStatusValue
    from .new_checkout_session import NewCheckoutSession as NewCheckoutSession
    from .new_checkout_session_response import NewCheckoutSessionResponse as NewCheckoutSessionResponse
    from .order import Order as Order
    from .order_page import OrderPage as OrderPage
    from .order_payment_method import OrderPaymentMethod as OrderPaymentMethod
    from .order_response import OrderResponse as OrderResponse
    from .order_status import OrderStatus as OrderStatus
    from .order_status import OrderStatusValue as OrderStatusValue
    from .order_type import OrderType as OrderType
    from .order_type import OrderTypeValue as OrderTypeValue
    from .payment import Payment as Payment
    from .payment_action import PaymentAction as PaymentAction
    from .payment_action_method import PaymentActionMethod as PaymentActionMethod
    from .payment_action_method import PaymentActionMethodValue as PaymentActionMethodValue
    from .payment_execution_detail import PaymentExecutionDetail as PaymentExecutionDetail
    from .payment_instrument import PaymentInstrument as PaymentInstrument
    from .payment_instrument_card import PaymentInstrumentCard as PaymentInstrumentCard
    from .payment_instrument_response import PaymentInstrumentResponse as PaymentInstrumentResponse
    from .payment_instrument_type import PaymentInstrumentType as PaymentInstrumentType
    from .payment_instrument_type import PaymentInstrumentTypeValue as PaymentInstrumentTypeValue
    from .payment_method_type import PaymentMethodType as PaymentMethodType
    from .payment_method_type import PaymentMethodTypeValue as PaymentMethodTypeValue
    from .payment_qr_code import PaymentQrCode as PaymentQrCode
    from .payment_qr_code_response import PaymentQrCodeResponse as PaymentQrCodeResponse
    from .payment_response import PaymentResponse as PaymentResponse
    from .plan_change import PlanChange as PlanChange
    from .plan_change_discount import PlanChangeDiscount as PlanChangeDiscount
    from .plan_change_line import PlanChangeLine as PlanChangeLine
    from .plan_change_lines import PlanChangeLines as PlanChangeLines
    from .plan_change_preview import PlanChangePreview as PlanChangePreview
    from .plan_change_preview_response import PlanChangePreviewResponse as PlanChangePreviewResponse
    from .plan_change_price import PlanChangePrice as PlanChangePrice
    from .plan_change_response import PlanChangeResponse as PlanChangeResponse
    from .platform_type import PlatformType as PlatformType
    from .platform_type import PlatformTypeValue as PlatformTypeValue
    from .price import Price as Price
    from .price_data import PriceData as PriceData
    from .price_page import PricePage as PricePage
    from .price_response import PriceResponse as PriceResponse
    from .price_type import PriceType as PriceType
    from .price_type import PriceTypeValue as PriceTypeValue
    from .pricing_model import PricingModel as PricingModel
    from .pricing_model import PricingModelValue as PricingModelValue
    from .product import Product as Product
    from .product_image import ProductImage as ProductImage
    from .product_image_response import ProductImageResponse as ProductImageResponse
    from .product_page import ProductPage as ProductPage
    from .product_response import ProductResponse as ProductResponse
    from .promotion_code import PromotionCode as PromotionCode
    from .promotion_code_customer import PromotionCodeCustomer as PromotionCodeCustomer
    from .promotion_code_detail import PromotionCodeDetail as PromotionCodeDetail
    from .promotion_code_detail_response import PromotionCodeDetailResponse as PromotionCodeDetailResponse
    from .promotion_code_list_response import PromotionCodeListResponse as PromotionCodeListResponse
    from .promotion_code_response import PromotionCodeResponse as PromotionCodeResponse
    from .promotion_code_status import PromotionCodeStatus as PromotionCodeStatus
    from .promotion_code_status import PromotionCodeStatusValue as PromotionCodeStatusValue
    from .recurring_details import RecurringDetails as RecurringDetails
    from .refund import Refund as Refund
    from .refund_reason import RefundReason as RefundReason
    from .refund_reason import RefundReasonValue as RefundReasonValue
    from .refund_response import RefundResponse as RefundResponse
    from .refund_status import RefundStatus as RefundStatus
    from .refund_status import RefundStatusValue as RefundStatusValue
    from .rounding_mode import RoundingMode as RoundingMode
    from .rounding_mode import RoundingModeValue as RoundingModeValue
    from .scheduled_phase import ScheduledPhase as ScheduledPhase
    from .subscription import Subscription as Subscription
    from .subscription_cancel_response import SubscriptionCancelResponse as SubscriptionCancelResponse
    from .subscription_create_response import SubscriptionCreateResponse as SubscriptionCreateResponse
    from .subscription_created import SubscriptionCreated as SubscriptionCreated
    from .subscription_payment_method_type import SubscriptionPaymentMethodType as SubscriptionPaymentMethodType
    from .subscription_payment_method_type import SubscriptionPaymentMethodTypeValue as SubscriptionPaymentMethodTypeValue
    from .subscription_response import SubscriptionResponse as SubscriptionResponse
    from .subscription_status import SubscriptionStatus as SubscriptionStatus
    from .subscription_status import SubscriptionStatusValue as SubscriptionStatusValue
    from .tax_category import TaxCategory as TaxCategory
    from .tax_category import TaxCategoryValue as TaxCategoryValue
    from .test_clock import TestClock as TestClock
    from .test_clock_list_response import TestClockListResponse as TestClockListResponse
    from .test_clock_response import TestClockResponse as TestClockResponse
    from .test_clock_status import TestClockStatus as TestClockStatus
    from .test_clock_status import TestClockStatusValue as TestClockStatusValue
    from .test_clock_task import TestClockTask as TestClockTask
    from .test_clock_task_response import TestClockTaskResponse as TestClockTaskResponse
    from .test_clock_task_status import TestClockTaskStatus as TestClockTaskStatus
    from .test_clock_task_status import TestClockTaskStatusValue as TestClockTaskStatusValue
    from .tiers_mode import TiersMode as TiersMode
    from .tiers_mode import TiersModeValue as TiersModeValue
    from .transform_quantity import TransformQuantity as TransformQuantity
    from .wallet import Wallet as Wallet
    from .wallet_qr_code import WalletQrCode as WalletQrCode
    from .webhook_endpoint import WebhookEndpoint as WebhookEndpoint
    from .webhook_endpoint_ensured import WebhookEndpointEnsured as WebhookEndpointEnsured
    from .webhook_endpoint_ensured_response import WebhookEndpointEnsuredResponse as WebhookEndpointEnsuredResponse
    from .webhook_endpoint_outcome import WebhookEndpointOutcome as WebhookEndpointOutcome
    from .webhook_endpoint_outcome import WebhookEndpointOutcomeValue as WebhookEndpointOutcomeValue
    from .webhook_endpoint_page import WebhookEndpointPage as WebhookEndpointPage
    from .webhook_endpoint_response import WebhookEndpointResponse as WebhookEndpointResponse
    from .webhook_event import WebhookEvent as WebhookEvent
    from .webhook_event_aliases import WebhookEventAliases as WebhookEventAliases
    from .webhook_event_catalog import WebhookEventCatalog as WebhookEventCatalog
    from .webhook_event_catalog_response import WebhookEventCatalogResponse as WebhookEventCatalogResponse
    from .webhook_event_name import WebhookEventName as WebhookEventName
    from .webhook_event_name import WebhookEventNameValue as WebhookEventNameValue


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
