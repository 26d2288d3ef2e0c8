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
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .display_feature import DisplayFeature


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Product(Model):
    """Something that is sold. Its prices come only when the product is read by its id."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "active",
            "catalogId",
            "createdAt",
            "default",
            "description",
            "displayFeatures",
            "id",
            "imageURL",
            "livemode",
            "name",
            "organizationId",
            "pluralQuantityLabel",
            "pricingModelId",
            "singularQuantityLabel",
            "slug",
            "updatedAt",
        }
    )

    id: str
    """Identifier, prod_…."""
    name: str
    """Display name."""
    active: bool
    """Whether it can be sold."""
    slug: str | Unset = UNSET
    """Stable handle chosen by the seller, 1 to 255 characters, unique in the pricing model. Older answers lack it."""
    description: str | None | Unset = UNSET
    """Text about the product; null when it has none."""
    image_url: str | None | Unset = UNSET
    """Address of a picture; null when it has none."""
    singular_quantity_label: str | None | Unset = UNSET
    """Word for one unit, such as seat; null when none is set."""
    plural_quantity_label: str | None | Unset = UNSET
    """Word for several units, such as seats; null when none is set."""
    default: bool | Unset = UNSET
    """Whether it is the default product of its pricing model, which cannot be bought in a checkout. Absent means false."""
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
    catalog_id: str | Unset = UNSET
    """The older API's name for `pricingModelId`. Read it only when that one is missing; never sent. Deprecated."""
    display_features: list[DisplayFeature] | None | Unset = UNSET
    """Features as the older API listed them. Gone from present answers; use `features` of the product read by its id.
    Deprecated."""
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
        if type((_active := get("active", UNSET))) is not bool:
            _active = boolean(_active, "active")
        if (_slug := get("slug", UNSET)) is not UNSET and type(_slug) is not str:
            _slug = text(_slug, "slug")
        if (
            (_description := get("description", UNSET)) is not UNSET
            and _description is not None
            and type(_description) is not str
        ):
            _description = text(_description, "description")
        if (_image_url := get("imageURL", UNSET)) is not UNSET and _image_url is not None and type(_image_url) is not str:
            _image_url = text(_image_url, "imageURL")
        if (
            (_singular_quantity_label := get("singularQuantityLabel", UNSET)) is not UNSET
            and _singular_quantity_label is not None
            and type(_singular_quantity_label) is not str
        ):
            _singular_quantity_label = text(_singular_quantity_label, "singularQuantityLabel")
        if (
            (_plural_quantity_label := get("pluralQuantityLabel", UNSET)) is not UNSET
            and _plural_quantity_label is not None
            and type(_plural_quantity_label) is not str
        ):
            _plural_quantity_label = text(_plural_quantity_label, "pluralQuantityLabel")
        if (_default := get("default", UNSET)) is not UNSET and type(_default) is not bool:
            _default = boolean(_default, "default")
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
        if (_catalog_id := get("catalogId", UNSET)) is not UNSET and type(_catalog_id) is not str:
            _catalog_id = text(_catalog_id, "catalogId")
        if (_display_features := get("displayFeatures", UNSET)) is not UNSET and _display_features is not None:
            _display_features = array(_display_features, "displayFeatures", DisplayFeature.from_dict)
        self = cls.__new__(cls)
        self.id = _id
        self.name = _name
        self.active = _active
        self.slug = _slug
        self.description = _description
        self.image_url = _image_url
        self.singular_quantity_label = _singular_quantity_label
        self.plural_quantity_label = _plural_quantity_label
        self.default = _default
        self.pricing_model_id = _pricing_model_id
        self.organization_id = _organization_id
        self.livemode = _livemode
        self.created_at = _created_at
        self.updated_at = _updated_at
        self.catalog_id = _catalog_id
        self.display_features = _display_features
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        found["name"] = self.name
        found["active"] = self.active
        if self.slug is not UNSET:
            found["slug"] = self.slug
        if self.description is not UNSET:
            found["description"] = self.description
        if self.image_url is not UNSET:
            found["imageURL"] = self.image_url
        if self.singular_quantity_label is not UNSET:
            found["singularQuantityLabel"] = self.singular_quantity_label
        if self.plural_quantity_label is not UNSET:
            found["pluralQuantityLabel"] = self.plural_quantity_label
        if self.default is not UNSET:
            found["default"] = self.default
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
        if self.catalog_id is not UNSET:
            found["catalogId"] = self.catalog_id
        if self.display_features is not UNSET:
            found["displayFeatures"] = (
                None if self.display_features is None else [item.to_dict() for item in self.display_features]
            )
        return found
