from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    anything,
    choice,
    mapping,
    moment,
    record,
    text,
    unchanged,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import iso_text

from .environment_mode import ENVIRONMENT_MODE_MEMBERS, EnvironmentMode


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Customer(Model):
    """Somebody who buys from the store."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {"country", "created_at", "email", "id", "metadata", "mode", "name", "object", "updated_at"}
    )

    id: str
    """Id of the customer. Begins with `cust_` as a rule; do not check for it."""
    email: str | Unset = UNSET
    """Mail address."""
    name: str | None | Unset = UNSET
    """Full name. Null or missing when none is known."""
    country: str | None | Unset = UNSET
    """Country, an upper-case ISO 3166-1 alpha-2 code. Null or missing when none is known."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """Your own values, as they were given. Null or missing when there are none."""
    mode: EnvironmentMode | Unset = UNSET
    """Environment that the customer lives in."""
    object: str | Unset = UNSET
    """Kind of record, `customer`."""
    created_at: datetime | Unset = UNSET
    """When the customer was created, in UTC."""
    updated_at: datetime | Unset = UNSET
    """When the customer was last changed, in UTC."""
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
        if (_email := get("email", UNSET)) is not UNSET and type(_email) is not str:
            _email = text(_email, "email")
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (_country := get("country", UNSET)) is not UNSET and _country is not None and type(_country) is not str:
            _country = text(_country, "country")
        if (_metadata := get("metadata", UNSET)) is not UNSET and _metadata is not None:
            _metadata = mapping(_metadata, "metadata", anything)
        if (_mode := get("mode", UNSET)) is not UNSET:
            try:
                _mode = ENVIRONMENT_MODE_MEMBERS[_mode]
            except (KeyError, TypeError):
                _mode = choice(_mode, "mode", EnvironmentMode)
        if (_object := get("object", UNSET)) is not UNSET and type(_object) is not str:
            _object = text(_object, "object")
        if (_created_at := get("created_at", UNSET)) is not UNSET:
            _created_at = moment(_created_at, "created_at")
        if (_updated_at := get("updated_at", UNSET)) is not UNSET:
            _updated_at = moment(_updated_at, "updated_at")
        self = cls.__new__(cls)
        self.id = _id
        self.email = _email
        self.name = _name
        self.country = _country
        self.metadata = _metadata
        self.mode = _mode
        self.object = _object
        self.created_at = _created_at
        self.updated_at = _updated_at
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        if self.email is not UNSET:
            found["email"] = self.email
        if self.name is not UNSET:
            found["name"] = self.name
        if self.country is not UNSET:
            found["country"] = self.country
        if self.metadata is not UNSET:
            found["metadata"] = self.metadata
        if self.mode is not UNSET:
            found["mode"] = str(self.mode)
        if self.object is not UNSET:
            found["object"] = self.object
        if self.created_at is not UNSET:
            found["created_at"] = unchanged(self._source, "created_at", self.created_at, moment, iso_text)
        if self.updated_at is not UNSET:
            found["updated_at"] = unchanged(self._source, "updated_at", self.updated_at, moment, iso_text)
        return found
