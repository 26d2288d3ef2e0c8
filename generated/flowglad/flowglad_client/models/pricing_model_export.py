from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    boolean,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset

from .setup_feature import SetupFeature, setup_feature_from_dict
from .setup_product import SetupProduct
from .setup_resource import SetupResource
from .setup_usage_meter import SetupUsageMeter


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PricingModelExport(Model):
    """A pricing model in the form that setup takes, as it is read. Slugs stand in place of ids."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"features", "isDefault", "name", "products", "resources", "usageMeters"})

    name: str
    """Label."""
    is_default: bool | Unset = UNSET
    """Whether it is the organisation's default pricing model."""
    features: list[SetupFeature] | Unset = UNSET
    """The features that products grant."""
    products: list[SetupProduct] | Unset = UNSET
    """The products, each with its default price and the slugs of its features."""
    usage_meters: list[SetupUsageMeter] | Unset = UNSET
    """The usage meters, each with its prices."""
    resources: list[SetupResource] | None | Unset = UNSET
    """The resources whose capacity features set."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_name := get("name", UNSET))) is not str:
            _name = text(_name, "name")
        if (_is_default := get("isDefault", UNSET)) is not UNSET and type(_is_default) is not bool:
            _is_default = boolean(_is_default, "isDefault")
        if (_features := get("features", UNSET)) is not UNSET:
            _features = array(_features, "features", setup_feature_from_dict)
        if (_products := get("products", UNSET)) is not UNSET:
            _products = array(_products, "products", SetupProduct.from_dict)
        if (_usage_meters := get("usageMeters", UNSET)) is not UNSET:
            _usage_meters = array(_usage_meters, "usageMeters", SetupUsageMeter.from_dict)
        if (_resources := get("resources", UNSET)) is not UNSET and _resources is not None:
            _resources = array(_resources, "resources", SetupResource.from_dict)
        self = cls.__new__(cls)
        self.name = _name
        self.is_default = _is_default
        self.features = _features
        self.products = _products
        self.usage_meters = _usage_meters
        self.resources = _resources
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["name"] = self.name
        if self.is_default is not UNSET:
            found["isDefault"] = self.is_default
        if self.features is not UNSET:
            found["features"] = [item.to_dict() for item in self.features]
        if self.products is not UNSET:
            found["products"] = [item.to_dict() for item in self.products]
        if self.usage_meters is not UNSET:
            found["usageMeters"] = [item.to_dict() for item in self.usage_meters]
        if self.resources is not UNSET:
            found["resources"] = None if self.resources is None else [item.to_dict() for item in self.resources]
        return found
