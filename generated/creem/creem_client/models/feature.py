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

from .feature_type import FEATURE_TYPE_MEMBERS, FeatureType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Feature(Model):
    """Something a buyer gets with the product, such as a file or a licence key."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"description", "id", "type"})

    id: str
    """Id of the feature. Begins with `feat_` as a rule; do not check for it."""
    type: FeatureType | Unset = UNSET
    """What kind of thing the buyer gets."""
    description: str | None | Unset = UNSET
    """Text about the feature that buyers see."""
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
        if (_type := get("type", UNSET)) is not UNSET:
            try:
                _type = FEATURE_TYPE_MEMBERS[_type]
            except (KeyError, TypeError):
                _type = choice(_type, "type", FeatureType)
        if (
            (_description := get("description", UNSET)) is not UNSET
            and _description is not None
            and type(_description) is not str
        ):
            _description = text(_description, "description")
        self = cls.__new__(cls)
        self.id = _id
        self.type = _type
        self.description = _description
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        if self.type is not UNSET:
            found["type"] = str(self.type)
        if self.description is not UNSET:
            found["description"] = self.description
        return found
