# Generated from specs/hyperline/resources/price_configurations.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    const,
    record,
    text,
)
from billfold_core.unset import UNSET

from .any_price import AnyPrice

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FeePrice(AnyPrice, Model):
    """One fixed amount."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "amount": "amount",
        "type": "type",
        "id": "id",
    }
    NULLABLE = frozenset({"id"})
    FIRM = frozenset({"amount"})

    amount: Decimal
    """The price, in the smallest unit of the price configuration's currency (2400 with EUR is EUR 24.00). In the
    currency's minor unit (cents for USD); currency: `currency` of what this belongs to."""
    type: Literal["fee"] = "fee"
    """Always `fee`."""
    id: str | None = None
    """Id of the price."""
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
            if type((_amount := get("amount"))) is not Decimal:
                _amount = number(get("amount", UNSET), "amount")
            if (_type := get("type")) != "fee":
                _type = const(get("type", UNSET), "type", "fee")
            if (_id := get("id")) is not None and type(_id) is not str:
                _id = text(_id, "id")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.amount = _amount
        self.type = _type
        self.id = _id
        self._source = source
        return self
