from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

import attrs
from billfold_core.inputs import (
    known_choice,
    longest,
    unknown_fields,
)
from billfold_core.later import Later
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .custom_field_checkbox_input import CustomFieldCheckboxInput
from .custom_field_text_input import CustomFieldTextInput
from .custom_field_type import CustomFieldType, CustomFieldTypeValue

if TYPE_CHECKING:
    from .. import params
else:
    params = Later("creem_client.params")


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomFieldInput(Model):
    """One extra question at checkout. Put the settings in `text` or in `checkbox`, whichever `type` names."""

    FIELDS = {
        "type": "type",
        "key": "key",
        "label": "label",
        "optional": "optional",
        "text": "text",
        "checkbox": "checkbox",
    }

    type: CustomFieldTypeValue
    """What the buyer fills in: a line of text or a box to tick."""
    key: str
    """Name of the field in answers. Letters and digits, at most 200 characters, unique among the fields of the product.
    Limits: at most 200 characters."""
    label: str
    """Caption that the buyer sees, at most 50 characters. Limits: at most 50 characters."""
    optional: bool | Unset = UNSET
    """True lets the buyer skip the field; false makes it compulsory. The server takes false when it is left out."""
    text: CustomFieldTextInput | params.CustomFieldTextInput | Unset = UNSET
    """Limits of the text, for a field of type `text`."""
    checkbox: CustomFieldCheckboxInput | params.CustomFieldCheckboxInput | Unset = UNSET
    """Wording of the box, for a field of type `checkbox`."""
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
        _type = get("type", UNSET)
        _type = known_choice(_type, "type", CustomFieldType)
        if type((_key := get("key", UNSET))) is not str:
            _key = text(_key, "key")
        longest(_key, "key", 200)
        if type((_label := get("label", UNSET))) is not str:
            _label = text(_label, "label")
        longest(_label, "label", 50)
        if (_optional := get("optional", UNSET)) is not UNSET and type(_optional) is not bool:
            _optional = boolean(_optional, "optional")
        if (_text := get("text", UNSET)) is not UNSET:
            _text = nested(_text, "text", CustomFieldTextInput.from_dict)
        if (_checkbox := get("checkbox", UNSET)) is not UNSET:
            _checkbox = nested(_checkbox, "checkbox", CustomFieldCheckboxInput.from_dict)
        self = object.__new__(cls)
        self.type = _type
        self.key = _key
        self.label = _label
        self.optional = _optional
        self.text = _text
        self.checkbox = _checkbox
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["type"] = plain(self.type)
        found["key"] = plain(self.key)
        found["label"] = plain(self.label)
        if self.optional is not UNSET:
            found["optional"] = plain(self.optional)
        if self.text is not UNSET:
            found["text"] = plain(self.text)
        if self.checkbox is not UNSET:
            found["checkbox"] = plain(self.checkbox)
        return found
