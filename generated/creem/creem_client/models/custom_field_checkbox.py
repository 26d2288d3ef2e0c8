from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomFieldCheckbox(Model):
    """Settings of a checkbox field, and whether a buyer ticked it."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"label", "value"})

    label: str | None | Unset = UNSET
    """Text next to the box, in Markdown."""
    value: bool | None | Unset = UNSET
    """Whether the buyer ticked the box. Null or missing on a product, where nobody has answered yet."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_label := get("label", UNSET)) is not UNSET and _label is not None and type(_label) is not str:
            _label = text(_label, "label")
        if (_value := get("value", UNSET)) is not UNSET and _value is not None and type(_value) is not bool:
            _value = boolean(_value, "value")
        self = cls.__new__(cls)
        self.label = _label
        self.value = _value
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.label is not UNSET:
            found["label"] = self.label
        if self.value is not UNSET:
            found["value"] = self.value
        return found
