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
    from .dynamic_product import DynamicProduct as DynamicProduct
    from .error import Error as Error
    from .error_detail import ErrorDetail as ErrorDetail
    from .event import Event as Event
    from .event_batch import EventBatch as EventBatch
    from .event_batch_accepted import EventBatchAccepted as EventBatchAccepted
    from .event_matching import EventMatching as EventMatching
    from .event_matching import EventMatchingValue as EventMatchingValue
    from .event_page import EventPage as EventPage
    from .event_price import EventPrice as EventPrice
    from .event_price_calculation import EventPriceCalculation as EventPriceCalculation
    from .event_price_group import EventPriceGroup as EventPriceGroup
    from .fee_price import FeePrice as FeePrice
    from .flat_fee_product import FlatFeeProduct as FlatFeeProduct
    from .incomplete_tier_rule import IncompleteTierRule as IncompleteTierRule
    from .incomplete_tier_rule import IncompleteTierRuleValue as IncompleteTierRuleValue
    from .integration import Integration as Integration
    from .integration_provider import IntegrationProvider as IntegrationProvider
    from .integration_provider import IntegrationProviderValue as IntegrationProviderValue
    from .interval import Interval as Interval
    from .interval_period import IntervalPeriod as IntervalPeriod
    from .interval_period import IntervalPeriodValue as IntervalPeriodValue
    from .iterator_meta import IteratorMeta as IteratorMeta
    from .language import Language as Language
    from .language import LanguageValue as LanguageValue
    from .metering_condition import MeteringCondition as MeteringCondition
    from .metering_filter import MeteringFilter as MeteringFilter
    from .metering_filter_configuration import MeteringFilterConfiguration as MeteringFilterConfiguration
    from .metering_operator import MeteringOperator as MeteringOperator
    from .metering_operator import MeteringOperatorValue as MeteringOperatorValue
    from .oauth_auth_method import OauthAuthMethod as OauthAuthMethod
    from .oauth_auth_method import OauthAuthMethodValue as OauthAuthMethodValue
    from .oauth_challenge_method import OauthChallengeMethod as OauthChallengeMethod
    from .oauth_challenge_method import OauthChallengeMethodValue as OauthChallengeMethodValue
    from .oauth_client import OauthClient as OauthClient
    from .oauth_error import OauthError as OauthError
    from .oauth_grant_type import OauthGrantType as OauthGrantType
    from .oauth_grant_type import OauthGrantTypeValue as OauthGrantTypeValue
    from .oauth_token import OauthToken as OauthToken
    from .oauth_user import OauthUser as OauthUser
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
