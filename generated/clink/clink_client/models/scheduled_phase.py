from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    integer,
    mapping,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ScheduledPhase(Model):
    """A plan change that is scheduled for a later renewal."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"effectiveCycle", "metadata", "priceSnapshotId", "quantity", "sequence"})

    sequence: int | None | Unset = UNSET
    """Place in the schedule; it rises from phase to phase."""
    effective_cycle: int | None | Unset = UNSET
    """Renewal at which the phase takes effect, counted from the creation of the subscription. Compare with
    `elapsedCycles` of the subscription."""
    price_snapshot_id: str | None | Unset = UNSET
    """Identifier of the snapshot of the price that applies from then on."""
    quantity: int | None | Unset = UNSET
    """Quantity that applies from then on."""
    metadata: dict[str, str] | None | Unset = UNSET
    """The merchant's own data on the phase."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_sequence := get("sequence", UNSET)) is not UNSET and _sequence is not None and type(_sequence) is not int:
            _sequence = integer(_sequence, "sequence")
        if (
            (_effective_cycle := get("effectiveCycle", UNSET)) is not UNSET
            and _effective_cycle is not None
            and type(_effective_cycle) is not int
        ):
            _effective_cycle = integer(_effective_cycle, "effectiveCycle")
        if (
            (_price_snapshot_id := get("priceSnapshotId", UNSET)) is not UNSET
            and _price_snapshot_id is not None
            and type(_price_snapshot_id) is not str
        ):
            _price_snapshot_id = text(_price_snapshot_id, "priceSnapshotId")
        if (_quantity := get("quantity", UNSET)) is not UNSET and _quantity is not None and type(_quantity) is not int:
            _quantity = integer(_quantity, "quantity")
        if (_metadata := get("metadata", UNSET)) is not UNSET and _metadata is not None:
            _metadata = mapping(_metadata, "metadata", text)
        self = cls.__new__(cls)
        self.sequence = _sequence
        self.effective_cycle = _effective_cycle
        self.price_snapshot_id = _price_snapshot_id
        self.quantity = _quantity
        self.metadata = _metadata
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.sequence is not UNSET:
            found["sequence"] = self.sequence
        if self.effective_cycle is not UNSET:
            found["effectiveCycle"] = self.effective_cycle
        if self.price_snapshot_id is not UNSET:
            found["priceSnapshotId"] = self.price_snapshot_id
        if self.quantity is not UNSET:
            found["quantity"] = self.quantity
        if self.metadata is not UNSET:
            found["metadata"] = self.metadata
        return found
