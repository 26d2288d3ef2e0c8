# Generated from specs/flowglad/resources/resource_claims.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    integer,
    record,
    text,
)
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ResourceUsageCounts(Model):
    """How much of a resource a subscription may hold and holds. Counts, not money."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "resourceId": "resource_id",
        "resourceSlug": "resource_slug",
        "capacity": "capacity",
        "claimed": "claimed",
        "available": "available",
    }
    FIRM = frozenset({"resourceId"})

    resource_id: str
    """Identifier of the resource, resource_…."""
    resource_slug: str | None = None
    """Handle of the resource."""
    capacity: int | None = None
    """How many units the subscription may hold."""
    claimed: int | None = None
    """How many units it holds."""
    available: int | None = None
    """How many units it may still claim."""
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
            if type((_resource_id := get("resourceId"))) is not str:
                _resource_id = text(get("resourceId", UNSET), "resourceId")
            if (_resource_slug := get("resourceSlug")) is not None and type(_resource_slug) is not str:
                _resource_slug = text(_resource_slug, "resourceSlug")
            if (_capacity := get("capacity")) is not None and type(_capacity) is not int:
                _capacity = integer(_capacity, "capacity")
            if (_claimed := get("claimed")) is not None and type(_claimed) is not int:
                _claimed = integer(_claimed, "claimed")
            if (_available := get("available")) is not None and type(_available) is not int:
                _available = integer(_available, "available")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.resource_id = _resource_id
        self.resource_slug = _resource_slug
        self.capacity = _capacity
        self.claimed = _claimed
        self.available = _available
        self._source = source
        return self
