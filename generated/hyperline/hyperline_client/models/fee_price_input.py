from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal, Self

import attrs
from billfold_core.inputs import (
    money_number,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    const,
    record,
)
from billfold_core.unset import UNSET
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FeePriceInput(Model):
    """One fixed amount."""

    FIELDS = {
        "amount": "amount",
        "type": "type",
    }

    amount: Decimal | int
    """The price, in the smallest unit of the price configuration's currency (2400 with EUR is EUR 24.00). In the
    currency's minor unit (cents for USD); currency: `currency` of what this belongs to."""
    type: Literal["fee"] = "fee"
    """Always `fee`."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read and check what is to be sent.

        Raises:
            DecodeFault: A field is missing, unknown, outside its limits or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        if not source.keys() <= cls.FIELDS.keys():
            raise unknown_fields(source, cls.FIELDS)
        get = source.get
        _amount = get("amount", UNSET)
        _amount = money_number(_amount, "amount")
        if (_type := get("type", UNSET)) != "fee":
            _type = const(_type, "type", "fee")
        self = object.__new__(cls)
        self.amount = _amount
        self.type = _type
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["amount"] = plain(self.amount)
        found["type"] = plain(self.type)
        return found
