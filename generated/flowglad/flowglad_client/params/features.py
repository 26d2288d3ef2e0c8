# Generated from specs/flowglad. Do not edit.
"""What Flowglad is sent in features, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from . import values


class ResourceFeatureCreate(TypedDict):
    """A new feature that sets how much of a resource, such as seats, may be claimed."""

    type: Literal["resource"]
    """Kind of feature; always `resource` here."""

    slug: str
    """Handle of your choice, 1 to 255 characters, unique in the pricing model (409 otherwise)."""

    name: str
    """Label."""

    description: str
    """Text about the feature. It cannot be null."""

    amount: int
    """Capacity granted, at least 1. A count, not money."""

    resourceId: str
    """Identifier of the resource whose capacity it sets, resource_…."""

    pricingModelId: str
    """Identifier of the pricing model, pricing_model_…. It must be the one the key is bound to."""

    active: NotRequired[bool]
    """Whether the feature is in use."""


class ResourceFeatureUpdate(TypedDict):
    """What may change about a feature that sets how much of a resource may be claimed."""

    type: Literal["resource"]
    """Kind the feature has; always `resource` here."""

    id: NotRequired[str]
    """Identifier, feature_…. It must be the one in the path. May be left out: the call's own is put in."""

    slug: NotRequired[str]
    """Handle of your choice, 1 to 255 characters, unique in the pricing model (409 otherwise)."""

    name: NotRequired[str]
    """Label."""

    description: NotRequired[str]
    """Text about the feature. It cannot be null."""

    amount: int
    """Capacity granted, at least 1. A count, not money. Needed every time, also when it stays as it is."""

    resourceId: str
    """Identifier of the resource whose capacity it sets, resource_…. Needed every time, also when it stays as it is."""

    active: NotRequired[bool]
    """Whether the feature is in use."""


class ToggleFeatureCreate(TypedDict):
    """A new feature that is either there or not."""

    type: Literal["toggle"]
    """Kind of feature; always `toggle` here."""

    slug: str
    """Handle of your choice, 1 to 255 characters, unique in the pricing model (409 otherwise)."""

    name: str
    """Label."""

    description: str
    """Text about the feature. It cannot be null."""

    pricingModelId: str
    """Identifier of the pricing model, pricing_model_…. It must be the one the key is bound to."""

    active: NotRequired[bool]
    """Whether the feature is in use."""


class ToggleFeatureUpdate(TypedDict):
    """What may change about a feature that is either there or not."""

    type: Literal["toggle"]
    """Kind the feature has; always `toggle` here."""

    id: NotRequired[str]
    """Identifier, feature_…. It must be the one in the path. May be left out: the call's own is put in."""

    slug: NotRequired[str]
    """Handle of your choice, 1 to 255 characters, unique in the pricing model (409 otherwise)."""

    name: NotRequired[str]
    """Label."""

    description: NotRequired[str]
    """Text about the feature. It cannot be null."""

    active: NotRequired[bool]
    """Whether the feature is in use."""


class UsageCreditGrantFeatureCreate(TypedDict):
    """A new feature that grants credits on a usage meter."""

    type: Literal["usage_credit_grant"]
    """Kind of feature; always `usage_credit_grant` here."""

    slug: str
    """Handle of your choice, 1 to 255 characters, unique in the pricing model (409 otherwise)."""

    name: str
    """Label."""

    description: str
    """Text about the feature. It cannot be null."""

    amount: int
    """How many credits are granted at a time, at least 1. A count, not money."""

    usageMeterId: str
    """Identifier of the meter the credits go to, usage_meter_…."""

    renewalFrequency: values.RenewalFrequency
    """How often the credits are granted."""

    pricingModelId: str
    """Identifier of the pricing model, pricing_model_…. It must be the one the key is bound to."""

    active: NotRequired[bool]
    """Whether the feature is in use."""


class UsageCreditGrantFeatureUpdate(TypedDict):
    """What may change about a feature that grants credits."""

    type: Literal["usage_credit_grant"]
    """Kind the feature has; always `usage_credit_grant` here."""

    id: NotRequired[str]
    """Identifier, feature_…. It must be the one in the path. May be left out: the call's own is put in."""

    slug: NotRequired[str]
    """Handle of your choice, 1 to 255 characters, unique in the pricing model (409 otherwise)."""

    name: NotRequired[str]
    """Label."""

    description: NotRequired[str]
    """Text about the feature. It cannot be null."""

    amount: int
    """How many credits are granted at a time, at least 1. A count, not money. Needed every time, also when it stays as it is."""

    usageMeterId: str
    """Identifier of the meter the credits go to, usage_meter_…. Needed every time, also when it stays as it is."""

    renewalFrequency: values.RenewalFrequency
    """How often the credits are granted. Needed every time, also when it stays as it is."""

    active: NotRequired[bool]
    """Whether the feature is in use."""


FeatureCreateInput: TypeAlias = ToggleFeatureCreate | UsageCreditGrantFeatureCreate | ResourceFeatureCreate
"""A new feature of the key's pricing model. `type` tells the kinds apart."""


FeatureUpdateInput: TypeAlias = ToggleFeatureUpdate | UsageCreditGrantFeatureUpdate | ResourceFeatureUpdate
"""What may change about a feature. `type` must repeat the kind the feature has."""
