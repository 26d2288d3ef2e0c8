# Generated from specs/flowglad/resources/subscription_item_features.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar

from billfold_core.json_form import JsonForm
from billfold_core.model import UnknownVariant, boolean, text
from billfold_core.moments import epoch_ms


class AnySubscriptionItemFeature(JsonForm):
    """What every kind of SubscriptionItemFeature has; `SubscriptionItemFeature` names the kinds."""

    __slots__ = ()

    id: str
    """Identifier, sub_feature_…."""
    subscription_item_id: str
    """Identifier of the subscription item, si_…."""
    feature_id: str
    """Identifier of the feature, feature_…."""
    name: str | None
    """Label of the feature."""
    slug: str | None
    """Handle of the feature; compare it to see whether a customer has the feature."""
    product_feature_id: str | None
    """Identifier of the link between product and feature it comes from, product_feature_…; null or missing when there is
    none."""
    expired_at: datetime | None
    """When it ends or ended, in milliseconds since 1970 UTC; null or missing when no end is set."""
    detached_at: datetime | None
    """When the plan ceased to carry it, in milliseconds since 1970 UTC; null or missing while it does."""
    detached_reason: str | None
    """Why the plan ceased to carry it."""
    manually_created: bool | None
    """Whether it was added by hand and not through the plan."""
    pricing_model_id: str | None
    """Identifier of the pricing model it belongs to, pricing_model_…."""
    livemode: bool | None
    """`true` for live data, `false` for test data."""
    created_at: datetime | None
    """When it was created, in milliseconds since 1970 UTC."""
    updated_at: datetime | None
    """When it was last changed, in milliseconds since 1970 UTC."""


class UnknownSubscriptionItemFeature(UnknownVariant, AnySubscriptionItemFeature):
    """A kind of SubscriptionItemFeature that the spec does not know, as it came; what all kinds have is read as far as it can be."""

    __slots__ = ()
    SHARED: ClassVar[Mapping[str, tuple[str, Callable[[Any], Any], bool]]] = {
        "type": ("type", text, True),
        "id": ("id", text, True),
        "subscription_item_id": ("subscriptionItemId", text, True),
        "feature_id": ("featureId", text, True),
        "name": ("name", text, False),
        "slug": ("slug", text, False),
        "product_feature_id": ("productFeatureId", text, False),
        "expired_at": ("expiredAt", epoch_ms, False),
        "detached_at": ("detachedAt", epoch_ms, False),
        "detached_reason": ("detachedReason", text, False),
        "manually_created": ("manuallyCreated", boolean, False),
        "pricing_model_id": ("pricingModelId", text, False),
        "livemode": ("livemode", boolean, False),
        "created_at": ("createdAt", epoch_ms, False),
        "updated_at": ("updatedAt", epoch_ms, False),
    }

    type: str
    """Which kind it is."""
