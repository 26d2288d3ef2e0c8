from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

import attrs
from billfold_core.inputs import (
    known_choice,
    unknown_fields,
)
from billfold_core.later import Later
from billfold_core.model import (
    NO_SOURCE,
    Model,
    nested,
    record,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .interval_unit import IntervalUnit, IntervalUnitValue
from .pricing_model_input import PricingModelInput

if TYPE_CHECKING:
    from .. import params
else:
    params = Later("flowglad_client.params")


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PricingModelCreate(Model):
    """A new, empty pricing model."""

    FIELDS = {
        "pricingModel": "pricing_model",
        "defaultPlanIntervalUnit": "default_plan_interval_unit",
    }

    pricing_model: PricingModelInput | params.PricingModelInput
    """The pricing model itself."""
    default_plan_interval_unit: IntervalUnitValue | Unset = UNSET
    """Unit of the interval in which the free default product renews. Left out, the default product has a single payment
    price of 0 in place of a subscription price of 0."""
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
        _pricing_model = get("pricingModel", UNSET)
        _pricing_model = nested(_pricing_model, "pricingModel", PricingModelInput.from_dict)
        if (_default_plan_interval_unit := get("defaultPlanIntervalUnit", UNSET)) is not UNSET:
            _default_plan_interval_unit = known_choice(_default_plan_interval_unit, "defaultPlanIntervalUnit", IntervalUnit)
        self = object.__new__(cls)
        self.pricing_model = _pricing_model
        self.default_plan_interval_unit = _default_plan_interval_unit
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["pricingModel"] = plain(self.pricing_model)
        if self.default_plan_interval_unit is not UNSET:
            found["defaultPlanIntervalUnit"] = plain(self.default_plan_interval_unit)
        return found
