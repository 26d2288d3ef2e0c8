"""The data of Hyperline's API: what it sends, and what it is sent. Names are loaded on first use."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .accounting_provider import AccountingProvider, AccountingProviderValue
    from .aggregation_operation import AggregationOperation, AggregationOperationValue
    from .aggregator import Aggregator
    from .aggregator_condition import AggregatorCondition
    from .aggregator_condition_input import AggregatorConditionInput
    from .aggregator_filter import AggregatorFilter
    from .aggregator_filter_input import AggregatorFilterInput
    from .aggregator_input import AggregatorInput
    from .aggregator_interval_period import AggregatorIntervalPeriod, AggregatorIntervalPeriodValue
    from .aggregator_operator import AggregatorOperator, AggregatorOperatorValue
    from .aggregator_threshold import AggregatorThreshold
    from .aggregator_type import AggregatorType, AggregatorTypeValue
    from .billing_interval import BillingInterval
    from .billing_interval_input import BillingIntervalInput
    from .billing_period import BillingPeriod, BillingPeriodValue
    from .bps_price import BpsPrice
    from .bps_price_input import BpsPriceInput
    from .bulk_price import BulkPrice
    from .bulk_price_input import BulkPriceInput
    from .bundle_display_mode import BundleDisplayMode, BundleDisplayModeValue
    from .bundle_item import BundleItem
    from .bundle_item_input import BundleItemInput
    from .bundle_item_product import BundleItemProduct
    from .bundle_price import BundlePrice
    from .bundle_price_input import BundlePriceInput
    from .bundle_product import BundleProduct
    from .commitment_interval import CommitmentInterval
    from .commitment_interval_input import CommitmentIntervalInput
    from .commitment_period import CommitmentPeriod, CommitmentPeriodValue
    from .conjunction import Conjunction, ConjunctionValue
    from .credit_aggregator import CreditAggregator
    from .credit_aggregator_input import CreditAggregatorInput
    from .credit_product import CreditProduct
    from .credits_grant_mode import CreditsGrantMode, CreditsGrantModeValue
    from .currency import Currency, CurrencyValue
    from .dynamic_product import DynamicProduct
    from .error import Error
    from .error_detail import ErrorDetail
    from .fee_price import FeePrice
    from .fee_price_input import FeePriceInput
    from .flat_fee_product import FlatFeeProduct
    from .incomplete_tier_rule import IncompleteTierRule, IncompleteTierRuleValue
    from .integration import Integration
    from .integration_provider import IntegrationProvider, IntegrationProviderValue
    from .language import Language, LanguageValue
    from .metering_condition import MeteringCondition
    from .metering_filter import MeteringFilter
    from .metering_filter_configuration import MeteringFilterConfiguration
    from .metering_operator import MeteringOperator, MeteringOperatorValue
    from .packaged_price import PackagedPrice
    from .packaged_price_input import PackagedPriceInput
    from .page_meta import PageMeta
    from .price import Price, price_from_dict
    from .price_configuration import PriceConfiguration
    from .price_configuration_create import PriceConfigurationCreate
    from .price_configuration_input import PriceConfigurationInput
    from .price_configuration_page import PriceConfigurationPage
    from .price_configuration_status import PriceConfigurationStatus, PriceConfigurationStatusValue
    from .price_input import PriceInput, price_input_from_dict
    from .price_model import PriceModel, PriceModelValue
    from .product import Product, product_from_dict
    from .product_accounting import ProductAccounting
    from .product_accounting_input import ProductAccountingInput
    from .product_accounting_integration import ProductAccountingIntegration
    from .product_accounting_integration_input import ProductAccountingIntegrationInput
    from .product_common import ProductCommon
    from .product_create import ProductCreate
    from .product_feature import ProductFeature
    from .product_feature_update import ProductFeatureUpdate
    from .product_page import ProductPage
    from .product_status import ProductStatus, ProductStatusValue
    from .product_status_filter import ProductStatusFilter, ProductStatusFilterValue
    from .product_translation import ProductTranslation
    from .product_translation_input import ProductTranslationInput
    from .product_type import ProductType, ProductTypeValue
    from .product_update import ProductUpdate
    from .seat_product import SeatProduct
    from .threshold_operator import ThresholdOperator, ThresholdOperatorValue
    from .volume_price import VolumePrice
    from .volume_price_input import VolumePriceInput
    from .writable_aggregation_operation import WritableAggregationOperation, WritableAggregationOperationValue

_HOMES = {
    "AccountingProvider": "accounting_provider",
    "AccountingProviderValue": "accounting_provider",
    "AggregationOperation": "aggregation_operation",
    "AggregationOperationValue": "aggregation_operation",
    "Aggregator": "aggregator",
    "AggregatorCondition": "aggregator_condition",
    "AggregatorConditionInput": "aggregator_condition_input",
    "AggregatorFilter": "aggregator_filter",
    "AggregatorFilterInput": "aggregator_filter_input",
    "AggregatorInput": "aggregator_input",
    "AggregatorIntervalPeriod": "aggregator_interval_period",
    "AggregatorIntervalPeriodValue": "aggregator_interval_period",
    "AggregatorOperator": "aggregator_operator",
    "AggregatorOperatorValue": "aggregator_operator",
    "AggregatorThreshold": "aggregator_threshold",
    "AggregatorType": "aggregator_type",
    "AggregatorTypeValue": "aggregator_type",
    "BillingInterval": "billing_interval",
    "BillingIntervalInput": "billing_interval_input",
    "BillingPeriod": "billing_period",
    "BillingPeriodValue": "billing_period",
    "BpsPrice": "bps_price",
    "BpsPriceInput": "bps_price_input",
    "BulkPrice": "bulk_price",
    "BulkPriceInput": "bulk_price_input",
    "BundleDisplayMode": "bundle_display_mode",
    "BundleDisplayModeValue": "bundle_display_mode",
    "BundleItem": "bundle_item",
    "BundleItemInput": "bundle_item_input",
    "BundleItemProduct": "bundle_item_product",
    "BundlePrice": "bundle_price",
    "BundlePriceInput": "bundle_price_input",
    "BundleProduct": "bundle_product",
    "CommitmentInterval": "commitment_interval",
    "CommitmentIntervalInput": "commitment_interval_input",
    "CommitmentPeriod": "commitment_period",
    "CommitmentPeriodValue": "commitment_period",
    "Conjunction": "conjunction",
    "ConjunctionValue": "conjunction",
    "CreditAggregator": "credit_aggregator",
    "CreditAggregatorInput": "credit_aggregator_input",
    "CreditProduct": "credit_product",
    "CreditsGrantMode": "credits_grant_mode",
    "CreditsGrantModeValue": "credits_grant_mode",
    "Currency": "currency",
    "CurrencyValue": "currency",
    "DynamicProduct": "dynamic_product",
    "Error": "error",
    "ErrorDetail": "error_detail",
    "FeePrice": "fee_price",
    "FeePriceInput": "fee_price_input",
    "FlatFeeProduct": "flat_fee_product",
    "IncompleteTierRule": "incomplete_tier_rule",
    "IncompleteTierRuleValue": "incomplete_tier_rule",
    "Integration": "integration",
    "IntegrationProvider": "integration_provider",
    "IntegrationProviderValue": "integration_provider",
    "Language": "language",
    "LanguageValue": "language",
    "MeteringCondition": "metering_condition",
    "MeteringFilter": "metering_filter",
    "MeteringFilterConfiguration": "metering_filter_configuration",
    "MeteringOperator": "metering_operator",
    "MeteringOperatorValue": "metering_operator",
    "PackagedPrice": "packaged_price",
    "PackagedPriceInput": "packaged_price_input",
    "PageMeta": "page_meta",
    "Price": "price",
    "PriceConfiguration": "price_configuration",
    "PriceConfigurationCreate": "price_configuration_create",
    "PriceConfigurationInput": "price_configuration_input",
    "PriceConfigurationPage": "price_configuration_page",
    "PriceConfigurationStatus": "price_configuration_status",
    "PriceConfigurationStatusValue": "price_configuration_status",
    "PriceInput": "price_input",
    "PriceModel": "price_model",
    "PriceModelValue": "price_model",
    "Product": "product",
    "ProductAccounting": "product_accounting",
    "ProductAccountingInput": "product_accounting_input",
    "ProductAccountingIntegration": "product_accounting_integration",
    "ProductAccountingIntegrationInput": "product_accounting_integration_input",
    "ProductCommon": "product_common",
    "ProductCreate": "product_create",
    "ProductFeature": "product_feature",
    "ProductFeatureUpdate": "product_feature_update",
    "ProductPage": "product_page",
    "ProductStatus": "product_status",
    "ProductStatusFilter": "product_status_filter",
    "ProductStatusFilterValue": "product_status_filter",
    "ProductStatusValue": "product_status",
    "ProductTranslation": "product_translation",
    "ProductTranslationInput": "product_translation_input",
    "ProductType": "product_type",
    "ProductTypeValue": "product_type",
    "ProductUpdate": "product_update",
    "SeatProduct": "seat_product",
    "ThresholdOperator": "threshold_operator",
    "ThresholdOperatorValue": "threshold_operator",
    "VolumePrice": "volume_price",
    "VolumePriceInput": "volume_price_input",
    "WritableAggregationOperation": "writable_aggregation_operation",
    "WritableAggregationOperationValue": "writable_aggregation_operation",
    "price_from_dict": "price",
    "price_input_from_dict": "price_input",
    "product_from_dict": "product",
}

__all__ = [
    "AccountingProvider",
    "AccountingProviderValue",
    "AggregationOperation",
    "AggregationOperationValue",
    "Aggregator",
    "AggregatorCondition",
    "AggregatorConditionInput",
    "AggregatorFilter",
    "AggregatorFilterInput",
    "AggregatorInput",
    "AggregatorIntervalPeriod",
    "AggregatorIntervalPeriodValue",
    "AggregatorOperator",
    "AggregatorOperatorValue",
    "AggregatorThreshold",
    "AggregatorType",
    "AggregatorTypeValue",
    "BillingInterval",
    "BillingIntervalInput",
    "BillingPeriod",
    "BillingPeriodValue",
    "BpsPrice",
    "BpsPriceInput",
    "BulkPrice",
    "BulkPriceInput",
    "BundleDisplayMode",
    "BundleDisplayModeValue",
    "BundleItem",
    "BundleItemInput",
    "BundleItemProduct",
    "BundlePrice",
    "BundlePriceInput",
    "BundleProduct",
    "CommitmentInterval",
    "CommitmentIntervalInput",
    "CommitmentPeriod",
    "CommitmentPeriodValue",
    "Conjunction",
    "ConjunctionValue",
    "CreditAggregator",
    "CreditAggregatorInput",
    "CreditProduct",
    "CreditsGrantMode",
    "CreditsGrantModeValue",
    "Currency",
    "CurrencyValue",
    "DynamicProduct",
    "Error",
    "ErrorDetail",
    "FeePrice",
    "FeePriceInput",
    "FlatFeeProduct",
    "IncompleteTierRule",
    "IncompleteTierRuleValue",
    "Integration",
    "IntegrationProvider",
    "IntegrationProviderValue",
    "Language",
    "LanguageValue",
    "MeteringCondition",
    "MeteringFilter",
    "MeteringFilterConfiguration",
    "MeteringOperator",
    "MeteringOperatorValue",
    "PackagedPrice",
    "PackagedPriceInput",
    "PageMeta",
    "Price",
    "PriceConfiguration",
    "PriceConfigurationCreate",
    "PriceConfigurationInput",
    "PriceConfigurationPage",
    "PriceConfigurationStatus",
    "PriceConfigurationStatusValue",
    "PriceInput",
    "PriceModel",
    "PriceModelValue",
    "Product",
    "ProductAccounting",
    "ProductAccountingInput",
    "ProductAccountingIntegration",
    "ProductAccountingIntegrationInput",
    "ProductCommon",
    "ProductCreate",
    "ProductFeature",
    "ProductFeatureUpdate",
    "ProductPage",
    "ProductStatus",
    "ProductStatusFilter",
    "ProductStatusFilterValue",
    "ProductStatusValue",
    "ProductTranslation",
    "ProductTranslationInput",
    "ProductType",
    "ProductTypeValue",
    "ProductUpdate",
    "SeatProduct",
    "ThresholdOperator",
    "ThresholdOperatorValue",
    "VolumePrice",
    "VolumePriceInput",
    "WritableAggregationOperation",
    "WritableAggregationOperationValue",
    "price_from_dict",
    "price_input_from_dict",
    "product_from_dict",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
