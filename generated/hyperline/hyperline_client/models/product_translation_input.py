from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    longest,
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


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProductTranslationInput(Model):
    """A product's texts in one language."""

    FIELDS = {
        "name": "name",
        "public_description": "public_description",
    }

    name: str | None | Unset = UNSET
    """Name in this language."""
    public_description: str | None | Unset = UNSET
    """Text that customers see, in this language. At most 5000 characters. Limits: at most 5000 characters."""
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
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (
            (_public_description := get("public_description", UNSET)) is not UNSET
            and _public_description is not None
            and type(_public_description) is not str
        ):
            _public_description = text(_public_description, "public_description")
        if _public_description is not UNSET and _public_description is not None:
            longest(_public_description, "public_description", 5000)
        self = object.__new__(cls)
        self.name = _name
        self.public_description = _public_description
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.name is not UNSET:
            found["name"] = plain(self.name)
        if self.public_description is not UNSET:
            found["public_description"] = plain(self.public_description)
        return found
