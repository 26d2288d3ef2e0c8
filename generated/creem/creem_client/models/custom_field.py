from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    choice,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset

from .custom_field_checkbox import CustomFieldCheckbox
from .custom_field_text import CustomFieldText
from .custom_field_type import CUSTOM_FIELD_TYPE_MEMBERS, CustomFieldType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomField(Model):
    """An extra question at checkout, as configured."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"checkbox", "key", "label", "optional", "text", "type"})

    key: str
    """Name of the field, unique among the fields of the product."""
    type: CustomFieldType | Unset = UNSET
    """What the buyer fills in: a line of text or a box to tick."""
    label: str | Unset = UNSET
    """Caption that the buyer sees."""
    optional: bool | None | Unset = UNSET
    """True when the buyer may skip the field; false or missing when it must be filled in."""
    text: CustomFieldText | None | Unset = UNSET
    """Limits of the text and what was entered, for a field of type `text`."""
    checkbox: CustomFieldCheckbox | None | Unset = UNSET
    """Wording of the box and whether it was ticked, for a field of type `checkbox`."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_key := get("key", UNSET))) is not str:
            _key = text(_key, "key")
        if (_type := get("type", UNSET)) is not UNSET:
            try:
                _type = CUSTOM_FIELD_TYPE_MEMBERS[_type]
            except (KeyError, TypeError):
                _type = choice(_type, "type", CustomFieldType)
        if (_label := get("label", UNSET)) is not UNSET and type(_label) is not str:
            _label = text(_label, "label")
        if (_optional := get("optional", UNSET)) is not UNSET and _optional is not None and type(_optional) is not bool:
            _optional = boolean(_optional, "optional")
        if (_text := get("text", UNSET)) is not UNSET and _text is not None:
            _text = nested(_text, "text", CustomFieldText.from_dict)
        if (_checkbox := get("checkbox", UNSET)) is not UNSET and _checkbox is not None:
            _checkbox = nested(_checkbox, "checkbox", CustomFieldCheckbox.from_dict)
        self = cls.__new__(cls)
        self.key = _key
        self.type = _type
        self.label = _label
        self.optional = _optional
        self.text = _text
        self.checkbox = _checkbox
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["key"] = self.key
        if self.type is not UNSET:
            found["type"] = str(self.type)
        if self.label is not UNSET:
            found["label"] = self.label
        if self.optional is not UNSET:
            found["optional"] = self.optional
        if self.text is not UNSET:
            found["text"] = None if self.text is None else self.text.to_dict()
        if self.checkbox is not UNSET:
            found["checkbox"] = None if self.checkbox is None else self.checkbox.to_dict()
        return found
