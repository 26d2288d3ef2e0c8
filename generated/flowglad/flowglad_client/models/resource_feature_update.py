from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs
from billfold_core.inputs import (
    at_least,
    longest,
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
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ResourceFeatureUpdate(Model):
    """What may change about a feature that sets how much of a resource may be claimed."""

    FIELDS = {
        "amount": "amount",
        "resourceId": "resource_id",
        "type": "type",
        "id": "id",
        "slug": "slug",
        "name": "name",
        "description": "description",
        "active": "active",
    }

    amount: int
    """Capacity granted, at least 1. A count, not money. Needed every time, also when it stays as it is. Limits: at least
    1."""
    resource_id: str
    """Identifier of the resource whose capacity it sets, resource_…. Needed every time, also when it stays as it is."""
    type: Literal["resource"] = "resource"
    """Kind the feature has; always `resource` here."""
    id: str | Unset = UNSET
    """Identifier, feature_…. It must be the one in the path. Limits: not empty. May be left out: the call's `id` is put
    in."""
    slug: str | Unset = UNSET
    """Handle of your choice, 1 to 255 characters, unique in the pricing model (409 otherwise). Limits: not empty, at
    most 255 characters."""
    name: str | Unset = UNSET
    """Label."""
    description: str | Unset = UNSET
    """Text about the feature. It cannot be null."""
    active: bool | Unset = UNSET
    """Whether the feature is in use."""
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
        at_least(_amount, "amount", 1)
        if type((_resource_id := get("resourceId", UNSET))) is not str:
            _resource_id = text(_resource_id, "resourceId")
        if (_type := get("type", UNSET)) != "resource":
            _type = const(_type, "type", "resource")
        if type((_id := get("id", UNSET))) is not str:
            _id = text(_id, "id")
        shortest(_id, "id", 1)
        if (_slug := get("slug", UNSET)) is not UNSET and type(_slug) is not str:
            _slug = text(_slug, "slug")
        if _slug is not UNSET:
            shortest(_slug, "slug", 1)
            longest(_slug, "slug", 255)
        if (_name := get("name", UNSET)) is not UNSET and type(_name) is not str:
            _name = text(_name, "name")
        if (_description := get("description", UNSET)) is not UNSET and type(_description) is not str:
            _description = text(_description, "description")
        if (_active := get("active", UNSET)) is not UNSET and type(_active) is not bool:
            _active = boolean(_active, "active")
        self = object.__new__(cls)
        self.amount = _amount
        self.resource_id = _resource_id
        self.type = _type
        self.id = _id
        self.slug = _slug
        self.name = _name
        self.description = _description
        self.active = _active
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
        if self.slug is not UNSET:
            found["slug"] = plain(self.slug)
        if self.name is not UNSET:
            found["name"] = plain(self.name)
        if self.description is not UNSET:
            found["description"] = plain(self.description)
        if self.active is not UNSET:
            found["active"] = plain(self.active)
        return found
