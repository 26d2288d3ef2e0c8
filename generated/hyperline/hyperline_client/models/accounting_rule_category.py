# Generated from specs/hyperline/resources/accounting_rules.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

AccountingRuleCategoryValue: TypeAlias = (
    Literal[
        "invoice_posted",
        "invoice_settled",
        "revenue_recognition",
        "credit_note_created",
        "accounting_software",
    ]
    | str
)
"""The values of `AccountingRuleCategory` as plain strings: the known ones complete, and others are checked when a call is made."""


class AccountingRuleCategory(OpenEnum):
    """What a rule is for."""

    INVOICE_POSTED: Final[AccountingRuleCategory] = listed("invoice_posted")
    INVOICE_SETTLED: Final[AccountingRuleCategory] = listed("invoice_settled")
    REVENUE_RECOGNITION: Final[AccountingRuleCategory] = listed("revenue_recognition")
    CREDIT_NOTE_CREATED: Final[AccountingRuleCategory] = listed("credit_note_created")
    ACCOUNTING_SOFTWARE: Final[AccountingRuleCategory] = listed("accounting_software")


ACCOUNTING_RULE_CATEGORY_MEMBERS: Final[Mapping[str, AccountingRuleCategory]] = {
    member.value: member for member in AccountingRuleCategory
}
