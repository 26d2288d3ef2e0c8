# Generated from specs/flowglad/resources/resource_claims.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    anything,
    boolean,
    mapping,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ResourceClaim(Model):
    """One unit of a resource that a subscription has taken."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "resourceId": "resource_id",
        "subscriptionId": "subscription_id",
        "externalId": "external_id",
        "claimedAt": "claimed_at",
        "releasedAt": "released_at",
        "releaseReason": "release_reason",
        "expiredAt": "expired_at",
        "metadata": "metadata",
        "pricingModelId": "pricing_model_id",
        "organizationId": "organization_id",
        "livemode": "livemode",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }
    NULLABLE = frozenset({"externalId", "releasedAt", "releaseReason", "expiredAt", "metadata"})
    FIRM = frozenset({"id"})
    UNITS: ClassVar[Mapping[str, str]] = {
        "claimedAt": "epoch_ms",
        "createdAt": "epoch_ms",
        "expiredAt": "epoch_ms",
        "releasedAt": "epoch_ms",
        "updatedAt": "epoch_ms",
    }

    id: str
    """Identifier, res_claim_…."""
    resource_id: str | None = None
    """Identifier of the resource, resource_…."""
    subscription_id: str | None = None
    """Identifier of the subscription, sub_…."""
    external_id: str | None = None
    """Your name for a named claim; null for a claim without a name."""
    claimed_at: datetime | None = None
    """When it was claimed, in milliseconds since 1970 UTC."""
    released_at: datetime | None = None
    """When it was released, in milliseconds since 1970 UTC. Missing or null as long as it is held."""
    release_reason: str | None = None
    """Why it was released; null when there is no reason. The texts are not documented."""
    expired_at: datetime | None = None
    """When it ended by itself, in milliseconds since 1970 UTC. Missing or null when it did not."""
    metadata: dict[str, Any] | None = None
    """Your own values, as they were given with the claim; missing or null when none were."""
    pricing_model_id: str | None = None
    """Identifier of the pricing model it belongs to, pricing_model_…."""
    organization_id: str | None = None
    """Identifier of the organisation that owns it, org_…."""
    livemode: bool | None = None
    """`true` for live data, `false` for test data."""
    created_at: datetime | None = None
    """When it was created, in milliseconds since 1970 UTC."""
    updated_at: datetime | None = None
    """When it was last changed, in milliseconds since 1970 UTC."""
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
            if (_resource_id := get("resourceId")) is not None and type(_resource_id) is not str:
                _resource_id = text(_resource_id, "resourceId")
            if (_subscription_id := get("subscriptionId")) is not None and type(_subscription_id) is not str:
                _subscription_id = text(_subscription_id, "subscriptionId")
            if (_external_id := get("externalId")) is not None and type(_external_id) is not str:
                _external_id = text(_external_id, "externalId")
            if (_claimed_at := get("claimedAt")) is not None:
                _claimed_at = epoch_ms(_claimed_at, "claimedAt")
            if (_released_at := get("releasedAt")) is not None:
                _released_at = epoch_ms(_released_at, "releasedAt")
            if (_release_reason := get("releaseReason")) is not None and type(_release_reason) is not str:
                _release_reason = text(_release_reason, "releaseReason")
            if (_expired_at := get("expiredAt")) is not None:
                _expired_at = epoch_ms(_expired_at, "expiredAt")
            if (_metadata := get("metadata")) is not None:
                _metadata = mapping(_metadata, "metadata", anything)
            if (_pricing_model_id := get("pricingModelId")) is not None and type(_pricing_model_id) is not str:
                _pricing_model_id = text(_pricing_model_id, "pricingModelId")
            if (_organization_id := get("organizationId")) is not None and type(_organization_id) is not str:
                _organization_id = text(_organization_id, "organizationId")
            if (_livemode := get("livemode")) is not None and type(_livemode) is not bool:
                _livemode = boolean(_livemode, "livemode")
            if (_created_at := get("createdAt")) is not None:
                _created_at = epoch_ms(_created_at, "createdAt")
            if (_updated_at := get("updatedAt")) is not None:
                _updated_at = epoch_ms(_updated_at, "updatedAt")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.resource_id = _resource_id
        self.subscription_id = _subscription_id
        self.external_id = _external_id
        self.claimed_at = _claimed_at
        self.released_at = _released_at
        self.release_reason = _release_reason
        self.expired_at = _expired_at
        self.metadata = _metadata
        self.pricing_model_id = _pricing_model_id
        self.organization_id = _organization_id
        self.livemode = _livemode
        self.created_at = _created_at
        self.updated_at = _updated_at
        self._source = source
        return self
