# Generated from specs/clink/resources/prices.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    choice,
    nested,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .currency import CURRENCY_MEMBERS, Currency
from .price_type import PRICE_TYPE_MEMBERS, PriceType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import recurring_details as recurring_details_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    recurring_details_module = Later(f"{__package__}.recurring_details")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Price(Model):
    """What a product costs, once or per billing cycle."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "priceId": "price_id",
        "productId": "product_id",
        "currency": "currency",
        "unitAmount": "unit_amount",
        "priceType": "price_type",
        "recurring": "recurring",
        "active": "active",
        "priceSnapshotId": "price_snapshot_id",
        "createTime": "create_time",
    }
    NULLABLE = frozenset(
        {"productId", "currency", "unitAmount", "priceType", "recurring", "active", "priceSnapshotId", "createTime"}
    )
    FIRM = frozenset({"priceId", "currency", "unitAmount"})
    UNITS: ClassVar[Mapping[str, str]] = {"createTime": "epoch_ms"}

    price_id: str
    """Identifier of the price."""
    product_id: str | None = None
    """Identifier of the product that the price belongs to."""
    currency: Currency | None = None
    """Currency of `unit_amount`."""
    unit_amount: Decimal | None = None
    """Price of one unit, or base price of one billing cycle, in the main unit of `currency` (29.99 with USD is 29
    dollars 99 cents). In the currency's major unit (29.99 is 29 and 99 hundredths); currency: `currency`."""
    price_type: PriceType | None = None
    """Whether the price is paid once or every billing cycle."""
    recurring: recurring_details_module.RecurringDetails | None = None
    """The billing cycle; presumably absent for a one-time price. Requests call it `recurring_details`."""
    active: bool | None = None
    """Whether the price can be bought."""
    price_snapshot_id: str | None = None
    """Identifier of the current unchangeable snapshot of the price; null when none is active."""
    create_time: datetime | None = None
    """When the price was created, in milliseconds since 1970-01-01 UTC. There is no time of the last change."""
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
            if type((_price_id := get("priceId"))) is not str:
                _price_id = text(get("priceId", UNSET), "priceId")
            if (_product_id := get("productId")) is not None and type(_product_id) is not str:
                _product_id = text(_product_id, "productId")
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
            if (_unit_amount := get("unitAmount")) is not None and type(_unit_amount) is not Decimal:
                _unit_amount = number(_unit_amount, "unitAmount")
            if (_price_type := get("priceType")) is not None:
                try:
                    _price_type = PRICE_TYPE_MEMBERS[_price_type]
                except (KeyError, TypeError):
                    _price_type = choice(_price_type, "priceType", PriceType)
            if (_recurring := get("recurring")) is not None:
                _recurring = nested(_recurring, "recurring", recurring_details_module.RecurringDetails.from_dict)
            if (_active := get("active")) is not None and type(_active) is not bool:
                _active = boolean(_active, "active")
            if (_price_snapshot_id := get("priceSnapshotId")) is not None and type(_price_snapshot_id) is not str:
                _price_snapshot_id = text(_price_snapshot_id, "priceSnapshotId")
            if (_create_time := get("createTime")) is not None:
                _create_time = epoch_ms(_create_time, "createTime")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
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
