# Generated from specs/hyperline/resources/approvals.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    record,
    text,
)
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import approval_condition as approval_condition_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    approval_condition_module = Later(f"{__package__}.approval_condition")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ApprovalRule(Model):
    """A rule that says when an approval workflow applies."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "operator": "operator",
        "conditions": "conditions",
    }
    NULLABLE = frozenset({"operator", "conditions"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the rule (`apr_`)."""
    operator: str | None = None
    """How the conditions are joined, such as `and`."""
    conditions: list[approval_condition_module.ApprovalCondition] | None = None
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
            if type((_id := get("id"))) is not str:
                _id = text(get("id", UNSET), "id")
            if (_operator := get("operator")) is not None and type(_operator) is not str:
                _operator = text(_operator, "operator")
            if (_conditions := get("conditions")) is not None:
                _conditions = array(_conditions, "conditions", approval_condition_module.ApprovalCondition.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.operator = _operator
        self.conditions = _conditions
        self._source = source
        return self
