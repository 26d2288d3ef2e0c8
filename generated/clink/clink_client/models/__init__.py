"""The data of Clink's API: what it sends, and what it is sent. Names are loaded on first use."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .acknowledgement import Acknowledgement
    from .agent_payment_session import AgentPaymentSession
    from .agent_payment_session_create import AgentPaymentSessionCreate
    from .agent_payment_session_response import AgentPaymentSessionResponse
    from .billing_interval import BillingInterval, BillingIntervalValue
    from .billing_method import BillingMethod, BillingMethodValue
    from .cancel_reason_code import CancelReasonCode, CancelReasonCodeValue
    from .card_billing_address import CardBillingAddress
    from .checkout_payment_method_type import CheckoutPaymentMethodType, CheckoutPaymentMethodTypeValue
    from .checkout_payment_status import CheckoutPaymentStatus, CheckoutPaymentStatusValue
    from .checkout_session import CheckoutSession
    from .checkout_session_create import CheckoutSessionCreate
    from .checkout_session_customer import CheckoutSessionCustomer
    from .checkout_session_price import CheckoutSessionPrice
    from .checkout_session_price_amount import CheckoutSessionPriceAmount
    from .checkout_session_product import CheckoutSessionProduct
    from .checkout_session_recurring import CheckoutSessionRecurring
    from .checkout_session_response import CheckoutSessionResponse
    from .checkout_session_status import CheckoutSessionStatus, CheckoutSessionStatusValue
    from .checkout_ui_mode import CheckoutUiMode, CheckoutUiModeValue
    from .coupon import Coupon
    from .coupon_apply_type import CouponApplyType, CouponApplyTypeValue
    from .coupon_create import CouponCreate
    from .coupon_detail import CouponDetail
    from .coupon_detail_response import CouponDetailResponse
    from .coupon_discount_type import CouponDiscountType, CouponDiscountTypeValue
    from .coupon_duration_type import CouponDurationType, CouponDurationTypeValue
    from .coupon_page import CouponPage
    from .coupon_rename import CouponRename
    from .coupon_response import CouponResponse
    from .currency import Currency, CurrencyValue
    from .customer_portal_session import CustomerPortalSession
    from .customer_portal_session_create import CustomerPortalSessionCreate
    from .customer_portal_session_response import CustomerPortalSessionResponse
    from .device_type import DeviceType, DeviceTypeValue
    from .direct_qr_code_payment_method_type import DirectQrCodePaymentMethodType, DirectQrCodePaymentMethodTypeValue
    from .error import Error
    from .historical_payment_instrument_import_input import HistoricalPaymentInstrumentImportInput
    from .imported_payment_method_type import ImportedPaymentMethodType, ImportedPaymentMethodTypeValue
    from .invoice import Invoice
    from .invoice_discount import InvoiceDiscount
    from .invoice_item import InvoiceItem
    from .invoice_item_price import InvoiceItemPrice
    from .invoice_item_recurring import InvoiceItemRecurring
    from .invoice_response import InvoiceResponse
    from .invoice_status import InvoiceStatus, InvoiceStatusValue
    from .new_checkout_session import NewCheckoutSession
    from .new_checkout_session_response import NewCheckoutSessionResponse
    from .order import Order
    from .order_page import OrderPage
    from .order_payment_method import OrderPaymentMethod
    from .order_response import OrderResponse
    from .order_status import OrderStatus, OrderStatusValue
    from .order_type import OrderType, OrderTypeValue
    from .payment import Payment
    from .payment_action import PaymentAction
    from .payment_action_method import PaymentActionMethod, PaymentActionMethodValue
    from .payment_create import PaymentCreate
    from .payment_execution_detail import PaymentExecutionDetail
    from .payment_instrument import PaymentInstrument
    from .payment_instrument_address_input import PaymentInstrumentAddressInput
    from .payment_instrument_card import PaymentInstrumentCard
    from .payment_instrument_create import PaymentInstrumentCreate
    from .payment_instrument_response import PaymentInstrumentResponse
    from .payment_instrument_type import PaymentInstrumentType, PaymentInstrumentTypeValue
    from .payment_method_type import PaymentMethodType, PaymentMethodTypeValue
    from .payment_qr_code import PaymentQrCode
    from .payment_qr_code_response import PaymentQrCodeResponse
    from .payment_response import PaymentResponse
    from .plan_change import PlanChange
    from .plan_change_discount import PlanChangeDiscount
    from .plan_change_line import PlanChangeLine
    from .plan_change_lines import PlanChangeLines
    from .plan_change_preview import PlanChangePreview
    from .plan_change_preview_response import PlanChangePreviewResponse
    from .plan_change_price import PlanChangePrice
    from .plan_change_response import PlanChangeResponse
    from .platform_type import PlatformType, PlatformTypeValue
    from .price import Price
    from .price_create import PriceCreate
    from .price_data import PriceData
    from .price_data_input import PriceDataInput
    from .price_page import PricePage
    from .price_response import PriceResponse
    from .price_type import PriceType, PriceTypeValue
    from .price_update import PriceUpdate
    from .pricing_model import PricingModel, PricingModelValue
    from .product import Product
    from .product_create import ProductCreate
    from .product_image import ProductImage
    from .product_image_response import ProductImageResponse
    from .product_image_upload import ProductImageUpload
    from .product_page import ProductPage
    from .product_price_input import ProductPriceInput
    from .product_response import ProductResponse
    from .promotion_code import PromotionCode
    from .promotion_code_create import PromotionCodeCreate
    from .promotion_code_customer import PromotionCodeCustomer
    from .promotion_code_detail import PromotionCodeDetail
    from .promotion_code_detail_response import PromotionCodeDetailResponse
    from .promotion_code_list_response import PromotionCodeListResponse
    from .promotion_code_response import PromotionCodeResponse
    from .promotion_code_status import PromotionCodeStatus, PromotionCodeStatusValue
    from .recurring_details import RecurringDetails
    from .recurring_details_input import RecurringDetailsInput
    from .refund import Refund
    from .refund_create import RefundCreate
    from .refund_reason import RefundReason, RefundReasonValue
    from .refund_response import RefundResponse
    from .refund_status import RefundStatus, RefundStatusValue
    from .rounding_mode import RoundingMode, RoundingModeValue
    from .scheduled_phase import ScheduledPhase
    from .scheduled_phase_input import ScheduledPhaseInput
    from .subscription import Subscription
    from .subscription_cancel import SubscriptionCancel
    from .subscription_cancel_response import SubscriptionCancelResponse
    from .subscription_confirm_update import SubscriptionConfirmUpdate
    from .subscription_create import SubscriptionCreate
    from .subscription_create_response import SubscriptionCreateResponse
    from .subscription_created import SubscriptionCreated
    from .subscription_payment_method_type import SubscriptionPaymentMethodType, SubscriptionPaymentMethodTypeValue
    from .subscription_preview_update import SubscriptionPreviewUpdate
    from .subscription_response import SubscriptionResponse
    from .subscription_status import SubscriptionStatus, SubscriptionStatusValue
    from .tax_category import TaxCategory, TaxCategoryValue
    from .test_clock import TestClock
    from .test_clock_advance import TestClockAdvance
    from .test_clock_complete import TestClockComplete
    from .test_clock_create import TestClockCreate
    from .test_clock_list_response import TestClockListResponse
    from .test_clock_response import TestClockResponse
    from .test_clock_status import TestClockStatus, TestClockStatusValue
    from .test_clock_task import TestClockTask
    from .test_clock_task_response import TestClockTaskResponse
    from .test_clock_task_status import TestClockTaskStatus, TestClockTaskStatusValue
    from .tiers_mode import TiersMode, TiersModeValue
    from .transform_quantity import TransformQuantity
    from .transform_quantity_input import TransformQuantityInput
    from .wallet import Wallet
    from .wallet_qr_code import WalletQrCode
    from .webhook_endpoint import WebhookEndpoint
    from .webhook_endpoint_create import WebhookEndpointCreate
    from .webhook_endpoint_ensure import WebhookEndpointEnsure
    from .webhook_endpoint_ensured import WebhookEndpointEnsured
    from .webhook_endpoint_ensured_response import WebhookEndpointEnsuredResponse
    from .webhook_endpoint_outcome import WebhookEndpointOutcome, WebhookEndpointOutcomeValue
    from .webhook_endpoint_page import WebhookEndpointPage
    from .webhook_endpoint_response import WebhookEndpointResponse
    from .webhook_endpoint_update import WebhookEndpointUpdate
    from .webhook_event import WebhookEvent
    from .webhook_event_aliases import WebhookEventAliases
    from .webhook_event_catalog import WebhookEventCatalog
    from .webhook_event_catalog_response import WebhookEventCatalogResponse
    from .webhook_event_name import WebhookEventName, WebhookEventNameValue

_HOMES = {
    "Acknowledgement": "acknowledgement",
    "AgentPaymentSession": "agent_payment_session",
    "AgentPaymentSessionCreate": "agent_payment_session_create",
    "AgentPaymentSessionResponse": "agent_payment_session_response",
    "BillingInterval": "billing_interval",
    "BillingIntervalValue": "billing_interval",
    "BillingMethod": "billing_method",
    "BillingMethodValue": "billing_method",
    "CancelReasonCode": "cancel_reason_code",
    "CancelReasonCodeValue": "cancel_reason_code",
    "CardBillingAddress": "card_billing_address",
    "CheckoutPaymentMethodType": "checkout_payment_method_type",
    "CheckoutPaymentMethodTypeValue": "checkout_payment_method_type",
    "CheckoutPaymentStatus": "checkout_payment_status",
    "CheckoutPaymentStatusValue": "checkout_payment_status",
    "CheckoutSession": "checkout_session",
    "CheckoutSessionCreate": "checkout_session_create",
    "CheckoutSessionCustomer": "checkout_session_customer",
    "CheckoutSessionPrice": "checkout_session_price",
    "CheckoutSessionPriceAmount": "checkout_session_price_amount",
    "CheckoutSessionProduct": "checkout_session_product",
    "CheckoutSessionRecurring": "checkout_session_recurring",
    "CheckoutSessionResponse": "checkout_session_response",
    "CheckoutSessionStatus": "checkout_session_status",
    "CheckoutSessionStatusValue": "checkout_session_status",
    "CheckoutUiMode": "checkout_ui_mode",
    "CheckoutUiModeValue": "checkout_ui_mode",
    "Coupon": "coupon",
    "CouponApplyType": "coupon_apply_type",
    "CouponApplyTypeValue": "coupon_apply_type",
    "CouponCreate": "coupon_create",
    "CouponDetail": "coupon_detail",
    "CouponDetailResponse": "coupon_detail_response",
    "CouponDiscountType": "coupon_discount_type",
    "CouponDiscountTypeValue": "coupon_discount_type",
    "CouponDurationType": "coupon_duration_type",
    "CouponDurationTypeValue": "coupon_duration_type",
    "CouponPage": "coupon_page",
    "CouponRename": "coupon_rename",
    "CouponResponse": "coupon_response",
    "Currency": "currency",
    "CurrencyValue": "currency",
    "CustomerPortalSession": "customer_portal_session",
    "CustomerPortalSessionCreate": "customer_portal_session_create",
    "CustomerPortalSessionResponse": "customer_portal_session_response",
    "DeviceType": "device_type",
    "DeviceTypeValue": "device_type",
    "DirectQrCodePaymentMethodType": "direct_qr_code_payment_method_type",
    "DirectQrCodePaymentMethodTypeValue": "direct_qr_code_payment_method_type",
    "Error": "error",
    "HistoricalPaymentInstrumentImportInput": "historical_payment_instrument_import_input",
    "ImportedPaymentMethodType": "imported_payment_method_type",
    "ImportedPaymentMethodTypeValue": "imported_payment_method_type",
    "Invoice": "invoice",
    "InvoiceDiscount": "invoice_discount",
    "InvoiceItem": "invoice_item",
    "InvoiceItemPrice": "invoice_item_price",
    "InvoiceItemRecurring": "invoice_item_recurring",
    "InvoiceResponse": "invoice_response",
    "InvoiceStatus": "invoice_status",
    "InvoiceStatusValue": "invoice_status",
    "NewCheckoutSession": "new_checkout_session",
    "NewCheckoutSessionResponse": "new_checkout_session_response",
    "Order": "order",
    "OrderPage": "order_page",
    "OrderPaymentMethod": "order_payment_method",
    "OrderResponse": "order_response",
    "OrderStatus": "order_status",
    "OrderStatusValue": "order_status",
    "OrderType": "order_type",
    "OrderTypeValue": "order_type",
    "Payment": "payment",
    "PaymentAction": "payment_action",
    "PaymentActionMethod": "payment_action_method",
    "PaymentActionMethodValue": "payment_action_method",
    "PaymentCreate": "payment_create",
    "PaymentExecutionDetail": "payment_execution_detail",
    "PaymentInstrument": "payment_instrument",
    "PaymentInstrumentAddressInput": "payment_instrument_address_input",
    "PaymentInstrumentCard": "payment_instrument_card",
    "PaymentInstrumentCreate": "payment_instrument_create",
    "PaymentInstrumentResponse": "payment_instrument_response",
    "PaymentInstrumentType": "payment_instrument_type",
    "PaymentInstrumentTypeValue": "payment_instrument_type",
    "PaymentMethodType": "payment_method_type",
    "PaymentMethodTypeValue": "payment_method_type",
    "PaymentQrCode": "payment_qr_code",
    "PaymentQrCodeResponse": "payment_qr_code_response",
    "PaymentResponse": "payment_response",
    "PlanChange": "plan_change",
    "PlanChangeDiscount": "plan_change_discount",
    "PlanChangeLine": "plan_change_line",
    "PlanChangeLines": "plan_change_lines",
    "PlanChangePreview": "plan_change_preview",
    "PlanChangePreviewResponse": "plan_change_preview_response",
    "PlanChangePrice": "plan_change_price",
    "PlanChangeResponse": "plan_change_response",
    "PlatformType": "platform_type",
    "PlatformTypeValue": "platform_type",
    "Price": "price",
    "PriceCreate": "price_create",
    "PriceData": "price_data",
    "PriceDataInput": "price_data_input",
    "PricePage": "price_page",
    "PriceResponse": "price_response",
    "PriceType": "price_type",
    "PriceTypeValue": "price_type",
    "PriceUpdate": "price_update",
    "PricingModel": "pricing_model",
    "PricingModelValue": "pricing_model",
    "Product": "product",
    "ProductCreate": "product_create",
    "ProductImage": "product_image",
    "ProductImageResponse": "product_image_response",
    "ProductImageUpload": "product_image_upload",
    "ProductPage": "product_page",
    "ProductPriceInput": "product_price_input",
    "ProductResponse": "product_response",
    "PromotionCode": "promotion_code",
    "PromotionCodeCreate": "promotion_code_create",
    "PromotionCodeCustomer": "promotion_code_customer",
    "PromotionCodeDetail": "promotion_code_detail",
    "PromotionCodeDetailResponse": "promotion_code_detail_response",
    "PromotionCodeListResponse": "promotion_code_list_response",
    "PromotionCodeResponse": "promotion_code_response",
    "PromotionCodeStatus": "promotion_code_status",
    "PromotionCodeStatusValue": "promotion_code_status",
    "RecurringDetails": "recurring_details",
    "RecurringDetailsInput": "recurring_details_input",
    "Refund": "refund",
    "RefundCreate": "refund_create",
    "RefundReason": "refund_reason",
    "RefundReasonValue": "refund_reason",
    "RefundResponse": "refund_response",
    "RefundStatus": "refund_status",
    "RefundStatusValue": "refund_status",
    "RoundingMode": "rounding_mode",
    "RoundingModeValue": "rounding_mode",
    "ScheduledPhase": "scheduled_phase",
    "ScheduledPhaseInput": "scheduled_phase_input",
    "Subscription": "subscription",
    "SubscriptionCancel": "subscription_cancel",
    "SubscriptionCancelResponse": "subscription_cancel_response",
    "SubscriptionConfirmUpdate": "subscription_confirm_update",
    "SubscriptionCreate": "subscription_create",
    "SubscriptionCreateResponse": "subscription_create_response",
    "SubscriptionCreated": "subscription_created",
    "SubscriptionPaymentMethodType": "subscription_payment_method_type",
    "SubscriptionPaymentMethodTypeValue": "subscription_payment_method_type",
    "SubscriptionPreviewUpdate": "subscription_preview_update",
    "SubscriptionResponse": "subscription_response",
    "SubscriptionStatus": "subscription_status",
    "SubscriptionStatusValue": "subscription_status",
    "TaxCategory": "tax_category",
    "TaxCategoryValue": "tax_category",
    "TestClock": "test_clock",
    "TestClockAdvance": "test_clock_advance",
    "TestClockComplete": "test_clock_complete",
    "TestClockCreate": "test_clock_create",
    "TestClockListResponse": "test_clock_list_response",
    "TestClockResponse": "test_clock_response",
    "TestClockStatus": "test_clock_status",
    "TestClockStatusValue": "test_clock_status",
    "TestClockTask": "test_clock_task",
    "TestClockTaskResponse": "test_clock_task_response",
    "TestClockTaskStatus": "test_clock_task_status",
    "TestClockTaskStatusValue": "test_clock_task_status",
    "TiersMode": "tiers_mode",
    "TiersModeValue": "tiers_mode",
    "TransformQuantity": "transform_quantity",
    "TransformQuantityInput": "transform_quantity_input",
    "Wallet": "wallet",
    "WalletQrCode": "wallet_qr_code",
    "WebhookEndpoint": "webhook_endpoint",
    "WebhookEndpointCreate": "webhook_endpoint_create",
    "WebhookEndpointEnsure": "webhook_endpoint_ensure",
    "WebhookEndpointEnsured": "webhook_endpoint_ensured",
    "WebhookEndpointEnsuredResponse": "webhook_endpoint_ensured_response",
    "WebhookEndpointOutcome": "webhook_endpoint_outcome",
    "WebhookEndpointOutcomeValue": "webhook_endpoint_outcome",
    "WebhookEndpointPage": "webhook_endpoint_page",
    "WebhookEndpointResponse": "webhook_endpoint_response",
    "WebhookEndpointUpdate": "webhook_endpoint_update",
    "WebhookEvent": "webhook_event",
    "WebhookEventAliases": "webhook_event_aliases",
    "WebhookEventCatalog": "webhook_event_catalog",
    "WebhookEventCatalogResponse": "webhook_event_catalog_response",
    "WebhookEventName": "webhook_event_name",
    "WebhookEventNameValue": "webhook_event_name",
}

__all__ = [
    "Acknowledgement",
    "AgentPaymentSession",
    "AgentPaymentSessionCreate",
    "AgentPaymentSessionResponse",
    "BillingInterval",
    "BillingIntervalValue",
    "BillingMethod",
    "BillingMethodValue",
    "CancelReasonCode",
    "CancelReasonCodeValue",
    "CardBillingAddress",
    "CheckoutPaymentMethodType",
    "CheckoutPaymentMethodTypeValue",
    "CheckoutPaymentStatus",
    "CheckoutPaymentStatusValue",
    "CheckoutSession",
    "CheckoutSessionCreate",
    "CheckoutSessionCustomer",
    "CheckoutSessionPrice",
    "CheckoutSessionPriceAmount",
    "CheckoutSessionProduct",
    "CheckoutSessionRecurring",
    "CheckoutSessionResponse",
    "CheckoutSessionStatus",
    "CheckoutSessionStatusValue",
    "CheckoutUiMode",
    "CheckoutUiModeValue",
    "Coupon",
    "CouponApplyType",
    "CouponApplyTypeValue",
    "CouponCreate",
    "CouponDetail",
    "CouponDetailResponse",
    "CouponDiscountType",
    "CouponDiscountTypeValue",
    "CouponDurationType",
    "CouponDurationTypeValue",
    "CouponPage",
    "CouponRename",
    "CouponResponse",
    "Currency",
    "CurrencyValue",
    "CustomerPortalSession",
    "CustomerPortalSessionCreate",
    "CustomerPortalSessionResponse",
    "DeviceType",
    "DeviceTypeValue",
    "DirectQrCodePaymentMethodType",
    "DirectQrCodePaymentMethodTypeValue",
    "Error",
    "HistoricalPaymentInstrumentImportInput",
    "ImportedPaymentMethodType",
    "ImportedPaymentMethodTypeValue",
    "Invoice",
    "InvoiceDiscount",
    "InvoiceItem",
    "InvoiceItemPrice",
    "InvoiceItemRecurring",
    "InvoiceResponse",
    "InvoiceStatus",
    "InvoiceStatusValue",
    "NewCheckoutSession",
    "NewCheckoutSessionResponse",
    "Order",
    "OrderPage",
    "OrderPaymentMethod",
    "OrderResponse",
    "OrderStatus",
    "OrderStatusValue",
    "OrderType",
    "OrderTypeValue",
    "Payment",
    "PaymentAction",
    "PaymentActionMethod",
    "PaymentActionMethodValue",
    "PaymentCreate",
    "PaymentExecutionDetail",
    "PaymentInstrument",
    "PaymentInstrumentAddressInput",
    "PaymentInstrumentCard",
    "PaymentInstrumentCreate",
    "PaymentInstrumentResponse",
    "PaymentInstrumentType",
    "PaymentInstrumentTypeValue",
    "PaymentMethodType",
    "PaymentMethodTypeValue",
    "PaymentQrCode",
    "PaymentQrCodeResponse",
    "PaymentResponse",
    "PlanChange",
    "PlanChangeDiscount",
    "PlanChangeLine",
    "PlanChangeLines",
    "PlanChangePreview",
    "PlanChangePreviewResponse",
    "PlanChangePrice",
    "PlanChangeResponse",
    "PlatformType",
    "PlatformTypeValue",
    "Price",
    "PriceCreate",
    "PriceData",
    "PriceDataInput",
    "PricePage",
    "PriceResponse",
    "PriceType",
    "PriceTypeValue",
    "PriceUpdate",
    "PricingModel",
    "PricingModelValue",
    "Product",
    "ProductCreate",
    "ProductImage",
    "ProductImageResponse",
    "ProductImageUpload",
    "ProductPage",
    "ProductPriceInput",
    "ProductResponse",
    "PromotionCode",
    "PromotionCodeCreate",
    "PromotionCodeCustomer",
    "PromotionCodeDetail",
    "PromotionCodeDetailResponse",
    "PromotionCodeListResponse",
    "PromotionCodeResponse",
    "PromotionCodeStatus",
    "PromotionCodeStatusValue",
    "RecurringDetails",
    "RecurringDetailsInput",
    "Refund",
    "RefundCreate",
    "RefundReason",
    "RefundReasonValue",
    "RefundResponse",
    "RefundStatus",
    "RefundStatusValue",
    "RoundingMode",
    "RoundingModeValue",
    "ScheduledPhase",
    "ScheduledPhaseInput",
    "Subscription",
    "SubscriptionCancel",
    "SubscriptionCancelResponse",
    "SubscriptionConfirmUpdate",
    "SubscriptionCreate",
    "SubscriptionCreateResponse",
    "SubscriptionCreated",
    "SubscriptionPaymentMethodType",
    "SubscriptionPaymentMethodTypeValue",
    "SubscriptionPreviewUpdate",
    "SubscriptionResponse",
    "SubscriptionStatus",
    "SubscriptionStatusValue",
    "TaxCategory",
    "TaxCategoryValue",
    "TestClock",
    "TestClockAdvance",
    "TestClockComplete",
    "TestClockCreate",
    "TestClockListResponse",
    "TestClockResponse",
    "TestClockStatus",
    "TestClockStatusValue",
    "TestClockTask",
    "TestClockTaskResponse",
    "TestClockTaskStatus",
    "TestClockTaskStatusValue",
    "TiersMode",
    "TiersModeValue",
    "TransformQuantity",
    "TransformQuantityInput",
    "Wallet",
    "WalletQrCode",
    "WebhookEndpoint",
    "WebhookEndpointCreate",
    "WebhookEndpointEnsure",
    "WebhookEndpointEnsured",
    "WebhookEndpointEnsuredResponse",
    "WebhookEndpointOutcome",
    "WebhookEndpointOutcomeValue",
    "WebhookEndpointPage",
    "WebhookEndpointResponse",
    "WebhookEndpointUpdate",
    "WebhookEvent",
    "WebhookEventAliases",
    "WebhookEventCatalog",
    "WebhookEventCatalogResponse",
    "WebhookEventName",
    "WebhookEventNameValue",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
