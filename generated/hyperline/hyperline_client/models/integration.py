# Generated from specs/hyperline/openapi.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    record,
    text,
)

from .integration_provider import INTEGRATION_PROVIDER_MEMBERS, IntegrationProvider

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Integration(Model):
    """The same object in an external system."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "entity_id": "entity_id",
        "provider_name": "provider_name",
        "provider_account_id": "provider_account_id",
    }
    NULLABLE = frozenset({"entity_id", "provider_name", "provider_account_id"})

    entity_id: str | None = None
    """Id of the object in the external system."""
    provider_name: IntegrationProvider | None = None
    """The external system."""
    provider_account_id: str | None = None
    """Id of the account in the external system."""
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
            if (_entity_id := get("entity_id")) is not None and type(_entity_id) is not str:
                _entity_id = text(_entity_id, "entity_id")
            if (_provider_name := get("provider_name")) is not None:
                try:
                    _provider_name = INTEGRATION_PROVIDER_MEMBERS[_provider_name]
                except (KeyError, TypeError):
                    _provider_name = choice(_provider_name, "provider_name", IntegrationProvider)
            if (_provider_account_id := get("provider_account_id")) is not None and type(_provider_account_id) is not str:
                _provider_account_id = text(_provider_account_id, "provider_account_id")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.entity_id = _entity_id
        self.provider_name = _provider_name
        self.provider_account_id = _provider_account_id
        self._source = source
        return self
