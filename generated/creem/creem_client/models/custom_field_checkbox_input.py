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
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomFieldCheckboxInput(Model):
    """Wording of a checkbox field."""

    FIELDS = {
        "label": "label",
    }

    label: str | Unset = UNSET
    """Text next to the box, in Markdown."""
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
        if (_label := get("label", UNSET)) is not UNSET and type(_label) is not str:
            _label = text(_label, "label")
        self = object.__new__(cls)
        self.label = _label
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.label is not UNSET:
            found["label"] = plain(self.label)
        return found
