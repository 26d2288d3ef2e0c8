# Generated from specs/hyperline/resources/approvals.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
    text,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ApprovalCondition(Model):
    """A condition of a rule."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "field": "field",
        "operator": "operator",
        "value": "value",
    }
    NULLABLE = frozenset({"field", "operator", "value"})

    field: str | None = None
    """What is looked at."""
    operator: str | None = None
    """How it is compared. The values are not published."""
    value: Any = None
    """What it is compared with, as it came."""
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
            if (_field := get("field")) is not None and type(_field) is not str:
                _field = text(_field, "field")
            if (_operator := get("operator")) is not None and type(_operator) is not str:
                _operator = text(_operator, "operator")
            _value = get("value")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.field = _field
        self.operator = _operator
        self.value = _value
        self._source = source
        return self
