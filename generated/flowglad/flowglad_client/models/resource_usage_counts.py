from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    integer,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ResourceUsageCounts(Model):
    """How much of a resource a subscription may hold and holds. Counts, not money."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"available", "capacity", "claimed", "resourceId", "resourceSlug"})

    resource_id: str
    """Identifier of the resource, resource_…."""
    resource_slug: str | Unset = UNSET
    """Handle of the resource."""
    capacity: int | Unset = UNSET
    """How many units the subscription may hold."""
    claimed: int | Unset = UNSET
    """How many units it holds."""
    available: int | Unset = UNSET
    """How many units it may still claim."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_resource_id := get("resourceId", UNSET))) is not str:
            _resource_id = text(_resource_id, "resourceId")
        if (_resource_slug := get("resourceSlug", UNSET)) is not UNSET and type(_resource_slug) is not str:
            _resource_slug = text(_resource_slug, "resourceSlug")
        if (_capacity := get("capacity", UNSET)) is not UNSET and type(_capacity) is not int:
            _capacity = integer(_capacity, "capacity")
        if (_claimed := get("claimed", UNSET)) is not UNSET and type(_claimed) is not int:
            _claimed = integer(_claimed, "claimed")
        if (_available := get("available", UNSET)) is not UNSET and type(_available) is not int:
            _available = integer(_available, "available")
        self = cls.__new__(cls)
        self.resource_id = _resource_id
        self.resource_slug = _resource_slug
        self.capacity = _capacity
        self.claimed = _claimed
        self.available = _available
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["resourceId"] = self.resource_id
        if self.resource_slug is not UNSET:
            found["resourceSlug"] = self.resource_slug
        if self.capacity is not UNSET:
            found["capacity"] = self.capacity
        if self.claimed is not UNSET:
            found["claimed"] = self.claimed
        if self.available is not UNSET:
            found["available"] = self.available
        return found
