# Generated from specs/hyperline/resources/invoice_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    record,
    text,
)

from .invoice_display_field_type import INVOICE_DISPLAY_FIELD_TYPE_MEMBERS, InvoiceDisplayFieldType
from .invoice_standard_field import INVOICE_STANDARD_FIELD_MEMBERS, InvoiceStandardField

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InvoiceDisplayField(Model):
    """A further line in the head of the PDF. Which members it has depends on its type."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "field": "field",
        "slug": "slug",
        "label": "label",
        "value": "value",
    }
    NULLABLE = frozenset({"type", "field", "slug", "label", "value"})

    type: InvoiceDisplayFieldType | None = None
    """Kind of line."""
    field: InvoiceStandardField | None = None
    """With `standard`, what it shows."""
    slug: str | None = None
    """With `custom_property`, slug of the custom property it shows."""
    label: str | None = None
    """With `custom`, what stands before the text."""
    value: str | None = None
    """With `custom`, the text."""
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
            if (_type := get("type")) is not None:
                try:
                    _type = INVOICE_DISPLAY_FIELD_TYPE_MEMBERS[_type]
                except (KeyError, TypeError):
                    _type = choice(_type, "type", InvoiceDisplayFieldType)
            if (_field := get("field")) is not None:
                try:
                    _field = INVOICE_STANDARD_FIELD_MEMBERS[_field]
                except (KeyError, TypeError):
                    _field = choice(_field, "field", InvoiceStandardField)
            if (_slug := get("slug")) is not None and type(_slug) is not str:
                _slug = text(_slug, "slug")
            if (_label := get("label")) is not None and type(_label) is not str:
                _label = text(_label, "label")
            if (_value := get("value")) is not None and type(_value) is not str:
                _value = text(_value, "value")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.type = _type
        self.field = _field
        self.slug = _slug
        self.label = _label
        self.value = _value
        self._source = source
        return self
