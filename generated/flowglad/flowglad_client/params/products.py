# Generated from specs/flowglad. Do not edit.
"""What Flowglad is sent in products, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from . import values


class ProductInput(TypedDict):
    """The fields of a new product."""

    name: str
    """Display name, at least one character."""

    slug: str
    """Stable handle of your choice, 1 to 255 characters, unique in the pricing model (409 otherwise). It must not end with `_no_charge`, which Flowglad reserves."""

    active: bool
    """Whether it can be sold."""

    pricingModelId: str
    """Identifier of the pricing model, pricing_model_…. It must be the one the key is bound to."""

    description: NotRequired[str | None]
    """Text about the product. Null or left out, it has none."""

    imageURL: NotRequired[str | None]
    """Address of a picture. Null or left out, it has none."""

    singularQuantityLabel: NotRequired[str | None]
    """Word for one unit, such as seat."""

    pluralQuantityLabel: NotRequired[str | None]
    """Word for several units, such as seats."""

    default: NotRequired[bool]
    """Whether it is the default product of the pricing model. The server refuses `true` here with 403; leave it out."""


class ProductUpdateInput(TypedDict):
    """The new values of a product. The pricing model cannot be changed."""

    id: NotRequired[str]
    """Identifier, prod_…. It decides which product changes, so it must be the one in the path. May be left out: the call's own is put in."""

    name: str
    """Display name. Needed every time, also when it stays as it is."""

    active: bool
    """Whether it can be sold. Needed every time, also when it stays as it is."""

    slug: NotRequired[str]
    """Stable handle, 1 to 255 characters, unique in the pricing model (409 otherwise). The ending `_no_charge` is reserved for Flowglad."""

    description: NotRequired[str | None]
    """Text about the product; null for none."""

    imageURL: NotRequired[str | None]
    """Address of a picture; null for none."""

    singularQuantityLabel: NotRequired[str | None]
    """Word for one unit, such as seat; null for none."""

    pluralQuantityLabel: NotRequired[str | None]
    """Word for several units, such as seats; null for none."""

    default: NotRequired[bool]
    """Whether it is the default product of the pricing model."""


class SinglePaymentPriceInput(TypedDict):
    """A first price that is paid once."""

    type: Literal["single_payment"]
    """Kind of price; always `single_payment` here."""

    unitPrice: int
    """Price of one unit in the smallest unit of the organisation's currency, 0 or more: 2000 is 20.00 USD but 2000 JPY. The currency cannot be sent."""

    isDefault: bool
    """Whether it is the product's default price. Must be sent, but the first price becomes the default whatever it says."""

    name: NotRequired[str | None]
    """Label of the price."""

    slug: NotRequired[str | None]
    """Stable handle of your choice. It must not end with `_no_charge`, which Flowglad reserves."""

    active: NotRequired[bool]
    """Whether it can be sold."""


class SubscriptionPriceInput(TypedDict):
    """A first price that is paid again in every interval."""

    type: Literal["subscription"]
    """Kind of price; always `subscription` here."""

    unitPrice: int
    """Price of one unit in the smallest unit of the organisation's currency, 0 or more: 2000 is 20.00 USD but 2000 JPY. The currency cannot be sent."""

    intervalUnit: values.IntervalUnit
    """Unit of the billing interval."""

    intervalCount: int
    """Length of the billing interval in `intervalUnit`s, at least 1; 3 with month bills every quarter."""

    isDefault: bool
    """Whether it is the product's default price. Must be sent, but the first price becomes the default whatever it says."""

    name: NotRequired[str | None]
    """Label of the price."""

    slug: NotRequired[str | None]
    """Stable handle of your choice. It must not end with `_no_charge`, which Flowglad reserves."""

    active: NotRequired[bool]
    """Whether it can be sold."""

    trialPeriodDays: NotRequired[int | None]
    """How many days a new subscription is free. 0, null and leaving it out all mean no trial."""


class UsagePriceInput(TypedDict):
    """A first price that is paid for what a usage meter counts."""

    type: Literal["usage"]
    """Kind of price; always `usage` here."""

    unitPrice: int
    """Price of one unit in the smallest unit of the organisation's currency, 0 or more: 2000 is 20.00 USD but 2000 JPY. The currency cannot be sent."""

    usageMeterId: str
    """Identifier of the meter whose usage it prices, usage_meter_…."""

    usageEventsPerUnit: int
    """How many usage events make one billed unit, at least 1."""

    intervalUnit: values.IntervalUnit
    """Unit of the billing interval."""

    intervalCount: int
    """Length of the billing interval in `intervalUnit`s, at least 1; 3 with month bills every quarter."""

    isDefault: bool
    """Whether it is the product's default price. Must be sent, but the first price becomes the default whatever it says."""

    name: NotRequired[str | None]
    """Label of the price."""

    slug: NotRequired[str | None]
    """Stable handle of your choice. It must not end with `_no_charge`, which Flowglad reserves."""

    active: NotRequired[bool]
    """Whether it can be sold."""


ProductPriceInput: TypeAlias = SubscriptionPriceInput | SinglePaymentPriceInput | UsagePriceInput
"""The first price of a new product. `type` tells the kinds apart."""
