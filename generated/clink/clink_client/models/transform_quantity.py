# Generated from specs/clink/resources/prices.yaml. Do not edit.
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

from .rounding_mode import ROUNDING_MODE_MEMBERS, RoundingMode

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TransformQuantity(Model):
    """How a quantity is converted before it is charged."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "divideBy": "divide_by",
        "round": "round",
    }
    NULLABLE = frozenset({"divideBy", "round"})

    divide_by: int | None = None
    """Number that the quantity is divided by."""
    round: RoundingMode | None = None
    """How the divided quantity becomes a whole number."""
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
            if (_divide_by := get("divideBy")) is not None and type(_divide_by) is not int:
                _divide_by = integer(_divide_by, "divideBy")
            if (_round := get("round")) is not None:
                try:
                    _round = ROUNDING_MODE_MEMBERS[_round]
                except (KeyError, TypeError):
                    _round = choice(_round, "round", RoundingMode)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.divide_by = _divide_by
        self.round = _round
        self._source = source
        return self
