from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs
from billfold_core.inputs import (
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
class UsagePriceUpdate(Model):
    """What may change about a usage price."""

    FIELDS = {
        "isDefault": "is_default",
        "type": "type",
        "id": "id",
        "name": "name",
        "slug": "slug",
        "active": "active",
    }

    is_default: bool
    """Whether it is to be the default price of its product or meter. Needed every time, also when it stays as it is."""
    type: Literal["usage"] = "usage"
    """Kind the price has; always `usage` here."""
    id: str | Unset = UNSET
    """Identifier, price_…. It decides which price changes, so it must be the one in the path. Limits: not empty. May be
    left out: the call's `id` is put in."""
    name: str | None | Unset = UNSET
    """Label of the price; null for none."""
    slug: str | None | Unset = UNSET
    """Stable handle of your choice; null for none. The ending `_no_charge` is reserved for Flowglad."""
    active: bool | Unset = UNSET
    """Whether it can be sold."""
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
        if type((_is_default := get("isDefault", UNSET))) is not bool:
            _is_default = boolean(_is_default, "isDefault")
        if (_type := get("type", UNSET)) != "usage":
            _type = const(_type, "type", "usage")
        if type((_id := get("id", UNSET))) is not str:
            _id = text(_id, "id")
        shortest(_id, "id", 1)
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (_slug := get("slug", UNSET)) is not UNSET and _slug is not None and type(_slug) is not str:
            _slug = text(_slug, "slug")
        if (_active := get("active", UNSET)) is not UNSET and type(_active) is not bool:
            _active = boolean(_active, "active")
        self = object.__new__(cls)
        self.is_default = _is_default
        self.type = _type
        self.id = _id
        self.name = _name
        self.slug = _slug
        self.active = _active
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["isDefault"] = plain(self.is_default)
        found["type"] = plain(self.type)
        if self.id is not UNSET:
            found["id"] = plain(self.id)
        if self.name is not UNSET:
            found["name"] = plain(self.name)
        if self.slug is not UNSET:
            found["slug"] = plain(self.slug)
        if self.active is not UNSET:
            found["active"] = plain(self.active)
        return found
