from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    as_json,
    by_kind,
    choice,
    integer,
    moment,
    record,
    text,
    unchanged,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import iso_text

from .environment_mode import ENVIRONMENT_MODE_MEMBERS, EnvironmentMode
from .license_instance import LicenseInstance
from .license_status import LICENSE_STATUS_MEMBERS, LicenseStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class License(Model):
    """A licence key, with how often it was activated."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "activation",
            "activation_limit",
            "created_at",
            "expires_at",
            "id",
            "instance",
            "key",
            "mode",
            "object",
            "product_id",
            "status",
        }
    )

    id: str
    """Id of the licence key's record. Not the key itself; no prefix is known."""
    mode: EnvironmentMode | Unset = UNSET
    """Environment that the key lives in."""
    object: str | Unset = UNSET
    """Kind of record, `license`."""
    product_id: str | None | Unset = UNSET
    """Id of the product that the key was sold with."""
    status: LicenseStatus | Unset = UNSET
    """State of the key. Other values are possible when reading; allow use only when it is `active`."""
    key: str | None | Unset = attrs.field(default=UNSET, repr=False)
    """The licence key itself. Whoever has it can activate the product."""
    activation: int | None | Unset = UNSET
    """Number of activations in use."""
    activation_limit: int | None | Unset = UNSET
    """Most activations that the key allows; null when there is no limit."""
    expires_at: datetime | None | Unset = UNSET
    """When the key stops being valid, in UTC; null when it never does."""
    created_at: datetime | None | Unset = UNSET
    """When the key was issued, in UTC."""
    instance: LicenseInstance | list[LicenseInstance] | None | Unset = UNSET
    """The installation that the call was about. Usually one record; be ready for a list of them, and for null."""
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
        if (_product_id := get("product_id", UNSET)) is not UNSET and _product_id is not None and type(_product_id) is not str:
            _product_id = text(_product_id, "product_id")
        if (_status := get("status", UNSET)) is not UNSET:
            try:
                _status = LICENSE_STATUS_MEMBERS[_status]
            except (KeyError, TypeError):
                _status = choice(_status, "status", LicenseStatus)
        if (_key := get("key", UNSET)) is not UNSET and _key is not None and type(_key) is not str:
            _key = text(_key, "key")
        if (_activation := get("activation", UNSET)) is not UNSET and _activation is not None and type(_activation) is not int:
            _activation = integer(_activation, "activation")
        if (
            (_activation_limit := get("activation_limit", UNSET)) is not UNSET
            and _activation_limit is not None
            and type(_activation_limit) is not int
        ):
            _activation_limit = integer(_activation_limit, "activation_limit")
        if (_expires_at := get("expires_at", UNSET)) is not UNSET and _expires_at is not None:
            _expires_at = moment(_expires_at, "expires_at")
        if (_created_at := get("created_at", UNSET)) is not UNSET and _created_at is not None:
            _created_at = moment(_created_at, "created_at")
        if (_instance := get("instance", UNSET)) is not UNSET and _instance is not None:
            _instance = by_kind(
                _instance,
                "instance",
                {dict: LicenseInstance.from_dict, list: partial(array, field="", decode=LicenseInstance.from_dict)},
            )
        self = cls.__new__(cls)
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

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        if self.mode is not UNSET:
            found["mode"] = str(self.mode)
        if self.object is not UNSET:
            found["object"] = self.object
        if self.product_id is not UNSET:
            found["product_id"] = self.product_id
        if self.status is not UNSET:
            found["status"] = str(self.status)
        if self.key is not UNSET:
            found["key"] = self.key
        if self.activation is not UNSET:
            found["activation"] = self.activation
        if self.activation_limit is not UNSET:
            found["activation_limit"] = self.activation_limit
        if self.expires_at is not UNSET:
            found["expires_at"] = (
                None if self.expires_at is None else unchanged(self._source, "expires_at", self.expires_at, moment, iso_text)
            )
        if self.created_at is not UNSET:
            found["created_at"] = (
                None if self.created_at is None else unchanged(self._source, "created_at", self.created_at, moment, iso_text)
            )
        if self.instance is not UNSET:
            found["instance"] = None if self.instance is None else as_json(self.instance)
        return found
