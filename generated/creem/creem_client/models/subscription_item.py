from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    choice,
    integer,
    moment,
    record,
    text,
    unchanged,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import iso_text

from .environment_mode import ENVIRONMENT_MODE_MEMBERS, EnvironmentMode


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionItem(Model):
    """One part of a subscription, with its number of seats."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {"created_at", "id", "mode", "object", "price_id", "product_id", "units", "updated_at"}
    )

    id: str
    """Id of the item. Begins with `sitem_` as a rule; do not check for it."""
    mode: EnvironmentMode | Unset = UNSET
    """Environment that the item lives in."""
    object: str | Unset = UNSET
    """Kind of record, `subscription_item`."""
    product_id: str | None | Unset = UNSET
    """Id of the product."""
    price_id: str | None | Unset = UNSET
    """Id of the product's price. Begins with `pprice_` as a rule; do not check for it."""
    units: int | None | Unset = UNSET
    """Number of seats."""
    created_at: datetime | None | Unset = UNSET
    """When the item was created, in UTC. Seen in webhooks only."""
    updated_at: datetime | None | Unset = UNSET
    """When the item was last changed, in UTC. Seen in webhooks only."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_id := get("id", UNSET))) is not str:
            _id = text(_id, "id")
        if (_mode := get("mode", UNSET)) is not UNSET:
            try:
                _mode = ENVIRONMENT_MODE_MEMBERS[_mode]
            except (KeyError, TypeError):
                _mode = choice(_mode, "mode", EnvironmentMode)
        if (_object := get("object", UNSET)) is not UNSET and type(_object) is not str:
            _object = text(_object, "object")
        if (_product_id := get("product_id", UNSET)) is not UNSET and _product_id is not None and type(_product_id) is not str:
            _product_id = text(_product_id, "product_id")
        if (_price_id := get("price_id", UNSET)) is not UNSET and _price_id is not None and type(_price_id) is not str:
            _price_id = text(_price_id, "price_id")
        if (_units := get("units", UNSET)) is not UNSET and _units is not None and type(_units) is not int:
            _units = integer(_units, "units")
        if (_created_at := get("created_at", UNSET)) is not UNSET and _created_at is not None:
            _created_at = moment(_created_at, "created_at")
        if (_updated_at := get("updated_at", UNSET)) is not UNSET and _updated_at is not None:
            _updated_at = moment(_updated_at, "updated_at")
        self = cls.__new__(cls)
        self.id = _id
        self.mode = _mode
        self.object = _object
        self.product_id = _product_id
        self.price_id = _price_id
        self.units = _units
        self.created_at = _created_at
        self.updated_at = _updated_at
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        if self.mode is not UNSET:
            found["mode"] = str(self.mode)
        if self.object is not UNSET:
            found["object"] = self.object
        if self.product_id is not UNSET:
            found["product_id"] = self.product_id
        if self.price_id is not UNSET:
            found["price_id"] = self.price_id
        if self.units is not UNSET:
            found["units"] = self.units
        if self.created_at is not UNSET:
            found["created_at"] = (
                None if self.created_at is None else unchanged(self._source, "created_at", self.created_at, moment, iso_text)
            )
        if self.updated_at is not UNSET:
            found["updated_at"] = (
                None if self.updated_at is None else unchanged(self._source, "updated_at", self.updated_at, moment, iso_text)
            )
        return found
