# Generated from specs/hyperline. Do not edit.
"""The data of Hyperline's API: what it sends, and what it is sent. Names are loaded on first use."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .accounting_provider import AccountingProvider as AccountingProvider
    from .accounting_provider import AccountingProviderValue as AccountingProviderValue
    from .address import Address as Address
    from .aggregation_operation import AggregationOperation as AggregationOperation
    from .aggregation_operation import AggregationOperationValue as AggregationOperationValue
    from .aggregator import Aggregator as Aggregator
    from .aggregator_condition import AggregatorCondition as AggregatorCondition
    from .aggregator_filter import AggregatorFilter as AggregatorFilter
    from .aggregator_interval_period import AggregatorIntervalPeriod as AggregatorIntervalPeriod
    from .aggregator_interval_period import AggregatorIntervalPeriodValue as AggregatorIntervalPeriodValue
    from .aggregator_operator import AggregatorOperator as AggregatorOperator
    from .aggregator_operator import AggregatorOperatorValue as AggregatorOperatorValue
    from .aggregator_threshold import AggregatorThreshold as AggregatorThreshold
    from .aggregator_type import AggregatorType as AggregatorType
    from .aggregator_type import AggregatorTypeValue as AggregatorTypeValue
    from .any_price import AnyPrice as AnyPrice
    from .any_price import UnknownPrice as UnknownPrice
    from .any_product import AnyProduct as AnyProduct
    from .any_product import UnknownProduct as UnknownProduct
    from .billing_interval import BillingInterval as BillingInterval
    from .billing_period import BillingPeriod as BillingPeriod
    from .billing_period import BillingPeriodValue as BillingPeriodValue
    from .bps_price import BpsPrice as BpsPrice
    from .bulk_price import BulkPrice as BulkPrice
    from .bundle_display_mode import BundleDisplayMode as BundleDisplayMode
    from .bundle_display_mode import BundleDisplayModeValue as BundleDisplayModeValue
    from .bundle_item import BundleItem as BundleItem
    from .bundle_item_product import BundleItemProduct as BundleItemProduct
    from .bundle_price import BundlePrice as BundlePrice
    from .bundle_product import BundleProduct as BundleProduct
    from .commitment_interval import CommitmentInterval as CommitmentInterval
    from .commitment_period import CommitmentPeriod as CommitmentPeriod
    from .commitment_period import CommitmentPeriodValue as CommitmentPeriodValue
    from .conjunction import Conjunction as Conjunction
    from .conjunction import ConjunctionValue as ConjunctionValue
    from .country import Country as Country
    from .country import CountryValue as CountryValue
    from .credit_aggregator import CreditAggregator as CreditAggregator
    from .credit_product import CreditProduct as CreditProduct
    from .credits_grant_mode import CreditsGrantMode as CreditsGrantMode
    from .credits_grant_mode import CreditsGrantModeValue as CreditsGrantModeValue
    from .currency import Currency as Currency
    from .currency import CurrencyValue as CurrencyValue
    from .customer import Customer as Customer
    from .customer_arr_bucket import CustomerArrBucket as CustomerArrBucket
    from .customer_arr_bucket import CustomerArrBucketValue as CustomerArrBucketValue
    from .customer_arr_data_source import CustomerArrDataSource as CustomerArrDataSource
    from .customer_arr_data_source import CustomerArrDataSourceValue as CustomerArrDataSourceValue
    from .customer_arr_entry import CustomerArrEntry as CustomerArrEntry
    from .customer_arr_movement import CustomerArrMovement as CustomerArrMovement
    from .customer_arr_movement import CustomerArrMovementValue as CustomerArrMovementValue
    from .customer_arr_page import CustomerArrPage as CustomerArrPage
    from .customer_arr_state import CustomerArrState as CustomerArrState
    from .customer_arr_value import CustomerArrValue as CustomerArrValue
    from .customer_batch_result import CustomerBatchResult as CustomerBatchResult
    from .customer_credit import CustomerCredit as CustomerCredit
    from .customer_credit_auto_top_up import CustomerCreditAutoTopUp as CustomerCreditAutoTopUp
    from .customer_credit_page import CustomerCreditPage as CustomerCreditPage
    from .customer_credit_portal_settings import CustomerCreditPortalSettings as CustomerCreditPortalSettings
    from .customer_credit_transaction_page import CustomerCreditTransactionPage as CustomerCreditTransactionPage
    from .customer_organisation_invoicing import CustomerOrganisationInvoicing as CustomerOrganisationInvoicing
    from .customer_organisation_invoicing import CustomerOrganisationInvoicingValue as CustomerOrganisationInvoicingValue
    from .customer_page import CustomerPage as CustomerPage
    from .customer_page_v1 import CustomerPageV1 as CustomerPageV1
    from .customer_payment_method import CustomerPaymentMethod as CustomerPaymentMethod
    from .customer_payment_method_error import CustomerPaymentMethodError as CustomerPaymentMethodError
    from .customer_payment_method_error import CustomerPaymentMethodErrorValue as CustomerPaymentMethodErrorValue
    from .customer_payment_method_page import CustomerPaymentMethodPage as CustomerPaymentMethodPage
    from .customer_payment_method_status import CustomerPaymentMethodStatus as CustomerPaymentMethodStatus
    from .customer_payment_method_status import CustomerPaymentMethodStatusValue as CustomerPaymentMethodStatusValue
    from .customer_payment_method_type import CustomerPaymentMethodType as CustomerPaymentMethodType
    from .customer_payment_method_type import CustomerPaymentMethodTypeValue as CustomerPaymentMethodTypeValue
    from .customer_payment_type import CustomerPaymentType as CustomerPaymentType
    from .customer_payment_type import CustomerPaymentTypeValue as CustomerPaymentTypeValue
    from .customer_portal import CustomerPortal as CustomerPortal
    from .customer_provider_name import CustomerProviderName as CustomerProviderName
    from .customer_provider_name import CustomerProviderNameValue as CustomerProviderNameValue
    from .customer_provider_result import CustomerProviderResult as CustomerProviderResult
    from .customer_segment_page import CustomerSegmentPage as CustomerSegmentPage
    from .customer_sort import CustomerSort as CustomerSort
    from .customer_sort import CustomerSortValue as CustomerSortValue
    from .customer_status import CustomerStatus as CustomerStatus
    from .customer_status import CustomerStatusValue as CustomerStatusValue
    from .customer_status_filter import CustomerStatusFilter as CustomerStatusFilter
    from .customer_status_filter import CustomerStatusFilterValue as CustomerStatusFilterValue
    from .customer_status_filter_v1 import CustomerStatusFilterV1 as CustomerStatusFilterV1
    from .customer_status_filter_v1 import CustomerStatusFilterV1Value as CustomerStatusFilterV1Value
    from .customer_subscription import CustomerSubscription as CustomerSubscription
    from .customer_subscription_status import CustomerSubscriptionStatus as CustomerSubscriptionStatus
    from .customer_subscription_status import CustomerSubscriptionStatusValue as CustomerSubscriptionStatusValue
    from .customer_tax_id import CustomerTaxId as CustomerTaxId
    from .customer_tax_id_status import CustomerTaxIdStatus as CustomerTaxIdStatus
    from .customer_tax_id_status import CustomerTaxIdStatusValue as CustomerTaxIdStatusValue
    from .customer_tax_rate import CustomerTaxRate as CustomerTaxRate
    from .customer_tax_scheme import CustomerTaxScheme as CustomerTaxScheme
    from .customer_tax_scheme import CustomerTaxSchemeValue as CustomerTaxSchemeValue
    from .customer_taxability import CustomerTaxability as CustomerTaxability
    from .customer_taxability import CustomerTaxabilityValue as CustomerTaxabilityValue
    from .customer_type import CustomerType as CustomerType
    from .customer_type import CustomerTypeValue as CustomerTypeValue
    from .customer_usage_event import CustomerUsageEvent as CustomerUsageEvent
    from .customer_usage_event_page import CustomerUsageEventPage as CustomerUsageEventPage
    from .customer_usage_group_by import CustomerUsageGroupBy as CustomerUsageGroupBy
    from .customer_usage_group_by import CustomerUsageGroupByValue as CustomerUsageGroupByValue
    from .customer_usage_item import CustomerUsageItem as CustomerUsageItem
    from .customer_usage_tick import CustomerUsageTick as CustomerUsageTick
    from .customer_usage_timeseries import CustomerUsageTimeseries as CustomerUsageTimeseries
    from .customer_usage_total import CustomerUsageTotal as CustomerUsageTotal
    from .customer_valuation import CustomerValuation as CustomerValuation
    from .customer_valuation_group import CustomerValuationGroup as CustomerValuationGroup
    from .customer_valuation_period import CustomerValuationPeriod as CustomerValuationPeriod
    from .customer_valuation_period import CustomerValuationPeriodValue as CustomerValuationPeriodValue
    from .customer_valuation_totals import CustomerValuationTotals as CustomerValuationTotals
    from .customer_variable_arr import CustomerVariableArr as CustomerVariableArr
    from .dynamic_product import DynamicProduct as DynamicProduct
    from .error import Error as Error
    from .error_detail import ErrorDetail as ErrorDetail
    from .fee_price import FeePrice as FeePrice
    from .flat_fee_product import FlatFeeProduct as FlatFeeProduct
    from .incomplete_tier_rule import IncompleteTierRule as IncompleteTierRule
    from .incomplete_tier_rule import IncompleteTierRuleValue as IncompleteTierRuleValue
    from .integration import Integration as Integration
    from .integration_provider import IntegrationProvider as IntegrationProvider
    from .integration_provider import IntegrationProviderValue as IntegrationProviderValue
    from .language import Language as Language
    from .language import LanguageValue as LanguageValue
    from .metering_condition import MeteringCondition as MeteringCondition
    from .metering_filter import MeteringFilter as MeteringFilter
    from .metering_filter_configuration import MeteringFilterConfiguration as MeteringFilterConfiguration
    from .metering_operator import MeteringOperator as MeteringOperator
    from .metering_operator import MeteringOperatorValue as MeteringOperatorValue
    from .packaged_price import PackagedPrice as PackagedPrice
    from .page_meta import PageMeta as PageMeta
    from .payment_method_type import PaymentMethodType as PaymentMethodType
    from .payment_method_type import PaymentMethodTypeValue as PaymentMethodTypeValue
    from .price import Price as Price
    from .price import price_from_dict as price_from_dict
    from .price_configuration import PriceConfiguration as PriceConfiguration
    from .price_configuration_page import PriceConfigurationPage as PriceConfigurationPage
    from .price_configuration_status import PriceConfigurationStatus as PriceConfigurationStatus
    from .price_configuration_status import PriceConfigurationStatusValue as PriceConfigurationStatusValue
    from .price_model import PriceModel as PriceModel
    from .price_model import PriceModelValue as PriceModelValue
    from .product import Product as Product
    from .product import product_from_dict as product_from_dict
    from .product_accounting import ProductAccounting as ProductAccounting
    from .product_accounting_integration import ProductAccountingIntegration as ProductAccountingIntegration
    from .product_common import ProductCommon as ProductCommon
    from .product_feature import ProductFeature as ProductFeature
    from .product_page import ProductPage as ProductPage
    from .product_status import ProductStatus as ProductStatus
    from .product_status import ProductStatusValue as ProductStatusValue
    from .product_status_filter import ProductStatusFilter as ProductStatusFilter
    from .product_status_filter import ProductStatusFilterValue as ProductStatusFilterValue
    from .product_translation import ProductTranslation as ProductTranslation
    from .product_type import ProductType as ProductType
    from .product_type import ProductTypeValue as ProductTypeValue
    from .seat_product import SeatProduct as SeatProduct
    from .sort_order import SortOrder as SortOrder
    from .sort_order import SortOrderValue as SortOrderValue
    from .threshold_operator import ThresholdOperator as ThresholdOperator
    from .threshold_operator import ThresholdOperatorValue as ThresholdOperatorValue
    from .us_state import UsState as UsState
    from .us_state import UsStateValue as UsStateValue
    from .volume_price import VolumePrice as VolumePrice
    from .writable_aggregation_operation import WritableAggregationOperation as WritableAggregationOperation
    from .writable_aggregation_operation import WritableAggregationOperationValue as WritableAggregationOperationValue
    from .writable_customer_type import WritableCustomerType as WritableCustomerType
    from .writable_customer_type import WritableCustomerTypeValue as WritableCustomerTypeValue


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
