# Generated from specs/hyperline/resources/accounting_rules.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

AccountingRuleProductTypeValue: TypeAlias = (
    Literal[
        "flat_fee",
        "dynamic",
        "seat",
        "credit",
    ]
    | str
)
"""The values of `AccountingRuleProductType` as plain strings: the known ones complete, and others are checked when a call is made."""


class AccountingRuleProductType(OpenEnum):
    """A type of product that a rule can match. There is none for bundles."""

    FLAT_FEE: Final[AccountingRuleProductType] = listed("flat_fee")
    DYNAMIC: Final[AccountingRuleProductType] = listed("dynamic")
    SEAT: Final[AccountingRuleProductType] = listed("seat")
    CREDIT: Final[AccountingRuleProductType] = listed("credit")


ACCOUNTING_RULE_PRODUCT_TYPE_MEMBERS: Final[Mapping[str, AccountingRuleProductType]] = {
    member.value: member for member in AccountingRuleProductType
}
