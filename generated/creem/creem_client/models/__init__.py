"""The data of Creem's API: what it sends, and what it is sent. Names are loaded on first use."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .billing_period import BillingPeriod, BillingPeriodValue
    from .billing_type import BillingType, BillingTypeValue
    from .currency import Currency, CurrencyValue
    from .custom_field import CustomField
    from .custom_field_checkbox import CustomFieldCheckbox
    from .custom_field_checkbox_input import CustomFieldCheckboxInput
    from .custom_field_input import CustomFieldInput
    from .custom_field_text import CustomFieldText
    from .custom_field_text_input import CustomFieldTextInput
    from .custom_field_type import CustomFieldType, CustomFieldTypeValue
    from .environment_mode import EnvironmentMode, EnvironmentModeValue
    from .error import Error
    from .feature import Feature
    from .feature_type import FeatureType, FeatureTypeValue
    from .pagination import Pagination
    from .product import Product
    from .product_create import ProductCreate
    from .product_page import ProductPage
    from .product_status import ProductStatus, ProductStatusValue
    from .tax_category import TaxCategory, TaxCategoryValue
    from .tax_mode import TaxMode, TaxModeValue

_HOMES = {
    "BillingPeriod": "billing_period",
    "BillingPeriodValue": "billing_period",
    "BillingType": "billing_type",
    "BillingTypeValue": "billing_type",
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
    "EnvironmentMode": "environment_mode",
    "EnvironmentModeValue": "environment_mode",
    "Error": "error",
    "Feature": "feature",
    "FeatureType": "feature_type",
    "FeatureTypeValue": "feature_type",
    "Pagination": "pagination",
    "Product": "product",
    "ProductCreate": "product_create",
    "ProductPage": "product_page",
    "ProductStatus": "product_status",
    "ProductStatusValue": "product_status",
    "TaxCategory": "tax_category",
    "TaxCategoryValue": "tax_category",
    "TaxMode": "tax_mode",
    "TaxModeValue": "tax_mode",
}

__all__ = [
    "BillingPeriod",
    "BillingPeriodValue",
    "BillingType",
    "BillingTypeValue",
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
    "EnvironmentMode",
    "EnvironmentModeValue",
    "Error",
    "Feature",
    "FeatureType",
    "FeatureTypeValue",
    "Pagination",
    "Product",
    "ProductCreate",
    "ProductPage",
    "ProductStatus",
    "ProductStatusValue",
    "TaxCategory",
    "TaxCategoryValue",
    "TaxMode",
    "TaxModeValue",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
