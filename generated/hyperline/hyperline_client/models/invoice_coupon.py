# Generated from specs/hyperline/resources/invoice_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    record,
    text,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InvoiceCoupon(Model):
    """A discount on an invoice."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "discount_amount": "discount_amount",
        "discount_percent": "discount_percent",
        "line_item_ids": "line_item_ids",
    }
    NULLABLE = frozenset({"id", "name", "discount_amount", "discount_percent", "line_item_ids"})
    FIRM = frozenset({"discount_amount"})

    id: str | None = None
    """Id of the coupon, cou_…."""
    name: str | None = None
    """Name of the coupon."""
    discount_amount: Decimal | None = None
    """What it takes off. In the currency's minor unit (cents for USD); currency: `currency` of what this belongs to."""
    discount_percent: Decimal | None = None
    """Percentage it takes off; 20 means 20 %."""
    line_item_ids: list[str] | None = None
    """Ids of the lines it reduces. Null means all."""
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
            if (_id := get("id")) is not None and type(_id) is not str:
                _id = text(_id, "id")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_discount_amount := get("discount_amount")) is not None and type(_discount_amount) is not Decimal:
                _discount_amount = number(_discount_amount, "discount_amount")
            if (_discount_percent := get("discount_percent")) is not None and type(_discount_percent) is not Decimal:
                _discount_percent = number(_discount_percent, "discount_percent")
            if (_line_item_ids := get("line_item_ids")) is not None:
                _line_item_ids = array(_line_item_ids, "line_item_ids", text)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.discount_amount = _discount_amount
        self.discount_percent = _discount_percent
        self.line_item_ids = _line_item_ids
        self._source = source
        return self
