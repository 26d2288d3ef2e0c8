# Generated from specs/clink/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    integer,
    mapping,
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
class ScheduledPhase(Model):
    """A plan change that is scheduled for a later renewal."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "sequence": "sequence",
        "effectiveCycle": "effective_cycle",
        "priceSnapshotId": "price_snapshot_id",
        "quantity": "quantity",
        "metadata": "metadata",
    }
    NULLABLE = frozenset({"sequence", "effectiveCycle", "priceSnapshotId", "quantity", "metadata"})

    sequence: int | None = None
    """Place in the schedule; it rises from phase to phase."""
    effective_cycle: int | None = None
    """Renewal at which the phase takes effect, counted from the creation of the subscription. Compare with
    `elapsed_cycles` of the subscription."""
    price_snapshot_id: str | None = None
    """Identifier of the snapshot of the price that applies from then on."""
    quantity: int | None = None
    """Quantity that applies from then on."""
    metadata: dict[str, str] | None = None
    """The merchant's own data on the phase."""
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
            if (_sequence := get("sequence")) is not None and type(_sequence) is not int:
                _sequence = integer(_sequence, "sequence")
            if (_effective_cycle := get("effectiveCycle")) is not None and type(_effective_cycle) is not int:
                _effective_cycle = integer(_effective_cycle, "effectiveCycle")
            if (_price_snapshot_id := get("priceSnapshotId")) is not None and type(_price_snapshot_id) is not str:
                _price_snapshot_id = text(_price_snapshot_id, "priceSnapshotId")
            if (_quantity := get("quantity")) is not None and type(_quantity) is not int:
                _quantity = integer(_quantity, "quantity")
            if (_metadata := get("metadata")) is not None:
                _metadata = mapping(_metadata, "metadata", text)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.sequence = _sequence
        self.effective_cycle = _effective_cycle
        self.price_snapshot_id = _price_snapshot_id
        self.quantity = _quantity
        self.metadata = _metadata
        self._source = source
        return self
