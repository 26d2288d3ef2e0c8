# Generated from specs/creem/resources/affiliates.yaml. Do not edit.
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
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .affiliate_invite_status import AFFILIATE_INVITE_STATUS_MEMBERS, AffiliateInviteStatus
from .environment_mode import ENVIRONMENT_MODE_MEMBERS, EnvironmentMode

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AffiliateInvite(Model):
    """An invitation to be an affiliate."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "email": "email",
        "name": "name",
        "status": "status",
        "created_at": "created_at",
        "mode": "mode",
        "object": "object",
    }
    NULLABLE = frozenset({"email", "name", "created_at", "object"})
    FIRM = frozenset({"id"})
    UNITS: ClassVar[Mapping[str, str]] = {"created_at": "epoch_ms"}

    id: str
    """Id of the invitation. What it begins with is not documented."""
    email: str | None = None
    """Mail address that the invitation went to."""
    name: str | None = None
    """Name to show."""
    status: AffiliateInviteStatus | None = None
    """Whether it was accepted."""
    created_at: datetime | None = None
    """When the invitation was made, most likely in milliseconds since 1970-01-01T00:00:00Z."""
    mode: EnvironmentMode | None = None
    """Environment that the invitation lives in."""
    object: str | None = None
    """Kind of record. What it says is not documented."""
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
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_status := get("status")) is not None:
                try:
                    _status = AFFILIATE_INVITE_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", AffiliateInviteStatus)
            if (_created_at := get("created_at")) is not None:
                _created_at = epoch_ms(_created_at, "created_at")
            if (_mode := get("mode")) is not None:
                try:
                    _mode = ENVIRONMENT_MODE_MEMBERS[_mode]
                except (KeyError, TypeError):
                    _mode = choice(_mode, "mode", EnvironmentMode)
            if (_object := get("object")) is not None and type(_object) is not str:
                _object = text(_object, "object")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.email = _email
        self.name = _name
        self.status = _status
        self.created_at = _created_at
        self.mode = _mode
        self.object = _object
        self._source = source
        return self
