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
    epoch_ms,
    nested,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .product_with_prices import ProductWithPrices
from .usage_meter_with_prices import UsageMeterWithPrices


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PricingModelDetails(Model):
    """A pricing model with its content. Resources are not part of it; the export lists them."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "createdAt",
            "defaultProduct",
            "id",
            "isDefault",
            "livemode",
            "name",
            "organizationId",
            "products",
            "updatedAt",
            "usageMeters",
        }
    )

    id: str
    """Identifier, pricing_model_…."""
    name: str
    """Label."""
    is_default: bool | Unset = UNSET
    """Whether it is the organisation's default pricing model, the one new customers get."""
    organization_id: str | Unset = UNSET
    """Identifier of the organisation that owns it, org_…."""
    livemode: bool | Unset = UNSET
    """`true` for live data, `false` for test data."""
    created_at: datetime | Unset = UNSET
    """When it was created, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    updated_at: datetime | Unset = UNSET
    """When it was last changed, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    products: list[ProductWithPrices] | Unset = UNSET
    """The products with their prices and features."""
    usage_meters: list[UsageMeterWithPrices] | Unset = UNSET
    """The usage meters with their prices."""
    default_product: ProductWithPrices | None | Unset = UNSET
    """The default product, the same record as in `products`. Missing when there is none."""
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
        if (_is_default := get("isDefault", UNSET)) is not UNSET and type(_is_default) is not bool:
            _is_default = boolean(_is_default, "isDefault")
        if (_organization_id := get("organizationId", UNSET)) is not UNSET and type(_organization_id) is not str:
            _organization_id = text(_organization_id, "organizationId")
        if (_livemode := get("livemode", UNSET)) is not UNSET and type(_livemode) is not bool:
            _livemode = boolean(_livemode, "livemode")
        if (_created_at := get("createdAt", UNSET)) is not UNSET:
            _created_at = epoch_ms(_created_at, "createdAt")
        if (_updated_at := get("updatedAt", UNSET)) is not UNSET:
            _updated_at = epoch_ms(_updated_at, "updatedAt")
        if (_products := get("products", UNSET)) is not UNSET:
            _products = array(_products, "products", ProductWithPrices.from_dict)
        if (_usage_meters := get("usageMeters", UNSET)) is not UNSET:
            _usage_meters = array(_usage_meters, "usageMeters", UsageMeterWithPrices.from_dict)
        if (_default_product := get("defaultProduct", UNSET)) is not UNSET and _default_product is not None:
            _default_product = nested(_default_product, "defaultProduct", ProductWithPrices.from_dict)
        self = cls.__new__(cls)
        self.id = _id
        self.name = _name
        self.is_default = _is_default
        self.organization_id = _organization_id
        self.livemode = _livemode
        self.created_at = _created_at
        self.updated_at = _updated_at
        self.products = _products
        self.usage_meters = _usage_meters
        self.default_product = _default_product
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        found["name"] = self.name
        if self.is_default is not UNSET:
            found["isDefault"] = self.is_default
        if self.organization_id is not UNSET:
            found["organizationId"] = self.organization_id
        if self.livemode is not UNSET:
            found["livemode"] = self.livemode
        if self.created_at is not UNSET:
            found["createdAt"] = unchanged(self._source, "createdAt", self.created_at, epoch_ms, to_epoch_ms)
        if self.updated_at is not UNSET:
            found["updatedAt"] = unchanged(self._source, "updatedAt", self.updated_at, epoch_ms, to_epoch_ms)
        if self.products is not UNSET:
            found["products"] = [item.to_dict() for item in self.products]
        if self.usage_meters is not UNSET:
            found["usageMeters"] = [item.to_dict() for item in self.usage_meters]
        if self.default_product is not UNSET:
            found["defaultProduct"] = None if self.default_product is None else self.default_product.to_dict()
        return found
