from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    const,
    epoch_ms,
    integer,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ResourceItemFeature(Model):
    """A granted feature that sets how much of a resource, such as seats, may be claimed."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "amount",
            "createdAt",
            "detachedAt",
            "detachedReason",
            "expiredAt",
            "featureId",
            "id",
            "livemode",
            "manuallyCreated",
            "name",
            "pricingModelId",
            "productFeatureId",
            "resourceId",
            "slug",
            "subscriptionItemId",
            "type",
            "updatedAt",
        }
    )

    id: str
    """Identifier, sub_feature_…."""
    subscription_item_id: str
    """Identifier of the subscription item, si_…."""
    feature_id: str
    """Identifier of the feature, feature_…."""
    type: Literal["resource"] = "resource"
    """Kind of feature; always `resource` here."""
    name: str | Unset = UNSET
    """Label of the feature."""
    slug: str | Unset = UNSET
    """Handle of the feature; compare it to see whether a customer has the feature."""
    product_feature_id: str | None | Unset = UNSET
    """Identifier of the link between product and feature it comes from, product_feature_…; null or missing when there is
    none."""
    expired_at: datetime | None | Unset = UNSET
    """When it ends or ended, in milliseconds since 1970 UTC; null or missing when no end is set. In epoch milliseconds
    on the wire."""
    detached_at: datetime | None | Unset = UNSET
    """When the plan ceased to carry it, in milliseconds since 1970 UTC; null or missing while it does. In epoch
    milliseconds on the wire."""
    detached_reason: str | None | Unset = UNSET
    """Why the plan ceased to carry it."""
    manually_created: bool | Unset = UNSET
    """Whether it was added by hand and not through the plan."""
    pricing_model_id: str | Unset = UNSET
    """Identifier of the pricing model it belongs to, pricing_model_…."""
    livemode: bool | Unset = UNSET
    """`true` for live data, `false` for test data."""
    created_at: datetime | Unset = UNSET
    """When it was created, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    updated_at: datetime | Unset = UNSET
    """When it was last changed, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    amount: int | Unset = UNSET
    """Capacity granted. A count, not money."""
    resource_id: str | Unset = UNSET
    """Identifier of the resource whose capacity it sets, resource_…."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_id := get("id", UNSET))) is not str:
            _id = text(_id, "id")
        if type((_subscription_item_id := get("subscriptionItemId", UNSET))) is not str:
            _subscription_item_id = text(_subscription_item_id, "subscriptionItemId")
        if type((_feature_id := get("featureId", UNSET))) is not str:
            _feature_id = text(_feature_id, "featureId")
        if (_type := get("type", UNSET)) != "resource":
            _type = const(_type, "type", "resource")
        if (_name := get("name", UNSET)) is not UNSET and type(_name) is not str:
            _name = text(_name, "name")
        if (_slug := get("slug", UNSET)) is not UNSET and type(_slug) is not str:
            _slug = text(_slug, "slug")
        if (
            (_product_feature_id := get("productFeatureId", UNSET)) is not UNSET
            and _product_feature_id is not None
            and type(_product_feature_id) is not str
        ):
            _product_feature_id = text(_product_feature_id, "productFeatureId")
        if (_expired_at := get("expiredAt", UNSET)) is not UNSET and _expired_at is not None:
            _expired_at = epoch_ms(_expired_at, "expiredAt")
        if (_detached_at := get("detachedAt", UNSET)) is not UNSET and _detached_at is not None:
            _detached_at = epoch_ms(_detached_at, "detachedAt")
        if (
            (_detached_reason := get("detachedReason", UNSET)) is not UNSET
            and _detached_reason is not None
            and type(_detached_reason) is not str
        ):
            _detached_reason = text(_detached_reason, "detachedReason")
        if (_manually_created := get("manuallyCreated", UNSET)) is not UNSET and type(_manually_created) is not bool:
            _manually_created = boolean(_manually_created, "manuallyCreated")
        if (_pricing_model_id := get("pricingModelId", UNSET)) is not UNSET and type(_pricing_model_id) is not str:
            _pricing_model_id = text(_pricing_model_id, "pricingModelId")
        if (_livemode := get("livemode", UNSET)) is not UNSET and type(_livemode) is not bool:
            _livemode = boolean(_livemode, "livemode")
        if (_created_at := get("createdAt", UNSET)) is not UNSET:
            _created_at = epoch_ms(_created_at, "createdAt")
        if (_updated_at := get("updatedAt", UNSET)) is not UNSET:
            _updated_at = epoch_ms(_updated_at, "updatedAt")
        if (_amount := get("amount", UNSET)) is not UNSET and type(_amount) is not int:
            _amount = integer(_amount, "amount")
        if (_resource_id := get("resourceId", UNSET)) is not UNSET and type(_resource_id) is not str:
            _resource_id = text(_resource_id, "resourceId")
        self = cls.__new__(cls)
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

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        found["subscriptionItemId"] = self.subscription_item_id
        found["featureId"] = self.feature_id
        found["type"] = self.type
        if self.name is not UNSET:
            found["name"] = self.name
        if self.slug is not UNSET:
            found["slug"] = self.slug
        if self.product_feature_id is not UNSET:
            found["productFeatureId"] = self.product_feature_id
        if self.expired_at is not UNSET:
            found["expiredAt"] = (
                None if self.expired_at is None else unchanged(self._source, "expiredAt", self.expired_at, epoch_ms, to_epoch_ms)
            )
        if self.detached_at is not UNSET:
            found["detachedAt"] = (
                None
                if self.detached_at is None
                else unchanged(self._source, "detachedAt", self.detached_at, epoch_ms, to_epoch_ms)
            )
        if self.detached_reason is not UNSET:
            found["detachedReason"] = self.detached_reason
        if self.manually_created is not UNSET:
            found["manuallyCreated"] = self.manually_created
        if self.pricing_model_id is not UNSET:
            found["pricingModelId"] = self.pricing_model_id
        if self.livemode is not UNSET:
            found["livemode"] = self.livemode
        if self.created_at is not UNSET:
            found["createdAt"] = unchanged(self._source, "createdAt", self.created_at, epoch_ms, to_epoch_ms)
        if self.updated_at is not UNSET:
            found["updatedAt"] = unchanged(self._source, "updatedAt", self.updated_at, epoch_ms, to_epoch_ms)
        if self.amount is not UNSET:
            found["amount"] = self.amount
        if self.resource_id is not UNSET:
            found["resourceId"] = self.resource_id
        return found
