# Generated from specs/creem/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    choice,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET

from .custom_field_type import CUSTOM_FIELD_TYPE_MEMBERS, CustomFieldType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import custom_field_checkbox as custom_field_checkbox_module
    from . import custom_field_text as custom_field_text_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    custom_field_checkbox_module = Later(f"{__package__}.custom_field_checkbox")
    custom_field_text_module = Later(f"{__package__}.custom_field_text")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomField(Model):
    """An extra question at checkout, as configured."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "key": "key",
        "type": "type",
        "label": "label",
        "optional": "optional",
        "text": "text",
        "checkbox": "checkbox",
    }
    NULLABLE = frozenset({"optional", "text", "checkbox"})

    key: str
    """Name of the field, unique among the fields of the product."""
    type: CustomFieldType | None = None
    """What the buyer fills in: a line of text or a box to tick."""
    label: str | None = None
    """Caption that the buyer sees."""
    optional: bool | None = None
    """True when the buyer may skip the field; false or missing when it must be filled in."""
    text: custom_field_text_module.CustomFieldText | None = None
    """Limits of the text and what was entered, for a field of type `text`."""
    checkbox: custom_field_checkbox_module.CustomFieldCheckbox | None = None
    """Wording of the box and whether it was ticked, for a field of type `checkbox`."""
    _source: Mapping[str, Any] = _field(init=False, repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        get = source.get
        try:
            if type((_key := get("key"))) is not str:
                _key = text(get("key", UNSET), "key")
            if (_type := get("type")) is not None:
                try:
                    _type = CUSTOM_FIELD_TYPE_MEMBERS[_type]
                except (KeyError, TypeError):
                    _type = choice(_type, "type", CustomFieldType)
            if (_label := get("label")) is not None and type(_label) is not str:
                _label = text(_label, "label")
            if (_optional := get("optional")) is not None and type(_optional) is not bool:
                _optional = boolean(_optional, "optional")
            if (_text := get("text")) is not None:
                _text = nested(_text, "text", custom_field_text_module.CustomFieldText.from_dict)
            if (_checkbox := get("checkbox")) is not None:
                _checkbox = nested(_checkbox, "checkbox", custom_field_checkbox_module.CustomFieldCheckbox.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.key = _key
        self.type = _type
        self.label = _label
        self.optional = _optional
        self.text = _text
        self.checkbox = _checkbox
        self._source = source
        return self
