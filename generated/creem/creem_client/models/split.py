# Generated from specs/creem/resources/splits.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
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
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .environment_mode import ENVIRONMENT_MODE_MEMBERS, EnvironmentMode
from .split_type import SPLIT_TYPE_MEMBERS, SplitType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import split_recipient as split_recipient_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    split_recipient_module = Later(f"{__package__}.split_recipient")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Split(Model):
    """A share of future payments for others."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "store_id": "store_id",
        "description": "description",
        "type": "type",
        "type_reference": "type_reference",
        "enabled": "enabled",
        "recipients": "recipients",
        "created_at": "created_at",
        "mode": "mode",
        "object": "object",
    }
    NULLABLE = frozenset({"store_id", "description", "type_reference", "enabled", "recipients", "created_at", "object"})
    FIRM = frozenset({"id"})
    UNITS: ClassVar[Mapping[str, str]] = {"created_at": "epoch_ms"}

    id: str
    """Id of the split. What it begins with is not documented."""
    store_id: str | None = None
    """Id of the store that owns the split."""
    description: str | None = None
    """The text it was made with."""
    type: SplitType | None = None
    """Whether payments of the whole store are shared, or of one product."""
    type_reference: str | None = None
    """Id of the store or of the product."""
    enabled: bool | None = None
    """Whether payments are shared. False while the first of those who were invited has not accepted."""
    recipients: list[split_recipient_module.SplitRecipient] | None = None
    """Who gets a share."""
    created_at: datetime | None = None
    """When the split was created, most likely in milliseconds since 1970-01-01T00:00:00Z."""
    mode: EnvironmentMode | None = None
    """Environment that the split lives in."""
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
            if (_store_id := get("store_id")) is not None and type(_store_id) is not str:
                _store_id = text(_store_id, "store_id")
            if (_description := get("description")) is not None and type(_description) is not str:
                _description = text(_description, "description")
            if (_type := get("type")) is not None:
                try:
                    _type = SPLIT_TYPE_MEMBERS[_type]
                except (KeyError, TypeError):
                    _type = choice(_type, "type", SplitType)
            if (_type_reference := get("type_reference")) is not None and type(_type_reference) is not str:
                _type_reference = text(_type_reference, "type_reference")
            if (_enabled := get("enabled")) is not None and type(_enabled) is not bool:
                _enabled = boolean(_enabled, "enabled")
            if (_recipients := get("recipients")) is not None:
                _recipients = array(_recipients, "recipients", split_recipient_module.SplitRecipient.from_dict)
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
        self.store_id = _store_id
        self.description = _description
        self.type = _type
        self.type_reference = _type_reference
        self.enabled = _enabled
        self.recipients = _recipients
        self.created_at = _created_at
        self.mode = _mode
        self.object = _object
        self._source = source
        return self
