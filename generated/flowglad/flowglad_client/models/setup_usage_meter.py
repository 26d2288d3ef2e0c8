from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    nested,
    record,
)
from billfold_core.unset import UNSET, Unset

from .setup_usage_meter_fields import SetupUsageMeterFields
from .setup_usage_price import SetupUsagePrice


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SetupUsageMeter(Model):
    """A usage meter of an exported pricing model with its prices."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"prices", "usageMeter"})

    usage_meter: SetupUsageMeterFields
    """The meter itself."""
    prices: list[SetupUsagePrice] | None | Unset = UNSET
    """The meter's prices. Missing when it has none but the price of 0 that the server makes."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        _usage_meter = get("usageMeter", UNSET)
        _usage_meter = nested(_usage_meter, "usageMeter", SetupUsageMeterFields.from_dict)
        if (_prices := get("prices", UNSET)) is not UNSET and _prices is not None:
            _prices = array(_prices, "prices", SetupUsagePrice.from_dict)
        self = cls.__new__(cls)
        self.usage_meter = _usage_meter
        self.prices = _prices
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["usageMeter"] = self.usage_meter.to_dict()
        if self.prices is not UNSET:
            found["prices"] = None if self.prices is None else [item.to_dict() for item in self.prices]
        return found
