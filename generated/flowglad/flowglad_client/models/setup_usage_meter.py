# Generated from specs/flowglad/resources/pricing_models.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    nested,
    record,
)
from billfold_core.unset import UNSET

from .setup_usage_meter_fields import SetupUsageMeterFields

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import setup_usage_price as setup_usage_price_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    setup_usage_price_module = Later(f"{__package__}.setup_usage_price")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SetupUsageMeter(Model):
    """A usage meter of an exported pricing model with its prices."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "usageMeter": "usage_meter",
        "prices": "prices",
    }
    NULLABLE = frozenset({"prices"})
    FIRM = frozenset({"prices"})

    usage_meter: SetupUsageMeterFields
    """The meter itself."""
    prices: list[setup_usage_price_module.SetupUsagePrice] | None = None
    """The meter's prices. Missing when it has none but the price of 0 that the server makes."""
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
            _usage_meter = get("usageMeter", UNSET)
            _usage_meter = nested(_usage_meter, "usageMeter", SetupUsageMeterFields.from_dict)
            if (_prices := get("prices")) is not None:
                _prices = array(_prices, "prices", setup_usage_price_module.SetupUsagePrice.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.usage_meter = _usage_meter
        self.prices = _prices
        self._source = source
        return self
