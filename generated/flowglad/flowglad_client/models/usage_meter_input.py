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
class UsageMeterInput(Model):
    """The fields of a new usage meter. Its pricing model is the key's, or the one whose structure names the meter."""

    FIELDS = {
        "name": "name",
        "slug": "slug",
        "aggregationType": "aggregation_type",
    }

    name: str
    """Label, 1 to 255 characters. Limits: not empty, at most 255 characters."""
    slug: str
    """Stable handle of your choice, 1 to 255 characters, unique in the pricing model (409 otherwise). Limits: not empty,
    at most 255 characters."""
    aggregation_type: AggregationTypeValue | Unset = UNSET
    """How usage events become one number; `sum` when left out."""
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
        if type((_name := get("name", UNSET))) is not str:
            _name = text(_name, "name")
        shortest(_name, "name", 1)
        longest(_name, "name", 255)
        if type((_slug := get("slug", UNSET))) is not str:
            _slug = text(_slug, "slug")
        shortest(_slug, "slug", 1)
        longest(_slug, "slug", 255)
        if (_aggregation_type := get("aggregationType", UNSET)) is not UNSET:
            _aggregation_type = known_choice(_aggregation_type, "aggregationType", AggregationType)
        self = object.__new__(cls)
        self.name = _name
        self.slug = _slug
        self.aggregation_type = _aggregation_type
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["name"] = plain(self.name)
        found["slug"] = plain(self.slug)
        if self.aggregation_type is not UNSET:
            found["aggregationType"] = plain(self.aggregation_type)
        return found
