from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self

import attrs
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
class PricingModelSetup(Model):
    """A whole new pricing model. Its parts refer to each other by slug."""

    FIELDS = {
        "name": "name",
        "features": "features",
        "products": "products",
        "usageMeters": "usage_meters",
        "isDefault": "is_default",
        "resources": "resources",
    }

    name: str
    """Label, 1 to 255 characters. Limits: not empty, at most 255 characters."""
    features: Sequence[SetupFeatureInput | params.SetupFeatureInput]
    """The features that products grant; may be empty. Their slugs must be unique."""
    products: Sequence[SetupProductInput | params.SetupProductInput]
    """The products, each with its price; may be empty. Their slugs must be unique, and at most one may be the default
    product. Without one the server adds a free default product."""
    usage_meters: Sequence[SetupUsageMeterInput | params.SetupUsageMeterInput]
    """The usage meters with their prices; may be empty. Their slugs must be unique."""
    is_default: bool | Unset = UNSET
    """Whether it is to be the organisation's default pricing model, the one new customers get. Left out, it is not."""
    resources: Sequence[SetupResourceInput | params.SetupResourceInput] | Unset = UNSET
    """The resources whose capacity features set. Their slugs must be unique."""
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
        _features = get("features", UNSET)
        _features = array(_features, "features", setup_feature_input_from_dict)
        _products = get("products", UNSET)
        _products = array(_products, "products", SetupProductInput.from_dict)
        _usage_meters = get("usageMeters", UNSET)
        _usage_meters = array(_usage_meters, "usageMeters", SetupUsageMeterInput.from_dict)
        if (_is_default := get("isDefault", UNSET)) is not UNSET and type(_is_default) is not bool:
            _is_default = boolean(_is_default, "isDefault")
        if (_resources := get("resources", UNSET)) is not UNSET:
            _resources = array(_resources, "resources", SetupResourceInput.from_dict)
        self = object.__new__(cls)
        self.name = _name
        self.features = _features
        self.products = _products
        self.usage_meters = _usage_meters
        self.is_default = _is_default
        self.resources = _resources
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["name"] = plain(self.name)
        found["features"] = plain(self.features)
        found["products"] = plain(self.products)
        found["usageMeters"] = plain(self.usage_meters)
        if self.is_default is not UNSET:
            found["isDefault"] = plain(self.is_default)
        if self.resources is not UNSET:
            found["resources"] = plain(self.resources)
        return found
