# Generated from specs/flowglad/resources/pricing_models.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    boolean,
    record,
    text,
)
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import setup_feature as setup_feature_module
    from . import setup_product as setup_product_module
    from . import setup_resource as setup_resource_module
    from . import setup_usage_meter as setup_usage_meter_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    setup_feature_module = Later(f"{__package__}.setup_feature")
    setup_product_module = Later(f"{__package__}.setup_product")
    setup_resource_module = Later(f"{__package__}.setup_resource")
    setup_usage_meter_module = Later(f"{__package__}.setup_usage_meter")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PricingModelExport(Model):
    """A pricing model in the form that setup takes, as it is read. Slugs stand in place of ids."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "isDefault": "is_default",
        "features": "features",
        "products": "products",
        "usageMeters": "usage_meters",
        "resources": "resources",
    }
    NULLABLE = frozenset({"resources"})
    FIRM = frozenset({"products", "usageMeters"})

    name: str
    """Label."""
    is_default: bool | None = None
    """Whether it is the organisation's default pricing model."""
    features: list[setup_feature_module.SetupFeature] | None = None
    """The features that products grant."""
    products: list[setup_product_module.SetupProduct] | None = None
    """The products, each with its default price and the slugs of its features."""
    usage_meters: list[setup_usage_meter_module.SetupUsageMeter] | None = None
    """The usage meters, each with its prices."""
    resources: list[setup_resource_module.SetupResource] | None = None
    """The resources whose capacity features set."""
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
            if type((_name := get("name"))) is not str:
                _name = text(get("name", UNSET), "name")
            if (_is_default := get("isDefault")) is not None and type(_is_default) is not bool:
                _is_default = boolean(_is_default, "isDefault")
            if (_features := get("features")) is not None:
                _features = array(_features, "features", setup_feature_module.setup_feature_from_dict)
            if (_products := get("products")) is not None:
                _products = array(_products, "products", setup_product_module.SetupProduct.from_dict)
            if (_usage_meters := get("usageMeters")) is not None:
                _usage_meters = array(_usage_meters, "usageMeters", setup_usage_meter_module.SetupUsageMeter.from_dict)
            if (_resources := get("resources")) is not None:
                _resources = array(_resources, "resources", setup_resource_module.SetupResource.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.name = _name
        self.is_default = _is_default
        self.features = _features
        self.products = _products
        self.usage_meters = _usage_meters
        self.resources = _resources
        self._source = source
        return self
