# Generated from specs/creem/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    record,
    text,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomFieldCheckbox(Model):
    """Settings of a checkbox field, and whether a buyer ticked it."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "label": "label",
        "value": "value",
    }
    NULLABLE = frozenset({"label", "value"})

    label: str | None = None
    """Text next to the box, in Markdown."""
    value: bool | None = None
    """Whether the buyer ticked the box. Null or missing on a product, where nobody has answered yet."""
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
            if (_label := get("label")) is not None and type(_label) is not str:
                _label = text(_label, "label")
            if (_value := get("value")) is not None and type(_value) is not bool:
                _value = boolean(_value, "value")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.label = _label
        self.value = _value
        self._source = source
        return self
