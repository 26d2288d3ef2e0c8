from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset

from .checkout_session_price_amount import CheckoutSessionPriceAmount
from .checkout_session_recurring import CheckoutSessionRecurring


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CheckoutSessionPrice(Model):
    """The price that a checkout session is about."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"priceId", "priceList", "recurring"})

    price_id: str | None | Unset = UNSET
    """Identifier of the price."""
    price_list: list[CheckoutSessionPriceAmount] | None | Unset = UNSET
    """The price in each currency that can be paid."""
    recurring: CheckoutSessionRecurring | None | Unset = UNSET
    """The billing cycle of a recurring price."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_price_id := get("priceId", UNSET)) is not UNSET and _price_id is not None and type(_price_id) is not str:
            _price_id = text(_price_id, "priceId")
        if (_price_list := get("priceList", UNSET)) is not UNSET and _price_list is not None:
            _price_list = array(_price_list, "priceList", CheckoutSessionPriceAmount.from_dict)
        if (_recurring := get("recurring", UNSET)) is not UNSET and _recurring is not None:
            _recurring = nested(_recurring, "recurring", CheckoutSessionRecurring.from_dict)
        self = cls.__new__(cls)
        self.price_id = _price_id
        self.price_list = _price_list
        self.recurring = _recurring
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.price_id is not UNSET:
            found["priceId"] = self.price_id
        if self.price_list is not UNSET:
            found["priceList"] = None if self.price_list is None else [item.to_dict() for item in self.price_list]
        if self.recurring is not UNSET:
            found["recurring"] = None if self.recurring is None else self.recurring.to_dict()
        return found
