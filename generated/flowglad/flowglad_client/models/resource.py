from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    epoch_ms,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Resource(Model):
    """Something a subscription may hold a limited number of, such as seats."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {"active", "createdAt", "id", "livemode", "name", "organizationId", "pricingModelId", "slug", "updatedAt"}
    )

    id: str
    """Identifier, resource_…."""
    slug: str
    """Handle chosen by the seller. Claims name the resource by it."""
    name: str
    """Label."""
    active: bool | Unset = UNSET
    """Whether the resource is in use."""
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
        if type((_slug := get("slug", UNSET))) is not str:
            _slug = text(_slug, "slug")
        if type((_name := get("name", UNSET))) is not str:
            _name = text(_name, "name")
        if (_active := get("active", UNSET)) is not UNSET and type(_active) is not bool:
            _active = boolean(_active, "active")
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
        self.slug = _slug
        self.name = _name
        self.active = _active
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
        found["slug"] = self.slug
        found["name"] = self.name
        if self.active is not UNSET:
            found["active"] = self.active
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
