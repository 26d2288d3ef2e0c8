# Generated from specs/hyperline/resources/price_configurations.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    choice,
    record,
)

from .conjunction import CONJUNCTION_MEMBERS, Conjunction

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import metering_condition as metering_condition_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    metering_condition_module = Later(f"{__package__}.metering_condition")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MeteringFilterConfiguration(Model):
    """Conditions on the properties of a usage event."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "conditional": "conditional",
        "fields": "fields",
    }
    NULLABLE = frozenset({"conditional", "fields"})

    conditional: Conjunction | None = None
    """Whether all conditions must hold or one is enough."""
    fields: list[metering_condition_module.MeteringCondition] | None = None
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
            if (_conditional := get("conditional")) is not None:
                try:
                    _conditional = CONJUNCTION_MEMBERS[_conditional]
                except (KeyError, TypeError):
                    _conditional = choice(_conditional, "conditional", Conjunction)
            if (_fields := get("fields")) is not None:
                _fields = array(_fields, "fields", metering_condition_module.MeteringCondition.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.conditional = _conditional
        self.fields = _fields
        self._source = source
        return self
