# Generated from specs/hyperline/resources/shared.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    integer,
    record,
)
from billfold_core.unset import UNSET

from .interval_period import INTERVAL_PERIOD_MEMBERS, IntervalPeriod

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Interval(Model):
    """A length of time, such as 3 months."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "period": "period",
        "count": "count",
    }

    period: IntervalPeriod
    """Unit of a length of time."""
    count: int
    """Number of periods, at least 1."""
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
            _period = get("period", UNSET)
            try:
                _period = INTERVAL_PERIOD_MEMBERS[_period]
            except (KeyError, TypeError):
                _period = choice(_period, "period", IntervalPeriod)
            if type((_count := get("count"))) is not int:
                _count = integer(get("count", UNSET), "count")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.period = _period
        self.count = _count
        self._source = source
        return self
