from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    nested,
    record,
)
from billfold_core.unset import UNSET

from .price import Price, price_from_dict


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PriceResponse(Model):
    """One price."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"price"})

    price: Price
    """The price."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        _price = get("price", UNSET)
        _price = nested(_price, "price", price_from_dict)
        self = cls.__new__(cls)
        self.price = _price
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["price"] = self.price.to_dict()
        return found
