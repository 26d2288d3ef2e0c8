from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    const,
    epoch_ms,
    integer,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class StaticInvoiceLineItem(Model):
    """A line with a fixed quantity."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "createdAt",
            "description",
            "id",
            "invoiceId",
            "livemode",
            "price",
            "priceId",
            "pricingModelId",
            "quantity",
            "type",
            "updatedAt",
        }
    )

    id: str
    """Identifier, inv_li_…."""
    type: Literal["static"] = "static"
    """Kind of line; always `static` here."""
    invoice_id: str | Unset = UNSET
    """Identifier of the invoice it is on, inv_…."""
    quantity: int | Unset = UNSET
    """How many units are billed. A count, not money."""
    price: int | Unset = UNSET
    """Money in the smallest unit of the organisation's currency, which the invoice names. Whether it is the price of one
    unit or of the whole line is not documented. It may be negative. In the currency's minor unit (cents for USD);
    currency: the account's (The organisation's currency; every price that is read names it as `currency`.)."""
    price_id: str | None | Unset = UNSET
    """Identifier of the price it comes from, price_…; null when there is none."""
    description: str | None | Unset = UNSET
    """Text of the line; null when it has none."""
    pricing_model_id: str | Unset = UNSET
    """Identifier of the pricing model it belongs to, pricing_model_…."""
    livemode: bool | Unset = UNSET
    """`true` for live data, `false` for test data."""
    created_at: datetime | Unset = UNSET
    """When it was created, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    updated_at: datetime | Unset = UNSET
    """When it was last changed, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
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
        if (_type := get("type", UNSET)) != "static":
            _type = const(_type, "type", "static")
        if (_invoice_id := get("invoiceId", UNSET)) is not UNSET and type(_invoice_id) is not str:
            _invoice_id = text(_invoice_id, "invoiceId")
        if (_quantity := get("quantity", UNSET)) is not UNSET and type(_quantity) is not int:
            _quantity = integer(_quantity, "quantity")
        if (_price := get("price", UNSET)) is not UNSET and type(_price) is not int:
            _price = integer(_price, "price")
        if (_price_id := get("priceId", UNSET)) is not UNSET and _price_id is not None and type(_price_id) is not str:
            _price_id = text(_price_id, "priceId")
        if (
            (_description := get("description", UNSET)) is not UNSET
            and _description is not None
            and type(_description) is not str
        ):
            _description = text(_description, "description")
        if (_pricing_model_id := get("pricingModelId", UNSET)) is not UNSET and type(_pricing_model_id) is not str:
            _pricing_model_id = text(_pricing_model_id, "pricingModelId")
        if (_livemode := get("livemode", UNSET)) is not UNSET and type(_livemode) is not bool:
            _livemode = boolean(_livemode, "livemode")
        if (_created_at := get("createdAt", UNSET)) is not UNSET:
            _created_at = epoch_ms(_created_at, "createdAt")
        if (_updated_at := get("updatedAt", UNSET)) is not UNSET:
            _updated_at = epoch_ms(_updated_at, "updatedAt")
        self = cls.__new__(cls)
        self.id = _id
        self.type = _type
        self.invoice_id = _invoice_id
        self.quantity = _quantity
        self.price = _price
        self.price_id = _price_id
        self.description = _description
        self.pricing_model_id = _pricing_model_id
        self.livemode = _livemode
        self.created_at = _created_at
        self.updated_at = _updated_at
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        found["type"] = self.type
        if self.invoice_id is not UNSET:
            found["invoiceId"] = self.invoice_id
        if self.quantity is not UNSET:
            found["quantity"] = self.quantity
        if self.price is not UNSET:
            found["price"] = self.price
        if self.price_id is not UNSET:
            found["priceId"] = self.price_id
        if self.description is not UNSET:
            found["description"] = self.description
        if self.pricing_model_id is not UNSET:
            found["pricingModelId"] = self.pricing_model_id
        if self.livemode is not UNSET:
            found["livemode"] = self.livemode
        if self.created_at is not UNSET:
            found["createdAt"] = unchanged(self._source, "createdAt", self.created_at, epoch_ms, to_epoch_ms)
        if self.updated_at is not UNSET:
            found["updatedAt"] = unchanged(self._source, "updatedAt", self.updated_at, epoch_ms, to_epoch_ms)
        return found
