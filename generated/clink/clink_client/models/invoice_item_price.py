# Generated from specs/clink/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    integer,
    nested,
    record,
    text,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import invoice_item_recurring as invoice_item_recurring_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    invoice_item_recurring_module = Later(f"{__package__}.invoice_item_recurring")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InvoiceItemPrice(Model):
    """The price behind an invoice item, as it was when it was charged."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "productId": "product_id",
        "productName": "product_name",
        "priceId": "price_id",
        "priceSnapshotId": "price_snapshot_id",
        "unitAmount": "unit_amount",
        "quantity": "quantity",
        "recurring": "recurring",
    }
    NULLABLE = frozenset({"productId", "productName", "priceId", "priceSnapshotId", "unitAmount", "quantity", "recurring"})
    FIRM = frozenset({"unitAmount"})

    product_id: str | None = None
    """Identifier of the product."""
    product_name: str | None = None
    """Name of the product."""
    price_id: str | None = None
    """Identifier of the price."""
    price_snapshot_id: str | None = None
    """Identifier of the unchangeable snapshot of the price."""
    unit_amount: Decimal | None = None
    """Price of one unit, in the main unit of the item's currency. In the currency's major unit (29.99 is 29 and 99
    hundredths); currency: `currency` of what this belongs to."""
    quantity: int | None = None
    """How many units."""
    recurring: invoice_item_recurring_module.InvoiceItemRecurring | None = None
    """The billing cycle."""
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
            if (_product_id := get("productId")) is not None and type(_product_id) is not str:
                _product_id = text(_product_id, "productId")
            if (_product_name := get("productName")) is not None and type(_product_name) is not str:
                _product_name = text(_product_name, "productName")
            if (_price_id := get("priceId")) is not None and type(_price_id) is not str:
                _price_id = text(_price_id, "priceId")
            if (_price_snapshot_id := get("priceSnapshotId")) is not None and type(_price_snapshot_id) is not str:
                _price_snapshot_id = text(_price_snapshot_id, "priceSnapshotId")
            if (_unit_amount := get("unitAmount")) is not None and type(_unit_amount) is not Decimal:
                _unit_amount = number(_unit_amount, "unitAmount")
            if (_quantity := get("quantity")) is not None and type(_quantity) is not int:
                _quantity = integer(_quantity, "quantity")
            if (_recurring := get("recurring")) is not None:
                _recurring = nested(_recurring, "recurring", invoice_item_recurring_module.InvoiceItemRecurring.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.product_id = _product_id
        self.product_name = _product_name
        self.price_id = _price_id
        self.price_snapshot_id = _price_snapshot_id
        self.unit_amount = _unit_amount
        self.quantity = _quantity
        self.recurring = _recurring
        self._source = source
        return self
