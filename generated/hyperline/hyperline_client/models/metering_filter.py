# Generated from specs/hyperline/resources/price_configurations.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    nested,
    record,
    text,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import metering_filter_configuration as metering_filter_configuration_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    metering_filter_configuration_module = Later(f"{__package__}.metering_filter_configuration")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MeteringFilter(Model):
    """Which usage events a price counts."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "configuration": "configuration",
    }
    NULLABLE = frozenset({"name", "configuration"})

    name: str | None = None
    """Name of the filter."""
    configuration: metering_filter_configuration_module.MeteringFilterConfiguration | None = None
    """The conditions."""
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
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_configuration := get("configuration")) is not None:
                _configuration = nested(
                    _configuration, "configuration", metering_filter_configuration_module.MeteringFilterConfiguration.from_dict
                )
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.name = _name
        self.configuration = _configuration
        self._source = source
        return self
