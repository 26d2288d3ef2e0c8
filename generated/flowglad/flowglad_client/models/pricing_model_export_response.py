from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    epoch_ms,
    nested,
    record,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .pricing_model_export import PricingModelExport


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PricingModelExportResponse(Model):
    """A pricing model as a setup document."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"pricingModel", "updatedAt"})

    pricing_model: PricingModelExport
    """The setup document."""
    updated_at: datetime | Unset = UNSET
    """When the pricing model was last changed, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
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
        _pricing_model = nested(_pricing_model, "pricingModel", PricingModelExport.from_dict)
        if (_updated_at := get("updatedAt", UNSET)) is not UNSET:
            _updated_at = epoch_ms(_updated_at, "updatedAt")
        self = cls.__new__(cls)
        self.pricing_model = _pricing_model
        self.updated_at = _updated_at
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["pricingModel"] = self.pricing_model.to_dict()
        if self.updated_at is not UNSET:
            found["updatedAt"] = unchanged(self._source, "updatedAt", self.updated_at, epoch_ms, to_epoch_ms)
        return found
