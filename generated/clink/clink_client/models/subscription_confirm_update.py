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
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionConfirmUpdate(Model):
    """A change of price to carry out."""

    FIELDS = {
        "priceSnapshotId": "price_snapshot_id",
        "promotionCode": "promotion_code",
    }

    price_snapshot_id: str
    """`recurringPrice.priceSnapshotId` of the preview. Not a price id."""
    promotion_code: str | Unset = UNSET
    """Promotion code to apply."""
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
        if type((_price_snapshot_id := get("priceSnapshotId", UNSET))) is not str:
            _price_snapshot_id = text(_price_snapshot_id, "priceSnapshotId")
        if (_promotion_code := get("promotionCode", UNSET)) is not UNSET and type(_promotion_code) is not str:
            _promotion_code = text(_promotion_code, "promotionCode")
        self = object.__new__(cls)
        self.price_snapshot_id = _price_snapshot_id
        self.promotion_code = _promotion_code
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["priceSnapshotId"] = plain(self.price_snapshot_id)
        if self.promotion_code is not UNSET:
            found["promotionCode"] = plain(self.promotion_code)
        return found
