# Generated from specs/hyperline/resources/accounting_accounts.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

LedgerAccountTypeValue: TypeAlias = (
    Literal[
        "asset",
        "contra_asset",
        "liability",
        "contra_liability",
        "equity",
        "revenue",
        "contra_revenue",
        "expense",
    ]
    | str
)
"""The values of `LedgerAccountType` as plain strings: the known ones complete, and others are checked when a call is made."""


class LedgerAccountType(OpenEnum):
    """Class of a ledger account."""

    ASSET: Final[LedgerAccountType] = listed("asset")
    CONTRA_ASSET: Final[LedgerAccountType] = listed("contra_asset")
    LIABILITY: Final[LedgerAccountType] = listed("liability")
    CONTRA_LIABILITY: Final[LedgerAccountType] = listed("contra_liability")
    EQUITY: Final[LedgerAccountType] = listed("equity")
    REVENUE: Final[LedgerAccountType] = listed("revenue")
    CONTRA_REVENUE: Final[LedgerAccountType] = listed("contra_revenue")
    EXPENSE: Final[LedgerAccountType] = listed("expense")


LEDGER_ACCOUNT_TYPE_MEMBERS: Final[Mapping[str, LedgerAccountType]] = {member.value: member for member in LedgerAccountType}
