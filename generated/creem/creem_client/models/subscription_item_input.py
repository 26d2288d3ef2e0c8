from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    integer,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionItemInput(Model):
    """One item of a subscription to change, or to add when it has no `id`."""

    FIELDS = {
        "id": "id",
        "product_id": "product_id",
        "price_id": "price_id",
        "units": "units",
    }

    id: str | Unset = UNSET
    """Id of the item to change, as `items` of the subscription gives it. Leave it out to add a new item."""
    product_id: str | Unset = UNSET
    """Id of the product. Which of `product_id` and `price_id` a new item needs is not documented."""
    price_id: str | Unset = UNSET
    """Id of the product's price, as `price_id` of an item gives it. Begins with `pprice_` as a rule; do not check for
    it."""
    units: int | Unset = UNSET
    """New number of seats. The limits are not documented."""
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
        if (_id := get("id", UNSET)) is not UNSET and type(_id) is not str:
            _id = text(_id, "id")
        if (_product_id := get("product_id", UNSET)) is not UNSET and type(_product_id) is not str:
            _product_id = text(_product_id, "product_id")
        if (_price_id := get("price_id", UNSET)) is not UNSET and type(_price_id) is not str:
            _price_id = text(_price_id, "price_id")
        if (_units := get("units", UNSET)) is not UNSET and type(_units) is not int:
            _units = integer(_units, "units")
        self = object.__new__(cls)
        self.id = _id
        self.product_id = _product_id
        self.price_id = _price_id
        self.units = _units
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.id is not UNSET:
            found["id"] = plain(self.id)
        if self.product_id is not UNSET:
            found["product_id"] = plain(self.product_id)
        if self.price_id is not UNSET:
            found["price_id"] = plain(self.price_id)
        if self.units is not UNSET:
            found["units"] = plain(self.units)
        return found
