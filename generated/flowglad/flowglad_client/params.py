"""What Flowglad is sent, as typed dicts under the provider's own field names: nested input can be a plain dict."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

IntervalUnit: TypeAlias = Literal["day", "week", "month", "year"]
"""
Unit of a billing interval.
"""


class ProductInput(TypedDict):
    """
    The fields of a new product.
    """

    name: str
    """
    Display name, at least one character.
    """

    slug: str
    """
    Stable handle of your choice, 1 to 255 characters, unique in the pricing model (409 otherwise). It must not end with `_no_charge`, which Flowglad reserves.
    """

    active: bool
    """
    Whether it can be sold.
    """

    pricingModelId: str
    """
    Identifier of the pricing model, pricing_model_…. It must be the one the key is bound to.
    """

    description: NotRequired[str | None]
    """
    Text about the product. Null or left out, it has none.
    """

    imageURL: NotRequired[str | None]
    """
    Address of a picture. Null or left out, it has none.
    """

    singularQuantityLabel: NotRequired[str | None]
    """
    Word for one unit, such as seat.
    """

    pluralQuantityLabel: NotRequired[str | None]
    """
    Word for several units, such as seats.
    """

    default: NotRequired[bool]
    """
    Whether it is the default product of the pricing model. The server refuses `true` here with 403; leave it out.
    """


class ProductUpdateInput(TypedDict):
    """
    The new values of a product. The pricing model cannot be changed.
    """

    id: str
    """
    Identifier, prod_…. It decides which product changes, so it must be the one in the path.
    """

    name: str
    """
    Display name, at least one character. Needed every time, also when it stays as it is.
    """

    active: bool
    """
    Whether it can be sold. Needed every time, also when it stays as it is.
    """

    slug: NotRequired[str]
    """
    Stable handle, 1 to 255 characters, unique in the pricing model (409 otherwise). The ending `_no_charge` is reserved for Flowglad.
    """

    description: NotRequired[str | None]
    """
    Text about the product; null for none.
    """

    imageURL: NotRequired[str | None]
    """
    Address of a picture; null for none.
    """

    singularQuantityLabel: NotRequired[str | None]
    """
    Word for one unit, such as seat; null for none.
    """

    pluralQuantityLabel: NotRequired[str | None]
    """
    Word for several units, such as seats; null for none.
    """

    default: NotRequired[bool]
    """
    Whether it is the default product of the pricing model.
    """


class SinglePaymentPriceCreate(TypedDict):
    """
    A new price that is paid once.
    """

    type: Literal["single_payment"]
    """
    Kind of price; always `single_payment` here.
    """

    productId: str
    """
    Identifier of the product it is for, prod_….
    """

    unitPrice: int
    """
    Price of one unit in the smallest unit of the organisation's currency, 0 or more: 2000 is 20.00 USD but 2000 JPY. The currency cannot be sent.
    """

    isDefault: bool
    """
    Whether it is to be the default price of its product or meter.
    """

    name: NotRequired[str | None]
    """
    Label of the price.
    """

    slug: NotRequired[str | None]
    """
    Stable handle of your choice. It must not end with `_no_charge`, which Flowglad reserves.
    """

    active: NotRequired[bool]
    """
    Whether it can be sold.
    """


class SinglePaymentPriceInput(TypedDict):
    """
    A first price that is paid once.
    """

    type: Literal["single_payment"]
    """
    Kind of price; always `single_payment` here.
    """

    unitPrice: int
    """
    Price of one unit in the smallest unit of the organisation's currency, 0 or more: 2000 is 20.00 USD but 2000 JPY. The currency cannot be sent.
    """

    isDefault: bool
    """
    Whether it is the product's default price. Must be sent, but the first price becomes the default whatever it says.
    """

    name: NotRequired[str | None]
    """
    Label of the price.
    """

    slug: NotRequired[str | None]
    """
    Stable handle of your choice. It must not end with `_no_charge`, which Flowglad reserves.
    """

    active: NotRequired[bool]
    """
    Whether it can be sold.
    """


class SinglePaymentPriceUpdate(TypedDict):
    """
    What may change about a single payment price.
    """

    type: Literal["single_payment"]
    """
    Kind the price has; always `single_payment` here.
    """

    id: str
    """
    Identifier, price_…. It decides which price changes, so it must be the one in the path.
    """

    isDefault: bool
    """
    Whether it is to be the default price of its product or meter. Needed every time, also when it stays as it is.
    """

    name: NotRequired[str | None]
    """
    Label of the price; null for none.
    """

    slug: NotRequired[str | None]
    """
    Stable handle of your choice; null for none. The ending `_no_charge` is reserved for Flowglad.
    """

    active: NotRequired[bool]
    """
    Whether it can be sold.
    """


class SubscriptionPriceCreate(TypedDict):
    """
    A new price that is paid again in every interval.
    """

    type: Literal["subscription"]
    """
    Kind of price; always `subscription` here.
    """

    productId: str
    """
    Identifier of the product it is for, prod_….
    """

    unitPrice: int
    """
    Price of one unit in the smallest unit of the organisation's currency, 0 or more: 2000 is 20.00 USD but 2000 JPY. The currency cannot be sent.
    """

    intervalUnit: IntervalUnit
    """
    Unit of the billing interval.
    """

    intervalCount: int
    """
    Length of the billing interval in `intervalUnit`s, at least 1; 3 with month bills every quarter.
    """

    isDefault: bool
    """
    Whether it is to be the default price of its product or meter.
    """

    name: NotRequired[str | None]
    """
    Label of the price.
    """

    slug: NotRequired[str | None]
    """
    Stable handle of your choice. It must not end with `_no_charge`, which Flowglad reserves.
    """

    active: NotRequired[bool]
    """
    Whether it can be sold.
    """

    trialPeriodDays: NotRequired[int | None]
    """
    How many days a new subscription is free. 0, null and leaving it out all mean no trial.
    """


class SubscriptionPriceInput(TypedDict):
    """
    A first price that is paid again in every interval.
    """

    type: Literal["subscription"]
    """
    Kind of price; always `subscription` here.
    """

    unitPrice: int
    """
    Price of one unit in the smallest unit of the organisation's currency, 0 or more: 2000 is 20.00 USD but 2000 JPY. The currency cannot be sent.
    """

    intervalUnit: IntervalUnit
    """
    Unit of the billing interval.
    """

    intervalCount: int
    """
    Length of the billing interval in `intervalUnit`s, at least 1; 3 with month bills every quarter.
    """

    isDefault: bool
    """
    Whether it is the product's default price. Must be sent, but the first price becomes the default whatever it says.
    """

    name: NotRequired[str | None]
    """
    Label of the price.
    """

    slug: NotRequired[str | None]
    """
    Stable handle of your choice. It must not end with `_no_charge`, which Flowglad reserves.
    """

    active: NotRequired[bool]
    """
    Whether it can be sold.
    """

    trialPeriodDays: NotRequired[int | None]
    """
    How many days a new subscription is free. 0, null and leaving it out all mean no trial.
    """


class SubscriptionPriceUpdate(TypedDict):
    """
    What may change about a subscription price.
    """

    type: Literal["subscription"]
    """
    Kind the price has; always `subscription` here.
    """

    id: str
    """
    Identifier, price_…. It decides which price changes, so it must be the one in the path.
    """

    isDefault: bool
    """
    Whether it is to be the default price of its product or meter. Needed every time, also when it stays as it is.
    """

    name: NotRequired[str | None]
    """
    Label of the price; null for none.
    """

    slug: NotRequired[str | None]
    """
    Stable handle of your choice; null for none. The ending `_no_charge` is reserved for Flowglad.
    """

    active: NotRequired[bool]
    """
    Whether it can be sold.
    """


class UsagePriceCreate(TypedDict):
    """
    A new price that is paid for what a usage meter counts. It belongs to the meter and to no product.
    """

    type: Literal["usage"]
    """
    Kind of price; always `usage` here.
    """

    usageMeterId: str
    """
    Identifier of the meter whose usage it prices, usage_meter_….
    """

    usageEventsPerUnit: int
    """
    How many usage events make one billed unit, at least 1.
    """

    unitPrice: int
    """
    Price of one unit in the smallest unit of the organisation's currency, 0 or more: 2000 is 20.00 USD but 2000 JPY. The currency cannot be sent.
    """

    intervalUnit: IntervalUnit
    """
    Unit of the billing interval.
    """

    intervalCount: int
    """
    Length of the billing interval in `intervalUnit`s, at least 1; 3 with month bills every quarter.
    """

    isDefault: bool
    """
    Whether it is to be the default price of its product or meter.
    """

    name: NotRequired[str | None]
    """
    Label of the price.
    """

    slug: NotRequired[str | None]
    """
    Stable handle of your choice. It must not end with `_no_charge`, which Flowglad reserves.
    """

    active: NotRequired[bool]
    """
    Whether it can be sold.
    """


class UsagePriceInput(TypedDict):
    """
    A first price that is paid for what a usage meter counts.
    """

    type: Literal["usage"]
    """
    Kind of price; always `usage` here.
    """

    unitPrice: int
    """
    Price of one unit in the smallest unit of the organisation's currency, 0 or more: 2000 is 20.00 USD but 2000 JPY. The currency cannot be sent.
    """

    usageMeterId: str
    """
    Identifier of the meter whose usage it prices, usage_meter_….
    """

    usageEventsPerUnit: int
    """
    How many usage events make one billed unit, at least 1.
    """

    intervalUnit: IntervalUnit
    """
    Unit of the billing interval.
    """

    intervalCount: int
    """
    Length of the billing interval in `intervalUnit`s, at least 1; 3 with month bills every quarter.
    """

    isDefault: bool
    """
    Whether it is the product's default price. Must be sent, but the first price becomes the default whatever it says.
    """

    name: NotRequired[str | None]
    """
    Label of the price.
    """

    slug: NotRequired[str | None]
    """
    Stable handle of your choice. It must not end with `_no_charge`, which Flowglad reserves.
    """

    active: NotRequired[bool]
    """
    Whether it can be sold.
    """


class UsagePriceUpdate(TypedDict):
    """
    What may change about a usage price.
    """

    type: Literal["usage"]
    """
    Kind the price has; always `usage` here.
    """

    id: str
    """
    Identifier, price_…. It decides which price changes, so it must be the one in the path.
    """

    isDefault: bool
    """
    Whether it is to be the default price of its product or meter. Needed every time, also when it stays as it is.
    """

    name: NotRequired[str | None]
    """
    Label of the price; null for none.
    """

    slug: NotRequired[str | None]
    """
    Stable handle of your choice; null for none. The ending `_no_charge` is reserved for Flowglad.
    """

    active: NotRequired[bool]
    """
    Whether it can be sold.
    """


PriceCreateInput: TypeAlias = SubscriptionPriceCreate | SinglePaymentPriceCreate | UsagePriceCreate
"""
A new price for an existing product (subscription, single payment) or an existing usage meter (usage). `type` tells the kinds apart.
"""


PriceUpdateInput: TypeAlias = SubscriptionPriceUpdate | SinglePaymentPriceUpdate | UsagePriceUpdate
"""
What may change about a price. `type` must repeat the kind the price has.
"""


ProductPriceInput: TypeAlias = SubscriptionPriceInput | SinglePaymentPriceInput | UsagePriceInput
"""
The first price of a new product. `type` tells the kinds apart.
"""


class ProductUpdate(TypedDict):
    """
    A product's new values and, if wanted, one more price and the whole list of features.
    """

    product: ProductUpdateInput
    """
    The product's new values. Its `id` must be the one in the path.
    """

    price: NotRequired[PriceCreateInput]
    """
    One more price for the product, in full. It does not change an existing price: every call with it adds one. Flowglad ignores it on the default product of a pricing model.
    """

    featureIds: NotRequired[list[str]]
    """
    Identifiers (feature_…) of all features the product shall have. The list takes the place of the present one. Leave it out when the features are not to be set.
    """


class PriceCreate(TypedDict):
    """
    A new price.
    """

    price: PriceCreateInput
    """
    The price itself.
    """


class PriceUpdate(TypedDict):
    """
    New values of a price.
    """

    price: PriceUpdateInput
    """
    The price's new values. Its `id` must be the one in the path.
    """


class ProductCreate(TypedDict):
    """
    A new product, its first price and its features.
    """

    product: ProductInput
    """
    The product itself.
    """

    price: ProductPriceInput
    """
    The product's first price. It becomes the default price whatever its `isDefault` says.
    """

    featureIds: NotRequired[list[str]]
    """
    Identifiers (feature_…) of the features a buyer is granted.
    """
