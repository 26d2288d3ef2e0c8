# Generated from specs/hyperline/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
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

    from . import aggregator as aggregator_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    aggregator_module = Later(f"{__package__}.aggregator")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreditAggregator(Model):
    """An aggregator whose number consumes credits."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "aggregator_id": "aggregator_id",
        "aggregator": "aggregator",
        "weight": "weight",
    }
    NULLABLE = frozenset({"aggregator_id", "aggregator", "weight"})

    aggregator_id: str | None = None
    """Id of the aggregator."""
    aggregator: aggregator_module.Aggregator | None = None
    """The aggregator."""
    weight: Decimal | None = None
    """How heavily the aggregator's number counts against the credits."""
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
            if (_aggregator_id := get("aggregator_id")) is not None and type(_aggregator_id) is not str:
                _aggregator_id = text(_aggregator_id, "aggregator_id")
            if (_aggregator := get("aggregator")) is not None:
                _aggregator = nested(_aggregator, "aggregator", aggregator_module.Aggregator.from_dict)
            if (_weight := get("weight")) is not None and type(_weight) is not Decimal:
                _weight = number(_weight, "weight")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.aggregator_id = _aggregator_id
        self.aggregator = _aggregator
        self.weight = _weight
        self._source = source
        return self
