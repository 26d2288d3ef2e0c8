# Generated from specs/flowglad/resources/subscription_item_features.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    const,
    integer,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .any_subscription_item_feature import AnySubscriptionItemFeature

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ResourceItemFeature(AnySubscriptionItemFeature, Model):
    """A granted feature that sets how much of a resource, such as seats, may be claimed."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "subscriptionItemId": "subscription_item_id",
        "featureId": "feature_id",
        "type": "type",
        "name": "name",
        "slug": "slug",
        "productFeatureId": "product_feature_id",
        "expiredAt": "expired_at",
        "detachedAt": "detached_at",
        "detachedReason": "detached_reason",
        "manuallyCreated": "manually_created",
        "pricingModelId": "pricing_model_id",
        "livemode": "livemode",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "amount": "amount",
        "resourceId": "resource_id",
    }
    NULLABLE = frozenset({"productFeatureId", "expiredAt", "detachedAt", "detachedReason"})
    FIRM = frozenset({"id", "subscriptionItemId", "featureId"})
    UNITS: ClassVar[Mapping[str, str]] = {
        "createdAt": "epoch_ms",
        "detachedAt": "epoch_ms",
        "expiredAt": "epoch_ms",
        "updatedAt": "epoch_ms",
    }

    id: str
    """Identifier, sub_feature_…."""
    subscription_item_id: str
    """Identifier of the subscription item, si_…."""
    feature_id: str
    """Identifier of the feature, feature_…."""
    type: Literal["resource"] = "resource"
    """Kind of feature; always `resource` here."""
    name: str | None = None
    """Label of the feature."""
    slug: str | None = None
    """Handle of the feature; compare it to see whether a customer has the feature."""
    product_feature_id: str | None = None
    """Identifier of the link between product and feature it comes from, product_feature_…; null or missing when there is
    none."""
    expired_at: datetime | None = None
    """When it ends or ended, in milliseconds since 1970 UTC; null or missing when no end is set."""
    detached_at: datetime | None = None
    """When the plan ceased to carry it, in milliseconds since 1970 UTC; null or missing while it does."""
    detached_reason: str | None = None
    """Why the plan ceased to carry it."""
    manually_created: bool | None = None
    """Whether it was added by hand and not through the plan."""
    pricing_model_id: str | None = None
    """Identifier of the pricing model it belongs to, pricing_model_…."""
    livemode: bool | None = None
    """`true` for live data, `false` for test data."""
    created_at: datetime | None = None
    """When it was created, in milliseconds since 1970 UTC."""
    updated_at: datetime | None = None
    """When it was last changed, in milliseconds since 1970 UTC."""
    amount: int | None = None
    """Capacity granted. A count, not money."""
    resource_id: str | None = None
    """Identifier of the resource whose capacity it sets, resource_…."""
    _source: Mapping[str, Any] = _field(init=False, repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        get = source.get
        try:
            if type((_id := get("id"))) is not str:
                _id = text(get("id", UNSET), "id")
            if type((_subscription_item_id := get("subscriptionItemId"))) is not str:
                _subscription_item_id = text(get("subscriptionItemId", UNSET), "subscriptionItemId")
            if type((_feature_id := get("featureId"))) is not str:
                _feature_id = text(get("featureId", UNSET), "featureId")
            if (_type := get("type")) != "resource":
                _type = const(get("type", UNSET), "type", "resource")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_slug := get("slug")) is not None and type(_slug) is not str:
                _slug = text(_slug, "slug")
            if (_product_feature_id := get("productFeatureId")) is not None and type(_product_feature_id) is not str:
                _product_feature_id = text(_product_feature_id, "productFeatureId")
            if (_expired_at := get("expiredAt")) is not None:
                _expired_at = epoch_ms(_expired_at, "expiredAt")
            if (_detached_at := get("detachedAt")) is not None:
                _detached_at = epoch_ms(_detached_at, "detachedAt")
            if (_detached_reason := get("detachedReason")) is not None and type(_detached_reason) is not str:
                _detached_reason = text(_detached_reason, "detachedReason")
            if (_manually_created := get("manuallyCreated")) is not None and type(_manually_created) is not bool:
                _manually_created = boolean(_manually_created, "manuallyCreated")
            if (_pricing_model_id := get("pricingModelId")) is not None and type(_pricing_model_id) is not str:
                _pricing_model_id = text(_pricing_model_id, "pricingModelId")
            if (_livemode := get("livemode")) is not None and type(_livemode) is not bool:
                _livemode = boolean(_livemode, "livemode")
            if (_created_at := get("createdAt")) is not None:
                _created_at = epoch_ms(_created_at, "createdAt")
            if (_updated_at := get("updatedAt")) is not None:
                _updated_at = epoch_ms(_updated_at, "updatedAt")
            if (_amount := get("amount")) is not None and type(_amount) is not int:
                _amount = integer(_amount, "amount")
            if (_resource_id := get("resourceId")) is not None and type(_resource_id) is not str:
                _resource_id = text(_resource_id, "resourceId")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.subscription_item_id = _subscription_item_id
        self.feature_id = _feature_id
        self.type = _type
        self.name = _name
        self.slug = _slug
        self.product_feature_id = _product_feature_id
        self.expired_at = _expired_at
        self.detached_at = _detached_at
        self.detached_reason = _detached_reason
        self.manually_created = _manually_created
        self.pricing_model_id = _pricing_model_id
        self.livemode = _livemode
        self.created_at = _created_at
        self.updated_at = _updated_at
        self.amount = _amount
        self.resource_id = _resource_id
        self._source = source
        return self
