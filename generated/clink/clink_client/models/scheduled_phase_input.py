from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    integer,
    mapping,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ScheduledPhaseInput(Model):
    """A plan change to schedule for a later renewal."""

    FIELDS = {
        "sequence": "sequence",
        "effectiveCycle": "effective_cycle",
        "priceSnapshotId": "price_snapshot_id",
        "quantity": "quantity",
        "metadata": "metadata",
    }

    sequence: int
    """Place in the schedule. Must rise strictly from phase to phase."""
    effective_cycle: int
    """Renewal at which the phase takes effect, counted from the creation of the subscription. Must rise strictly from
    phase to phase."""
    price_snapshot_id: str
    """Identifier of a snapshot (not of a price) of a recurring price that supports the payment currency. Snapshots of
    one-time prices are refused."""
    quantity: int
    """Quantity from then on."""
    metadata: Mapping[str, str] | Unset = UNSET
    """The merchant's own data on the phase. At most 20 keys of up to 40 characters, values of up to 500 characters."""
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
        if type((_sequence := get("sequence", UNSET))) is not int:
            _sequence = integer(_sequence, "sequence")
        if type((_effective_cycle := get("effectiveCycle", UNSET))) is not int:
            _effective_cycle = integer(_effective_cycle, "effectiveCycle")
        if type((_price_snapshot_id := get("priceSnapshotId", UNSET))) is not str:
            _price_snapshot_id = text(_price_snapshot_id, "priceSnapshotId")
        if type((_quantity := get("quantity", UNSET))) is not int:
            _quantity = integer(_quantity, "quantity")
        if (_metadata := get("metadata", UNSET)) is not UNSET:
            _metadata = mapping(_metadata, "metadata", text)
        self = object.__new__(cls)
        self.sequence = _sequence
        self.effective_cycle = _effective_cycle
        self.price_snapshot_id = _price_snapshot_id
        self.quantity = _quantity
        self.metadata = _metadata
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["sequence"] = plain(self.sequence)
        found["effectiveCycle"] = plain(self.effective_cycle)
        found["priceSnapshotId"] = plain(self.price_snapshot_id)
        found["quantity"] = plain(self.quantity)
        if self.metadata is not UNSET:
            found["metadata"] = plain(self.metadata)
        return found
