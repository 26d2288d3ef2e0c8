# Generated from specs/flowglad/resources/pricing_models.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    nested,
    record,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .pricing_model_export import PricingModelExport

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PricingModelExportResponse(Model):
    """A pricing model as a setup document."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "pricingModel": "pricing_model",
        "updatedAt": "updated_at",
    }
    FIRM = frozenset({"pricingModel"})
    UNITS: ClassVar[Mapping[str, str]] = {"updatedAt": "epoch_ms"}

    pricing_model: PricingModelExport
    """The setup document."""
    updated_at: datetime | None = None
    """When the pricing model was last changed, in milliseconds since 1970 UTC."""
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
            _pricing_model = get("pricingModel", UNSET)
            _pricing_model = nested(_pricing_model, "pricingModel", PricingModelExport.from_dict)
            if (_updated_at := get("updatedAt")) is not None:
                _updated_at = epoch_ms(_updated_at, "updatedAt")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.pricing_model = _pricing_model
        self.updated_at = _updated_at
        self._source = source
        return self
