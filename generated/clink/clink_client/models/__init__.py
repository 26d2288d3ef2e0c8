"""The data of Clink's API: what it sends, and what it is sent. Names are loaded on first use."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .billing_interval import BillingInterval, BillingIntervalValue
    from .currency import Currency, CurrencyValue
    from .error import Error
    from .price import Price
    from .price_create import PriceCreate
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
    from .recurring_details import RecurringDetails
    from .recurring_details_input import RecurringDetailsInput
    from .rounding_mode import RoundingMode, RoundingModeValue
    from .tax_category import TaxCategory, TaxCategoryValue
    from .transform_quantity import TransformQuantity
    from .transform_quantity_input import TransformQuantityInput

_HOMES = {
    "BillingInterval": "billing_interval",
    "BillingIntervalValue": "billing_interval",
    "Currency": "currency",
    "CurrencyValue": "currency",
    "Error": "error",
    "Price": "price",
    "PriceCreate": "price_create",
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
    "RecurringDetails": "recurring_details",
    "RecurringDetailsInput": "recurring_details_input",
    "RoundingMode": "rounding_mode",
    "RoundingModeValue": "rounding_mode",
    "TaxCategory": "tax_category",
    "TaxCategoryValue": "tax_category",
    "TransformQuantity": "transform_quantity",
    "TransformQuantityInput": "transform_quantity_input",
}

__all__ = [
    "BillingInterval",
    "BillingIntervalValue",
    "Currency",
    "CurrencyValue",
    "Error",
    "Price",
    "PriceCreate",
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
    "RecurringDetails",
    "RecurringDetailsInput",
    "RoundingMode",
    "RoundingModeValue",
    "TaxCategory",
    "TaxCategoryValue",
    "TransformQuantity",
    "TransformQuantityInput",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
