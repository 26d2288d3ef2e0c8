# Generated from specs/hyperline/resources/accounting_rules.yaml. Do not edit.
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

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AccountingRuleTrace(Model):
    """What a rule gave."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "rule_id": "rule_id",
        "applied_fields": "applied_fields",
    }
    NULLABLE = frozenset({"applied_fields"})
    FIRM = frozenset({"rule_id"})

    rule_id: str
    """The rule (`arl_`)."""
    applied_fields: list[str] | None = None
    """Names of the accounts that it gave, in another spelling than elsewhere (`revenueLedgerAccountId`)."""
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
            if type((_rule_id := get("rule_id"))) is not str:
                _rule_id = text(get("rule_id", UNSET), "rule_id")
            if (_applied_fields := get("applied_fields")) is not None:
                _applied_fields = array(_applied_fields, "applied_fields", text)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.rule_id = _rule_id
        self.applied_fields = _applied_fields
        self._source = source
        return self
