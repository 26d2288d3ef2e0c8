# Generated from specs/hyperline/resources/subscription_templates.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import subscription_template_configuration as subscription_template_configuration_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    subscription_template_configuration_module = Later(f"{__package__}.subscription_template_configuration")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionTemplate(Model):
    """A pattern for subscriptions."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "configurations": "configurations",
    }
    NULLABLE = frozenset({"name", "description", "created_at", "updated_at", "configurations"})
    FIRM = frozenset({"id", "configurations"})

    id: str
    """Id of the template, subt_…."""
    name: str | None = None
    """Name of the template."""
    description: str | None = None
    """What it is for."""
    created_at: datetime | None = None
    """Moment it was made."""
    updated_at: datetime | None = None
    """Moment of the last change."""
    configurations: list[subscription_template_configuration_module.SubscriptionTemplateConfiguration] | None = None
    """One for every currency and country."""
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
            if (_description := get("description")) is not None and type(_description) is not str:
                _description = text(_description, "description")
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
            if (_updated_at := get("updated_at")) is not None:
                _updated_at = moment(_updated_at, "updated_at")
            if (_configurations := get("configurations")) is not None:
                _configurations = array(
                    _configurations,
                    "configurations",
                    subscription_template_configuration_module.SubscriptionTemplateConfiguration.from_dict,
                )
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.description = _description
        self.created_at = _created_at
        self.updated_at = _updated_at
        self.configurations = _configurations
        self._source = source
        return self
