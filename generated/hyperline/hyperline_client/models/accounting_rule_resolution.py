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

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import accounting_rule_trace as accounting_rule_trace_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    accounting_rule_trace_module = Later(f"{__package__}.accounting_rule_trace")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AccountingRuleResolution(Model):
    """The accounts that apply, and which rule gave which."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "revenue_ledger_account_id": "revenue_ledger_account_id",
        "deferred_revenue_ledger_account_id": "deferred_revenue_ledger_account_id",
        "contra_revenue_ledger_account_id": "contra_revenue_ledger_account_id",
        "discount_ledger_account_id": "discount_ledger_account_id",
        "ar_ledger_account_id": "ar_ledger_account_id",
        "cash_ledger_account_id": "cash_ledger_account_id",
        "bad_debt_expense_ledger_account_id": "bad_debt_expense_ledger_account_id",
        "trace": "trace",
    }
    NULLABLE = frozenset(
        {
            "revenue_ledger_account_id",
            "deferred_revenue_ledger_account_id",
            "contra_revenue_ledger_account_id",
            "discount_ledger_account_id",
            "ar_ledger_account_id",
            "cash_ledger_account_id",
            "bad_debt_expense_ledger_account_id",
            "trace",
        }
    )

    revenue_ledger_account_id: str | None = None
    """Account for revenue."""
    deferred_revenue_ledger_account_id: str | None = None
    """Account for deferred revenue."""
    contra_revenue_ledger_account_id: str | None = None
    """Account that revenue is reduced by."""
    discount_ledger_account_id: str | None = None
    """Account for discounts."""
    ar_ledger_account_id: str | None = None
    """Account for receivables."""
    cash_ledger_account_id: str | None = None
    """Account for cash."""
    bad_debt_expense_ledger_account_id: str | None = None
    """Account for debts that are not collected. Only some pages have it."""
    trace: list[accounting_rule_trace_module.AccountingRuleTrace] | None = None
    """The rules that gave accounts."""
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
            if (_revenue_ledger_account_id := get("revenue_ledger_account_id")) is not None and type(
                _revenue_ledger_account_id
            ) is not str:
                _revenue_ledger_account_id = text(_revenue_ledger_account_id, "revenue_ledger_account_id")
            if (_deferred_revenue_ledger_account_id := get("deferred_revenue_ledger_account_id")) is not None and type(
                _deferred_revenue_ledger_account_id
            ) is not str:
                _deferred_revenue_ledger_account_id = text(
                    _deferred_revenue_ledger_account_id, "deferred_revenue_ledger_account_id"
                )
            if (_contra_revenue_ledger_account_id := get("contra_revenue_ledger_account_id")) is not None and type(
                _contra_revenue_ledger_account_id
            ) is not str:
                _contra_revenue_ledger_account_id = text(_contra_revenue_ledger_account_id, "contra_revenue_ledger_account_id")
            if (_discount_ledger_account_id := get("discount_ledger_account_id")) is not None and type(
                _discount_ledger_account_id
            ) is not str:
                _discount_ledger_account_id = text(_discount_ledger_account_id, "discount_ledger_account_id")
            if (_ar_ledger_account_id := get("ar_ledger_account_id")) is not None and type(_ar_ledger_account_id) is not str:
                _ar_ledger_account_id = text(_ar_ledger_account_id, "ar_ledger_account_id")
            if (_cash_ledger_account_id := get("cash_ledger_account_id")) is not None and type(
                _cash_ledger_account_id
            ) is not str:
                _cash_ledger_account_id = text(_cash_ledger_account_id, "cash_ledger_account_id")
            if (_bad_debt_expense_ledger_account_id := get("bad_debt_expense_ledger_account_id")) is not None and type(
                _bad_debt_expense_ledger_account_id
            ) is not str:
                _bad_debt_expense_ledger_account_id = text(
                    _bad_debt_expense_ledger_account_id, "bad_debt_expense_ledger_account_id"
                )
            if (_trace := get("trace")) is not None:
                _trace = array(_trace, "trace", accounting_rule_trace_module.AccountingRuleTrace.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.revenue_ledger_account_id = _revenue_ledger_account_id
        self.deferred_revenue_ledger_account_id = _deferred_revenue_ledger_account_id
        self.contra_revenue_ledger_account_id = _contra_revenue_ledger_account_id
        self.discount_ledger_account_id = _discount_ledger_account_id
        self.ar_ledger_account_id = _ar_ledger_account_id
        self.cash_ledger_account_id = _cash_ledger_account_id
        self.bad_debt_expense_ledger_account_id = _bad_debt_expense_ledger_account_id
        self.trace = _trace
        self._source = source
        return self
