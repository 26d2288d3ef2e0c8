from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    as_is,
    integer,
    nested,
    number,
    record,
    text,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .invoice_item_recurring import InvoiceItemRecurring


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InvoiceItemPrice(Model):
    """The price behind an invoice item, as it was when it was charged."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {"priceId", "priceSnapshotId", "productId", "productName", "quantity", "recurring", "unitAmount"}
    )

    product_id: str | None | Unset = UNSET
    """Identifier of the product."""
    product_name: str | None | Unset = UNSET
    """Name of the product."""
    price_id: str | None | Unset = UNSET
    """Identifier of the price."""
    price_snapshot_id: str | None | Unset = UNSET
    """Identifier of the unchangeable snapshot of the price."""
    unit_amount: Decimal | None | Unset = UNSET
    """Price of one unit, in the main unit of the item's currency. In the currency's major unit (29.99 is 29 and 99
    hundredths); currency: `currency` of what this belongs to."""
    quantity: int | None | Unset = UNSET
    """How many units."""
    recurring: InvoiceItemRecurring | None | Unset = UNSET
    """The billing cycle."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_product_id := get("productId", UNSET)) is not UNSET and _product_id is not None and type(_product_id) is not str:
            _product_id = text(_product_id, "productId")
        if (
            (_product_name := get("productName", UNSET)) is not UNSET
            and _product_name is not None
            and type(_product_name) is not str
        ):
            _product_name = text(_product_name, "productName")
        if (_price_id := get("priceId", UNSET)) is not UNSET and _price_id is not None and type(_price_id) is not str:
            _price_id = text(_price_id, "priceId")
        if (
            (_price_snapshot_id := get("priceSnapshotId", UNSET)) is not UNSET
            and _price_snapshot_id is not None
            and type(_price_snapshot_id) is not str
        ):
            _price_snapshot_id = text(_price_snapshot_id, "priceSnapshotId")
        if (
            (_unit_amount := get("unitAmount", UNSET)) is not UNSET
            and _unit_amount is not None
            and type(_unit_amount) is not Decimal
        ):
            _unit_amount = number(_unit_amount, "unitAmount")
        if (_quantity := get("quantity", UNSET)) is not UNSET and _quantity is not None and type(_quantity) is not int:
            _quantity = integer(_quantity, "quantity")
        if (_recurring := get("recurring", UNSET)) is not UNSET and _recurring is not None:
            _recurring = nested(_recurring, "recurring", InvoiceItemRecurring.from_dict)
        self = cls.__new__(cls)
        self.product_id = _product_id
        self.product_name = _product_name
        self.price_id = _price_id
        self.price_snapshot_id = _price_snapshot_id
        self.unit_amount = _unit_amount
        self.quantity = _quantity
        self.recurring = _recurring
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.product_id is not UNSET:
            found["productId"] = self.product_id
        if self.product_name is not UNSET:
            found["productName"] = self.product_name
        if self.price_id is not UNSET:
            found["priceId"] = self.price_id
        if self.price_snapshot_id is not UNSET:
            found["priceSnapshotId"] = self.price_snapshot_id
        if self.unit_amount is not UNSET:
            found["unitAmount"] = (
                None if self.unit_amount is None else unchanged(self._source, "unitAmount", self.unit_amount, number, as_is)
            )
        if self.quantity is not UNSET:
            found["quantity"] = self.quantity
        if self.recurring is not UNSET:
            found["recurring"] = None if self.recurring is None else self.recurring.to_dict()
        return found
