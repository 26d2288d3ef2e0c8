from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    known_choice,
    longest,
    shortest,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .aggregation_type import AggregationType, AggregationTypeValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UsageMeterUpdateInput(Model):
    """What may change about a usage meter. What is left out stays as it is."""

    FIELDS = {
        "id": "id",
        "name": "name",
        "slug": "slug",
        "aggregationType": "aggregation_type",
    }

    id: str | Unset = UNSET
    """Identifier, usage_meter_…. It must be the one in the path, which decides which meter changes. Limits: not empty.
    May be left out: the call's `id` is put in."""
    name: str | Unset = UNSET
    """Label, 1 to 255 characters. Limits: not empty, at most 255 characters."""
    slug: str | Unset = UNSET
    """Stable handle, 1 to 255 characters, unique in the pricing model (409 otherwise). Limits: not empty, at most 255
    characters."""
    aggregation_type: AggregationTypeValue | Unset = UNSET
    """How usage events become one number."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read and check what is to be sent.

        Raises:
            DecodeFault: A field is missing, unknown, outside its limits or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        if not source.keys() <= cls.FIELDS.keys():
            raise unknown_fields(source, cls.FIELDS)
        get = source.get
        if type((_id := get("id", UNSET))) is not str:
            _id = text(_id, "id")
        shortest(_id, "id", 1)
        if (_name := get("name", UNSET)) is not UNSET and type(_name) is not str:
            _name = text(_name, "name")
        if _name is not UNSET:
            shortest(_name, "name", 1)
            longest(_name, "name", 255)
        if (_slug := get("slug", UNSET)) is not UNSET and type(_slug) is not str:
            _slug = text(_slug, "slug")
        if _slug is not UNSET:
            shortest(_slug, "slug", 1)
            longest(_slug, "slug", 255)
        if (_aggregation_type := get("aggregationType", UNSET)) is not UNSET:
            _aggregation_type = known_choice(_aggregation_type, "aggregationType", AggregationType)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.slug = _slug
        self.aggregation_type = _aggregation_type
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.id is not UNSET:
            found["id"] = plain(self.id)
        if self.name is not UNSET:
            found["name"] = plain(self.name)
        if self.slug is not UNSET:
            found["slug"] = plain(self.slug)
        if self.aggregation_type is not UNSET:
            found["aggregationType"] = plain(self.aggregation_type)
        return found
