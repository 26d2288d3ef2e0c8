from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerCreditsFeature(Model):
    """Credits that a purchase granted. Credits are counts of the seller's own unit, not money."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"amount", "unit_label"})

    amount: str | None | Unset = UNSET
    """How many credits, a whole number of any size written as text."""
    unit_label: str | None | Unset = UNSET
    """What one credit is called."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_amount := get("amount", UNSET)) is not UNSET and _amount is not None and type(_amount) is not str:
            _amount = text(_amount, "amount")
        if (_unit_label := get("unit_label", UNSET)) is not UNSET and _unit_label is not None and type(_unit_label) is not str:
            _unit_label = text(_unit_label, "unit_label")
        self = cls.__new__(cls)
        self.amount = _amount
        self.unit_label = _unit_label
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.amount is not UNSET:
            found["amount"] = self.amount
        if self.unit_label is not UNSET:
            found["unit_label"] = self.unit_label
        return found
