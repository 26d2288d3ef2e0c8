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

from .aggregation_type import AGGREGATION_TYPE_MEMBERS, AggregationType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SetupUsageMeterFields(Model):
    """The fields of an exported usage meter."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"aggregationType", "name", "slug"})

    slug: str
    """Handle, unique among its kind in the pricing model."""
    name: str | None | Unset = UNSET
    """Label."""
    aggregation_type: AggregationType | Unset = UNSET
    """How usage events become one number."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_slug := get("slug", UNSET))) is not str:
            _slug = text(_slug, "slug")
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (_aggregation_type := get("aggregationType", UNSET)) is not UNSET:
            try:
                _aggregation_type = AGGREGATION_TYPE_MEMBERS[_aggregation_type]
            except (KeyError, TypeError):
                _aggregation_type = choice(_aggregation_type, "aggregationType", AggregationType)
        self = cls.__new__(cls)
        self.slug = _slug
        self.name = _name
        self.aggregation_type = _aggregation_type
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["slug"] = self.slug
        if self.name is not UNSET:
            found["name"] = self.name
        if self.aggregation_type is not UNSET:
            found["aggregationType"] = str(self.aggregation_type)
        return found
