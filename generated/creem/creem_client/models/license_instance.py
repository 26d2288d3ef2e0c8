from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    choice,
    moment,
    record,
    text,
    unchanged,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import iso_text

from .environment_mode import ENVIRONMENT_MODE_MEMBERS, EnvironmentMode
from .license_instance_status import LICENSE_INSTANCE_STATUS_MEMBERS, LicenseInstanceStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LicenseInstance(Model):
    """One installation that a licence key was activated for."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"created_at", "id", "mode", "name", "object", "status"})

    id: str
    """Id of the installation, needed for checking and releasing it. Begins with `inst_` as a rule; do not check for it."""
    mode: EnvironmentMode | Unset = UNSET
    """Environment that the installation lives in."""
    object: str | Unset = UNSET
    """Kind of record, `license-instance`."""
    name: str | None | Unset = UNSET
    """Your own name for it, `instance_name` of the activation."""
    status: LicenseInstanceStatus | Unset = UNSET
    """Whether the installation is in use or released."""
    created_at: datetime | None | Unset = UNSET
    """When it was activated, in UTC."""
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
        if (_mode := get("mode", UNSET)) is not UNSET:
            try:
                _mode = ENVIRONMENT_MODE_MEMBERS[_mode]
            except (KeyError, TypeError):
                _mode = choice(_mode, "mode", EnvironmentMode)
        if (_object := get("object", UNSET)) is not UNSET and type(_object) is not str:
            _object = text(_object, "object")
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (_status := get("status", UNSET)) is not UNSET:
            try:
                _status = LICENSE_INSTANCE_STATUS_MEMBERS[_status]
            except (KeyError, TypeError):
                _status = choice(_status, "status", LicenseInstanceStatus)
        if (_created_at := get("created_at", UNSET)) is not UNSET and _created_at is not None:
            _created_at = moment(_created_at, "created_at")
        self = cls.__new__(cls)
        self.id = _id
        self.mode = _mode
        self.object = _object
        self.name = _name
        self.status = _status
        self.created_at = _created_at
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        if self.mode is not UNSET:
            found["mode"] = str(self.mode)
        if self.object is not UNSET:
            found["object"] = self.object
        if self.name is not UNSET:
            found["name"] = self.name
        if self.status is not UNSET:
            found["status"] = str(self.status)
        if self.created_at is not UNSET:
            found["created_at"] = (
                None if self.created_at is None else unchanged(self._source, "created_at", self.created_at, moment, iso_text)
            )
        return found
