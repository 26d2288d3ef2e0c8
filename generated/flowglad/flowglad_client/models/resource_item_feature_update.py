from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

import attrs
from billfold_core.inputs import (
    shortest,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    const,
    integer,
    record,
    text,
)
from billfold_core.moments import epoch_ms, to_epoch_ms
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ResourceItemFeatureUpdate(Model):
    """What may change about granted capacity."""

    FIELDS = {
        "amount": "amount",
        "resourceId": "resource_id",
        "type": "type",
        "id": "id",
        "subscriptionItemId": "subscription_item_id",
        "featureId": "feature_id",
        "productFeatureId": "product_feature_id",
        "expiredAt": "expired_at",
        "detachedAt": "detached_at",
        "detachedReason": "detached_reason",
        "manuallyCreated": "manually_created",
    }

    amount: int
    """Capacity granted. A count, not money; no lower limit is documented. Needed every time, also when it stays as it
    is."""
    resource_id: str
    """Identifier of the resource whose capacity it sets, resource_…. Needed every time, also when it stays as it is."""
    type: Literal["resource"] = "resource"
    """Kind the granted feature has; always `resource` here."""
    id: str | Unset = UNSET
    """Identifier, sub_feature_…. It must be the one in the path. Limits: not empty. May be left out: the call's `id` is
    put in."""
    subscription_item_id: str | Unset = UNSET
    """Identifier of the subscription item, si_…."""
    feature_id: str | Unset = UNSET
    """Identifier of the feature, feature_…."""
    product_feature_id: str | None | Unset = UNSET
    """Identifier of the link between product and feature it comes from, product_feature_…. Null for none."""
    expired_at: datetime | None | Unset = UNSET
    """When it ends, in milliseconds since 1970 UTC; null for no end. This is the only way to end a granted feature. In
    epoch milliseconds on the wire."""
    detached_at: datetime | None | Unset = UNSET
    """When the plan ceased to carry it, in milliseconds since 1970 UTC; null when it still does. In epoch milliseconds
    on the wire."""
    detached_reason: str | None | Unset = UNSET
    """Why the plan ceased to carry it; null for none."""
    manually_created: bool | Unset = UNSET
    """Whether it was added by hand and not through the plan."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read and check what is to be sent.

        Raises:
            DecodeFault: A field is missing, unknown, outside its limits or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        if not source.keys() <= cls.FIELDS.keys():
            raise unknown_fields(source, cls.FIELDS)
        get = source.get
        if type((_amount := get("amount", UNSET))) is not int:
            _amount = integer(_amount, "amount")
        if type((_resource_id := get("resourceId", UNSET))) is not str:
            _resource_id = text(_resource_id, "resourceId")
        if (_type := get("type", UNSET)) != "resource":
            _type = const(_type, "type", "resource")
        if type((_id := get("id", UNSET))) is not str:
            _id = text(_id, "id")
        shortest(_id, "id", 1)
        if (_subscription_item_id := get("subscriptionItemId", UNSET)) is not UNSET and type(_subscription_item_id) is not str:
            _subscription_item_id = text(_subscription_item_id, "subscriptionItemId")
        if (_feature_id := get("featureId", UNSET)) is not UNSET and type(_feature_id) is not str:
            _feature_id = text(_feature_id, "featureId")
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
        self = object.__new__(cls)
        self.amount = _amount
        self.resource_id = _resource_id
        self.type = _type
        self.id = _id
        self.subscription_item_id = _subscription_item_id
        self.feature_id = _feature_id
        self.product_feature_id = _product_feature_id
        self.expired_at = _expired_at
        self.detached_at = _detached_at
        self.detached_reason = _detached_reason
        self.manually_created = _manually_created
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["amount"] = plain(self.amount)
        found["resourceId"] = plain(self.resource_id)
        found["type"] = plain(self.type)
        if self.id is not UNSET:
            found["id"] = plain(self.id)
        if self.subscription_item_id is not UNSET:
            found["subscriptionItemId"] = plain(self.subscription_item_id)
        if self.feature_id is not UNSET:
            found["featureId"] = plain(self.feature_id)
        if self.product_feature_id is not UNSET:
            found["productFeatureId"] = plain(self.product_feature_id)
        if self.expired_at is not UNSET:
            found["expiredAt"] = None if self.expired_at is None else to_epoch_ms(epoch_ms(self.expired_at, "expiredAt"))
        if self.detached_at is not UNSET:
            found["detachedAt"] = None if self.detached_at is None else to_epoch_ms(epoch_ms(self.detached_at, "detachedAt"))
        if self.detached_reason is not UNSET:
            found["detachedReason"] = plain(self.detached_reason)
        if self.manually_created is not UNSET:
            found["manuallyCreated"] = plain(self.manually_created)
        return found
