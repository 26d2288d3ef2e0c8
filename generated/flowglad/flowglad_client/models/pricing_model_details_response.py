from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    nested,
    record,
)
from billfold_core.unset import UNSET

from .pricing_model_details import PricingModelDetails


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PricingModelDetailsResponse(Model):
    """One pricing model with its content."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"pricingModel"})

    pricing_model: PricingModelDetails
    """The pricing model with its content."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        _pricing_model = get("pricingModel", UNSET)
        _pricing_model = nested(_pricing_model, "pricingModel", PricingModelDetails.from_dict)
        self = cls.__new__(cls)
        self.pricing_model = _pricing_model
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["pricingModel"] = self.pricing_model.to_dict()
        return found
