from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    boolean,
    choice,
    epoch_ms,
    nested,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .aggregation_type import AGGREGATION_TYPE_MEMBERS, AggregationType
from .usage_price import UsagePrice


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UsageMeterWithPrices(Model):
    """A usage meter with its prices."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "aggregationType",
            "createdAt",
            "defaultPrice",
            "id",
            "livemode",
            "name",
            "organizationId",
            "prices",
            "pricingModelId",
            "slug",
            "updatedAt",
        }
    )

    id: str
    """Identifier, usage_meter_…."""
    name: str
    """Label."""
    slug: str | Unset = UNSET
    """Stable handle chosen by the seller, 1 to 255 characters, unique in the pricing model. Older answers lack it."""
    aggregation_type: AggregationType | Unset = UNSET
    """How usage events become one number."""
    pricing_model_id: str | Unset = UNSET
    """Identifier of the pricing model it belongs to, pricing_model_…. Older answers have `catalogId` instead."""
    organization_id: str | Unset = UNSET
    """Identifier of the organisation that owns it, org_…."""
    livemode: bool | Unset = UNSET
    """`true` for live data, `false` for test data."""
    created_at: datetime | Unset = UNSET
    """When it was created, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    updated_at: datetime | Unset = UNSET
    """When it was last changed, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    prices: list[UsagePrice] | Unset = UNSET
    """All prices of the meter. They are usage prices, the price of 0 with the ending `_no_charge` among them."""
    default_price: UsagePrice | None | Unset = UNSET
    """The price marked as default; the first price when none is marked."""
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
        if type((_name := get("name", UNSET))) is not str:
            _name = text(_name, "name")
        if (_slug := get("slug", UNSET)) is not UNSET and type(_slug) is not str:
            _slug = text(_slug, "slug")
        if (_aggregation_type := get("aggregationType", UNSET)) is not UNSET:
            try:
                _aggregation_type = AGGREGATION_TYPE_MEMBERS[_aggregation_type]
            except (KeyError, TypeError):
                _aggregation_type = choice(_aggregation_type, "aggregationType", AggregationType)
        if (_pricing_model_id := get("pricingModelId", UNSET)) is not UNSET and type(_pricing_model_id) is not str:
            _pricing_model_id = text(_pricing_model_id, "pricingModelId")
        if (_organization_id := get("organizationId", UNSET)) is not UNSET and type(_organization_id) is not str:
            _organization_id = text(_organization_id, "organizationId")
        if (_livemode := get("livemode", UNSET)) is not UNSET and type(_livemode) is not bool:
            _livemode = boolean(_livemode, "livemode")
        if (_created_at := get("createdAt", UNSET)) is not UNSET:
            _created_at = epoch_ms(_created_at, "createdAt")
        if (_updated_at := get("updatedAt", UNSET)) is not UNSET:
            _updated_at = epoch_ms(_updated_at, "updatedAt")
        if (_prices := get("prices", UNSET)) is not UNSET:
            _prices = array(_prices, "prices", UsagePrice.from_dict)
        if (_default_price := get("defaultPrice", UNSET)) is not UNSET and _default_price is not None:
            _default_price = nested(_default_price, "defaultPrice", UsagePrice.from_dict)
        self = cls.__new__(cls)
        self.id = _id
        self.name = _name
        self.slug = _slug
        self.aggregation_type = _aggregation_type
        self.pricing_model_id = _pricing_model_id
        self.organization_id = _organization_id
        self.livemode = _livemode
        self.created_at = _created_at
        self.updated_at = _updated_at
        self.prices = _prices
        self.default_price = _default_price
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        found["name"] = self.name
        if self.slug is not UNSET:
            found["slug"] = self.slug
        if self.aggregation_type is not UNSET:
            found["aggregationType"] = str(self.aggregation_type)
        if self.pricing_model_id is not UNSET:
            found["pricingModelId"] = self.pricing_model_id
        if self.organization_id is not UNSET:
            found["organizationId"] = self.organization_id
        if self.livemode is not UNSET:
            found["livemode"] = self.livemode
        if self.created_at is not UNSET:
            found["createdAt"] = unchanged(self._source, "createdAt", self.created_at, epoch_ms, to_epoch_ms)
        if self.updated_at is not UNSET:
            found["updatedAt"] = unchanged(self._source, "updatedAt", self.updated_at, epoch_ms, to_epoch_ms)
        if self.prices is not UNSET:
            found["prices"] = [item.to_dict() for item in self.prices]
        if self.default_price is not UNSET:
            found["defaultPrice"] = None if self.default_price is None else self.default_price.to_dict()
        return found
