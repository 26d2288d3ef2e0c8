from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    shortest,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ResourceUpdateInput(Model):
    """What may change about a resource. What is left out stays as it is."""

    FIELDS = {
        "id": "id",
        "slug": "slug",
        "name": "name",
        "active": "active",
    }

    id: str | Unset = UNSET
    """Identifier, resource_…. The path decides which resource changes, but the server refuses a body without this.
    Limits: not empty. May be left out: the call's `id` is put in."""
    slug: str | Unset = UNSET
    """Handle of your choice; a taken one ends in a conflict (409)."""
    name: str | Unset = UNSET
    """Label."""
    active: bool | Unset = UNSET
    """Whether the resource is in use."""
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
        if type((_id := get("id", UNSET))) is not str:
            _id = text(_id, "id")
        shortest(_id, "id", 1)
        if (_slug := get("slug", UNSET)) is not UNSET and type(_slug) is not str:
            _slug = text(_slug, "slug")
        if (_name := get("name", UNSET)) is not UNSET and type(_name) is not str:
            _name = text(_name, "name")
        if (_active := get("active", UNSET)) is not UNSET and type(_active) is not bool:
            _active = boolean(_active, "active")
        self = object.__new__(cls)
        self.id = _id
        self.slug = _slug
        self.name = _name
        self.active = _active
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.id is not UNSET:
            found["id"] = plain(self.id)
        if self.slug is not UNSET:
            found["slug"] = plain(self.slug)
        if self.name is not UNSET:
            found["name"] = plain(self.name)
        if self.active is not UNSET:
            found["active"] = plain(self.active)
        return found
