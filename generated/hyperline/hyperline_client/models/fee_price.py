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
class FeePrice(Model):
    """One fixed amount."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"amount", "id", "type"})

    amount: Decimal
    """The price, in the smallest unit of the price configuration's currency (2400 with EUR is EUR 24.00). In the
    currency's minor unit (cents for USD); currency: `currency` of what this belongs to."""
    type: Literal["fee"] = "fee"
    """Always `fee`."""
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
        if (_type := get("type", UNSET)) != "fee":
            _type = const(_type, "type", "fee")
        if (_id := get("id", UNSET)) is not UNSET and _id is not None and type(_id) is not str:
            _id = text(_id, "id")
        self = cls.__new__(cls)
        self.amount = _amount
        self.type = _type
        self.id = _id
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["amount"] = unchanged(self._source, "amount", self.amount, number, as_is)
        found["type"] = self.type
        if self.id is not UNSET:
            found["id"] = self.id
        return found
