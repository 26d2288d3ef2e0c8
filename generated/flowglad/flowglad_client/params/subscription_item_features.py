# Generated from specs/flowglad. Do not edit.
"""What Flowglad is sent in subscription item features, as typed dicts under the provider's own field names."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, NotRequired, TypeAlias, TypedDict

from . import values


class ResourceItemFeatureCreate(TypedDict):
    """Capacity of a resource to grant."""

    type: Literal["resource"]
    """Kind of feature; always `resource` here."""

    subscriptionItemId: str
    """Identifier of the subscription item, si_…."""

    featureId: str
    """Identifier of the feature, feature_…."""

    name: str
    """Label of the feature."""

    slug: str
    """Handle of the feature."""

    amount: int
    """Capacity granted. A count, not money; no lower limit is documented."""

    resourceId: str
    """Identifier of the resource whose capacity it sets, resource_…."""

    productFeatureId: NotRequired[str | None]
    """Identifier of the link between product and feature it comes from, product_feature_…. Null or left out, there is none."""

    expiredAt: NotRequired[datetime | int | None]
    """When it ends, in milliseconds since 1970 UTC. Leave it out, or send null, for no end."""

    detachedAt: NotRequired[datetime | int | None]
    """When the plan ceased to carry it, in milliseconds since 1970 UTC. Leave it out as a rule."""

    detachedReason: NotRequired[str | None]
    """Why the plan ceased to carry it. Leave it out as a rule."""

    manuallyCreated: NotRequired[bool]
    """Whether it was added by hand and not through the plan. What the server takes when it is left out is not documented."""


class ResourceItemFeatureUpdate(TypedDict):
    """What may change about granted capacity."""

    type: Literal["resource"]
    """Kind the granted feature has; always `resource` here."""

    id: NotRequired[str]
    """Identifier, sub_feature_…. It must be the one in the path. May be left out: the call's own is put in."""

    subscriptionItemId: NotRequired[str]
    """Identifier of the subscription item, si_…."""

    featureId: NotRequired[str]
    """Identifier of the feature, feature_…."""

    amount: int
    """Capacity granted. A count, not money; no lower limit is documented. Needed every time, also when it stays as it is."""

    resourceId: str
    """Identifier of the resource whose capacity it sets, resource_…. Needed every time, also when it stays as it is."""

    productFeatureId: NotRequired[str | None]
    """Identifier of the link between product and feature it comes from, product_feature_…. Null for none."""

    expiredAt: NotRequired[datetime | int | None]
    """When it ends, in milliseconds since 1970 UTC; null for no end. This is the only way to end a granted feature."""

    detachedAt: NotRequired[datetime | int | None]
    """When the plan ceased to carry it, in milliseconds since 1970 UTC; null when it still does."""

    detachedReason: NotRequired[str | None]
    """Why the plan ceased to carry it; null for none."""

    manuallyCreated: NotRequired[bool]
    """Whether it was added by hand and not through the plan."""


class ToggleItemFeatureCreate(TypedDict):
    """A feature to grant that is either there or not."""

    type: Literal["toggle"]
    """Kind of feature; always `toggle` here."""

    subscriptionItemId: str
    """Identifier of the subscription item, si_…."""

    featureId: str
    """Identifier of the feature, feature_…."""

    name: str
    """Label of the feature."""

    slug: str
    """Handle of the feature."""

    productFeatureId: NotRequired[str | None]
    """Identifier of the link between product and feature it comes from, product_feature_…. Null or left out, there is none."""

    expiredAt: NotRequired[datetime | int | None]
    """When it ends, in milliseconds since 1970 UTC. Leave it out, or send null, for no end."""

    detachedAt: NotRequired[datetime | int | None]
    """When the plan ceased to carry it, in milliseconds since 1970 UTC. Leave it out as a rule."""

    detachedReason: NotRequired[str | None]
    """Why the plan ceased to carry it. Leave it out as a rule."""

    manuallyCreated: NotRequired[bool]
    """Whether it was added by hand and not through the plan. What the server takes when it is left out is not documented."""


class ToggleItemFeatureUpdate(TypedDict):
    """What may change about a granted feature that is either there or not."""

    type: Literal["toggle"]
    """Kind the granted feature has; always `toggle` here."""

    id: NotRequired[str]
    """Identifier, sub_feature_…. It must be the one in the path. May be left out: the call's own is put in."""

    subscriptionItemId: NotRequired[str]
    """Identifier of the subscription item, si_…."""

    featureId: NotRequired[str]
    """Identifier of the feature, feature_…."""

    productFeatureId: NotRequired[str | None]
    """Identifier of the link between product and feature it comes from, product_feature_…. Null for none."""

    expiredAt: NotRequired[datetime | int | None]
    """When it ends, in milliseconds since 1970 UTC; null for no end. This is the only way to end a granted feature."""

    detachedAt: NotRequired[datetime | int | None]
    """When the plan ceased to carry it, in milliseconds since 1970 UTC; null when it still does."""

    detachedReason: NotRequired[str | None]
    """Why the plan ceased to carry it; null for none."""

    manuallyCreated: NotRequired[bool]
    """Whether it was added by hand and not through the plan."""


class UsageCreditGrantItemFeatureCreate(TypedDict):
    """Credits on a usage meter to grant."""

    type: Literal["usage_credit_grant"]
    """Kind of feature; always `usage_credit_grant` here."""

    subscriptionItemId: str
    """Identifier of the subscription item, si_…."""

    featureId: str
    """Identifier of the feature, feature_…."""

    name: str
    """Label of the feature."""

    slug: str
    """Handle of the feature."""

    amount: int
    """How many credits are granted at a time. A count, not money; no lower limit is documented."""

    usageMeterId: str
    """Identifier of the meter the credits go to, usage_meter_…."""

    renewalFrequency: values.RenewalFrequency
    """How often the credits are granted."""

    productFeatureId: NotRequired[str | None]
    """Identifier of the link between product and feature it comes from, product_feature_…. Null or left out, there is none."""

    expiredAt: NotRequired[datetime | int | None]
    """When it ends, in milliseconds since 1970 UTC. Leave it out, or send null, for no end."""

    detachedAt: NotRequired[datetime | int | None]
    """When the plan ceased to carry it, in milliseconds since 1970 UTC. Leave it out as a rule."""

    detachedReason: NotRequired[str | None]
    """Why the plan ceased to carry it. Leave it out as a rule."""

    manuallyCreated: NotRequired[bool]
    """Whether it was added by hand and not through the plan. What the server takes when it is left out is not documented."""


class UsageCreditGrantItemFeatureUpdate(TypedDict):
    """What may change about granted credits."""

    type: Literal["usage_credit_grant"]
    """Kind the granted feature has; always `usage_credit_grant` here."""

    id: NotRequired[str]
    """Identifier, sub_feature_…. It must be the one in the path. May be left out: the call's own is put in."""

    subscriptionItemId: NotRequired[str]
    """Identifier of the subscription item, si_…."""

    featureId: NotRequired[str]
    """Identifier of the feature, feature_…."""

    amount: int
    """How many credits are granted at a time. A count, not money; no lower limit is documented. Needed every time, also when it stays as it is."""

    usageMeterId: str
    """Identifier of the meter the credits go to, usage_meter_…. Needed every time, also when it stays as it is."""

    renewalFrequency: values.RenewalFrequency
    """How often the credits are granted. Needed every time, also when it stays as it is."""

    productFeatureId: NotRequired[str | None]
    """Identifier of the link between product and feature it comes from, product_feature_…. Null for none."""

    expiredAt: NotRequired[datetime | int | None]
    """When it ends, in milliseconds since 1970 UTC; null for no end. This is the only way to end a granted feature."""

    detachedAt: NotRequired[datetime | int | None]
    """When the plan ceased to carry it, in milliseconds since 1970 UTC; null when it still does."""

    detachedReason: NotRequired[str | None]
    """Why the plan ceased to carry it; null for none."""

    manuallyCreated: NotRequired[bool]
    """Whether it was added by hand and not through the plan."""


SubscriptionItemFeatureCreateInput: TypeAlias = (
    ToggleItemFeatureCreate | UsageCreditGrantItemFeatureCreate | ResourceItemFeatureCreate
)
"""A feature to grant to a subscription item. `type` tells the kinds apart and must be the feature's own."""


SubscriptionItemFeatureUpdateInput: TypeAlias = (
    ToggleItemFeatureUpdate | UsageCreditGrantItemFeatureUpdate | ResourceItemFeatureUpdate
)
"""What may change about a granted feature. `type` must repeat the kind it has."""
