# Generated from specs/creem/resources/licenses.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    by_kind,
    choice,
    integer,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .environment_mode import ENVIRONMENT_MODE_MEMBERS, EnvironmentMode
from .license_status import LICENSE_STATUS_MEMBERS, LicenseStatus

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import license_instance as license_instance_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    license_instance_module = Later(f"{__package__}.license_instance")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class License(Model):
    """A licence key, with how often it was activated."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "mode": "mode",
        "object": "object",
        "product_id": "product_id",
        "status": "status",
        "key": "key",
        "activation": "activation",
        "activation_limit": "activation_limit",
        "expires_at": "expires_at",
        "created_at": "created_at",
        "instance": "instance",
    }
    NULLABLE = frozenset({"product_id", "key", "activation", "activation_limit", "expires_at", "created_at", "instance"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the licence key's record. Not the key itself; no prefix is known."""
    mode: EnvironmentMode | None = None
    """Environment that the key lives in."""
    object: str | None = None
    """Kind of record, `license`."""
    product_id: str | None = None
    """Id of the product that the key was sold with."""
    status: LicenseStatus | None = None
    """State of the key. Other values are possible when reading; allow use only when it is `active`."""
    key: str | None = _field(default=None, repr=False)
    """The licence key itself. Whoever has it can activate the product."""
    activation: int | None = None
    """Number of activations in use."""
    activation_limit: int | None = None
    """Most activations that the key allows; null when there is no limit."""
    expires_at: datetime | None = None
    """When the key stops being valid, in UTC; null when it never does."""
    created_at: datetime | None = None
    """When the key was issued, in UTC."""
    instance: license_instance_module.LicenseInstance | list[license_instance_module.LicenseInstance] | None = None
    """The installation that the call was about. Usually one record; be ready for a list of them, and for null."""
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
            if (_product_id := get("product_id")) is not None and type(_product_id) is not str:
                _product_id = text(_product_id, "product_id")
            if (_status := get("status")) is not None:
                try:
                    _status = LICENSE_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", LicenseStatus)
            if (_key := get("key")) is not None and type(_key) is not str:
                _key = text(_key, "key")
            if (_activation := get("activation")) is not None and type(_activation) is not int:
                _activation = integer(_activation, "activation")
            if (_activation_limit := get("activation_limit")) is not None and type(_activation_limit) is not int:
                _activation_limit = integer(_activation_limit, "activation_limit")
            if (_expires_at := get("expires_at")) is not None:
                _expires_at = moment(_expires_at, "expires_at")
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
            if (_instance := get("instance")) is not None:
                _instance = by_kind(
                    _instance,
                    "instance",
                    {
                        dict: license_instance_module.LicenseInstance.from_dict,
                        list: partial(array, field="", decode=license_instance_module.LicenseInstance.from_dict),
                    },
                )
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.mode = _mode
        self.object = _object
        self.product_id = _product_id
        self.status = _status
        self.key = _key
        self.activation = _activation
        self.activation_limit = _activation_limit
        self.expires_at = _expires_at
        self.created_at = _created_at
        self.instance = _instance
        self._source = source
        return self
