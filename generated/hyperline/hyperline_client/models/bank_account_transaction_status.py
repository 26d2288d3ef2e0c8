# Generated from specs/hyperline/resources/bank_accounts.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

BankAccountTransactionStatusValue: TypeAlias = Literal["posted",] | str
"""The values of `BankAccountTransactionStatus` as plain strings: the known ones complete, and others are checked when a call is made."""


class BankAccountTransactionStatus(OpenEnum):
    """How far a bank transaction is. The provider has more values than are known here."""

    POSTED: Final[BankAccountTransactionStatus] = listed("posted")


BANK_ACCOUNT_TRANSACTION_STATUS_MEMBERS: Final[Mapping[str, BankAccountTransactionStatus]] = {
    member.value: member for member in BankAccountTransactionStatus
}
