from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    choice,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset

from .integration_provider import INTEGRATION_PROVIDER_MEMBERS, IntegrationProvider


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Integration(Model):
    """The same object in an external system."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"entity_id", "provider_account_id", "provider_name"})

    entity_id: str | None | Unset = UNSET
    """Id of the object in the external system."""
    provider_name: IntegrationProvider | None | Unset = UNSET
    """The external system."""
    provider_account_id: str | None | Unset = UNSET
    """Id of the account in the external system."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_entity_id := get("entity_id", UNSET)) is not UNSET and _entity_id is not None and type(_entity_id) is not str:
            _entity_id = text(_entity_id, "entity_id")
        if (_provider_name := get("provider_name", UNSET)) is not UNSET and _provider_name is not None:
            try:
                _provider_name = INTEGRATION_PROVIDER_MEMBERS[_provider_name]
            except (KeyError, TypeError):
                _provider_name = choice(_provider_name, "provider_name", IntegrationProvider)
        if (
            (_provider_account_id := get("provider_account_id", UNSET)) is not UNSET
            and _provider_account_id is not None
            and type(_provider_account_id) is not str
        ):
            _provider_account_id = text(_provider_account_id, "provider_account_id")
        self = cls.__new__(cls)
        self.entity_id = _entity_id
        self.provider_name = _provider_name
        self.provider_account_id = _provider_account_id
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.entity_id is not UNSET:
            found["entity_id"] = self.entity_id
        if self.provider_name is not UNSET:
            found["provider_name"] = None if self.provider_name is None else str(self.provider_name)
        if self.provider_account_id is not UNSET:
            found["provider_account_id"] = self.provider_account_id
        return found
