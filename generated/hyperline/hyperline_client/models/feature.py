# Generated from specs/hyperline/resources/features.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    by_kind,
    choice,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .feature_resolution_strategy import FEATURE_RESOLUTION_STRATEGY_MEMBERS, FeatureResolutionStrategy
from .feature_status import FEATURE_STATUS_MEMBERS, FeatureStatus
from .feature_value_type import FEATURE_VALUE_TYPE_MEMBERS, FeatureValueType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Feature(Model):
    """Something that products grant to customers. It has no id, only a code."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "name": "name",
        "description": "description",
        "value_type": "value_type",
        "resolution_strategy": "resolution_strategy",
        "default_value": "default_value",
        "status": "status",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "archived_at": "archived_at",
    }
    NULLABLE = frozenset(
        {
            "name",
            "description",
            "value_type",
            "resolution_strategy",
            "default_value",
            "status",
            "created_at",
            "updated_at",
            "archived_at",
        }
    )

    code: str
    """Code of the feature."""
    name: str | None = None
    """Name that is shown."""
    description: str | None = None
    """Text for own use."""
    value_type: FeatureValueType | None = None
    """Kind of value."""
    resolution_strategy: FeatureResolutionStrategy | None = None
    """How the values of several products become one. Null for a feature that is on or off."""
    default_value: bool | Decimal | str | None = None
    """What customers get whose products say nothing. A number or the word `unlimited` for a feature that is counted."""
    status: FeatureStatus | None = None
    """Whether it can be used."""
    created_at: datetime | None = None
    """Moment it was created."""
    updated_at: datetime | None = None
    """Moment of the last change."""
    archived_at: datetime | None = None
    """Moment it was archived. Null while it is active."""
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
            if type((_code := get("code"))) is not str:
                _code = text(get("code", UNSET), "code")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_description := get("description")) is not None and type(_description) is not str:
                _description = text(_description, "description")
            if (_value_type := get("value_type")) is not None:
                try:
                    _value_type = FEATURE_VALUE_TYPE_MEMBERS[_value_type]
                except (KeyError, TypeError):
                    _value_type = choice(_value_type, "value_type", FeatureValueType)
            if (_resolution_strategy := get("resolution_strategy")) is not None:
                try:
                    _resolution_strategy = FEATURE_RESOLUTION_STRATEGY_MEMBERS[_resolution_strategy]
                except (KeyError, TypeError):
                    _resolution_strategy = choice(_resolution_strategy, "resolution_strategy", FeatureResolutionStrategy)
            if (_default_value := get("default_value")) is not None:
                _default_value = by_kind(
                    _default_value, "default_value", {bool: boolean, int: number, Decimal: number, float: number, str: text}
                )
            if (_status := get("status")) is not None:
                try:
                    _status = FEATURE_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", FeatureStatus)
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
            if (_updated_at := get("updated_at")) is not None:
                _updated_at = moment(_updated_at, "updated_at")
            if (_archived_at := get("archived_at")) is not None:
                _archived_at = moment(_archived_at, "archived_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.code = _code
        self.name = _name
        self.description = _description
        self.value_type = _value_type
        self.resolution_strategy = _resolution_strategy
        self.default_value = _default_value
        self.status = _status
        self.created_at = _created_at
        self.updated_at = _updated_at
        self.archived_at = _archived_at
        self._source = source
        return self
