from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import attrs
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


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SetupResourceFeature(Model):
    """An exported feature that sets how much of a resource, such as seats, may be claimed."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"active", "amount", "description", "name", "resourceSlug", "slug", "type"})

    slug: str
    """Handle, unique among its kind in the pricing model."""
    type: Literal["resource"] = "resource"
    """Kind of feature; always `resource` here."""
    name: str | None | Unset = UNSET
    """Label."""
    description: str | None | Unset = UNSET
    """Text about it."""
    active: bool | Unset = UNSET
    """Whether it is in use."""
    amount: int | Unset = UNSET
    """Capacity granted, above 0. A count, not money."""
    resource_slug: str | Unset = UNSET
    """Slug of the resource whose capacity it sets."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_slug := get("slug", UNSET))) is not str:
            _slug = text(_slug, "slug")
        if (_type := get("type", UNSET)) != "resource":
            _type = const(_type, "type", "resource")
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (
            (_description := get("description", UNSET)) is not UNSET
            and _description is not None
            and type(_description) is not str
        ):
            _description = text(_description, "description")
        if (_active := get("active", UNSET)) is not UNSET and type(_active) is not bool:
            _active = boolean(_active, "active")
        if (_amount := get("amount", UNSET)) is not UNSET and type(_amount) is not int:
            _amount = integer(_amount, "amount")
        if (_resource_slug := get("resourceSlug", UNSET)) is not UNSET and type(_resource_slug) is not str:
            _resource_slug = text(_resource_slug, "resourceSlug")
        self = cls.__new__(cls)
        self.slug = _slug
        self.type = _type
        self.name = _name
        self.description = _description
        self.active = _active
        self.amount = _amount
        self.resource_slug = _resource_slug
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["slug"] = self.slug
        found["type"] = self.type
        if self.name is not UNSET:
            found["name"] = self.name
        if self.description is not UNSET:
            found["description"] = self.description
        if self.active is not UNSET:
            found["active"] = self.active
        if self.amount is not UNSET:
            found["amount"] = self.amount
        if self.resource_slug is not UNSET:
            found["resourceSlug"] = self.resource_slug
        return found
