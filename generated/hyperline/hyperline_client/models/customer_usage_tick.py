# Generated from specs/hyperline/resources/customer_usage.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
    text,
)
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerUsageTick(Model):
    """What was used in one step of time."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "tick": "tick",
        "count": "count",
    }

    tick: str
    """The step. How it is written is not documented."""
    count: Decimal
    """What was used in it, as the aggregator counts it; not the number of events."""
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
            if type((_tick := get("tick"))) is not str:
                _tick = text(get("tick", UNSET), "tick")
            if type((_count := get("count"))) is not Decimal:
                _count = number(get("count", UNSET), "count")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.tick = _tick
        self.count = _count
        self._source = source
        return self
