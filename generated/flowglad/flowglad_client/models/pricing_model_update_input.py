from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self

import attrs
from billfold_core.errors import DecodeFault
from billfold_core.inputs import (
    longest,
    shortest,
    unknown_fields,
)
from billfold_core.later import Later
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    boolean,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .setup_feature_input import SetupFeatureInput, setup_feature_input_from_dict
from .setup_product_input import SetupProductInput
from .setup_resource_input import SetupResourceInput
from .setup_usage_meter_input import SetupUsageMeterInput

if TYPE_CHECKING:
    from .. import params
else:
    params = Later("flowglad_client.params")


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PricingModelUpdateInput(Model):
    """What may change about a pricing model. `features`, `products`, `usageMeters` and `resources` come all four or not
    at all; all four replace the whole structure."""

    FIELDS = {
        "name": "name",
        "id": "id",
        "isDefault": "is_default",
        "features": "features",
        "products": "products",
        "usageMeters": "usage_meters",
        "resources": "resources",
    }

    name: str
    """Label, 1 to 255 characters. Needed every time, also when it stays as it is. Limits: not empty, at most 255
    characters."""
    id: str | Unset = UNSET
    """Identifier, pricing_model_…. It must be the one in the path, which decides which pricing model changes. Limits:
    not empty. May be left out: the call's `id` is put in."""
    is_default: bool | Unset = UNSET
    """Whether it is to be the organisation's default pricing model."""
    features: Sequence[SetupFeatureInput | params.SetupFeatureInput] | Unset = UNSET
    """All features of the new structure. Needs `products`, `usageMeters` and `resources` beside it."""
    products: Sequence[SetupProductInput | params.SetupProductInput] | Unset = UNSET
    """All products of the new structure. Needs `features`, `usageMeters` and `resources` beside it."""
    usage_meters: Sequence[SetupUsageMeterInput | params.SetupUsageMeterInput] | Unset = UNSET
    """All usage meters of the new structure. Needs `features`, `products` and `resources` beside it."""
    resources: Sequence[SetupResourceInput | params.SetupResourceInput] | Unset = UNSET
    """All resources of the new structure. Needs `features`, `products` and `usageMeters` beside it."""
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
        if type((_name := get("name", UNSET))) is not str:
            _name = text(_name, "name")
        shortest(_name, "name", 1)
        longest(_name, "name", 255)
        if type((_id := get("id", UNSET))) is not str:
            _id = text(_id, "id")
        shortest(_id, "id", 1)
        if (_is_default := get("isDefault", UNSET)) is not UNSET and type(_is_default) is not bool:
            _is_default = boolean(_is_default, "isDefault")
        if (_features := get("features", UNSET)) is not UNSET:
            _features = array(_features, "features", setup_feature_input_from_dict)
        if (_products := get("products", UNSET)) is not UNSET:
            _products = array(_products, "products", SetupProductInput.from_dict)
        if (_usage_meters := get("usageMeters", UNSET)) is not UNSET:
            _usage_meters = array(_usage_meters, "usageMeters", SetupUsageMeterInput.from_dict)
        if (_resources := get("resources", UNSET)) is not UNSET:
            _resources = array(_resources, "resources", SetupResourceInput.from_dict)
        if (
            "features" in source or "products" in source or "usageMeters" in source or "resources" in source
        ) and "features" not in source:
            raise DecodeFault(".features", "is needed when `products`, `usageMeters` or `resources` is given")
        if (
            "features" in source or "products" in source or "usageMeters" in source or "resources" in source
        ) and "products" not in source:
            raise DecodeFault(".products", "is needed when `features`, `usageMeters` or `resources` is given")
        if (
            "features" in source or "products" in source or "usageMeters" in source or "resources" in source
        ) and "usageMeters" not in source:
            raise DecodeFault(".usageMeters", "is needed when `features`, `products` or `resources` is given")
        if (
            "features" in source or "products" in source or "usageMeters" in source or "resources" in source
        ) and "resources" not in source:
            raise DecodeFault(".resources", "is needed when `features`, `products` or `usageMeters` is given")
        self = object.__new__(cls)
        self.name = _name
        self.id = _id
        self.is_default = _is_default
        self.features = _features
        self.products = _products
        self.usage_meters = _usage_meters
        self.resources = _resources
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["name"] = plain(self.name)
        if self.id is not UNSET:
            found["id"] = plain(self.id)
        if self.is_default is not UNSET:
            found["isDefault"] = plain(self.is_default)
        if self.features is not UNSET:
            found["features"] = plain(self.features)
        if self.products is not UNSET:
            found["products"] = plain(self.products)
        if self.usage_meters is not UNSET:
            found["usageMeters"] = plain(self.usage_meters)
        if self.resources is not UNSET:
            found["resources"] = plain(self.resources)
        return found
