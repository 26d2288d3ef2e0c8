# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in several resources, as typed dicts under the provider's own field names."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from . import values

BpsPriceInput = TypedDict(
    "BpsPriceInput",
    {
        "type": Literal["bps"],
        "from": int | Decimal,
        "to": int | Decimal | None,
        "percentage": int | Decimal,
        "per_unit_cap": NotRequired[int | Decimal | None],
        "per_unit_floor": NotRequired[int | Decimal | None],
        "per_unit_fee": NotRequired[int | Decimal | None],
    },
)


class BundlePriceInput(TypedDict):
    """A fixed amount for a fixed number of units."""

    type: Literal["bundle"]
    """Always `bundle`."""

    amount: int | Decimal
    """Price of `unit_count` units together, in the smallest unit of the price configuration's currency."""

    unit_count: int | Decimal
    """How many units `amount` pays for."""


CustomPropertyValue: TypeAlias = str | int | Decimal | bool | list[str] | None
"""Value of a custom property. A date and time is a string; a choice of several is a list of strings."""


class FeePriceInput(TypedDict):
    """One fixed amount."""

    type: Literal["fee"]
    """Always `fee`."""

    amount: int | Decimal
    """The price, in the smallest unit of the price configuration's currency (2400 with EUR is EUR 24.00)."""


class InvoiceCouponInput(TypedDict):
    """A discount on an invoice, by an existing coupon (`coupon_id`) or made for this invoice."""

    coupon_id: NotRequired[str]
    """Id of an existing coupon, cou_…."""

    name: NotRequired[str]
    """Name of the discount."""

    discount_amount: NotRequired[int | Decimal]
    """What it takes off, in the smallest unit of the currency."""

    discount_percent: NotRequired[int | Decimal]
    """Percentage it takes off, in place of the coupon's own; 20 means 20 %."""

    line_item_indexes: NotRequired[list[int]]
    """Places of the lines it reduces, from 0. All lines when absent."""


class InvoiceCustomFieldInput(TypedDict):
    """A line with a text of your own."""

    type: Literal["custom"]
    """Always `custom`."""

    label: str
    """What stands before the text."""

    value: str
    """The text."""


class InvoiceLineItemInput(TypedDict):
    """A line, of a product (`product_id`) or of its own (`name` and `unit_amount`)."""

    product_id: NotRequired[str]
    """Id of the product, itm_…. By older documentation its type is `flat_fee`."""

    name: NotRequired[str]
    """Name of the line, in place of the product's."""

    description: NotRequired[str]
    """Description of the line, in place of the product's."""

    unit_amount: NotRequired[int | Decimal]
    """Price of one unit, in the smallest unit of the currency, in place of the product's."""

    units_count: NotRequired[int | Decimal]
    """How many units. The server takes 1 when absent."""

    tax_rate: NotRequired[int | Decimal]
    """Tax rate, a percentage and not money; 20 means 20 %."""

    period_start: NotRequired[datetime | str]
    """Start of the period that the line is for. Read as `period_starts_at`."""

    period_end: NotRequired[datetime | str]
    """End of the period that the line is for. Read as `period_ends_at`."""

    display_unit_amount: NotRequired[bool]
    """Whether the PDF shows the price of a unit."""

    display_service_period: NotRequired[bool]
    """Whether the PDF shows the period."""


class InvoicePropertyFieldInput(TypedDict):
    """A line with the value of a custom property."""

    type: Literal["custom_property"]
    """Always `custom_property`."""

    slug: str
    """Slug of the custom property."""


class InvoiceStandardFieldInput(TypedDict):
    """A line with something that Hyperline knows."""

    type: Literal["standard"]
    """Always `standard`."""

    field: values.InvoiceStandardField
    """What it shows."""


PackagedPriceInput = TypedDict(
    "PackagedPriceInput",
    {
        "type": Literal["packaged"],
        "amount": int | Decimal,
        "from": int | Decimal,
        "to": int | Decimal | None,
        "unit_count": NotRequired[int | Decimal],
        "on_bucket_incomplete": NotRequired[values.IncompleteTierRule],
    },
)


PropertyValue: TypeAlias = str | int | Decimal | bool | list[str | int | Decimal | bool | None] | None
"""A value of free data, or a list of such values."""


class RecognitionWindowInput(TypedDict):
    """A span of days."""

    start_date: NotRequired[date]
    """First day, as in 2026-01-31."""

    end_date: NotRequired[date]
    """Last day, as in 2026-01-31."""


class SubscriptionMeteringConditionInput(TypedDict):
    """One condition on a property of a usage event."""

    property: str
    """Name of the event's property."""

    operator: values.MeteringOperator
    """How the property is compared."""

    value: NotRequired[bool | int | Decimal | str]
    """What it is compared with. One string, not a list, for `in` and `not_in`; a number for `gt`, `gte`, `lt`, `lte`; a string, number or boolean for `equals` and `not_equal`; left out for `is_null` and `is_not_null`."""


class SubscriptionMeteringConditionsInput(TypedDict):
    """Conditions on the properties of a usage event."""

    conditional: values.Conjunction
    """Whether all conditions must hold or one is enough."""

    fields: list[SubscriptionMeteringConditionInput]
    """The conditions."""


class SubscriptionMeteringFilterInput(TypedDict):
    """Which usage events a price counts."""

    name: str
    """Name of the filter."""

    configuration: SubscriptionMeteringConditionsInput
    """The conditions."""


SubscriptionPackagedPriceInput = TypedDict(
    "SubscriptionPackagedPriceInput",
    {
        "type": Literal["packaged"],
        "amount": int | Decimal,
        "from": int | Decimal,
        "to": int | Decimal | None,
        "unit_count": NotRequired[int | Decimal],
        "on_bucket_incomplete": NotRequired[values.IncompleteTierRule],
        "metering_filter": NotRequired[SubscriptionMeteringFilterInput],
    },
)


class SubscriptionPaymentIntervalInput(TypedDict):
    """How often a product is billed, such as every 3 months."""

    period: values.BillingPeriod
    """Unit of the interval; `once` is billed a single time."""

    count: NotRequired[int]
    """Number of periods between two bills. The server takes 1 when absent. Not with `once`."""


SubscriptionVolumePriceInput = TypedDict(
    "SubscriptionVolumePriceInput",
    {
        "type": Literal["volume"],
        "amount": int | Decimal,
        "from": int | Decimal,
        "to": int | Decimal | None,
        "unit_count": NotRequired[int | Decimal],
        "on_tier_incomplete": NotRequired[values.IncompleteTierRule | None],
        "metering_filter": NotRequired[SubscriptionMeteringFilterInput],
    },
)


UnpublishedInput: TypeAlias = dict[str, Any]
"""An object whose members the provider does not publish. Sent as it is given."""


VolumePriceInput = TypedDict(
    "VolumePriceInput",
    {
        "type": Literal["volume"],
        "amount": int | Decimal,
        "from": int | Decimal,
        "to": int | Decimal | None,
        "unit_count": NotRequired[int | Decimal],
        "on_bucket_incomplete": NotRequired[values.IncompleteTierRule],
    },
)


class AddressInput(TypedDict):
    """A postal address. No part is required."""

    name: NotRequired[str | None]
    """Name of the person or company at this address."""

    line1: NotRequired[str | None]
    """Street and number."""

    line2: NotRequired[str | None]
    """Second line of the address."""

    city: NotRequired[str | None]
    """City."""

    zip: NotRequired[str | None]
    """Postal code."""

    state: NotRequired[values.UsState | None]
    """State, for addresses in the United States only."""

    country: NotRequired[values.Country | None]
    """Country."""


class AggregatorConditionInput(TypedDict):
    """One condition on a property of an event."""

    property: str
    """Name of the event's property."""

    operator: values.AggregatorOperator
    value: NotRequired[bool | int | Decimal | str]
    """What to compare with. Left out for `isNull` and `isNotNull`."""


class AggregatorFilterInput(TypedDict):
    """Which events an aggregator counts."""

    conditional: values.Conjunction
    fields: list[AggregatorConditionInput]
    """The conditions."""


class BillingIntervalInput(TypedDict):
    """How often to bill, such as every 3 months."""

    period: values.BillingPeriod
    count: NotRequired[int]
    """Number of periods between two bills, at least 1. Required unless `period` is `once`, where it is left out."""


class BulkPriceInput(TypedDict):
    """A tier of bulk pricing. It has an upper end only, no `from`."""

    type: Literal["bulk"]
    """Always `bulk`."""

    amount: int | Decimal
    """Price of `unit_count` units, in the smallest unit of the price configuration's currency."""

    to: int | Decimal | None
    """Quantity at which the tier ends. Null means it has no end."""

    unit_count: NotRequired[int | Decimal]
    """How many units `amount` pays for. The server takes 1 when absent."""

    on_bucket_incomplete: NotRequired[values.IncompleteTierRule | None]
    """What an incompletely used group of `unit_count` units costs. The server takes `pro_rata` when absent. Read as `on_tier_incomplete`."""


class CommitmentIntervalInput(TypedDict):
    """A length of commitment, such as 1 year."""

    period: values.CommitmentPeriod
    count: NotRequired[int]
    """Number of periods, at least 1. Required unless `period` is `all`, where it is left out."""


class IntervalInput(TypedDict):
    """A length of time, such as 3 months."""

    period: values.IntervalPeriod
    count: int
    """Number of periods."""


InvoiceDisplayFieldInput: TypeAlias = InvoiceStandardFieldInput | InvoicePropertyFieldInput | InvoiceCustomFieldInput
"""A further line in the head of the PDF. `type` tells which."""


class InvoicePaymentInput(TypedDict):
    """A payment to record, in one of four forms: by a stored method (`payment_method_id`), by bank transfer (`transfer`), by a transaction at a payment provider (`provider_transaction_id`), or outside of Hyperline (`external`)."""

    amount: int | Decimal
    """How much is paid, in the smallest unit of the currency. The provider's own figure may take its place."""

    process_at: datetime | str
    """Date of the payment. A future one schedules it."""

    payment_method_id: NotRequired[str]
    """Id of the stored payment method to charge, pm_…. For scheduled payments only."""

    payment_method_type: NotRequired[values.InvoicePaymentMethodType]
    """Kind of payment."""

    bank_account_id: NotRequired[str]
    """Id of the bank account that is credited, bac_…, with `transfer`."""

    provider_name: NotRequired[values.InvoicePaymentProvider]
    """Payment provider that has the transaction."""

    provider_id: NotRequired[str]
    """Id of the connection to the provider, if there are several."""

    provider_transaction_id: NotRequired[str]
    """Id of the transaction at the provider."""


PriceInput: TypeAlias = FeePriceInput | VolumePriceInput | PackagedPriceInput | BulkPriceInput | BpsPriceInput | BundlePriceInput
"""One price or tier. `type` tells which, and must be that of the price configuration around it."""


SubscriptionBpsPriceInput = TypedDict(
    "SubscriptionBpsPriceInput",
    {
        "type": Literal["bps"],
        "from": int | Decimal,
        "to": int | Decimal | None,
        "percentage": int | Decimal,
        "per_unit_cap": NotRequired[int | Decimal | None],
        "per_unit_floor": NotRequired[int | Decimal | None],
        "per_unit_fee": NotRequired[int | Decimal | None],
        "metering_filter": NotRequired[SubscriptionMeteringFilterInput],
    },
)


class SubscriptionBulkPriceInput(TypedDict):
    """A tier of bulk pricing. It has an upper end only, no `from`."""

    type: Literal["bulk"]
    """Always `bulk`."""

    amount: int | Decimal
    """Price of `unit_count` units, in the smallest unit of the currency."""

    to: int | Decimal | None
    """Quantity at which the tier ends. Null means it has no end."""

    unit_count: NotRequired[int | Decimal]
    """How many units `amount` pays for. The server takes 1 when absent."""

    on_tier_incomplete: NotRequired[values.IncompleteTierRule | None]
    """What an incompletely used group of `unit_count` units costs. The server takes `pro_rata` when absent."""

    metering_filter: NotRequired[SubscriptionMeteringFilterInput]
    """Which usage events this price counts."""


class SubscriptionContractTermsInput(TypedDict):
    """Start, end and renewal of a contract. It stands above the phases."""

    activation_strategy: values.SubscriptionContractActivation
    """What starts the contract."""

    end_strategy: values.SubscriptionEndStrategy
    """What ends the contract."""

    starts_at: NotRequired[datetime | str]
    """Moment it starts."""

    ends_at: NotRequired[datetime | str]
    """Moment it ends."""

    duration: NotRequired[IntervalInput]
    """Its length."""

    renew_automatically: NotRequired[bool]
    """Whether it renews by itself."""

    renew_for_duration: NotRequired[IntervalInput]
    """Length that it renews for."""


class SubscriptionCouponInput(TypedDict):
    """A discount on a subscription, by an existing coupon (`id`) or by one that is made for it (`type`)."""

    id: NotRequired[str]
    """Id of an existing coupon, cou_…."""

    type: NotRequired[values.SubscriptionCouponType]
    """Whether a coupon that is made for this takes off an amount or a percentage."""

    name: NotRequired[str]
    """Name of a coupon that is made for this."""

    discount_amount: NotRequired[int | Decimal]
    """What it takes off, in the smallest unit of the currency. With the type `amount`."""

    discount_percent: NotRequired[int | Decimal]
    """Percentage it takes off; 20 means 20 %. With the type `percent`."""

    repeat: NotRequired[values.SubscriptionCouponRepeat]
    """How long it reduces invoices. An existing coupon brings its own when absent."""

    duration_period: NotRequired[values.IntervalPeriod]
    """Unit of its length, with the repeat `duration`."""

    duration_count: NotRequired[int]
    """Number of units of its length."""

    expires_at: NotRequired[datetime | str]
    """Moment it ends, with the repeat `custom`."""

    apply_at: NotRequired[datetime | str]
    """Moment it begins."""

    product_ids: NotRequired[list[str] | None]
    """Ids of the products it reduces. Absent or null means all."""


SubscriptionPriceInput: TypeAlias = (
    FeePriceInput
    | SubscriptionVolumePriceInput
    | SubscriptionPackagedPriceInput
    | SubscriptionBulkPriceInput
    | SubscriptionBpsPriceInput
    | BundlePriceInput
)
"""One price or tier of a product in a subscription. `type` tells which."""


class SubscriptionProductInput(TypedDict):
    """A product to sell in a subscription, and how. Without a price the product's own for the currency and the interval applies."""

    id: str
    """Id of the product, itm_…."""

    name: NotRequired[str]
    """Name on invoices."""

    description: NotRequired[str]
    """Description on invoices."""

    description_display_interval_dates: NotRequired[bool]
    """Whether the description shows the dates of the period. The server takes false when absent."""

    payment_interval: NotRequired[SubscriptionPaymentIntervalInput]
    """How often it is billed."""

    payment_schedule: NotRequired[values.SubscriptionProductSchedule]
    """Whether it is billed in advance or in arrears."""

    price: NotRequired[FeePriceInput]
    """One fixed price, in place of `prices`. Its amount is in the subscription's currency."""

    prices: NotRequired[list[SubscriptionPriceInput]]
    """Prices in place of the product's own. A credit product takes a fixed price (`fee`), not `bundle`."""

    count: NotRequired[int | Decimal]
    """Quantity. For `flat_fee`, `seat` and `credit` products."""

    unit_name: NotRequired[str]
    """What a unit is called. For products by seats or by usage."""

    min_committed_count: NotRequired[int | Decimal]
    """Units that are billed at least. For products by usage."""

    min_amount: NotRequired[int | Decimal | None]
    """Least that the usage comes to, in the smallest unit of the currency. For products by usage."""

    max_amount: NotRequired[int | Decimal | None]
    """Most that the usage comes to, in the smallest unit of the currency. For products by usage."""

    charging_method: NotRequired[values.SubscriptionSeatCharging | None]
    """How a change of connected seats within a period is charged."""

    seat_invoicing_schedule: NotRequired[values.SubscriptionPaymentSchedule | None]
    """When a change of connected seats is billed."""

    metering_interval_type: NotRequired[values.SubscriptionMeteringWindow]
    """The time over which usage is added up. For products by usage."""

    metering_interval: NotRequired[IntervalInput]
    """That time, with the type `custom`."""

    bill_usage_difference: NotRequired[bool]
    """Whether only what was added since the last bill is billed. Not with the metering interval `payment_interval`. The server takes false when absent."""

    children_usage_aggregation: NotRequired[values.SubscriptionChildrenUsage | None]
    """How the usage of an organisation's child customers is included. Not with prices of the model `bps`."""

    credits_expiration_in_days: NotRequired[int | None]
    """Days after which credits expire."""

    expire_credits_at_end_of_period: NotRequired[bool]
    """Whether credits expire with the period; goes before `credits_expiration_in_days`. The server takes false when absent."""


class PriceConfigurationInput(TypedDict):
    """A price configuration of the product being created."""

    currency: values.Currency
    """Currency of every amount in `prices`."""

    billing_interval: BillingIntervalInput
    type: values.PriceModel
    """Price model. All items of `prices` must be of this type. Which models are allowed depends on the product's type."""

    prices: list[PriceInput]
    """The prices, all of the same type. At most one when `type` is `fee`, otherwise the tiers."""

    commitment_interval: NotRequired[CommitmentIntervalInput | None]
    """Length of commitment this price is for."""

    countries: NotRequired[list[values.Country] | None]
    """Countries of the customers it applies to. Absent or null means everywhere; an empty list means only customers without a country."""

    price_book_id: NotRequired[str | None]
    """Id of the price book to put it in. Absent or null means the default price book."""

    allow_on_portal: NotRequired[bool]
    """Whether customers may buy it in the portal. Only with the model `bundle`, where the server takes true when absent."""

    country: NotRequired[values.Country | None]
    """The one country it applies to. Send `countries` instead."""

    plan_id: NotRequired[str | None]
    """Id of the legacy plan to limit it to."""


class SubscriptionPhaseInput(TypedDict):
    """A part of a subscription's time, with its own products, coupons, start and end."""

    name: NotRequired[str]
    """Name of the phase."""

    type: NotRequired[values.SubscriptionPhaseType]
    """Kind of phase. The server takes `standard` when absent."""

    status: NotRequired[values.SubscriptionPhaseInputStatus]
    """Whether it lies ahead or is over. The server takes `pending` when absent."""

    order: NotRequired[int]
    """Its position among the phases."""

    activation_strategy: values.SubscriptionPhaseActivation
    """What starts it. In a quote, `immediately` and `checkout` are not taken."""

    end_strategy: values.SubscriptionPhaseEndStrategy
    """What ends it."""

    starts_at: NotRequired[datetime | str]
    """Moment it starts."""

    ends_at: NotRequired[datetime | str]
    """Moment it ends."""

    duration: NotRequired[IntervalInput]
    """Its length, with the end strategy `duration`."""

    billing_date_setting: values.SubscriptionPhaseBillingDate
    """Whether billing begins with the phase or at a date of its own."""

    initial_billing_at: NotRequired[datetime | str]
    """Moment of the first billing, with the setting `specific_date`."""

    billing_cycle_alignment: NotRequired[values.SubscriptionBillingAlignment]
    """Whether periods follow the calendar or the start. The account's settings decide when absent."""

    do_not_invoice_phase: NotRequired[bool]
    """Whether nothing is invoiced during it. The server takes false when absent."""

    transition_calculation_method: NotRequired[values.SubscriptionPhaseCalculation]
    """How the change to this phase is priced. The server takes `prorata` when absent."""

    transition_invoicing_schedule: NotRequired[values.SubscriptionPhaseInvoicing]
    """When the change to this phase is billed."""

    products: list[SubscriptionProductInput]
    """What is sold during it."""

    coupons: NotRequired[list[SubscriptionCouponInput]]
    """Discounts during it."""
