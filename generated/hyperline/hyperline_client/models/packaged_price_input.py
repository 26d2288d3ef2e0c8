from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal, Self

import attrs
from billfold_core.inputs import (
    exact_number,
    known_choice,
    money_number,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    const,
    record,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .incomplete_tier_rule import IncompleteTierRule, IncompleteTierRuleValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PackagedPriceInput(Model):
    """A tier of packaged pricing. `amount` pays for a pack of `unit_count` units."""

    FIELDS = {
        "amount": "amount",
        "from": "from_",
        "to": "to",
        "type": "type",
        "unit_count": "unit_count",
        "on_bucket_incomplete": "on_bucket_incomplete",
    }

    amount: Decimal | int
    """Price of one pack of `unit_count` units, in the smallest unit of the price configuration's currency. In the
    currency's minor unit (cents for USD); currency: `currency` of what this belongs to."""
    from_: Decimal | int
    """Quantity at which the tier begins."""
    to: Decimal | int | None
    """Quantity at which the tier ends. Null means it has no end."""
    type: Literal["packaged"] = "packaged"
    """Always `packaged`."""
    unit_count: Decimal | int | Unset = UNSET
    """How many units a pack holds. The server takes 1 when absent."""
    on_bucket_incomplete: IncompleteTierRuleValue | Unset = UNSET
    """What an incompletely used pack costs. The server takes `pro_rata` when absent."""
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
        _from = get("from", UNSET)
        _from = exact_number(_from, "from")
        if (_to := get("to", UNSET)) is not None:
            _to = exact_number(_to, "to")
        if (_type := get("type", UNSET)) != "packaged":
            _type = const(_type, "type", "packaged")
        if (_unit_count := get("unit_count", UNSET)) is not UNSET:
            _unit_count = exact_number(_unit_count, "unit_count")
        if (_on_bucket_incomplete := get("on_bucket_incomplete", UNSET)) is not UNSET:
            _on_bucket_incomplete = known_choice(_on_bucket_incomplete, "on_bucket_incomplete", IncompleteTierRule)
        self = object.__new__(cls)
        self.amount = _amount
        self.from_ = _from
        self.to = _to
        self.type = _type
        self.unit_count = _unit_count
        self.on_bucket_incomplete = _on_bucket_incomplete
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["amount"] = plain(self.amount)
        found["from"] = plain(self.from_)
        found["to"] = plain(self.to)
        found["type"] = plain(self.type)
        if self.unit_count is not UNSET:
            found["unit_count"] = plain(self.unit_count)
        if self.on_bucket_incomplete is not UNSET:
            found["on_bucket_incomplete"] = plain(self.on_bucket_incomplete)
        return found
