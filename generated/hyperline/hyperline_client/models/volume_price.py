from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, Literal, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    as_is,
    choice,
    const,
    number,
    record,
    text,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .incomplete_tier_rule import INCOMPLETE_TIER_RULE_MEMBERS, IncompleteTierRule


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VolumePrice(Model):
    """A tier of volume pricing, with both its ends."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"amount", "from", "id", "on_tier_incomplete", "to", "type", "unit_count"})

    amount: Decimal
    """Price of `unit_count` units, in the smallest unit of the price configuration's currency. In the currency's minor
    unit (cents for USD); currency: `currency` of what this belongs to."""
    type: Literal["volume"] = "volume"
    """Always `volume`."""
    unit_count: Decimal | None | Unset = UNSET
    """How many units `amount` pays for."""
    from_: Decimal | None | Unset = UNSET
    """Quantity at which the tier begins."""
    to: Decimal | None | Unset = UNSET
    """Quantity at which the tier ends. Null means it has no end."""
    on_tier_incomplete: IncompleteTierRule | None | Unset = UNSET
    """What an incompletely used group of `unit_count` units costs. Written as `on_bucket_incomplete`."""
    id: str | None | Unset = UNSET
    """Id of the price."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_amount := get("amount", UNSET))) is not Decimal:
            _amount = number(_amount, "amount")
        if (_type := get("type", UNSET)) != "volume":
            _type = const(_type, "type", "volume")
        if (
            (_unit_count := get("unit_count", UNSET)) is not UNSET
            and _unit_count is not None
            and type(_unit_count) is not Decimal
        ):
            _unit_count = number(_unit_count, "unit_count")
        if (_from := get("from", UNSET)) is not UNSET and _from is not None and type(_from) is not Decimal:
            _from = number(_from, "from")
        if (_to := get("to", UNSET)) is not UNSET and _to is not None and type(_to) is not Decimal:
            _to = number(_to, "to")
        if (_on_tier_incomplete := get("on_tier_incomplete", UNSET)) is not UNSET and _on_tier_incomplete is not None:
            try:
                _on_tier_incomplete = INCOMPLETE_TIER_RULE_MEMBERS[_on_tier_incomplete]
            except (KeyError, TypeError):
                _on_tier_incomplete = choice(_on_tier_incomplete, "on_tier_incomplete", IncompleteTierRule)
        if (_id := get("id", UNSET)) is not UNSET and _id is not None and type(_id) is not str:
            _id = text(_id, "id")
        self = cls.__new__(cls)
        self.amount = _amount
        self.type = _type
        self.unit_count = _unit_count
        self.from_ = _from
        self.to = _to
        self.on_tier_incomplete = _on_tier_incomplete
        self.id = _id
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["amount"] = unchanged(self._source, "amount", self.amount, number, as_is)
        found["type"] = self.type
        if self.unit_count is not UNSET:
            found["unit_count"] = (
                None if self.unit_count is None else unchanged(self._source, "unit_count", self.unit_count, number, as_is)
            )
        if self.from_ is not UNSET:
            found["from"] = None if self.from_ is None else unchanged(self._source, "from", self.from_, number, as_is)
        if self.to is not UNSET:
            found["to"] = None if self.to is None else unchanged(self._source, "to", self.to, number, as_is)
        if self.on_tier_incomplete is not UNSET:
            found["on_tier_incomplete"] = None if self.on_tier_incomplete is None else str(self.on_tier_incomplete)
        if self.id is not UNSET:
            found["id"] = self.id
        return found
