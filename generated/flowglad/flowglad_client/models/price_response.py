# Generated from specs/flowglad/resources/prices.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    nested,
    record,
    source_of,
)
from billfold_core.unset import UNSET

from .price import Price, price_from_dict


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PriceResponse(Model):
    """One price."""

    FIELDS = {
        "price": "price",
    }
    FIRM = frozenset({"price"})

    price: Price
    """The price."""
    _source: Mapping[str, Any] = attrs.field(default=attrs.Factory(source_of, takes_self=True), alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        get = source.get
        try:
            _price = get("price", UNSET)
            _price = nested(_price, "price", price_from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.price = _price
        self._source = source
        return self
