from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    integer,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomFieldText(Model):
    """Settings of a text field, and what a buyer entered."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"max_length", "min_length", "minimum_length", "value"})

    max_length: int | None | Unset = UNSET
    """Most characters the buyer may enter."""
    minimum_length: int | None | Unset = UNSET
    """Fewest characters the buyer must enter. The request calls it `min_length`."""
    min_length: int | None | Unset = UNSET
    """The same limit in the request's spelling, for answers that use it. Look here when `minimum_length` is missing."""
    value: str | None | Unset = UNSET
    """What the buyer entered. Null or missing on a product, where nobody has answered yet."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_max_length := get("max_length", UNSET)) is not UNSET and _max_length is not None and type(_max_length) is not int:
            _max_length = integer(_max_length, "max_length")
        if (
            (_minimum_length := get("minimum_length", UNSET)) is not UNSET
            and _minimum_length is not None
            and type(_minimum_length) is not int
        ):
            _minimum_length = integer(_minimum_length, "minimum_length")
        if (_min_length := get("min_length", UNSET)) is not UNSET and _min_length is not None and type(_min_length) is not int:
            _min_length = integer(_min_length, "min_length")
        if (_value := get("value", UNSET)) is not UNSET and _value is not None and type(_value) is not str:
            _value = text(_value, "value")
        self = cls.__new__(cls)
        self.max_length = _max_length
        self.minimum_length = _minimum_length
        self.min_length = _min_length
        self.value = _value
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.max_length is not UNSET:
            found["max_length"] = self.max_length
        if self.minimum_length is not UNSET:
            found["minimum_length"] = self.minimum_length
        if self.min_length is not UNSET:
            found["min_length"] = self.min_length
        if self.value is not UNSET:
            found["value"] = self.value
        return found
