# Generated from specs/hyperline/resources/exports.yaml. Do not edit.
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

from .export_file_type import EXPORT_FILE_TYPE_MEMBERS, ExportFileType
from .export_name import EXPORT_NAME_MEMBERS, ExportName
from .export_status import EXPORT_STATUS_MEMBERS, ExportStatus

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Export(Model):
    """A table of the account's data."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "file_type": "file_type",
        "status": "status",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }
    NULLABLE = frozenset({"name", "file_type", "status", "created_at", "updated_at"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the export (`exp_`)."""
    name: ExportName | None = None
    """What it holds."""
    file_type: ExportFileType | None = None
    """Its format."""
    status: ExportStatus | None = None
    """How far it is."""
    created_at: datetime | None = None
    """When it was asked for."""
    updated_at: datetime | None = None
    """When it last changed."""
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
            if (_name := get("name")) is not None:
                try:
                    _name = EXPORT_NAME_MEMBERS[_name]
                except (KeyError, TypeError):
                    _name = choice(_name, "name", ExportName)
            if (_file_type := get("file_type")) is not None:
                try:
                    _file_type = EXPORT_FILE_TYPE_MEMBERS[_file_type]
                except (KeyError, TypeError):
                    _file_type = choice(_file_type, "file_type", ExportFileType)
            if (_status := get("status")) is not None:
                try:
                    _status = EXPORT_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", ExportStatus)
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
            if (_updated_at := get("updated_at")) is not None:
                _updated_at = moment(_updated_at, "updated_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.file_type = _file_type
        self.status = _status
        self.created_at = _created_at
        self.updated_at = _updated_at
        self._source = source
        return self
