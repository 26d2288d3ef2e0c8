# Generated from specs/creem/resources/licenses.yaml. Do not edit.
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

from .environment_mode import ENVIRONMENT_MODE_MEMBERS, EnvironmentMode
from .license_instance_status import LICENSE_INSTANCE_STATUS_MEMBERS, LicenseInstanceStatus

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LicenseInstance(Model):
    """One installation that a licence key was activated for."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "mode": "mode",
        "object": "object",
        "name": "name",
        "status": "status",
        "created_at": "created_at",
    }
    NULLABLE = frozenset({"name", "created_at"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the installation, needed for checking and releasing it. Begins with `inst_` as a rule; do not check for it."""
    mode: EnvironmentMode | None = None
    """Environment that the installation lives in."""
    object: str | None = None
    """Kind of record, `license-instance`."""
    name: str | None = None
    """Your own name for it, `instance_name` of the activation."""
    status: LicenseInstanceStatus | None = None
    """Whether the installation is in use or released."""
    created_at: datetime | None = None
    """When it was activated, in UTC."""
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
            if (_mode := get("mode")) is not None:
                try:
                    _mode = ENVIRONMENT_MODE_MEMBERS[_mode]
                except (KeyError, TypeError):
                    _mode = choice(_mode, "mode", EnvironmentMode)
            if (_object := get("object")) is not None and type(_object) is not str:
                _object = text(_object, "object")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_status := get("status")) is not None:
                try:
                    _status = LICENSE_INSTANCE_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", LicenseInstanceStatus)
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.mode = _mode
        self.object = _object
        self.name = _name
        self.status = _status
        self.created_at = _created_at
        self._source = source
        return self
