# Generated from specs/hyperline/resources/files.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .file_type import FILE_TYPE_MEMBERS, FileType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class File(Model):
    """A file that is kept with a customer, without its content."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "type": "type",
        "mimetype": "mimetype",
        "customer_id": "customer_id",
        "created_at": "created_at",
    }
    NULLABLE = frozenset({"name", "type", "mimetype", "customer_id", "created_at"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the file (`fil_`)."""
    name: str | None = None
    """Name of the file."""
    type: FileType | None = None
    """Kind of the file."""
    mimetype: str | None = None
    """Content type of the file."""
    customer_id: str | None = None
    """Id of the customer it belongs to."""
    created_at: datetime | None = None
    """When it was uploaded."""
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
            if (_type := get("type")) is not None:
                try:
                    _type = FILE_TYPE_MEMBERS[_type]
                except (KeyError, TypeError):
                    _type = choice(_type, "type", FileType)
            if (_mimetype := get("mimetype")) is not None and type(_mimetype) is not str:
                _mimetype = text(_mimetype, "mimetype")
            if (_customer_id := get("customer_id")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customer_id")
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.type = _type
        self.mimetype = _mimetype
        self.customer_id = _customer_id
        self.created_at = _created_at
        self._source = source
        return self
