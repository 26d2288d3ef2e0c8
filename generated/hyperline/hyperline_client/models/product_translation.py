from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProductTranslation(Model):
    """A product's texts in one language."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"name", "public_description"})

    name: str | None | Unset = UNSET
    """Name in this language."""
    public_description: str | None | Unset = UNSET
    """Text that customers see, in this language."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (
            (_public_description := get("public_description", UNSET)) is not UNSET
            and _public_description is not None
            and type(_public_description) is not str
        ):
            _public_description = text(_public_description, "public_description")
        self = cls.__new__(cls)
        self.name = _name
        self.public_description = _public_description
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.name is not UNSET:
            found["name"] = self.name
        if self.public_description is not UNSET:
            found["public_description"] = self.public_description
        return found
