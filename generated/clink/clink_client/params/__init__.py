# Generated from specs/clink. Do not edit.
"""What Clink is sent, as typed dicts under the provider's own field names: nested input can be a plain dict."""

from .checkout_sessions import (
    CheckoutPaymentMethodType,
    CheckoutUiMode,
    DirectQrCodePaymentMethodType,
    HistoricalPaymentInstrumentImportInput,
    ImportedPaymentMethodType,
)
from .coupons import CouponApplyType, CouponDiscountType, CouponDurationType, PromotionCodeCreate
from .payment_instruments import PaymentInstrumentAddressInput, PaymentInstrumentType
from .payments import PaymentMethodType
from .prices import Currency
from .products import LocalizedNamesInput, ProductPriceInput, TaxCategory
from .shared import AmountsByCurrencyInput, PriceDataInput, RecurringDetailsInput, ScheduledPhaseInput, TransformQuantityInput
from .subscriptions import CancelReasonCode, SubscriptionPaymentMethodType
from .values import BillingInterval, DeviceType, PlatformType, PriceType, PricingModel, RoundingMode
from .webhook_endpoints import WebhookEventName

__all__ = [
    "AmountsByCurrencyInput",
    "BillingInterval",
    "CancelReasonCode",
    "CheckoutPaymentMethodType",
    "CheckoutUiMode",
    "CouponApplyType",
    "CouponDiscountType",
    "CouponDurationType",
    "Currency",
    "DeviceType",
    "DirectQrCodePaymentMethodType",
    "HistoricalPaymentInstrumentImportInput",
    "ImportedPaymentMethodType",
    "LocalizedNamesInput",
    "PaymentInstrumentAddressInput",
    "PaymentInstrumentType",
    "PaymentMethodType",
    "PlatformType",
    "PriceDataInput",
    "PriceType",
    "PricingModel",
    "ProductPriceInput",
    "PromotionCodeCreate",
    "RecurringDetailsInput",
    "RoundingMode",
    "ScheduledPhaseInput",
    "SubscriptionPaymentMethodType",
    "TaxCategory",
    "TransformQuantityInput",
    "WebhookEventName",
]
