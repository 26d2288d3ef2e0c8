from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, Literal, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    as_is,
    const,
    number,
    record,
    text,
    unchanged,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BundlePrice(Model):
    """A fixed amount for a fixed number of units."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"amount", "id", "type", "unit_count"})

    amount: Decimal
    """Price of `unit_count` units together, in the smallest unit of the price configuration's currency. In the
    currency's minor unit (cents for USD); currency: `currency` of what this belongs to."""
    type: Literal["bundle"] = "bundle"
    """Always `bundle`."""
    unit_count: Decimal | None | Unset = UNSET
    """How many units `amount` pays for."""
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
        if (_type := get("type", UNSET)) != "bundle":
            _type = const(_type, "type", "bundle")
        if (
            (_unit_count := get("unit_count", UNSET)) is not UNSET
            and _unit_count is not None
            and type(_unit_count) is not Decimal
        ):
            _unit_count = number(_unit_count, "unit_count")
        if (_id := get("id", UNSET)) is not UNSET and _id is not None and type(_id) is not str:
            _id = text(_id, "id")
        self = cls.__new__(cls)
        self.amount = _amount
        self.type = _type
        self.unit_count = _unit_count
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
        if self.id is not UNSET:
            found["id"] = self.id
        return found
