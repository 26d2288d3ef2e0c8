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
class SetupResourceFeatureInput(Model):
    """A feature that sets how much of a resource, such as seats, may be claimed."""

    FIELDS = {
        "slug": "slug",
        "name": "name",
        "description": "description",
        "amount": "amount",
        "resourceSlug": "resource_slug",
        "type": "type",
        "active": "active",
    }

    slug: str
    """Handle of your choice, 1 to 255 characters, unique among the features. Products name the feature by it. Limits:
    not empty, at most 255 characters."""
    name: str
    """Label."""
    description: str
    """Text about the feature."""
    amount: int
    """Capacity granted, at least 1. A count, not money. Limits: at least 1."""
    resource_slug: str
    """Slug of the resource whose capacity it sets. The resource must be in the same document."""
    type: Literal["resource"] = "resource"
    """Kind of feature; always `resource` here."""
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
        if type((_slug := get("slug", UNSET))) is not str:
            _slug = text(_slug, "slug")
        shortest(_slug, "slug", 1)
        longest(_slug, "slug", 255)
        if type((_name := get("name", UNSET))) is not str:
            _name = text(_name, "name")
        if type((_description := get("description", UNSET))) is not str:
            _description = text(_description, "description")
        if type((_amount := get("amount", UNSET))) is not int:
            _amount = integer(_amount, "amount")
        at_least(_amount, "amount", 1)
        if type((_resource_slug := get("resourceSlug", UNSET))) is not str:
            _resource_slug = text(_resource_slug, "resourceSlug")
        if (_type := get("type", UNSET)) != "resource":
            _type = const(_type, "type", "resource")
        if (_active := get("active", UNSET)) is not UNSET and type(_active) is not bool:
            _active = boolean(_active, "active")
        self = object.__new__(cls)
        self.slug = _slug
        self.name = _name
        self.description = _description
        self.amount = _amount
        self.resource_slug = _resource_slug
        self.type = _type
        self.active = _active
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["slug"] = plain(self.slug)
        found["name"] = plain(self.name)
        found["description"] = plain(self.description)
        found["amount"] = plain(self.amount)
        found["resourceSlug"] = plain(self.resource_slug)
        found["type"] = plain(self.type)
        if self.active is not UNSET:
            found["active"] = plain(self.active)
        return found
