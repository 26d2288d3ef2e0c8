from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    anything,
    boolean,
    epoch_ms,
    mapping,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ResourceClaim(Model):
    """One unit of a resource that a subscription has taken."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "claimedAt",
            "createdAt",
            "expiredAt",
            "externalId",
            "id",
            "livemode",
            "metadata",
            "organizationId",
            "pricingModelId",
            "releaseReason",
            "releasedAt",
            "resourceId",
            "subscriptionId",
            "updatedAt",
        }
    )

    id: str
    """Identifier, res_claim_…."""
    resource_id: str | Unset = UNSET
    """Identifier of the resource, resource_…."""
    subscription_id: str | Unset = UNSET
    """Identifier of the subscription, sub_…."""
    external_id: str | None | Unset = UNSET
    """Your name for a named claim; null for a claim without a name."""
    claimed_at: datetime | Unset = UNSET
    """When it was claimed, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    released_at: datetime | None | Unset = UNSET
    """When it was released, in milliseconds since 1970 UTC. Missing or null as long as it is held. In epoch milliseconds
    on the wire."""
    release_reason: str | None | Unset = UNSET
    """Why it was released; null when there is no reason. The texts are not documented."""
    expired_at: datetime | None | Unset = UNSET
    """When it ended by itself, in milliseconds since 1970 UTC. Missing or null when it did not. In epoch milliseconds on
    the wire."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """Your own values, as they were given with the claim; missing or null when none were."""
    pricing_model_id: str | Unset = UNSET
    """Identifier of the pricing model it belongs to, pricing_model_…."""
    organization_id: str | Unset = UNSET
    """Identifier of the organisation that owns it, org_…."""
    livemode: bool | Unset = UNSET
    """`true` for live data, `false` for test data."""
    created_at: datetime | Unset = UNSET
    """When it was created, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    updated_at: datetime | Unset = UNSET
    """When it was last changed, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
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
        if (_resource_id := get("resourceId", UNSET)) is not UNSET and type(_resource_id) is not str:
            _resource_id = text(_resource_id, "resourceId")
        if (_subscription_id := get("subscriptionId", UNSET)) is not UNSET and type(_subscription_id) is not str:
            _subscription_id = text(_subscription_id, "subscriptionId")
        if (_external_id := get("externalId", UNSET)) is not UNSET and _external_id is not None and type(_external_id) is not str:
            _external_id = text(_external_id, "externalId")
        if (_claimed_at := get("claimedAt", UNSET)) is not UNSET:
            _claimed_at = epoch_ms(_claimed_at, "claimedAt")
        if (_released_at := get("releasedAt", UNSET)) is not UNSET and _released_at is not None:
            _released_at = epoch_ms(_released_at, "releasedAt")
        if (
            (_release_reason := get("releaseReason", UNSET)) is not UNSET
            and _release_reason is not None
            and type(_release_reason) is not str
        ):
            _release_reason = text(_release_reason, "releaseReason")
        if (_expired_at := get("expiredAt", UNSET)) is not UNSET and _expired_at is not None:
            _expired_at = epoch_ms(_expired_at, "expiredAt")
        if (_metadata := get("metadata", UNSET)) is not UNSET and _metadata is not None:
            _metadata = mapping(_metadata, "metadata", anything)
        if (_pricing_model_id := get("pricingModelId", UNSET)) is not UNSET and type(_pricing_model_id) is not str:
            _pricing_model_id = text(_pricing_model_id, "pricingModelId")
        if (_organization_id := get("organizationId", UNSET)) is not UNSET and type(_organization_id) is not str:
            _organization_id = text(_organization_id, "organizationId")
        if (_livemode := get("livemode", UNSET)) is not UNSET and type(_livemode) is not bool:
            _livemode = boolean(_livemode, "livemode")
        if (_created_at := get("createdAt", UNSET)) is not UNSET:
            _created_at = epoch_ms(_created_at, "createdAt")
        if (_updated_at := get("updatedAt", UNSET)) is not UNSET:
            _updated_at = epoch_ms(_updated_at, "updatedAt")
        self = cls.__new__(cls)
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

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        if self.resource_id is not UNSET:
            found["resourceId"] = self.resource_id
        if self.subscription_id is not UNSET:
            found["subscriptionId"] = self.subscription_id
        if self.external_id is not UNSET:
            found["externalId"] = self.external_id
        if self.claimed_at is not UNSET:
            found["claimedAt"] = unchanged(self._source, "claimedAt", self.claimed_at, epoch_ms, to_epoch_ms)
        if self.released_at is not UNSET:
            found["releasedAt"] = (
                None
                if self.released_at is None
                else unchanged(self._source, "releasedAt", self.released_at, epoch_ms, to_epoch_ms)
            )
        if self.release_reason is not UNSET:
            found["releaseReason"] = self.release_reason
        if self.expired_at is not UNSET:
            found["expiredAt"] = (
                None if self.expired_at is None else unchanged(self._source, "expiredAt", self.expired_at, epoch_ms, to_epoch_ms)
            )
        if self.metadata is not UNSET:
            found["metadata"] = self.metadata
        if self.pricing_model_id is not UNSET:
            found["pricingModelId"] = self.pricing_model_id
        if self.organization_id is not UNSET:
            found["organizationId"] = self.organization_id
        if self.livemode is not UNSET:
            found["livemode"] = self.livemode
        if self.created_at is not UNSET:
            found["createdAt"] = unchanged(self._source, "createdAt", self.created_at, epoch_ms, to_epoch_ms)
        if self.updated_at is not UNSET:
            found["updatedAt"] = unchanged(self._source, "updatedAt", self.updated_at, epoch_ms, to_epoch_ms)
        return found
