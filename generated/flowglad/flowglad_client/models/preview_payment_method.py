# Generated from specs/flowglad/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
    text,
)
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PreviewPaymentMethod(Model):
    """The payment method a change of items would charge."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "brand": "brand",
        "last4": "last4",
    }
    FIRM = frozenset({"id"})

    id: str
    """Identifier, pm_…."""
    type: str | None = None
    """Means of payment, such as card."""
    brand: str | None = None
    """Brand of the card."""
    last4: str | None = None
    """Its last digits."""
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
            if type((_id := get("id"))) is not str:
                _id = text(get("id", UNSET), "id")
            if (_type := get("type")) is not None and type(_type) is not str:
                _type = text(_type, "type")
            if (_brand := get("brand")) is not None and type(_brand) is not str:
                _brand = text(_brand, "brand")
            if (_last4 := get("last4")) is not None and type(_last4) is not str:
                _last4 = text(_last4, "last4")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.type = _type
        self.brand = _brand
        self.last4 = _last4
        self._source = source
        return self
