from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PreviewPaymentMethod(Model):
    """The payment method a change of items would charge."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"brand", "id", "last4", "type"})

    id: str
    """Identifier, pm_…."""
    type: str | Unset = UNSET
    """Means of payment, such as card."""
    brand: str | Unset = UNSET
    """Brand of the card."""
    last4: str | Unset = UNSET
    """Its last digits."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_id := get("id", UNSET))) is not str:
            _id = text(_id, "id")
        if (_type := get("type", UNSET)) is not UNSET and type(_type) is not str:
            _type = text(_type, "type")
        if (_brand := get("brand", UNSET)) is not UNSET and type(_brand) is not str:
            _brand = text(_brand, "brand")
        if (_last4 := get("last4", UNSET)) is not UNSET and type(_last4) is not str:
            _last4 = text(_last4, "last4")
        self = cls.__new__(cls)
        self.id = _id
        self.type = _type
        self.brand = _brand
        self.last4 = _last4
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        if self.type is not UNSET:
            found["type"] = self.type
        if self.brand is not UNSET:
            found["brand"] = self.brand
        if self.last4 is not UNSET:
            found["last4"] = self.last4
        return found
