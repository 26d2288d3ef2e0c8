# Generated from specs/flowglad/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    boolean,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import display_feature as display_feature_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    display_feature_module = Later(f"{__package__}.display_feature")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Product(Model):
    """Something that is sold. Its prices come only when the product is read by its id."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "active": "active",
        "slug": "slug",
        "description": "description",
        "imageURL": "image_url",
        "singularQuantityLabel": "singular_quantity_label",
        "pluralQuantityLabel": "plural_quantity_label",
        "default": "default",
        "pricingModelId": "pricing_model_id",
        "organizationId": "organization_id",
        "livemode": "livemode",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "catalogId": "catalog_id",
        "displayFeatures": "display_features",
    }
    NULLABLE = frozenset({"description", "imageURL", "singularQuantityLabel", "pluralQuantityLabel", "displayFeatures"})
    FIRM = frozenset({"id"})
    UNITS: ClassVar[Mapping[str, str]] = {"createdAt": "epoch_ms", "updatedAt": "epoch_ms"}

    id: str
    """Identifier, prod_…."""
    name: str
    """Display name."""
    active: bool
    """Whether it can be sold."""
    slug: str | None = None
    """Stable handle chosen by the seller, 1 to 255 characters, unique in the pricing model. Older answers lack it."""
    description: str | None = None
    """Text about the product; null when it has none."""
    image_url: str | None = None
    """Address of a picture; null when it has none."""
    singular_quantity_label: str | None = None
    """Word for one unit, such as seat; null when none is set."""
    plural_quantity_label: str | None = None
    """Word for several units, such as seats; null when none is set."""
    default: bool | None = None
    """Whether it is the default product of its pricing model, which cannot be bought in a checkout. Absent means false."""
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
    catalog_id: str | None = None
    """The older API's name for `pricing_model_id`. Read it only when that one is missing; never sent. Deprecated."""
    display_features: list[display_feature_module.DisplayFeature] | None = None
    """Features as the older API listed them. Gone from present answers; use `features` of the product read by its id.
    Deprecated."""
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
            if type((_active := get("active"))) is not bool:
                _active = boolean(get("active", UNSET), "active")
            if (_slug := get("slug")) is not None and type(_slug) is not str:
                _slug = text(_slug, "slug")
            if (_description := get("description")) is not None and type(_description) is not str:
                _description = text(_description, "description")
            if (_image_url := get("imageURL")) is not None and type(_image_url) is not str:
                _image_url = text(_image_url, "imageURL")
            if (_singular_quantity_label := get("singularQuantityLabel")) is not None and type(
                _singular_quantity_label
            ) is not str:
                _singular_quantity_label = text(_singular_quantity_label, "singularQuantityLabel")
            if (_plural_quantity_label := get("pluralQuantityLabel")) is not None and type(_plural_quantity_label) is not str:
                _plural_quantity_label = text(_plural_quantity_label, "pluralQuantityLabel")
            if (_default := get("default")) is not None and type(_default) is not bool:
                _default = boolean(_default, "default")
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
            if (_catalog_id := get("catalogId")) is not None and type(_catalog_id) is not str:
                _catalog_id = text(_catalog_id, "catalogId")
            if (_display_features := get("displayFeatures")) is not None:
                _display_features = array(_display_features, "displayFeatures", display_feature_module.DisplayFeature.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
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
