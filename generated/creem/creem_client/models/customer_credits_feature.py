# Generated from specs/creem/resources/checkouts.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
    text,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerCreditsFeature(Model):
    """Credits that a purchase granted. Credits are counts of the seller's own unit, not money."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "amount": "amount",
        "unit_label": "unit_label",
        "bucket_name": "bucket_name",
    }
    NULLABLE = frozenset({"amount", "unit_label", "bucket_name"})

    amount: str | None = None
    """How many credits, a whole number of any size written as text."""
    unit_label: str | None = None
    """What one credit is called."""
    bucket_name: str | None = None
    """Name of the customer's credit account that receives them. Null means `default`."""
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
            if (_amount := get("amount")) is not None and type(_amount) is not str:
                _amount = text(_amount, "amount")
            if (_unit_label := get("unit_label")) is not None and type(_unit_label) is not str:
                _unit_label = text(_unit_label, "unit_label")
            if (_bucket_name := get("bucket_name")) is not None and type(_bucket_name) is not str:
                _bucket_name = text(_bucket_name, "bucket_name")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.amount = _amount
        self.unit_label = _unit_label
        self.bucket_name = _bucket_name
        self._source = source
        return self
