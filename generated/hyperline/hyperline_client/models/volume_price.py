# Generated from specs/hyperline/resources/price_configurations.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    const,
    record,
    text,
)
from billfold_core.unset import UNSET

from .any_price import AnyPrice
from .incomplete_tier_rule import INCOMPLETE_TIER_RULE_MEMBERS, IncompleteTierRule

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VolumePrice(AnyPrice, Model):
    """A tier of volume pricing, with both its ends."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "amount": "amount",
        "type": "type",
        "unit_count": "unit_count",
        "from": "from_",
        "to": "to",
        "on_tier_incomplete": "on_tier_incomplete",
        "id": "id",
    }
    NULLABLE = frozenset({"unit_count", "from", "to", "on_tier_incomplete", "id"})
    FIRM = frozenset({"amount"})

    amount: Decimal
    """Price of `unit_count` units, in the smallest unit of the price configuration's currency. In the currency's minor
    unit (cents for USD); currency: `currency` of what this belongs to."""
    type: Literal["volume"] = "volume"
    """Always `volume`."""
    unit_count: Decimal | None = None
    """How many units `amount` pays for."""
    from_: Decimal | None = None
    """Quantity at which the tier begins."""
    to: Decimal | None = None
    """Quantity at which the tier ends. Null means it has no end."""
    on_tier_incomplete: IncompleteTierRule | None = None
    """What an incompletely used group of `unit_count` units costs. Written as `on_bucket_incomplete`."""
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
            if (_type := get("type")) != "volume":
                _type = const(get("type", UNSET), "type", "volume")
            if (_unit_count := get("unit_count")) is not None and type(_unit_count) is not Decimal:
                _unit_count = number(_unit_count, "unit_count")
            if (_from := get("from")) is not None and type(_from) is not Decimal:
                _from = number(_from, "from")
            if (_to := get("to")) is not None and type(_to) is not Decimal:
                _to = number(_to, "to")
            if (_on_tier_incomplete := get("on_tier_incomplete")) is not None:
                try:
                    _on_tier_incomplete = INCOMPLETE_TIER_RULE_MEMBERS[_on_tier_incomplete]
                except (KeyError, TypeError):
                    _on_tier_incomplete = choice(_on_tier_incomplete, "on_tier_incomplete", IncompleteTierRule)
            if (_id := get("id")) is not None and type(_id) is not str:
                _id = text(_id, "id")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.amount = _amount
        self.type = _type
        self.unit_count = _unit_count
        self.from_ = _from
        self.to = _to
        self.on_tier_incomplete = _on_tier_incomplete
        self.id = _id
        self._source = source
        return self
