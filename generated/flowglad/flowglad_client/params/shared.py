# Generated from specs/flowglad. Do not edit.
"""What Flowglad is sent in several resources, as typed dicts under the provider's own field names."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, NotRequired, TypeAlias, TypedDict

from . import values

MetadataInput: TypeAlias = dict[str, str | int | Decimal | bool]
"""Your own values by name: texts of at most 500 characters, numbers, true or false."""


class SinglePaymentPriceCreate(TypedDict):
    """A new price that is paid once."""

    type: Literal["single_payment"]
    """Kind of price; always `single_payment` here."""

    productId: str
    """Identifier of the product it is for, prod_…."""

    unitPrice: int
    """Price of one unit in the smallest unit of the organisation's currency, 0 or more: 2000 is 20.00 USD but 2000 JPY. The currency cannot be sent."""

    isDefault: bool
    """Whether it is to be the default price of its product or meter."""

    name: NotRequired[str | None]
    """Label of the price."""

    slug: NotRequired[str | None]
    """Stable handle of your choice. It must not end with `_no_charge`, which Flowglad reserves."""

    active: NotRequired[bool]
    """Whether it can be sold."""


class SubscriptionPriceCreate(TypedDict):
    """A new price that is paid again in every interval."""

    type: Literal["subscription"]
    """Kind of price; always `subscription` here."""

    productId: str
    """Identifier of the product it is for, prod_…."""

    unitPrice: int
    """Price of one unit in the smallest unit of the organisation's currency, 0 or more: 2000 is 20.00 USD but 2000 JPY. The currency cannot be sent."""

    intervalUnit: values.IntervalUnit
    """Unit of the billing interval."""

    intervalCount: int
    """Length of the billing interval in `intervalUnit`s, at least 1; 3 with month bills every quarter."""

    isDefault: bool
    """Whether it is to be the default price of its product or meter."""

    name: NotRequired[str | None]
    """Label of the price."""

    slug: NotRequired[str | None]
    """Stable handle of your choice. It must not end with `_no_charge`, which Flowglad reserves."""

    active: NotRequired[bool]
    """Whether it can be sold."""

    trialPeriodDays: NotRequired[int | None]
    """How many days a new subscription is free. 0, null and leaving it out all mean no trial."""


class UsageMeterInput(TypedDict):
    """The fields of a new usage meter. Its pricing model is the key's, or the one whose structure names the meter."""

    name: str
    """Label, 1 to 255 characters."""

    slug: str
    """Stable handle of your choice, 1 to 255 characters, unique in the pricing model (409 otherwise)."""

    aggregationType: NotRequired[values.AggregationType]
    """How usage events become one number; `sum` when left out."""

    pricingModelId: NotRequired[str]
    """Identifier of the pricing model, pricing_model_…. Leave it out: it is the one the key is bound to in any case, and what the server does with another one is not documented."""


class UsagePriceCreate(TypedDict):
    """A new price that is paid for what a usage meter counts. It belongs to the meter and to no product."""

    type: Literal["usage"]
    """Kind of price; always `usage` here."""

    usageMeterId: str
    """Identifier of the meter whose usage it prices, usage_meter_…."""

    usageEventsPerUnit: int
    """How many usage events make one billed unit, at least 1."""

    unitPrice: int
    """Price of one unit in the smallest unit of the organisation's currency, 0 or more: 2000 is 20.00 USD but 2000 JPY. The currency cannot be sent."""

    intervalUnit: values.IntervalUnit
    """Unit of the billing interval."""

    intervalCount: int
    """Length of the billing interval in `intervalUnit`s, at least 1; 3 with month bills every quarter."""

    isDefault: bool
    """Whether it is to be the default price of its product or meter."""

    name: NotRequired[str | None]
    """Label of the price."""

    slug: NotRequired[str | None]
    """Stable handle of your choice. It must not end with `_no_charge`, which Flowglad reserves."""

    active: NotRequired[bool]
    """Whether it can be sold."""


PriceCreateInput: TypeAlias = SubscriptionPriceCreate | SinglePaymentPriceCreate | UsagePriceCreate
"""A new price for an existing product (subscription, single payment) or an existing usage meter (usage). `type` tells the kinds apart."""
