# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in several resources, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import TypeAlias

from ..models.aggregator_operator import AggregatorOperatorValue
from ..models.aggregator_type import AggregatorTypeValue
from ..models.billing_period import BillingPeriodValue
from ..models.commitment_period import CommitmentPeriodValue
from ..models.conjunction import ConjunctionValue
from ..models.country import CountryValue
from ..models.currency import CurrencyValue
from ..models.incomplete_tier_rule import IncompleteTierRuleValue
from ..models.interval_period import IntervalPeriodValue
from ..models.invoice_create_status import InvoiceCreateStatusValue
from ..models.invoice_create_type import InvoiceCreateTypeValue
from ..models.invoice_payment_method_type import InvoicePaymentMethodTypeValue
from ..models.invoice_payment_provider import InvoicePaymentProviderValue
from ..models.invoice_payment_strategy import InvoicePaymentStrategyValue
from ..models.invoice_standard_field import InvoiceStandardFieldValue
from ..models.invoice_tax_scheme_input import InvoiceTaxSchemeInputValue
from ..models.language import LanguageValue
from ..models.ledger_account_type import LedgerAccountTypeValue
from ..models.metering_operator import MeteringOperatorValue
from ..models.payment_method_type import PaymentMethodTypeValue
from ..models.price_model import PriceModelValue
from ..models.quote_initial_status import QuoteInitialStatusValue
from ..models.quote_price_tiers import QuotePriceTiersValue
from ..models.refund_method import RefundMethodValue
from ..models.subscription_billing_alignment import SubscriptionBillingAlignmentValue
from ..models.subscription_cancellation_strategy import SubscriptionCancellationStrategyValue
from ..models.subscription_children_usage import SubscriptionChildrenUsageValue
from ..models.subscription_contract_activation import SubscriptionContractActivationValue
from ..models.subscription_coupon_repeat import SubscriptionCouponRepeatValue
from ..models.subscription_coupon_type import SubscriptionCouponTypeValue
from ..models.subscription_end_strategy import SubscriptionEndStrategyValue
from ..models.subscription_metering_window import SubscriptionMeteringWindowValue
from ..models.subscription_payment_schedule import SubscriptionPaymentScheduleValue
from ..models.subscription_phase_activation import SubscriptionPhaseActivationValue
from ..models.subscription_phase_billing_date import SubscriptionPhaseBillingDateValue
from ..models.subscription_phase_calculation import SubscriptionPhaseCalculationValue
from ..models.subscription_phase_end_strategy import SubscriptionPhaseEndStrategyValue
from ..models.subscription_phase_input_status import SubscriptionPhaseInputStatusValue
from ..models.subscription_phase_invoicing import SubscriptionPhaseInvoicingValue
from ..models.subscription_phase_type import SubscriptionPhaseTypeValue
from ..models.subscription_product_schedule import SubscriptionProductScheduleValue
from ..models.subscription_seat_charging import SubscriptionSeatChargingValue
from ..models.us_state import UsStateValue
from ..models.writable_aggregation_operation import WritableAggregationOperationValue

AggregatorOperator: TypeAlias = AggregatorOperatorValue
"""A comparison in an aggregator's filter."""


AggregatorType: TypeAlias = AggregatorTypeValue
"""What happens at the end of a period. A `metered` number starts anew, a `licensed` one goes on."""


BillingPeriod: TypeAlias = BillingPeriodValue
"""Unit of a billing interval. `once` is a single charge that does not recur."""


CommitmentPeriod: TypeAlias = CommitmentPeriodValue
"""Unit of a commitment interval. `all` stands for any length of commitment; there are no days here."""


Conjunction: TypeAlias = ConjunctionValue
"""Whether all conditions must hold (`and`) or one is enough (`or`)."""


Country: TypeAlias = CountryValue
"""ISO 3166-1 code of a country in two letters, or one of six codes beyond it (Ceuta, Melilla, Canary Islands, Azores, Madeira, Kosovo)."""


Currency: TypeAlias = CurrencyValue
"""ISO 4217 code of a currency. The list still has some withdrawn codes (ANG, BGN, BYR, HRK, MRO, SLL, STD, VEF, ZWL)."""


IncompleteTierRule: TypeAlias = IncompleteTierRuleValue
"""What an incompletely used tier or pack costs. `pro_rata` charges the part used, `pay_in_full` the whole, `do_not_charge` nothing."""


IntervalPeriod: TypeAlias = IntervalPeriodValue
"""Unit of a length of time."""


InvoiceCreateStatus: TypeAlias = InvoiceCreateStatusValue
"""State to make an invoice in. `draft` was seen to work, the others are in older documentation; the provider takes more."""


InvoiceCreateType: TypeAlias = InvoiceCreateTypeValue
"""Kind of invoice to make."""


InvoicePaymentMethodType: TypeAlias = InvoicePaymentMethodTypeValue
"""Kind of a payment that is recorded."""


InvoicePaymentProvider: TypeAlias = InvoicePaymentProviderValue
"""Payment provider that has a transaction."""


InvoicePaymentStrategy: TypeAlias = InvoicePaymentStrategyValue
"""Whether the customer's payment method is used (`current`) or money is collected outside of Hyperline (`external`)."""


InvoiceStandardField: TypeAlias = InvoiceStandardFieldValue
"""Something that Hyperline knows and the PDF can show."""


InvoiceTaxSchemeInput: TypeAlias = InvoiceTaxSchemeInputValue
"""Whether taxes are worked out (`auto`) or there are none (`not_eligible`). Other values are read."""


Language: TypeAlias = LanguageValue
"""Two-letter code of a language that texts can be translated to."""


LedgerAccountType: TypeAlias = LedgerAccountTypeValue
"""Class of a ledger account."""


MeteringOperator: TypeAlias = MeteringOperatorValue
"""A comparison in a price's metering filter."""


PaymentMethodType: TypeAlias = PaymentMethodTypeValue
"""A way of paying that can be offered to a customer."""


PriceModel: TypeAlias = PriceModelValue
"""How an amount comes about. `fee` is one fixed amount. `volume`, `packaged` and `bulk` are tiers, each with an amount for a number of units (`bulk` tiers have an upper end only). `bps` is a percentage of each unit, by tier. `bundle` is one amount for a number of units."""


QuoteInitialStatus: TypeAlias = QuoteInitialStatusValue
"""The status that a quote may be created in."""


QuotePriceTiers: TypeAlias = QuotePriceTiersValue
"""Which tiers of a price a quote shows."""


RefundMethod: TypeAlias = RefundMethodValue
"""Where a refund goes. `external` means that it is made outside of Hyperline."""


SubscriptionBillingAlignment: TypeAlias = SubscriptionBillingAlignmentValue
"""Whether billing periods follow the calendar or the day it started."""


SubscriptionCancellationStrategy: TypeAlias = SubscriptionCancellationStrategyValue
"""What is charged or refunded when a subscription is cancelled: a share of the period (`prorata`), an amount that is told (`custom`), or nothing. With `end_of_period` it runs on to the end of the period."""


SubscriptionChildrenUsage: TypeAlias = SubscriptionChildrenUsageValue
"""How the usage of child customers is included."""


SubscriptionContractActivation: TypeAlias = SubscriptionContractActivationValue
"""What starts a contract."""


SubscriptionCouponRepeat: TypeAlias = SubscriptionCouponRepeatValue
"""How long a coupon reduces invoices. `custom` is until a date, `duration` for a number of days, weeks, months or years."""


SubscriptionCouponType: TypeAlias = SubscriptionCouponTypeValue
"""Whether a coupon takes off an amount or a percentage."""


SubscriptionEndStrategy: TypeAlias = SubscriptionEndStrategyValue
"""What ends a contract or a trial."""


SubscriptionMeteringWindow: TypeAlias = SubscriptionMeteringWindowValue
"""The time over which usage is added up."""


SubscriptionPaymentSchedule: TypeAlias = SubscriptionPaymentScheduleValue
"""When a change of a subscription is billed."""


SubscriptionPhaseActivation: TypeAlias = SubscriptionPhaseActivationValue
"""What starts a phase. `previous_phase_end` is the end of the phase before."""


SubscriptionPhaseBillingDate: TypeAlias = SubscriptionPhaseBillingDateValue
"""Whether billing begins with the phase or at a date of its own."""


SubscriptionPhaseCalculation: TypeAlias = SubscriptionPhaseCalculationValue
"""How the change from one phase to the next is priced."""


SubscriptionPhaseEndStrategy: TypeAlias = SubscriptionPhaseEndStrategyValue
"""What ends a phase."""


SubscriptionPhaseInputStatus: TypeAlias = SubscriptionPhaseInputStatusValue
"""Whether a phase that is sent lies ahead (`pending`) or is over (`finished`)."""


SubscriptionPhaseInvoicing: TypeAlias = SubscriptionPhaseInvoicingValue
"""When the change from one phase to the next is billed."""


SubscriptionPhaseType: TypeAlias = SubscriptionPhaseTypeValue
"""Kind of phase."""


SubscriptionProductSchedule: TypeAlias = SubscriptionProductScheduleValue
"""Whether a product is billed in advance (`start`) or in arrears (`end`)."""


SubscriptionSeatCharging: TypeAlias = SubscriptionSeatChargingValue
"""How a change of connected seats within a period is charged."""


UsState: TypeAlias = UsStateValue
"""Two-letter code of a state, territory or military region of the United States."""


WritableAggregationOperation: TypeAlias = WritableAggregationOperationValue
"""How events become a number. `count` counts them, `sum` adds up a property."""
