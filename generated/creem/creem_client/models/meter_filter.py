# Generated from specs/creem/resources/meters.yaml. Do not edit.
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

from .meter_conjunction import METER_CONJUNCTION_MEMBERS, MeterConjunction

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import meter_filter_clause as meter_filter_clause_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    meter_filter_clause_module = Later(f"{__package__}.meter_filter_clause")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MeterFilter(Model):
    """Which of the events a meter counts."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "conjunction": "conjunction",
        "clauses": "clauses",
    }
    NULLABLE = frozenset({"clauses"})

    conjunction: MeterConjunction | None = None
    """Whether all clauses must hold or one of them."""
    clauses: list[meter_filter_clause_module.MeterFilterClause] | None = None
    """The clauses. An empty list counts all events of the name."""
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
            if (_conjunction := get("conjunction")) is not None:
                try:
                    _conjunction = METER_CONJUNCTION_MEMBERS[_conjunction]
                except (KeyError, TypeError):
                    _conjunction = choice(_conjunction, "conjunction", MeterConjunction)
            if (_clauses := get("clauses")) is not None:
                _clauses = array(_clauses, "clauses", meter_filter_clause_module.MeterFilterClause.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.conjunction = _conjunction
        self.clauses = _clauses
        self._source = source
        return self
