# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    record,
)

from .product_type import PRODUCT_TYPE_MEMBERS, ProductType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionProduct(Model):
    """One product of a subscription. Beside its type, its members are not published here; every key is kept."""

    FIELDS = {
        "type": "type",
    }
    NULLABLE = frozenset({"type"})

    type: ProductType | None = None
    """Kind of product."""
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
                    _type = PRODUCT_TYPE_MEMBERS[_type]
                except (KeyError, TypeError):
                    _type = choice(_type, "type", ProductType)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.type = _type
        self._source = source
        return self
