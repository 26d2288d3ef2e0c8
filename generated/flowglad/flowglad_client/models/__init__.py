"""The data of Flowglad's API: what it sends, and what it is sent. Names are loaded on first use."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .currency import Currency, CurrencyValue
    from .display_feature import DisplayFeature
    from .error import Error
    from .error_code import ErrorCode, ErrorCodeValue
    from .error_issue import ErrorIssue
    from .feature import Feature, feature_from_dict
    from .interval_unit import IntervalUnit, IntervalUnitValue
    from .price import Price, price_from_dict
    from .price_create import PriceCreate
    from .price_create_input import PriceCreateInput, price_create_input_from_dict
    from .price_page import PricePage
    from .price_response import PriceResponse
    from .price_update import PriceUpdate
    from .price_update_input import PriceUpdateInput, price_update_input_from_dict
    from .product import Product
    from .product_create import ProductCreate
    from .product_input import ProductInput
    from .product_page import ProductPage
    from .product_price_input import ProductPriceInput, product_price_input_from_dict
    from .product_response import ProductResponse
    from .product_update import ProductUpdate
    from .product_update_input import ProductUpdateInput
    from .product_with_prices import ProductWithPrices
    from .renewal_frequency import RenewalFrequency, RenewalFrequencyValue
    from .resource_feature import ResourceFeature
    from .single_payment_price import SinglePaymentPrice
    from .single_payment_price_create import SinglePaymentPriceCreate
    from .single_payment_price_input import SinglePaymentPriceInput
    from .single_payment_price_update import SinglePaymentPriceUpdate
    from .subscription_price import SubscriptionPrice
    from .subscription_price_create import SubscriptionPriceCreate
    from .subscription_price_input import SubscriptionPriceInput
    from .subscription_price_update import SubscriptionPriceUpdate
    from .toggle_feature import ToggleFeature
    from .usage_credit_grant_feature import UsageCreditGrantFeature
    from .usage_price import UsagePrice
    from .usage_price_create import UsagePriceCreate
    from .usage_price_input import UsagePriceInput
    from .usage_price_update import UsagePriceUpdate

_HOMES = {
    "Currency": "currency",
    "CurrencyValue": "currency",
    "DisplayFeature": "display_feature",
    "Error": "error",
    "ErrorCode": "error_code",
    "ErrorCodeValue": "error_code",
    "ErrorIssue": "error_issue",
    "Feature": "feature",
    "IntervalUnit": "interval_unit",
    "IntervalUnitValue": "interval_unit",
    "Price": "price",
    "PriceCreate": "price_create",
    "PriceCreateInput": "price_create_input",
    "PricePage": "price_page",
    "PriceResponse": "price_response",
    "PriceUpdate": "price_update",
    "PriceUpdateInput": "price_update_input",
    "Product": "product",
    "ProductCreate": "product_create",
    "ProductInput": "product_input",
    "ProductPage": "product_page",
    "ProductPriceInput": "product_price_input",
    "ProductResponse": "product_response",
    "ProductUpdate": "product_update",
    "ProductUpdateInput": "product_update_input",
    "ProductWithPrices": "product_with_prices",
    "RenewalFrequency": "renewal_frequency",
    "RenewalFrequencyValue": "renewal_frequency",
    "ResourceFeature": "resource_feature",
    "SinglePaymentPrice": "single_payment_price",
    "SinglePaymentPriceCreate": "single_payment_price_create",
    "SinglePaymentPriceInput": "single_payment_price_input",
    "SinglePaymentPriceUpdate": "single_payment_price_update",
    "SubscriptionPrice": "subscription_price",
    "SubscriptionPriceCreate": "subscription_price_create",
    "SubscriptionPriceInput": "subscription_price_input",
    "SubscriptionPriceUpdate": "subscription_price_update",
    "ToggleFeature": "toggle_feature",
    "UsageCreditGrantFeature": "usage_credit_grant_feature",
    "UsagePrice": "usage_price",
    "UsagePriceCreate": "usage_price_create",
    "UsagePriceInput": "usage_price_input",
    "UsagePriceUpdate": "usage_price_update",
    "feature_from_dict": "feature",
    "price_create_input_from_dict": "price_create_input",
    "price_from_dict": "price",
    "price_update_input_from_dict": "price_update_input",
    "product_price_input_from_dict": "product_price_input",
}

__all__ = [
    "Currency",
    "CurrencyValue",
    "DisplayFeature",
    "Error",
    "ErrorCode",
    "ErrorCodeValue",
    "ErrorIssue",
    "Feature",
    "IntervalUnit",
    "IntervalUnitValue",
    "Price",
    "PriceCreate",
    "PriceCreateInput",
    "PricePage",
    "PriceResponse",
    "PriceUpdate",
    "PriceUpdateInput",
    "Product",
    "ProductCreate",
    "ProductInput",
    "ProductPage",
    "ProductPriceInput",
    "ProductResponse",
    "ProductUpdate",
    "ProductUpdateInput",
    "ProductWithPrices",
    "RenewalFrequency",
    "RenewalFrequencyValue",
    "ResourceFeature",
    "SinglePaymentPrice",
    "SinglePaymentPriceCreate",
    "SinglePaymentPriceInput",
    "SinglePaymentPriceUpdate",
    "SubscriptionPrice",
    "SubscriptionPriceCreate",
    "SubscriptionPriceInput",
    "SubscriptionPriceUpdate",
    "ToggleFeature",
    "UsageCreditGrantFeature",
    "UsagePrice",
    "UsagePriceCreate",
    "UsagePriceInput",
    "UsagePriceUpdate",
    "feature_from_dict",
    "price_create_input_from_dict",
    "price_from_dict",
    "price_update_input_from_dict",
    "product_price_input_from_dict",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
