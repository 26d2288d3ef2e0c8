from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    integer,
    record,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomFieldTextInput(Model):
    """Limits of a text field."""

    FIELDS = {
        "max_length": "max_length",
        "min_length": "min_length",
    }

    max_length: int | Unset = UNSET
    """Most characters the buyer may enter."""
    min_length: int | Unset = UNSET
    """Fewest characters the buyer must enter. Answers can carry the same limit as `minimum_length`."""
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
        if (_max_length := get("max_length", UNSET)) is not UNSET and type(_max_length) is not int:
            _max_length = integer(_max_length, "max_length")
        if (_min_length := get("min_length", UNSET)) is not UNSET and type(_min_length) is not int:
            _min_length = integer(_min_length, "min_length")
        self = object.__new__(cls)
        self.max_length = _max_length
        self.min_length = _min_length
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.max_length is not UNSET:
            found["max_length"] = plain(self.max_length)
        if self.min_length is not UNSET:
            found["min_length"] = plain(self.min_length)
        return found
