# Generated from specs/flowglad/resources/usage_meters.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    boolean,
    choice,
    nested,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .aggregation_type import AGGREGATION_TYPE_MEMBERS, AggregationType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import usage_price as usage_price_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    usage_price_module = Later(f"{__package__}.usage_price")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UsageMeterWithPrices(Model):
    """A usage meter with its prices."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "slug": "slug",
        "aggregationType": "aggregation_type",
        "pricingModelId": "pricing_model_id",
        "organizationId": "organization_id",
        "livemode": "livemode",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "prices": "prices",
        "defaultPrice": "default_price",
    }
    FIRM = frozenset({"id", "prices", "defaultPrice"})
    UNITS: ClassVar[Mapping[str, str]] = {"createdAt": "epoch_ms", "updatedAt": "epoch_ms"}

    id: str
    """Identifier, usage_meter_…."""
    name: str
    """Label."""
    slug: str | None = None
    """Stable handle chosen by the seller, 1 to 255 characters, unique in the pricing model. Older answers lack it."""
    aggregation_type: AggregationType | None = None
    """How usage events become one number."""
    pricing_model_id: str | None = None
    """Identifier of the pricing model it belongs to, pricing_model_…. Older answers have `catalog_id` instead."""
    organization_id: str | None = None
    """Identifier of the organisation that owns it, org_…."""
    livemode: bool | None = None
    """`true` for live data, `false` for test data."""
    created_at: datetime | None = None
    """When it was created, in milliseconds since 1970 UTC."""
    updated_at: datetime | None = None
    """When it was last changed, in milliseconds since 1970 UTC."""
    prices: list[usage_price_module.UsagePrice] | None = None
    """All prices of the meter. They are usage prices, the price of 0 with the ending `_no_charge` among them."""
    default_price: usage_price_module.UsagePrice | None = None
    """The price marked as default; the first price when none is marked. Missing for a meter without prices, and never
    null."""
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
            if type((_name := get("name"))) is not str:
                _name = text(get("name", UNSET), "name")
            if (_slug := get("slug")) is not None and type(_slug) is not str:
                _slug = text(_slug, "slug")
            if (_aggregation_type := get("aggregationType")) is not None:
                try:
                    _aggregation_type = AGGREGATION_TYPE_MEMBERS[_aggregation_type]
                except (KeyError, TypeError):
                    _aggregation_type = choice(_aggregation_type, "aggregationType", AggregationType)
            if (_pricing_model_id := get("pricingModelId")) is not None and type(_pricing_model_id) is not str:
                _pricing_model_id = text(_pricing_model_id, "pricingModelId")
            if (_organization_id := get("organizationId")) is not None and type(_organization_id) is not str:
                _organization_id = text(_organization_id, "organizationId")
            if (_livemode := get("livemode")) is not None and type(_livemode) is not bool:
                _livemode = boolean(_livemode, "livemode")
            if (_created_at := get("createdAt")) is not None:
                _created_at = epoch_ms(_created_at, "createdAt")
            if (_updated_at := get("updatedAt")) is not None:
                _updated_at = epoch_ms(_updated_at, "updatedAt")
            if (_prices := get("prices")) is not None:
                _prices = array(_prices, "prices", usage_price_module.UsagePrice.from_dict)
            if (_default_price := get("defaultPrice")) is not None:
                _default_price = nested(_default_price, "defaultPrice", usage_price_module.UsagePrice.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
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
