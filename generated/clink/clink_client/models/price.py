from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    as_is,
    boolean,
    choice,
    epoch_ms,
    nested,
    number,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .currency import CURRENCY_MEMBERS, Currency
from .price_type import PRICE_TYPE_MEMBERS, PriceType
from .recurring_details import RecurringDetails


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Price(Model):
    """What a product costs, once or per billing cycle."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {"active", "createTime", "currency", "priceId", "priceSnapshotId", "priceType", "productId", "recurring", "unitAmount"}
    )

    price_id: str
    """Identifier of the price."""
    product_id: str | None | Unset = UNSET
    """Identifier of the product that the price belongs to."""
    currency: Currency | None | Unset = UNSET
    """Currency of `unitAmount`."""
    unit_amount: Decimal | None | Unset = UNSET
    """Price of one unit, or base price of one billing cycle, in the main unit of `currency` (29.99 with USD is 29
    dollars 99 cents). In the currency's major unit (29.99 is 29 and 99 hundredths); currency: `currency`."""
    price_type: PriceType | None | Unset = UNSET
    """Whether the price is paid once or every billing cycle."""
    recurring: RecurringDetails | None | Unset = UNSET
    """The billing cycle; presumably absent for a one-time price. Requests call it `recurringDetails`."""
    active: bool | None | Unset = UNSET
    """Whether the price can be bought."""
    price_snapshot_id: str | None | Unset = UNSET
    """Identifier of the current unchangeable snapshot of the price; null when none is active."""
    create_time: datetime | None | Unset = UNSET
    """When the price was created, in milliseconds since 1970-01-01 UTC. There is no time of the last change. In epoch
    milliseconds on the wire."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_price_id := get("priceId", UNSET))) is not str:
            _price_id = text(_price_id, "priceId")
        if (_product_id := get("productId", UNSET)) is not UNSET and _product_id is not None and type(_product_id) is not str:
            _product_id = text(_product_id, "productId")
        if (_currency := get("currency", UNSET)) is not UNSET and _currency is not None:
            try:
                _currency = CURRENCY_MEMBERS[_currency]
            except (KeyError, TypeError):
                _currency = choice(_currency, "currency", Currency)
        if (
            (_unit_amount := get("unitAmount", UNSET)) is not UNSET
            and _unit_amount is not None
            and type(_unit_amount) is not Decimal
        ):
            _unit_amount = number(_unit_amount, "unitAmount")
        if (_price_type := get("priceType", UNSET)) is not UNSET and _price_type is not None:
            try:
                _price_type = PRICE_TYPE_MEMBERS[_price_type]
            except (KeyError, TypeError):
                _price_type = choice(_price_type, "priceType", PriceType)
        if (_recurring := get("recurring", UNSET)) is not UNSET and _recurring is not None:
            _recurring = nested(_recurring, "recurring", RecurringDetails.from_dict)
        if (_active := get("active", UNSET)) is not UNSET and _active is not None and type(_active) is not bool:
            _active = boolean(_active, "active")
        if (
            (_price_snapshot_id := get("priceSnapshotId", UNSET)) is not UNSET
            and _price_snapshot_id is not None
            and type(_price_snapshot_id) is not str
        ):
            _price_snapshot_id = text(_price_snapshot_id, "priceSnapshotId")
        if (_create_time := get("createTime", UNSET)) is not UNSET and _create_time is not None:
            _create_time = epoch_ms(_create_time, "createTime")
        self = cls.__new__(cls)
        self.price_id = _price_id
        self.product_id = _product_id
        self.currency = _currency
        self.unit_amount = _unit_amount
        self.price_type = _price_type
        self.recurring = _recurring
        self.active = _active
        self.price_snapshot_id = _price_snapshot_id
        self.create_time = _create_time
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["priceId"] = self.price_id
        if self.product_id is not UNSET:
            found["productId"] = self.product_id
        if self.currency is not UNSET:
            found["currency"] = None if self.currency is None else str(self.currency)
        if self.unit_amount is not UNSET:
            found["unitAmount"] = (
                None if self.unit_amount is None else unchanged(self._source, "unitAmount", self.unit_amount, number, as_is)
            )
        if self.price_type is not UNSET:
            found["priceType"] = None if self.price_type is None else str(self.price_type)
        if self.recurring is not UNSET:
            found["recurring"] = None if self.recurring is None else self.recurring.to_dict()
        if self.active is not UNSET:
            found["active"] = self.active
        if self.price_snapshot_id is not UNSET:
            found["priceSnapshotId"] = self.price_snapshot_id
        if self.create_time is not UNSET:
            found["createTime"] = (
                None
                if self.create_time is None
                else unchanged(self._source, "createTime", self.create_time, epoch_ms, to_epoch_ms)
            )
        return found
