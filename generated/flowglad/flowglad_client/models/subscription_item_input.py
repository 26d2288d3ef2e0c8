from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs
from billfold_core.errors import DecodeFault
from billfold_core.inputs import (
    at_least,
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
    """One new item, a price and a quantity. Exactly one of `priceId` and `priceSlug`."""

    FIELDS = {
        "priceId": "price_id",
        "priceSlug": "price_slug",
        "quantity": "quantity",
    }

    price_id: str | Unset = UNSET
    """Identifier of the price, price_…. This or `priceSlug`, not both."""
    price_slug: str | Unset = UNSET
    """Slug of the price, looked up in the customer's pricing model. This or `priceId`, not both."""
    quantity: int | Unset = UNSET
    """How many units, at least 1. The server takes 1 when it is left out. Limits: at least 1."""
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
        if (_price_id := get("priceId", UNSET)) is not UNSET and type(_price_id) is not str:
            _price_id = text(_price_id, "priceId")
        if (_price_slug := get("priceSlug", UNSET)) is not UNSET and type(_price_slug) is not str:
            _price_slug = text(_price_slug, "priceSlug")
        if (_quantity := get("quantity", UNSET)) is not UNSET and type(_quantity) is not int:
            _quantity = integer(_quantity, "quantity")
        if _quantity is not UNSET:
            at_least(_quantity, "quantity", 1)
        if "priceId" in source and "priceSlug" in source:
            raise DecodeFault(".priceSlug", "cannot be given when `priceId` is given")
        if "priceId" not in source and "priceSlug" not in source:
            raise DecodeFault(".priceSlug", "is needed, or else `priceId`")
        self = object.__new__(cls)
        self.price_id = _price_id
        self.price_slug = _price_slug
        self.quantity = _quantity
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.price_id is not UNSET:
            found["priceId"] = plain(self.price_id)
        if self.price_slug is not UNSET:
            found["priceSlug"] = plain(self.price_slug)
        if self.quantity is not UNSET:
            found["quantity"] = plain(self.quantity)
        return found
