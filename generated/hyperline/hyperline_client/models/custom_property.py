# Generated from specs/hyperline/resources/custom_properties.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    boolean,
    choice,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .custom_property_entity import CustomPropertyEntity
from .custom_property_type import CUSTOM_PROPERTY_TYPE_MEMBERS, CustomPropertyType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomProperty(Model):
    """A further field of customers, products and other objects."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "slug": "slug",
        "type": "type",
        "entities": "entities",
        "authorized_values": "authorized_values",
        "api_only": "api_only",
        "required": "required",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }
    NULLABLE = frozenset(
        {"name", "slug", "type", "entities", "authorized_values", "api_only", "required", "created_at", "updated_at"}
    )
    FIRM = frozenset({"id"})

    id: str
    """Id of the custom property. Begins with `cfi_`."""
    name: str | None = None
    """Name that is shown."""
    slug: str | None = None
    """Key of its values in `custom_properties`. Unique."""
    type: CustomPropertyType | None = None
    """Kind of value."""
    entities: list[CustomPropertyEntity] | None = None
    """Kinds of objects that can have it."""
    authorized_values: list[str] | None = None
    """The choices, for `select` and `multi_select`."""
    api_only: bool | None = None
    """Whether it is hidden in the provider's interface."""
    required: bool | None = None
    """Whether it must have a value."""
    created_at: datetime | None = None
    """Moment it was created."""
    updated_at: datetime | None = None
    """Moment of the last change."""
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
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_slug := get("slug")) is not None and type(_slug) is not str:
                _slug = text(_slug, "slug")
            if (_type := get("type")) is not None:
                try:
                    _type = CUSTOM_PROPERTY_TYPE_MEMBERS[_type]
                except (KeyError, TypeError):
                    _type = choice(_type, "type", CustomPropertyType)
            if (_entities := get("entities")) is not None:
                _entities = array(_entities, "entities", partial(choice, field="", kind=CustomPropertyEntity))
            if (_authorized_values := get("authorized_values")) is not None:
                _authorized_values = array(_authorized_values, "authorized_values", text)
            if (_api_only := get("api_only")) is not None and type(_api_only) is not bool:
                _api_only = boolean(_api_only, "api_only")
            if (_required := get("required")) is not None and type(_required) is not bool:
                _required = boolean(_required, "required")
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
            if (_updated_at := get("updated_at")) is not None:
                _updated_at = moment(_updated_at, "updated_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.slug = _slug
        self.type = _type
        self.entities = _entities
        self.authorized_values = _authorized_values
        self.api_only = _api_only
        self.required = _required
        self.created_at = _created_at
        self.updated_at = _updated_at
        self._source = source
        return self
