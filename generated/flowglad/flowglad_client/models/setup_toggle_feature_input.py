from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs
from billfold_core.inputs import (
    longest,
    shortest,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    const,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SetupToggleFeatureInput(Model):
    """A feature that is either there or not."""

    FIELDS = {
        "slug": "slug",
        "name": "name",
        "description": "description",
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
    type: Literal["toggle"] = "toggle"
    """Kind of feature; always `toggle` here."""
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
        if (_type := get("type", UNSET)) != "toggle":
            _type = const(_type, "type", "toggle")
        if (_active := get("active", UNSET)) is not UNSET and type(_active) is not bool:
            _active = boolean(_active, "active")
        self = object.__new__(cls)
        self.slug = _slug
        self.name = _name
        self.description = _description
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
        found["type"] = plain(self.type)
        if self.active is not UNSET:
            found["active"] = plain(self.active)
        return found
