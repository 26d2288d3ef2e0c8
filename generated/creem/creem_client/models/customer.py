# Generated from specs/creem/resources/customers.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    anything,
    choice,
    mapping,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .environment_mode import ENVIRONMENT_MODE_MEMBERS, EnvironmentMode

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Customer(Model):
    """Somebody who buys from the store."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "email": "email",
        "external_id": "external_id",
        "name": "name",
        "country": "country",
        "metadata": "metadata",
        "mode": "mode",
        "object": "object",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }
    NULLABLE = frozenset({"external_id", "name", "country", "metadata"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the customer. Begins with `cust_` as a rule; do not check for it."""
    email: str | None = None
    """Mail address, in lower case."""
    external_id: str | None = None
    """Your own id of the customer. Null or missing when none was given."""
    name: str | None = None
    """Full name. Null or missing when none is known."""
    country: str | None = None
    """Country, an upper-case ISO 3166-1 alpha-2 code. Null or missing when none is known."""
    metadata: dict[str, Any] | None = None
    """Your own values, as they were given. Null or missing when there are none."""
    mode: EnvironmentMode | None = None
    """Environment that the customer lives in."""
    object: str | None = None
    """Kind of record, `customer`."""
    created_at: datetime | None = None
    """When the customer was created, in UTC."""
    updated_at: datetime | None = None
    """When the customer was last changed, in UTC."""
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
            if type((_id := get("id"))) is not str:
                _id = text(get("id", UNSET), "id")
            if (_email := get("email")) is not None and type(_email) is not str:
                _email = text(_email, "email")
            if (_external_id := get("external_id")) is not None and type(_external_id) is not str:
                _external_id = text(_external_id, "external_id")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_country := get("country")) is not None and type(_country) is not str:
                _country = text(_country, "country")
            if (_metadata := get("metadata")) is not None:
                _metadata = mapping(_metadata, "metadata", anything)
            if (_mode := get("mode")) is not None:
                try:
                    _mode = ENVIRONMENT_MODE_MEMBERS[_mode]
                except (KeyError, TypeError):
                    _mode = choice(_mode, "mode", EnvironmentMode)
            if (_object := get("object")) is not None and type(_object) is not str:
                _object = text(_object, "object")
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
            if (_updated_at := get("updated_at")) is not None:
                _updated_at = moment(_updated_at, "updated_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.email = _email
        self.external_id = _external_id
        self.name = _name
        self.country = _country
        self.metadata = _metadata
        self.mode = _mode
        self.object = _object
        self.created_at = _created_at
        self.updated_at = _updated_at
        self._source = source
        return self
