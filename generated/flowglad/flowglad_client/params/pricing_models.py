# Generated from specs/flowglad. Do not edit.
"""What Flowglad is sent in pricing models, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from ..models.currency import CurrencyValue
from ..models.destination_environment import DestinationEnvironmentValue
from . import shared, values

Currency: TypeAlias = CurrencyValue
"""Three-letter code of a currency Flowglad offers. Amounts in BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF UGX VND VUV XAF XOF XPF are whole units; in every other currency, ISK included, they are hundredths."""


DestinationEnvironment: TypeAlias = DestinationEnvironmentValue
"""Live data or test data."""


class PricingModelInput(TypedDict):
    """The fields of a new pricing model."""

    name: str
    """Label, at least one character."""

    isDefault: NotRequired[bool]
    """Whether it is to be the organisation's default pricing model, the one new customers get."""


class SetupProductFieldsInput(TypedDict):
    """The fields of a product in a new structure. Its pricing model is the one around it."""

    name: str
    """Display name, 1 to 255 characters."""

    slug: str
    """Stable handle of your choice, 1 to 255 characters, unique among the products. It must not end with `_no_charge`, which Flowglad reserves."""

    active: bool
    """Whether it can be sold."""

    description: NotRequired[str | None]
    """Text about the product. Null or left out, it has none."""

    imageURL: NotRequired[str | None]
    """Address of a picture. Null or left out, it has none."""

    singularQuantityLabel: NotRequired[str | None]
    """Word for one unit, such as seat."""

    pluralQuantityLabel: NotRequired[str | None]
    """Word for several units, such as seats."""

    default: NotRequired[bool]
    """Whether it is the default product of the pricing model, which cannot be bought in a checkout. At most one product of a document may be it, and its price must be 0."""


class SetupResourceFeatureInput(TypedDict):
    """A feature that sets how much of a resource, such as seats, may be claimed."""

    type: Literal["resource"]
    """Kind of feature; always `resource` here."""

    slug: str
    """Handle of your choice, 1 to 255 characters, unique among the features. Products name the feature by it."""

    name: str
    """Label."""

    description: str
    """Text about the feature."""

    active: NotRequired[bool]
    """Whether the feature is in use."""

    amount: int
    """Capacity granted, at least 1. A count, not money."""

    resourceSlug: str
    """Slug of the resource whose capacity it sets. The resource must be in the same document."""


class SetupResourceInput(TypedDict):
    """A resource of a new structure, such as seats, that subscriptions can claim."""

    slug: str
    """Handle of your choice, 1 to 255 characters, unique among the resources. Features name the resource by it."""

    name: str
    """Label, 1 to 255 characters."""

    active: NotRequired[bool]
    """Whether the resource is in use."""


class SetupSinglePaymentPriceInput(TypedDict):
    """A price that is paid once."""

    type: Literal["single_payment"]
    """Kind of price; always `single_payment` here."""

    unitPrice: int
    """Price of one unit in the smallest unit of the organisation's currency, 0 or more: 2000 is 20.00 USD but 2000 JPY."""

    currency: NotRequired[Currency]
    """The organisation's currency; leave it out. Only setup documents take it, and the server uses the organisation's currency whatever it says."""

    isDefault: bool
    """Whether it is the product's default price. Send `true`; a product of a structure has this one price."""

    active: NotRequired[bool]
    """Whether it can be sold. Send `true`; revisions of the server refuse a product's price that is not for sale."""

    slug: NotRequired[str]
    """Stable handle of your choice, 1 to 255 characters, unique among all prices of the document. It must not end with `_no_charge`, which Flowglad reserves. Send one: revisions of the server refuse a price of a structure without it."""

    name: NotRequired[str]
    """Label of the price, 1 to 255 characters."""

    intervalUnit: NotRequired[None]
    """Always null; it may be left out. An export has it, and so a document that was exported can be sent as it is."""

    intervalCount: NotRequired[None]
    """Always null; it may be left out. An export has it, and so a document that was exported can be sent as it is."""

    trialPeriodDays: NotRequired[None]
    """Always null; it may be left out. An export has it, and so a document that was exported can be sent as it is."""

    usageEventsPerUnit: NotRequired[None]
    """Always null; it may be left out. An export has it, and so a document that was exported can be sent as it is."""

    usageMeterId: NotRequired[None]
    """Always null; it may be left out. An export has it, and so a document that was exported can be sent as it is."""


class SetupSubscriptionPriceInput(TypedDict):
    """A price that is paid again in every interval."""

    type: Literal["subscription"]
    """Kind of price; always `subscription` here."""

    unitPrice: int
    """Price of one unit in the smallest unit of the organisation's currency, 0 or more: 2000 is 20.00 USD but 2000 JPY."""

    currency: NotRequired[Currency]
    """The organisation's currency; leave it out. Only setup documents take it, and the server uses the organisation's currency whatever it says."""

    intervalUnit: values.IntervalUnit
    """Unit of the billing interval."""

    intervalCount: int
    """Length of the billing interval in `intervalUnit`s, at least 1; 3 with month bills every quarter."""

    isDefault: bool
    """Whether it is the product's default price. Send `true`; a product of a structure has this one price."""

    active: NotRequired[bool]
    """Whether it can be sold. Send `true`; revisions of the server refuse a product's price that is not for sale."""

    slug: NotRequired[str]
    """Stable handle of your choice, 1 to 255 characters, unique among all prices of the document. It must not end with `_no_charge`, which Flowglad reserves. Send one: revisions of the server refuse a price of a structure without it."""

    name: NotRequired[str]
    """Label of the price, 1 to 255 characters."""

    trialPeriodDays: NotRequired[int | None]
    """How many days a new subscription is free. 0, null and leaving it out all mean no trial."""

    usageEventsPerUnit: NotRequired[None]
    """Always null; it may be left out. An export has it, and so a document that was exported can be sent as it is."""

    usageMeterId: NotRequired[None]
    """Always null; it may be left out. An export has it, and so a document that was exported can be sent as it is."""


class SetupToggleFeatureInput(TypedDict):
    """A feature that is either there or not."""

    type: Literal["toggle"]
    """Kind of feature; always `toggle` here."""

    slug: str
    """Handle of your choice, 1 to 255 characters, unique among the features. Products name the feature by it."""

    name: str
    """Label."""

    description: str
    """Text about the feature."""

    active: NotRequired[bool]
    """Whether the feature is in use."""


class SetupUsageCreditGrantFeatureInput(TypedDict):
    """A feature that grants credits on a usage meter."""

    type: Literal["usage_credit_grant"]
    """Kind of feature; always `usage_credit_grant` here."""

    slug: str
    """Handle of your choice, 1 to 255 characters, unique among the features. Products name the feature by it."""

    name: str
    """Label."""

    description: str
    """Text about the feature."""

    active: NotRequired[bool]
    """Whether the feature is in use."""

    amount: int
    """How many credits are granted at a time, at least 1. A count, not money."""

    renewalFrequency: values.RenewalFrequency
    """How often the credits are granted."""

    usageMeterSlug: str
    """Slug of the meter the credits go to. The meter must be in the same document."""


class SetupUsagePriceInput(TypedDict):
    """A price that is paid for what its usage meter counts."""

    type: Literal["usage"]
    """Kind of price; always `usage` here."""

    unitPrice: int
    """Price of one unit in the smallest unit of the organisation's currency, 0 or more: 2000 is 20.00 USD but 2000 JPY."""

    currency: NotRequired[Currency]
    """The organisation's currency; leave it out. Only setup documents take it, and the server uses the organisation's currency whatever it says."""

    usageEventsPerUnit: int
    """How many usage events make one billed unit, at least 1. A count, not money."""

    intervalUnit: values.IntervalUnit
    """Unit of the billing interval."""

    intervalCount: int
    """Length of the billing interval in `intervalUnit`s, at least 1; 3 with month bills every quarter."""

    isDefault: bool
    """Whether it is the meter's default price. At most one price of a meter may be it."""

    active: NotRequired[bool]
    """Whether it can be sold."""

    slug: NotRequired[str]
    """Stable handle of your choice, 1 to 255 characters, unique among all prices of the document. It must not end with `_no_charge`, which Flowglad reserves. Send one: revisions of the server refuse a price of a structure without it."""

    name: NotRequired[str]
    """Label of the price, 1 to 255 characters."""

    trialPeriodDays: NotRequired[None]
    """Always null; it may be left out. An export has it, and so a document that was exported can be sent as it is."""


SetupFeatureInput: TypeAlias = SetupToggleFeatureInput | SetupUsageCreditGrantFeatureInput | SetupResourceFeatureInput
"""A feature of a new structure. `type` tells the kinds apart."""


SetupPriceInput: TypeAlias = SetupSubscriptionPriceInput | SetupSinglePaymentPriceInput
"""A product's price in a new structure. `type` tells the kinds apart; usage prices stand under their meter."""


class SetupProductInput(TypedDict):
    """A product of a new structure with its price and its features."""

    product: SetupProductFieldsInput
    """The product itself."""

    price: SetupPriceInput
    """The product's price. It must be active and the default price."""

    features: list[str]
    """Slugs of the features a buyer is granted; may be empty. The features must be in the same document."""


class SetupUsageMeterInput(TypedDict):
    """A usage meter of a new structure with its prices."""

    usageMeter: shared.UsageMeterInput
    """The meter itself."""

    prices: NotRequired[list[SetupUsagePriceInput]]
    """What the meter's usage costs. At most one price may be the default. The server adds a price of 0 to every meter, which is the default when no other is."""


class PricingModelUpdateInput(TypedDict):
    """What may change about a pricing model. `features`, `products`, `usageMeters` and `resources` come all four or not at all; all four replace the whole structure."""

    id: NotRequired[str]
    """Identifier, pricing_model_…. It must be the one in the path, which decides which pricing model changes. May be left out: the call's own is put in."""

    name: str
    """Label, 1 to 255 characters. Needed every time, also when it stays as it is."""

    isDefault: NotRequired[bool]
    """Whether it is to be the organisation's default pricing model."""

    features: NotRequired[list[SetupFeatureInput]]
    """All features of the new structure. Needs `products`, `usageMeters` and `resources` beside it."""

    products: NotRequired[list[SetupProductInput]]
    """All products of the new structure. Needs `features`, `usageMeters` and `resources` beside it."""

    usageMeters: NotRequired[list[SetupUsageMeterInput]]
    """All usage meters of the new structure. Needs `features`, `products` and `resources` beside it."""

    resources: NotRequired[list[SetupResourceInput]]
    """All resources of the new structure. Needs `features`, `products` and `usageMeters` beside it."""
