# Generated from specs/creem/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    integer,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .environment_mode import ENVIRONMENT_MODE_MEMBERS, EnvironmentMode

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionItem(Model):
    """One part of a subscription, with its number of seats."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "mode": "mode",
        "object": "object",
        "product_id": "product_id",
        "price_id": "price_id",
        "units": "units",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }
    NULLABLE = frozenset({"product_id", "price_id", "units", "created_at", "updated_at"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the item. Begins with `sitem_` as a rule; do not check for it."""
    mode: EnvironmentMode | None = None
    """Environment that the item lives in."""
    object: str | None = None
    """Kind of record, `subscription_item`."""
    product_id: str | None = None
    """Id of the product."""
    price_id: str | None = None
    """Id of the product's price. Begins with `pprice_` as a rule; do not check for it."""
    units: int | None = None
    """Number of seats."""
    created_at: datetime | None = None
    """When the item was created, in UTC. Seen in webhooks only."""
    updated_at: datetime | None = None
    """When the item was last changed, in UTC. Seen in webhooks only."""
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
            if type((_id := get("id"))) is not str:
                _id = text(get("id", UNSET), "id")
            if (_mode := get("mode")) is not None:
                try:
                    _mode = ENVIRONMENT_MODE_MEMBERS[_mode]
                except (KeyError, TypeError):
                    _mode = choice(_mode, "mode", EnvironmentMode)
            if (_object := get("object")) is not None and type(_object) is not str:
                _object = text(_object, "object")
            if (_product_id := get("product_id")) is not None and type(_product_id) is not str:
                _product_id = text(_product_id, "product_id")
            if (_price_id := get("price_id")) is not None and type(_price_id) is not str:
                _price_id = text(_price_id, "price_id")
            if (_units := get("units")) is not None and type(_units) is not int:
                _units = integer(_units, "units")
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
            if (_updated_at := get("updated_at")) is not None:
                _updated_at = moment(_updated_at, "updated_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
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
